/** Events of the days ahead as lines, in their order; what is over is left out. Pure. */
import type { Agenda, AgendaEvent } from '#model/snapshots/agenda.ts';
import { deskWords as words } from '#model/words/desk-en.ts';
import { clockTime, shortDate, weekday } from '../../format/time.ts';
import type { DeskLine } from '../../parts/desk-line.ts';

const dayMs = 86_400_000;

export function agendaLines(
  documents: readonly Agenda[],
  now: number,
  zone: string,
  most: number,
): { readonly lines: readonly DeskLine[]; readonly next: AgendaEvent | undefined } {
  const events = documents
    .flatMap(({ events: all }) => all)
    .filter(({ end }) => end > now)
    .toSorted((a, b) => a.start - b.start || Number(b.allDay) - Number(a.allDay));
  const lines = events.slice(0, most).map((event) => ({
    id: `${event.calendar} ${event.start} ${event.title}`,
    lead: whenText(event, now, zone),
    text: event.title,
  }));
  return { lines, next: events.find(({ allDay, start }) => !allDay && start > now) };
}

/** "Mon 09:30", "Mon" of whole days, "now" of what goes on. */
function whenText({ start, allDay }: AgendaEvent, now: number, zone: string): string {
  if (start <= now) return allDay ? words.today : words.now;
  const isNear = start - now < 6 * dayMs;
  const day = isSameDay(start, now, zone) ? undefined : isNear ? weekday(start, zone) : shortDate(start, zone);
  if (allDay) return day ?? words.today;
  const time = clockTime(start, zone);
  return day === undefined ? time : isNear ? `${day} ${time}` : day;
}

const isSameDay = (a: number, b: number, zone: string): boolean => shortDate(a, zone) === shortDate(b, zone);
