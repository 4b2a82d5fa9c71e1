/** What a watch learns and must know after a restart, besides its alert: as the store keeps it. */
import type { Flaps } from './flapping.ts';
import type { Rests } from './rests.ts';

export type Memory = {
  readonly fired?: readonly number[] | undefined;
  readonly rests?: readonly number[] | undefined;
  readonly restSince?: number | undefined;
  readonly worked?: true | undefined;
  readonly goodAt?: number | undefined;
  readonly snoozedUntil?: number | undefined;
};

export type Learned = {
  flaps: Flaps;
  rests: Rests;
  /** When a job last succeeded, or was first heard of. */
  goodAt: number | undefined;
};

/** Undefined when there is nothing to remember. */
export function memoryOf({ flaps, rests, goodAt }: Learned, snoozedUntil: number | undefined): Memory | undefined {
  const memory = {
    ...(flaps.fired.length > 0 && { fired: [...flaps.fired] }),
    ...(rests.seen.length > 0 && { rests: [...rests.seen] }),
    ...(rests.since !== null && { restSince: rests.since }),
    ...(rests.worked && { worked: true as const }),
    ...(goodAt !== undefined && { goodAt }),
    ...(snoozedUntil !== undefined && { snoozedUntil }),
  };
  return Object.keys(memory).length === 0 ? undefined : memory;
}

/** `unstableSince` is as the alert says. What is unstable has to be calm from the first tick on. */
export function learnedOf(memory: Memory | undefined, unstableSince: number | null): Learned {
  const { fired = [], rests = [], restSince = null, worked = false, goodAt } = memory ?? {};
  return {
    flaps: { fired, since: unstableSince, changedAt: NaN },
    rests: { seen: rests, since: restSince, worked },
    goodAt,
  };
}
