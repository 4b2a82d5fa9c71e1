/**
 * The rules at work: fed with every sample and a coarse tick, it tells what changed. It knows no clock; `now` is epoch ms
 * of the hub. A series that no rule selects costs one look-up. What it tells people is described in news.ts.
 */
import type { Alert, Rule } from '#model/alert.ts';
import type { Maintenance } from '#model/maintenance.ts';
import type { Snapshot } from '#model/snapshots.ts';
import { hour, minute, second } from '#model/time.ts';
import type { Called } from '#model/words/en.ts';
import { createBinding, type Binding, type Past } from './binding.ts';
import { createEpisodes, isActive, isOpen } from './episodes.ts';
import { createForecasts } from './forecasts.ts';
import { exceeds } from './judge.ts';
import type { ByValue } from './judge.ts';
import type { Memory } from './memory.ts';
import type { AlertChange } from './news.ts';
import { isBelated, note, type Surroundings } from './observe.ts';
import { createOutbox } from './outbox.ts';
import { ownParts, type Parts } from './parts.ts';
import { lateLimit } from './reading.ts';
import type { Watch, WatchedSlot } from './watched.ts';

export type AlertWatch = {
  opened(slot: WatchedSlot): void;
  /** A sample that is the newest of its series; `at` is its own time. */
  sample(slot: WatchedSlot, value: number, at: number, now: number): void;
  /** The weather ahead is told anew. */
  forecast(snapshot: Snapshot<'forecast'>): void;
  /** About once a second: holds that end, things that fall silent, words that age. */
  tick(now: number): void;
  setRules(rules: readonly Rule[], now: number): void;
  /** What somebody works on from now on. */
  setMaintenance(windows: readonly Maintenance[]): void;
  /** Names or rooms of devices changed; what follows from it is found with the next tick. */
  renamed(): void;
  /** This episode needs nobody any more. False when no such alert fires. */
  acknowledge(id: string, now: number): boolean;
  snooze(id: string, until: number, now: number): boolean;
  readonly firing: readonly Alert[];
  /** Keys of the series of which it must be known what is usual. */
  readonly unusual: readonly string[];
};

export type WatchOptions = {
  readonly rules: readonly Rule[];
  readonly maintenance?: readonly Maintenance[];
  /** Firing and pending ones of the last run, and what was learned until then. */
  readonly alerts: readonly Alert[];
  readonly memories?: ReadonlyMap<string, Memory>;
  readonly device: (id: string) => Called | undefined;
  readonly changed: (change: AlertChange) => void;
  /** Of the home; quiet hours are by its clocks. */
  readonly timeZone?: () => string;
  /** What is usual for a series at this hour of the week. */
  readonly usual?: Surroundings['usual'];
  readonly parts?: Partial<Parts>;
};

/** Ticks further apart than this, or a clock that went back: time that passed unwatched does not count. */
const longestTick = 30 * second;
/** A hub that was off for longer has missed what happened meanwhile, as one that slept has. */
const longestRestart = hour;
/** What was queued for this hub has arrived so long after the last of it, ms. */
const delivered = 5 * second;
/** Kinds that can begin by time alone. */
const byTime: ReadonlySet<Rule['when']> = new Set(['silent', 'resting', 'failing', 'forecast']);

export function createAlertWatch(options: WatchOptions): AlertWatch {
  const { device, timeZone = () => 'UTC', usual = () => undefined } = options;
  const parts: Parts = { ...ownParts, ...options.parts };
  const slots: WatchedSlot[] = [];
  const unclaimed = new Map(options.alerts.map((alert) => [alert.id, alert]));
  const memories = new Map(options.memories);
  const called = (slot: WatchedSlot): Called | undefined => {
    const id = slot.definition.labels['device'];
    return id === undefined ? undefined : device(id);
  };
  const fromStore: Past = {
    watch: () => undefined,
    alert: (id) => claim(unclaimed, id),
    memory: (id) => claim(memories, id),
  };
  const forecasts = createForecasts();
  const surroundings: Surroundings = { usual, forecast: (key, now) => forecasts.ahead(key, now) };
  const outbox = createOutbox(options.changed, () => binding.watches.values());
  const episodes = createEpisodes({ parts, surroundings, outbox, called, timeZone });
  let rules = options.rules;
  let maintenance = options.maintenance ?? [];
  let binding: Binding = createBinding(rules, called, fromStore);
  let isRenamed = false;
  let lastTick = NaN;
  /** What was quiet before was not listened to. */
  let listeningSince = NaN;
  /** Of the newest sample that the store knew at the start. */
  let storedUntil = -Infinity;

  /** By now all stored series are known: alerts of rules or series that are gone are over. */
  function begin(now: number): void {
    listeningSince = now;
    for (const alert of unclaimed.values()) outbox.end(alert, now);
    for (const id of memories.keys()) outbox.forget(id);
    unclaimed.clear();
    memories.clear();
    comeBack(now);
    for (const watch of binding.watches.values()) {
      const { flaps } = watch;
      if (Number.isNaN(flaps.changedAt)) watch.flaps = { ...flaps, changedAt: now };
      watch.isNew = false;
    }
    outbox.touch();
  }

  function rebind(now: number): void {
    isRenamed = false;
    const former = binding.watches;
    const past: Past = { ...fromStore, watch: (id) => former.get(id) };
    binding = createBinding(rules, called, past, slots);
    for (const [id, watch] of former) {
      if (binding.watches.has(id)) continue;
      if (watch.alert !== undefined && isOpen(watch)) outbox.end(watch.alert, now);
      if (watch.isRemembered) outbox.forget(id);
    }
    for (const watch of binding.watches.values()) if (watch.alert?.state === 'firing') episodes.retell(watch, now);
    outbox.flush();
  }

  /** The clock jumped or the machine slept: what lasts is moved along, so that nothing fires because of it. */
  function pass(now: number): void {
    const passed = now - lastTick;
    if (Number.isNaN(passed)) begin(now);
    else if (passed < -second || passed > longestTick) {
      listeningSince = now;
      sleep(passed, now);
    }
    lastTick = now;
  }

  /** The time while the hub was off counts no more than sleep does. */
  function comeBack(now: number): void {
    const off = now - storedUntil;
    storedUntil = Infinity;
    if (off > longestRestart && off < Infinity) sleep(off, now);
  }

  function sleep(span: number, now: number): void {
    for (const watch of binding.watches.values()) {
      episodes.shift(watch, span, now);
      // The store has the time before it.
      if (watch.rule.when === 'failing') episodes.remember(watch);
    }
  }

  function annotate(id: string, now: number, annotation: (watch: Watch) => void): boolean {
    const watch = binding.watches.get(id);
    if (watch === undefined || watch.alert?.state !== 'firing') return false;
    annotation(watch);
    episodes.retell(watch, now);
    outbox.store(watch.alert);
    outbox.flush();
    return true;
  }

  function open(slot: WatchedSlot): void {
    slots.push(slot);
    if (Number.isNaN(lastTick) && slot.at > 0 && storedUntil < Infinity) storedUntil = Math.max(storedUntil, slot.at);
    if (binding.add(slot)) isRenamed = true;
  }

  return {
    get firing() {
      return outbox.firing;
    },
    get unusual() {
      const of = [...binding.watches.values()].filter(({ rule }) => rule.when === 'anomaly');
      return [...new Set(of.flatMap(({ slots: all }) => all.map(({ key }) => key)))];
    },
    opened: open,
    sample(slot, value, at, now) {
      const watches = binding.of(slot.id);
      if (watches === undefined) return;
      // The first word may come before the first tick.
      if (Number.isNaN(lastTick)) comeBack(now);
      else if (now - lastTick > longestTick || now - lastTick < -second) pass(now);
      for (const watch of watches) {
        const isOwn = watch.slots[0] === slot || watch.slots.includes(slot);
        if (isOwn && note(watch, value, at, now)) episodes.remember(watch);
        if (isOwn) watch.belatedAt = isBelated(watch, at, now) ? now : undefined;
        const isIdle = watch.isByValue && !isOpen(watch);
        if (isIdle && (now - at > lateLimit || !exceeds(watch.rule as ByValue, false, value))) continue;
        if (watch.rule.when === 'silent' && !isOpen(watch)) continue;
        episodes.advance(watch, isOwn ? { value, at } : undefined, now, maintenance);
      }
      outbox.flush();
    },
    forecast(snapshot) {
      for (const slot of forecasts.heard(snapshot)) open(slot);
    },
    tick(now) {
      if (isRenamed && Number.isNaN(lastTick)) rebind(now);
      pass(now);
      if (isRenamed) rebind(now);
      const windows = maintenance.filter(({ from = -Infinity, until }) => from <= now && now < until);
      for (const watch of binding.watches.values()) {
        const isNew = watch.isNew;
        if (isNew) parts.asItIs(watch, now, listeningSince);
        if (Number.isNaN(watch.heardAt)) watch.heardAt = now;
        if (episodes.maintain(watch, now, windows)) continue;
        if (isNew && watch.heard) episodes.look(watch, now);
        if (now - (watch.belatedAt ?? Infinity) >= delivered) episodes.catchUp(watch, now);
        if (byTime.has(watch.rule.when) || isActive(watch.episode)) episodes.advance(watch, undefined, now, windows);
        episodes.settle(watch, now);
        if (watch.alert?.state === 'firing' && !(now - watch.toldAt < minute)) episodes.retell(watch, now);
      }
      outbox.flush();
    },
    setRules(next, now) {
      rules = next;
      rebind(now);
    },
    setMaintenance(windows) {
      maintenance = windows;
    },
    renamed() {
      isRenamed = true;
    },
    acknowledge: (id, now) => annotate(id, now, (watch) => (watch.acknowledgedAt = now)),
    snooze: (id, until, now) =>
      annotate(id, now, (watch) => {
        watch.snoozedUntil = until;
        episodes.remember(watch);
      }),
  };
}

function claim<Found>(all: Map<string, Found>, id: string): Found | undefined {
  const found = all.get(id);
  all.delete(id);
  return found;
}
