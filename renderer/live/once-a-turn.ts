/** Asks once a turn, as a minute is one: whoever comes back to a page within it finds what was answered. */
import { useEffect, useRef } from 'react';
import { useLinked } from './live.ts';

/**
 * Calls `ask` when `question`, which names all that the answer depends on, is another one than that answered last, and
 * after each loss of the link. Without a question nothing is asked. `ask` throws where no answer came.
 */
export function useOnceATurn(question: string | undefined, ask: (leaving: AbortSignal) => Promise<void>): void {
  const answered = useRef<string>(undefined);
  const latest = useRef(ask);
  latest.current = ask;
  const isLinked = useLinked();
  useEffect(() => {
    if (!isLinked) answered.current = undefined;
    if (!isLinked || question === undefined || question === answered.current) return undefined;
    const leaving = new AbortController();
    latest.current(leaving.signal).then(
      () => {
        if (!leaving.signal.aborted) answered.current = question;
      },
      // What was there stays, and it is asked for again with the next turn.
      () => undefined,
    );
    return () => leaving.abort();
  }, [question, isLinked]);
}
