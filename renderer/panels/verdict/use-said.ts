import { useMemo } from 'react';
import { clockTime } from '../../format/time.ts';
import { useZone } from '../../format/zone.ts';
import { useLive } from '../../live/live.ts';
import { needLook } from '#model/need-look.ts';
import { useNow } from '../../live/now.ts';
import { saidOf, type Said } from './verdict.ts';

const minute = 60_000;

/** The sentence of the moment; a new one only when it, or the age that it tells, changed. */
export function useSaid(): Said {
  const zone = useZone();
  const link = useLive((state) => state.link);
  const isSignedOut = useLive((state) => state.isSignedOut);
  const verdict = useLive((state) => state.verdict);
  const store = useLive((state) => state.store);
  const lastFrameAt = useLive((state) => (state.link === 'lost' ? state.lastFrameAt : undefined));
  const look = useLive(needLook);
  const now = useNow((at) => (lastFrameAt === undefined ? 0 : at - ((at - lastFrameAt) % minute)));
  return useMemo(
    () => saidOf({ link, isSignedOut, lastFrameAt, verdict, store, needLook: look }, now, (at) => clockTime(at, zone)),
    [link, isSignedOut, lastFrameAt, verdict, store, look, now, zone],
  );
}
