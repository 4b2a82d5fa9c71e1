/** How large the store is, asked when the page is opened and every minute while it is. */
import { useEffect, useState } from 'react';
import { awaited } from '../../live/arrival.ts';
import { useMinute } from '../../live/now.ts';

export type StoreFigures = { readonly bytes: number; readonly series: number };

export function useStoreFigures(shown: boolean): StoreFigures | undefined {
  const [figures, setFigures] = useState<StoreFigures>();
  const minute = useMinute();
  useEffect(() => {
    if (!shown) return undefined;
    const leaving = new AbortController();
    awaited(ask(leaving.signal)).then(
      (found) => {
        if (!leaving.signal.aborted) setFigures(found);
      },
      () => undefined,
    );
    return () => leaving.abort();
  }, [shown, minute]);
  return figures;
}

async function ask(signal: AbortSignal): Promise<StoreFigures> {
  const answer = await fetch('/api/v1/status', { signal });
  if (!answer.ok) throw new Error(`The hub answered ${answer.status} to a question about itself.`);
  const { store } = (await answer.json()) as { readonly store: StoreFigures };
  return store;
}
