/** What each topic is: ignored, a family's own, or readings with their plan. Bounded. */
import { mqttCollectorWords as words, type MqttFamily } from '#model/words/collector-mqtt-en.ts';
import { remember } from './bounded-map.ts';
import { copied } from './copied.ts';
import type { Family, TopicReader } from './families/family.ts';
import type { Mapping } from './mappings.ts';
import { compileMapping } from './mappings.ts';
import { shown } from './payload.ts';
import type { Field, Plan } from './plan.ts';
import { claim, devicesOf, newPlan } from './plan.ts';
import type { MqttSettings } from './settings.ts';
import { newThinning } from './thinning.ts';
import { isReadingTopic, matcher, readTopic } from './topics.ts';

/** Topics remembered at once, at 2.5 kB each; the oldest make room. A home has some hundreds. */
const maxTopics = 10_000;

export type Route = {
  readonly plan: Plan;
  readonly mapped: readonly { readonly mapping: Mapping; readonly field: Field | null }[];
  /** Whether values no mapping speaks of are read. */
  readonly automatic: boolean;
  /** Whose topic it is; undefined when no family knows it. */
  readonly family: TopicReader | undefined;
  /** Undefined when none claims it. */
  readonly familyName: MqttFamily | undefined;
};

export type Routes = {
  /** null: nothing is read from this topic. */
  of(topic: string): Route | null;
  /** Topics are looked at afresh. Returns the devices that nothing feeds any more, until a family does. */
  reconsider(concerns: string | ((topic: string) => boolean)): readonly string[];
  /** The device a topic speaks of, by the families that come before one. */
  ownerOf(topic: string, before: Family): string | undefined;
  /** Why nothing is read from a topic whose route is null, in one sentence. */
  whyNothing(topic: string): string;
  /** Every topic that is remembered. */
  readonly all: ReadonlyMap<string, Route | null>;
};

export type NamedFamily = { readonly name: MqttFamily; readonly family: Family };
type Claimed = { readonly name: MqttFamily; readonly reader: TopicReader | 'ignored' };

/** What only a family reads needs none of its own. */
const noPlan = newPlan('', { device: '', above: '', last: '' });
const nothingMapped: Route['mapped'] = [];

/** Goes on from the routes of another reader with the same settings, if they are given; those are left as they are. */
export function createRoutes(
  settings: MqttSettings,
  families: readonly NamedFamily[],
  from?: ReadonlyMap<string, Route | null>,
): Routes {
  const routes = new Map(from);
  /** Topics whose route is still that of the other. */
  const borrowed = from && new Set(from.keys());
  const mappings = settings.mappings.map(compileMapping);
  const ignored = settings.ignore.map(matcher);

  const familyOf = (topic: string): Claimed | undefined => {
    for (const { name, family } of families) {
      const reader = family.claim(topic);
      if (reader !== undefined) return { name, reader };
    }
    return undefined;
  };

  function make(topic: string): Route | null {
    if (ignored.some((matches) => matches(topic))) return null;
    const mine = mappings.filter((mapping) => mapping.matches(topic));
    const claimed = settings.automatic ? familyOf(topic) : undefined;
    const family = typeof claimed?.reader === 'object' ? claimed.reader : undefined;
    const familyName = claimed?.name;
    const automatic =
      settings.automatic && claimed?.reader !== 'ignored' && (family !== undefined || isReadingTopic(topic));
    if (!automatic && mine.length === 0) return null;
    if (family && mine.length === 0) return { plan: noPlan, mapped: nothingMapped, automatic, family, familyName };
    const names = readTopic(topic);
    const owner = family?.device;
    const plan = newPlan(topic, owner === undefined ? names : { ...names, device: owner });
    return {
      plan,
      mapped: mine.map((mapping) => ({ mapping, field: takeOver(plan, mapping) })),
      automatic,
      family,
      familyName,
    };
  }

  /** The route of another reader as it stands, on its own. */
  function adopt(topic: string, route: Route | null): Route | null {
    if (route === null) return null;
    const claimed = route.family ? familyOf(topic)?.reader : undefined;
    const family = typeof claimed === 'object' ? claimed : undefined;
    if (route.family && !family) return make(topic);
    if (family?.memory) Object.assign(family.memory, copied(route.family?.memory));
    const { plan, mapped } =
      route.plan === noPlan ? route : copied({ plan: route.plan, mapped: route.mapped }, 'handle');
    return { ...route, plan, mapped, family };
  }

  return {
    of(topic) {
      const known = routes.get(topic);
      if (known !== undefined && borrowed?.delete(topic) !== true) return known;
      const route = known === undefined ? make(topic) : adopt(topic, known);
      remember(routes, topic, route, maxTopics);
      return route;
    },
    reconsider(concerns) {
      const fed = new Set<string>();
      const forget = (topic: string, route: Route | null | undefined): void => {
        routes.delete(topic);
        borrowed?.delete(topic);
        if (route && !route.family) for (const device of devicesOf(route.plan)) fed.add(device);
      };
      if (typeof concerns === 'string') forget(concerns, routes.get(concerns));
      else for (const [topic, route] of routes) if (concerns(topic)) forget(topic, route);
      // Others may still speak of the same device.
      if (fed.size > 0)
        for (const route of routes.values())
          for (const device of route ? devicesOf(route.plan) : []) fed.delete(device);
      return [...fed];
    },
    ownerOf(topic, before) {
      for (const { family } of families) {
        if (family === before) return undefined;
        const found = family.claim(topic);
        if (found !== undefined) return found === 'ignored' ? undefined : found.device;
      }
      return undefined;
    },
    whyNothing(topic) {
      const where = shown(topic);
      if (ignored.some((matches) => matches(topic))) return words.ignored(where);
      if (!settings.automatic) return words.notMapped(where);
      const claimed = familyOf(topic);
      return claimed ? words.ofFamily(where, claimed.name) : words.ofNoDevice(where);
    },
    all: routes,
  };
}

/** The field of a mapping; what it reads is no longer read automatically. */
function takeOver(plan: Plan, mapping: Mapping): Field | null {
  if (mapping.path.length === 0) plan.bare = null;
  const field = claim(plan, mapping.device(plan.topic) ?? plan.root.device, mapping.quantity);
  // A person says so.
  if (field) field.isVoltage = false;
  if (field && mapping.thinning) field.thinning = newThinning(mapping.thinning, mapping.quantity.kind === 'counter');
  return field;
}
