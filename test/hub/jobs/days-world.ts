/** A job that has a history: a level a day, and the days it was asked for. */
import type { Job, JobHistory, Run, Span } from '#model/job.ts';
import { day, hour, localDayEdges } from '#model/time.ts';
import { createFakeClock } from '../../fake-clock.ts';
import { keepJobs, type JobWorldOptions } from './job-world.ts';

const timeZone = 'Europe/Vienna';
export const now = Date.UTC(2026, 10, 26, 11);

/** One value a local day, at its begin. */
export const daily =
  (spans: Span[] = []) =>
  async (span: Span, run: Run): Promise<void> => {
    spans.push(span);
    for (const at of localDayEdges(span.from, span.to, timeZone).slice(0, -1))
      run.sink.sample('level', {}, at / day, at);
    await run.stored();
  };

export function keepDays(history: Partial<JobHistory>, options: JobWorldOptions = {}, more: Partial<Job> = {}) {
  const clock = options.clock ?? createFakeClock({ now });
  const kept = keepJobs(
    [
      {
        name: 'days',
        title: 'Day report',
        when: { every: 6 * hour },
        perform: () => Promise.resolve(),
        history: { days: 10, fetch: daily(), isCaughtUp: false, ...history },
        ...more,
      },
    ],
    { timeZone, ...options, clock },
  );
  return {
    ...kept,
    wire: () => kept.place.wire.jobs?.[0]?.backfill,
    /** Times of what was put, each once, oldest first. */
    times: (ingest = kept.ingest) =>
      [...new Set(ingest.samples.filter(({ series }) => series === 'river.level').map(({ at = 0 }) => at))].toSorted(
        (one, other) => one - other,
      ),
  };
}

export const edges = (from: string, to: string): number[] =>
  localDayEdges(Date.parse(`${from}T12:00Z`), Date.parse(`${to}T12:00Z`), timeZone).slice(0, -1);
