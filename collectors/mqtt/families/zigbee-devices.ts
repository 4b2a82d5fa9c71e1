/** What Zigbee2MQTT says about its devices and groups (bridge/devices, bridge/groups), and what their values mean by it. */
import { z } from 'zod';
import { BadReading } from '#model/trouble.ts';
import { mqttFamiliesCollectorWords as words } from '#model/words/collector-mqtt-families-en.ts';
import { shown } from '../payload.ts';
import type { JsonObject, Payload } from '../payload.ts';
import { knownQuantity, ownQuantity, quantityOf } from '../quantities.ts';
import { asIs, inUnit } from '../unit-conversions.ts';
import type { Measure } from '../unit-conversions.ts';

/** The list of a hundred devices has some 500 kB. */
export const maxListBytes = 8 * 1024 * 1024;
/** No Zigbee network has more. */
const mostDevices = 1_000;

type Exposed = {
  property?: string | undefined;
  unit?: string | undefined;
  type?: string | undefined;
  category?: string | undefined;
  value_on?: unknown;
  value_off?: unknown;
  features?: Exposed[] | undefined;
};
const text = z.string().optional().catch(undefined);
const exposed: z.ZodType<Exposed> = z.object({
  property: text,
  unit: text,
  type: text,
  category: text,
  value_on: z.unknown().optional(),
  value_off: z.unknown().optional(),
  get features() {
    return z.array(exposed).optional().catch(undefined);
  },
});
const definition = z.object({ model: text, vendor: text, exposes: z.array(exposed).catch([]) });
const deviceList = z.array(
  z
    .object({
      friendly_name: z.string(),
      ieee_address: z.string(),
      type: text,
      definition: definition.nullish().catch(undefined),
    })
    .nullable()
    .catch(null),
);
const groupList = z.array(z.object({ friendly_name: z.string() }).nullable().catch(null));

/** What a device says of one property. */
type Expose = {
  readonly unit: string;
  readonly type: string;
  /** A calibration, an interval: to be set, not read. */
  readonly setting: boolean;
  readonly on: unknown;
  readonly off: unknown;
};

export type ZigbeeDevice = {
  readonly friendlyName: string;
  /** IEEE address: the same whatever it is called. */
  readonly address: string;
  readonly model: string | undefined;
  readonly maker: string | undefined;
  /** By property, as its messages name it. */
  readonly exposes: ReadonlyMap<string, Expose>;
};

/** The devices without the coordinator. Throws BadReading for another shape. */
export function readDevices(topic: string, payload: unknown): ZigbeeDevice[] {
  const list = deviceList.safeParse(payload);
  if (!list.success) throw new BadReading(words.unknownList(shown(topic)));
  const devices: ZigbeeDevice[] = [];
  for (const entry of list.data.slice(0, mostDevices)) {
    if (!entry || entry.type === 'Coordinator') continue;
    const exposes = new Map<string, Expose>();
    collect(entry.definition?.exposes ?? [], exposes);
    // Frozen, so that a dry run shares it.
    const { model, vendor: maker } = entry.definition ?? {};
    devices.push(
      Object.freeze({ friendlyName: entry.friendly_name, address: entry.ieee_address, model, maker, exposes }),
    );
  }
  return devices;
}

/** The friendly names of the groups; none for another shape. */
export function readGroups(payload: unknown): string[] {
  const list = groupList.safeParse(payload);
  return list.success ? list.data.slice(0, mostDevices).flatMap((entry) => (entry ? [entry.friendly_name] : [])) : [];
}

function collect(list: readonly Exposed[], into: Map<string, Expose>): void {
  for (const one of list) {
    if (one.property !== undefined && one.features === undefined) {
      into.set(one.property, {
        unit: one.unit ?? '',
        type: one.type ?? '',
        setting: one.category === 'config',
        on: one.value_on,
        off: one.value_off,
      });
    }
    // Only lights, climates and the like hold features of their own properties; a composite's live in an object.
    if (one.features && one.property === undefined) collect(one.features, into);
  }
}

/**
 * What a numeric key of a message means. A known quantity keeps its unit and is converted; another needs the device
 * list, which alone knows its unit and whether it is a setting.
 */
export function numberMeaning(
  key: string,
  value: number,
  message: JsonObject,
  device: ZigbeeDevice | undefined,
): Measure | undefined {
  const quantity = quantityOf(key);
  const expose = device?.exposes.get(key);
  if (!quantity || expose?.setting === true) return undefined;
  // Before version 2 it was a bare number beside the real one.
  if (key === 'illuminance' && Object.hasOwn(message, 'illuminance_lux')) return undefined;
  if (quantity.known) {
    // Battery devices tell their voltage in mV; without the device list, size and company give it away.
    const isMilli = key === 'voltage' && !expose && (Object.hasOwn(message, 'battery') || value > 1_000);
    return inUnit(quantity, isMilli ? 'mV' : (expose?.unit ?? ''));
  }
  if (expose?.type !== 'numeric') return undefined;
  return inUnit(quantity, expose.unit);
}

export type FlagMeaning = { readonly what: Measure; readonly value: (said: boolean | string) => number | undefined };

/** What a key that is on or off, or one of two words, means; undefined for what is neither. */
export function flagMeaning(
  key: string,
  said: boolean | string,
  device: ZigbeeDevice | undefined,
): FlagMeaning | undefined {
  const expose = device?.exposes.get(key);
  if (expose?.setting === true) return undefined;
  const known = knownQuantity(key);
  if (typeof said === 'boolean') {
    // As it is said, not as value_on has it: contact is true while closed, and its value_on is false.
    if (known?.unit === 'bool') return { what: asIs(known), value: Number };
    if (expose?.type !== 'binary') return undefined;
    const { on } = expose;
    return { what: asIs(ownFlag(key)), value: (now) => Number(now === on) };
  }
  const pair = pairOf(expose, said);
  if (!pair) return undefined;
  const name = nameOf(key, pair[0]);
  const quantity = knownQuantity(name);
  if (quantity?.unit !== 'bool' && expose?.type !== 'binary' && !isSwitch(key)) return undefined;
  const value = (now: boolean | string): number | undefined => {
    const place = typeof now === 'string' ? pair.indexOf(now.toUpperCase()) : -1;
    return place === -1 ? undefined : 1 - place;
  };
  return { what: asIs(quantity?.unit === 'bool' ? quantity : ownFlag(name)), value };
}

const ownFlag = (key: string): Measure['quantity'] => ownQuantity(quantityOf(key)?.name ?? 'state', 'bool', 'state');
/** state, and state_left of one of several. */
const isSwitch = (key: string): boolean => /^state(_\w+)?$/.test(key);
/** A lock and a cover tell their state as state, too. */
function nameOf(key: string, on: string): string {
  if (key !== 'state') return key;
  if (on === 'LOCK') return 'locked';
  return on === 'OPEN' ? 'open' : key;
}

/** The two words of a property, on first: those the device names, else those everyone uses. In capitals. */
function pairOf(expose: Expose | undefined, said: string): [string, string] | undefined {
  const pairs: [string, string][] = [
    ['ON', 'OFF'],
    ['LOCK', 'UNLOCK'],
    ['OPEN', 'CLOSE'],
  ];
  if (typeof expose?.on === 'string' && typeof expose.off === 'string') {
    return [expose.on.toUpperCase(), expose.off.toUpperCase()];
  }
  const word = said.toUpperCase();
  return pairs.find((pair) => pair.includes(word));
}

/** Of an attribute that is published by itself: what JSON would have as true and false. */
export const flagOr = (payload: Payload): unknown =>
  payload === 'true' ? true : payload === 'false' ? false : payload;
