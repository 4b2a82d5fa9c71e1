/** The passing of time, outside React: one timer for the page, and selectors so that only what changes with time re-renders. */
import { useSyncExternalStore } from 'react';
import { useThrough } from './in-front.ts';
import { live } from './live.ts';

const listeners = new Set<() => void>();
let timer: ReturnType<typeof setTimeout> | undefined;

/** Wakes just after each full second, so that minutes turn on time. */
function schedule(): void {
  timer = setTimeout(
    () => {
      for (const listener of listeners) listener();
      schedule();
    },
    1_000 - (Date.now() % 1_000) + 5,
  );
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  if (timer === undefined) schedule();
  const leave = live.subscribe(listener);
  return () => {
    leave();
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearTimeout(timer);
    timer = undefined;
  };
}

/** The hub's present, epoch ms. */
export function hubNow(): number {
  return Date.now() + live.state.offset;
}

/** Something other than time has passed that the selections rest on. */
export function lookNow(): void {
  for (const listener of listeners) listener();
}

/** What `select` makes of the present; re-renders when that changes, on a page that is shown. It must return a primitive. */
export function useNow<T extends string | number | boolean | undefined>(select: (now: number) => T): T {
  return useSyncExternalStore(useThrough(subscribe), () => select(hubNow()));
}

/** Number of the current minute: what charts and everything that refreshes each minute depend on. */
export function useMinute(): number {
  return useNow((now) => Math.floor(now / 60_000));
}
