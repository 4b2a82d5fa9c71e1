/** Sizes of type on a placed panel, in u, as tokens.css has them, so that panels can count what fits. Pure. */
import type { ScreenSize } from '../type-size.ts';

/** Inner width and height of a place, in u. */
export type PlacedSize = { readonly w: number; readonly h: number };

export type PlacedType = {
  readonly label: number;
  readonly row: number;
  readonly second: number;
  /** Height of a line of a list. */
  readonly line: number;
  /** The same where the line is touched. */
  readonly touchLine: number;
  /** Height of a heading with the space below it. */
  readonly head: number;
};

export function placedType({ tier, floors }: ScreenSize): PlacedType {
  const far = tier === 'room' || tier === 'far';
  const label = far ? Math.max(50, floors.print) : tier === 'table' ? Math.max(28, floors.print) : 24;
  const row = far
    ? Math.max(50, floors.print)
    : tier === 'table'
      ? Math.max(32, floors.print)
      : Math.max(30, floors.near);
  const second = far ? row : tier === 'table' ? Math.max(29, floors.print) : 26;
  const line = Math.ceil(row * 1.85);
  return {
    label,
    row,
    second,
    line,
    touchLine: Math.max(line, Math.ceil(floors.touch)),
    head: Math.ceil(1.2 * label + 14),
  };
}

/** How many lines of a height fit under a heading. */
export const linesIn = (height: number, line: number, head: number): number =>
  Math.max(0, Math.floor((height - head) / line));
