/**
 * Repetitions by RFC 5545 section 3.3.10, of clock times, within a window. Written here because the well-known library
 * never comes back from some rules that no day meets (see docs/decisions/0022-feeds-and-calendars.md): this one looks at
 * each period at most once, and at a bounded number of them.
 */
import { day, hour, minute, second, type WallTime } from '#model/time.ts';
import { daySet, timesOfDay, weekdayOf } from './rule-sets.ts';
import { countable, fromCountable, stampOf } from './times.ts';

export const frequencies = ['YEARLY', 'MONTHLY', 'WEEKLY', 'DAILY', 'HOURLY', 'MINUTELY', 'SECONDLY'] as const;
export type Frequency = (typeof frequencies)[number];

export type Rule = {
  readonly frequency: Frequency;
  readonly interval: number;
  /** How many there are in all, the first included. */
  readonly count: number | undefined;
  /** The last moment at which one may be; a countable clock time. */
  readonly until: number | undefined;
  readonly months: readonly number[];
  readonly weeks: readonly number[];
  readonly yearDays: readonly number[];
  readonly monthDays: readonly number[];
  /** Weekdays, 0 is Sunday, with the how-manieth of the month or year when it is told. */
  readonly weekdays: readonly { readonly weekday: number; readonly nth: number | undefined }[];
  readonly hours: readonly number[];
  readonly minutes: readonly number[];
  readonly seconds: readonly number[];
  readonly positions: readonly number[];
  /** On which weekday weeks begin. */
  readonly weekStart: number;
};

const weekdayNames = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
/** Days since 1917; and of what repeats within a day, more than anybody wants to read. */
const mostPeriods = 40_000;
const mostShortPeriods = 20_000;
/** Of one day: each minute of it. */
const mostTimes = 1_440;
/** Moments that are counted, in all periods. */
const mostMoments = 500_000;
const steps: Readonly<Partial<Record<Frequency, number>>> = {
  WEEKLY: 7 * day,
  DAILY: day,
  HOURLY: hour,
  MINUTELY: minute,
  SECONDLY: second,
};

/** Undefined for what is no rule that can be followed. `until` makes a countable clock time of UNTIL in UTC. */
export function ruleOf(text: string, until: (utcCount: number) => number): Rule | undefined {
  const parts = new Map(
    text
      .toUpperCase()
      .split(';')
      .map((part) => [part.split('=')[0]?.trim() ?? '', part.split('=')[1]?.trim() ?? '']),
  );
  const frequency = frequencies.find((one) => one === parts.get('FREQ'));
  const numbers = (name: string, least: number, most: number): number[] | undefined => {
    const given = parts.get(name);
    if (given === undefined) return [];
    const found = [...new Set(given.split(',').map(Number))];
    return found.every((one) => Number.isInteger(one) && one >= least && one <= most) ? found : undefined;
  };
  const weekdays = [...new Set((parts.get('BYDAY') ?? '').split(','))]
    .filter((one) => one !== '')
    .map((one) => {
      const [, nth, name = ''] = /^([+-]?\d{1,2})?([A-Z]{2})$/.exec(one) ?? [];
      return { weekday: weekdayNames.indexOf(name), nth: nth === undefined ? undefined : Number(nth) };
    });
  const sets = {
    months: numbers('BYMONTH', 1, 12),
    weeks: numbers('BYWEEKNO', -53, 53),
    yearDays: numbers('BYYEARDAY', -366, 366),
    monthDays: numbers('BYMONTHDAY', -31, 31),
    hours: numbers('BYHOUR', 0, 23),
    minutes: numbers('BYMINUTE', 0, 59),
    seconds: numbers('BYSECOND', 0, 59),
    positions: numbers('BYSETPOS', -366, 366),
  };
  const timesOfDay = [sets.hours, sets.minutes, sets.seconds].reduce((all, some) => all * (some?.length || 1), 1);
  const count = parts.get('COUNT');
  const interval = Number(parts.get('INTERVAL') ?? 1);
  const end = parts.has('UNTIL') ? stampOf(parts.get('UNTIL') ?? '') : undefined;
  const isWrong =
    frequency === undefined ||
    Object.values(sets).includes(undefined) ||
    timesOfDay > mostTimes ||
    weekdays.some(({ weekday, nth }) => weekday < 0 || nth === 0) ||
    !Number.isInteger(interval) ||
    interval < 1 ||
    (count !== undefined && !(Number.isInteger(Number(count)) && Number(count) >= 1)) ||
    (parts.has('UNTIL') && end === undefined);
  if (isWrong) return undefined;
  // A day as the end holds that day.
  const last = end && (end.isUtc ? until(countable(end.wall)) : countable(end.wall) + (end.isDate ? day - 1 : 0));
  return {
    ...(sets as { [Name in keyof typeof sets]: number[] }),
    frequency,
    interval,
    weekdays,
    count: count === undefined ? undefined : Number(count),
    until: last,
    weekStart: Math.max(0, weekdayNames.indexOf(parts.get('WKST') ?? 'MO')),
  };
}

/**
 * Countable clock times from `from` until before `to` at which it happens. Like calendars do, the start
 * itself counts as the first, whether it meets the rule or not.
 */
export function* occurrences(rule: Rule, start: WallTime, from: number, to: number): Generator<number> {
  const begin = countable(start);
  const end = Math.min(to, (rule.until ?? Infinity) + 1);
  let counted = 0;
  let moments = 0;
  const take = (at: number): boolean => {
    counted++;
    return at >= from && at < end;
  };
  if (take(begin)) yield begin;
  const isShort = ['HOURLY', 'MINUTELY', 'SECONDLY'].includes(rule.frequency);
  const most = isShort ? mostShortPeriods : mostPeriods;
  let period = rule.count === undefined ? firstPeriod(rule, begin, from) : 0;
  for (let looked = 0; looked < most; looked++, period++) {
    const base = periodStart(rule, start, period);
    // The first week of a year begins up to six days before it.
    if (base - 7 * day >= end || fromCountable(base).year > 9_998) return;
    const days = daySet(rule, base, start);
    // Of a day that the rule leaves out nothing need be looked at.
    if (isShort && days.length === 0) period = beforeNextDay(rule, base, period);
    const all = within(rule, days, base, start);
    moments += all.length;
    if (moments > mostMoments) return;
    for (const at of all) {
      if (at <= begin) continue;
      if (at >= end || (rule.count !== undefined && counted >= rule.count)) return;
      if (take(at)) yield at;
    }
  }
}

/** Skips what lies before the window, where nothing has to be counted. */
function firstPeriod({ frequency, interval }: Rule, begin: number, from: number): number {
  const step = steps[frequency];
  const longest = step ?? (frequency === 'YEARLY' ? 366 : 31) * day;
  // Two early, for periods that reach over the edge.
  return Math.max(0, Math.floor((from - begin) / (longest * interval)) - 2);
}

/** The last period that begins on the day of `base`. */
function beforeNextDay({ frequency, interval }: Rule, base: number, period: number): number {
  const rest = (Math.floor(base / day) + 1) * day - base;
  return period + Math.max(0, Math.ceil(rest / ((steps[frequency] ?? day) * interval)) - 1);
}

/** The begin of the n-th period from that which holds the start. */
function periodStart({ frequency, interval, weekStart }: Rule, start: WallTime, period: number): number {
  const ahead = period * interval;
  const midnight = { ...start, hour: 0, minute: 0, second: 0 };
  switch (frequency) {
    case 'YEARLY':
      return countable({ ...midnight, year: Math.min(9_999, start.year + ahead), month: 1, day: 1 });
    case 'MONTHLY': {
      const months = start.month - 1 + ahead;
      const year = Math.min(9_999, start.year + Math.floor(months / 12));
      return countable({ ...midnight, year, month: (months % 12) + 1, day: 1 });
    }
    case 'WEEKLY': {
      const weekday = weekdayOf(countable(midnight));
      return countable(midnight) + (ahead * 7 - ((weekday - weekStart + 7) % 7)) * day;
    }
    case 'DAILY':
      return countable(midnight) + ahead * day;
    case 'HOURLY':
      return countable({ ...start, minute: 0, second: 0 }) + ahead * hour;
    case 'MINUTELY':
      return countable({ ...start, second: 0 }) + ahead * minute;
    case 'SECONDLY':
      return countable(start) + ahead * second;
  }
}

/** What of a period meets the rule, in order. */
function within(rule: Rule, days: readonly number[], base: number, start: WallTime): number[] {
  const times = timesOfDay(rule, base, start);
  const all = days.flatMap((on) => times.map((time) => on + time));
  if (rule.positions.length === 0) return all;
  const chosen = rule.positions.map((position) => all.at(position > 0 ? position - 1 : position));
  return [...new Set(chosen.filter((at) => at !== undefined))].toSorted((one, other) => one - other);
}
