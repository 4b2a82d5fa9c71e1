/** Which days of a period, and which times of a day, meet a repetition rule: the table of RFC 5545 section 3.3.10. */
import { day, hour, minute, second, type WallTime } from '#model/time.ts';
import type { Rule } from './recurrence.ts';
import { countable, daysIn, fromCountable, isLeap } from './times.ts';

/** 1970-01-01 was a Thursday. */
export const weekdayOf = (at: number): number => (((Math.floor(at / day) + 4) % 7) + 7) % 7;
const midnightOf = (year: number, month: number, dayOfMonth: number): number =>
  countable({ year, month, day: dayOfMonth, hour: 0, minute: 0, second: 0 });

/** Countable midnights of the period that begins at `base`, in order. */
export function daySet(rule: Rule, base: number, start: WallTime): number[] {
  const { year, month } = fromCountable(base);
  const months = rule.months.length === 0 ? undefined : new Set(rule.months);
  switch (rule.frequency) {
    case 'YEARLY':
      return ordered(ofYear(rule, year, start));
    case 'MONTHLY':
      return months?.has(month) === false ? [] : ordered(ofMonth(rule, year, month, start));
    case 'WEEKLY': {
      const own = weekdayOf(countable({ ...start, hour: 0, minute: 0, second: 0 }));
      const wanted = rule.weekdays.length === 0 ? [own] : rule.weekdays.map(({ weekday }) => weekday);
      const days = Array.from({ length: 7 }, (_, ahead) => base + ahead * day);
      return days.filter((on) => wanted.includes(weekdayOf(on)) && months?.has(fromCountable(on).month) !== false);
    }
    default: {
      const on = Math.floor(base / day) * day;
      return isMet(rule, on) ? [on] : [];
    }
  }
}

function ofYear(rule: Rule, year: number, start: WallTime): number[] {
  const months = rule.months.length === 0 ? Array.from({ length: 12 }, (_, index) => index + 1) : rule.months;
  if (rule.weeks.length > 0) return ofWeeks(rule, year, start);
  if (rule.yearDays.length > 0) {
    const length = isLeap(year) ? 366 : 365;
    const first = midnightOf(year, 1, 1);
    return rule.yearDays
      .map((one) => (one > 0 ? one : length + 1 + one))
      .filter((one) => one >= 1 && one <= length)
      .map((one) => first + (one - 1) * day)
      .filter((on) => isMet(rule, on));
  }
  if (rule.monthDays.length > 0) return months.flatMap((month) => ofMonth(rule, year, month, start));
  if (rule.weekdays.length > 0) {
    if (rule.months.length > 0) return months.flatMap((month) => ofMonth(rule, year, month, start));
    return ofWeekdays(rule, midnightOf(year, 1, 1), isLeap(year) ? 366 : 365);
  }
  return (rule.months.length > 0 ? months : [start.month])
    .filter((month) => start.day <= daysIn(year, month))
    .map((month) => midnightOf(year, month, start.day));
}

function ofMonth(rule: Rule, year: number, month: number, start: WallTime): number[] {
  const length = daysIn(year, month);
  const first = midnightOf(year, month, 1);
  if (rule.monthDays.length > 0) {
    const wanted = rule.weekdays.map(({ weekday }) => weekday);
    return rule.monthDays
      .map((one) => (one > 0 ? one : length + 1 + one))
      .filter((one) => one >= 1 && one <= length)
      .map((one) => first + (one - 1) * day)
      .filter((on) => wanted.length === 0 || wanted.includes(weekdayOf(on)));
  }
  if (rule.weekdays.length > 0) return ofWeekdays(rule, first, length);
  return start.day <= length ? [first + (start.day - 1) * day] : [];
}

/** Weekdays within so many days, all of them or the how-manieth from either end. */
function ofWeekdays({ weekdays }: Rule, first: number, length: number): number[] {
  return weekdays.flatMap(({ weekday, nth }) => {
    const offset = (weekday - weekdayOf(first) + 7) % 7;
    const all = Array.from(
      { length: Math.ceil((length - offset) / 7) },
      (_, week) => first + (offset + week * 7) * day,
    );
    if (nth === undefined) return all;
    const chosen = all.at(nth > 0 ? nth - 1 : nth);
    return chosen === undefined || Math.abs(nth) > all.length ? [] : [chosen];
  });
}

/** The first week is that which has at least four days in the year. */
function ofWeeks(rule: Rule, year: number, start: WallTime): number[] {
  const weekBegin = (of: number): number => {
    const fourth = midnightOf(of, 1, 4);
    return fourth - ((weekdayOf(fourth) - rule.weekStart + 7) % 7) * day;
  };
  const first = weekBegin(year);
  const weeks = Math.round((weekBegin(year + 1) - first) / (7 * day));
  const own = weekdayOf(countable({ ...start, hour: 0, minute: 0, second: 0 }));
  const wanted = rule.weekdays.length === 0 ? [own] : rule.weekdays.map(({ weekday }) => weekday);
  return rule.weeks
    .map((one) => (one > 0 ? one : weeks + 1 + one))
    .filter((one) => one >= 1 && one <= weeks)
    .flatMap((one) => Array.from({ length: 7 }, (_, ahead) => first + ((one - 1) * 7 + ahead) * day))
    .filter((on) => wanted.includes(weekdayOf(on)))
    .filter((on) => rule.months.length === 0 || rule.months.includes(fromCountable(on).month));
}

/** The rules that only leave days out. */
function isMet({ months, monthDays, yearDays, weekdays }: Rule, on: number): boolean {
  const { year, month, day: dayOfMonth } = fromCountable(on);
  const dayOfYear = Math.round((on - midnightOf(year, 1, 1)) / day) + 1;
  const either = (wanted: readonly number[], place: number, length: number): boolean =>
    wanted.length === 0 || wanted.includes(place) || wanted.includes(place - length - 1);
  return (
    (months.length === 0 || months.includes(month)) &&
    either(monthDays, dayOfMonth, daysIn(year, month)) &&
    either(yearDays, dayOfYear, isLeap(year) ? 366 : 365) &&
    (weekdays.length === 0 || weekdays.some(({ weekday }) => weekday === weekdayOf(on)))
  );
}

/** Times of day, ms from midnight, in order; of a period shorter than a day only its own. */
export function timesOfDay(rule: Rule, base: number, start: WallTime): number[] {
  const own = fromCountable(base);
  const place = ['HOURLY', 'MINUTELY', 'SECONDLY'].indexOf(rule.frequency);
  const choose = (wanted: readonly number[], isFixed: boolean, fixed: number, usual: number): readonly number[] => {
    if (isFixed) return wanted.length === 0 || wanted.includes(fixed) ? [fixed] : [];
    return wanted.length === 0 ? [usual] : wanted;
  };
  const hours = choose(rule.hours, place >= 0, own.hour, start.hour);
  const minutes = choose(rule.minutes, place >= 1, own.minute, start.minute);
  const seconds = choose(rule.seconds, place >= 2, own.second, start.second);
  return ordered(hours.flatMap((h) => minutes.flatMap((m) => seconds.map((s) => h * hour + m * minute + s * second))));
}

const ordered = (all: readonly number[]): number[] => [...new Set(all)].toSorted((one, other) => one - other);
