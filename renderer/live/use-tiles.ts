/** The tiles of the page: asked for while they are looked at, looked at anew each minute. */
import { useEffect, useRef, useSyncExternalStore } from 'react';
import type { Wish } from '../charts/view.ts';
import { fetchHistory } from './history.ts';
import { useInFront } from './in-front.ts';
import { useLive } from './live.ts';
import { hubNow, useMinute } from './now.ts';
import { createTiles } from './tiles.ts';

export const tiles = createTiles(fetchHistory, hubNow);

/** Counts answers; what was wanted stands in {@link tiles} once it is here. Wants nothing while not `isWanted` or hidden. */
export function useTiles(wishes: readonly Wish[], isWanted: boolean): number {
  const shown = useInFront() && isWanted;
  const owner = useRef({}).current;
  const minute = useMinute();
  const linked = useLive((state) => state.link === 'live');
  const wanted = JSON.stringify(wishes);
  useEffect(() => {
    if (shown && linked) tiles.want(owner, JSON.parse(wanted) as readonly Wish[]);
    else tiles.leave(owner);
  }, [owner, wanted, shown, linked]);
  useEffect(() => {
    if (shown && linked) tiles.renew();
  }, [minute, shown, linked]);
  useEffect(() => () => tiles.leave(owner), [owner]);
  return useSyncExternalStore(tiles.subscribe, () => (shown ? tiles.version : 0));
}
