/** Cron rules and their times in a time zone. Pure. */
import { localDate, localMidnight, localTime, minute, day, shiftDate, wallTime, weekday } from '#model/time.ts';
import type { Epoch, LocalDate } from '#model/time.ts';
import { Misconfigured } from '#model/trouble.ts';
import { jobWords } from '#model/words/jobs-en.ts';

export type Cron = {
  readonly minutes: ReadonlySet<number>;
  readonly hours: ReadonlySet<number>;
  readonly days: ReadonlySet<number>;
  readonly months: ReadonlySet<number>;
  /** 0 for Sunday. */
  readonly weekdays: ReadonlySet<number>;
  /** Days of the month and of the week are both given: a day that is one of either is meant. */
  readonly isEither: boolean;
};

type Field = { readonly least: number; readonly most: number; readonly names?: readonly string[] };

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const fields: readonly [Field, Field, Field, Field, Field] = [
  { least: 0, most: 59 },
  { least: 0, most: 23 },
  { least: 1, most: 31 },
  { least: 1, most: 12, names: months },
  { least: 0, most: 7, names: weekdays },
];
/** From one 29 February to the next there are up to eight years. */
const longestSearch = 8 * 366 + 2;

/** Five fields as cron(8) of Debian reads them, names of months and days included. Throws Misconfigured. */
export function parseCron(rule: string): Cron {
  const parts = rule.trim().toLowerCase().split(/\s+/);
  const [minutes, hours, days, ofYear, ofWeek] = fields.map((field, index) => fieldOf(parts[index] ?? '', field));
  if (parts.length !== fields.length || !minutes || !hours || !days || !ofYear || !ofWeek) {
    throw new Misconfigured(jobWords.noRule(rule));
  }
  const isGiven = (index: number): boolean => parts[index]?.startsWith('*') === false;
  return {
    minutes,
    hours,
    days,
    months: ofYear,
    weekdays: new Set([...ofWeek].map((one) => one % 7)),
    isEither: isGiven(2) && isGiven(4),
  };
}

function fieldOf(text: string, field: Field): Set<number> | undefined {
  const found = new Set<number>();
  for (const part of text.split(',')) {
    const [, span = '', step = '1'] = /^([^/]+)(?:\/(\d{1,3}))?$/.exec(part) ?? [];
    const [first = '', last = first, more] = span.split('-');
    const isAll = span === '*';
    const from = isAll ? field.least : numberOf(first, field);
    // "5/10" is from 5 on.
    const to = isAll || (part.includes('/') && !span.includes('-')) ? field.most : numberOf(last, field);
    const by = Number(step);
    if (from === undefined || to === undefined || from > to || more !== undefined || by < 1) return undefined;
    for (let value = from; value <= to; value += by) found.add(value);
  }
  return found;
}

function numberOf(text: string, { least, most, names }: Field): number | undefined {
  const named = names?.indexOf(text) ?? -1;
  if (named >= 0) return named + least;
  const value = Number(text);
  return /^\d{1,2}$/.test(text) && value >= least && value <= most ? value : undefined;
}

/**
 * The first time after `after` that a rule names. On days on which clocks change, a rule of certain hours comes once: a
 * time shown twice counts as it is shown first, and one that is skipped as long after midnight as ever. A rule of every
 * hour follows the time that passes: none of its hours is left out and each of a repeated one counts. Undefined when the
 * rule names no day that exists.
 */
export function cronAfter(rule: Cron, after: Epoch, timeZone: string): Epoch | undefined {
  let date = localDate(after, timeZone);
  for (let days = 0; days <= longestSearch; days++, date = shiftDate(date, 1)) {
    if (!isDay(rule, date)) continue;
    const found = onDay(rule, date, after, timeZone);
    if (found !== undefined) return found;
  }
  return undefined;
}

function isDay(rule: Cron, date: LocalDate): boolean {
  if (!rule.months.has(date.month)) return false;
  const isOfMonth = rule.days.has(date.day);
  const isOfWeek = rule.weekdays.has(weekday(date));
  return rule.isEither ? isOfMonth || isOfWeek : isOfMonth && isOfWeek;
}

function onDay(rule: Cron, date: LocalDate, after: Epoch, timeZone: string): Epoch | undefined {
  const begin = localTime(date, 0, timeZone);
  const end = localMidnight(begin, timeZone, 1);
  if (end <= after) return undefined;
  const isUsual = end - begin === day;
  if (!isUsual && rule.hours.size === 24) {
    const first = Math.max(begin, (Math.floor(after / minute) + 1) * minute);
    for (let at = first; at < end; at += minute) if (rule.minutes.has(wallTime(at, timeZone).minute)) return at;
    return undefined;
  }
  let found = Infinity;
  const consider = (at: Epoch): void => {
    if (at > after && at < found) found = at;
  };
  for (const hour of rule.hours) {
    for (const past of rule.minutes) {
      const minutes = hour * 60 + past;
      consider(isUsual ? begin + minutes * minute : localTime(date, minutes, timeZone));
    }
  }
  return found === Infinity ? undefined : found;
}
