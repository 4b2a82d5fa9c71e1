/** The one live store of the page, and the hooks that read it. */
import { useSyncExternalStore } from 'react';
import { createLiveStore, type Latest, type LiveState } from './live-store.ts';

export const live = createLiveStore();

/** What `select` takes out of the state; re-renders when another reference or value comes out. */
export function useLive<T>(select: (state: LiveState) => T): T {
  return useSyncExternalStore(live.subscribe, () => select(live.state));
}

/** Newest sample of a series; undefined while there is none. */
export function useLatest(id: number | undefined): Latest | undefined {
  return useLive((state) => (id === undefined ? undefined : state.latest.get(id)));
}
