/** Honest age: when a value stops looking live. */
import type { Latest, LiveState } from './live-store.ts';

/** live: as it looks. old: soft. gone: its age stands in its place. */
export type Freshness = 'live' | 'old' | 'gone';

/** Usual interval assumed while it is not learned yet: twice it is 20 minutes. */
const unknownCadence = 600_000;
/** Frames leave four times a second and commits take their time: below this an interval says nothing about age. */
const shortestCadence = 5_000;

/** When a thing was last heard from and how often it speaks; a cadence of Infinity never ages. */
export type Heard = Pick<Latest, 'at' | 'cadence'>;

/**
 * What the age of a series goes by. A state holds until it changes, however long ago it was told, and is as fresh as
 * what else its device measures; the state of a device that measures nothing does not age, as no rule finds it silent.
 * Undefined while the series has no sample.
 */
export function lastHeard(
  { directory, latest }: Pick<LiveState, 'directory' | 'latest'>,
  id: number,
): Heard | undefined {
  const own = latest.get(id);
  const series = directory.byId.get(id);
  if (own === undefined || series?.kind !== 'state') return own;
  let heard: Heard = { at: own.at, cadence: Infinity };
  for (const each of directory.byDevice.get(series.device ?? '') ?? []) {
    const sample = each.kind === 'state' ? undefined : latest.get(each.id);
    if (sample === undefined) continue;
    heard = { at: Math.max(heard.at, sample.at), cadence: Math.min(heard.cadence, cadenceOf(sample)) };
  }
  return heard;
}

const cadenceOf = ({ cadence }: Heard): number => Math.max(shortestCadence, cadence > 0 ? cadence : unknownCadence);

/** Past twice its cadence a value is old, past five times it is gone. */
export function freshness(latest: Heard, now: number): Freshness {
  const cadence = cadenceOf(latest);
  const age = now - latest.at;
  if (age > 5 * cadence) return 'gone';
  return age > 2 * cadence ? 'old' : 'live';
}
