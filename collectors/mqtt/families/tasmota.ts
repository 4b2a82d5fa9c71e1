/**
 * Tasmota: tele/<topic>/SENSOR and STATE, stat/<topic>/RESULT and POWER, LWT, and tasmota/discovery for names. Its Time is
 * local without a zone, which names no instant: the arrival counts.
 */
import { z } from 'zod';
import { remember } from '../bounded-map.ts';
import { isObject, strictFlag } from '../payload.ts';
import type { Payload } from '../payload.ts';
import { knownQuantity } from '../quantities.ts';
import { displayName } from '../topics.ts';
import { availability } from '../words.ts';
import type { FamilyDefinition, House, TopicReader } from './family.ts';
import { newBoard, putState, readSensor, readState } from './tasmota-messages.ts';

const mostBoards = 2_000;
const prefixes = new Set(['tele', 'stat', 'cmnd']);
const words = z.array(z.string().nullable().catch(null)).catch([]);

/** tasmota/discovery/<mac>/config (SetOption19 0), as far as it is used. */
const config = z.object({
  /** Device name, and the names of its relays. */
  dn: z.string().optional().catch(undefined),
  fn: words,
  md: z.string().optional().catch(undefined),
  t: z.string(),
  ft: z.string(),
  tp: z.array(z.string()).length(3),
  onln: z.string().optional().catch(undefined),
  ofln: z.string().optional().catch(undefined),
  state: words,
});

/** What the discovery says of a board, by its id. */
type Told = {
  readonly name: string;
  readonly online: string;
  readonly offline: string;
  readonly states: readonly (string | null)[];
};

type Memory = {
  readonly told: Map<string, Told>;
  /** Where boards with prefixes of their own choice speak: the topic up to its last level. */
  readonly chosen: Map<string, { readonly device: string; readonly prefix: string }>;
};

const newMemory = (): Memory => ({ told: new Map(), chosen: new Map() });

export const tasmota: FamilyDefinition = {
  name: 'Tasmota',
  folder: 'tasmota',
  open(house) {
    const { told, chosen } = house.memory(newMemory);

    const readConfig = (payload: Payload): void => {
      const found = config.safeParse(payload);
      if (!found.success) return;
      const { t, ft, tp, dn, fn, md, onln = 'Online', ofln = 'Offline', state } = found.data;
      const where = (prefix: string): string => ft.replace('%prefix%', prefix).replace('%topic%', t).replace(/\/$/, '');
      const device = ft
        .replace('%prefix%', '')
        .replace('%topic%', t)
        .split('/')
        .filter((part) => part !== '')
        .join('/');
      const names = [dn, fn[0]].filter((name) => name !== undefined && name !== null && !/^(Tasmota)?$/.test(name));
      const name = names[0] ?? displayName(device);
      remember(told, device, { name, online: onln, offline: ofln, states: state }, mostBoards);
      const [command = '', stat = '', tele = ''] = tp;
      for (const [prefix, is] of [
        [command, 'cmnd'],
        [stat, 'stat'],
        [tele, 'tele'],
      ] as const) {
        if (!prefixes.has(prefix)) remember(chosen, where(prefix), { device, prefix: is }, mostBoards);
      }
      house.describe(device, { name, model: md });
      // It has no other place for a room than the topic.
      house.placeById(device);
      house.reconsider((topic) => deviceOf(topic, chosen)?.device === device);
    };

    return {
      claim(topic) {
        if (topic.startsWith('tasmota/discovery/'))
          return topic.endsWith('/config') ? { isNews: true, read: readConfig } : 'ignored';
        const found = deviceOf(topic, chosen);
        if (!found) return undefined;
        return found.prefix === 'cmnd' ? 'ignored' : readerOf(house, found.device, found.last, told.get(found.device));
      },
    };
  },
};

/** The prefix may stand anywhere (SetOption FullTopic); what is left without the last level is the device. */
function deviceOf(
  topic: string,
  chosen: ReadonlyMap<string, { readonly device: string; readonly prefix: string }>,
): { device: string; prefix: string; last: string } | undefined {
  const parts = topic.split('/').filter((part) => part !== '');
  const last = parts.pop() ?? '';
  const own = chosen.get(parts.join('/'));
  if (own) return { ...own, last };
  const place = parts.findIndex((part) => prefixes.has(part));
  const prefix = parts[place];
  if (place === -1 || prefix === undefined || parts.length < 2 || !/^[A-Z][A-Z0-9_]*$/.test(last)) return undefined;
  return { device: parts.toSpliced(place, 1).join('/'), prefix, last };
}

function readerOf(house: House, device: string, last: string, told: Told | undefined): TopicReader | 'ignored' {
  const flag = (word: string): 0 | 1 | undefined => {
    const place = told?.states.slice(0, 2).indexOf(word) ?? -1;
    return place === 0 ? 0 : place === 1 ? 1 : strictFlag(word);
  };
  const relay = /^POWER(\d*)$/.exec(last);
  if (relay) {
    const place = relay[1] ?? '';
    return {
      device,
      read(payload) {
        const said = typeof payload === 'string' ? flag(payload) : undefined;
        if (said !== undefined) putState(house, device, place, said);
      },
    };
  }
  if (last === 'LWT') {
    const available = knownQuantity('available');
    return {
      device,
      read(payload) {
        const said = payload === told?.online ? 1 : payload === told?.offline ? 0 : availability(payload);
        if (said !== undefined && available) house.put(device, available, said);
      },
    };
  }
  if (last === 'STATE' || last === 'RESULT') {
    return {
      device,
      read(payload) {
        if (isObject(payload)) readState(house, device, payload, flag);
      },
    };
  }
  if (last !== 'SENSOR' && !/^STATUS(8|10|11)$/.test(last)) return 'ignored';
  const board = newBoard(device, () => told?.name ?? displayName(device));
  return {
    device,
    memory: board,
    read(payload, { topic }) {
      if (!isObject(payload)) return;
      const { StatusSNS: sensors, StatusSTS: state } = payload;
      if (last === 'SENSOR') readSensor(house, board, payload, topic);
      else if (isObject(sensors)) readSensor(house, board, sensors, topic);
      else if (isObject(state)) readState(house, device, state, flag);
    },
  };
}
