/** Which rules watch which series: one watch for each series a threshold selects, one for each thing that may fall silent. */
import type { Alert, Rule } from '#model/alert.ts';
import type { SeriesDefinition } from '#model/series.ts';
import type { Called } from '#model/words/en.ts';
import { alertId, episodeOf } from './describe.ts';
import { idle } from './machine.ts';
import type { Episode } from './machine.ts';
import { selects } from './select.ts';

/** What the rules need of a series; `cadence` is learned while they watch. */
export type WatchedSlot = {
  readonly id: number;
  readonly key: string;
  readonly definition: SeriesDefinition;
  readonly value: number;
  readonly cadence: number;
};

export type Watch = {
  readonly id: string;
  readonly rule: Rule;
  /** One for a threshold; for silence all series of one device, because it falls silent as a whole. */
  readonly slots: WatchedSlot[];
  episode: Episode;
  value: number;
  /** Hub time of the last sample; of the start of the watch while none came; NaN before the first tick. */
  heardAt: number;
  heard: boolean;
  acknowledgedAt: number | undefined;
  snoozedUntil: number | undefined;
  /** As last told, and when. */
  alert: Alert | undefined;
  toldAt: number;
};

export type Binding = {
  readonly watches: ReadonlyMap<string, Watch>;
  /** Watches of a slot, by its id: undefined for the many that no rule selects. */
  of(slot: number): readonly Watch[] | undefined;
  add(slot: WatchedSlot): void;
};

/** What is known of a watch from before: by a former binding or, after a restart, by the store. */
export type Past = { watch(id: string): Watch | undefined; alert(id: string): Alert | undefined };

export function createBinding(
  rules: readonly Rule[],
  called: (slot: WatchedSlot) => Called | undefined,
  past: Past,
): Binding {
  const watches = new Map<string, Watch>();
  const things = new Map<string, Watch>();
  const bySlot: (Watch[] | undefined)[] = [];

  function create(rule: Rule, slot: WatchedSlot): Watch {
    const id = alertId(rule.id, slot.key);
    const before = past.watch(id);
    const alert = before?.alert ?? past.alert(id);
    const watch: Watch = {
      id,
      rule,
      slots: [slot],
      episode: before?.episode ?? (alert === undefined ? idle : episodeOf(alert)),
      value: before?.value ?? alert?.value ?? slot.value,
      heardAt: before?.heardAt ?? NaN,
      heard: before?.heard ?? false,
      acknowledgedAt: before?.acknowledgedAt ?? alert?.acknowledgedAt,
      snoozedUntil: before?.snoozedUntil ?? alert?.snoozedUntil,
      alert,
      toldAt: before?.toldAt ?? NaN,
    };
    watches.set(id, watch);
    return watch;
  }

  return {
    watches,
    of: (slot) => bySlot[slot],
    add(slot) {
      const name = called(slot);
      const words = `${slot.key} ${name?.name ?? ''} ${name?.area ?? ''}`;
      for (const rule of rules) {
        if (!selects(rule.series, slot.definition, words)) continue;
        const thing = `${rule.id} ${slot.definition.labels['device'] ?? slot.key}`;
        let watch = rule.when === 'silent' ? things.get(thing) : undefined;
        if (watch === undefined) {
          watch = create(rule, slot);
          if (rule.when === 'silent') things.set(thing, watch);
        } else watch.slots.push(slot);
        (bySlot[slot.id] ??= []).push(watch);
      }
    },
  };
}

/** Usual interval of the thing: that of its most talkative measured quantity. States speak when they change, not regularly. */
export function cadenceOf({ slots }: Watch): number {
  let shortest = 0;
  for (const { cadence, definition } of slots) {
    if (cadence === 0 || definition.kind === 'state') continue;
    if (shortest === 0 || cadence < shortest) shortest = cadence;
  }
  return shortest;
}
