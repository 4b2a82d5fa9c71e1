/** Units: how what a sender measures in becomes one of ours, and what a name means in a unit. */
import { isUnit } from '#model/units.ts';
import type { Unit } from '#model/units.ts';
import { lookUp } from './look-up.ts';
import type { Quantity } from './quantities.ts';
import { quantityOf } from './quantities.ts';

type Conversion = { readonly unit: Unit; readonly convert: ((value: number) => number) | undefined };

/** A quantity, and how a value as it comes gets into its unit. */
export type Measure = { readonly quantity: Quantity; readonly convert: ((value: number) => number) | undefined };

/** Of values that come in the unit they are kept in. */
export const asIs = (quantity: Quantity): Measure => ({ quantity, convert: undefined });

/** The same measure under another name: of one of several. */
export const renamed = ({ quantity, convert }: Measure, name: string): Measure => ({
  quantity: { ...quantity, name },
  convert,
});

/** Twelve digits: hides what binary arithmetic adds, so that 98.71 kPa is 987.1 hPa and 2103 × 0.01 is 21.03. */
export const tidy = (value: number): number => Number(value.toPrecision(12));

const same = undefined;
const over =
  (divisor: number): ((value: number) => number) =>
  (value) =>
    tidy(value / divisor);
const times =
  (factor: number): ((value: number) => number) =>
  (value) =>
    tidy(value * factor);

/** Units senders name that are not ours. Factors are exact by definition (NIST SP 811) unless rounded to seven digits. */
const foreignUnits: Readonly<Record<string, Conversion>> = {
  C: { unit: '°C', convert: same },
  'º C': { unit: '°C', convert: same },
  ºC: { unit: '°C', convert: same },
  '℃': { unit: '°C', convert: same },
  '° C': { unit: '°C', convert: same },
  Celsius: { unit: '°C', convert: same },
  celsius: { unit: '°C', convert: same },
  K: { unit: '°C', convert: (value) => tidy(value - 273.15) },
  '℉': { unit: '°C', convert: (value) => tidy(((value - 32) * 5) / 9) },
  Fahrenheit: { unit: '°C', convert: (value) => tidy(((value - 32) * 5) / 9) },
  fahrenheit: { unit: '°C', convert: (value) => tidy(((value - 32) * 5) / 9) },
  '%RH': { unit: '%', convert: same },
  '% RH': { unit: '%', convert: same },
  '%rH': { unit: '%', convert: same },
  percent: { unit: '%', convert: same },
  F: { unit: '°C', convert: (value) => tidy(((value - 32) * 5) / 9) },
  '°F': { unit: '°C', convert: (value) => tidy(((value - 32) * 5) / 9) },
  µV: { unit: 'V', convert: over(1e6) },
  mV: { unit: 'V', convert: over(1_000) },
  kV: { unit: 'V', convert: times(1_000) },
  mA: { unit: 'A', convert: over(1_000) },
  mW: { unit: 'W', convert: over(1_000) },
  kW: { unit: 'W', convert: times(1_000) },
  MW: { unit: 'W', convert: times(1e6) },
  kVA: { unit: 'VA', convert: times(1_000) },
  kvar: { unit: 'var', convert: times(1_000) },
  mWh: { unit: 'kWh', convert: over(1e6) },
  Wh: { unit: 'kWh', convert: over(1_000) },
  MWh: { unit: 'kWh', convert: times(1_000) },
  Wmin: { unit: 'kWh', convert: over(60_000) },
  J: { unit: 'kWh', convert: over(3.6e6) },
  kJ: { unit: 'kWh', convert: over(3_600) },
  MJ: { unit: 'kWh', convert: over(3.6) },
  GJ: { unit: 'kWh', convert: (value) => tidy((value * 1_000) / 3.6) },
  kHz: { unit: 'Hz', convert: times(1_000) },
  MHz: { unit: 'GHz', convert: over(1_000) },
  Pa: { unit: 'hPa', convert: over(100) },
  kPa: { unit: 'hPa', convert: times(10) },
  mbar: { unit: 'hPa', convert: same },
  bar: { unit: 'hPa', convert: times(1_000) },
  psi: { unit: 'hPa', convert: times(68.94757) },
  PSI: { unit: 'hPa', convert: times(68.94757) },
  mmHg: { unit: 'hPa', convert: times(1.333224) },
  inHg: { unit: 'hPa', convert: times(33.86389) },
  'km/h': { unit: 'm/s', convert: over(3.6) },
  kmh: { unit: 'm/s', convert: over(3.6) },
  mph: { unit: 'm/s', convert: times(0.44704) },
  kn: { unit: 'm/s', convert: (value) => tidy((value * 1_852) / 3_600) },
  'ft/s': { unit: 'm/s', convert: times(0.3048) },
  'μg/m³': { unit: 'µg/m³', convert: same },
  'ug/m3': { unit: 'µg/m³', convert: same },
  'ug/m³': { unit: 'µg/m³', convert: same },
  'µg/m3': { unit: 'µg/m³', convert: same },
  'μg/m3': { unit: 'µg/m³', convert: same },
  'µg/m^3': { unit: 'µg/m³', convert: same },
  'ug/m^3': { unit: 'µg/m³', convert: same },
  'mg/m³': { unit: 'µg/m³', convert: times(1_000) },
  'mg/m3': { unit: 'µg/m³', convert: times(1_000) },
  lux: { unit: 'lx', convert: same },
  Lux: { unit: 'lx', convert: same },
  klx: { unit: 'lx', convert: times(1_000) },
  in: { unit: 'mm', convert: times(25.4) },
  'in/h': { unit: 'mm/h', convert: times(25.4) },
  'mm/hr': { unit: 'mm/h', convert: same },
  cm: { unit: 'm', convert: over(100) },
  km: { unit: 'm', convert: times(1_000) },
  ft: { unit: 'm', convert: times(0.3048) },
  mi: { unit: 'm', convert: times(1_609.344) },
  L: { unit: 'l', convert: same },
  mL: { unit: 'l', convert: over(1_000) },
  ml: { unit: 'l', convert: over(1_000) },
  gal: { unit: 'l', convert: times(3.785411784) },
  m3: { unit: 'm³', convert: same },
  'ft³': { unit: 'm³', convert: times(0.028316846592) },
  'm3/h': { unit: 'm³/h', convert: same },
  'L/min': { unit: 'm³/h', convert: times(0.06) },
  'l/min': { unit: 'm³/h', convert: times(0.06) },
  'L/h': { unit: 'm³/h', convert: over(1_000) },
  g: { unit: 'kg', convert: over(1_000) },
  lb: { unit: 'kg', convert: times(0.45359237) },
  oz: { unit: 'kg', convert: times(0.028349523125) },
  'W/m2': { unit: 'W/m²', convert: same },
  'μS/cm': { unit: 'µS/cm', convert: same },
  'uS/cm': { unit: 'µS/cm', convert: same },
  'mS/cm': { unit: 'µS/cm', convert: times(1_000) },
  min: { unit: 's', convert: times(60) },
  h: { unit: 's', convert: times(3_600) },
  d: { unit: 's', convert: times(86_400) },
  sec: { unit: 's', convert: same },
  µs: { unit: 'ms', convert: over(1_000) },
  KB: { unit: 'kB', convert: same },
  KiB: { unit: 'kB', convert: times(1.024) },
  MiB: { unit: 'MB', convert: times(1.048576) },
  GiB: { unit: 'GB', convert: times(1.073741824) },
  TB: { unit: 'GB', convert: times(1_000) },
  'UV index': { unit: 'index', convert: same },
  AQI: { unit: 'index', convert: same },
  dBA: { unit: 'dB', convert: same },
  'dB(A)': { unit: 'dB', convert: same },
  deg: { unit: '°', convert: same },
  '€': { unit: 'EUR', convert: same },
  $: { unit: 'USD', convert: same },
};

/** How a value in a unit the sender named becomes one of ours; undefined when the unit is ours or unknown. */
export function conversionOf(unit: string): Conversion | undefined {
  return lookUp(foreignUnits, unit);
}

/** The unit of ours in which a value of some unit is kept; undefined when nobody knows it. */
export function unitFor(unit: string): Unit | undefined {
  return conversionOf(unit)?.unit ?? (isUnit(unit) ? unit : undefined);
}

/**
 * A quantity in the unit its sender names. A unit of another sort than the known one (VOC in µg/m³ instead of ppb) is
 * believed: the series then has the sender's unit, and no range is known for it. One that nobody knows is none: 5 of it are
 * not 5 of ours.
 */
export function inUnit(quantity: Quantity, unit: string): Measure {
  const ours = unitFor(unit) ?? '';
  if (unit === '' || (ours === '' && quantity.unit === 'bool')) return asIs(quantity);
  const convert = conversionOf(unit)?.convert;
  if (ours === quantity.unit) return { quantity, convert };
  const { low, high } = { low: -Number.MAX_VALUE, high: Number.MAX_VALUE };
  const kind = quantity.kind === 'state' ? 'gauge' : quantity.kind;
  return { quantity: { ...quantity, unit: ours, kind, low, high }, convert };
}

/** What a name means in a unit; undefined for ids and what can be no name. */
export function measure(name: string, unit = ''): Measure | undefined {
  const quantity = quantityOf(name);
  return quantity && inUnit(quantity, unit);
}
