/** What the values of Z-Wave's command classes mean, by the names and numbers Z-Wave JS gives them. */
import { lookUp } from '../look-up.ts';
import type { Quantity } from '../quantities.ts';
import { flagQuantity, knownQuantity, ownQuantity, snakeCase } from '../quantities.ts';
import { asIs, inUnit } from '../unit-conversions.ts';
import type { Measure } from '../unit-conversions.ts';

/** Command classes that say something, by number and by the name topics have for them. */
export const commandClasses: Readonly<Record<string, string>> = {
  '37': 'switch_binary',
  '38': 'switch_multilevel',
  '48': 'sensor_binary',
  '49': 'sensor_multilevel',
  '50': 'meter',
  '67': 'thermostat_setpoint',
  '98': 'door_lock',
  '102': 'barrier_operator',
  '113': 'notification',
  '128': 'battery',
};
const said = new Set(Object.values(commandClasses));
export const isClassName = (name: string): boolean => said.has(name);

/** How one value becomes a number: what it measures, and its number or undefined. */
export type ValueMeaning = { readonly what: Measure; readonly number: (value: number | boolean) => number | undefined };

/** Sensor types whose names are not ours, and the unit that is meant where a message names none. */
const sensorTypes: Readonly<Record<string, readonly [name: string, unit: string]>> = {
  air_temperature: ['temperature', '°C'],
  water_temperature: ['water_temperature', '°C'],
  soil_temperature: ['soil_temperature', '°C'],
  outside_temperature: ['outside_temperature', '°C'],
  dew_point: ['dew_point', '°C'],
  humidity: ['humidity', '%'],
  soil_moisture: ['soil_moisture', '%'],
  soil_humidity: ['soil_moisture', '%'],
  moisture: ['moisture', '%'],
  illuminance: ['illuminance', 'lx'],
  luminance: ['illuminance', 'lx'],
  ultraviolet: ['uv_index', 'index'],
  power: ['power', 'W'],
  voltage: ['voltage', 'V'],
  current: ['current', 'A'],
  frequency: ['frequency', 'Hz'],
  barometric_pressure: ['pressure', 'kPa'],
  atmospheric_pressure: ['pressure', 'kPa'],
  carbon_dioxide_co2_level: ['co2', 'ppm'],
  carbon_dioxide_co_level: ['co2', 'ppm'],
  volatile_organic_compound_level: ['voc', 'ppb'],
  particulate_matter_2_5: ['pm2_5', 'µg/m³'],
  particulate_matter_25: ['pm2_5', 'µg/m³'],
  particulate_matter_10: ['pm10', 'µg/m³'],
  loudness: ['loudness', 'dB'],
  distance: ['distance', 'm'],
  rain_rate: ['rain_rate', 'mm/h'],
  velocity: ['wind_speed', 'm/s'],
  direction: ['wind_direction', '°'],
};

/** Meter types and their scales (Z-Wave Meter Command Class): what is counted, and in which unit. */
const meters: Readonly<Record<string, readonly [name: string, unit: string]>> = {
  '1/0': ['energy', 'kWh'],
  '1/2': ['power', 'W'],
  '1/3': ['pulses', 'count'],
  '1/4': ['voltage', 'V'],
  '1/5': ['current', 'A'],
  '1/6': ['power_factor', ''],
  '2/0': ['gas_volume', 'm³'],
  '2/1': ['gas_volume', 'ft³'],
  '2/3': ['pulses', 'count'],
  '3/0': ['water_volume', 'm³'],
  '3/1': ['water_volume', 'ft³'],
  '3/2': ['water_volume', 'gal'],
  '3/3': ['pulses', 'count'],
  '4/0': ['heat', 'kWh'],
  '5/0': ['cooling', 'kWh'],
};
const counters = new Set(['energy', 'pulses', 'gas_volume', 'water_volume', 'heat', 'cooling']);
/** The same by name, as older releases had it in the topic. */
const meterNames: Readonly<Record<string, string>> = {
  electric_k_wh: '1/0',
  electric_kwh: '1/0',
  electric_w: '1/2',
  electric_v: '1/4',
  electric_a: '1/5',
  electric_power_factor: '1/6',
  gas_cubic_meter: '2/0',
  water_cubic_meter: '3/0',
};

/** Notifications by type and variable: the events that mean 1; idle is 0. */
const notifications: Readonly<Record<string, readonly [name: string, events: readonly number[]]>> = {
  'home_security/motion_sensor_status': ['occupancy', [7, 8]],
  'home_security/sensor_status': ['intrusion', [1, 2]],
  'home_security/cover_status': ['tamper', [3]],
  'water_alarm/sensor_status': ['water_leak', [1, 2]],
  'smoke_alarm/sensor_status': ['smoke', [1, 2]],
  'co_alarm/sensor_status': ['carbon_monoxide', [1, 2]],
  'gas_alarm/sensor_status': ['gas', [1, 2]],
  'heat_alarm/heat_sensor_status': ['overheated', [1, 2]],
};
/** Window/door is open (22), closed (23). */
const doorOpen = 22;
const doorClosed = 23;

/** Types of a binary sensor; true when true means the opposite of 1. */
const binaryTypes: Readonly<Record<string, readonly [name: string, isInverted: boolean]>> = {
  motion: ['occupancy', false],
  water: ['water_leak', false],
  smoke: ['smoke', false],
  co: ['carbon_monoxide', false],
  tamper: ['tamper', false],
  door_window: ['contact', true],
  tilt: ['tilt', false],
  any: ['detected', false],
  general_purpose: ['detected', false],
  heat: ['overheated', false],
  freeze: ['freezing', false],
  glass_break: ['glass_break', false],
};

const plain = (value: number | boolean): number => Number(value);
const flagOf = (name: string): Measure => asIs(flagQuantity(name));
const numberOf = (name: string, unit: string): Measure => {
  const known = knownQuantity(name);
  const quantity: Quantity = known && known.unit !== 'bool' ? known : ownQuantity(name, '');
  return inUnit(counters.has(name) ? { ...quantity, kind: 'counter' } : quantity, unit);
};

/** Undefined for what is no reading: targets, settings, scenes. `unit` is what a message or an announcement names. */
export function meaningOf(commandClass: string, property: readonly string[], unit: string): ValueMeaning | undefined {
  const [first = '', second = ''] = property.map(snakeCase);
  switch (commandClass) {
    case 'sensor_multilevel': {
      const [name, usual] = lookUp(sensorTypes, first) ?? [first, ''];
      return name === '' ? undefined : { what: numberOf(name, unit === '' ? usual : unit), number: plain };
    }
    case 'meter':
      return first === 'value' ? meter(property[1] ?? '', second, unit) : undefined;
    case 'switch_binary':
      return first === 'current_value' ? { what: flagOf('state'), number: plain } : undefined;
    case 'switch_multilevel':
      return first === 'current_value' ? { what: numberOf('level', '%'), number: plain } : undefined;
    case 'battery':
      if (first === 'level') return { what: numberOf('battery', '%'), number: plain };
      return first === 'is_low' ? { what: flagOf('battery_low'), number: plain } : undefined;
    case 'sensor_binary': {
      const [name, isInverted] = lookUp(binaryTypes, first) ?? [first, false];
      return name === '' ? undefined : { what: flagOf(name), number: (value) => Number(isInverted ? !value : value) };
    }
    case 'notification':
      return notification(`${first}/${second}`);
    case 'door_lock':
      return first === 'current_mode'
        ? { what: flagOf('locked'), number: (value) => (value === 255 ? 1 : value === 0 ? 0 : undefined) }
        : undefined;
    case 'barrier_operator':
      return first === 'current_state'
        ? { what: flagOf('open'), number: (value) => (value === 255 ? 1 : value === 0 ? 0 : undefined) }
        : undefined;
    case 'thermostat_setpoint': {
      const name = second === '1' || second === 'heating' ? 'target_temperature' : `target_temperature_${second}`;
      const wanted = knownQuantity('target_temperature');
      if (first !== 'setpoint' || !wanted) return undefined;
      return { what: inUnit({ ...wanted, name }, unit === '' ? '°C' : unit), number: plain };
    }
    default:
      return undefined;
  }
}

/** The key holds type, scale and direction, a byte each: 65537 is electric (1), kWh (0), consumed (1). */
function meter(key: string, name: string, unit: string): ValueMeaning | undefined {
  const number = /^\d+$/.test(key) ? Number(key) : undefined;
  const [, scale = '', way = ''] = /^(.*?)(?:_(consumed|produced))?$/.exec(name) ?? [];
  const kind =
    number === undefined ? (lookUp(meterNames, scale) ?? '') : `${(number >> 16) & 0xff}/${(number >> 8) & 0xff}`;
  const found = lookUp(meters, kind);
  if (!found) return undefined;
  const isProduced = number === undefined ? way === 'produced' : (number & 0xff) === 2;
  const [quantity, usual] = found;
  const said = isProduced ? (quantity === 'energy' ? 'energy_returned' : `${quantity}_produced`) : quantity;
  return { what: numberOf(said, unit === '' ? usual : unit), number: plain };
}

function notification(variable: string): ValueMeaning | undefined {
  if (/^access_control\/door_state(_simple)?$/.test(variable)) {
    return {
      what: flagOf('contact'),
      number: (value) => (value === doorClosed ? 1 : value === doorOpen ? 0 : undefined),
    };
  }
  const [name, events] = lookUp(notifications, variable) ?? [];
  if (name === undefined || !events) return undefined;
  return { what: flagOf(name), number: (value) => (value === 0 ? 0 : events.includes(Number(value)) ? 1 : undefined) };
}
