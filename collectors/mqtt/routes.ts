/** What each topic is: ignored, a family's own, or readings with their plan. Bounded. */
import { remember } from './bounded-map.ts';
import type { Family, TopicReader } from './families/family.ts';
import type { Mapping } from './mappings.ts';
import { compileMapping } from './mappings.ts';
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
};

export type Routes = {
  /** null: nothing is read from this topic. */
  of(topic: string): Route | null;
  /** Topics are looked at afresh. Returns the devices that nothing feeds any more, until a family does. */
  reconsider(concerns: string | ((topic: string) => boolean)): readonly string[];
  /** The device a topic speaks of, by the families that come before one. */
  ownerOf(topic: string, before: Family): string | undefined;
};

/** What only a family reads needs none of its own. */
const noPlan = newPlan('', { device: '', above: '', last: '' });
const nothingMapped: Route['mapped'] = [];

export function createRoutes(settings: MqttSettings, families: readonly Family[]): Routes {
  const routes = new Map<string, Route | null>();
  const mappings = settings.mappings.map(compileMapping);
  const ignored = settings.ignore.map(matcher);

  const familyOf = (topic: string): TopicReader | 'ignored' | undefined => {
    for (const family of families) {
      const found = family.claim(topic);
      if (found !== undefined) return found;
    }
    return undefined;
  };

  function make(topic: string): Route | null {
    if (ignored.some((matches) => matches(topic))) return null;
    const mine = mappings.filter((mapping) => mapping.matches(topic));
    const family = settings.automatic ? familyOf(topic) : 'ignored';
    const automatic = family !== 'ignored' && (family !== undefined || isReadingTopic(topic));
    if (!automatic && mine.length === 0) return null;
    if (typeof family === 'object' && mine.length === 0)
      return { plan: noPlan, mapped: nothingMapped, automatic, family };
    const names = readTopic(topic);
    const owner = typeof family === 'object' ? family.device : undefined;
    const plan = newPlan(topic, owner === undefined ? names : { ...names, device: owner });
    return {
      plan,
      mapped: mine.map((mapping) => ({ mapping, field: takeOver(plan, mapping) })),
      automatic,
      family: typeof family === 'object' ? family : undefined,
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
    reconsider(concerns) {
      const fed = new Set<string>();
      const forget = (topic: string, route: Route | null | undefined): void => {
        routes.delete(topic);
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
      for (const family of families) {
        if (family === before) return undefined;
        const found = family.claim(topic);
        if (found !== undefined) return found === 'ignored' ? undefined : found.device;
      }
      return undefined;
    },
  };
}

/** The field of a mapping; what it reads is no longer read automatically. */
function takeOver(plan: Plan, mapping: Mapping): Field | null {
  const [first, ...deeper] = mapping.path;
  if (first === undefined) plan.bare = null;
  else if (deeper.length === 0) {
    plan.root.numbers.set(String(first), null);
    plan.root.flags.set(String(first), null);
  }
  const field = claim(plan, mapping.device(plan.topic) ?? plan.root.device, mapping.quantity);
  if (field && mapping.thinning) field.thinning = newThinning(mapping.thinning, mapping.quantity.kind === 'counter');
  return field;
}
