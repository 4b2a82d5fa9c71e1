/** The year of fine dust as a calendar: a column a week, Monday on top, in which only bad days shine. Pure. */
import type { AirWord } from '../air/air.ts';
import { airWord } from '../air/air.ts';

/** Means of local days in µg/m³, null where nothing is known. */
export type DustDays = { readonly at: readonly number[]; readonly mean: readonly (number | null)[] };

export type DayState = 'good' | 'moderate' | 'worse' | 'unknown';
export type DayCell = { readonly column: number; readonly row: number; readonly state: DayState };

export const weeks = 53;

const stateOf = (word: AirWord | undefined): DayState =>
  word === undefined ? 'unknown' : word === 'good' || word === 'moderate' ? word : 'worse';

/**
 * A cell a day from the first that is known; `weekdays` are those of the days, 0 for Monday. The last day stands in the
 * last column.
 */
export function dustCells({ at, mean }: DustDays, weekdays: readonly number[]): readonly DayCell[] {
  const first = mean.findIndex((each) => each !== null);
  if (first === -1) return [];
  const lastWeekday = weekdays.at(-1) ?? 0;
  const cells: DayCell[] = [];
  for (let i = first; i < at.length; i++) {
    const weeksBack = Math.floor((at.length - 1 - i + (6 - lastWeekday)) / 7);
    const column = weeks - 1 - weeksBack;
    if (column < 0) continue;
    const value = mean[i] ?? null;
    cells.push({
      column,
      row: weekdays[i] ?? 0,
      state: stateOf(value === null ? undefined : airWord(value, 'µg/m³')),
    });
  }
  return cells;
}

export type DustCount = { readonly good: number; readonly moderate: number; readonly worse: number };

export function dustCount(cells: readonly DayCell[]): DustCount {
  const count = (wanted: DayState): number => cells.filter(({ state }) => state === wanted).length;
  return { good: count('good'), moderate: count('moderate'), worse: count('worse') };
}

/** The worst days beyond moderate, at most two that do not follow each other. */
export function worstDays({ at, mean }: DustDays): readonly { readonly at: number; readonly value: number }[] {
  const days = mean.flatMap((value, i) => (value === null ? [] : [{ at: at[i] ?? 0, value, i }]));
  const bad = days
    .filter(({ value }) => stateOf(airWord(value, 'µg/m³')) === 'worse')
    .toSorted((a, b) => b.value - a.value);
  const [worst] = bad;
  const second = bad.find(({ i }) => worst !== undefined && Math.abs(i - worst.i) > 2);
  return [worst, second].flatMap((each) => (each === undefined ? [] : [{ at: each.at, value: each.value }]));
}

/** Where months begin: the first column that holds a day of each, less those that would stand on the one before. */
export function monthStarts(
  { at }: DustDays,
  cells: readonly DayCell[],
  monthOf: (at: number) => string,
): readonly { readonly column: number; readonly name: string }[] {
  const offset = at.length - cells.length;
  const found: { column: number; name: string }[] = [];
  let before = '';
  cells.forEach(({ column }, i) => {
    const name = monthOf(at[offset + i] ?? 0);
    if (name === before) return;
    const isFirst = before === '';
    before = name;
    const last = found.at(-1);
    if (last !== undefined && column - last.column < 3) found.pop();
    if (column <= weeks - 2 && !(isFirst && found.length > 0)) found.push({ column, name });
  });
  return found;
}
