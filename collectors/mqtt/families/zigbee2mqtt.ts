/** Zigbee2MQTT: a topic a device, and a list of them that knows names, units and kinds. */
import { mqttFamiliesCollectorWords as words } from '#model/words/collector-mqtt-families-en.ts';
import { isObject } from '../payload.ts';
import type { Payload } from '../payload.ts';
import { wording } from '../topics.ts';
import type { FamilyDefinition, House, TopicReader } from './family.ts';
import { availability } from '../words.ts';
import { availabilityReader } from './zigbee-availability.ts';
import { flagOr, maxListBytes, readDevices, readGroups } from './zigbee-devices.ts';
import type { ZigbeeDevice } from './zigbee-devices.ts';
import { newHeard, readMessage } from './zigbee-message.ts';

/** Bases that were found beside the one of the settings. */
const mostBases = 16;

/** One Zigbee2MQTT, of which a home may have several. */
type Network = {
  readonly base: string;
  /** Of the ids of its devices: names may be the same in another network than the chosen one. */
  readonly prefix: string;
  /** Ids by address, for as long as the network runs: a device that is renamed stays itself. */
  readonly ids: Map<string, string>;
  /** Whether it said how it is itself: then its devices are behind its bridge. */
  hasBridge: boolean;
  byName: ReadonlyMap<string, { readonly id: string; readonly device: ZigbeeDevice | undefined }>;
};

export const zigbee2mqtt: FamilyDefinition = {
  name: 'Zigbee2MQTT',
  folder: 'zigbee2mqtt',
  open(house, settings) {
    const chosen = settings.zigbee2mqtt;
    const networks = house.memory(() => new Map<string, Network>([[chosen, newNetwork(chosen, '')]]));

    const networkOf = (topic: string): Network | undefined => {
      for (const [base, network] of networks) if (topic.startsWith(`${base}/`)) return network;
      return undefined;
    };

    /** A list of devices under a base nobody told of: another Zigbee2MQTT, if it is one. */
    const strangersList = (base: string): TopicReader => ({
      isNews: true,
      maxBytes: maxListBytes,
      read(payload, { topic }) {
        if (networks.size >= mostBases || !Array.isArray(payload) || !isDeviceList(payload)) return;
        const network = newNetwork(base, `${base}/`);
        networks.set(base, network);
        house.reconsider((other) => other.startsWith(`${base}/`));
        takeDevices(house, network, readDevices(topic, payload));
      },
    });

    return {
      claim(topic) {
        const network = networkOf(topic);
        if (!network) return topic.endsWith(listTail) ? strangersList(topic.slice(0, -listTail.length)) : undefined;
        const rest = topic.slice(network.base.length + 1);
        if (rest === 'bridge/devices') {
          return {
            isNews: true,
            maxBytes: maxListBytes,
            read(payload) {
              if (payload !== null) takeDevices(house, network, readDevices(topic, payload));
            },
          };
        }
        if (rest === 'bridge/groups') {
          return {
            isNews: true,
            maxBytes: maxListBytes,
            read: (payload) => takeGroups(house, network, payload),
          };
        }
        if (rest === 'bridge/state') return bridgeReader(house, network);
        if (rest === '' || rest.startsWith('bridge/') || /\/(set|get)(\/|$)/.test(rest)) return 'ignored';
        return rest.endsWith(availabilityTail)
          ? availabilityReader(house, idOf(network, rest.slice(0, -availabilityTail.length)))
          : deviceReader(house, network, rest);
      },
    };
  },
};

const listTail = '/bridge/devices';
const availabilityTail = '/availability';

const newNetwork = (base: string, prefix: string): Network => ({
  base,
  prefix,
  ids: new Map(),
  hasBridge: false,
  byName: new Map(),
});

/** The device that stands for the program itself. */
const bridgeOf = ({ base }: Network): string => `${base}/bridge`;

const isDeviceList = (list: readonly unknown[]): boolean =>
  list.length > 0 && list.every((entry) => isObject(entry) && 'ieee_address' in entry && 'friendly_name' in entry);

/** A friendly name is the id as it stands, in the chosen network. */
function idOf({ prefix, byName }: Network, friendlyName: string): string {
  return byName.get(friendlyName)?.id ?? prefix + friendlyName;
}

function takeDevices(house: House, network: Network, devices: readonly ZigbeeDevice[]): void {
  const byName = new Map<string, { id: string; device: ZigbeeDevice | undefined }>();
  const present = new Set<string>();
  const taken = new Set<string>(network.ids.values());
  network.byName = byName;
  for (const device of devices) {
    const { address, friendlyName } = device;
    let id = network.ids.get(address);
    // An address twice in one list is no address.
    if (id === undefined || present.has(address)) {
      // Also when it was renamed before this run.
      const wanted = (present.has(address) ? undefined : house.idOf(address)) ?? idOf(network, friendlyName);
      // Its name belonged to another device before, and the history of that name with it.
      id = taken.has(wanted) ? address : wanted;
      if (!present.has(address)) network.ids.set(address, id);
      taken.add(id);
    }
    byName.set(friendlyName, { id, device });
    present.add(address);
    const { model, maker } = device;
    house.describe(id, { ...placeOf(friendlyName, device), model, maker, address, ...viaOf(network) });
  }
  for (const [address, id] of network.ids) {
    if (present.has(address)) continue;
    network.ids.delete(address);
    house.remove(id);
    house.tell(id, words.takenOut(id));
  }
  house.reconsider((topic) => topic.startsWith(`${network.base}/`));
}

const viaOf = (network: Network): { via?: string } => (network.hasBridge ? { via: bridgeOf(network) } : {});

/**
 * The last will of the program, by which its network is known to be off. It is a device of its own only once it was: nobody
 * has to hear of it as long as all is well.
 */
function bridgeReader(house: House, network: Network): TopicReader {
  const bridge = bridgeOf(network);
  const ofBridge = availabilityReader(house, bridge);
  return {
    device: bridge,
    read(payload, message) {
      if (!network.hasBridge) {
        const said = availability(isObject(payload) ? payload['state'] : payload);
        if (said === undefined || (said === 1 && house.idOf(bridge) === undefined)) return;
        network.hasBridge = true;
        // By its address it is known after a restart.
        house.describe(bridge, { name: `Zigbee2MQTT (${network.base})`, address: bridge });
        for (const { id } of network.byName.values()) house.describe(id, viaOf(network));
      }
      ofBridge.read(payload, message);
    },
  };
}

function takeGroups(house: House, network: Network, payload: Payload): void {
  for (const friendlyName of readGroups(payload)) {
    house.describe(idOf(network, friendlyName), { ...placeOf(friendlyName, undefined), model: 'Group' });
  }
}

/** "kitchen/window" is the window of the kitchen. An unnamed device is called by its address; make and model say more. */
function placeOf(friendlyName: string, device: ZigbeeDevice | undefined): { name: string; area: string | undefined } {
  const parts = friendlyName.split('/').filter((part) => part.trim() !== '');
  const last = parts.pop() ?? friendlyName;
  const isUnnamed = /^0x[0-9a-f]{16}$/i.test(last);
  const made = [device?.maker, device?.model].filter((part) => part !== undefined && part !== '').join(' ');
  return {
    name: isUnnamed && made !== '' ? made : isUnnamed ? last : wording(last),
    area: parts.length === 0 ? undefined : wording(parts.at(-1) ?? ''),
  };
}

function deviceReader(house: House, network: Network, rest: string): TopicReader {
  const listed = network.byName.get(rest);
  const end = rest.lastIndexOf('/');
  const owner = end > 0 ? rest.slice(0, end) : '';
  const id = idOf(network, rest);
  // With the setting "output: attribute" each value has a topic of its own below the device's.
  const isAttribute = !listed && network.byName.has(owner);
  if (!listed && network.byName.size === 0) house.describe(id, placeOf(rest, undefined));
  const memory = { whole: newHeard(), attribute: newHeard() };
  return {
    memory,
    device: isAttribute ? idOf(network, owner) : id,
    isTimeOfContact: true,
    read(payload) {
      if (isObject(payload)) {
        if (!isAttribute) readMessage(house, id, listed?.device, memory.whole, payload);
      } else if (end > 0 && payload !== null && !Array.isArray(payload)) {
        const parent = idOf(network, owner);
        const device = network.byName.get(owner)?.device;
        if (!isAttribute) house.describe(parent, placeOf(owner, undefined));
        readMessage(house, parent, device, memory.attribute, { [rest.slice(end + 1)]: flagOr(payload) });
      }
    },
  };
}
