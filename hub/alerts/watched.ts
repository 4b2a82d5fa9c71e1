/** One rule and what it watches, with all that is known of it while the hub runs. */
import type { Alert, Rule } from '#model/alert.ts';
import type { SeriesDefinition } from '#model/series.ts';
import type { Beside } from '#model/thing-class.ts';
import type { Episode } from './machine.ts';
import type { Learned } from './memory.ts';
import type { Point } from './reading.ts';

/** What the rules need of a series; `cadence` is learned while they watch, `at` is the own time of `value`, 0 without one. */
export type WatchedSlot = {
  readonly id: number;
  readonly key: string;
  readonly definition: SeriesDefinition;
  readonly at: number;
  readonly value: number;
  readonly cadence: number;
};

/** What the names in a formula may stand for. */
export type Inputs = Readonly<Record<string, readonly WatchedSlot[]>>;

export type Watch = Learned & {
  readonly id: string;
  readonly rule: Rule;
  /** One for a threshold; for silence all series of one device, because it falls silent as a whole. */
  readonly slots: WatchedSlot[];
  /** All that a person may know it by. */
  readonly words: string;
  /** What its device has; it grows as that is found. */
  readonly beside: Beside;
  readonly inputs: Inputs;
  /** A value alone can break the rule, so that one which does not costs no more than a look. */
  readonly isByValue: boolean;
  episode: Episode;
  /** Of the last sample that was not late, and its own time. */
  value: number;
  at: number;
  /** Hub time of the last sample; of the start of the watch while none came; NaN before the first tick. */
  heardAt: number;
  heard: boolean;
  /** Hub time at which an alarm's newest state arrived late and is still to be judged. */
  belatedAt: number | undefined;
  /** Of rules that go by change: how the value went lately. */
  points: readonly Point[];
  /** Of a forecast: when it crosses the limit. */
  crossesAt: number | undefined;
  acknowledgedAt: number | undefined;
  snoozedUntil: number | undefined;
  heldUntil: number | undefined;
  isMaintained: boolean;
  /** The rule, or what it watches, is new since the hub started: what holds now is looked at with the next tick. */
  isNew: boolean;
  /** The store keeps something of it beside the alert. */
  isRemembered: boolean;
  /** As last told, and when. */
  alert: Alert | undefined;
  toldAt: number;
};

/** Usual interval of the thing: that of its most talkative measured quantity. States speak when they change, not regularly. */
export function cadenceOf({ slots }: Watch): number {
  let shortest = 0;
  for (const { cadence, definition } of slots) {
    if (cadence === 0 || definition.kind === 'state') continue;
    if (shortest === 0 || cadence < shortest) shortest = cadence;
  }
  return shortest;
}

/** A value that has just arrived is 0 ms old even where the clock went back meanwhile. */
export const quietFor = ({ heardAt }: Watch, now: number): number =>
  Number.isNaN(heardAt) ? 0 : Math.max(0, now - heardAt);
