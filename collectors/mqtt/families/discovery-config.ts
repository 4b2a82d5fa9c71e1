/**
 * What a device announces for Home Assistant (MQTT discovery), with its abbreviations and its base topic filled in, as
 * far as something can be read by it.
 */
import { z } from 'zod';
import { lookUp } from '../look-up.ts';
import { isObject } from '../payload.ts';
import type { JsonObject } from '../payload.ts';

/** Of Home Assistant's list of abbreviations, those that are used here. */
const abbreviations: Readonly<Record<string, string>> = {
  avty: 'availability',
  avty_mode: 'availability_mode',
  avty_t: 'availability_topic',
  avty_tpl: 'availability_template',
  cmps: 'components',
  curr_hum_t: 'current_humidity_topic',
  curr_hum_tpl: 'current_humidity_template',
  curr_temp_t: 'current_temperature_topic',
  curr_temp_tpl: 'current_temperature_template',
  def_ent_id: 'default_entity_id',
  dev: 'device',
  dev_cla: 'device_class',
  ent_cat: 'entity_category',
  obj_id: 'object_id',
  p: 'platform',
  pl_avail: 'payload_available',
  pl_home: 'payload_home',
  pl_not_avail: 'payload_not_available',
  pl_not_home: 'payload_not_home',
  pl_off: 'payload_off',
  pl_on: 'payload_on',
  pos_clsd: 'position_closed',
  pos_open: 'position_open',
  pos_t: 'position_topic',
  pos_tpl: 'position_template',
  stat_cla: 'state_class',
  stat_clsd: 'state_closed',
  stat_locked: 'state_locked',
  stat_off: 'state_off',
  stat_on: 'state_on',
  stat_open: 'state_open',
  stat_t: 'state_topic',
  stat_tpl: 'state_template',
  stat_unlocked: 'state_unlocked',
  stat_val_tpl: 'state_value_template',
  t: 'topic',
  temp_stat_t: 'temperature_state_topic',
  temp_stat_tpl: 'temperature_state_template',
  temp_unit: 'temperature_unit',
  uniq_id: 'unique_id',
  unit_of_meas: 'unit_of_measurement',
  val_tpl: 'value_template',
};
const deviceAbbreviations: Readonly<Record<string, string>> = {
  cns: 'connections',
  ids: 'identifiers',
  mdl: 'model',
  mf: 'manufacturer',
  sa: 'suggested_area',
};

const word = z
  .union([z.string(), z.number(), z.boolean()])
  .transform((value) => (typeof value === 'boolean' ? (value ? 'True' : 'False') : String(value)))
  .optional()
  .catch(undefined);
const number = z.number().optional().catch(undefined);
const words = z
  .union([z.array(word), word.transform((value) => [value])])
  .transform((list) => list.filter((each) => each !== undefined))
  .catch([]);

const availabilitySchema = z.object({
  topic: z.string(),
  value_template: word,
  payload_available: word,
  payload_not_available: word,
});
const deviceSchema = z.object({
  identifiers: words,
  connections: z.array(z.array(z.string())).catch([]),
  name: word,
  manufacturer: word,
  model: word,
  suggested_area: word,
});
const configSchema = z.object({
  name: word,
  object_id: word,
  default_entity_id: word,
  unique_id: word,
  device: deviceSchema.optional().catch(undefined),
  device_class: word,
  entity_category: word,
  state_class: word,
  unit_of_measurement: word,
  temperature_unit: word,
  schema: word,
  state_topic: word,
  value_template: word,
  state_template: word,
  state_value_template: word,
  position_topic: word,
  position_template: word,
  position_open: number,
  position_closed: number,
  current_temperature_topic: word,
  current_temperature_template: word,
  current_humidity_topic: word,
  current_humidity_template: word,
  temperature_state_topic: word,
  temperature_state_template: word,
  payload_on: word,
  payload_off: word,
  payload_home: word,
  payload_not_home: word,
  state_on: word,
  state_off: word,
  state_open: word,
  state_closed: word,
  state_locked: word,
  state_unlocked: word,
  availability: z.array(availabilitySchema).catch([]),
  availability_mode: word,
  availability_topic: word,
  availability_template: word,
  payload_available: word,
  payload_not_available: word,
});
export type EntityConfig = z.output<typeof configSchema>;

/** sensor, binary_sensor, ... with what it says of itself; `part` tells several of one announcement apart. */
export type Announced = { readonly component: string; readonly part: string; readonly config: EntityConfig };

/** More than any device has. */
const mostComponents = 256;

/** What one announcement holds. Nothing when it is none. */
export function readAnnouncement(component: string, objectId: string, payload: unknown): readonly Announced[] {
  if (!isObject(payload)) return [];
  const whole = expand(payload);
  if (component !== 'device') return entity(component, '', { object_id: objectId, ...whole });
  const { components, ...shared } = whole;
  if (!isObject(components)) return [];
  return Object.keys(components)
    .slice(0, mostComponents)
    .flatMap((part) => {
      const own = components[part];
      if (!isObject(own)) return [];
      const expanded = expand(own, baseOf(payload));
      const { platform } = expanded;
      // With nothing but its platform a part is taken back.
      if (typeof platform !== 'string' || Object.keys(own).length < 2) return [];
      return entity(platform, part, { object_id: part, ...shared, ...expanded });
    });
}

function entity(component: string, part: string, fields: JsonObject): Announced[] {
  const { availability } = fields;
  const list = isObject(availability) ? [availability] : availability;
  const parsed = configSchema.safeParse({ ...fields, ...(list === undefined ? {} : { availability: list }) });
  return parsed.success ? [{ component, part, config: parsed.data }] : [];
}

const baseOf = (fields: JsonObject): string => (typeof fields['~'] === 'string' ? fields['~'] : '');

/** Long names, and topics without the ~ that stands for their beginning or end. */
function expand(fields: JsonObject, inherited = '', isNested = false): Record<string, unknown> {
  const base = baseOf(fields) === '' ? inherited : baseOf(fields);
  const result: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  for (const key of Object.keys(fields)) {
    const name = lookUp(abbreviations, key) ?? key;
    const value = fields[key];
    if (name === 'device' && isObject(value)) result[name] = renamed(value);
    else if (name === 'availability' && !isNested)
      result[name] = Array.isArray(value) ? value.map((each) => nested(each, base)) : nested(value, base);
    else if (typeof value === 'string' && name.endsWith('topic')) result[name] = withBase(value, base);
    else result[name] = value;
  }
  return { ...result };
}

const nested = (value: unknown, base: string): unknown => (isObject(value) ? expand(value, base, true) : value);

function renamed(fields: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(fields).map(([key, value]) => [lookUp(deviceAbbreviations, key) ?? key, value]),
  );
}

function withBase(topic: string, base: string): string {
  if (topic.startsWith('~')) return base + topic.slice(1);
  return topic.endsWith('~') ? topic.slice(0, -1) + base : topic;
}
