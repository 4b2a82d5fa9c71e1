/** What this browser may do, as the hub says: what it would be refused is not offered. */
import { useSyncExternalStore } from 'react';
import type { z } from 'zod';
import type { callerSchema } from '#model/network-api.ts';
import { live } from './live.ts';

type Caller = z.output<typeof callerSchema>;
export type Permission = Caller['may'][number];

/** A question that failed is put again after so long, in ms. */
const patience = 5_000;

let told: readonly Permission[] | undefined;
const listeners = new Set<() => void>();
let isKnown = false;
let nextAt = 0;

/** Whoever could be reached again may be another hub, or have taken a token back: each connection asks anew. */
function follow(): void {
  if (live.state.link !== 'live') isKnown = false;
  else if (!isKnown && Date.now() >= nextAt) {
    nextAt = Date.now() + patience;
    void ask();
  }
}

async function ask(): Promise<void> {
  try {
    const answer = await fetch('/api/v1/caller');
    if (!answer.ok) return;
    const { may } = (await answer.json()) as Caller;
    isKnown = live.state.link === 'live';
    nextAt = 0;
    if (told?.join() === may.join()) return;
    told = may;
    for (const listener of listeners) listener();
  } catch {
    // The next frame asks again.
  }
}

let isFollowing = false;

function listen(listener: () => void): () => void {
  listeners.add(listener);
  if (!isFollowing) {
    isFollowing = true;
    live.subscribe(follow);
    follow();
  }
  return () => listeners.delete(listener);
}

/** Undefined until the hub has answered. What it said last holds while it cannot be reached. */
export function useMay(permission: Permission): boolean | undefined {
  return useSyncExternalStore(listen, () => told?.includes(permission));
}
