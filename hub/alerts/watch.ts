/**
 * The rules at work: fed with every sample and a coarse tick, it tells what changed. It knows no clock; `now` is epoch ms
 * of the hub. A series that no rule selects costs one look-up.
 */
import type { Alert, Rule } from '#model/alert.ts';
import type { Called } from '#model/words/en.ts';
import { alertWords } from '#model/words/en.ts';
import { minute, second } from '#model/time.ts';
import { cadenceOf, createBinding } from './binding.ts';
import type { Binding, Past, Watch, WatchedSlot } from './binding.ts';
import { describe } from './describe.ts';
import { exceeds, lateLimit, step } from './machine.ts';
import type { Episode } from './machine.ts';

export type AlertChange = {
  /** To be stored: began, fired, ended, acknowledged or snoozed. */
  readonly alerts: readonly Alert[];
  /** All that fire now, the gravest and newest first. */
  readonly firing: readonly Alert[];
  /** To be written down: what fired and what ended. */
  readonly journal: readonly { kind: 'alert'; subject: string; level: 'info' | 'warn' | 'alarm'; text: string }[];
};

export type AlertWatch = {
  opened(slot: WatchedSlot): void;
  /** A sample that is the newest of its series; `at` is its own time. */
  sample(slot: WatchedSlot, value: number, at: number, now: number): void;
  /** About once a second: holds that end, things that fall silent, words that age. */
  tick(now: number): void;
  setRules(rules: readonly Rule[], now: number): void;
  /** Names or rooms of devices changed; what follows from it is found with the next tick. */
  renamed(): void;
  /** This episode needs nobody any more. False when no such alert fires. */
  acknowledge(id: string, now: number): boolean;
  snooze(id: string, until: number, now: number): boolean;
  readonly firing: readonly Alert[];
};

type Options = {
  readonly rules: readonly Rule[];
  /** Firing and pending ones of the last run. */
  readonly alerts: readonly Alert[];
  readonly device: (id: string) => Called | undefined;
  readonly changed: (change: AlertChange) => void;
};

/** Ticks further apart than this, or a clock that went back: time that passed unwatched does not count. */
const longestTick = 30 * second;
const severest = { alarm: 0, warn: 1 } as const;

export function createAlertWatch({ rules: firstRules, alerts: restored, device, changed }: Options): AlertWatch {
  const slots: WatchedSlot[] = [];
  const unclaimed = new Map(restored.map((alert) => [alert.id, alert]));
  const called = (slot: WatchedSlot | undefined): Called | undefined => {
    const id = slot?.definition.labels['device'];
    return id === undefined ? undefined : device(id);
  };
  const fromStore: Past = {
    watch: () => undefined,
    alert(id) {
      const alert = unclaimed.get(id);
      unclaimed.delete(id);
      return alert;
    },
  };
  let rules = firstRules;
  let binding: Binding = createBinding(rules, called, fromStore);
  let firing: readonly Alert[] = [];
  let stored: Alert[] = [];
  let journal: AlertChange['journal'][number][] = [];
  let isStale = false;
  let isRenamed = false;
  let lastTick = NaN;

  function tell(watch: Watch, episode: Episode, since: number, now: number): void {
    const [slot] = watch.slots;
    if (slot === undefined) return;
    const { key, definition } = slot;
    const { rule, value, acknowledgedAt, snoozedUntil } = watch;
    const quietFor = quiet(watch, now);
    const cadence = cadenceOf(watch);
    const described = {
      rule,
      key,
      definition,
      called: called(slot),
      episode,
      value,
      quietFor,
      cadence,
      hasBattery: watch.slots.some(({ definition: { name } }) => /\.battery(_low)?$/.test(name)),
      acknowledgedAt,
      snoozedUntil,
    };
    watch.alert = describe(described, since, now);
    watch.toldAt = now;
    isStale = true;
  }

  function advance(watch: Watch, sample: { value: number; at: number } | undefined, now: number): void {
    const before = watch.episode;
    const reading = { sample, quietFor: quiet(watch, now), heard: watch.heard, cadence: cadenceOf(watch) };
    const next = step(watch.rule, before, reading, now);
    if (next === before) return;
    watch.episode = next;
    if (next.phase === before.phase) return;
    if (!isActive(before)) {
      watch.acknowledgedAt = undefined;
      if ((watch.snoozedUntil ?? 0) <= now) watch.snoozedUntil = undefined;
    }
    tell(watch, next, 'since' in next ? next.since : 'since' in before ? before.since : now, now);
    if (watch.alert === undefined) return;
    stored.push(watch.alert);
    const { title, detail, severity, series, since } = watch.alert;
    if (next.phase === 'firing') {
      journal.push({ kind: 'alert', subject: series, level: severity, text: alertWords.fired(title, detail) });
    } else if (next.phase === 'resolved') {
      journal.push({
        kind: 'alert',
        subject: series,
        level: 'info',
        text: alertWords.over(title, next.resolvedAt - since),
      });
    }
  }

  function flush(): void {
    if (!isStale) return;
    isStale = false;
    firing = [...binding.watches.values()]
      .flatMap(({ alert }) => (alert?.state === 'firing' ? [alert] : []))
      .toSorted((a, b) => severest[a.severity] - severest[b.severity] || (b.firedAt ?? 0) - (a.firedAt ?? 0));
    const change = { alerts: stored, firing, journal };
    stored = [];
    journal = [];
    changed(change);
  }

  /** What nothing watches any more is over. */
  function end(alert: Alert, now: number): void {
    stored.push({ ...alert, state: 'resolved', resolvedAt: now });
    isStale = true;
  }

  /** By now all stored series are known: alerts of rules or series that are gone are over. */
  function begin(now: number): void {
    for (const alert of unclaimed.values()) end(alert, now);
    unclaimed.clear();
    isStale = true;
  }

  function rebind(now: number): void {
    isRenamed = false;
    const former = binding.watches;
    const past: Past = { watch: (id) => former.get(id), alert: (id) => fromStore.alert(id) };
    binding = createBinding(rules, called, past);
    for (const slot of slots) binding.add(slot);
    for (const [id, watch] of former) {
      if (watch.alert !== undefined && isActive(watch.episode) && !binding.watches.has(id)) end(watch.alert, now);
    }
    for (const watch of binding.watches.values()) {
      if (watch.episode.phase === 'firing') tell(watch, watch.episode, watch.episode.since, now);
    }
    flush();
  }

  /** The clock jumped or the machine slept: what lasts is moved along, so that nothing fires because of it. */
  function shift(by: number, now: number): void {
    const moved = (at: number): number => Math.min(at + by, now);
    for (const watch of binding.watches.values()) {
      watch.heardAt = moved(watch.heardAt);
      const { episode } = watch;
      if (episode.phase === 'pending') watch.episode = { ...episode, since: moved(episode.since) };
      else if (episode.phase === 'firing' && episode.clearSince !== null) {
        watch.episode = { ...episode, clearSince: moved(episode.clearSince) };
      }
    }
  }

  function annotate(id: string, now: number, note: (watch: Watch) => void): boolean {
    const watch = binding.watches.get(id);
    if (watch === undefined || watch.episode.phase !== 'firing') return false;
    note(watch);
    tell(watch, watch.episode, watch.episode.since, now);
    if (watch.alert !== undefined) stored.push(watch.alert);
    flush();
    return true;
  }

  return {
    get firing() {
      return firing;
    },
    opened(slot) {
      slots.push(slot);
      binding.add(slot);
    },
    sample(slot, value, at, now) {
      const watches = binding.of(slot.id);
      if (watches === undefined) return;
      for (const watch of watches) {
        watch.heardAt = now;
        watch.heard = true;
        const { rule } = watch;
        if (!isActive(watch.episode) && (rule.when === 'silent' || !exceeds(rule, false, value))) continue;
        if (now - at <= lateLimit) watch.value = value;
        advance(watch, { value, at }, now);
      }
      flush();
    },
    tick(now) {
      const passed = now - lastTick;
      if (Number.isNaN(passed)) begin(now);
      else if (passed < -second || passed > longestTick) shift(passed, now);
      lastTick = now;
      if (isRenamed) rebind(now);
      for (const watch of binding.watches.values()) {
        if (Number.isNaN(watch.heardAt)) watch.heardAt = now;
        if (watch.rule.when !== 'silent' && !isActive(watch.episode)) continue;
        advance(watch, undefined, now);
        const isOld = watch.episode.phase === 'firing' && !(now - watch.toldAt < minute);
        if (isOld && watch.episode.phase === 'firing') tell(watch, watch.episode, watch.episode.since, now);
      }
      flush();
    },
    setRules(next, now) {
      rules = next;
      rebind(now);
    },
    renamed() {
      isRenamed = true;
    },
    acknowledge: (id, now) => annotate(id, now, (watch) => (watch.acknowledgedAt = now)),
    snooze: (id, until, now) => annotate(id, now, (watch) => (watch.snoozedUntil = until)),
  };
}

const isActive = ({ phase }: Episode): boolean => phase === 'pending' || phase === 'firing';
/** A value that has just arrived is 0 ms old even where the clock went back meanwhile. */
const quiet = ({ heardAt }: Watch, now: number): number => (Number.isNaN(heardAt) ? 0 : Math.max(0, now - heardAt));
