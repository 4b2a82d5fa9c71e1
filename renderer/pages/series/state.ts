/** What the history of a state tells: a state holds from one reading to the next. Pure. */
import type { History } from '#model/history.ts';
import type { Columns } from '../../charts/history-columns.ts';

export type StateStats = {
  /** ms for which it was on. */
  readonly onFor: number;
  readonly turnedOn: number;
  /** How often it became another. */
  readonly changes: number;
  /** false where several readings share a bucket: then the numbers are the least that is known. */
  readonly isExact: boolean;
};

export const isOn = (value: number): boolean => value >= 0.5;

/**
 * `before` is the history that ends where this one begins; its last reading still holds there. `until` is when the
 * thing was last heard from: what it has been since, nobody knows.
 */
export function stateStats(history: History, before: History | undefined, until: number): StateStats {
  let value = before?.last.at(-1);
  let since = history.from;
  let onFor = 0;
  let turnedOn = 0;
  let changes = 0;
  let isExact = true;
  const hold = (to: number): void => {
    if (value !== undefined && isOn(value)) onFor += Math.max(0, to - since);
    since = Math.max(since, to);
  };
  const become = (next: number): void => {
    if (value !== undefined && next !== value) {
      changes++;
      if (isOn(next) && !isOn(value)) turnedOn++;
    }
    value = next;
  };
  for (const [i, at] of history.at.entries()) {
    hold(at);
    const low = history.min[i] ?? 0;
    const high = history.max[i] ?? 0;
    const last = history.last[i] ?? 0;
    if (low !== high) {
      isExact = false;
      // Of several readings in one bucket, the one that it does not end with came before.
      become(last === high ? low : high);
    }
    become(last);
  }
  hold(Math.min(until, history.to));
  return { onFor, turnedOn, changes, isExact };
}

/**
 * Points at which the state was told, from the one that still held at the beginning to `until`. Low and high stand only
 * where several readings share a bucket, at both of its ends.
 */
export function stateColumns(history: History, before: History | undefined, until: number): Columns {
  const at: number[] = [];
  const mean: number[] = [];
  const low: (number | null)[] = [];
  const high: (number | null)[] = [];
  const push = (time: number, value: number, from: number | null, to: number | null): void => {
    at.push(time);
    mean.push(value);
    low.push(from);
    high.push(to);
  };
  const first = before?.last.at(-1);
  if (first !== undefined && (history.at[0] ?? Infinity) > history.from) push(history.from, first, null, null);
  for (const [i, start] of history.at.entries()) {
    const value = history.last[i] ?? 0;
    const least = history.min[i] ?? value;
    const most = history.max[i] ?? value;
    const isMixed = least !== most;
    push(Math.max(start, history.from), value, isMixed ? least : null, isMixed ? most : null);
    const end = Math.min(start + history.step, history.to);
    if (isMixed && end < (history.at[i + 1] ?? Infinity)) push(end, value, least, most);
  }
  const end = Math.min(until, history.to);
  const last = mean.at(-1);
  if (last !== undefined && (at.at(-1) ?? end) < end) push(end, last, null, null);
  return { at, mean, low, high };
}
