/** Past readings from the hub: fetched when shown and once a minute, kept while the next answer is on its way. */
import { useEffect, useState } from 'react';
import type { History } from '#model/history.ts';
import { useLive } from './live.ts';
import { hubNow, useMinute } from './now.ts';

export type Range = { readonly from: number; readonly to: number; readonly points: number };

/** Throws when the hub does not answer or refuses. */
export async function fetchHistory(key: string, range: Range, signal: AbortSignal): Promise<History> {
  const query = new URLSearchParams({
    series: key,
    from: String(Math.floor(range.from)),
    to: String(Math.ceil(range.to)),
    points: String(range.points),
  });
  const answer = await fetch(`/api/v1/history?${query}`, { signal });
  if (!answer.ok) throw new Error(`The hub answered ${answer.status} to a question about ${key}.`);
  return (await answer.json()) as History;
}

export type Past = { readonly histories: readonly History[]; readonly to: number };

/**
 * The last `span` ms of some series. Undefined until the first answer; while a later one fails, the earlier stays and
 * the page says that the connection is lost.
 */
export function usePast(keys: readonly string[], span: number, points: number): Past | undefined {
  const [past, setPast] = useState<Past>();
  const minute = useMinute();
  const linked = useLive((state) => state.link === 'live');
  const joined = keys.join('\n');
  useEffect(() => {
    if (!linked || joined === '') return undefined;
    const leaving = new AbortController();
    const to = hubNow();
    const range = { from: to - span, to, points };
    Promise.all(joined.split('\n').map((key) => fetchHistory(key, range, leaving.signal))).then(
      (histories) => {
        if (!leaving.signal.aborted) setPast({ histories, to });
      },
      () => undefined,
    );
    return () => leaving.abort();
  }, [joined, span, points, minute, linked]);
  return joined === '' ? undefined : past;
}
