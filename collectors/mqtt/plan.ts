/**
 * The plan of one topic: which of its values go to which series. Made when the topic is first seen and extended when
 * its messages change shape, so that an ordinary message costs one look-up a value.
 */
import type { SeriesHandle } from '#model/collector.ts';
import type { SeriesDefinition } from '#model/series.ts';
import { BadReading } from '#model/trouble.ts';
import { shown } from './payload.ts';
import type { Quantity } from './quantities.ts';

/** A topic whose messages keep inventing keys is no sensor. */
const maxKeys = 256;

/** One value on its way to one series. */
export type Field = {
  readonly definition: SeriesDefinition;
  readonly quantity: Quantity;
  readonly convert: ((value: number) => number) | undefined;
  /** Opened with the first good value, so that no series is empty. */
  handle: SeriesHandle | undefined;
  /** The last value with a time of its own, and that time. */
  last: { at: number; value: number } | undefined;
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
  /** Names of series already fed by this topic, so that "temp" and "temperature" do not take turns. */
  readonly claimed: Set<string>;
  /** Where a bare number goes: undefined while none has come. */
  bare: Field | null | undefined;
  keys: number;
  /** Keys were refused. */
  full: boolean;
  /**
   * Whether its time says when the device was last heard instead of when the value was taken: Zigbee2MQTT sends what it
   * assumes of a group's members with the time of their last own word.
   */
  readonly timeOfContact: boolean;
};

export function newLayer(device: string, holder?: string): Layer {
  return { device, holder, numbers: new Map(), flags: new Map(), texts: new Map(), layers: new Map() };
}

export function newPlan(
  topic: string,
  names: { device: string; above: string; last: string },
  timeOfContact = false,
): Plan {
  const { device, above, last } = names;
  return {
    topic,
    last,
    above,
    root: newLayer(device),
    timeKeys: [],
    claimed: new Set(),
    bare: undefined,
    keys: 0,
    full: false,
    timeOfContact,
  };
}

/** A field for a quantity of a device; null when this topic already feeds that series. */
export function claim(
  plan: Plan,
  device: string,
  quantity: Quantity,
  convert?: (value: number) => number,
): Field | null {
  const name = `mqtt.${quantity.name}`;
  const key = `${name} ${device}`;
  if (plan.claimed.has(key)) return null;
  plan.claimed.add(key);
  const definition: SeriesDefinition = { name, labels: { device }, unit: quantity.unit, kind: quantity.kind };
  return { definition, quantity, convert, handle: undefined, last: undefined };
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

/** Puts one value. Throws BadReading when it cannot be right. */
export function put(
  plan: Plan,
  field: Field,
  raw: number,
  at: number | undefined,
  open: (field: Field) => SeriesHandle,
): void {
  const value = field.convert === undefined ? raw : field.convert(raw);
  const { quantity } = field;
  // Also false for NaN and the infinities.
  if (!(value >= quantity.low && value <= quantity.high)) throw outOfRange(plan.topic, quantity, value);
  const handle = (field.handle ??= open(field));
  handle.put(value, plan.timeOfContact && at !== undefined ? unlessSpent(field, value, at) : at);
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
