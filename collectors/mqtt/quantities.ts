/** What a name in a payload or topic means: one table of known quantities, their unit, kind, range and spellings. */
import type { SeriesKind } from '#model/series.ts';
import type { Unit } from '#model/units.ts';

export type Quantity = {
  /** Second half of the series name: `mqtt.<name>`. */
  readonly name: string;
  readonly unit: Unit;
  readonly kind: SeriesKind;
  readonly about: string;
  /** A value outside cannot be right: a sensor's sentinel (-327.68, 6551, 65535) or the wrong unit. */
  readonly low: number;
  readonly high: number;
  /** False for a name that only the sender knows. */
  readonly known: boolean;
  /** Values inside the range that stand for "nothing measured" all the same. */
  readonly sentinels?: readonly number[];
};

type Row = readonly [unit: Unit, kind: SeriesKind, low: number, high: number, about: string, spellings?: string];

const percent = [0, 100] as const;
const flag = [0, 1] as const;

/** The ends of a 16-bit register in hundredths. A thermometer or a mains plug that really is there is on fire. */
const sentinels: Readonly<Record<string, readonly number[]>> = {
  temperature: [327.67, 327.68],
  voltage: [327.67, 655.35],
};

/** Spellings are lower snake case, as {@link snakeCase} makes them; the name itself is always one. */
const table: Readonly<Record<string, Row>> = {
  temperature: ['°C', 'gauge', -90, 600, 'Temperature.', 'temp temperature_c temp_c t_c local_temperature'],
  humidity: ['%', 'gauge', ...percent, 'Relative humidity.', 'hum rh relative_humidity humidity_percent'],
  dew_point: ['°C', 'gauge', -90, 100, 'Dew point.', 'dewpoint'],
  pressure: ['hPa', 'gauge', 300, 1_200, 'Air pressure.', 'air_pressure barometer sea_pressure'],
  device_temperature: ['°C', 'gauge', -60, 200, 'Temperature inside the device.', 'chip_temperature'],
  soil_moisture: ['%', 'gauge', ...percent, 'Moisture of the soil.', 'soil_humidity'],
  illuminance: ['lx', 'gauge', 0, 200_000, 'Brightness.', 'lux illuminance_lux light_level'],
  co2: ['ppm', 'gauge', 0, 50_000, 'Carbon dioxide.', 'carbon_dioxide eco2 e_co2 co2_ppm'],
  voc: ['ppb', 'gauge', 0, 65_000, 'Volatile organic compounds.', 'tvoc'],
  pm1: ['µg/m³', 'gauge', 0, 5_000, 'Particles up to 1 µm.', 'pm1_0 pm_1'],
  pm2_5: ['µg/m³', 'gauge', 0, 5_000, 'Particles up to 2.5 µm.', 'pm25 pm2 pm_2_5 pm_25'],
  pm10: ['µg/m³', 'gauge', 0, 5_000, 'Particles up to 10 µm.', 'pm_10'],
  pm4: ['µg/m³', 'gauge', 0, 5_000, 'Particles up to 4 µm.', 'pm4_0 pm_4'],
  voc_index: ['index', 'gauge', 0, 500, 'Volatile organic compounds against the usual, which is 100.'],
  nox_index: ['index', 'gauge', 0, 500, 'Nitrogen oxides against the usual, which is 1.'],
  wind_speed: ['m/s', 'gauge', 0, 150, 'Wind speed.'],
  wind_gust: ['m/s', 'gauge', 0, 150, 'Wind speed in gusts.'],
  wind_direction: ['°', 'gauge', 0, 360, 'Where the wind comes from.'],
  uv_index: ['index', 'gauge', 0, 30, 'Ultraviolet index.', 'uv uvi'],
  position: ['%', 'gauge', ...percent, 'How far it is open.'],
  target_temperature: ['°C', 'gauge', -90, 600, 'Temperature that is wanted.'],
  battery: [
    '%',
    'gauge',
    ...percent,
    'Charge of the battery.',
    'batt battery_level battery_percent battery_percentage',
  ],
  linkquality: ['', 'gauge', 0, 255, 'Quality of the radio link, 0 to 255.', 'link_quality lqi'],
  rssi: ['dBm', 'gauge', -200, 50, 'Strength of the radio signal.', 'wifi_rssi signal_strength'],
  power: ['W', 'gauge', -1e6, 1e6, 'Active power.', 'power_usage watts power_w apower active_power'],
  apparent_power: ['VA', 'gauge', -1e6, 1e6, 'Apparent power.'],
  reactive_power: ['var', 'gauge', -1e6, 1e6, 'Reactive power.'],
  power_factor: ['', 'gauge', -1, 1, 'Power factor.', 'factor pf'],
  voltage: ['V', 'gauge', -1_000, 1_000, 'Voltage.', 'volts volt voltage_v'],
  battery_voltage: ['V', 'gauge', 0, 1_000, 'Voltage of the battery.'],
  current: ['A', 'gauge', -10_000, 10_000, 'Current.', 'amps ampere current_a amperage'],
  frequency: ['Hz', 'gauge', 0, 1_000, 'Frequency of the mains.', 'ac_frequency freq'],
  energy: [
    'kWh',
    'counter',
    0,
    1e9,
    'Energy used since the meter was set to zero.',
    'energy_kwh energy_total total_energy',
  ],
  energy_returned: ['kWh', 'counter', 0, 1e9, 'Energy fed back.', 'produced_energy energy_export'],
  energy_today: ['kWh', 'counter', 0, 1e6, 'Energy used since midnight.'],
  energy_yesterday: ['kWh', 'gauge', 0, 1e6, 'Energy used the day before.'],
  cpu_temperature: ['°C', 'gauge', -60, 150, 'Temperature of the processor.', 'cpu_temp'],
  gpu_temperature: ['°C', 'gauge', -60, 150, 'Temperature of the graphics processor.', 'gpu_temp'],
  cpu_utilization: [
    '%',
    'gauge',
    ...percent,
    'Share of the processor in use.',
    'cpu_use cpu_usage cpu_percent cpu_load',
  ],
  gpu_utilization: ['%', 'gauge', ...percent, 'Share of the graphics processor in use.', 'gpu_use gpu_usage gpu_load'],
  cpu_frequency: ['GHz', 'gauge', 0, 20, 'Clock of the processor.', 'cpu_freq cpu_clock'],
  cpu_power: ['W', 'gauge', 0, 3_000, 'Power of the processor.', 'package_power cpu_package_power'],
  fan_speed: ['rpm', 'gauge', 0, 30_000, 'How fast a fan turns.', 'fan_rpm'],
  fan_flow: ['CFM', 'gauge', 0, 10_000, 'Air that a fan moves.', 'fan_cfm cfm'],
  memory_used: ['GB', 'gauge', 0, 100_000, 'Memory in use.', 'ram_use ram_used ram_usage ram_utilization'],
  contact: ['bool', 'state', ...flag, '1 while the contact is closed, 0 while it is open.'],
  occupancy: ['bool', 'state', ...flag, '1 while somebody is there.', 'presence motion'],
  water_leak: ['bool', 'state', ...flag, '1 while there is water.', 'leak'],
  smoke: ['bool', 'state', ...flag, '1 while there is smoke.'],
  gas: ['bool', 'state', ...flag, '1 while there is gas.'],
  carbon_monoxide: ['bool', 'state', ...flag, '1 while there is carbon monoxide.'],
  vibration: ['bool', 'state', ...flag, '1 while it shakes.'],
  tamper: ['bool', 'state', ...flag, '1 while somebody meddles with it.'],
  battery_low: ['bool', 'state', ...flag, '1 while the battery is low.'],
  problem: ['bool', 'state', ...flag, '1 while it reports a problem.'],
  open: ['bool', 'state', ...flag, '1 while it is open.'],
  locked: ['bool', 'state', ...flag, '1 while it is locked.'],
  state: ['bool', 'state', ...flag, '1 while it is on.', 'relay output'],
  available: ['bool', 'state', ...flag, '1 while the device answers.'],
};

/** The same in German, for {@link toldQuantity}. What may be one of several, such as "strom", is none. */
const german: Readonly<Record<string, string>> = {
  temperature: 'temperatur',
  humidity: 'luftfeuchte luftfeuchtigkeit feuchte feuchtigkeit',
  pressure: 'luftdruck',
  illuminance: 'helligkeit',
  co2: 'kohlendioxid',
  battery: 'batterie',
  power: 'leistung',
  voltage: 'spannung',
  energy: 'energie energie_kwh',
};

const anything = Number.MAX_VALUE;

export const knownQuantities: readonly Quantity[] = Object.entries(table).map(([name, row]) => {
  const [unit, kind, low, high, about] = row;
  const nothing = sentinels[name];
  return { name, unit, kind, about, low, high, known: true, ...(nothing && { sentinels: nothing }) };
});

const bySpelling = new Map<string, Quantity>();
for (const quantity of knownQuantities) {
  bySpelling.set(quantity.name, quantity);
  for (const spelling of (table[quantity.name]?.[5] ?? '').split(' ')) bySpelling.set(spelling, quantity);
}
bySpelling.delete('');

const byGerman = new Map<string, Quantity>();
for (const [name, spellings] of Object.entries(german)) {
  const quantity = bySpelling.get(name);
  if (quantity) for (const spelling of spellings.split(' ')) byGerman.set(spelling, quantity);
}

/** Keys that can name neither a series nor a label, and those that poison objects. */
const never = new Set(['__proto__', 'constructor', 'prototype']);

/** The quantity a key stands for; for a name nobody knows a gauge without unit; undefined for ids and what can be no name. */
export function quantityOf(key: string): Quantity | undefined {
  if (never.has(key)) return undefined;
  const known = knownQuantity(key);
  if (known) return known;
  const name = snakeCase(key);
  if (!isQuantityName(name) || /(^|_)id$/.test(name)) return undefined;
  return { name, unit: '', kind: 'gauge', about: '', low: -anything, high: anything, known: false };
}

export function knownQuantity(name: string): Quantity | undefined {
  return bySpelling.get(name) ?? bySpelling.get(snakeCase(name));
}

/**
 * The same for a name in a message or topic that only its sender knows, in German, too. Families and settings call their
 * series by what they say in English or by the word itself, and go on so.
 */
export const toldQuantity = (name: string): Quantity | undefined =>
  knownQuantity(name) ?? byGerman.get(snakeCase(name));

export const isQuantityName = (name: string): boolean => name.length <= 80 && /^[a-z0-9][a-z0-9_]*$/.test(name);

const longestName = 200;

/** "cpuTemp", "CPU Temp" and "cpu-temp" become "cpu_temp", "PM2.5" becomes "pm2_5", "Füllstand" "fullstand". */
export function snakeCase(key: string): string {
  // What is longer is no name; ordering the marks on one letter takes the square of their number.
  return key
    .slice(0, longestName)
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1_$2')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '');
}

/** A quantity that only one family knows: its name, unit and kind are certain, its range is not. */
export function ownQuantity(name: string, unit: Unit, kind: SeriesKind = 'gauge'): Quantity {
  const [low, high] = unit === 'bool' ? flag : [-anything, anything];
  return { name, unit, kind, about: '', low, high, known: true };
}

/** A flag Mantel knows by this name; else one that only its family knows. */
export function flagQuantity(name: string): Quantity {
  const known = knownQuantity(name);
  return known?.unit === 'bool' ? known : ownQuantity(name, 'bool', 'state');
}
