/** Honest age: when a value stops looking live. */
import { awaySince, presenceQuantity } from '#model/presence.ts';
import type { SeriesInfo } from './directory.ts';
import type { Latest, LiveState } from './live-store.ts';

/** live: as it looks. old: soft. gone: its age stands in its place. */
export type Freshness = 'live' | 'old' | 'gone';

/** Usual interval assumed while it is not learned yet: twice it is 20 minutes. */
const unknownCadence = 600_000;
/** Frames leave four times a second and commits take their time: below this an interval says nothing about age. */
const shortestCadence = 5_000;

/** When a thing was last heard from and how often it speaks; a cadence of Infinity never ages. */
export type Heard = Pick<Latest, 'at' | 'cadence'> & {
  /** Its device says that it is away, so nothing it told is so any more. */
  readonly isAway?: boolean;
};

type Known = Pick<LiveState, 'directory' | 'latest'>;

/**
 * What the age of a series goes by. A state holds until it changes, however long ago it was told, and is as fresh as
 * what else its device measures; the state of a device that measures nothing does not age, as no rule finds it silent.
 * Undefined while the series has no sample.
 */
export function lastHeard(known: Known, id: number): Heard | undefined {
  const { directory, latest } = known;
  const own = latest.get(id);
  const series = directory.byId.get(id);
  if (own === undefined || series === undefined) return own;
  // It is told when it changes, and then holds.
  if (series.quantity === presenceQuantity) return { at: own.at, cadence: Infinity };
  const heard = series.kind === 'state' ? heardOfState(known, series, own) : own;
  return isAway(known, series) ? { at: heard.at, cadence: heard.cadence, isAway: true } : heard;
}

/** Whether the device of a series says that it is away. */
export function isAway({ directory, latest }: Known, { device }: SeriesInfo): boolean {
  const all = device === undefined ? undefined : directory.byDevice.get(device);
  if (all?.some(({ quantity }) => quantity === presenceQuantity) !== true) return false;
  const told = all.flatMap(({ id, quantity }) => {
    const sample = latest.get(id);
    return sample === undefined ? [] : [{ quantity, at: sample.at, value: sample.value }];
  });
  return awaySince(told) !== undefined;
}

function heardOfState({ directory, latest }: Known, series: SeriesInfo, own: Latest): Heard {
  let heard: Heard = { at: own.at, cadence: Infinity };
  for (const each of directory.byDevice.get(series.device ?? '') ?? []) {
    const sample = each.kind === 'state' ? undefined : latest.get(each.id);
    if (sample === undefined) continue;
    heard = { at: Math.max(heard.at, sample.at), cadence: Math.min(heard.cadence, cadenceOf(sample)) };
  }
  return heard;
}

const cadenceOf = ({ cadence }: Heard): number => Math.max(shortestCadence, cadence > 0 ? cadence : unknownCadence);

/** Past twice its cadence a value is old, past five times it is gone; and at once when its device is away. */
export function freshness(latest: Heard, now: number): Freshness {
  if (latest.isAway === true) return 'gone';
  const cadence = cadenceOf(latest);
  const age = now - latest.at;
  if (age > 5 * cadence) return 'gone';
  return age > 2 * cadence ? 'old' : 'live';
}
