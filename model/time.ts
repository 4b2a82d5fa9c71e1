/**
 * Time. Instants are epoch milliseconds (UTC); calendar arithmetic happens only here and always
 * names its time zone, so days of 23 and 25 hours come out right.
 */
import { Temporal } from 'temporal-polyfill';

/** Milliseconds since 1970-01-01T00:00:00Z. */
export type Epoch = number;
/** A span in milliseconds. */
export type Milliseconds = number;

export const second = 1_000;
export const minute = 60_000;
export const quarter = 15 * minute;
export const hour = 60 * minute;
export const day = 24 * hour;

/** Number of the UTC day that holds an instant. */
export const utcDay = (at: Epoch): number => Math.floor(at / day);

const plain = ({ year, month, day: dayOfMonth }: LocalDate): Temporal.PlainDate =>
  new Temporal.PlainDate(year, month, dayOfMonth);
const dateOf = ({ year, month, day: dayOfMonth }: Temporal.PlainDate): LocalDate => ({ year, month, day: dayOfMonth });

export type LocalDate = { readonly year: number; readonly month: number; readonly day: number };

export function localDate(at: Epoch, timeZone: string): LocalDate {
  const { year, month, day: dayOfMonth } = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone);
  return { year, month, day: dayOfMonth };
}

/** The instant at which the local day that holds `at` began, shifted by whole local days. */
export function localMidnight(at: Epoch, timeZone: string, shiftDays = 0): Epoch {
  return Temporal.Instant.fromEpochMilliseconds(at)
    .toZonedDateTimeISO(timeZone)
    .toPlainDate()
    .add({ days: shiftDays })
    .toZonedDateTime(timeZone).epochMilliseconds;
}

/** The instant at which the local month that holds `at` began, shifted by whole months. */
export function localMonth(at: Epoch, timeZone: string, shiftMonths = 0): Epoch {
  return Temporal.Instant.fromEpochMilliseconds(at)
    .toZonedDateTimeISO(timeZone)
    .toPlainDate()
    .with({ day: 1 })
    .add({ months: shiftMonths })
    .toZonedDateTime(timeZone).epochMilliseconds;
}

export type WallTime = LocalDate & { readonly hour: number; readonly minute: number; readonly second: number };

/**
 * The instant at which clocks of the zone show this. Of an hour that comes twice the first; a time that is left out is
 * taken as if the clocks had not been put forward yet, as RFC 5545 (section 3.3.5) has it; of a day that a month does not
 * have its last.
 */
export const wallInstant = (wall: WallTime, timeZone: string): Epoch =>
  Temporal.ZonedDateTime.from({ ...wall, timeZone }, { disambiguation: 'compatible' }).epochMilliseconds;

/** What clocks of the zone show at an instant. */
export function wallTime(at: Epoch, timeZone: string): WallTime {
  const shown = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone);
  const { year, month, day: dayOfMonth, hour: hours, minute: minutes, second: seconds } = shown;
  return { year, month, day: dayOfMonth, hour: hours, minute: minutes, second: seconds };
}

/** What clocks of the zone show at an instant, less what those of UTC show; ms. */
export const offsetAt = (at: Epoch, timeZone: string): Milliseconds =>
  Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone).offsetNanoseconds / 1e6;

/** Starts of the local days that touch [from, to), plus the start of the day after: n days give n + 1 edges. */
export function localDayEdges(from: Epoch, to: Epoch, timeZone: string): Epoch[] {
  const edges = [localMidnight(from, timeZone)];
  for (let i = 1; (edges.at(-1) ?? to) < to; i++) edges.push(localMidnight(from, timeZone, i));
  return edges;
}

/** A date so many days later. */
export const shiftDate = (date: LocalDate, days: number): LocalDate => dateOf(plain(date).add({ days }));

/** 0 for Sunday to 6 for Saturday. */
export const weekday = (date: LocalDate): number => plain(date).dayOfWeek % 7;

/** Days from one date to another; negative when that lies before. */
export const daysBetween = (from: LocalDate, to: LocalDate): number => plain(from).until(plain(to)).days;

/** YYYY-MM-DD. */
export const isoDate = (date: LocalDate): string => plain(date).toString();

/** The date that a text YYYY-MM-DD names; undefined when it names none. */
export function parseDate(text: string): LocalDate | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  try {
    return dateOf(Temporal.PlainDate.from(text, { overflow: 'reject' }));
  } catch {
    return undefined;
  }
}

/**
 * When a local day shows a time, in minutes since 0:00 as a clock reads them. A time that it shows twice is the earlier
 * one; one that it skips is as long after midnight as on any day, so later by the clock.
 */
export function localTime(date: LocalDate, minutes: number, timeZone: string): Epoch {
  const time = new Temporal.PlainTime(Math.floor(minutes / 60), minutes % 60);
  return plain(date).toZonedDateTime({ timeZone, plainTime: time }).epochMilliseconds;
}

/** 2026-11-23T10:00:00Z: in UTC, to the second. Throws RangeError beyond the year 275760. */
export const isoText = (at: Epoch): string =>
  Temporal.Instant.fromEpochMilliseconds(at).toString({ smallestUnit: 'second' });

/**
 * The instant at which a clock of the time zone shows this; undefined for what no clock shows, such as the 30th of
 * February. Skipped by a clock change it is moved on by the change, shown twice it is the first.
 */
export function localInstant(shown: WallTime, timeZone: string): Epoch | undefined {
  try {
    return Temporal.PlainDateTime.from(shown, { overflow: 'reject' }).toZonedDateTime(timeZone).epochMilliseconds;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** The instant that an ISO 8601 text with its offset names; undefined when it names none. */
export function parseInstant(text: string): Epoch | undefined {
  try {
    return Temporal.Instant.from(text).epochMilliseconds;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

export type ClockReading = LocalDate & {
  /** 1 is Monday, 7 is Sunday. */
  readonly weekday: number;
  /** Minutes since 0:00 as the clock shows them. */
  readonly minute: number;
};

/** What a clock of the time zone shows at an instant. */
export function clockReading(at: Epoch, timeZone: string): ClockReading {
  const { year, month, day: dayOfMonth, hour: hours, minute: minutes } = wallTime(at, timeZone);
  const date = { year, month, day: dayOfMonth };
  return { ...date, weekday: weekday(date) || 7, minute: hours * 60 + minutes };
}

/**
 * The instants at which a clock of the time zone shows this, earlier first: two where it is put back, none where it is
 * put forward. Throws RangeError for what no calendar has.
 */
export function instantsShowing(
  shown: LocalDate & { readonly hour: number; readonly minute: number; readonly second?: number },
  timeZone: string,
): Epoch[] {
  const plain = Temporal.PlainDateTime.from(shown, { overflow: 'reject' });
  const found = (['earlier', 'later'] as const)
    .map((disambiguation) => plain.toZonedDateTime(timeZone, { disambiguation }))
    .filter((zoned) => zoned.toPlainDateTime().equals(plain))
    .map((zoned) => zoned.epochMilliseconds);
  return [...new Set(found)];
}

/** Edges of the hours, local days or weeks (from Monday on) that hold the dates, both included: n of them give n + 1. */
export function calendarEdges(
  by: 'hour' | 'day' | 'week',
  first: LocalDate,
  last: LocalDate,
  timeZone: string,
): Epoch[] {
  if (by === 'week') {
    const monday = shiftDate(first, -((weekday(first) + 6) % 7));
    const weeks = Math.floor(daysBetween(monday, last) / 7) + 1;
    return Array.from({ length: weeks + 1 }, (_, i) => localTime(shiftDate(monday, 7 * i), 0, timeZone));
  }
  const midnights = midnightsFrom(first, daysBetween(first, last) + 1, timeZone);
  if (by === 'day') return midnights;
  return midnights.flatMap((at, i) => {
    const next = midnights[i + 1];
    return next === undefined ? [at] : Array.from({ length: Math.ceil((next - at) / hour) }, (_, n) => at + n * hour);
  });
}

/** So many local midnights and the one after them. The calendar is asked once a week, unless the clocks change in it. */
function midnightsFrom(first: LocalDate, days: number, timeZone: string): Epoch[] {
  const midnight = (i: number): Epoch => localTime(shiftDate(first, i), 0, timeZone);
  const found = [midnight(0)];
  for (let from = 0; from < days; from += 7) {
    const to = Math.min(days, from + 7);
    const [begin = 0, end] = [found[from], midnight(to)];
    const isEven = end - begin === (to - from) * day;
    for (let i = from + 1; i < to; i++) found.push(isEven ? begin + (i - from) * day : midnight(i));
    found.push(end);
  }
  return found;
}
