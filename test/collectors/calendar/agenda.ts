/** What of a calendar file is on the agenda of two weeks in Vienna, a line each. */
import { readCalendarFile } from '#collectors/calendar/calendar-file.ts';
import { eventsOf } from '#collectors/calendar/events.ts';
import { localMidnight } from '#model/time.ts';

const timeZone = 'Europe/Vienna';

/** @param day The first of them. */
export async function agenda(lines: string, day = '2026-11-23'): Promise<string[]> {
  const from = localMidnight(Date.parse(`${day}T12:00:00Z`), timeZone);
  const to = localMidnight(from, timeZone, 14);
  const file = await readCalendarFile(`BEGIN:VCALENDAR\r\n${lines}\r\nEND:VCALENDAR\r\n`, 'Home', from, to);
  const { events, unreadable } = await eventsOf(file, 'Home', { from, to, timeZone });
  const shown = (at: number): string => new Date(at).toISOString().slice(0, 16);
  const told = events
    .toSorted((one, other) => one.start - other.start)
    .map(({ title, start, end, allDay }) => `${shown(start)} ${shown(end)} ${title}${allDay ? ' (all day)' : ''}`);
  return unreadable === 0 ? told : [...told, `${unreadable} unreadable`];
}
export const event = (...lines: string[]): string => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\r\n');
