/**
 * A day of one series as a picture for a phone: the line, how far it swung beside it, and numbers at both axes. On a dark
 * ground of its own, so that it reads the same in a light chat and a dark one.
 */
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Epoch, Milliseconds } from '#model/time.ts';
import { numerals, numeralsWidth } from './numerals.ts';
import { createSheet, type Colour, type Point, type Sheet } from './sheet.ts';

/** What was measured from `at` on: its mean, and how low and high it went. */
export type Measured = {
  readonly at: Epoch;
  readonly mean: number;
  readonly low: number;
  readonly high: number;
};
export type Mark = { readonly at: number; readonly label: string };

export type Day = {
  readonly from: Epoch;
  readonly to: Epoch;
  /** Ascending. */
  readonly measured: readonly Measured[];
  /** Numbers at the left, ascending; the first and the last are where the picture ends. */
  readonly levels: readonly Mark[];
  /** Times below. */
  readonly times: readonly Mark[];
};

export const pictureSize = { width: 1_080, height: 608 } as const;
const { width, height } = pictureSize;
const ground: Colour = [13, 14, 16];
const rule: Colour = [52, 53, 57];
const soft: Colour = [170, 165, 155];
const ember: Colour = [233, 168, 96];
const text: Colour = [243, 239, 231];
const digit = 32;
const top = 48;
const bottom = height - 96;
const right = width - 72;
const margin = 36;

export async function drawDay(day: Day): Promise<Buffer> {
  const sheet = createSheet(width, height, ground);
  const left = margin + digit * Math.max(...day.levels.map(({ label }) => numeralsWidth(label))) + margin;
  const [low, high] = [day.levels[0]?.at ?? 0, day.levels.at(-1)?.at ?? 1];
  const xOf = (at: Epoch): number => left + ((at - day.from) / (day.to - day.from)) * (right - left);
  const yOf = (value: number): number => bottom - ((value - low) / (high - low)) * (bottom - top);

  for (const { at, label } of day.levels) {
    const y = yOf(at);
    stroke(
      sheet,
      [
        [left, y],
        [right, y],
      ],
      2,
      rule,
    );
    const x = left - margin * 0.6 - numeralsWidth(label) * digit;
    write(sheet, label, [x, y - digit / 2]);
  }
  // What the hub has to do otherwise does not wait for the whole picture.
  await nextTurn();
  for (const { at, label } of day.times) {
    const x = xOf(at);
    stroke(
      sheet,
      [
        [x, bottom],
        [x, bottom + 10],
      ],
      2,
      soft,
    );
    const wide = numeralsWidth(label) * digit;
    write(sheet, label, [Math.max(8, Math.min(width - 8 - wide, x - wide / 2)), bottom + 32]);
  }
  await nextTurn();
  for (const run of runsOf(day.measured)) {
    const edges = run.map((one) => ({ x: xOf(one.at), top: yOf(one.high), bottom: yOf(one.low) }));
    sheet.between(edges, { colour: ember, opacity: 0.3 });
    stroke(
      sheet,
      run.map(({ at, mean }): Point => [xOf(at), yOf(mean)]),
      5,
      ember,
    );
    await nextTurn();
  }
  const newest = day.measured.at(-1);
  if (newest) {
    const point: Point = [xOf(newest.at), yOf(newest.mean)];
    stroke(sheet, [point], 26, ground);
    stroke(sheet, [point], 16, text);
  }
  return await sheet.png();
}

const stroke = (sheet: Sheet, points: readonly Point[], thickness: number, colour: Colour): void =>
  sheet.line(points, thickness, { colour });

function write(sheet: Sheet, label: string, at: Point): void {
  for (const points of numerals(label, at, digit)) stroke(sheet, points, digit / 8, soft);
}

/** Without news for so many usual intervals, nobody knows what was between. */
const silent = 4;

/** Parts between which nothing was measured. */
export function runsOf(measured: readonly Measured[]): readonly (readonly Measured[])[] {
  const runs: Measured[][] = [];
  const longest = silent * usualInterval(measured);
  for (const one of measured) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run && before && one.at - before.at <= longest) run.push(one);
    else runs.push([one]);
  }
  return runs;
}

function usualInterval(measured: readonly Measured[]): Milliseconds {
  const gaps = measured.slice(1).map(({ at }, i) => at - (measured[i]?.at ?? at));
  return gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0;
}

const mostSteps = 4;

/** Round numbers around all values, three to six of them. */
export function levelsOf(low: number, high: number): readonly number[] {
  // A level line is drawn in the middle, and not as if it had fallen.
  const span = high - low || Math.max(Math.abs(high) * 0.1, 1);
  const middle = (low + high) / 2;
  const rough = span / mostSteps;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5].find((one) => one * power >= rough) ?? 10) * power;
  const lowest = Math.floor(Math.min(low, middle - span / 2) / step);
  // What is never below zero is not drawn as if it could be.
  const first = low >= 0 ? Math.max(0, lowest) : lowest;
  const last = Math.ceil(Math.max(high, middle + span / 2) / step);
  return Array.from({ length: last - first + 1 }, (_, i) => Number(((first + i) * step).toPrecision(12)));
}
