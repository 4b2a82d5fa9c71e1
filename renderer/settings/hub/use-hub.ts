/** Answers of the hub by their path, kept outside of React: what was told stays on the page until something newer comes. */
import { useCallback, useEffect, useSyncExternalStore } from 'react';
import { awaited } from '../../live/arrival.ts';
import { useLive } from '../../live/live.ts';
import { useMinute } from '../../live/now.ts';
import { ask, isRefused, type Refused } from './ask.ts';

type Held = { readonly value: unknown; readonly refused: Refused | undefined };

const nothing: Held = { value: undefined, refused: undefined };
const held = new Map<string, Held>();
const listeners = new Set<() => void>();
/** Questions that are on their way, so that two parts of a page ask once. */
const asking = new Map<string, Promise<void>>();

function keep(path: string, next: Held): void {
  held.set(path, next);
  for (const listener of listeners) listener();
}

async function fetchNow(path: string): Promise<void> {
  const asked = ask<unknown>('GET', path);
  // What is known already makes nothing wait.
  const answer = await (held.has(path) ? asked : awaited(asked));
  const before = held.get(path) ?? nothing;
  if (isRefused(answer)) keep(path, { value: before.value, refused: answer });
  else if (before.refused !== undefined || JSON.stringify(before.value) !== JSON.stringify(answer))
    keep(path, { value: answer, refused: undefined });
}

/** Asks again, after what is on its way: that may have been answered before a change. */
export async function reload(path: string): Promise<void> {
  await asking.get(path);
  const asked = fetchNow(path).finally(() => {
    if (asking.get(path) === asked) asking.delete(path);
  });
  asking.set(path, asked);
  await asked;
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export type Told<T> = {
  /** Undefined until the hub has answered. */
  readonly value: T | undefined;
  /** Why it did not answer the last time. */
  readonly refused: Refused | undefined;
  readonly again: () => Promise<void>;
};

/** What GET of a path tells: asked when the page comes to the front, each minute, and whenever the hub is back. */
export function useHub<T>(path: string, shown: boolean): Told<T> {
  const link = useLive((state) => state.link);
  const minute = useMinute();
  useEffect(() => {
    if (shown && link === 'live' && !asking.has(path)) void reload(path);
  }, [path, shown, link, minute]);
  const { value, refused } = useSyncExternalStore(listen, () => held.get(path) ?? nothing);
  const again = useCallback(() => reload(path), [path]);
  return { value: value as T | undefined, refused, again };
}
