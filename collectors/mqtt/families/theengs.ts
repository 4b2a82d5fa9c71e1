/**
 * Theengs Gateway and OpenMQTTGateway: <base>/BTtoMQTT/<address> for Bluetooth sensors, RTL_433toMQTT for radio ones,
 * SYStoMQTT and LWT for the gateway itself. A sensor is its address, by whichever gateway it is heard.
 */
import { messageTime, ownTime } from '#model/own-time.ts';
import { isObject } from '../payload.ts';
import type { JsonObject } from '../payload.ts';
import { knownQuantity } from '../quantities.ts';
import { availability } from '../words.ts';
import { addressIn } from './bluetooth-address.ts';
import type { FamilyDefinition, House, TopicReader } from './family.ts';
import { readEvent } from './rtl433.ts';
import { flagNamed, numberNamed } from './theengs-names.ts';

const route = /^(.+?)\/([A-Za-z0-9_]+toMQTT)(?:\/(.+))?$/s;
/** Of a Bluetooth message, what says nothing of the home: anybody's phone has it. */
const ofAnybody = new Set(['rssi']);

export const theengs: FamilyDefinition = {
  name: 'Theengs Gateway and OpenMQTTGateway',
  folder: 'theengs',
  open(house) {
    return {
      claim(topic) {
        const [, base = '', kind = '', rest] = route.exec(topic) ?? [];
        if (kind === 'BTtoMQTT') return bluetoothReader(house, rest);
        if (kind === 'RTL_433toMQTT')
          return { read: (payload) => void (isObject(payload) && readEvent(house, payload)) };
        if (kind === 'SYStoMQTT') return systemReader(house, base);
        if (kind !== '') return 'ignored';
        const gateway = /^(.+)\/LWT$/.exec(topic)?.[1];
        return gateway !== undefined && /gateway/i.test(gateway) ? statusReader(house, gateway) : undefined;
      },
    };
  },
};

function statusReader(house: House, gateway: string): TopicReader {
  const available = knownQuantity('available');
  return {
    device: gateway,
    read(payload) {
      const value = availability(payload);
      if (value !== undefined && available) house.put(gateway, available, value);
    },
  };
}

function systemReader(house: House, gateway: string): TopicReader {
  return {
    device: gateway,
    read(payload) {
      if (!isObject(payload)) return;
      house.describe(gateway, { name: gateway.slice(gateway.lastIndexOf('/') + 1) });
      for (const property of ['rssi', 'uptime', 'tempc']) {
        const value = payload[property];
        const what = property === 'tempc' ? knownQuantity('device_temperature') : numberNamed(property, payload);
        if (what && typeof value === 'number') house.put(gateway, what, value);
      }
    },
  };
}

function bluetoothReader(house: House, rest: string | undefined): TopicReader | 'ignored' {
  if (rest === 'undecoded') return 'ignored';
  const owner = rest === undefined ? undefined : addressIn(rest);
  return {
    ...(owner !== undefined && { device: owner }),
    read(payload) {
      if (!isObject(payload)) return;
      const told = typeof payload['id'] === 'string' ? addressIn(payload['id']) : undefined;
      const device = told ?? owner ?? rest;
      if (device !== undefined) readSensor(house, device, payload);
    },
  };
}

function readSensor(house: House, device: string, message: JsonObject): void {
  const keys = Object.keys(message).slice(0, 100);
  const isSensor = keys.some((key) => (numberNamed(key, message) && !ofAnybody.has(key)) || flagNamed(key));
  if (!isSensor) return;
  house.describe(device, described(device, message));
  const at = ownTime(message['UTCtime']) ?? messageTime(message);
  for (const key of keys) {
    const value = message[key];
    if (typeof value === 'number') {
      // The same in the other scale.
      if (/^tempf\d?$/.test(key) && Object.hasOwn(message, key.replace('f', 'c'))) continue;
      const what = numberNamed(key, message);
      if (what) house.put(device, what, value, at);
    } else if (typeof value === 'boolean') {
      const flag = flagNamed(key);
      if (flag) house.put(device, flag.what, Number(flag.isInverted ? !value : value), at);
    }
  }
}

/** Many have the name of their model; the end of the address tells them apart. */
function described(device: string, message: JsonObject): { name?: string; model?: string; maker?: string } {
  const text = (key: string): string => (typeof message[key] === 'string' ? message[key] : '');
  const [name, brand, model] = [text('name'), text('brand'), text('model') === '' ? text('model_id') : text('model')];
  const called = name === '' ? [brand, model].filter((part) => part !== '').join(' ') : name;
  const end = device.replaceAll(':', '').slice(-4);
  return {
    ...(called !== '' && { name: called.toUpperCase().includes(end) ? called : `${called} ${end}` }),
    ...(model !== '' && { model }),
    ...(brand !== '' && { maker: brand }),
  };
}
