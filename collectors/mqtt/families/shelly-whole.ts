/**
 * Motion sensors and radiator valves of Shelly's first generation tell all they have in one JSON a topic:
 * shellies/<id>/status and info. Their names here are those of the firmware's messages.
 */
import { isObject } from '../payload.ts';
import type { JsonObject } from '../payload.ts';
import { flagQuantity, knownQuantity } from '../quantities.ts';
import { inUnit } from '../unit-conversions.ts';
import type { House } from './family.ts';

/** What stands for "not measured", of brightness, battery and a valve that is not calibrated. */
const nothing = -1;

/** shellies/<id>/status of both. */
export function readWholeStatus(house: House, device: string, message: JsonObject): void {
  putFlag(house, device, 'occupancy', message['motion']);
  putFlag(house, device, 'vibration', message['vibration']);
  putNumber(house, device, 'illuminance', message['lux']);
  putNumber(house, device, 'battery', message['bat']);
  putTemperatures(house, device, message);
}

/** shellies/<id>/info of a valve; that of others repeats what their own topics tell. */
export function readWholeInfo(house: House, device: string, { thermostats, bat, charger }: JsonObject): void {
  const valve: unknown = Array.isArray(thermostats) ? thermostats[0] : undefined;
  if (!isObject(valve)) return;
  putTemperatures(house, device, valve);
  putNumber(house, device, 'position', valve['pos']);
  putFlag(house, device, 'window_open', valve['window_open']);
  putFlag(house, device, 'charging', charger);
  if (!isObject(bat)) return;
  putNumber(house, device, 'battery', bat['value']);
  putNumber(house, device, 'battery_voltage', bat['voltage']);
}

function putTemperatures(house: House, device: string, { tmp, target_t: target }: JsonObject): void {
  for (const [name, told] of [
    ['temperature', tmp],
    ['target_temperature', target],
  ] as const) {
    const quantity = knownQuantity(name);
    if (!quantity || !isObject(told) || told['is_valid'] === false || typeof told['value'] !== 'number') continue;
    house.put(device, inUnit(quantity, typeof told['units'] === 'string' ? told['units'] : ''), told['value']);
  }
}

function putNumber(house: House, device: string, name: string, value: unknown): void {
  const quantity = knownQuantity(name);
  if (quantity && typeof value === 'number' && value !== nothing) house.put(device, quantity, value);
}

function putFlag(house: House, device: string, name: string, value: unknown): void {
  if (typeof value === 'boolean') house.put(device, flagQuantity(name), Number(value));
}
