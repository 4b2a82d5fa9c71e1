/** Sticks that wait, with the steps to run them, which the hub knows. */
import { useEffect, useState } from 'react';
import type { z } from 'zod';
import type { stickLoginSchema, waitingStickSchema } from '#model/api.ts';
import { awaited } from '../../live/arrival.ts';
import { useLive } from '../../live/live.ts';

export type WaitingStick = z.output<typeof waitingStickSchema>;
export type StickLogin = z.output<typeof stickLoginSchema>;

/** Asked anew whenever the hub tells of another; while it does not answer, what was there stays. */
export function useWaitingSticks(shown: boolean): readonly WaitingStick[] {
  const told = useLive((state) => state.sticks);
  const [sticks, setSticks] = useState<readonly WaitingStick[]>([]);
  useEffect(() => {
    if (!shown || told.length === 0) return undefined;
    const leaving = new AbortController();
    awaited(ask(leaving.signal)).then(
      (found) => {
        if (!leaving.signal.aborted) setSticks(found);
      },
      () => undefined,
    );
    return () => leaving.abort();
  }, [told, shown]);
  const ids = new Set(told.map(({ subject }) => subject));
  return sticks.filter(({ id }) => ids.has(id));
}

async function ask(signal: AbortSignal): Promise<readonly WaitingStick[]> {
  const answer = await fetch('/api/v1/sticks', { signal });
  if (!answer.ok) throw new Error(`The hub answered ${answer.status} to a question about sticks.`);
  return (await answer.json()) as readonly WaitingStick[];
}

/** What the hub answers; why it refuses, in one sentence. */
export async function postStick<Answer>(what: 'login' | 'dismiss', id: string): Promise<Answer | { error: string }> {
  const answer = await fetch(`/api/v1/sticks/${what}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ id }),
  });
  return (answer.status === 204 ? {} : await answer.json()) as Answer | { error: string };
}
