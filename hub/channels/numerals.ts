/** Digits as lines of a pen, for what stands at the axes of a picture: no font is at hand where there is no browser. Pure. */
import type { Point } from './sheet.ts';

type Stroke = readonly Point[];

/** Of an ellipse, in degrees clockwise from its right end. */
function arc([x, y]: Point, [rx, ry]: Point, from: number, to: number): Stroke {
  const steps = 20;
  return Array.from({ length: steps + 1 }, (_, i): Point => {
    const angle = ((from + ((to - from) * i) / steps) * Math.PI) / 180;
    return [x + rx * Math.cos(angle), y + ry * Math.sin(angle)];
  });
}
const turned = (strokes: readonly Stroke[]): readonly Stroke[] =>
  strokes.map((stroke) => stroke.map(([x, y]): Point => [digitWidth - x, 1 - y]));

/** Digits are as high as 1. */
const digitWidth = 0.6;
const gap = 0.2;
const narrow = 0.1;

const six: readonly Stroke[] = [
  arc([0.3, 0.69], [0.27, 0.31], 0, 360),
  [
    [0.42, 0],
    [0.25, 0.17],
    [0.13, 0.36],
    [0.05, 0.56],
    [0.03, 0.69],
  ],
];
const strokes: Readonly<Record<string, readonly Stroke[]>> = {
  '0': [arc([0.3, 0.5], [0.27, 0.5], 0, 360)],
  '1': [
    [
      [0.12, 0.2],
      [0.36, 0],
      [0.36, 1],
    ],
  ],
  '2': [[...arc([0.3, 0.28], [0.25, 0.28], 190, 395), [0.04, 1], [0.57, 1]]],
  '3': [[...arc([0.28, 0.25], [0.23, 0.25], 205, 450), ...arc([0.28, 0.75], [0.28, 0.25], 270, 515)]],
  '4': [
    [
      [0.43, 1],
      [0.43, 0],
      [0.02, 0.7],
      [0.59, 0.7],
    ],
  ],
  '5': [[[0.52, 0], [0.12, 0], [0.08, 0.45], ...arc([0.28, 0.68], [0.28, 0.32], 225, 510)]],
  '6': six,
  '7': [
    [
      [0.03, 0],
      [0.57, 0],
      [0.2, 1],
    ],
  ],
  '8': [arc([0.3, 0.24], [0.22, 0.24], 0, 360), arc([0.3, 0.74], [0.27, 0.26], 0, 360)],
  '9': turned(six),
  '-': [
    [
      [0.08, 0.55],
      [0.48, 0.55],
    ],
  ],
  '.': [[[0.05, 0.97]]],
  ',': [
    [
      [0.07, 0.95],
      [0, 1.14],
    ],
  ],
  ':': [[[0.05, 0.32]], [[0.05, 0.82]]],
};
const widthOf = (character: string): number =>
  /[.,:]/.test(character) ? narrow : /[\d-]/.test(character) ? digitWidth : gap;

/** A minus sign is drawn as a hyphen; what has no strokes is a gap. */
const written = (text: string): readonly string[] => text.replaceAll('−', '-').split('');

/** In heights of a digit. */
export const numeralsWidth = (text: string): number =>
  written(text).reduce((sum, character) => sum + widthOf(character) + gap, -gap);

/** The strokes of a number whose upper left corner is `at` and whose digits are `size` high, in pixels. */
export function numerals(text: string, at: Point, size: number): readonly Stroke[] {
  let left = 0;
  return written(text).flatMap((character) => {
    const x0 = left;
    left += widthOf(character) + gap;
    return (strokes[character] ?? []).map((stroke) =>
      stroke.map(([x, y]): Point => [at[0] + (x0 + x) * size, at[1] + y * size]),
    );
  });
}
