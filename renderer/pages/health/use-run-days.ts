/** The days of a year of every source that collects by schedule. */
import { useEffect, useState } from 'react';
import { awaited } from '../../live/arrival.ts';
import type { RunDay } from './year-cells.ts';

export type RunDays = ReadonlyMap<string, readonly RunDay[]>;

/** Asked when the page is opened and whenever `since` changes; what was there stays while the hub does not answer. */
export function useRunDays(shown: boolean, since: string): RunDays {
  const [days, setDays] = useState<RunDays>(new Map());
  useEffect(() => {
    if (!shown || since === '') return undefined;
    const leaving = new AbortController();
    awaited(ask(leaving.signal)).then(
      (found) => {
        if (!leaving.signal.aborted) setDays(found);
      },
      () => undefined,
    );
    return () => leaving.abort();
  }, [shown, since]);
  return days;
}

async function ask(signal: AbortSignal): Promise<RunDays> {
  const answer = await fetch('/api/v1/run-days', { signal });
  if (!answer.ok) throw new Error(`The hub answered ${answer.status} to a question about runs.`);
  const rows = (await answer.json()) as readonly (RunDay & { readonly source: string })[];
  const bySource = Map.groupBy(rows, ({ source }) => source);
  return bySource;
}
