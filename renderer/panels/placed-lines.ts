/** Which lines of a list have room on the grid, and which of them take a second line for a long text. Pure, in u. */
import type { DeskLine } from '../parts/desk-line.ts';
import { lengthOf } from '../type-size.ts';
import { linesIn, type PlacedSize, type PlacedType } from './placed-type.ts';

/** Of a line whose sender stands above its text, in lines. */
const stacked = 1.7;
/** Narrower lists have what leads a line above it, in the font size of a line. */
const narrow = 14.5;
/** Days and times have wider characters than sentences. */
const figures = 1.15;
/** What marks a line that needs a person, in its font size. */
const mark = 1.15;
const columnGap = 24;

export type ListForm = {
  readonly size: PlacedSize;
  readonly type: PlacedType;
  readonly isStacked: boolean;
  /** How many lines have room where none is long. */
  readonly most: number;
};

export function listForm(size: PlacedSize, type: PlacedType, isAlwaysStacked = false): ListForm {
  const isStacked = isAlwaysStacked || size.w < narrow * type.row;
  return { size, type, isStacked, most: linesIn(size.h, isStacked ? type.line * stacked : type.line, type.head) };
}

/** Width of the column beside the texts; none where no line has anything in it. */
function columnOf(parts: readonly (string | undefined)[], { second }: PlacedType): number {
  const widest = Math.max(0, ...parts.map((part) => (part === undefined ? 0 : lengthOf(part, second) * figures)));
  return widest === 0 ? 0 : widest + columnGap;
}

/** From the first on, as many as have room. */
export function placedLines(lines: readonly DeskLine[], { size, type, isStacked }: ListForm): readonly DeskLine[] {
  const needs = lines.some((line) => line.needs === true && line.lead !== undefined) ? mark * type.second : 0;
  const beside = isStacked
    ? 0
    : columnOf(
        lines.map(({ lead }) => lead),
        type,
      ) +
      columnOf(
        lines.map(({ tail }) => tail),
        type,
      ) +
      needs;
  const room = size.w - beside;
  let left = size.h - type.head;
  const fitting: DeskLine[] = [];
  for (const line of lines) {
    const isLong = lengthOf(line.text, type.row) > room;
    left -= (isStacked ? type.line * stacked : type.line) + (isLong ? type.row : 0);
    if (left < 0) break;
    fitting.push(isLong ? { ...line, isLong } : line);
  }
  // One line that is cut says more than none.
  const [first] = lines;
  return fitting.length === 0 && first !== undefined && size.h >= type.head + type.line ? [first] : fitting;
}
