import { useEffect, useState } from 'react';
import type { History } from '#model/history.ts';
import { fetchHistory } from '../../live/history.ts';
import { useLive } from '../../live/live.ts';
import { hubNow, useNow } from '../../live/now.ts';

const day = 86_400_000;
export const year = 365 * day;
/** A value every two or three days. */
const points = 150;

type Years = { readonly histories: ReadonlyMap<string, History>; readonly to: number };

/** The last year of some series, asked for once a day while shown. */
export function useYears(keys: readonly string[], shown: boolean): Years {
  const [years, setYears] = useState<Years>({ histories: new Map(), to: 0 });
  const turn = useNow((now) => (shown ? Math.floor(now / day) : undefined));
  const linked = useLive((state) => state.link === 'live');
  const joined = keys.join('\n');
  useEffect(() => {
    if (!linked || turn === undefined || joined === '') return undefined;
    const leaving = new AbortController();
    const to = hubNow();
    const range = { from: to - year, to, points };
    const asked = joined.split('\n').map(async (key) => [key, await fetchHistory(key, range, leaving.signal)] as const);
    void Promise.allSettled(asked).then((answers) => {
      if (leaving.signal.aborted) return;
      const told = answers.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value] : []));
      setYears({ histories: new Map(told), to });
    });
    return () => leaving.abort();
  }, [joined, turn, linked]);
  return years;
}
