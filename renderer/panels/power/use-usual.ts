import { useEffect, useState } from 'react';
import type { UsualAnswer } from '#model/usual.ts';
import { awaited } from '../../live/arrival.ts';
import { useInFront } from '../../live/in-front.ts';
import { useLive } from '../../live/live.ts';
import { useNow } from '../../live/now.ts';

const hour = 3_600_000;

/** What is usual for some series together at this hour of the week; undefined while too little is known. */
export function useUsual(keys: readonly string[]): NonNullable<UsualAnswer['now']> | undefined {
  const [told, setTold] = useState<{ readonly of: string; readonly answer: UsualAnswer }>();
  const turn = useNow((now) => Math.floor(now / hour));
  const isInFront = useInFront();
  const isAsking = useLive((state) => state.link === 'live') && isInFront;
  const of = `${turn} ${keys.join('\n')}`;
  useEffect(() => {
    if (!isAsking) return undefined;
    const leaving = new AbortController();
    const query = new URLSearchParams(
      of
        .slice(of.indexOf(' ') + 1)
        .split('\n')
        .map((key) => ['series', key]),
    );
    const ask = async (): Promise<void> => {
      const answer = await fetch(`/api/v1/usual?${query}`, { signal: leaving.signal });
      if (answer.ok) setTold({ of, answer: (await answer.json()) as UsualAnswer });
    };
    // Without an answer nothing is said of the usual, which is asked for again in an hour.
    awaited(ask()).catch(() => undefined);
    return () => leaving.abort();
  }, [of, isAsking]);
  // What was usual an hour ago says nothing of now.
  return told?.of === of ? (told.answer.now ?? undefined) : undefined;
}
