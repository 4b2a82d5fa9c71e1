/** What the journal and the runs of sources say of a stretch of time: fetched once it is looked at, and a while around it. */
import { useEffect, useState } from 'react';
import type { z } from 'zod';
import type { journalEntrySchema } from '#model/journal-api.ts';
import type { runSchema } from '#model/job-api.ts';
import { spanOf, type View } from '../charts/view.ts';
import { awaited } from './arrival.ts';
import { useLive } from './live.ts';
import { useMinute } from './now.ts';

export type JournalEntry = z.output<typeof journalEntrySchema>;
export type Run = z.output<typeof runSchema>;
export type Past = { readonly journal: readonly JournalEntry[]; readonly runs: readonly Run[] };

/** Entries of one question: the newest, where a long time holds more. */
const most = '500';
/** Lengths of the view that are fetched on either side of it. */
const around = 0.5;

async function ask<Answer>(
  path: string,
  query: readonly (readonly [string, string])[],
  signal: AbortSignal,
): Promise<readonly Answer[]> {
  const answer = await fetch(
    `/api/v1/${path}?${new URLSearchParams(query.map(([name, value]): [string, string] => [name, value]))}`,
    { signal },
  );
  if (!answer.ok) throw new Error(`The hub answered ${answer.status} to a question about what happened.`);
  return (await answer.json()) as readonly Answer[];
}

const nothing: Past = { journal: [], runs: [] };

/** Of `subjects` (series, devices, sources) and the runs of `sources`; what was known stays until the next answer. */
export function usePastHappenings(
  subjects: readonly string[],
  sources: readonly string[],
  view: View,
  shown: boolean,
): Past {
  const [past, setPast] = useState<Past & { readonly of?: View; readonly about?: string }>(nothing);
  const linked = useLive((state) => state.link === 'live');
  const quarter = Math.floor(useMinute() / 15);
  const about = JSON.stringify([subjects, sources, quarter]);
  const isKnown =
    past.about === about &&
    past.of !== undefined &&
    past.of.from <= view.from &&
    past.of.to >= view.to &&
    spanOf(past.of) < 6 * spanOf(view);
  useEffect(() => {
    if (!shown || !linked || isKnown || subjects.length === 0) return undefined;
    const leaving = new AbortController();
    const span = spanOf(view);
    const of = { from: Math.floor(view.from - around * span), to: Math.ceil(view.to + around * span) };
    const range: readonly (readonly [string, string])[] = [
      ['from', String(of.from)],
      ['before', String(of.to)],
      ['limit', most],
    ];
    const outcomes = ['failed', 'deferred', 'interrupted'].map((each) => ['outcome', each] as const);
    const questions = [
      ask<JournalEntry>('journal', [...range, ...subjects.map((each) => ['subject', each] as const)], leaving.signal),
      Promise.all(sources.map((each) => ask<Run>('runs', [...range, ...outcomes, ['source', each]], leaving.signal))),
    ] as const;
    awaited(Promise.all(questions)).then(
      ([journal, runs]) => setPast({ journal, runs: runs.flat(), of, about }),
      // The plot stands without it; it is asked for again when the view or the quarter of an hour changes.
      () => undefined,
    );
    return () => leaving.abort();
  }, [about, view, shown, linked, isKnown]);
  return past;
}
