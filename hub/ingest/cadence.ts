/** The usual interval of a series, learned from its own samples. */
import { minute } from '#model/time.ts';

export type Cadence = {
  /** The last intervals in ms, a ring. */
  readonly intervals: Float64Array;
  /** Intervals seen so far. */
  seen: number;
  /** ms for which its source leaves out what says nothing new: the usual interval is no shorter. */
  quietFor: number;
  /** How many of the newest intervals followed each other without a pause, and how long they took in all, ms. */
  run: number;
  runFor: number;
  /** Whether its rhythm has once lasted longer than a burst does. */
  isSteady: boolean;
};

const remembered = 8;
/** Fewer intervals than this say nothing. */
const needed = 4;
/** A pause is longer than so many usual intervals. */
const paused = 5;
/** A rhythm has lasted for so many intervals, and no less than this in all. */
const steadyRun = 10;
const steadyFor = 2 * minute;
/** Above this (ms) a usual interval is surely none of a burst. */
export const slowerThanBursts = steadyFor / steadyRun;

export function createCadence(): Cadence {
  return { intervals: new Float64Array(remembered), seen: 0, quietFor: 0, run: 0, runFor: 0, isSteady: false };
}

/**
 * Takes in one interval (ms, above 0) and answers the usual interval, or `known` while too few were seen. The usual
 * interval is the second longest of the last eight: one outage does not count, a sensor that reports in bursts is not
 * mistaken for a fast one, and a changed rhythm is learned within eight samples. Never shorter than `quietFor`.
 */
export function learn(cadence: Cadence, interval: number, known: number): number {
  const { intervals } = cadence;
  intervals[cadence.seen % remembered] = interval;
  cadence.seen += 1;
  lasts(cadence, interval, known);
  if (cadence.seen < needed) return known;
  const count = cadence.seen < remembered ? cadence.seen : remembered;
  let longest = 0;
  let second = 0;
  for (let i = 0; i < count; i++) {
    const found = intervals[i] ?? 0;
    if (found > longest) {
      second = longest;
      longest = found;
    } else if (found > second) second = found;
  }
  return second > cadence.quietFor ? second : cadence.quietFor;
}

function lasts(cadence: Cadence, interval: number, known: number): void {
  if (cadence.isSteady) return;
  const isPause = known > 0 && interval > paused * known;
  cadence.run = isPause ? 0 : cadence.run + 1;
  cadence.runFor = isPause ? 0 : cadence.runFor + interval;
  cadence.isSteady = cadence.run >= steadyRun && cadence.runFor >= steadyFor;
}
