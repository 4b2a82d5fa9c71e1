/** Honest age: when a value stops looking live. */
import type { Latest } from './live-store.ts';

/** live: as it looks. old: soft. gone: its age stands in its place. */
export type Freshness = 'live' | 'old' | 'gone';

/** Usual interval assumed while it is not learned yet: twice it is 20 minutes. */
const unknownCadence = 600_000;
/** Frames leave four times a second and commits take their time: below this an interval says nothing about age. */
const shortestCadence = 5_000;

/** Past twice its cadence a value is old, past five times it is gone. */
export function freshness(latest: Latest, now: number): Freshness {
  const cadence = Math.max(shortestCadence, latest.cadence > 0 ? latest.cadence : unknownCadence);
  const age = now - latest.at;
  if (age > 5 * cadence) return 'gone';
  return age > 2 * cadence ? 'old' : 'live';
}
