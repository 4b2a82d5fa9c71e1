/**
 * Whatever announces itself as Home Assistant's MQTT discovery has it: ESPHome and many more. Asked last, so that a topic
 * whose family is known is read by that family.
 */
import { BadReading } from '#model/trouble.ts';
import { messageTime } from '#model/own-time.ts';
import { mqttCollectorWords } from '#model/words/collector-mqtt-en.ts';
import { mqttFamiliesCollectorWords as words } from '#model/words/collector-mqtt-families-en.ts';
import { isObject, shown } from '../payload.ts';
import type { Payload } from '../payload.ts';
import { knownQuantity } from '../quantities.ts';
import { renamed } from '../unit-conversions.ts';
import type { Measure } from '../unit-conversions.ts';
import { readTopic } from '../topics.ts';
import { isMetered } from '../zero-volts.ts';
import { createTemplates } from '../templates/template.ts';
import type { Template } from '../templates/template.ts';
import { textOf } from '../templates/text.ts';
import { NoValue, UnreadableTemplate } from '../templates/unreadable.ts';
import { createAvailability } from './discovery-availability.ts';
import type { Announced } from './discovery-config.ts';
import { readAnnouncement } from './discovery-config.ts';
import { slugOf, valuesOf } from './discovery-entity.ts';
import type { EntityValue } from './discovery-entity.ts';
import { add, drop, newAnnounced } from './discovery-memory.ts';
import type { Reading } from './discovery-memory.ts';
import type { FamilyDefinition, House, TopicReader } from './family.ts';

const mostAnnouncements = 10_000;
const maxConfigBytes = 1024 * 1024;

export const homeAssistant: FamilyDefinition = {
  name: 'Home Assistant discovery',
  folder: 'home-assistant',
  open(house, { discovery }) {
    const prefix = `${discovery}/`;
    const memory = house.memory(newAnnounced);
    const { announcements, byTopic, byDevice } = memory;
    const templates = createTemplates();
    const availability = createAvailability(house, templates, memory.presences);

    const forget = (topic: string): Set<string> => {
      const devices = new Set<string>();
      for (const reading of announcements.get(topic) ?? []) {
        drop(byTopic, reading.value.topic, reading);
        drop(byDevice, reading.device, reading);
        devices.add(reading.device);
      }
      announcements.delete(topic);
      return devices;
    };

    const announce = (topic: string, component: string, objectId: string, payload: Payload): void => {
      if (announcements.size >= mostAnnouncements && !announcements.has(topic)) {
        house.fault(new BadReading(words.tooManyAnnounced(mostAnnouncements, shown(topic))));
        return;
      }
      const before = forget(topic);
      const found = readAnnouncement(component, objectId, payload);
      const readings: Reading[] = [];
      for (const announced of found) {
        const values = valuesOf(announced);
        if (values.length === 0) continue;
        const { config } = announced;
        const device = describe(house, announced, values[0]?.topic ?? '');
        availability.watch(device, config);
        for (const value of values) {
          const reading = compile(house, templates, announced, device, value);
          readings.push(reading);
          if (isMetered(value.what.quantity)) house.measuresPower(device);
          if (config.unit_of_measurement !== undefined) house.suggestUnit(value.topic, config.unit_of_measurement);
          add(byTopic, value.topic, reading);
          add(byDevice, device, reading);
          house.reconsider(value.topic);
          before.delete(device);
        }
      }
      if (readings.length > 0) announcements.set(topic, readings);
      for (const device of before) {
        if (byDevice.has(device)) continue;
        availability.forget(device);
        house.remove(device);
      }
    };

    return {
      claim(topic) {
        if (topic.startsWith(prefix)) {
          const parts = topic.slice(prefix.length).split('/');
          const [component = '', objectId = ''] = [parts[0], parts.at(-2)];
          if (parts.at(-1) !== 'config' || parts.length < 3 || parts.length > 4) return 'ignored';
          return {
            isNews: true,
            maxBytes: maxConfigBytes,
            read: (payload) => announce(topic, component, objectId, payload),
          };
        }
        const readings = byTopic.get(topic);
        const isWatched = availability.watches(topic);
        if (!readings && !isWatched) return undefined;
        return stateReader(house, readings ?? new Set(), byDevice, (text, json) =>
          availability.read(topic, text, json),
        );
      },
    };
  },
};

/** A device is its first identifier. Where none is told, it is what the topic speaks of. */
function describe(house: House, { config }: Announced, topic: string): string {
  const { device, name } = config;
  const identifier = device?.identifiers[0] ?? device?.connections[0]?.[1];
  const owner = house.ownerOf(topic);
  const area = device?.suggested_area;
  if (owner !== undefined && area !== undefined) house.suggestArea(owner, area);
  if (identifier === undefined || identifier === '') {
    const id = readTopic(topic).device;
    if (name !== undefined && owner === undefined) house.describe(id, { name });
    return id;
  }
  house.describe(identifier, {
    ...(device?.name !== undefined && { name: device.name }),
    ...(area !== undefined && { area }),
    ...(device?.model !== undefined && { model: device.model }),
    ...(device?.manufacturer !== undefined && { maker: device.manufacturer }),
  });
  return identifier;
}

/** A template that cannot be read makes its topic say nothing: the bare value would be taken for what it is not. */
function compile(
  house: House,
  templates: (source: string) => Template,
  { config }: Announced,
  device: string,
  value: EntityValue,
): Reading {
  let template: Template | undefined;
  try {
    if (value.template !== '') template = templates(value.template);
  } catch (error) {
    if (!(error instanceof UnreadableTemplate)) throw error;
    const name = shown(config.name ?? value.what.quantity.name);
    const begin = value.template.slice(0, 200);
    house.fault(new BadReading(words.unreadableTemplate(name, error.message, begin, shown(value.topic))));
    template = () => undefined;
  }
  // Frozen: ten thousand of them need not be copied for a dry run.
  return { device, value: Object.freeze(value), template, slug: slugOf(config), what: undefined };
}

function stateReader(
  house: House,
  readings: ReadonlySet<Reading>,
  byDevice: ReadonlyMap<string, ReadonlySet<Reading>>,
  readAvailability: (text: string, json: unknown) => void,
): TopicReader {
  const [first] = readings;
  return {
    ...(first && { device: first.device }),
    read(payload, { topic }) {
      if (payload === null) return;
      const json = jsonOf(payload);
      const text = typeof payload === 'object' ? JSON.stringify(payload) : String(payload);
      const at = isObject(json) ? messageTime(json) : undefined;
      readAvailability(text, json);
      for (const reading of readings) {
        const said = saidBy(house, reading, text, json, topic);
        const number = said === undefined ? undefined : reading.value.number(said);
        if (number === undefined) continue;
        if (Number.isNaN(number)) house.fault(meansNothing(reading, said ?? '', topic));
        else house.put(reading.device, (reading.what ??= nameOf(reading, byDevice.get(reading.device))), number, at);
      }
    },
  };
}

function saidBy(
  house: House,
  { template, value }: Reading,
  text: string,
  json: unknown,
  topic: string,
): string | undefined {
  if (!template) return text.trim();
  try {
    const said = template({ text, json });
    return said === undefined || said === null ? undefined : textOf(said).trim();
  } catch (error) {
    if (!(error instanceof NoValue)) throw error;
    house.fault(new BadReading(words.noValue(value.what.quantity.name, shown(topic), error.message)));
    return undefined;
  }
}

function meansNothing({ value }: Reading, said: string, topic: string): BadReading {
  const { name, unit } = value.what.quantity;
  const tell = unit === 'bool' ? words.unknownWord : mqttCollectorWords.noNumber;
  return new BadReading(tell(name, shown(topic), shown(said)));
}

/** What a bare word or number would be as JSON. */
function jsonOf(payload: Payload): unknown {
  if (typeof payload !== 'string') return payload;
  try {
    return JSON.parse(payload);
  } catch {
    return undefined;
  }
}

/**
 * The only one of its sort on its device has the plain name, as has the one that is called so; the others have their own.
 * Decided by all that was announced, not by who came first, so that it is the same after every start.
 */
function nameOf(reading: Reading, all: ReadonlySet<Reading> = new Set()): Measure {
  const { what } = reading.value;
  const { name, unit } = what.quantity;
  const rivals = [...all].filter((one) => one.value.what.quantity.name === name);
  const isPlain = rivals.length < 2 || reading.slug === name;
  if (isPlain || reading.slug === undefined) return what;
  const taken = knownQuantity(reading.slug);
  // "CO2" of another unit than CO2 has keeps apart.
  const own = taken !== undefined && taken.unit !== unit ? `${name}_${reading.slug}` : reading.slug;
  return renamed(what, own);
}
