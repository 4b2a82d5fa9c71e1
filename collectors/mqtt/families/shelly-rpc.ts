/**
 * Shelly's second generation and later: <prefix>/events/rpc and <prefix>/status/<component>, whatever the prefix. Both say
 * the same; only events carry a time.
 */
import type { Epoch } from '#model/time.ts';
import { remember } from '../bounded-map.ts';
import { lookUp } from '../look-up.ts';
import { at } from '#model/json-path.ts';
import { ownTime } from '#model/own-time.ts';
import { isObject } from '../payload.ts';
import type { JsonObject } from '../payload.ts';
import { flagQuantity, knownQuantity, ownQuantity } from '../quantities.ts';
import { displayName } from '../topics.ts';
import { asIs, renamed } from '../unit-conversions.ts';
import type { Measure } from '../unit-conversions.ts';
import type { FamilyDefinition, House } from './family.ts';
import { componentFlags, componentNumbers, outputs, shellyName } from './shelly-components.ts';

const mostShellies = 1_000;
/** Components of one message, and values remembered of one device. */
const mostComponents = 128;
const mostValues = 1_000;
const mostPlaces = 4_000;

/** switch:0, em1data:2, wifi. */
const component = /^([a-z][a-z0-9]*)(?::(\d+))?$/;
/** Of these a device has one, without a number. Any other word below "status" without one is somebody else's. */
const single = new Set(['wifi', 'sys']);

type Memory = {
  /** Of devices that send events: the last value of each series. */
  readonly told: Map<string, Map<string, number>>;
  /** The type of output that has an id without a type in it, by that id. */
  readonly owners: Map<string, string>;
};

const newMemory = (): Memory => ({ told: new Map(), owners: new Map() });

/** One device, and how its message is read. */
type Reading = {
  readonly house: House;
  readonly prefix: string;
  readonly at: Epoch | undefined;
  readonly owners: Memory['owners'];
  /** True for a value that is known from an event. */
  readonly isSaid: (device: string, name: string, value: number) => boolean;
};

export const shellyRpc: FamilyDefinition = {
  name: 'Shelly, second generation and later',
  folder: 'shelly-rpc',
  open(house) {
    const { told, owners } = house.memory(newMemory);

    return {
      claim(topic) {
        const parts = topic.split('/');
        const [before = '', last = ''] = parts.slice(-2);
        const prefix = parts.slice(0, -2).join('/');
        if (prefix === '') return undefined;
        if (before === 'events' && last === 'rpc') {
          return {
            device: prefix,
            read(payload) {
              const { method, params } = isObject(payload) ? payload : {};
              if (!isObject(params) || (method !== 'NotifyStatus' && method !== 'NotifyFullStatus')) return;
              const values = told.get(prefix) ?? new Map<string, number>();
              remember(told, prefix, values, mostShellies);
              const isSaid = (device: string, name: string, value: number): boolean => {
                remember(values, `${name} ${device}`, value, mostValues);
                return false;
              };
              readStatus({ house, prefix, at: ownTime(params['ts']), owners, isSaid }, params);
            },
          };
        }
        const found = before === 'status' ? component.exec(last) : null;
        if (!found || !isComponent(found[1] ?? '') || (found[2] === undefined && !single.has(last))) return undefined;
        return {
          device: prefix,
          read(payload) {
            if (!isObject(payload)) return;
            const values = told.get(prefix);
            const isSaid = (device: string, name: string, value: number): boolean => {
              if (values?.get(`${name} ${device}`) === value) return true;
              // Should events stop, a return to what the last one told is news.
              if (values) remember(values, `${name} ${device}`, value, mostValues);
              return false;
            };
            readStatus({ house, prefix, at: undefined, owners, isSaid }, { [last]: payload });
          },
        };
      },
    };
  },
};

const isComponent = (type: string): boolean =>
  Object.hasOwn(componentNumbers, type) || Object.hasOwn(componentFlags, type) || type === 'bthomesensor';

function readStatus(reading: Reading, status: JsonObject): void {
  const { house, prefix } = reading;
  house.describe(prefix, { maker: 'Shelly', ...nameOf(prefix) });
  house.placeById(prefix);
  for (const type of outputs) if (Object.hasOwn(status, `${type}:0`)) isOwner(reading, prefix, type, 0);
  for (const key of Object.keys(status).slice(0, mostComponents)) {
    const values = status[key];
    const [, type = '', place] = component.exec(key) ?? [];
    if (!isObject(values) || !isComponent(type)) continue;
    readComponent(reading, values, type, place);
  }
}

function readComponent(reading: Reading, values: JsonObject, type: string, place: string | undefined): void {
  const { house, isSaid } = reading;
  const { device, suffix } = placeOf(reading, type, place);

  const put = (what: Measure, value: number): void => {
    const named = suffix === '' ? what : renamed(what, `${what.quantity.name}${suffix}`);
    if (isSaid(device, named.quantity.name, value)) return;
    house.put(device, named, value, reading.at);
  };

  for (const [path, what] of Object.entries(componentNumbers[type] ?? {})) {
    const value = at(values, path.split('.'));
    if (typeof value === 'number' && what) put(what, value);
  }
  for (const [key, name] of Object.entries(componentFlags[type] ?? {})) {
    const value = lookUp(values, key);
    if (typeof value === 'boolean') put(asIs(flagQuantity(name)), Number(value));
  }
  // What a Bluetooth sensor behind it measures stands in its settings only.
  const { value } = values;
  if (type === 'bthomesensor' && (typeof value === 'number' || typeof value === 'boolean')) {
    const quantity =
      typeof value === 'number' ? ownQuantity('bthomesensor', '') : ownQuantity('bthomesensor', 'bool', 'state');
    put(asIs(quantity), Number(value));
  }
  const { state } = values;
  if (type === 'cover' && (state === 'open' || state === 'closed')) {
    const open = knownQuantity('open');
    if (open) put(asIs(open), Number(state === 'open'));
  }
}

/** Told only where it says more than the topic. */
function nameOf(prefix: string): { name?: string } {
  const name = shellyName(prefix);
  return name === undefined ? {} : { name };
}

/** An output may be a thing of its own, and what is behind a gateway is one; a second thermometer is another quantity. */
function placeOf(reading: Reading, type: string, place: string | undefined): { device: string; suffix: string } {
  const { house, prefix } = reading;
  if (outputs.has(type)) return { device: deviceOf(reading, type, Number(place ?? 0)), suffix: '' };
  if (place === undefined || Number(place) === 0) return { device: prefix, suffix: '' };
  if (type === 'bthomedevice' || type === 'blutrv') {
    const device = `${prefix}/${type}:${place}`;
    house.describe(device, { name: `${shellyName(prefix) ?? displayName(prefix)} ${type} ${place}` });
    return { device, suffix: '' };
  }
  // Parts of add-ons are counted from 100. Of these only inputs are something the device has as well.
  return { device: prefix, suffix: place === '100' && type !== 'input' ? '' : `_${place}` };
}

/** The first output is the device itself, the second a thing of its own, and so is a second type of the same number. */
function deviceOf(reading: Reading, type: string, place: number): string {
  const { house, prefix } = reading;
  const name = shellyName(prefix) ?? displayName(prefix);
  const plain = place === 0 ? prefix : `${prefix}/${place}`;
  if (isOwner(reading, plain, type, place)) {
    if (place > 0) house.describe(plain, { maker: 'Shelly', name: `${name} ${place + 1}` });
    return plain;
  }
  const device = `${prefix}/${type}:${place}`;
  // By its address it is known to be the second one after a restart, also when it speaks first.
  house.describe(device, {
    maker: 'Shelly',
    name: place === 0 ? `${name} ${type}` : `${name} ${type} ${place + 1}`,
    address: device,
  });
  return device;
}

/** Whether an id without a type is that of outputs of this type: of the first that asks and was not second before. */
function isOwner({ house, prefix, owners }: Reading, plain: string, type: string, place: number): boolean {
  const owner = owners.get(plain);
  if (owner !== undefined) return owner === type;
  if (house.idOf(`${prefix}/${type}:${place}`) !== undefined) return false;
  remember(owners, plain, type, mostPlaces);
  return true;
}
