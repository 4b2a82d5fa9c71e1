/** What the history of a state tells: a state holds from one reading to the next. Pure. */
import type { History } from '#model/history.ts';
import type { Columns } from './history-columns.ts';

/** A value and when it was told, ms. */
export type Told = { readonly at: number; readonly value: number };

/** A value, and between which times it was read. */
export type Extreme = { readonly value: number; readonly from: number; readonly to: number };

export type StateStats = {
  /** ms for which it was on. */
  readonly onFor: number;
  readonly turnedOn: number;
  /** How often it became another. */
  readonly changes: number;
  /** Its lowest and highest value, the first time it had each. */
  readonly lowest: Extreme;
  readonly highest: Extreme;
  /** false where several readings share a bucket: then the numbers are the least that is known. */
  readonly isExact: boolean;
};

export const isOn = (value: number): boolean => value >= 0.5;

/**
 * What held when a history began: its newest reading where it is older than all of the range, else the last of `before`,
 * the history that ends where this one begins. Undefined where that is not known.
 */
export function heldAtStart(
  { from }: Pick<History, 'from'>,
  before: History | undefined,
  latest: Told | undefined,
): Told | undefined {
  if (latest !== undefined && latest.at <= from) return latest;
  const [at, value] = [before?.at.at(-1), before?.last.at(-1)];
  return at === undefined || value === undefined ? undefined : { at, value };
}

/**
 * Undefined while nothing is known of the range. `held` still holds when the history begins. `until` is when the thing
 * was last heard from: what it has been since, nobody knows.
 */
export function stateStats(history: History, held: Told | undefined, until: number): StateStats | undefined {
  let lowest: Extreme | undefined;
  let highest: Extreme | undefined;
  const reach = (low: number, high: number, from: number, to: number): void => {
    if (lowest === undefined || low < lowest.value) lowest = { value: low, from, to };
    if (highest === undefined || high > highest.value) highest = { value: high, from, to };
  };
  if (held !== undefined) reach(held.value, held.value, held.at, held.at);
  let value = held?.value;
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
    reach(low, high, at, Math.max(at, Math.min(at + history.step, history.to)));
    if (low !== high) {
      isExact = false;
      // Of several readings in one bucket, the one that it does not end with came before.
      become(last === high ? low : high);
    }
    become(last);
  }
  hold(Math.min(until, history.to));
  if (lowest === undefined || highest === undefined) return undefined;
  return { onFor, turnedOn, changes, lowest, highest, isExact };
}

/**
 * Points at which the state was told, from `held` at the beginning to `until`. Low and high stand only
 * where several readings share a bucket, at both of its ends.
 */
export function stateColumns(history: History, held: Told | undefined, until: number): Columns {
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
  if (held !== undefined && (history.at[0] ?? Infinity) > history.from) push(history.from, held.value, null, null);
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
