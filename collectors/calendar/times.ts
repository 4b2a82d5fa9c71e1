/** Dates and times of iCalendar, and the instants they mean. */
import {
  day,
  hour,
  minute,
  second,
  wallInstant,
  wallTime,
  type Epoch,
  type Milliseconds,
  type WallTime,
} from '#model/time.ts';
import type { Property } from './lines.ts';

/** Which instant it is when clocks there show this. */
export type Zone = {
  instant(wall: WallTime): Epoch;
  wall(at: Epoch): WallTime;
};

export const zoneNamed = (name: string): Zone => ({
  instant: (wall) => wallInstant(wall, name),
  wall: (at) => wallTime(at, name),
});
export const utc = zoneNamed('UTC');

/** A date, or a date with a time, as it stands. */
export type Stamp = {
  readonly wall: WallTime;
  readonly isDate: boolean;
  /** Behind it stands Z. */
  readonly isUtc: boolean;
};

/** "20261126", "20261126T100000", "20261126T100000Z"; undefined for all else, such as 31 April. */
export function stampOf(text: string): Stamp | undefined {
  const found = /^(\d{4})-?(\d{2})-?(\d{2})(?:T(\d{2}):?(\d{2}):?(\d{2})?(Z)?)?$/i.exec(text.trim());
  if (!found) return undefined;
  const [year = 0, month = 0, dayOfMonth = 0, hours = 0, minutes = 0, seconds = 0] = found
    .slice(1, 7)
    .map((part) => Number(part ?? 0));
  const wall = { year, month, day: dayOfMonth, hour: hours, minute: minutes, second: Math.min(59, seconds) };
  if (year < 1_600 || month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > daysIn(year, month)) return undefined;
  if (hours > 23 || minutes > 59) return undefined;
  return { wall, isDate: found[4] === undefined, isUtc: found[7] !== undefined };
}

export const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
export const daysIn = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

/** "PT1H30M", "P2D", "P1W"; undefined for all else. Days are as long as days are: told apart. */
export function durationOf(text: string): { readonly days: number; readonly time: Milliseconds } | undefined {
  const found = /^\+?P(?:(\d{1,4})W)?(?:(\d{1,5})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,7})M)?(?:(\d{1,8})S)?)?$/i.exec(
    text.trim(),
  );
  if (!found) return undefined;
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = found.slice(1).map((part) => Number(part ?? 0));
  return { days: weeks * 7 + days, time: hours * hour + minutes * minute + seconds * second };
}

/**
 * Clock times as numbers that can be counted with: the instant at which a clock in UTC would show that. By Hinnant's
 * arithmetic of years that begin in March, for rules look at thousands of days.
 */
export function countable({
  year,
  month,
  day: dayOfMonth,
  hour: hours,
  minute: minutes,
  second: seconds,
}: WallTime): number {
  const years = month > 2 ? year : year - 1;
  const era = Math.floor(years / 400);
  const yearOfEra = years - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOfMonth - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return (era * 146_097 + dayOfEra - 719_468) * day + hours * hour + minutes * minute + seconds * second;
}

export function fromCountable(count: number): WallTime {
  const days = Math.floor(count / day) + 719_468;
  const era = Math.floor(days / 146_097);
  const dayOfEra = days - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1_460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth + (marchMonth < 10 ? 3 : -9);
  const time = count - Math.floor(count / day) * day;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
    hour: Math.floor(time / hour),
    minute: Math.floor(time / minute) % 60,
    second: Math.floor(time / second) % 60,
  };
}
export const addDays = (wall: WallTime, days: number): WallTime => fromCountable(countable(wall) + days * day);

/** All dates of a property such as EXDATE, that can hold several. */
export const stampsOf = ({ value }: Property): Stamp[] =>
  value
    .split(',')
    // Of a PERIOD the begin.
    .map((text) => stampOf(text.split('/')[0] ?? ''))
    .filter((stamp) => stamp !== undefined);
