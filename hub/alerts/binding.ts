/** Which rules watch which series: one watch for each series a rule selects, one for each thing that may fall silent. */
import type { Alert, Rule } from '#model/alert.ts';
import { selects } from '#model/select-series.ts';
import { quantityOf, type Beside } from '#model/thing-class.ts';
import type { Called } from '#model/words/en.ts';
import { alertId, episodeOf } from './describe.ts';
import { isByValue } from './judge.ts';
import { idle } from './machine.ts';
import { learnedOf, type Memory } from './memory.ts';
import type { Inputs, Watch, WatchedSlot } from './watched.ts';

export type Binding = {
  readonly watches: ReadonlyMap<string, Watch>;
  /** Watches of a slot, by its id: undefined for the many that no rule selects. */
  of(slot: number): readonly Watch[] | undefined;
  /** True when its device has more than was known, so that it may be of another class. */
  add(slot: WatchedSlot): boolean;
};

/** What is known of a watch from before: by a former binding or, after a restart, by the store. */
export type Past = {
  watch(id: string): Watch | undefined;
  alert(id: string): Alert | undefined;
  memory(id: string): Memory | undefined;
};

/** Id of what is no series of the store, but told by forecasts. */
export const noSlot = -1;

export function createBinding(
  rules: readonly Rule[],
  called: (slot: WatchedSlot) => Called | undefined,
  past: Past,
  slots: readonly WatchedSlot[] = [],
): Binding {
  const watches = new Map<string, Watch>();
  const things = new Map<string, Watch>();
  const bySlot: (Watch[] | undefined)[] = [];
  /** Of rules with formulas: what the names in them may stand for, and who reckons with it. */
  const inputs = new Map<string, Record<string, WatchedSlot[]>>();
  const reckoning = new Map<string, Watch[]>();
  const has = new Map<string, Set<string>>();

  function create(rule: Rule, slot: WatchedSlot, words: string, beside: Beside): Watch {
    const id = alertId(rule.id, slot.key);
    const before = past.watch(id);
    if (before !== undefined) {
      const of = before.rule.when === rule.when ? before : { ...before, points: [], crossesAt: undefined };
      const isNew = before.isNew || JSON.stringify(before.rule) !== JSON.stringify(rule);
      return { ...of, rule, slots: [slot], words, beside, isNew, isByValue: isByValue(rule), inputs: inputsOf(rule) };
    }
    const alert = past.alert(id);
    const memory = past.memory(id);
    return {
      id,
      rule,
      slots: [slot],
      words,
      beside,
      inputs: inputsOf(rule),
      isByValue: isByValue(rule),
      episode: alert === undefined ? idle : episodeOf(alert),
      value: alert?.value ?? slot.value,
      at: slot.at,
      heardAt: NaN,
      heard: false,
      belatedAt: undefined,
      points: [],
      crossesAt: undefined,
      ...learnedOf(memory, alert?.unstable === true && alert.state === 'firing' ? alert.since : null),
      ...(rule.when === 'failing' &&
        slot.at > 0 &&
        slot.value === 0 && { goodAt: Math.max(slot.at, memory?.goodAt ?? 0) }),
      acknowledgedAt: alert?.acknowledgedAt,
      snoozedUntil: alert?.snoozedUntil ?? memory?.snoozedUntil,
      heldUntil: alert?.heldUntil,
      isMaintained: false,
      isNew: true,
      isRemembered: memory !== undefined,
      alert,
      toldAt: NaN,
    };
  }

  function inputsOf(rule: Rule): Inputs {
    if (rule.when !== 'expression') return {};
    const known = inputs.get(rule.id) ?? Object.fromEntries(Object.keys(rule.of).map((name) => [name, []]));
    inputs.set(rule.id, known);
    return known;
  }

  function watchedBy(rule: Rule, slot: WatchedSlot, words: string, beside: Beside): void {
    const thing = `${rule.id} ${slot.definition.labels['device'] ?? slot.key}`;
    let watch = rule.when === 'silent' ? things.get(thing) : undefined;
    if (watch === undefined) {
      watch = create(rule, slot, words, beside);
      watches.set(watch.id, watch);
      if (rule.when === 'silent') things.set(thing, watch);
      if (rule.when === 'expression') {
        const others = reckoning.get(rule.id) ?? [];
        reckoning.set(rule.id, [...others, watch]);
        for (const input of Object.values(watch.inputs).flat()) listen(input, watch);
      }
    } else watch.slots.push(slot);
    listen(slot, watch);
  }

  function reckonedBy(rule: Rule, slot: WatchedSlot, words: string, beside: Beside): void {
    if (rule.when !== 'expression') return;
    for (const [name, selector] of Object.entries(rule.of)) {
      if (!selects(selector, slot.definition, words, beside)) continue;
      (inputsOf(rule)[name] as WatchedSlot[]).push(slot);
      for (const watch of reckoning.get(rule.id) ?? []) listen(slot, watch);
    }
  }

  /** What a device has tells what it is. True when it has more than was known. */
  function know({ definition: { name, labels } }: WatchedSlot): boolean {
    const { device } = labels;
    if (device === undefined) return false;
    const known = has.get(device);
    const quantity = quantityOf(name);
    if (known?.has(quantity) === true) return false;
    if (known === undefined) has.set(device, new Set([quantity]));
    else known.add(quantity);
    return known !== undefined;
  }

  function bind(slot: WatchedSlot): void {
    const name = called(slot);
    const words = `${slot.key} ${name?.name ?? ''} ${name?.area ?? ''}`;
    const beside = has.get(slot.definition.labels['device'] ?? '') ?? nothing;
    for (const rule of rules) {
      if (selects(rule.series, slot.definition, words, beside) && fits(rule, slot))
        watchedBy(rule, slot, words, beside);
      reckonedBy(rule, slot, words, beside);
    }
  }

  function listen({ id }: WatchedSlot, watch: Watch): void {
    if (id === noSlot) return;
    const all = (bySlot[id] ??= []);
    if (!all.includes(watch)) all.push(watch);
  }

  for (const slot of slots) know(slot);
  for (const slot of slots) bind(slot);
  return {
    watches,
    of: (slot) => bySlot[slot],
    add(slot) {
      const isMore = know(slot);
      bind(slot);
      return isMore;
    },
  };
}

const nothing: Beside = new Set();

/** Forecasts are watched by rules for forecasts alone: nothing else can be said of the time ahead. */
const fits = (rule: Rule, { id }: WatchedSlot): boolean => id !== noSlot || rule.when === 'forecast';
