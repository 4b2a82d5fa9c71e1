/** What ingest knows of a counter beyond its newest sample. */
import type { SeriesDefinition } from '#model/series.ts';
import type { Hold } from './held.ts';
import { limitOf } from './plausible.ts';
import type { CounterLimit } from './plausible.ts';

export type Meter = {
  readonly limit: CounterLimit;
  /** Added to what the device sends, from `since` (epoch ms) on: after a rollover, or a jump that was left out. */
  offset: number;
  since: number;
  hold: Hold | undefined;
  /** The jump was said not to count: the next reading of the new level goes on from the old one. */
  leavesOut: boolean;
  /** Epoch ms of the reading by which it came to where it stands. */
  changedAt: number;
  /** It has come further from one reading to the next than can be used between them: its register moves now and then. */
  isCoarse: boolean;
  /** When people were last told that an odd reading went away, and how many have done so since without a word. */
  goneAt: number;
  odd: number;
};

/** Undefined for series that are not judged. */
export function meterOf(definition: SeriesDefinition): Meter | undefined {
  const limit = limitOf(definition);
  return (
    limit && {
      limit,
      offset: 0,
      since: 0,
      hold: undefined,
      leavesOut: false,
      changedAt: 0,
      isCoarse: false,
      goneAt: -Infinity,
      odd: 0,
    }
  );
}
