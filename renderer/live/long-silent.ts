/** What has been silent for so long that Home need not wait for it any more. Pure. */
import { directoryOf, type Directory } from './directory.ts';
import { lastHeard } from './freshness.ts';
import type { LiveState } from './live-store.ts';

const patience = 30 * 86_400_000;

/** Ids of the series whose newest sample is more than 30 days old. */
export function longSilent(state: Pick<LiveState, 'directory' | 'latest'>, now: number): readonly number[] {
  return state.directory.series.flatMap(({ id }) => {
    // Asked with every frame: what spoke itself needs no look at what else its device said, which is never older.
    const own = state.latest.get(id);
    if (own === undefined || now - own.at <= patience) return [];
    const heard = lastHeard(state, id);
    return heard !== undefined && heard.cadence !== Infinity && now - heard.at > patience ? [id] : [];
  });
}

/** The same home without some series, given by their ids with spaces between. */
export function without(directory: Directory, ids: string): Directory {
  if (ids === '') return directory;
  const left = new Set(ids.split(' ').map(Number));
  const { settings, devices } = directory;
  return {
    ...directoryOf(
      directory.series.filter(({ id }) => !left.has(id)),
      [],
      settings,
    ),
    devices,
  };
}
