/**
 * The plan of one topic: which of its values go to which series. Made when the topic is first seen and extended when
 * its messages change shape, so that an ordinary message costs one look-up a value.
 */
import type { SeriesHandle } from '#model/collector.ts';
import type { SeriesDefinition } from '#model/series.ts';
import { BadReading } from '#model/trouble.ts';
import { shown } from './payload.ts';
import type { Quantity } from './quantities.ts';
import type { Flood } from './repeats.ts';
import { isRepeatedTooOften, startOver, tooManyRepeats } from './repeats.ts';
import type { TopicParts } from './topics.ts';

/** A topic whose messages keep inventing keys is no sensor. */
const maxKeys = 256;

/** One value on its way to one series. */
export type Field = {
  readonly definition: SeriesDefinition;
  readonly quantity: Quantity;
  readonly convert: ((value: number) => number) | undefined;
  /** Those of the quantity. */
  readonly sentinels: readonly number[] | undefined;
  /** Opened with the first good value, so that no series is empty. */
  handle: SeriesHandle | undefined;
  /** The last value with a time of its own, and that time. */
  last: { at: number; value: number } | undefined;
  /** How often the same value came in a row without a time of its own, and which. */
  repeats: number;
  value: number;
  /** Since it has come often. */
  flood: Flood | undefined;
};

export type FieldMap = Map<string, Field | null>;

/** What the object itself or one object inside it holds. null: looked at, not wanted. */
export type Layer = {
  readonly device: string;
  /** Name of the object inside the message; undefined for the message itself. */
  readonly holder: string | undefined;
  readonly numbers: FieldMap;
  readonly flags: FieldMap;
  /** Keys that hold text: whether a number in it is wanted. */
  readonly texts: Map<string, boolean>;
  readonly layers: Map<string, Layer | null>;
};

export type Plan = {
  readonly topic: string;
  /** Last meaningful segment of the topic. */
  readonly last: string;
  /** The device when the last segment is a quantity, as it is for bare numbers. */
  readonly above: string;
  readonly root: Layer;
  readonly timeKeys: string[];
  /** Quantities and devices this topic feeds already, so that "temp" and "temperature" do not take turns. */
  readonly claimed: Set<string>;
  /** Where a bare number goes: undefined while none has come. */
  bare: Field | null | undefined;
  /** Where a bare word goes, by the name of the quantity: undefined while none has come. */
  words: FieldMap | undefined;
  keys: number;
  /** Keys were refused. */
  full: boolean;
};

export function newLayer(device: string, holder?: string): Layer {
  return { device, holder, numbers: new Map(), flags: new Map(), texts: new Map(), layers: new Map() };
}

export function newPlan(topic: string, { device, above, last }: TopicParts): Plan {
  return {
    topic,
    last,
    above,
    root: newLayer(device),
    timeKeys: [],
    claimed: new Set(),
    bare: undefined,
    words: undefined,
    keys: 0,
    full: false,
  };
}

/** The devices this topic has readings of. */
export const devicesOf = (plan: Plan): string[] =>
  [...plan.claimed].map((claimed) => claimed.slice(claimed.indexOf(' ') + 1));

/** A field for a quantity of a device; null when this topic already feeds that series. */
export function claim(
  plan: Plan,
  device: string,
  quantity: Quantity,
  convert?: (value: number) => number,
): Field | null {
  const key = `${quantity.name} ${device}`;
  if (plan.claimed.has(key)) return null;
  plan.claimed.add(key);
  return newField(device, quantity, convert);
}

export function newField(device: string, quantity: Quantity, convert?: (value: number) => number): Field {
  const { name, unit, kind, sentinels } = quantity;
  const definition: SeriesDefinition = { name: `mqtt.${name}`, labels: { device }, unit, kind };
  return {
    definition,
    quantity,
    convert,
    sentinels,
    handle: undefined,
    last: undefined,
    repeats: 0,
    value: NaN,
    flood: undefined,
  };
}

/** Makes room for a key that was not there before; false when there have been too many. */
export function hasRoom(plan: Plan): boolean {
  if (plan.keys < maxKeys) plan.keys++;
  else plan.full = true;
  return !plan.full;
}

export function tooManyKeys(plan: Plan): BadReading {
  return new BadReading(
    `Messages on ${shown(plan.topic)} have had more than ${maxKeys} different keys; new ones are not read. Map what you need.`,
  );
}

/** What a value needs to become a sample. */
export type Store = {
  open(field: Field): SeriesHandle;
  now(): number;
  /** The message is as old as may be: only what carries its own time is a reading. */
  isOfUnknownAge: boolean;
  /**
   * Its time says when the device was last heard instead of when the value was taken: Zigbee2MQTT sends what it assumes
   * of a group's members with the time of their last own word.
   */
  isTimeOfContact: boolean;
};

/** Puts one value. Throws BadReading when it cannot be right. */
export function put(topic: string, field: Field, raw: number, at: number | undefined, store: Store): void {
  const value = field.convert === undefined ? raw : field.convert(raw);
  const { quantity } = field;
  // Also false for NaN and the infinities.
  if (!(value >= quantity.low && value <= quantity.high)) throw outOfRange(topic, quantity, value);
  if (field.sentinels?.includes(value) === true) throw isSentinel(topic, quantity, value);
  if (at === undefined) {
    // Whether a device is there is what a broker keeps it for: that holds until it says otherwise.
    if (store.isOfUnknownAge && quantity.name !== 'available') return;
    if (value !== field.value) startOver(field, value);
    else if (isRepeatedTooOften(field, store.now)) throw tooManyRepeats(topic, quantity.name, value);
  }
  const handle = (field.handle ??= store.open(field));
  handle.put(value, at !== undefined && store.isTimeOfContact ? unlessSpent(field, value, at) : at);
}

/** Another value of the same time is news of now: by that time it would replace what was true then. */
function unlessSpent(field: Field, value: number, at: number): number | undefined {
  const { last } = field;
  if (last !== undefined && last.at >= at && last.value !== value) return undefined;
  if (last === undefined) field.last = { at, value };
  else {
    last.at = at;
    last.value = value;
  }
  return at;
}

function isSentinel(topic: string, quantity: Quantity, value: number): BadReading {
  return new BadReading(
    `${quantity.name} on ${shown(topic)} was ${value} ${quantity.unit}, which sensors send when they measure nothing, so it was dropped.`,
  );
}

function outOfRange(topic: string, quantity: Quantity, value: number): BadReading {
  const what = `${quantity.name} on ${shown(topic)} was ${value}`;
  if (!Number.isFinite(value)) return new BadReading(`${what}, which is no number that can be stored.`);
  const unit = quantity.unit === '' || quantity.unit === 'bool' ? '' : ` ${quantity.unit}`;
  const low = quantity.low > -Number.MAX_VALUE ? `at least ${quantity.low}` : '';
  const high = quantity.high < Number.MAX_VALUE ? `at most ${quantity.high}` : '';
  const range = low !== '' && high !== '' ? `between ${quantity.low} and ${quantity.high}` : low + high;
  return new BadReading(
    `${what}${unit}, not ${range}, so it was dropped; if it is in another unit, its mapping needs a scale.`,
  );
}
