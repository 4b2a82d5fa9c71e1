/** A calendar file, read line by line: what it is called, its time zones, and those of its events that may matter. */
import { setImmediate } from 'node:timers/promises';
import { day, type Epoch } from '#model/time.ts';
import { BadReading } from '#model/trouble.ts';
import { calendarCollectorWords } from '#model/words/collector-calendar-en.ts';
import { all, first, propertyOf, textOf, unfolded, type Component, type Property } from './lines.ts';
import { countable, durationOf, stampOf } from './times.ts';

export type CalendarFile = {
  /** X-WR-CALNAME; empty when it has none. */
  readonly name: string;
  readonly zones: readonly Component[];
  readonly events: readonly Component[];
};

/** What is read of a component; descriptions and attachments are most of a file. */
const wanted =
  /^(SUMMARY|LOCATION|STATUS|UID|SEQUENCE|DTSTART|DTEND|DURATION|RRULE|RDATE|EXDATE|RECURRENCE-ID|TZID|TZOFFSETFROM|TZOFFSETTO|X-LIC-LOCATION)[;:]/i;
const kinds = new Set(['VEVENT', 'VTIMEZONE', 'STANDARD', 'DAYLIGHT']);
/** More repeating or near events no home has. */
const mostEvents = 5_000;
/** Lines that are read in one turn of the event loop. */
const piece = 2_000;
/** Zones differ by up to 26 hours, and what they are is known only later. */
const slack = 2 * day;

type Building = { readonly name: string; readonly properties: Property[]; readonly components: Component[] };

/**
 * Events that cannot be between `from` and `to` are left out at once, so that ten years of a calendar cost no memory.
 * Throws BadReading for what is no calendar, in which `called` names it.
 */
export async function readCalendarFile(text: string, called: string, from: Epoch, to: Epoch): Promise<CalendarFile> {
  let name = '';
  let isCalendar = false;
  const zones: Component[] = [];
  const events: Component[] = [];
  const open: Building[] = [];
  const close = (): void => {
    const closed = open.pop();
    if (closed === undefined || !kinds.has(closed.name)) return;
    if (closed.name === 'VTIMEZONE') zones.push(closed);
    else if (closed.name !== 'VEVENT') open.at(-1)?.components.push(closed);
    else if (events.length < mostEvents && mayMatter(closed, from - slack, to + slack)) events.push(closed);
  };
  let lines = 0;
  for (const line of unfolded(text)) {
    if (++lines % piece === 0) await setImmediate();
    const [, begins, kind = ''] = /^(BEGIN|END):\s*([\w-]+)\s*$/i.exec(line) ?? [];
    const component = kind.toUpperCase();
    if (component === 'VCALENDAR') {
      isCalendar = true;
      // What was not closed was cut off.
      open.length = 0;
    } else if (begins?.toUpperCase() === 'BEGIN') {
      // One within another of its kind was never closed.
      const unclosed = open.findIndex((one) => one.name === component);
      if (unclosed >= 0) while (open.length > unclosed) close();
      open.push({ name: component, properties: [], components: [] });
    } else if (begins !== undefined) {
      const at = open.findLastIndex((one) => one.name === component);
      if (at >= 0) while (open.length > at) close();
    } else if (open.length === 0) {
      const property = /^X-WR-CALNAME[;:]/i.test(line) ? propertyOf(line) : undefined;
      if (property) name = textOf(property);
    } else if (wanted.test(line)) {
      const property = propertyOf(line);
      if (property) open.at(-1)?.properties.push(property);
    }
  }
  if (!isCalendar) throw new BadReading(calendarCollectorWords.notCalendar(called));
  return { name, zones, events };
}

function mayMatter(event: Component, from: number, to: number): boolean {
  const start = stampOf(first(event, 'DTSTART')?.value ?? '');
  // Its own start is missing where only a repetition was called off.
  const begin = start && countable(start.wall);
  const replaced = stampOf(first(event, 'RECURRENCE-ID')?.value ?? '');
  const replaces = replaced && countable(replaced.wall);
  if (replaces !== undefined && replaces >= from - 400 * day && replaces < to) return true;
  if (begin === undefined || begin >= to) return false;
  if (all(event, 'RRULE').length + all(event, 'RDATE').length > 0) return true;
  const end = stampOf(first(event, 'DTEND')?.value ?? '');
  const length = durationOf(first(event, 'DURATION')?.value ?? '');
  const over = end ? countable(end.wall) : begin + (length ? length.days * day + length.time : 0);
  return Math.max(over, begin) + day >= from;
}
