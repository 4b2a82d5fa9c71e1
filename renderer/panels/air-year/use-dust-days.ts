import { useEffect, useState } from 'react';
import { dayText } from '../../format/time.ts';
import { useZone } from '../../format/zone.ts';
import { awaited } from '../../live/arrival.ts';
import { useLive } from '../../live/live.ts';
import { hubNow, useNow } from '../../live/now.ts';
import type { DustDays } from './air-year.ts';

const day = 86_400_000;
const year = 364 * day;

type Answer = { readonly at: readonly number[]; readonly series: readonly { readonly mean: DustDays['mean'] }[] };

/** The last year of a series by the day, asked for once a day while shown; undefined until it is there. */
export function useDustDays(key: string, shown: boolean): DustDays | undefined {
  const [days, setDays] = useState<DustDays & { readonly key: string }>();
  const zone = useZone();
  const today = useNow((now) => (shown ? dayText(now, zone) : undefined));
  const linked = useLive((state) => state.link === 'live');
  useEffect(() => {
    if (!linked || today === undefined) return undefined;
    const leaving = new AbortController();
    const query = new URLSearchParams({ series: key, from: dayText(hubNow() - year, zone), to: today });
    const ask = async (): Promise<void> => {
      const answer = await fetch(`/api/v1/days?${query}`, { signal: leaving.signal });
      if (!answer.ok) return;
      const { at, series } = (await answer.json()) as Answer;
      if (!leaving.signal.aborted) setDays({ key, at, mean: series[0]?.mean ?? [] });
    };
    // The year is absent until it comes, and is asked for again when the page is next opened.
    awaited(ask()).catch(() => undefined);
    return () => leaving.abort();
  }, [key, zone, today, linked]);
  return days?.key === key ? days : undefined;
}
