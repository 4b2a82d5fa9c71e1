/** The day and the month of a quota: when they begin and end, and how much of their calls is due. Pure. */
import { day, hour, localMidnight, localMonth, type Epoch } from '#model/time.ts';

export type Per = 'day' | 'month';
/** `to` does not belong to it; a day may have 23 or 25 hours. */
export type Window = { readonly from: Epoch; readonly to: Epoch };

/** The last that was looked at of each kind and zone: each call asks for them several times. */
const last = new Map<string, Window>();

export function windowAt(per: Per, at: Epoch, timeZone: string): Window {
  const key = `${per} ${timeZone}`;
  const known = last.get(key);
  if (known && at >= known.from && at < known.to) return known;
  const window = per === 'day' ? dayAt(at, timeZone) : monthAt(at, timeZone);
  last.set(key, window);
  return window;
}

const dayAt = (at: Epoch, timeZone: string): Window => ({
  from: localMidnight(at, timeZone),
  to: localMidnight(at, timeZone, 1),
});
const monthAt = (at: Epoch, timeZone: string): Window => ({
  from: localMonth(at, timeZone),
  to: localMonth(at, timeZone, 1),
});

/** No window of its kind is longer. */
export const longest: Readonly<Record<Per, number>> = { day: 25 * hour, month: 31 * day + hour };

/** How much of a window may be spent before its time: three hours of a day, a day of a month. */
const head: Readonly<Record<Per, number>> = { day: 1 / 8, month: 1 / 30 };

/** Sums of fractions must not fall short of a whole by rounding. */
const tolerance = 1e-6;

/** What of a limit scheduled runs may spend in all; the rest, a tenth, is for people. Of less than five all. */
export const shared = (limit: number): number => (limit < 5 ? limit : limit - Math.ceil(limit / 10));

/** How many calls of a window scheduled runs may have spent by now: evenly over it, a little ahead, and one at once. */
export function dueBy(per: Per, { from, to }: Window, limit: number, now: Epoch): number {
  const passed = Math.min(1, Math.max(0, (now - from) / (to - from)));
  const due = Math.floor(shared(limit) * (passed + head[per]) + tolerance);
  return Math.min(shared(limit), Math.max(1, due));
}

/** The first moment, not before the window begins, at which that many are due; undefined when they never are in it. */
export function dueAt(per: Per, { from, to }: Window, limit: number, calls: number): Epoch | undefined {
  if (calls > shared(limit)) return undefined;
  if (calls <= 1) return from;
  const passed = calls / shared(limit) - head[per];
  return Math.ceil(from + Math.max(0, passed) * (to - from));
}
