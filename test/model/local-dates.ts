/** Local dates as text, for cases that people read. */
import { clockReading, instantsShowing } from '#model/time.ts';

export function midnightOf(date: string, timeZone: string): number {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return instantsShowing({ year, month, day, hour: 0, minute: 0 }, timeZone)[0] ?? NaN;
}

export function dateIn(at: number, timeZone: string): string {
  const { year, month, day } = clockReading(at, timeZone);
  return [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
}
