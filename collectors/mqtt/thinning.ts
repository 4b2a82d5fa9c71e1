/** Leaves out of a series what its mapping says is nothing new, yet lets a value through now and then. */
import type { CameValue } from '#model/words/collector-mqtt-en.ts';
import { mqttCollectorWords as words } from '#model/words/collector-mqtt-en.ts';
import { tidy } from './unit-conversions.ts';

export type ThinningRule = {
  /** A change smaller than this is nothing new; with 0 only a repetition is none. */
  readonly deadband: number;
  /** ms after which a value is stored whatever it is, so that the series does not look as if its source were gone. */
  readonly atLeastEvery: number;
};

/** Of one series: the rule, and what was stored and heard last. */
export type Thinning = ThinningRule & {
  /** Only ever grows, unless it starts again. */
  readonly isCounter: boolean;
  /** Epoch ms of the sample that was stored last, and its value; NaN before the first. */
  at: number;
  value: number;
  /** The value that was heard last. */
  heard: number;
  /** Its own time, when it was left out and had one. */
  heardAt: number | undefined;
};

export const newThinning = (rule: ThinningRule, isCounter: boolean): Thinning => ({
  ...rule,
  isCounter,
  at: NaN,
  value: NaN,
  heard: NaN,
  heardAt: undefined,
});

/**
 * Whether a value of a time (epoch ms) adds nothing to the sample stored last. It is compared with that sample and not
 * with the last value, so that a slow drift is stored once it has gone far enough; what is older than that sample, or
 * comes after the clock was set back, is always stored.
 */
export function addsNothing(thinning: Thinning, value: number, time: number): boolean {
  const elapsed = time - thinning.at;
  if (!(elapsed >= 0 && elapsed < thinning.atLeastEvery) || startsAgain(thinning, value)) return false;
  // Twelve digits, because 21.2 - 21.1 is a little less than 0.1.
  const change = tidy(Math.abs(value - thinning.value));
  return change === 0 || change < thinning.deadband;
}

/** A counter that goes down was reset: what it had reached by then belongs to its sum, however little was left out. */
export const startsAgain = ({ isCounter, heard }: Thinning, value: number): boolean => isCounter && value < heard;

/** The value that was heard last was left out. */
export const isBehind = ({ heard, value }: Thinning): boolean => heard > value;

export function noteStored(thinning: Thinning, value: number, time: number): void {
  thinning.at = time;
  thinning.value = value;
  thinning.heard = value;
  thinning.heardAt = undefined;
}

export function noteLeftOut(thinning: Thinning, value: number, at: number | undefined): void {
  thinning.heard = value;
  thinning.heardAt = at;
}

/** Why a value was left out, for whoever asks. */
export function whyLeftOut({ deadband, value: stored, at }: Thinning, came: CameValue, time: number): string {
  return tidy(Math.abs(came.value - stored)) === 0
    ? words.repeats(came, stored, time - at)
    : words.differsLittle(came, deadband, stored, time - at);
}
