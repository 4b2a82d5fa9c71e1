/** Shelly's first generation: shellies/<id>/relay/0/power and the like, a value a topic in most cases. */
import { remember } from '../bounded-map.ts';
import { lookUp } from '../look-up.ts';
import { isObject, strictFlag } from '../payload.ts';
import type { JsonObject, Payload } from '../payload.ts';
import { flagQuantity, knownQuantity, ownQuantity } from '../quantities.ts';
import { notANumber } from '../scan.ts';
import { displayName } from '../topics.ts';
import { asIs, measure, renamed } from '../unit-conversions.ts';
import type { Measure } from '../unit-conversions.ts';
import type { FamilyDefinition, House, TopicReader } from './family.ts';
import { shellyName } from './shelly-components.ts';
import { readWholeInfo, readWholeStatus } from './shelly-whole.ts';

const mostShellies = 1_000;

/** What the last levels of a topic measure. The unit is the one the API reference gives; energy of a relay is in watt-minutes. */
const numbers: Readonly<Record<string, readonly [quantity: string, unit: string]>> = {
  'relay/power': ['power', 'W'],
  'relay/energy': ['energy', 'Wmin'],
  'relay/voltage': ['voltage', 'V'],
  'roller/power': ['power', 'W'],
  'roller/energy': ['energy', 'Wmin'],
  'roller/pos': ['position', '%'],
  'light/power': ['power', 'W'],
  'light/energy': ['energy', 'Wmin'],
  'color/power': ['power', 'W'],
  'color/energy': ['energy', 'Wmin'],
  'white/power': ['power', 'W'],
  'white/energy': ['energy', 'Wmin'],
  'meter/power': ['power', 'W'],
  'meter/energy': ['energy', 'Wmin'],
  'emeter/power': ['power', 'W'],
  'emeter/reactive_power': ['reactive_power', 'var'],
  'emeter/pf': ['power_factor', ''],
  'emeter/current': ['current', 'A'],
  'emeter/voltage': ['voltage', 'V'],
  'emeter/total': ['energy', 'Wh'],
  'emeter/total_returned': ['energy_returned', 'Wh'],
  voltage: ['voltage', 'V'],
  temperature: ['device_temperature', '°C'],
  'sensor/temperature': ['temperature', '°C'],
  'sensor/humidity': ['humidity', '%'],
  'sensor/battery': ['battery', '%'],
  'sensor/lux': ['illuminance', 'lx'],
  'sensor/concentration': ['gas_concentration', 'ppm'],
  ext_temperature: ['temperature', '°C'],
  ext_humidity: ['humidity', '%'],
};
/** What is on or off, detected or not. */
const flags: Readonly<Record<string, string>> = {
  relay: 'state',
  light: 'state',
  color: 'state',
  white: 'state',
  input: 'input',
  'sensor/flood': 'water_leak',
  'sensor/smoke': 'smoke',
  'sensor/motion': 'occupancy',
  'sensor/vibration': 'vibration',
  'sensor/tamper': 'tamper',
  'sensor/charger': 'charging',
  overtemperature: 'overheated',
  online: 'available',
};

export const shelly: FamilyDefinition = {
  name: 'Shelly, first generation',
  folder: 'shelly',
  open(house) {
    const models = house.memory(() => new Map<string, string>());

    const announce = (payload: Payload): void => {
      if (!isObject(payload)) return;
      const { id, model } = payload;
      if (typeof id !== 'string' || id === '' || typeof model !== 'string' || models.get(id) === model) return;
      remember(models, id, model, mostShellies);
      house.describe(id, { model, maker: 'Shelly' });
    };

    return {
      claim(topic) {
        const [head, id, ...rest] = topic.split('/');
        if (head !== 'shellies' || id === undefined || id === '') return undefined;
        if (id === 'announce') return { isNews: true, read: announce };
        if (id === 'command' || rest.at(-1) === 'command' || rest.length === 0) return 'ignored';
        if (rest[0] === 'announce') return { device: id, isNews: true, read: announce };
        return readerOf(house, id, rest);
      },
    };
  },
};

/** Parts of which one device has several without being several: their second has a number in its quantity. */
const parts = /^(emeter|input|ext_)/;

/** The first of several relays is the device itself; the second is a thing of its own. */
function channelOf(house: House, id: string, place: string | undefined): string {
  const device = place === undefined || Number(place) === 0 ? id : `${id}/${place}`;
  const own = shellyName(id);
  const name = device === id ? own : `${own ?? displayName(id)} ${Number(place) + 1}`;
  house.describe(device, { maker: 'Shelly', ...(name !== undefined && { name }) });
  return device;
}

function readerOf(house: House, id: string, rest: readonly string[]): TopicReader | 'ignored' {
  const place = rest.find((part) => /^\d+$/.test(part));
  const name = rest.filter((part) => !/^\d+$/.test(part)).join('/');
  const isPart = parts.test(name);
  const device = channelOf(house, id, isPart ? undefined : place);
  // The clamps of a meter count from 1, and none of them is the whole; the first of other parts needs no number.
  const number = place === undefined ? 0 : Number(place) + (name.startsWith('emeter') ? 1 : 0);
  const numbered = (what: Measure): Measure =>
    isPart && number > 0 ? renamed(what, `${what.quantity.name}_${number}`) : what;
  if (/^(light|color|white)\/status$/.test(name)) {
    return { device, read: (payload) => void (isObject(payload) && readLight(house, device, payload)) };
  }
  if (name === 'status' || name === 'info') {
    const readWhole = name === 'status' ? readWholeStatus : readWholeInfo;
    return { device, read: (payload) => void (isObject(payload) && readWhole(house, device, payload)) };
  }
  if (name === 'sensor/state' || name === 'roller')
    return { device, read: (payload) => readOpening(house, device, name, payload) };
  const named = lookUp(numbers, name);
  const what = named && measure(...named);
  if (what) {
    const placed = numbered(what);
    return {
      device,
      read(payload, { topic }) {
        if (typeof payload === 'string') house.fault(notANumber(topic, name, payload));
        // 999 is what it says while a probe is not there.
        else if (typeof payload === 'number' && !(name.endsWith('temperature') && payload === 999))
          house.put(device, placed, payload);
      },
    };
  }
  const flag = lookUp(flags, name);
  if (flag === undefined) return 'ignored';
  const placed = numbered(asIs(flagQuantity(flag)));
  return {
    device,
    read(payload) {
      const value = flagIn(payload);
      if (value !== undefined) house.put(device, placed, value);
    },
  };
}

/** on and off, overpower (then it is off), 0 and 1, true and false. */
function flagIn(payload: Payload): 0 | 1 | undefined {
  if (payload === 1 || payload === 0) return payload;
  if (payload === 'overpower') return 0;
  return typeof payload === 'string' ? strictFlag(payload) : undefined;
}

function readOpening(house: House, device: string, name: string, payload: Payload): void {
  const open = payload === 'open' ? 1 : payload === 'close' ? 0 : undefined;
  // Of a roller these are movements, and "stop" tells nothing: its position does.
  const contact = knownQuantity('contact');
  if (open !== undefined && name === 'sensor/state' && contact) house.put(device, contact, 1 - open);
}

function readLight(house: House, device: string, { ison, brightness, gain, mode }: JsonObject): void {
  const state = knownQuantity('state');
  if (typeof ison === 'boolean' && state) house.put(device, state, Number(ison));
  const level = mode === 'color' ? gain : brightness;
  if (typeof level === 'number') house.put(device, ownQuantity('brightness', '%'), level);
}
