/** The words of a value axis and the room they take. Pure. */
import { shownValue } from '#model/shown-units.ts';
import type { Unit } from '#model/units.ts';
import { unitSystem } from '#model/words/spoken.ts';
import { largeSize } from '../format/large.ts';
import { durationUnit, quantityText, told } from '../format/number.ts';
import type { Scale } from './trace.ts';
import { roundValues, tickDecimals } from './value-ticks.ts';

export type Mark = { readonly value: number; readonly text: string };

/** Width of a character of an axis, in em. */
export const axisAdvance = 0.58;

/** Marks of a scale: round values, or the two names of a state. */
export function marksOf({ low, high }: Scale, unit: Unit, quantity: string, count = 5): readonly Mark[] {
  if (unit === 'bool') return [0, 1].map((value) => ({ value, text: told(value, { unit, quantity }) }));
  const values = roundValues(low, high, unit, count);
  const largest = values.at(-1) ?? 0;
  const own = unit === 's' ? durationUnit(largest).size : 1;
  const size = own * largeSize(largest / own);
  const decimals = tickDecimals(values.map((each) => shownValue(each, unit, unitSystem()).value / size));
  const shown = unit === 'W' || unit === '' ? '' : unit;
  return values.map((value) => ({ value, text: quantityText(value, shown, decimals, largest) }));
}

/** In u, with `print` as the size of the type. */
export const widthOf = (marks: readonly Mark[], print: number): number =>
  Math.max(0, ...marks.map(({ text }) => text.length * print * axisAdvance));

/** Labels at their lines' ends, moved apart so that none touches another; parts of the height, `line` that of one. */
export function apart(wanted: readonly number[], line: number): readonly number[] {
  const order = wanted.map((_, i) => i).toSorted((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
  const placed = [...wanted];
  let least = line / 2;
  for (const i of order) {
    placed[i] = Math.max(placed[i] ?? 0, least);
    least = (placed[i] ?? 0) + line;
  }
  let most = 1 - line / 2;
  for (const i of order.toReversed()) {
    placed[i] = Math.min(placed[i] ?? 0, most);
    most = (placed[i] ?? 0) - line;
  }
  return placed;
}
