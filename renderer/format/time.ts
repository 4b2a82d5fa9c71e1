/** Times and dates in the home's own time zone and language, through Intl; formatters are made once. */
import { locale } from '#model/words/spoken.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

function format(at: number, timeZone: string, options: Intl.DateTimeFormatOptions, language = locale()): string {
  const id = `${language} ${timeZone} ${JSON.stringify(options)}`;
  let found = formats.get(id);
  if (!found) {
    found = new Intl.DateTimeFormat(language, { ...options, timeZone });
    formats.set(id, found);
  }
  return found.format(at);
}

/** For what is read by the program: German writes the hour as "18 Uhr". */
const plain = 'en-GB';

/** "21:47". */
export function clockTime(at: number, timeZone: string): string {
  return format(at, timeZone, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
}

/** "21:47:20". */
export function secondsTime(at: number, timeZone: string): string {
  return format(at, timeZone, { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' });
}

/** "Sunday, 22 November". */
export function longDate(at: number, timeZone: string): string {
  return `${format(at, timeZone, { weekday: 'long' })}, ${dayAndMonth(at, timeZone)}`;
}

/** "22 November". */
export function dayAndMonth(at: number, timeZone: string): string {
  return format(at, timeZone, { day: 'numeric', month: 'long' });
}

/** "22 Nov". */
export function shortDate(at: number, timeZone: string): string {
  return format(at, timeZone, { day: 'numeric', month: 'short' });
}

/** "Sun". */
export function weekday(at: number, timeZone: string): string {
  return format(at, timeZone, { weekday: 'short' });
}

const isoWeekdays: readonly string[] = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** 0 for Monday to 6 for Sunday. */
export function weekdayIndex(at: number, timeZone: string): number {
  return isoWeekdays.indexOf(new Intl.DateTimeFormat('en', { weekday: 'short', timeZone }).format(at));
}

/** "Mon" for 0 to "Sun" for 6. */
export function weekdayName(index: number): string {
  // The first of January 1973 was a Monday.
  return weekday(Date.UTC(1973, 0, 1 + index), 'UTC');
}

/** "Sunday". */
export function longWeekday(at: number, timeZone: string): string {
  return format(at, timeZone, { weekday: 'long' });
}

/** "Nov". */
export function shortMonth(at: number, timeZone: string): string {
  return format(at, timeZone, { month: 'short' });
}

/** "2026". */
export function yearOf(at: number, timeZone: string): string {
  return format(at, timeZone, { year: 'numeric' });
}

/** Hour of the local day, 0 to 23. */
export function hourOf(at: number, timeZone: string): number {
  return Number(format(at, timeZone, { hour: '2-digit', hourCycle: 'h23' }, plain));
}

/** Minute of the local day, 0 to 1439. */
export function minuteOf(at: number, timeZone: string): number {
  return hourOf(at, timeZone) * 60 + Number(format(at, timeZone, { minute: '2-digit' }, plain));
}

/** "22 November, 21:47". */
export function moment(at: number, timeZone: string): string {
  return `${dayAndMonth(at, timeZone)}, ${clockTime(at, timeZone)}`;
}

/** The local day of an instant, YYYY-MM-DD. */
export function dayText(at: number, zone: string): string {
  // Sweden writes dates as ISO 8601 does.
  return new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(at);
}

/** "November". */
export function longMonth(at: number, timeZone: string): string {
  return format(at, timeZone, { month: 'long' });
}
