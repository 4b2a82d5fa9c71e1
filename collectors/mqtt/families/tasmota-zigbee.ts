/** What the Zigbee devices behind a Tasmota bridge say. */
import { lookUp } from '../look-up.ts';
import { isObject } from '../payload.ts';
import type { JsonObject } from '../payload.ts';
import { knownQuantity } from '../quantities.ts';
import type { House } from './family.ts';

const most = 64;
const shortAddress = /^0x[0-9A-F]{4}$/i;
/** The bridge's own names of what others call otherwise. Its Power is whether it is on. */
const names: Readonly<Record<string, string>> = {
  BatteryPercentage: 'battery',
  BatteryVoltage: 'battery_voltage',
  Power: 'state',
};
/** Where the bridge passes on the alarm of a sensor, which is 1 while a door is open: ours is 1 while it is closed. */
const turned = new Set(['Contact']);

/**
 * The short address a message of one device carries. With SetOption83 its key is a name, which may change; the address
 * stands inside in any case, but for old versions, whose key it is.
 */
export function zigbeeAddress({ Device: inside }: JsonObject, key = ''): string | undefined {
  if (typeof inside === 'string' && shortAddress.test(inside)) return inside;
  return shortAddress.test(key) ? key : undefined;
}

/** ZbReceived or ZbInfo: an object a device. */
export function readZigbee(house: House, bridge: string, received: JsonObject): void {
  for (const key of Object.keys(received).slice(0, most)) {
    const values = received[key];
    const address = isObject(values) ? zigbeeAddress(values, key) : undefined;
    if (isObject(values) && address !== undefined) readZigbeeDevice(house, `${bridge}/${address}`, values);
  }
}

/** What one device says. */
export function readZigbeeDevice(house: House, device: string, values: JsonObject): void {
  const { Name: name } = values;
  if (typeof name === 'string') house.describe(device, { name });
  for (const key in values) {
    const value = values[key];
    const quantity = knownQuantity(lookUp(names, key) ?? key);
    if (quantity && typeof value === 'number') house.put(device, quantity, turned.has(key) ? 1 - value : value);
  }
}
