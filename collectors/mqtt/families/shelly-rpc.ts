/**
 * Shelly's second generation and later: <prefix>/events/rpc and <prefix>/status/<component>, whatever the prefix. Both say
 * the same; only events carry a time.
 */
import type { Epoch } from '#model/time.ts';
import { remember } from '../bounded-map.ts';
import { ownTime } from '../own-time.ts';
import { isObject } from '../payload.ts';
import type { JsonObject } from '../payload.ts';
import { knownQuantity, ownQuantity } from '../quantities.ts';
import { displayName } from '../topics.ts';
import type { Measure } from '../unit-conversions.ts';
import type { FamilyDefinition, House } from './family.ts';
import { componentFlags, componentNumbers, outputs, shellyName } from './shelly-components.ts';

const mostShellies = 1_000;
/** Components of one message, and values remembered of one device. */
const mostComponents = 128;
const mostValues = 1_000;

/** switch:0, em1data:2, wifi. */
const component = /^([a-z][a-z0-9]*)(?::(\d+))?$/;

/** One device, and how its message is read. */
type Reading = {
  readonly house: House;
  readonly prefix: string;
  readonly topic: string;
  readonly at: Epoch | undefined;
  /** True for a value that an event has told already. */
  readonly isSaid: (device: string, name: string, value: number) => boolean;
};

export const shellyRpc: FamilyDefinition = {
  name: 'Shelly, second generation and later',
  folder: 'shelly-rpc',
  open(house) {
    /** Of devices that send events: the last value of each series. */
    const told = house.memory(() => new Map<string, Map<string, number>>());

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
              readStatus({ house, prefix, topic, at: ownTime(params['ts']), isSaid }, params);
            },
          };
        }
        const found = before === 'status' ? component.exec(last) : null;
        if (!found || !isComponent(found[1] ?? '')) return undefined;
        return {
          device: prefix,
          read(payload) {
            if (!isObject(payload)) return;
            const isSaid = (device: string, name: string, value: number): boolean =>
              told.get(prefix)?.get(`${name} ${device}`) === value;
            readStatus({ house, prefix, topic, at: undefined, isSaid }, { [last]: payload });
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
  for (const key of Object.keys(status).slice(0, mostComponents)) {
    const values = status[key];
    const [, type = '', place] = component.exec(key) ?? [];
    if (!isObject(values) || !isComponent(type)) continue;
    readComponent(reading, values, type, place);
  }
}

function readComponent(reading: Reading, values: JsonObject, type: string, place: string | undefined): void {
  const { house, at, isSaid } = reading;
  const { device, suffix } = placeOf(reading, type, place);

  const put = (what: Measure, value: number): void => {
    const { quantity } = what;
    const named = suffix === '' ? what : { ...what, quantity: { ...quantity, name: `${quantity.name}${suffix}` } };
    if (isSaid(device, named.quantity.name, value)) return;
    house.put(device, named, value, at);
  };

  for (const [path, what] of Object.entries(componentNumbers[type] ?? {})) {
    const value = at2(values, path);
    if (typeof value === 'number' && what) put(what, value);
  }
  for (const [key, name] of Object.entries(componentFlags[type] ?? {})) {
    const quantity = knownQuantity(name) ?? ownQuantity(name, 'bool', 'state');
    const value = Object.hasOwn(values, key) ? values[key] : undefined;
    if (typeof value === 'boolean') put({ quantity, convert: undefined }, Number(value));
  }
  // What a Bluetooth sensor behind it measures stands in its settings only.
  const { value } = values;
  if (type === 'bthomesensor' && (typeof value === 'number' || typeof value === 'boolean')) {
    const quantity =
      typeof value === 'number' ? ownQuantity('bthomesensor', '') : ownQuantity('bthomesensor', 'bool', 'state');
    put({ quantity, convert: undefined }, Number(value));
  }
  const { state } = values;
  if (type === 'cover' && (state === 'open' || state === 'closed')) {
    const open = knownQuantity('open');
    if (open) put({ quantity: open, convert: undefined }, Number(state === 'open'));
  }
}

/** Told only where it says more than the topic. */
function nameOf(prefix: string): { name?: string } {
  const name = shellyName(prefix);
  return name === undefined ? {} : { name };
}

/** The first output is the device itself, the second a thing of its own; a second thermometer is another quantity. */
function placeOf(
  { house, prefix }: Reading,
  type: string,
  place: string | undefined,
): { device: string; suffix: string } {
  if (place === undefined || Number(place) === 0) return { device: prefix, suffix: '' };
  if (type === 'bthomedevice' || type === 'blutrv') {
    const device = `${prefix}/${type}:${place}`;
    house.describe(device, { name: `${shellyName(prefix) ?? displayName(prefix)} ${type} ${place}` });
    return { device, suffix: '' };
  }
  if (outputs.has(type)) {
    const device = `${prefix}/${place}`;
    house.describe(device, {
      maker: 'Shelly',
      name: `${shellyName(prefix) ?? displayName(prefix)} ${Number(place) + 1}`,
    });
    return { device, suffix: '' };
  }
  // Parts of add-ons are counted from 100.
  return { device: prefix, suffix: place === '100' ? '' : `_${place}` };
}

/** What stands at a path of one or two steps. */
function at2(values: JsonObject, path: string): unknown {
  const [first = '', second] = path.split('.');
  const found = Object.hasOwn(values, first) ? values[first] : undefined;
  if (second === undefined) return found;
  return isObject(found) && Object.hasOwn(found, second) ? found[second] : undefined;
}
