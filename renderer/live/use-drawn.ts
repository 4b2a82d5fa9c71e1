/** Some series over the time up to now, as panels draw them: asked for in tiles, drawn anew once a minute. */
import { useMemo } from 'react';
import { drawnOf, drawnWishes, type Drawn } from '../charts/drawn.ts';
import type { View } from '../charts/view.ts';
import type { SeriesInfo } from './directory.ts';
import { knownUntil } from './known-until.ts';
import { live, useLive } from './live.ts';
import { hubNow, useMinute } from './now.ts';
import { tiles, useTiles } from './use-tiles.ts';

export type DrawnSeries = {
  readonly series: readonly SeriesInfo[];
  readonly drawn: readonly Drawn[];
  readonly view: View;
  readonly failed: boolean;
};

/** Keys that no series has are left out. */
export function useDrawn(keys: readonly string[], span: number, zone: string): DrawnSeries {
  const directory = useLive((state) => state.directory);
  const joined = keys.join('\n');
  const series = useMemo(
    (): readonly SeriesInfo[] => joined.split('\n').flatMap((key) => directory.byKey.get(key) ?? []),
    [directory, joined],
  );
  const minute = useMinute();
  const now = useMemo(() => hubNow(), [minute]);
  const view = useMemo((): View => ({ from: now - span, to: now }), [now, span]);
  const wishes = useMemo(() => series.flatMap((each) => drawnWishes(each, view, zone, now)), [series, view, zone, now]);
  const version = useTiles(wishes, true);
  const drawn = useMemo(
    () =>
      series.map((each) => {
        const newest = live.state.latest.get(each.id);
        const known = { series: each, tiles, zone, now, cadence: newest?.cadence ?? 0, newest };
        return drawnOf({ ...known, until: knownUntil(each.id, now) }, view);
      }),
    // The newest sample alone draws nothing anew.
    [series, version, view, zone, now],
  );
  return { series, drawn, view, failed: tiles.hasFailed(wishes) };
}
