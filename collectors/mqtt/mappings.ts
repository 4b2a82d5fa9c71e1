/** Explicit mappings: what the person says about a topic wins over what Mantel would make of it. */
import { at, parsePath } from '#model/json-path.ts';
import type { Path } from '#model/json-path.ts';
import { BadReading } from '#model/trouble.ts';
import { mqttCollectorWords } from '#model/words/collector-mqtt-en.ts';
import { conversionIn, unitOf } from '../value-fields.ts';
import type { MappingSetting } from './mapping-settings.ts';
import { noNumberAt } from './no-number-at.ts';
import type { Payload } from './payload.ts';
import { shown, strictFlag, strictNumber } from './payload.ts';
import type { Quantity } from './quantities.ts';
import { quantityOf } from './quantities.ts';
import type { ThinningRule } from './thinning.ts';
import { displayName, matcher } from './topics.ts';

export type Mapping = {
  /** Its place in the settings, from 1. */
  readonly number: number;
  matches(topic: string): boolean;
  readonly path: Path;
  readonly quantity: Quantity;
  /** Id of the device; undefined when the topic decides. */
  device(topic: string): string | undefined;
  /** The value as it is stored; undefined when nothing stands at the path. Throws BadReading when it is no number. */
  valueIn(topic: string, payload: Payload): number | undefined;
  /** undefined when every value is stored. */
  readonly thinning: ThinningRule | undefined;
};

export function compileMapping(setting: MappingSetting, index: number): Mapping {
  const known = quantityOf(setting.quantity);
  const quantity: Quantity = {
    name: setting.quantity,
    unit: unitOf(setting),
    kind: setting.kind ?? known?.kind ?? 'gauge',
    about: '',
    low: setting.min ?? -Number.MAX_VALUE,
    high: setting.max ?? Number.MAX_VALUE,
    known: true,
  };
  const path = parsePath(setting.path) ?? [];
  const words = new Map(Object.entries(setting.words).map(([word, value]) => [word.toLowerCase(), value]));
  const convert = conversionIn(setting);
  const { deadband, deduplicate, at_least_every: atLeastEvery } = setting;
  return {
    number: index + 1,
    matches: matcher(setting.topic),
    path,
    quantity,
    device: (topic) => (setting.device === undefined ? undefined : fillIn(setting.device, topic)),
    valueIn(topic, payload) {
      const found = at(payload, path);
      if (found === undefined) return undefined;
      const meant = words.size === 0 || typeof found === 'object' ? undefined : words.get(wordOf(found));
      if (meant !== undefined) return meant;
      const value = numberOf(found);
      if (value === undefined) throw noNumberAt(topic, path, found, Object.keys(setting.words));
      return convert(value);
    },
    thinning: deadband > 0 || deduplicate ? { deadband, atLeastEvery } : undefined,
  };
}

const wordOf = (found: unknown): string => String(found).trim().toLowerCase();

function numberOf(found: unknown): number | undefined {
  if (typeof found === 'number') return found;
  if (typeof found === 'boolean') return Number(found);
  return typeof found === 'string' ? (strictNumber(found) ?? strictFlag(found)) : undefined;
}

function fillIn(pattern: string, topic: string): string {
  const parts = topic.split('/');
  return pattern.replace(/\{(\d+)\}/g, (_, place: string) => parts[Number(place) - 1] ?? '') || displayName(topic);
}

/** What a mapping found in a message, in a sentence. */
export const nothingAt = (topic: string, { number, path }: Mapping): string =>
  mqttCollectorWords.nothingAt(shown(topic), number, path.join('.'));

/** Two mappings that take turns in one series would make it jump. */
export function sameSeries(topic: string, { quantity, path }: Mapping): BadReading {
  return new BadReading(mqttCollectorWords.sameSeries(shown(topic), `mqtt.${quantity.name}`, path.join('.')));
}
