/** What the hub says, in English: alerts, the store, the journal. The verdict has a file of its own (verdict-en.ts). */
import type { Rule } from '../alert.ts';
import { isOfAgent, type SeriesDefinition } from '../series.ts';
import { minute, second } from '../time.ts';
import type { Unit } from '../units.ts';
import { ruleTitle } from './rules-en.ts';
import { awayFix } from './trouble-en.ts';
import { beyond, capital, number, plural, quantityName, span } from './units-en.ts';
import { spoken } from './spoken.ts';

/** What a person calls a thing, as far as known. */
export type Called = { readonly name?: string | undefined; readonly area?: string | undefined };

/** Units of what is true of a room rather than of the thing that measures it. */
const roomUnits: ReadonlySet<Unit> = new Set<Unit>(['°C', 'hPa', 'lx', 'ppm', 'ppb', 'µg/m³']);

/** What a sentence about a series is about: "Living room", "Bedroom sensor", "This machine". */
export function alertSubject(
  { name, labels, unit }: SeriesDefinition,
  called: Called | undefined,
  ofTheThing: boolean,
  thisMachine = 'This machine',
): string {
  const ofTheRoom = !ofTheThing && (roomUnits.has(unit) || name.endsWith('humidity'));
  const known = ofTheRoom ? (called?.area ?? called?.name) : (called?.name ?? called?.area);
  if (known !== undefined) return capital(known);
  if (name.startsWith('mantel.')) return capital(labels['source'] ?? 'Mantel');
  if (name.startsWith('host.') && !isOfAgent(labels)) return thisMachine;
  const label = labels['device'] ?? Object.values(labels)[0];
  return capital(label ?? quantityName(name));
}

type Told = { readonly rule: Rule; readonly definition: SeriesDefinition; readonly called: Called | undefined };

/** "Kitchen air" and "air is unhealthy" share their air. */
function withSubject(subject: string, title: string): string {
  const [first = ''] = title.split(' ', 1);
  return subject.toLowerCase().endsWith(` ${first.toLowerCase()}`)
    ? `${subject}${title.slice(first.length)}`
    : `${subject} ${title}`;
}

export const alertWords = spoken('alert', {
  /** "Living room air is unhealthy." */
  title: ({ rule, definition, called }: Told): string =>
    `${withSubject(alertSubject(definition, called, rule.when === 'silent'), ruleTitle(rule))}.`,

  /** "PM2.5 is 62 µg/m³ and has been above 35 for 12 minutes." `lasted` in ms. */
  threshold({ definition, rule }: Told, value: number, lasted: number): string {
    if (rule.when !== 'above' && rule.when !== 'below') return '';
    if (definition.unit === 'bool')
      return lasted < minute ? 'It began just now.' : `It has done so for ${span(lasted)}.`;
    const said = beyond(value, rule.limit, definition.unit);
    const { limit } = said;
    const now = `${quantityName(definition.name)} is ${said.value}`;
    // Hysteresis: the value may be back at its limit while the alert lasts.
    if (rule.when === 'above' ? value <= rule.limit : value >= rule.limit) {
      return `${now}, after ${span(lasted)} ${rule.when} ${limit}.`;
    }
    if (lasted < minute) return `${now}, ${rule.when} ${limit}.`;
    return `${now} and has been ${rule.when} ${limit} for ${span(lasted)}.`;
  },

  /** "Nothing heard for 3 hours; usually every 10 minutes. Check its battery or range." In ms, `cadence` 0 when unknown. */
  silence: (quietFor: number, cadence: number, hasBattery: boolean): string =>
    cadence > 0
      ? `Nothing heard for ${span(quietFor)}; usually every ${span(Math.round(cadence / second) * second).replace(/^1 /, '')}. ${awayFix(hasBattery)}`
      : `Nothing heard for ${span(quietFor)}. ${awayFix(hasBattery)}`,

  /** For the journal. */
  fired: (title: string, detail: string): string => `${title} ${detail}`,
  over: (title: string, lasted: number): string => `Over after ${span(lasted)}: ${title}`,
} as const);

export const storeWords = spoken('store', {
  failing: (reason: string): string => `Readings cannot be saved, senders are kept waiting: ${reason}`,
  hangs: (waited: number): string => `The disk has not answered for ${span(waited)}.`,
  bug: 'The store failed in a way it should not; what waits is kept and tried again.',
  queueFull: 'Too many readings wait to be saved; nothing more is accepted until the disk can be written again.',
  recovered: (lasted: number, reason: string, dropped: number): string =>
    `Readings are saved again. For ${span(lasted)} they were not: ${reason} ${
      dropped === 0
        ? 'None were lost.'
        : `${plural(dropped, 'reading')} that nobody waited for ${dropped === 1 ? 'was' : 'were'} lost.`
    }`,
  overrun: (dropped: number): string =>
    `${plural(dropped, 'reading')} came faster than the disk could write and ${dropped === 1 ? 'was' : 'were'} dropped.`,
} as const);

export const ingestWords = spoken('ingest', {
  tooManySeries: (series: number) =>
    ({
      kind: 'ingest',
      subject: 'series',
      level: 'warn',
      text: `There are ${number(series, 'count')} series; new ones are refused. A device probably puts changing values into its topics.`,
    }) as const,
  clockAhead: (key: string) =>
    ({
      kind: 'clock',
      subject: key,
      level: 'warn',
      text: `The clock behind ${key} is more than 10 minutes ahead; its readings get the time at which they arrive. Set that clock.`,
    }) as const,
  notDated: 'Readings from before the clock was set could not be dated yet; tried again.',
  acknowledgementFailed: 'A sender could not be told that its message is stored.',
} as const);

export const journalWords = spoken('journal', {
  repeated: (text: string, times: number): string => `${text} (${plural(times, 'more time')} since)`,
} as const);
