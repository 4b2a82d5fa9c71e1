/** What the fields of rtl_433 mean: a name, and at its end the unit (docs/DATA_FORMAT.md of merbanan/rtl_433). */
import type { Unit } from '#model/units.ts';
import { lookUp } from '../look-up.ts';
import { flagQuantity, knownQuantity, ownQuantity } from '../quantities.ts';
import { asIs, inUnit, renamed, tidy } from '../unit-conversions.ts';
import type { Measure } from '../unit-conversions.ts';

/** Ends of names, the longest first, and the unit each stands for. */
const suffixes: readonly (readonly [end: string, unit: string])[] = [
  ['_mi_h', 'mph'],
  ['_km_h', 'km/h'],
  ['_mm_h', 'mm/h'],
  ['_in_h', 'in/h'],
  ['_ug_m3', 'µg/m³'],
  ['_inHg', 'inHg'],
  ['_m_s', 'm/s'],
  ['_hPa', 'hPa'],
  ['_kPa', 'kPa'],
  ['_psi', 'psi'],
  ['_PSI', 'psi'],
  ['_inch', 'in'],
  ['_klux', 'klx'],
  ['_lux', 'lx'],
  ['_lx', 'lx'],
  ['_deg', '°'],
  ['_kWh', 'kWh'],
  ['_Wh', 'Wh'],
  ['_ppm', 'ppm'],
  ['_ppb', 'ppb'],
  ['_pct', '%'],
  ['_mV', 'mV'],
  ['_mA', 'mA'],
  ['_kW', 'kW'],
  ['_dB', 'dB'],
  ['_mm', 'mm'],
  ['_in', 'in'],
  ['_cm', 'cm'],
  ['_km', 'km'],
  ['_kg', 'kg'],
  ['_Hz', 'Hz'],
  ['_C', '°C'],
  ['_F', '°F'],
  ['_W', 'W'],
  ['_V', 'V'],
  ['_A', 'A'],
];
const bases: Readonly<Record<string, string>> = {
  setpoint: 'target_temperature',
  wind_avg: 'wind_speed',
  wind_max: 'wind_gust',
  wind_dir: 'wind_direction',
  light: 'illuminance',
  battery: 'battery_voltage',
  depth: 'distance',
  storm_dist: 'storm_distance',
};
const counters = new Set(['rain', 'energy']);
/** Fields without a unit in their name. */
const plainFields: Readonly<Record<string, readonly [name: string, unit: Unit]>> = {
  humidity: ['humidity', '%'],
  humidity_1: ['humidity_1', '%'],
  humidity_2: ['humidity_2', '%'],
  moisture: ['soil_moisture', '%'],
  uv: ['uv_index', 'index'],
  uvi: ['uv_index', 'index'],
};
/** Fields that are 0 or 1; true when 1 means the opposite. */
const flags: Readonly<Record<string, readonly [name: string, isInverted: boolean]>> = {
  contact_open: ['contact', true],
  reed_open: ['reed', true],
  tamper: ['tamper', false],
  alarm: ['alarm', false],
  motion: ['occupancy', false],
  leak_detected: ['water_leak', false],
  detect_wet: ['water_leak', false],
  water: ['water_leak', false],
};
const counts: Readonly<Record<string, string>> = { strike_count: 'lightning_strikes' };

export type FieldMeaning = { readonly what: Measure; readonly number: (value: number) => number | undefined };

const unchanged = (value: number): number => value;

/** Undefined for what identifies the sender or its signal. A charge of 0 or 1 says only whether it is low. */
export function fieldMeaning(field: string, value: number): FieldMeaning | undefined {
  const key = field.toLowerCase();
  if (key === 'battery_ok') return batteryMeaning(value);
  const flag = lookUp(flags, key);
  if (flag) {
    const [name, isInverted] = flag;
    return {
      what: asIs(flagQuantity(name)),
      number: (said) => (said === 0 || said === 1 ? (isInverted ? 1 - said : said) : undefined),
    };
  }
  const count = lookUp(counts, key);
  if (count !== undefined) return { what: asIs(ownQuantity(count, 'count', 'counter')), number: unchanged };
  const plain = lookUp(plainFields, key);
  if (plain) return { what: inUnit(knownQuantity(plain[0]) ?? ownQuantity(...plain), plain[1]), number: unchanged };
  const suffix = suffixes.find(([end]) => field.endsWith(end) && field.length > end.length);
  return suffix && { what: withUnit(key.slice(0, -suffix[0].length), suffix[1]), number: unchanged };
}

/** temperature_1_C is the first of several thermometers. */
function withUnit(said: string, unit: string): Measure {
  const [, base = said, place] = /^(.*?)(?:_(\d+))?$/.exec(said) ?? [];
  const whole = knownQuantity(said);
  const name = lookUp(bases, base) ?? (whole ? said : base);
  const known = knownQuantity(name);
  const quantity =
    known && known.unit !== 'bool' ? known : ownQuantity(name, '', counters.has(name) ? 'counter' : 'gauge');
  const measured = inUnit(quantity, unit);
  if (place === undefined || whole) return measured;
  return renamed(measured, `${measured.quantity.name}_${place}`);
}

function batteryMeaning(value: number): FieldMeaning | undefined {
  const isFlag = value === 0 || value === 1;
  const quantity = knownQuantity(isFlag ? 'battery_low' : 'battery');
  if (!quantity) return undefined;
  return {
    what: asIs(quantity),
    number: (said) => (isFlag ? 1 - said : tidy(said * 100)),
  };
}
