/** The last eight days of some series by the half hour: asked for when shown, and again with each half hour. */
import { useState } from 'react';
import type { History } from '#model/history.ts';
import { ribbonRange, slot } from '../charts/ribbon.ts';
import { fetchHistory } from './history.ts';
import { hubNow, useNow } from './now.ts';
import { useOnceATurn } from './once-a-turn.ts';

const none: ReadonlyMap<string, History> = new Map();

/** By the key of the series; what could not be read is absent, and what was read before stays. */
export function useWeek(keys: readonly string[], shown: boolean): ReadonlyMap<string, History> {
  const [week, setWeek] = useState(none);
  const turn = useNow((now) => (shown ? Math.floor(now / slot) : undefined));
  const joined = keys.join('\n');
  const question = turn === undefined || joined === '' ? undefined : `${turn} ${joined}`;
  useOnceATurn(question, async (leaving) => {
    const range = ribbonRange(hubNow());
    const asked = keys.map(async (key) => [key, await fetchHistory(key, range, leaving)] as const);
    const answers = await Promise.allSettled(asked);
    if (leaving.aborted) return;
    const told = answers.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value] : []));
    setWeek((before) => new Map([...before, ...told]));
    if (told.length < keys.length) throw new Error('Not every series has its week.');
  });
  return week;
}
