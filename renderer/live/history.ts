/** Past readings from the hub: fetched when shown and once a minute, kept while the next answer is on its way. */
import { useState } from 'react';
import type { History } from '#model/history.ts';
import { awaited } from './arrival.ts';
import { useInFront } from './in-front.ts';
import { hubNow, useNow } from './now.ts';
import { useOnceATurn } from './once-a-turn.ts';

export type Range = { readonly from: number; readonly to: number; readonly points: number };

/** Throws when the hub does not answer or refuses. */
export function fetchHistory(key: string, range: Range, signal: AbortSignal): Promise<History> {
  return awaited(fetchNow(key, range, signal));
}

async function fetchNow(key: string, range: Range, signal: AbortSignal): Promise<History> {
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
 * the page says that the connection is lost. What is not `wanted`, and what is hidden, asks for nothing.
 */
export function usePast(keys: readonly string[], span: number, points: number, wanted = true): Past | undefined {
  const shown = useInFront() && wanted;
  const [past, setPast] = useState<Past>();
  const minute = useNow((now) => (shown ? Math.floor(now / 60_000) : undefined));
  const joined = keys.join('\n');
  const question = minute === undefined || joined === '' ? undefined : `${minute} ${span} ${points} ${joined}`;
  useOnceATurn(question, async (leaving) => {
    const to = hubNow();
    const range = { from: to - span, to, points };
    const histories = await Promise.all(keys.map((key) => fetchHistory(key, range, leaving)));
    if (!leaving.aborted) setPast({ histories, to });
  });
  return joined === '' ? undefined : past;
}
