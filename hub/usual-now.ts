/** What is usual at this hour of the week for series together, by the last weeks in the store. */
import type { Stretches } from '#model/days.ts';
import { clockReading, day, hour, localTime, quarter, shiftDate } from '#model/time.ts';
import type { Store } from '#storage/contract.ts';
import { usualNow, type UsualNow } from './insight/usual.ts';

/** How far back habits count. */
export const usualWeeks = 12;

/** The quarters that habits are taken from: their edges, and the values between two times of what was added up. */
export function quartersBefore(now: number) {
  const until = Math.floor(now / quarter) * quarter;
  const begin = until - usualWeeks * 7 * day;
  return {
    begin,
    edges: Array.from({ length: (until - begin) / quarter + 1 }, (_, i) => begin + i * quarter),
    within: <Value>(values: readonly Value[], from: number, to: number): readonly Value[] =>
      values.slice(Math.max(0, (from - begin) / quarter), Math.max(0, (to - begin) / quarter)),
  };
}

/** A quarter in which none is known is not known. */
export function addedUp(
  found: readonly (Stretches | undefined)[],
  column: 'mean' | 'increase',
  length: number,
): (number | null)[] {
  const sum: (number | null)[] = Array.from({ length }, () => null);
  for (const one of found) {
    for (const [i, value] of (one?.[column] ?? []).entries()) if (value !== null) sum[i] = (sum[i] ?? 0) + value;
  }
  return sum;
}

/** Of gauges in one unit, added up; undefined while too little is known. */
export async function usualOf(
  store: Pick<Store, 'stretches'>,
  series: readonly string[],
  now: number,
  timeZone: string,
): Promise<UsualNow | undefined> {
  const { begin, edges, within } = quartersBefore(now);
  const values = addedUp(await store.stretches({ series, edges }), 'mean', edges.length - 1);
  const today = clockReading(now, timeZone);
  const from = Math.floor(today.minute / 60) * 60;
  const hours = Array.from({ length: usualWeeks }, (_, i) => localTime(shiftDate(today, -7 * (i + 1)), from, timeZone));
  return usualNow(
    hours.filter((at) => at >= begin).map((at) => within(values, at, at + hour)),
    values,
  );
}
