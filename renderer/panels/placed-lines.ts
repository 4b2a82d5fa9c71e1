/** Which lines of a list have room on the grid, and which of them take a second line for a long text. Pure, in u. */
import type { DeskLine } from '../parts/desk-line.ts';
import { lengthOf } from '../type-size.ts';
import { linesIn, type PlacedSize, type PlacedType } from './placed-type.ts';

/** Of a line whose sender stands above its text, in lines. */
const stacked = 1.7;
/** What a second line of text adds, in its font size: in a row that has air for a part of it, and in one that has none. */
const secondLine = { beside: 1, stacked: 1.5 } as const;
/** Narrower lists have what leads a line above it, in the font size of a line. */
const narrow = 14.5;
/** Days and times have wider characters than sentences. */
const figures = 1.15;
/** What marks a line that needs a person, in its font size. */
const mark = 1.15;
/** As desk-list.css has them: what leads a line is at least so wide, and columns keep so much to each side of them. */
const leastLead = 60;
const beside = 12;
/** What stands behind a text has so much of the width at most. */
const mostTail = 0.4;

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

/** Width of the widest, in u; 0 where no line has any. */
const widestOf = (parts: readonly (string | undefined)[], { second }: PlacedType): number =>
  Math.max(0, ...parts.map((part) => (part === undefined ? 0 : lengthOf(part, second) * figures)));

/** What is left for the texts. Stacked ones have the whole width. */
function textRoom(lines: readonly DeskLine[], { size, type, isStacked }: ListForm): number {
  if (isStacked) return size.w;
  const leads = lines.map(({ lead }) => lead);
  const marked = lines.some(({ lead, needs = false }) => needs && lead !== undefined) ? mark * type.second : 0;
  const lead = widestOf(leads, type) + marked;
  const tails = lines.map(({ tail }) => tail);
  const tail = Math.min(widestOf(tails, type), mostTail * size.w - beside);
  const leadRoom = lead === 0 ? 0 : Math.max(leastLead, lead + beside) + beside;
  return size.w - leadRoom - beside - (tail <= 0 ? 0 : tail + beside);
}

/** From the first on, as many as have room. */
export function placedLines(lines: readonly DeskLine[], form: ListForm): readonly DeskLine[] {
  const { size, type, isStacked } = form;
  const room = textRoom(lines, form);
  const height = isStacked ? type.line * stacked : type.line;
  const second = type.row * (isStacked ? secondLine.stacked : secondLine.beside);
  let left = size.h - type.head;
  const fitting: DeskLine[] = [];
  for (const line of lines) {
    const isLong = lengthOf(line.text, type.row) > room;
    left -= height + (isLong ? second : 0);
    if (left < 0) break;
    fitting.push(isLong ? { ...line, isLong } : line);
  }
  // One line that is cut says more than none.
  const [first] = lines;
  return fitting.length === 0 && first !== undefined && size.h >= type.head + type.line ? [first] : fitting;
}
