/**
 * Z-Wave JS UI: <prefix>/<location>/<node>/<command class>/<endpoint>/<property>, by numbers or by names, as a bare value or
 * in JSON; with node information and status beside it.
 */
import { remember } from '../bounded-map.ts';
import { lookUp } from '../look-up.ts';
import { ownTime } from '#model/own-time.ts';
import { isObject, strictFlag } from '../payload.ts';
import type { Payload } from '../payload.ts';
import { knownQuantity } from '../quantities.ts';
import { wording } from '../topics.ts';
import { renamed } from '../unit-conversions.ts';
import type { FamilyDefinition, House, TopicReader } from './family.ts';
import { commandClasses, isClassName, meaningOf } from './zwave-values.ts';
import type { ValueMeaning } from './zwave-values.ts';

const mostPrefixes = 8;
const mostNodes = 1_000;
const clientsMark = '/_CLIENTS/ZWAVE_GATEWAY-';

/** A node's topic, and the device it is. */
type Nodes = {
  /** By gateway and node number: who is renamed or moved stays itself. */
  readonly ids: Map<string, string>;
  /** By topic, where the id is another. */
  readonly moved: Map<string, string>;
  /** Whose names are known better than by the topic. */
  readonly told: Set<string>;
};

const newNodes = (): Nodes => ({ ids: new Map(), moved: new Map(), told: new Set() });

export const zwave: FamilyDefinition = {
  name: 'Z-Wave JS UI',
  folder: 'zwave',
  open(house) {
    const { prefixes, nodes } = house.memory(() => ({ prefixes: ['zwave'], nodes: newNodes() }));

    return {
      claim(topic) {
        const mark = topic.indexOf(clientsMark);
        const prefix = mark > 0 ? topic.slice(0, mark) : prefixes.find((known) => topic.startsWith(`${known}/`));
        if (prefix === undefined) return undefined;
        if (mark > 0) {
          if (prefixes.includes(prefix) || prefixes.length >= mostPrefixes) return 'ignored';
          return {
            isNews: true,
            read() {
              if (prefixes.includes(prefix) || prefixes.length >= mostPrefixes) return;
              prefixes.push(prefix);
              house.reconsider((other) => other.startsWith(`${prefix}/`));
            },
          };
        }
        const parts = topic.slice(prefix.length + 1).split('/');
        // <prefix>/driver/status is about the gateway's own software.
        if (parts[0] === 'driver' && parts.length === 2) return 'ignored';
        if (parts[0] === '_CLIENTS' || parts[0] === '_EVENTS_' || parts.at(-1) === 'set') return 'ignored';
        return readerOf(house, nodes, prefix, parts);
      },
    };
  },
};

function readerOf(
  house: House,
  nodes: Nodes,
  prefix: string,
  parts: readonly string[],
): TopicReader | 'ignored' | undefined {
  const last = parts.at(-1) ?? '';
  if (parts.length >= 2 && (last === 'status' || last === 'nodeinfo')) {
    const path = parts.slice(0, -1);
    return last === 'status' ? statusReader(house, nodes, prefix, path) : infoReader(house, nodes, prefix, path);
  }
  if (last === 'lastActive' || last === 'statistics') return 'ignored';
  const place = classPlace(parts);
  if (place === -1) return undefined;
  const path = parts.slice(0, place);
  const name = parts[place] ?? '';
  const [endpoint = '0', ...property] = parts.slice(place + 1);
  const number = /^(?:endpoint_)?(\d+)$/.exec(endpoint)?.[1];
  // Before release 8 a first endpoint was not named.
  const rest = number === undefined ? [endpoint, ...property] : property;
  return valueReader(house, nodes, prefix, path, {
    commandClass: lookUp(commandClasses, name) ?? name,
    endpoint: Number(number ?? 0),
    property: rest,
  });
}

/** Where the command class stands: before an endpoint, at a name we know, or at a number with one behind it. -1: nowhere. */
function classPlace(parts: readonly string[]): number {
  for (let place = 1; place < parts.length - 1; place++) {
    if (isClassName(parts[place] ?? '') || /^endpoint_\d+$/.test(parts[place + 1] ?? '')) return place;
    const isNumbered = (at: number): boolean =>
      /^\d+$/.test(parts[at] ?? '') &&
      Number(parts[at]) < 160 &&
      /^\d+$/.test(parts[at + 1] ?? '') &&
      parts.length > at + 2;
    // A node number may look like a command class, too.
    if (isNumbered(place))
      return isNumbered(place + 1) && Object.hasOwn(commandClasses, parts[place + 1] ?? '') ? place + 1 : place;
  }
  return -1;
}

const pathId = (prefix: string, path: readonly string[]): string => [prefix, ...path].join('/');
const idOf = ({ moved }: Nodes, prefix: string, path: readonly string[]): string => {
  const id = pathId(prefix, path);
  return moved.get(id) ?? id;
};

/** "office/nodeID_2" is node 2 in the office. */
function describeByPath(house: House, { told }: Nodes, id: string, path: readonly string[]): void {
  if (told.has(id)) return;
  const [node = '', ...where] = path.toReversed();
  const number = /^(?:nodeID_)?(\d+)$/.exec(node)?.[1];
  const area = where[0];
  house.describe(id, {
    name: number === undefined ? wording(node) : `Node ${number}`,
    ...(area !== undefined && { area: wording(area) }),
  });
}

/** Takes note of which node speaks under a path. */
function meet(house: House, nodes: Nodes, prefix: string, path: readonly string[], node: unknown): string {
  const own = pathId(prefix, path);
  if (typeof node !== 'number') return idOf(nodes, prefix, path);
  const key = `${prefix} ${node}`;
  const address = `${prefix} node ${node}`;
  const known = nodes.ids.get(key) ?? house.idOf(address);
  if (!nodes.ids.has(key)) {
    remember(nodes.ids, key, known ?? own, mostNodes);
    house.describe(known ?? own, { address });
  }
  if (known !== undefined && known !== own && nodes.moved.get(own) !== known) {
    remember(nodes.moved, own, known, mostNodes);
    house.reconsider((topic) => topic.startsWith(`${own}/`));
  }
  return known ?? own;
}

function statusReader(house: House, nodes: Nodes, prefix: string, path: readonly string[]): TopicReader {
  const available = knownQuantity('available');
  return {
    device: idOf(nodes, prefix, path),
    read(payload) {
      const id = meet(house, nodes, prefix, path, isObject(payload) ? payload['nodeId'] : undefined);
      const value = isObject(payload) ? payload['value'] : flagged(payload);
      describeByPath(house, nodes, id, path);
      if (typeof value === 'boolean' && available) house.put(id, available, Number(value));
    },
  };
}

function infoReader(house: House, nodes: Nodes, prefix: string, path: readonly string[]): TopicReader {
  return {
    device: idOf(nodes, prefix, path),
    isNews: true,
    maxBytes: 1024 * 1024,
    read(payload) {
      if (!isObject(payload)) return;
      const text = (key: string): string | undefined => {
        const value = payload[key];
        return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
      };
      const id = meet(house, nodes, prefix, path, payload['id']);
      if (nodes.told.size < mostNodes) nodes.told.add(id);
      house.describe(id, {
        name: text('name') ?? text('productLabel') ?? `Node ${String(payload['id'])}`,
        area: text('loc'),
        model: text('productLabel') ?? text('productDescription'),
        maker: text('manufacturer'),
      });
    },
  };
}

const flagged = (payload: Payload): boolean | number | undefined => {
  if (typeof payload === 'number') return payload;
  const flag = typeof payload === 'string' ? strictFlag(payload) : undefined;
  return flag === undefined ? undefined : flag === 1;
};

type ValueId = { readonly commandClass: string; readonly endpoint: number; readonly property: readonly string[] };

function valueReader(
  house: House,
  nodes: Nodes,
  prefix: string,
  path: readonly string[],
  { commandClass, endpoint, property }: ValueId,
): TopicReader | 'ignored' {
  if (!meaningOf(commandClass, property, '')) return 'ignored';
  const meanings = new Map<string, ValueMeaning | undefined>();
  return {
    device: idOf(nodes, prefix, path),
    read(payload, { topic }) {
      const whole = isObject(payload) ? payload : undefined;
      const value = whole ? whole['value'] : flagged(payload);
      if (typeof value !== 'number' && typeof value !== 'boolean') return;
      const named = typeof whole?.['unit'] === 'string' ? whole['unit'] : house.unitOf(topic);
      if (!meanings.has(named)) remember(meanings, named, meaningOf(commandClass, property, named), 8);
      const meaning = meanings.get(named);
      const number = meaning?.number(value);
      if (!meaning || number === undefined) return;
      const id = meet(house, nodes, prefix, path, whole?.['nodeId']);
      describeByPath(house, nodes, id, path);
      house.put(
        id,
        endpoint === 0 ? meaning.what : renamed(meaning.what, `${meaning.what.quantity.name}_${endpoint}`),
        number,
        ownTime(whole?.['time'] ?? whole?.['lastUpdate']),
      );
    },
  };
}
