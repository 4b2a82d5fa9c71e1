/** One reading of the settings: what becomes of what stands at its place. */
import { ownTime } from '#model/own-time.ts';
import type { SeriesDefinition } from '#model/series.ts';
import type { Epoch } from '#model/time.ts';
import { BadReading } from '#model/trouble.ts';
import type { OtherStyle, Way } from '#model/words/collector-web-en.ts';
import { webCollectorWords as words } from '#model/words/collector-web-en.ts';
import { writtenNumber } from '#model/written-number.ts';
import type { NumberStyle } from '#model/written-number.ts';
import { writtenTime } from '#model/written-time.ts';
import { saysNothing, shown, strictFlag } from '../mqtt/payload.ts';
import { quantityOf } from '../mqtt/quantities.ts';
import { conversionIn, unitOf } from '../value-fields.ts';
import { textIn } from './document.ts';
import type { Document, Scope } from './document.ts';
import type { PlaceSetting, ReadingSetting, RowSetting, TimeSetting } from './settings.ts';

export type Reading = {
  readonly definition: SeriesDefinition;
  /** Undefined when there is no value just now, which is no fault. Throws BadReading. */
  read(document: Document): Promise<Read | undefined>;
};
export type Read = { readonly value: number; readonly at: Epoch | undefined };

/** How numbers and times in text are meant. */
export type Manner = NumberStyle & { readonly timeZone: string };

export function compileReading(setting: ReadingSetting, device: string, manner: Manner): Reading {
  const { quantity, row, time, min = -Infinity, max = Infinity } = setting;
  const unit = unitOf(setting);
  const meanings = new Map(Object.entries(setting.words).map(([word, value]) => [word.toLowerCase(), value]));
  const convert = conversionIn(setting);
  const name = placeName(setting);

  const valueOf = (found: unknown): number | undefined => {
    if (found === null) return undefined;
    if (found === undefined) throw new BadReading(words.nothingAt(name, wayOf(setting)));
    const text = textIn(found)?.trim();
    if (text === undefined) throw new BadReading(words.notOne(name));
    const meant = meanings.get(text.toLowerCase());
    if (meant !== undefined) return meant;
    if (isNothing(text)) return undefined;
    const value = typeof found === 'number' ? found : (strictFlag(text) ?? writtenNumber(text, manner));
    if (value === undefined) throw new BadReading(words.notNumber(name, shown(text), styleOf(text, manner)));
    const kept = convert(value);
    if (kept >= min && kept <= max) return kept;
    throw new BadReading(kept < min ? words.below(name, kept, unit, min) : words.above(name, kept, unit, max));
  };

  return {
    definition: {
      name: `web.${quantity}`,
      labels: { device: setting.device ?? device },
      unit,
      kind: setting.kind ?? quantityOf(quantity)?.kind ?? 'gauge',
    },
    async read(document) {
      const value = valueOf(await document.find(setting, row));
      if (value === undefined) return undefined;
      return { value, at: time && (await timeIn(document, time, manner.timeZone, row)) };
    },
  };
}

/** Throws BadReading when there is none: without it the same value would count again and again. */
export async function timeIn(scope: Scope, time: TimeSetting, timeZone: string, row?: RowSetting): Promise<Epoch> {
  const found = await scope.find(time, row);
  const at =
    time.format === undefined || typeof found === 'number'
      ? ownTime(found)
      : writtenTime(typeof found === 'string' ? found : '', time.format, timeZone);
  if (at !== undefined) return at;
  if (found === undefined || found === null || found === '')
    throw new BadReading(words.noTimeAt(placeName(time), wayOf(time)));
  const text = textIn(found);
  throw new BadReading(words.notTime(placeName(time), text === undefined ? undefined : shown(text), time.format));
}

/** As a person finds it in the settings. */
export function placeName({ json, selector, attribute, column }: PlaceSetting): string {
  if (json !== undefined) return json === '' ? words.whole : shown(json);
  if (selector !== undefined) return `${shown(selector)}${attribute === undefined ? '' : ` (${attribute})`}`;
  return words.column(typeof column === 'number' ? String(column) : shown(column ?? ''));
}

/** What may be wrong in the settings where nothing is found. */
export function wayOf({ json, selector, pattern }: PlaceSetting): Way {
  if (pattern !== undefined) return 'pattern';
  return json !== undefined ? 'json' : selector !== undefined ? 'selector' : 'column';
}

/** The signs with which a text that is no number would be one. */
function styleOf(text: string, { decimal, thousands }: NumberStyle): OtherStyle | undefined {
  const other = decimal === '.' ? ',' : '.';
  if (writtenNumber(text, { decimal: other }) !== undefined) return { decimal: other };
  if (writtenNumber(text, { decimal: other, thousands: decimal }) !== undefined)
    return { decimal: other, thousands: decimal };
  if (thousands !== other && writtenNumber(text, { decimal, thousands: other }) !== undefined)
    return { thousands: other };
  return undefined;
}

/** What stands there when there is no value: that of the financial pages as well. */
const isNothing = (text: string): boolean => saysNothing(text) || text === '.' || /^(n\/d|nan|--+|–|—)$/i.test(text);
