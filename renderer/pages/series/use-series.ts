/** The history of one series at one distance, and of the time before it for comparison. */
import { useEffect, useState } from 'react';
import type { History } from '#model/history.ts';
import { fetchHistory } from '../../live/history.ts';
import { useLive } from '../../live/live.ts';
import { hubNow, useMinute } from '../../live/now.ts';
import { rangeOf, type RangeName } from './ranges.ts';

export type Explored = { readonly id: string; readonly history: History; readonly before: History | undefined };

/** At most `points` buckets. `failed` while the newest question stayed without an answer; what was known before stays. */
export function useSeries(
  key: string,
  range: RangeName,
  points: number,
  shown: boolean,
): { readonly explored: Explored | undefined; readonly failed: boolean } {
  const [explored, setExplored] = useState<Explored>();
  const [failed, setFailed] = useState(false);
  const minute = useMinute();
  const linked = useLive((state) => state.link === 'live');
  const id = `${range} ${key}`;
  // A year's buckets are days: asking each minute would tell nothing new.
  const turn = range === 'day' || range === 'week' ? minute : Math.floor(minute / 15);
  useEffect(() => {
    if (!shown || !linked) return undefined;
    const leaving = new AbortController();
    const { span } = rangeOf[range];
    const to = hubNow();
    const ask = (from: number): Promise<History> =>
      fetchHistory(key, { from, to: from + span, points }, leaving.signal);
    Promise.all([ask(to - span), ask(to - 2 * span).catch(() => undefined)]).then(
      ([history, before]) => {
        if (leaving.signal.aborted) return;
        setExplored({ id: `${range} ${key}`, history, before });
        setFailed(false);
      },
      () => {
        if (!leaving.signal.aborted) setFailed(true);
      },
    );
    return () => leaving.abort();
  }, [key, range, points, shown, linked, turn]);
  return { explored: explored?.id === id ? explored : undefined, failed };
}
