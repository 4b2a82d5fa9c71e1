/** What stands under a finger or a pointer: points of columns by time and by steps. Pure. */
import type { Columns } from './history-columns.ts';
import { indexAt } from './trace.ts';

/** Index of the point nearest to a time that holds a value; undefined where there is none. */
export function nearestIndex({ at, mean }: Columns, time: number): number | undefined {
  const start = indexAt(at, time);
  let [before, after] = [start - 1, start];
  while (before >= 0 && mean[before] === null) before--;
  while (after < at.length && mean[after] === null) after++;
  const [left, right] = [at[before], at[after]];
  if (left === undefined) return right === undefined ? undefined : after;
  return right === undefined || time - left <= right - time ? before : after;
}

/** Index of the value that stood at a time, where each holds until the next; the first before all of them. */
export function heldIndex({ at }: Columns, time: number): number | undefined {
  return at.length === 0 ? undefined : Math.max(0, indexAt(at, time + 1) - 1);
}

export type Read = {
  readonly index: number;
  readonly at: number;
  readonly value: number;
  readonly low: number;
  readonly high: number;
};

/** What stands at an index; undefined in a gap and beyond the end. */
export function pointAt(columns: Columns, index: number | undefined): Read | undefined {
  const at = index === undefined ? undefined : columns.at[index];
  const value = index === undefined ? undefined : (columns.mean[index] ?? undefined);
  if (index === undefined || at === undefined || value === undefined) return undefined;
  return { index, at, value, low: columns.low[index] ?? value, high: columns.high[index] ?? value };
}

/** The next index that holds a value, `steps` away; stays where there is none. */
export function stepFrom({ mean }: Columns, index: number, steps: number): number {
  const direction = Math.sign(steps);
  let left = Math.abs(steps);
  let found = index;
  for (let i = index + direction; i >= 0 && i < mean.length && left > 0; i += direction) {
    if (mean[i] === null) continue;
    found = i;
    left--;
  }
  return found;
}
