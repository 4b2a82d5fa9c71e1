/**
 * When the stock exchanges of New York trade. The days are those of NYSE Rule 7.2 (Holidays), the hours those of the
 * core trading session; the early closings follow the calendars that NYSE Group announces each year ("Holiday and Early
 * Closings Calendar"), which the tests hold against this. A closing that nobody could foresee (a storm, a day of
 * mourning) is not in it.
 */
import type { Epoch, LocalDate } from './time.ts';
import { localDate, localTime, shiftDate, weekday } from './time.ts';

export const newYork = 'America/New_York';
/** In minutes since 0:00 there. */
const bell = { opens: 9 * 60 + 30, closes: 16 * 60, closesEarly: 13 * 60 };
const [sunday, monday, thursday, friday, saturday] = [0, 1, 4, 5, 6];

export type Session = { readonly opens: Epoch; readonly closes: Epoch };

export type UsMarket = {
  readonly isOpen: boolean;
  /** The session that goes on, or else the one before. */
  readonly last: Session;
  readonly next: Session;
};

export function usMarketAt(now: Epoch): UsMarket {
  const today = localDate(now, newYork);
  const last = nearest(today, -1, ({ opens }) => opens <= now);
  return { isOpen: now < last.closes, last, next: nearest(today, 1, ({ opens }) => opens > now) };
}

/** The session of a date in New York; undefined on days without. */
export function usSessionOn(date: LocalDate): Session | undefined {
  if (!isTradingDay(date)) return undefined;
  return {
    opens: localTime(date, bell.opens, newYork),
    closes: localTime(date, closesEarly(date) ? bell.closesEarly : bell.closes, newYork),
  };
}

/** No more than four days in a row are without a session. */
function nearest(from: LocalDate, step: 1 | -1, fits: (session: Session) => boolean): Session {
  for (let date = from; ; date = shiftDate(date, step)) {
    const session = usSessionOn(date);
    if (session && fits(session)) return session;
  }
}

function isTradingDay(date: LocalDate): boolean {
  const dayOfWeek = weekday(date);
  if (dayOfWeek === saturday || dayOfWeek === sunday) return false;
  if (isFixedHoliday(date) || isMovingHoliday(date)) return false;
  // A holiday on a Sunday is kept on the Monday after, one on a Saturday on the Friday before unless a month ends there.
  if (dayOfWeek === monday && isFixedHoliday(shiftDate(date, -1))) return false;
  const tomorrow = shiftDate(date, 1);
  return !(dayOfWeek === friday && tomorrow.month === date.month && isFixedHoliday(tomorrow));
}

/** The days before Independence Day and Christmas, where they are trading days, and the day after Thanksgiving. */
function closesEarly(date: LocalDate): boolean {
  if (isOn(date, 7, 3) || isOn(date, 12, 24)) return true;
  return isThanksgiving(shiftDate(date, -1));
}

const isOn = (date: LocalDate, month: number, day: number): boolean => date.month === month && date.day === day;

/** New Year's Day, Juneteenth (since 2022), Independence Day, Christmas Day. */
const isFixedHoliday = (date: LocalDate): boolean =>
  isOn(date, 1, 1) || (isOn(date, 6, 19) && date.year >= 2022) || isOn(date, 7, 4) || isOn(date, 12, 25);

function isMovingHoliday(date: LocalDate): boolean {
  if (isThanksgiving(date) || isGoodFriday(date)) return true;
  if (weekday(date) !== monday) return false;
  const { month, day } = date;
  const week = Math.ceil(day / 7);
  const isMartinLutherKingDay = month === 1 && week === 3;
  const isWashingtonsBirthday = month === 2 && week === 3;
  const isMemorialDay = month === 5 && day > 31 - 7;
  const isLaborDay = month === 9 && week === 1;
  return isMartinLutherKingDay || isWashingtonsBirthday || isMemorialDay || isLaborDay;
}

const isThanksgiving = (date: LocalDate): boolean =>
  date.month === 11 && Math.ceil(date.day / 7) === 4 && weekday(date) === thursday;

function isGoodFriday(date: LocalDate): boolean {
  const { month, day } = shiftDate(date, 2);
  const easter = easterSunday(date.year);
  return month === easter.month && day === easter.day;
}

/** The Gregorian Easter: Meeus, Astronomical Algorithms, chapter 8. */
function easterSunday(year: number): LocalDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return { year, month: Math.floor(n / 31), day: (n % 31) + 1 };
}
