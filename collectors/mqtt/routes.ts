/** What each topic is: ignored, a list of devices, an availability, or readings with their plan. Bounded. */
import { remember } from './bounded-map.ts';
import type { ZigbeeContext } from './automatic.ts';
import type { Mapping } from './mappings.ts';
import { compileMapping } from './mappings.ts';
import type { Field, Plan } from './plan.ts';
import { claim, newPlan } from './plan.ts';
import type { MqttSettings } from './settings.ts';
import { isReadingTopic, matcher, readTopic } from './topics.ts';
import type { ZigbeeDevice, ZigbeeTopic } from './zigbee2mqtt.ts';
import { zigbeeTopic } from './zigbee2mqtt.ts';

/** Topics remembered at once, at 2.5 kB each; the oldest make room. A home has some hundreds. */
const maxTopics = 10_000;

export type Route = {
  readonly plan: Plan;
  readonly mapped: readonly { readonly mapping: Mapping; readonly field: Field | null }[];
  /** Whether values no mapping speaks of are read. */
  readonly automatic: boolean;
  readonly zigbee: ZigbeeTopic['role'] | undefined;
  readonly context: ZigbeeContext | undefined;
};

export type Routes = {
  /** null: nothing is read from this topic. */
  of(topic: string): Route | null;
  /** Zigbee2MQTT's devices are others now: its topics are looked at afresh. */
  setDevices(devices: ReadonlyMap<string, ZigbeeDevice>): void;
};

export function createRoutes(settings: MqttSettings): Routes {
  const routes = new Map<string, Route | null>();
  const mappings = settings.mappings.map(compileMapping);
  const ignored = settings.ignore.map(matcher);
  const base = `${settings.zigbee2mqtt}/`;
  let devices: ReadonlyMap<string, ZigbeeDevice> = new Map();

  function make(topic: string): Route | null {
    if (ignored.some((matches) => matches(topic))) return null;
    const mine = mappings.filter((mapping) => mapping.matches(topic));
    const zigbee = topic.startsWith(base) ? zigbeeTopic(topic.slice(base.length)) : undefined;
    const automatic = settings.automatic && isReadingTopic(topic) && zigbee?.role !== 'ignored';
    if (!automatic && mine.length === 0) return null;
    const friendlyName = zigbee && 'device' in zigbee ? zigbee.device : undefined;
    const names = readTopic(topic);
    const plan =
      friendlyName === undefined
        ? newPlan(topic, names)
        : newPlan(topic, { ...names, ...zigbeeNames(friendlyName) }, true);
    return {
      plan,
      mapped: mine.map((mapping) => ({ mapping, field: takeOver(plan, mapping, names.device) })),
      automatic,
      zigbee: zigbee?.role,
      context: friendlyName === undefined ? undefined : { device: devices.get(friendlyName) },
    };
  }

  return {
    of(topic) {
      const known = routes.get(topic);
      if (known !== undefined) return known;
      const route = make(topic);
      remember(routes, topic, route, maxTopics);
      return route;
    },
    setDevices(list) {
      devices = list;
      for (const topic of routes.keys()) if (topic.startsWith(base)) routes.delete(topic);
    },
  };
}

/** A friendly name is the device as it stands; only an attribute of its own topic (name/temperature) lies below it. */
function zigbeeNames(friendlyName: string): { device: string; above: string } {
  const end = friendlyName.lastIndexOf('/');
  return { device: friendlyName, above: end > 0 ? friendlyName.slice(0, end) : friendlyName };
}

/** The field of a mapping; what it reads is no longer read automatically. */
function takeOver(plan: Plan, mapping: Mapping, device: string): Field | null {
  const [first, ...deeper] = mapping.path;
  if (first === undefined) plan.bare = null;
  else if (deeper.length === 0) {
    plan.root.numbers.set(String(first), null);
    plan.root.flags.set(String(first), null);
  }
  return claim(plan, mapping.device(plan.topic) ?? device, mapping.quantity, mapping.convert);
}
