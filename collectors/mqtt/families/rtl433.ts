/**
 * rtl_433: weather stations and other radio sensors, as events of one message each or as a topic a value. Its time has no
 * zone unless it is told to write one. Tyre sensors are left out: those of passing cars would be hundreds of devices.
 */
import { remember } from '../bounded-map.ts';
import { messageTime } from '#model/own-time.ts';
import { isObject } from '../payload.ts';
import type { JsonObject } from '../payload.ts';
import type { FamilyDefinition, House } from './family.ts';
import { fieldMeaning } from './rtl433-fields.ts';

const mostHosts = 100;

export const rtl433: FamilyDefinition = {
  name: 'rtl_433',
  folder: 'rtl433',
  open(house) {
    /** Receivers that send events: what their device topics say has been said. */
    const eventful = house.memory(() => new Map<string, true>());

    return {
      claim(topic) {
        const parts = topic.split('/');
        const head = parts.indexOf('rtl_433');
        if (head === -1 || parts.length < head + 2) return undefined;
        const devices = parts.indexOf('devices', head);
        if (devices !== -1) {
          const host = parts.slice(0, devices).join('/');
          const device = parts.slice(devices + 1, -1).join('/');
          const field = parts.at(-1) ?? '';
          if (device === '' || device.startsWith('TPMS/')) return 'ignored';
          return {
            device,
            read(payload) {
              if (typeof payload !== 'number' || eventful.has(host)) return;
              const meaning = fieldMeaning(field, payload);
              const value = meaning?.number(payload);
              if (!meaning || value === undefined) return;
              house.describe(device, { name: device.replaceAll('/', ' ') });
              house.put(device, meaning.what, value);
            },
          };
        }
        if (parts.at(-1) !== 'events') return 'ignored';
        const host = parts.slice(0, -1).join('/');
        return {
          read(payload) {
            if (!isObject(payload)) return;
            if (!eventful.has(host)) remember(eventful, host, true, mostHosts);
            readEvent(house, payload);
          },
        };
      },
    };
  },
};

/** One event: who it was stands in it, in the order in which rtl_433 makes topics of it. */
export function readEvent(house: House, event: JsonObject): void {
  const { type, model } = event;
  if (typeof model !== 'string' || model === '' || type === 'TPMS') return;
  const device = [type, model, event['subtype'], event['channel'], event['id']]
    .filter((part) => (typeof part === 'string' && part !== '') || typeof part === 'number')
    .join('/');
  house.describe(device, {
    name: [model, event['channel'], event['id']]
      .filter((part) => typeof part === 'string' || typeof part === 'number')
      .join(' '),
    model,
  });
  const at = messageTime(event);
  for (const key of Object.keys(event).slice(0, 100)) {
    const value = event[key];
    // Beside the index it is what the sensor measured it by.
    if (key === 'uv' && Object.hasOwn(event, 'uvi')) continue;
    const meaning = typeof value === 'number' ? fieldMeaning(key, value) : undefined;
    const number = meaning && typeof value === 'number' ? meaning.number(value) : undefined;
    if (meaning && number !== undefined) house.put(device, meaning.what, number, at);
  }
}
