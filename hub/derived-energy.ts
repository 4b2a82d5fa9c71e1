/**
 * Energy of things that tell only their power: counted from each reading to the next and put into a counter of its own,
 * `kasa.energy{derived=power,device=desk-plug}` for `kasa.power{device=desk-plug}`, by the same road as every reading.
 * A thing with a counter of its own needs none.
 */
import { presenceQuantity, spokeAfter } from '#model/presence.ts';
import { seriesKey } from '#model/series.ts';
import type { SeriesDefinition } from '#model/series.ts';
import { minute } from '#model/time.ts';
import { messageOf } from '#model/trouble.ts';
import { counterWords } from '#model/words/counters-en.ts';
import { energyBetween } from './insight/energy.ts';
import type { RulesHook } from './ingest/ingest.ts';
import { isDerived } from './ingest/plausible.ts';
import type { HubClock, HubLog, Ingest, Slot } from './ports.ts';

export type DerivedEnergy = Disposable & {
  /** The rules, with this beside them. Disposing puts what was counted since the last minute. */
  readonly rules: RulesHook;
};

type Options = {
  readonly rules: RulesHook;
  /** Ingest itself needs this first. */
  readonly ingest: () => Pick<Ingest, 'open' | 'putDated'>;
  readonly clock: Pick<HubClock, 'trusted'>;
  readonly log: HubLog;
};

type Counted = {
  readonly definition: SeriesDefinition;
  /** What it is the power of. */
  readonly thing: string;
  /** The last reading that was heard; NaN before the first. */
  at: number;
  watts: number;
  /** When counting began, and when the counter was put last. */
  since: number;
  putAt: number;
  /** kWh since then, and until when. */
  pending: number;
  until: number;
  slot: Slot | undefined;
};

/** A sample a minute is fine enough for every chart. */
const every = minute;
/** For so long a thing may still turn out to have a counter of its own. */
const patience = 10 * minute;

export function createDerivedEnergy({ rules, ingest, clock, log }: Options): DerivedEnergy {
  /** By slot of the power. */
  const counted: (Counted | undefined)[] = [];
  const ofThing = new Map<string, number[]>();
  const metered = new Set<string>();
  /** Since when (epoch ms) a thing is away. */
  const away = new Map<string, number>();
  /** Counters that stand in the store from before. */
  const known = new Set<string>();

  function opened(slot: Slot): void {
    const { definition, key } = slot;
    const { unit, kind } = definition;
    const thing = thingOf(definition);
    if (isPresence(definition)) presence(slot, slot.value, slot.at);
    else if (isDerived(definition)) known.add(key);
    else if (unit === 'kWh' && kind === 'counter') {
      metered.add(thing);
      for (const id of ofThing.get(thing) ?? []) counted[id] = undefined;
    } else if (unit === 'W' && kind === 'gauge' && !metered.has(thing)) {
      const ids = ofThing.get(thing) ?? [];
      ofThing.set(thing, [...ids, slot.id]);
      const [at, watts] = slot.at === 0 ? [NaN, 0] : [slot.at, slot.value];
      counted[slot.id] = {
        definition,
        thing,
        at,
        watts,
        since: NaN,
        putAt: NaN,
        pending: 0,
        until: NaN,
        slot: undefined,
      };
    }
  }

  /** Nothing is known of a thing from the last reading before it left to the first after its return. */
  function presence({ definition }: Slot, value: number, at: number): void {
    const thing = thingOf(definition);
    if (at === 0 || value > 0) {
      if (away.delete(thing)) interrupt(thing);
    } else if (!away.has(thing)) {
      away.set(thing, at);
      interrupt(thing);
    }
  }

  function interrupt(thing: string): void {
    for (const id of ofThing.get(thing) ?? []) {
      const one = counted[id];
      if (one === undefined) continue;
      if (one.pending > 0) put(id, one, one.until);
      one.at = NaN;
    }
  }

  function isHere(thing: string, at: number): boolean {
    const since = away.get(thing);
    if (since === undefined) return true;
    if (at - since <= spokeAfter) return false;
    away.delete(thing);
    interrupt(thing);
    return true;
  }

  function sample(slot: Slot, value: number, at: number): void {
    const one = counted[slot.id];
    if (one === undefined) {
      if (isPresence(slot.definition)) presence(slot, value, at);
      return;
    }
    if (!isHere(one.thing, at)) return;
    const energy = energyBetween({ at: one.at, value: one.watts }, { at, value }, slot.cadence);
    // Without dates nothing can be said of the time in between.
    const begin = clock.trusted ? one.at : NaN;
    one.at = clock.trusted ? at : NaN;
    one.watts = value;
    if (Number.isNaN(energy) || Number.isNaN(begin)) return;
    if (Number.isNaN(one.since)) one.since = one.putAt = begin;
    one.pending += energy;
    one.until = at;
    if (at - one.putAt >= every) put(slot.id, one, at);
  }

  function put(id: number, one: Counted, at: number): void {
    try {
      const target = (one.slot ??= targetOf(one, at));
      if (target === undefined) return;
      // A counter that begins at 0 has grown by all that it counts.
      // Its times are those of readings that were believed.
      if (target.at === 0) ingest().putDated(target, 0, one.since);
      ingest().putDated(target, tidy(target.value + one.pending), at);
      one.putAt = at;
      one.pending = 0;
    } catch (err) {
      counted[id] = undefined;
      log.warn({ err }, counterWords.notDerived(one.definition.name, messageOf(err)));
    }
  }

  /** Undefined while it may turn out that the thing has a counter of its own. */
  function targetOf({ definition, since }: Counted, at: number): Slot | undefined {
    const derived = derivedFrom(definition);
    if (at - since < patience && !known.has(seriesKey(derived.name, derived.labels))) return undefined;
    return ingest().open(derived);
  }

  return {
    rules: {
      opened(slot) {
        rules.opened(slot);
        opened(slot);
      },
      sample(slot, value, at, now) {
        rules.sample(slot, value, at, now);
        sample(slot, value, at);
      },
    },
    [Symbol.dispose]() {
      for (const [id, one] of counted.entries()) if (one !== undefined && one.pending > 0) put(id, one, one.until);
    },
  };
}

const isPresence = ({ name, labels }: SeriesDefinition): boolean =>
  labels['device'] !== undefined && name.endsWith(`.${presenceQuantity}`);

/** Nanowatt-hours; hides what binary arithmetic adds. */
const tidy = (value: number): number => Number(value.toFixed(9));

/** A device, or what has no device but the same source and labels. */
function thingOf({ name, labels }: SeriesDefinition): string {
  const { device, derived: _, ...others } = labels;
  return device ?? seriesKey(name.slice(0, name.indexOf('.') + 1) + 'thing', others);
}

/** `kasa.power` becomes `kasa.energy`, `mqtt.power_a` `mqtt.energy_a`, `pv.yield` `pv.yield_energy`. */
function derivedFrom({ name, labels }: SeriesDefinition): SeriesDefinition {
  const energy = name.replace(/power(?=_|$)/, 'energy');
  return {
    name: energy === name ? `${name}_energy` : energy,
    labels: { ...labels, derived: 'power' },
    unit: 'kWh',
    kind: 'counter',
  };
}
