/** The time zone that an event means by its TZID: by name where there is one, else by the rules its calendar brings along. */
import { day, isTimeZone, type WallTime } from '#model/time.ts';
import { all, first, type Component } from './lines.ts';
import { occurrences, ruleOf, type Rule } from './recurrence.ts';
import { countable, fromCountable, stampOf, zoneNamed, type Zone } from './times.ts';
import { windowsZone } from './windows-zones.ts';

/**
 * Zones of the rules come last: they are often of years ago, or of a program that did not know better. `usual` is for a
 * TZID that nobody knows.
 */
export function zonesOf(definitions: readonly Component[], usual: Zone): (name: string | undefined) => Zone {
  const found = new Map<string, Zone>();
  const find = (name: string): Zone => {
    const known = knownName(name);
    if (known !== undefined) return zoneNamed(known);
    const definition = definitions.find((one) => first(one, 'TZID')?.value === name);
    const place = definition && knownName(first(definition, 'X-LIC-LOCATION')?.value ?? '');
    if (place !== undefined) return zoneNamed(place);
    return (definition && zoneByRules(definition)) ?? usual;
  };
  return (name) => {
    if (name === undefined) return usual;
    const zone = found.get(name) ?? find(name);
    found.set(name, zone);
    return zone;
  };
}

/** "Europe/Vienna", "/freeassociation.sourceforge.net/Europe/Vienna" or "W. Europe Standard Time". */
export function knownName(name: string): string | undefined {
  const windows = windowsZone(name);
  if (windows !== undefined) return windows;
  const parts = name.trim().replace(/^\/+/, '').split('/');
  for (let from = 0; from < parts.length; from++) {
    const rest = parts.slice(from).join('/');
    // A zone of one word is one only as a whole: the last part of a path may be any word.
    if (/^[A-Za-z]/.test(rest) && (from === 0 || rest.includes('/')) && isTimeZone(rest)) return rest;
  }
  return undefined;
}

/** Changes of one zone that are looked at, the newest: calendars of today have two, histories of a century 200. */
const mostObservances = 20;

/** A time of the year from which clocks are so far from UTC, ms. */
type Observance = { readonly start: WallTime; readonly before: number; readonly after: number; readonly rule?: Rule };

function zoneByRules(definition: Component): Zone | undefined {
  const observances = definition.components
    .map(observanceOf)
    .filter((one) => one !== undefined)
    .toSorted((one, other) => countable(one.start) - countable(other.start))
    .slice(-mostObservances);
  if (observances.length === 0) return undefined;
  const offsetAt = (wall: number): number => {
    const begun = observances
      .map((one) => ({ one, onset: lastOnset(one, wall) }))
      .filter(({ onset }) => onset !== undefined)
      .toSorted((one, other) => (one.onset ?? 0) - (other.onset ?? 0));
    return begun.at(-1)?.one.after ?? observances[0]?.before ?? 0;
  };
  return {
    instant: (wall) => countable(wall) - offsetAt(countable(wall)),
    wall: (at) => fromCountable(at + offsetAt(at + offsetAt(at))),
  };
}

function observanceOf(component: Component): Observance | undefined {
  const start = stampOf(first(component, 'DTSTART')?.value ?? '')?.wall;
  const before = offsetOf(first(component, 'TZOFFSETFROM')?.value ?? '');
  const after = offsetOf(first(component, 'TZOFFSETTO')?.value ?? '');
  if (start === undefined || before === undefined || after === undefined) return undefined;
  const text = all(component, 'RRULE')[0]?.value;
  const rule = text === undefined ? undefined : ruleOf(text, (utcCount) => utcCount + before);
  // Clocks change yearly; a rule of every second would be walked for each event.
  return { start, before, after, ...(rule?.frequency === 'YEARLY' && { rule }) };
}

function lastOnset({ start, rule }: Observance, wall: number): number | undefined {
  const begin = countable(start);
  if (begin > wall) return undefined;
  if (!rule) return begin;
  return [...occurrences(rule, start, wall - 400 * day, wall + 1)].at(-1) ?? Math.min(rule.until ?? begin, wall);
}

/** "+0100", "-093000"; ms. */
function offsetOf(text: string): number | undefined {
  const [, sign, hours, minutes, seconds = '0'] = /^([+-])(\d{2}):?(\d{2}):?(\d{2})?$/.exec(text.trim()) ?? [];
  if (sign === undefined) return undefined;
  return (sign === '-' ? -1_000 : 1_000) * (Number(hours) * 3_600 + Number(minutes) * 60 + Number(seconds));
}
