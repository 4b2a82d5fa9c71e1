/** The one live store of the page, and the hooks that read it. */
import { useSyncExternalStore } from 'react';
import { useThrough } from './in-front.ts';
import { createLiveStore, type Latest, type LiveState } from './live-store.ts';

export const live = createLiveStore();

/** What `select` takes out of the state; re-renders when another reference or value comes out, on a page that is shown. */
export function useLive<T>(select: (state: LiveState) => T): T {
  return useSyncExternalStore(useThrough(live.subscribe), () => select(live.state));
}

/** Whether the hub is heard, also on a page that is hidden: what it holds may be of before the link was lost. */
export function useLinked(): boolean {
  return useSyncExternalStore(live.subscribe, () => live.state.link === 'live');
}

/** Newest sample of a series; undefined while there is none. */
export function useLatest(id: number | undefined): Latest | undefined {
  return useLive((state) => (id === undefined ? undefined : state.latest.get(id)));
}
