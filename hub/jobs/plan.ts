/** When a job runs. Pure; times are epoch ms. */
import { day, daysBetween, hour, isoDate, localDate, minute, parseDate, second, shiftDate } from '#model/time.ts';
import type { Epoch, Milliseconds } from '#model/time.ts';
import { cronAfter } from './cron.ts';
import type { Cron } from './cron.ts';

/** A cron rule is read once. */
export type Rhythm = { readonly every: Milliseconds } | { readonly cron: Cron };

const firstRetry = 5 * second;
const shortestCap = 5 * minute;
const longestCap = hour;
/** A source that asks for more patience than this is mistaken. */
const longestAsked = 24 * hour;
/** A run that was broken off or failed before a restart is not repeated sooner, so that a hub in a loop of restarts costs little. */
const afterRestart = minute;
const longestJitter = 30 * second;
/** Nobody is helped by a job whose rule names no day: it is looked at again after this. */
const never = 366 * day;
/** More days missed than this are asked for by a person. */
const mostMissed = 366;

/** What is known of earlier runs that did what the job does at its times. Times of begin; undefined for none. */
export type Past = {
  readonly succeeded: Epoch | undefined;
  /** The newest, when it did not succeed and was not of this process. */
  readonly brokenOff: Epoch | undefined;
};

/**
 * The first time in this process. A run that succeeded less than a period ago holds; without one it is due at once. A
 * success ahead of `now` was told by a clock that has been set back since, and counts as of now.
 */
export function firstSlot(rhythm: Rhythm, { succeeded, brokenOff }: Past, now: Epoch, timeZone: string): Epoch {
  const earliest = brokenOff === undefined ? now : Math.max(now, Math.min(brokenOff, now) + afterRestart);
  if (succeeded === undefined) return earliest;
  const next =
    'every' in rhythm
      ? Math.min(succeeded, now) + rhythm.every
      : (cronAfter(rhythm.cron, believed(succeeded, now), timeZone) ?? now + never);
  return Math.max(earliest, next);
}

/**
 * The slot after one that was served: of an interval the next of its grid, those that passed meanwhile are skipped. Of a
 * rule the next time; one that lies ahead of `now`, as the clock was set back, is not served again within a day.
 */
export function nextSlot(rhythm: Rhythm, served: Epoch, now: Epoch, timeZone: string): Epoch {
  if ('every' in rhythm) {
    const { every } = rhythm;
    return served + every * (Math.floor((now - served) / every) + 1);
  }
  return cronAfter(rhythm.cron, Math.max(now, believed(served, now)), timeZone) ?? now + never;
}

/** A time of the clock's future is believed for a day, as clocks are set by hours; beyond, the clock was wrong. */
const believed = (at: Epoch, now: Epoch): Epoch => (at - now > day ? now : at);

/** A little later, so that homes do not ask a source all at once; by at most a twentieth of the period. `random` in [0, 1). */
export function jitter(rhythm: Rhythm, random: number): Milliseconds {
  const most = 'every' in rhythm ? Math.min(longestJitter, rhythm.every / 20) : longestJitter;
  return Math.floor(random * most);
}

/**
 * ms until a failed run is tried again: a span that doubles from 5 s up to a quarter of the period, within 5 min and
 * 1 h, and of it at least half by chance. At least what the other side asked for. `failures` counts from 1.
 */
export function retryWait(failures: number, random: number, period: Milliseconds, retryAfter = 0): Milliseconds {
  const cap = Math.min(longestCap, Math.max(shortestCap, period / 4));
  const span = Math.min(cap, firstRetry * 2 ** Math.min(failures - 1, 30));
  return Math.max(Math.ceil(span * (0.5 + random / 2)), Math.min(retryAfter, longestAsked));
}

/** About how often it runs. */
export const periodOf = (rhythm: Rhythm): Milliseconds => ('every' in rhythm ? rhythm.every : day);

/** Local days, both YYYY-MM-DD and belonging to it. */
export type Days = { readonly from: string; readonly to: string };

/**
 * Days that nothing was fetched on, now that a run succeeds again, with the rest of the day of the success before.
 * Undefined when no whole day was missed. `earliest` is the first day that the source has.
 */
export function missedDays(
  before: Epoch | undefined,
  now: Epoch,
  timeZone: string,
  earliest?: string,
): Days | undefined {
  if (before === undefined || before >= now) return undefined;
  const today = localDate(now, timeZone);
  const last = localDate(before, timeZone);
  const passed = daysBetween(last, today);
  if (passed < 2) return undefined;
  const first = isoDate(passed > mostMissed ? shiftDate(today, -mostMissed) : last);
  const from = earliest !== undefined && earliest > first ? earliest : first;
  const to = isoDate(shiftDate(today, -1));
  return from > to ? undefined : { from, to };
}

/** Of the days that are left, those that the next step takes: the newest, as people look at them first. `most` may be Infinity. */
export function nextStep({ from, to }: Days, most: number): Days {
  const [first, last] = [parseDate(from), parseDate(to)];
  if (!first || !last || daysBetween(first, last) + 1 <= most) return { from, to };
  return { from: isoDate(shiftDate(last, 1 - Math.max(1, Math.floor(most)))), to };
}

/** How many days that are. */
export function countDays({ from, to }: Days): number {
  const [first, last] = [parseDate(from), parseDate(to)];
  return first && last ? daysBetween(first, last) + 1 : 0;
}

/** What is left once a step was taken; undefined for nothing. */
export function withoutStep({ from }: Days, step: Days): Days | undefined {
  const begin = parseDate(step.from);
  if (!begin || step.from <= from) return undefined;
  return { from, to: isoDate(shiftDate(begin, -1)) };
}
