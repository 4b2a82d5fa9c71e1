/** Taps of a day and days in a row, from the history of a counter. Pure. */
import type { History } from '#model/history.ts';
import { dayText, hourOf } from '../../format/time.ts';

/** Hour at which a new day begins: a glass after midnight is of the evening before. */
const dayBegins = 4;
/** Takes any time before that hour to the day before, also in nights of 23 and 25 hours. */
const before = 5 * 3_600_000;
const day = 86_400_000;

/** The series of a counter. */
export const tapKey = (counter: string): string => `tap.count{counter=${counter}}`;

/** A tap that was made here; its time is its own. */
export type Tap = { readonly at: number; readonly value: 1 | -1 };

/** What taps made here add to a history that reaches up to `upTo`, epoch ms: those in it count there. */
export const aheadOf = (taps: readonly Tap[], upTo: number): number =>
  taps.reduce((sum, { at, value }) => (at > upTo ? sum + value : sum), 0);

/** The day a tap counts for, YYYY-MM-DD. */
export const tapDay = (at: number, zone: string): string =>
  dayText(hourOf(at, zone) < dayBegins ? at - before : at, zone);

/** Taps by day; those taken back are samples below zero. Buckets lie within a day, as every day begins at a full hour. */
export function tapsByDay({ at, mean, count }: History, zone: string): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const [i, start] of at.entries()) {
    const of = tapDay(start, zone);
    sums.set(of, (sums.get(of) ?? 0) + Math.round((mean[i] ?? 0) * (count[i] ?? 0)));
  }
  return sums;
}

/** Days in a row on which the goal was reached, up to yesterday, and today once it is. */
export function streakOf(sums: ReadonlyMap<string, number>, goal: number, now: number, zone: string): number {
  const isReached = (of: string): boolean => (sums.get(of) ?? 0) >= goal;
  let streak = isReached(tapDay(now, zone)) ? 1 : 0;
  // Noon is on its own day whatever clocks do at night.
  let at = Date.parse(`${tapDay(now, zone)}T12:00:00Z`) - day;
  while (isReached(new Date(at).toISOString().slice(0, 10))) {
    streak++;
    at -= day;
  }
  return streak;
}
