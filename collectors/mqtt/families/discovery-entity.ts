/** What an announced entity measures: where its values stand, what they are called, and how a value becomes a number. */
import { lookUp } from '../look-up.ts';
import { saysNothing, strictNumber } from '../payload.ts';
import type { Quantity } from '../quantities.ts';
import { flagQuantity, knownQuantity, ownQuantity, quantityOf } from '../quantities.ts';
import { asIs, inUnit } from '../unit-conversions.ts';
import type { Measure } from '../unit-conversions.ts';
import type { Announced, EntityConfig } from './discovery-config.ts';

/** One value of an entity. */
export type EntityValue = {
  readonly topic: string;
  /** Source of its template; empty when the payload is the value. */
  readonly template: string;
  /** What it is when the device has nothing else of its sort. */
  readonly what: Measure;
  /** Undefined for a text that means nothing; NaN for one that should have been a value. */
  readonly number: (said: string) => number | undefined;
};

/** Device classes of sensors whose quantity here has another name, or none among the known. */
const sensorClasses: Readonly<Record<string, string>> = {
  carbon_dioxide: 'co2',
  pm25: 'pm2_5',
  volatile_organic_compounds: 'voc',
  volatile_organic_compounds_parts: 'voc',
  signal_strength: 'rssi',
  atmospheric_pressure: 'pressure',
};
/** Classes whose range is not that of the known quantity of the same name: a water pipe, an alarm of the same name. */
const ownRange = new Set(['pressure', 'carbon_monoxide', 'gas', 'problem', 'temperature', 'current', 'power']);
/** Of anything that has a thermometer, a kiln or a laboratory's freezer; and what registers and chips say without one. */
const temperatureRange = { low: -100, high: 2_000, sentinels: [-327.68, -327.67, 327.67, 327.68, -127] } as const;
/** Sensors that tell a word or an instant. */
const noNumbers = new Set(['enum', 'timestamp', 'date']);
/** Quantities that only grow even where the device does not say so. */
const growing = new Set(['energy']);

/** Device classes of binary sensors; true when on means the opposite of 1. */
const flagClasses: Readonly<Record<string, readonly [quantity: string, isInverted: boolean]>> = {
  battery: ['battery_low', false],
  carbon_monoxide: ['carbon_monoxide', false],
  connectivity: ['connected', false],
  door: ['contact', true],
  garage_door: ['contact', true],
  gas: ['gas', false],
  lock: ['locked', true],
  moisture: ['water_leak', false],
  motion: ['occupancy', false],
  occupancy: ['occupancy', false],
  opening: ['contact', true],
  presence: ['occupancy', false],
  problem: ['problem', false],
  smoke: ['smoke', false],
  tamper: ['tamper', false],
  vibration: ['vibration', false],
  window: ['contact', true],
};

/** Classes that say how something is measured and not what; its name says more. */
const vague = new Set(['data_rate', 'data_size', 'distance', 'duration', 'monetary', 'speed', 'volume', 'weight']);

/** What an entity measures. One that measures nothing keeps its topic from being taken for a reading. */
export function valuesOf(announced: Announced): readonly EntityValue[] {
  const { state_topic: topic = '' } = announced.config;
  const values = read(announced).filter((value) => value.topic !== '');
  if (values.length > 0 || topic === '') return values;
  return [
    {
      topic,
      template: '',
      what: asIs(ownQuantity('nothing', '')),
      number: () => undefined,
    },
  ];
}

function read({ component, config }: Announced): readonly EntityValue[] {
  const { state_topic: topic = '' } = config;
  const template = config.value_template ?? config.state_value_template ?? '';
  switch (component) {
    case 'sensor':
      return sensor(config, topic, template);
    case 'number':
      return config.entity_category === 'config' ? [] : sensor(config, topic, template);
    case 'binary_sensor': {
      const [name = '', isInverted = false] = lookUp(flagClasses, config.device_class ?? '') ?? [];
      const quantity = name === '' ? ownFlag(config) : flagQuantity(name);
      return [flag(topic, template, quantity, [config.payload_on ?? 'ON', config.payload_off ?? 'OFF'], isInverted)];
    }
    case 'switch':
    case 'fan':
    case 'siren':
    case 'humidifier':
    case 'light':
      return config.entity_category === 'config' ? [] : [switched(config, topic, template)];
    case 'lock':
      return [
        flag(topic, template, flagQuantity('locked'), [
          config.state_locked ?? 'LOCKED',
          config.state_unlocked ?? 'UNLOCKED',
        ]),
      ];
    case 'cover':
    case 'valve':
      return opening(config, topic, template);
    case 'climate':
    case 'water_heater':
      return climate(config);
    case 'device_tracker':
      return [
        flag(topic, template, ownQuantity('home', 'bool', 'state'), [
          config.payload_home ?? 'home',
          config.payload_not_home ?? 'not_home',
        ]),
      ];
    default:
      return [];
  }
}

const ownFlag = (config: EntityConfig): Quantity => flagQuantity(slugOf(config) ?? 'state');

/** "Living room temperature" of the device "Living room" is temperature. Undefined when it says nothing. */
export function slugOf({ name, object_id: id, default_entity_id: entity, device }: EntityConfig): string | undefined {
  const said = name ?? entity?.replace(/^\w+\./, '') ?? id ?? '';
  const owner = quantityOf(device?.name ?? '')?.name ?? '';
  const whole = (/^\d/.test(said) ? undefined : quantityOf(said)?.name) ?? '';
  const slug = owner !== '' && whole.startsWith(`${owner}_`) ? whole.slice(owner.length + 1) : whole;
  return slug === '' ? undefined : (quantityOf(slug)?.name ?? slug);
}

function sensor(config: EntityConfig, topic: string, template: string): EntityValue[] {
  const { device_class: sort = '', unit_of_measurement: unit = '', state_class: growth } = config;
  if (noNumbers.has(sort)) return [];
  const slug = slugOf(config);
  const name = sort === '' || (vague.has(sort) && slug !== undefined) ? slug : (lookUp(sensorClasses, sort) ?? sort);
  const found = quantityOf(name ?? 'value');
  if (!found) return [];
  // What grows and shrinks, a meter that runs back, has not the range of what only grows.
  const isKnown = found.known && found.unit !== 'bool' && !ownRange.has(sort) && growth !== 'total';
  const base = isKnown
    ? found
    : {
        ...ownQuantity(found.name, sort === '' || found.unit === 'bool' ? '' : found.unit),
        ...(found.sentinels && { sentinels: found.sentinels }),
        ...(sort === 'temperature' && temperatureRange),
      };
  const { quantity, convert } = inUnit(base, unit);
  const isCounter =
    growth === 'total_increasing' || (growth === undefined && growing.has(quantity.name) && quantity.unit === 'kWh');
  const isNumeric = unit !== '' || sort !== '' || growth !== undefined;
  return [
    {
      topic,
      template,
      what: { quantity: { ...quantity, kind: isCounter ? 'counter' : 'gauge' }, convert },
      number: (said) => numberIn(said, isNumeric),
    },
  ];
}

/** A sensor without unit may tell words: those are none of ours. */
function numberIn(said: string, isNumeric: boolean): number | undefined {
  const number = strictNumber(said);
  if (number !== undefined) return number;
  return isNumeric && !saysNothing(said) ? NaN : undefined;
}

function flag(
  topic: string,
  template: string,
  quantity: Quantity,
  [on, off]: readonly [string, string],
  isInverted = false,
): EntityValue {
  return {
    topic,
    template,
    what: asIs(quantity),
    number: (said) => {
      if (said === on) return isInverted ? 0 : 1;
      if (said === off) return isInverted ? 1 : 0;
      return saysNothing(said) ? undefined : NaN;
    },
  };
}

function switched(config: EntityConfig, topic: string, template: string): EntityValue {
  const { schema, state_template: whole, state_on, state_off, payload_on = 'ON', payload_off = 'OFF' } = config;
  const quantity = flagQuantity('state');
  if (schema === 'json') return flag(topic, '{{ value_json.state }}', quantity, ['ON', 'OFF']);
  if (schema === 'template') return flag(topic, whole ?? '', quantity, ['on', 'off']);
  return flag(topic, template, quantity, [state_on ?? payload_on, state_off ?? payload_off]);
}

function opening(config: EntityConfig, topic: string, template: string): EntityValue[] {
  const { position_topic: where, position_open: high = 100, position_closed: low = 0 } = config;
  const values: EntityValue[] = [];
  const position = knownQuantity('position');
  if (where !== undefined && position && high !== low) {
    const share = (value: number): number => ((value - low) / (high - low)) * 100;
    const isPlain = high === 100 && low === 0;
    values.push({
      topic: where,
      template: config.position_template ?? template,
      what: { quantity: position, convert: isPlain ? undefined : share },
      number: (said) => numberIn(said, true),
    });
  }
  const open = flag(topic, where === undefined ? template : (config.value_template ?? ''), flagQuantity('open'), [
    config.state_open ?? 'open',
    config.state_closed ?? 'closed',
  ]);
  // opening, closing and stopped are states in between.
  const number = (said: string): number | undefined =>
    /^(opening|closing|stopped)$/i.test(said) ? undefined : open.number(said);
  return [{ ...open, number }, ...values];
}

function climate(config: EntityConfig): EntityValue[] {
  const unit = config.temperature_unit === 'F' ? '°F' : '°C';
  const parts: readonly (readonly [string | undefined, string | undefined, string, string])[] = [
    [config.current_temperature_topic, config.current_temperature_template, 'temperature', unit],
    [config.temperature_state_topic, config.temperature_state_template, 'target_temperature', unit],
    [config.current_humidity_topic, config.current_humidity_template, 'humidity', '%'],
  ];
  return parts.flatMap(([topic, template = '', name, measuredIn]) => {
    const quantity = knownQuantity(name);
    if (topic === undefined || !quantity) return [];
    return [{ topic, template, what: inUnit(quantity, measuredIn), number: (said: string) => numberIn(said, true) }];
  });
}
