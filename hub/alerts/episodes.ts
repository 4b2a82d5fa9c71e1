/** Moves one watch on, and tells what became of it: its episodes, its restlessness, what is put off, and maintenance. */
import type { Maintenance } from '#model/maintenance.ts';
import type { Called } from '#model/words/en.ts';
import { describe } from './describe.ts';
import { afterCalm, afterEnd, isCalm } from './flapping.ts';
import { idle, type Episode } from './machine.ts';
import { memoryOf } from './memory.ts';
import type { News } from './news.ts';
import { foresee, readingOf, type Surroundings } from './observe.ts';
import type { Outbox } from './outbox.ts';
import type { Parts } from './parts.ts';
import type { Point } from './reading.ts';
import type { Watch, WatchedSlot } from './watched.ts';

export type Episodes = {
  /** A sample came, or time has passed. */
  advance(watch: Watch, sample: Point | undefined, now: number, windows: readonly Maintenance[]): void;
  /** True while somebody works on it; `windows` are those that last now. */
  maintain(watch: Watch, now: number, windows: readonly Maintenance[]): boolean;
  /** What is unstable calms down; what was put off is due. */
  settle(watch: Watch, now: number): void;
  /** What holds now is judged as if it had just been said. */
  look(watch: Watch, now: number): void;
  /** A state that arrived late, and is the newest, holds now. */
  catchUp(watch: Watch, now: number): void;
  /** The clock went on by so much that nobody saw. */
  shift(watch: Watch, by: number, now: number): void;
  /** The same alert in the words of now. */
  retell(watch: Watch, now: number): void;
  /** What is known of it beside its alert is to be kept. */
  remember(watch: Watch): void;
};

type Options = {
  readonly parts: Parts;
  readonly surroundings: Surroundings;
  readonly outbox: Outbox;
  readonly called: (slot: WatchedSlot) => Called | undefined;
  readonly timeZone: () => string;
};

export function createEpisodes({ parts, surroundings, outbox, called, timeZone }: Options): Episodes {
  function describeNow(watch: Watch, since: number, now: number): void {
    const [slot] = watch.slots;
    if (slot === undefined) return;
    const usual = watch.rule.when === 'anomaly' ? surroundings.usual(slot.key) : undefined;
    watch.alert = describe(watch, since, now, { called: called(slot), timeZone: timeZone(), usual });
    watch.toldAt = now;
    outbox.touch();
  }

  function tell(what: News['what'], watch: Watch, now: number): void {
    if (watch.alert !== undefined) outbox.tell(what, watch.alert, now);
  }

  function remember(watch: Watch): void {
    const memory = memoryOf(watch, watch.snoozedUntil);
    if (memory !== undefined) outbox.remember(watch.id, memory);
    else if (watch.isRemembered) outbox.forget(watch.id);
    watch.isRemembered = memory !== undefined;
  }

  const heldUntil = ({ rule: { quiet, severity } }: Watch, now: number): number | undefined =>
    quiet === undefined || severity === 'alarm' ? undefined : parts.quietUntil(quiet, now, timeZone());

  /** The phase has changed. */
  function moved(watch: Watch, before: Episode, now: number): void {
    const { episode: next, rule } = watch;
    const wasUnstable = watch.flaps.since !== null;
    if (next.phase === 'firing') watch.flaps = parts.afterBegin(watch.flaps, rule.flaps, now);
    else if (next.phase === 'resolved') watch.flaps = afterEnd(watch.flaps, now);
    if (wasUnstable) {
      retell(watch, now);
      if (next.phase !== 'pending') remember(watch);
      return;
    }
    if (!isActive(before)) {
      watch.acknowledgedAt = undefined;
      if ((watch.snoozedUntil ?? 0) <= now) watch.snoozedUntil = undefined;
    }
    const isUnstable = watch.flaps.since !== null;
    watch.heldUntil = next.phase === 'pending' ? undefined : heldUntil(watch, now);
    const since = 'since' in next ? next.since : 'since' in before ? before.since : now;
    describeNow(watch, watch.flaps.since ?? since, now);
    outbox.store(watch.alert);
    if (next.phase === 'firing') {
      remember(watch);
      tell(isUnstable ? 'unstable' : 'fired', watch, now);
    } else if (next.phase === 'resolved') {
      tell('cleared', watch, now);
    }
  }

  function retell(watch: Watch, now: number): void {
    const { episode, flaps } = watch;
    describeNow(watch, flaps.since ?? ('since' in episode ? episode.since : now), now);
  }

  function step(watch: Watch, sample: Point | undefined, now: number): void {
    const before = watch.episode;
    const reading = readingOf(watch, sample, now, surroundings);
    foresee(watch, reading, now);
    const next = parts.step(watch.rule, before, reading, now, parts.judge);
    if (next === before) return;
    watch.episode = next;
    if (next.phase !== before.phase) moved(watch, before, now);
  }

  const isWorkedOn = (
    { rule, slots: [slot], words, beside }: Watch,
    now: number,
    windows: readonly Maintenance[],
  ): boolean =>
    windows.length > 0 &&
    slot !== undefined &&
    parts.isMaintained(windows, { rule: rule.id, definition: slot.definition, words, beside }, now);

  /** What pends comes to nothing; what fires stays as it is, and is compared when the work is done. */
  function rest(watch: Watch, now: number): void {
    watch.isMaintained = true;
    if (watch.episode.phase !== 'pending') return;
    const { since } = watch.episode;
    watch.episode = idle;
    if (watch.flaps.since !== null) return;
    describeNow(watch, since, now);
    outbox.store(watch.alert);
  }

  /** Whatever takes time begins anew. */
  function resume(watch: Watch, now: number): void {
    watch.isMaintained = false;
    watch.heardAt = now;
    watch.points = [];
    watch.flaps = { ...watch.flaps, changedAt: now };
    if (watch.rests.since !== null) watch.rests = { ...watch.rests, since: now };
    const { episode } = watch;
    if (episode.phase === 'firing') watch.episode = { ...episode, clearSince: null };
    if (watch.heard) look(watch, now);
  }

  /** A state holds until it says otherwise; any other value is as old as it is. */
  function look(watch: Watch, now: number): void {
    const { value, at, slots } = watch;
    step(watch, { value, at: slots[0]?.definition.kind === 'state' ? now : at }, now);
  }

  return {
    advance(watch, sample, now, windows) {
      if (isWorkedOn(watch, now, windows)) return;
      step(watch, sample, now);
    },
    maintain(watch, now, windows) {
      const isNow = isWorkedOn(watch, now, windows);
      if (isNow && !watch.isMaintained) rest(watch, now);
      else if (!isNow && watch.isMaintained) resume(watch, now);
      return isNow;
    },
    settle(watch, now) {
      const { flaps, episode } = watch;
      if (flaps.since !== null && episode.phase !== 'pending' && isCalm(flaps, now)) {
        watch.flaps = afterCalm(flaps);
        remember(watch);
        const stays = episode.phase === 'firing';
        // Somebody has seen to what came and went; a leak that stays is another thing.
        const isNews = stays && watch.rule.severity === 'alarm' && watch.acknowledgedAt !== undefined;
        if (isNews) watch.acknowledgedAt = undefined;
        if (stays) retell(watch, now);
        else describeNow(watch, flaps.since, now);
        outbox.store(watch.alert);
        if (isNews && (watch.snoozedUntil ?? 0) <= now) tell('still', watch, now);
        if (!stays) tell('cleared', watch, now);
      }
      const isSnoozeOver = (watch.snoozedUntil ?? Infinity) <= now;
      if (!isSnoozeOver && (watch.heldUntil ?? Infinity) > now) return;
      if (isSnoozeOver) watch.snoozedUntil = undefined;
      watch.heldUntil = heldUntil(watch, now);
      if (isSnoozeOver) remember(watch);
      if (watch.alert?.state !== 'firing') return;
      retell(watch, now);
      outbox.store(watch.alert);
      const isPutOff = watch.snoozedUntil !== undefined || watch.heldUntil !== undefined;
      if (watch.acknowledgedAt === undefined && (isSnoozeOver || !isPutOff)) tell('still', watch, now);
    },
    shift(watch, by, now) {
      const moveOn = (at: number): number => Math.min(at + by, now);
      watch.heardAt = moveOn(watch.heardAt);
      watch.points = [];
      watch.flaps = { ...watch.flaps, changedAt: moveOn(watch.flaps.changedAt) };
      if (watch.rests.since !== null) watch.rests = { ...watch.rests, since: moveOn(watch.rests.since) };
      if (watch.goodAt !== undefined) watch.goodAt = moveOn(watch.goodAt);
      const { episode } = watch;
      if (episode.phase === 'pending') watch.episode = { ...episode, since: moveOn(episode.since) };
      else if (episode.phase === 'firing' && episode.clearSince !== null) {
        watch.episode = { ...episode, clearSince: moveOn(episode.clearSince) };
      }
    },
    look,
    catchUp(watch, now) {
      const [slot] = watch.slots;
      watch.belatedAt = undefined;
      if (slot === undefined) return;
      Object.assign(watch, { value: slot.value, at: slot.at, heard: true, heardAt: now });
      look(watch, now);
    },
    retell,
    remember,
  };
}

export const isActive = ({ phase }: Episode): boolean => phase === 'pending' || phase === 'firing';

/** Something of it is not over. */
export const isOpen = ({ episode, flaps }: Watch): boolean => isActive(episode) || flaps.since !== null;
