/** What a calendar file says of a span of days: repetitions spread out, exceptions and changes applied. */
import { setImmediate } from 'node:timers/promises';
import { day, hour, type Epoch } from '#model/time.ts';
import { agendaBounds as bounds, type AgendaEvent } from '#model/snapshots/agenda.ts';
import { calendarCollectorWords as words } from '#model/words/collector-calendar-en.ts';
import type { CalendarFile } from './calendar-file.ts';
import { all, first, textOf, type Component, type Property } from './lines.ts';
import { occurrences, ruleOf } from './recurrence.ts';
import { addDays, countable, durationOf, fromCountable, stampOf, stampsOf, utc, zoneNamed } from './times.ts';
import type { Stamp, Zone } from './times.ts';
import { zonesOf } from './zones.ts';

export type Days = { readonly from: Epoch; readonly to: Epoch; /** The home's. */ readonly timeZone: string };

export type Found = {
  readonly events: readonly AgendaEvent[];
  /** How many could not be read. */
  readonly unreadable: number;
};

/** Repetitions of one event in the span. */
const mostOfOne = 200;
/** Days that one event leaves out or adds; more of them hold the thread for seconds. */
const mostStamps = 2_000;
/** Rules of one event; the standard advises against a second. */
const mostRules = 4;
const slack = 4 * hour;

type Times = {
  readonly start: Stamp;
  readonly zone: Zone;
  /** The end of an occurrence that begins at a countable clock time, at an instant. */
  readonly end: (wall: number, instant: Epoch) => Epoch;
};

export async function eventsOf(
  { zones, events }: CalendarFile,
  calendar: string,
  { from, to, timeZone }: Days,
): Promise<Found> {
  const home = zoneNamed(timeZone);
  const zoneOf = zonesOf(zones, home);
  const zoneFor = ({ parameters }: Property, { isDate, isUtc }: Stamp): Zone =>
    // Days are those of the home, wherever the calendar was written; a time without a zone is that of who reads it.
    isUtc ? utc : isDate ? home : zoneOf(parameters['TZID']);
  /** What a property such as EXDATE names: instants, whole days, and the dates of both. */
  const moments = (properties: readonly Property[]) => {
    const stamps = stampsIn(properties);
    return {
      instants: new Set(stamps.map(({ property, stamp }) => zoneFor(property, stamp).instant(stamp.wall))),
      days: new Set(stamps.filter(({ stamp }) => stamp.isDate).map(({ stamp }) => dayOf(stamp.wall))),
      dates: new Set(stamps.map(({ stamp }) => dayOf(stamp.wall))),
    };
  };

  const timesOf = (event: Component): Times | undefined => {
    const begin = first(event, 'DTSTART');
    const start = begin && stampOf(begin.value);
    if (!begin || !start) return undefined;
    const zone = zoneFor(begin, start);
    return { start, zone, end: endOf(event, start, zone, zoneFor) };
  };

  const found: AgendaEvent[] = [];
  let unreadable = 0;
  const put = (event: Component, { start, zone, end }: Times, wall: number): void => {
    const at = zone.instant(fromCountable(wall));
    const over = Math.max(at, end(wall, at));
    // What takes no time is there at its moment; the end itself is not of an event.
    if (at >= to || (over <= from && at < from)) return;
    const title = first(event, 'SUMMARY');
    const location = first(event, 'LOCATION');
    const place = location ? cut(textOf(location)) : '';
    found.push({
      title: cut(title ? textOf(title) : '') || words.untitled,
      start: at,
      end: over,
      allDay: start.isDate,
      location: place === '' ? null : place,
      calendar,
    });
  };

  for (const [, group] of grouped(events)) {
    // One is read within some milliseconds, thousands are not.
    await setImmediate();
    const changes = group.filter((event) => first(event, 'RECURRENCE-ID') !== undefined);
    const replaced = moments(changes.flatMap((event) => all(event, 'RECURRENCE-ID')));
    for (const event of newest(group.filter((one) => !changes.includes(one)))) {
      if (isCancelled(event)) continue;
      const times = timesOf(event);
      const walls = times && wallsOf(event, times, { from, to }, zoneFor);
      if (walls === undefined) unreadable++;
      if (times === undefined) continue;
      const left = moments(all(event, 'EXDATE'));
      // A rule that cannot be followed leaves the day on which it begins.
      for (const wall of walls ?? [countable(times.start.wall)]) {
        const instant = times.zone.instant(fromCountable(wall));
        const on = dayOf(fromCountable(wall));
        // Outlook leaves out whole days by a midnight.
        const isLeft = [left, replaced].some(
          ({ instants, days, dates }) => instants.has(instant) || (times.start.isDate ? dates : days).has(on),
        );
        if (!isLeft) put(event, times, wall);
      }
    }
    for (const event of newest(changes)) {
      const times = timesOf(event);
      if (isCancelled(event)) continue;
      if (times) put(event, times, countable(times.start.wall));
      else unreadable++;
    }
  }
  return { events: found, unreadable };
}

/** Countable clock times at which it may touch the span; undefined when its rule cannot be followed. */
function wallsOf(
  event: Component,
  { start, zone, end }: Times,
  { from, to }: Pick<Days, 'from' | 'to'>,
  zoneFor: (property: Property, stamp: Stamp) => Zone,
): number[] | undefined {
  const begin = countable(start.wall);
  const instant = zone.instant(start.wall);
  const length = Math.max(0, end(begin, instant) - instant);
  // A few hours more, for clocks that change meanwhile.
  const earliest = countable(zone.wall(from)) - length - slack;
  const last = countable(zone.wall(to)) + slack;
  const isInSpan = (wall: number): boolean => {
    const at = zone.instant(fromCountable(wall));
    return at < to && (at >= from || end(wall, at) > from);
  };
  const given = all(event, 'RRULE').slice(0, mostRules);
  const rules = given.map(({ value }) => ruleOf(value, (utcCount) => countable(zone.wall(utcCount))));
  if (rules.includes(undefined)) return undefined;
  const repeated = rules.flatMap((rule) => {
    if (!rule) return [];
    return [...occurrences(rule, start.wall, earliest, last).filter(isInSpan).take(mostOfOne)];
  });
  const added = stampsIn(all(event, 'RDATE')).map(({ property, stamp }) =>
    countable(zone.wall(zoneFor(property, stamp).instant(stamp.wall))),
  );
  const single = rules.length === 0 ? [begin] : repeated;
  return [...new Set([...single, ...added.filter(isInSpan).slice(0, mostOfOne)])];
}

function endOf(
  event: Component,
  start: Stamp,
  zone: Zone,
  zoneFor: (property: Property, stamp: Stamp) => Zone,
): Times['end'] {
  const until = first(event, 'DTEND');
  const stamp = until && stampOf(until.value);
  if (until && stamp) {
    const days = Math.round((countable(stamp.wall) - countable(start.wall)) / day);
    // Programs that forget that the end is the day behind the last give the day itself.
    if (start.isDate) return (wall) => zone.instant(addDays(fromCountable(wall), Math.max(1, days)));
    const length = zoneFor(until, stamp).instant(stamp.wall) - zone.instant(start.wall);
    return (_, instant) => instant + length;
  }
  const length = durationOf(first(event, 'DURATION')?.value ?? '');
  if (start.isDate) return (wall) => zone.instant(addDays(fromCountable(wall), Math.max(1, length?.days ?? 1)));
  // RFC 5545 section 3.3.6: days by the calendar, hours by the clock that never changes.
  return (wall, instant) =>
    length === undefined ? instant : zone.instant(addDays(fromCountable(wall), length.days)) + length.time;
}

/** All dates of several properties; of too many the last, for what is written newest is written last. */
function stampsIn(properties: readonly Property[]): { readonly property: Property; readonly stamp: Stamp }[] {
  return properties.flatMap((property) => stampsOf(property).map((stamp) => ({ property, stamp }))).slice(-mostStamps);
}

/** By UID; those without one are each their own. */
function grouped(events: readonly Component[]): Map<unknown, Component[]> {
  const groups = new Map<unknown, Component[]>();
  for (const event of events) {
    const key = first(event, 'UID')?.value ?? event;
    groups.set(key, [...(groups.get(key) ?? []), event]);
  }
  return groups;
}

/** Of several versions of one the last counts; other programs give one UID to events of other times. */
function newest(events: readonly Component[]): Component[] {
  const version = (event: Component): number => Number(first(event, 'SEQUENCE')?.value ?? 0) || 0;
  const byTime = new Map<string, Component>();
  for (const event of events) {
    const key = first(event, 'RECURRENCE-ID')?.value ?? first(event, 'DTSTART')?.value ?? '';
    const before = byTime.get(key);
    if (before === undefined || version(event) >= version(before)) byTime.set(key, event);
  }
  return [...byTime.values()];
}

const isCancelled = (event: Component): boolean => first(event, 'STATUS')?.value.trim().toUpperCase() === 'CANCELLED';
const dayOf = ({ year, month, day: dayOfMonth }: Stamp['wall']): string => `${year}-${month}-${dayOfMonth}`;
const cut = (text: string): string =>
  text.length <= bounds.text ? text : `${text.slice(0, bounds.text - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
