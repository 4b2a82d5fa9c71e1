/**
 * The plan of one topic: which of its values go to which series. Made when the topic is first seen and extended when
 * its messages change shape, so that an ordinary message costs one look-up a value.
 */
import type { SeriesHandle } from '#model/collector.ts';
import type { SeriesDefinition } from '#model/series.ts';
import { BadReading } from '#model/trouble.ts';
import { mqttCollectorWords } from '#model/words/collector-mqtt-en.ts';
import { shown } from './payload.ts';
import type { Quantity } from './quantities.ts';
import type { Flood } from './repeats.ts';
import type { Thinning } from './thinning.ts';
import type { TopicParts } from './topics.ts';
import { isVoltage } from './zero-volts.ts';

/** A topic whose messages keep inventing keys is no sensor. */
const maxKeys = 256;

/** One value on its way to one series. */
export type Field = {
  readonly definition: SeriesDefinition;
  readonly quantity: Quantity;
  readonly convert: ((value: number) => number) | undefined;
  /** Those of the quantity. */
  readonly sentinels: readonly number[] | undefined;
  /** That it is 0 V has to be judged. */
  isVoltage: boolean;
  /** Opened with the first good value, so that no series is empty. */
  handle: SeriesHandle | undefined;
  /** The last value with a time of its own, and that time. */
  last: { at: number; value: number } | undefined;
  /** How often the same value came in a row without a time of its own, and which. */
  repeats: number;
  value: number;
  /** Since it has come often. */
  flood: Flood | undefined;
  /** What its mapping leaves out. */
  thinning: Thinning | undefined;
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
    isVoltage: isVoltage(quantity),
    handle: undefined,
    last: undefined,
    repeats: 0,
    value: NaN,
    flood: undefined,
    thinning: undefined,
  };
}

/** Makes room for a key that was not there before; false when there have been too many. */
export function hasRoom(plan: Plan): boolean {
  if (plan.keys < maxKeys) plan.keys++;
  else plan.full = true;
  return !plan.full;
}

export function tooManyKeys(plan: Plan): BadReading {
  return new BadReading(mqttCollectorWords.tooManyKeys(shown(plan.topic), maxKeys));
}
