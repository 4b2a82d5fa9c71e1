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

/** The minute of the hour that a clock shows. */
export const localMinute = (at: Epoch, timeZone: string): number =>
  Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone).minute;

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

/** 2026-11-23T10:00:00Z */
export const instantText = (at: Epoch): string => Temporal.Instant.fromEpochMilliseconds(at).toString();

export type ClockReading = LocalDate & {
  /** 1 is Monday, 7 is Sunday. */
  readonly weekday: number;
  /** Minutes since 0:00 as the clock shows them. */
  readonly minute: number;
};

/** What a clock of the time zone shows at an instant. */
export function clockReading(at: Epoch, timeZone: string): ClockReading {
  const shown = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone);
  const { year, month, day: dayOfMonth, dayOfWeek } = shown;
  return { year, month, day: dayOfMonth, weekday: dayOfWeek, minute: shown.hour * 60 + shown.minute };
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
