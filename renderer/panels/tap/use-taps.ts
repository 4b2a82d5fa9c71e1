import { useEffect, useMemo, useState } from 'react';
import { useZone } from '../../format/zone.ts';
import { fetchHistory } from '../../live/history.ts';
import { useLatest, useLive } from '../../live/live.ts';
import { hubNow, useMinute } from '../../live/now.ts';
import { streakOf, tapDay, tapKey, tapsByDay } from './tap.ts';

const hour = 3_600_000;
/** How far back days in a row are looked for: as many hours as a history has buckets. */
const span = 1_440 * hour;

export type Taps = {
  readonly today: number;
  readonly streak: number;
  /** Of the newest tap that is counted in it, epoch ms; -Infinity before the first. */
  readonly upTo: number;
};

/** Asked anew after each tap, whoever made it, and when the day turns. Undefined until the first answer. */
export function useTaps(counter: string, goal: number): Taps | undefined {
  const zone = useZone();
  const key = tapKey(counter);
  const series = useLive((state) => state.directory.byKey.get(key));
  const isLinked = useLive((state) => state.link === 'live');
  const newest = useLatest(series?.id)?.at;
  const minute = useMinute();
  const [told, setTold] = useState<{
    readonly key: string;
    readonly upTo: number;
    readonly sums: ReadonlyMap<string, number>;
  }>();
  const today = useMemo(() => tapDay(hubNow(), zone), [minute, zone]);
  useEffect(() => {
    if (newest === undefined || !isLinked) return undefined;
    const leaving = new AbortController();
    const to = Math.ceil((hubNow() + 1) / hour) * hour;
    fetchHistory(key, { from: to - span, to, points: span / hour }, leaving.signal).then(
      (history) => {
        if (!leaving.signal.aborted) setTold({ key, upTo: newest, sums: tapsByDay(history, zone) });
      },
      () => undefined,
    );
    return () => leaving.abort();
  }, [key, newest, zone, today, isLinked]);
  return useMemo(() => {
    // Before its first tap a counter has no series.
    const sums = series === undefined ? new Map<string, number>() : told?.key === key ? told.sums : undefined;
    const upTo = told?.key === key ? told.upTo : -Infinity;
    return sums && { today: Math.max(0, sums.get(today) ?? 0), streak: streakOf(sums, goal, hubNow(), zone), upTo };
  }, [series, told, key, today, goal, zone]);
}
