/** What the properties of Theengs' decoder mean, which OpenMQTTGateway and Theengs Gateway publish. */
import { lookUp } from '../look-up.ts';
import type { JsonObject } from '../payload.ts';
import { knownQuantity, ownQuantity } from '../quantities.ts';
import { asIs, inUnit, renamed } from '../unit-conversions.ts';
import type { Measure } from '../unit-conversions.ts';

const numbers: Readonly<Record<string, readonly [name: string, unit: string]>> = {
  tempc: ['temperature', '°C'],
  tempf: ['temperature', '°F'],
  hum: ['humidity', '%'],
  dp: ['dew_point', '°C'],
  batt: ['battery', '%'],
  volt: ['voltage', 'V'],
  current: ['current', 'A'],
  power: ['power', 'W'],
  pow: ['power', 'W'],
  energy: ['energy', 'kWh'],
  lux: ['illuminance', 'lx'],
  moi: ['soil_moisture', '%'],
  fer: ['conductivity', 'µS/cm'],
  pres: ['pressure', 'hPa'],
  co2: ['co2', 'ppm'],
  voc: ['voc', 'ppb'],
  pm25: ['pm2_5', 'µg/m³'],
  pm10: ['pm10', 'µg/m³'],
  weight: ['weight', 'kg'],
  rssi: ['rssi', 'dBm'],
  uptime: ['uptime', 's'],
};
/** True when true means the opposite of 1. */
const flags: Readonly<Record<string, readonly [name: string, isInverted: boolean]>> = {
  open: ['contact', true],
  motion: ['occupancy', false],
  presence: ['occupancy', false],
  leak: ['water_leak', false],
  water_leak: ['water_leak', false],
  smoke: ['smoke', false],
  lowbatt: ['battery_low', false],
  tamper: ['tamper', false],
};

/** tempc2 is the second of several probes, and a scale tells the unit of its weight. */
export function numberNamed(property: string, message: JsonObject): Measure | undefined {
  const { unit } = message;
  // Only a meter measures another voltage than that of its battery.
  if (property === 'volt' && !Object.hasOwn(message, 'power') && !Object.hasOwn(message, 'current')) {
    const quantity = knownQuantity('battery_voltage');
    return quantity && asIs(quantity);
  }
  const [, base = property, place] = lookUp(numbers, property) ? [] : (/^([a-z]+)(\d)$/.exec(property) ?? []);
  const [name, usual] = lookUp(numbers, base) ?? [];
  if (name === undefined || usual === undefined) return undefined;
  const measured = inUnit(
    knownQuantity(name) ?? ownQuantity(name, ''),
    base === 'weight' && typeof unit === 'string' ? unit : usual,
  );
  return place === undefined ? measured : renamed(measured, `${name}_${place}`);
}

export function flagNamed(property: string): { readonly what: Measure; readonly isInverted: boolean } | undefined {
  const [name, isInverted] = lookUp(flags, property) ?? [];
  const quantity = name === undefined ? undefined : knownQuantity(name);
  return quantity && isInverted !== undefined ? { what: asIs(quantity), isInverted } : undefined;
}
