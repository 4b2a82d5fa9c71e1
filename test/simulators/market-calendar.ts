/** Market days of made-up markets, and figures for them that are the same on every run. */
import type { LocalDate } from '#model/time.ts';
import { isoDate, localDate, localTime, shiftDate } from '#model/time.ts';

export type Calendar = {
  readonly timeZone: string;
  /** From which minute of its day on the figures of a day are out. */
  readonly out: number;
  /** MM-DD, each year. */
  readonly holidays: readonly string[];
};

/** The market days of [from, to], both YYYY-MM-DD, oldest first, whose figures are out by now. */
export function marketDays(from: string, to: string, now: number, calendar: Calendar): LocalDate[] {
  const { timeZone, out, holidays } = calendar;
  const today = localDate(now, timeZone);
  const last = isoDate(now >= localTime(today, out, timeZone) ? today : shiftDate(today, -1));
  const found: LocalDate[] = [];
  for (const at = new Date(`${from}T00:00:00Z`); ; at.setUTCDate(at.getUTCDate() + 1)) {
    const text = at.toISOString().slice(0, 10);
    if (text > to || text > last) return found;
    if (at.getUTCDay() === 0 || at.getUTCDay() === 6 || holidays.includes(text.slice(5))) continue;
    found.push({ year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() });
  }
}

/** -1 to 1, slowly changing with the date, and differently for each name. */
export function drift({ year, month, day }: LocalDate, name: string): number {
  const days = Date.UTC(year, month - 1, day) / 86_400_000;
  const shift = Array.from(name).reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7) % 1_000;
  return 0.7 * Math.sin(days / 97 + shift) + 0.3 * Math.sin(days / 11.3 + shift * 1.7);
}
