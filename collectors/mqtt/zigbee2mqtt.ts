/** What Zigbee2MQTT says about its devices (bridge/devices), and what its topics mean. */
import { z } from 'zod';
import { BadReading } from '#model/trouble.ts';
import { isUnit } from '#model/units.ts';
import { shown } from './payload.ts';
import type { Quantity } from './quantities.ts';
import { conversionOf, quantityOf } from './quantities.ts';
import { displayName } from './topics.ts';

/** The list of a hundred devices has some 500 kB. */
export const maxListBytes = 8 * 1024 * 1024;

type Expose = {
  property?: string | undefined;
  unit?: string | undefined;
  type?: string | undefined;
  category?: string | undefined;
  features?: Expose[] | undefined;
};
const text = z.string().optional().catch(undefined);
const expose: z.ZodType<Expose> = z.object({
  property: text,
  unit: text,
  type: text,
  category: text,
  get features() {
    return z.array(expose).optional().catch(undefined);
  },
});
const definition = z.object({ model: text, vendor: text, exposes: z.array(expose).catch([]) });
const deviceList = z.array(
  z
    .object({ friendly_name: z.string(), definition: definition.nullish().catch(undefined) })
    .nullable()
    .catch(null),
);

export type ZigbeeDevice = {
  readonly model: string | undefined;
  readonly maker: string | undefined;
  /** By property, as its messages name it. */
  readonly exposes: ReadonlyMap<
    string,
    { readonly unit: string; readonly numeric: boolean; readonly setting: boolean }
  >;
};

/** What a topic under the base topic is. */
export type ZigbeeTopic =
  | { readonly role: 'devices' | 'ignored' }
  | { readonly role: 'availability' | 'device'; readonly device: string };

export function zigbeeTopic(rest: string): ZigbeeTopic {
  if (rest === 'bridge/devices') return { role: 'devices' };
  if (rest === '' || rest.startsWith('bridge/') || /\/(set|get)(\/|$)/.test(rest)) return { role: 'ignored' };
  if (rest.endsWith('/availability')) return { role: 'availability', device: rest.slice(0, -'/availability'.length) };
  return { role: 'device', device: rest };
}

/** The devices by friendly name. Throws BadReading for another shape. */
export function readDevices(topic: string, payload: unknown): Map<string, ZigbeeDevice> {
  const list = deviceList.safeParse(payload);
  if (!list.success)
    throw new BadReading(`The list of devices on ${shown(topic)} has an unknown shape; it is not used.`);
  const devices = new Map<string, ZigbeeDevice>();
  for (const entry of list.data) {
    if (!entry) continue;
    const exposes = new Map<string, { unit: string; numeric: boolean; setting: boolean }>();
    collect(entry.definition?.exposes ?? [], exposes);
    devices.set(entry.friendly_name, { model: entry.definition?.model, maker: entry.definition?.vendor, exposes });
  }
  return devices;
}

function collect(
  list: readonly Expose[],
  into: Map<string, { unit: string; numeric: boolean; setting: boolean }>,
): void {
  for (const one of list) {
    if (one.property !== undefined && one.features === undefined) {
      into.set(one.property, {
        unit: one.unit ?? '',
        numeric: one.type === 'numeric',
        setting: one.category === 'config',
      });
    }
    // Only lights, climates and the like hold features of their own properties; a composite's live in an object.
    if (one.features && one.property === undefined) collect(one.features, into);
  }
}

export type ZigbeeQuantity = { readonly quantity: Quantity; readonly convert: ((value: number) => number) | undefined };

/**
 * What a numeric key of a device's message means. A known quantity keeps its unit whatever the device says and is
 * converted; another needs the device list, which alone knows its unit and whether it is a setting.
 */
export function zigbeeQuantity(
  key: string,
  value: number,
  message: Readonly<Record<string, unknown>>,
  device: ZigbeeDevice | undefined,
): ZigbeeQuantity | undefined {
  const quantity = quantityOf(key);
  const exposed = device?.exposes.get(key);
  if (!quantity || exposed?.setting) return undefined;
  const conversion = conversionOf(exposed?.unit ?? '');
  if (quantity.known) {
    // Battery devices tell their voltage in mV; without the device list, size and company give it away.
    const milli = key === 'voltage' && !exposed && (Object.hasOwn(message, 'battery') || value > 1_000);
    if (milli) return { quantity, convert: (millivolts) => millivolts / 1_000 };
    return { quantity, convert: conversion?.unit === quantity.unit ? conversion.convert : undefined };
  }
  if (!exposed?.numeric) return undefined;
  const unit = conversion?.unit ?? (isUnit(exposed.unit) ? exposed.unit : '');
  return { quantity: { ...quantity, unit }, convert: conversion?.convert };
}

/** An unnamed device is called by its address; then its make and model say more. */
export function zigbeeName(friendlyName: string, device: ZigbeeDevice | undefined): string {
  if (!/^0x[0-9a-f]{16}$/i.test(friendlyName)) return displayName(friendlyName);
  return [device?.maker, device?.model].filter((part) => part !== undefined && part !== '').join(' ') || friendlyName;
}
