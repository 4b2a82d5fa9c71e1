/** Runs each job of a collector once a tick, one after the other, and ends the world; what they throw is written down. */
import { setImmediate } from 'node:timers/promises';
import type { SeriesTable, Sink } from '#model/collector.ts';
import type { Http } from '#model/http.ts';
import type { Job, Jobs, Run, RunCause, Span } from '#model/job.ts';
import { minute } from '#model/time.ts';
import { Misconfigured } from '#model/trouble.ts';

export type FakeJobsOptions = {
  readonly ticks: number;
  readonly http: Http;
  readonly sink: Sink<SeriesTable>;
  readonly stop: AbortController;
  readonly now: () => number;
  readonly pass: (ms: number) => void;
  readonly onTick?: (tick: number) => void;
};

export function createFakeJobs(options: FakeJobsOptions): {
  readonly jobs: Jobs;
  history(job: string, span: Span): Promise<void>;
} {
  const { http, sink, stop } = options;
  let known: readonly Job[] = [];
  const run = (cause: RunCause): Run => ({
    cause,
    now: options.now(),
    signal: stop.signal,
    http,
    sink,
    stored: () => Promise.resolve(),
  });

  return {
    jobs: {
      async keep(jobs) {
        known = jobs;
        for (let tick = 1; tick <= options.ticks && !stop.signal.aborted; tick++) {
          options.onTick?.(tick);
          let failed = 0;
          for (const job of jobs) {
            try {
              await job.perform(run('schedule'));
            } catch (error) {
              failed += error instanceof Misconfigured ? 1 : 0;
              if (failed === jobs.length) throw error;
              sink.trouble(job.title, error);
            }
          }
          const [first] = jobs;
          if (first) options.pass('every' in first.when ? first.when.every : 60 * minute);
          await setImmediate();
        }
        stop.abort();
      },
    },
    async history(name, span) {
      const job = known.find((one) => one.name === name);
      if (!job?.history) throw new Error(`There is no job ${name} with a history.`);
      await job.history.fetch(span, run('history'));
    },
  };
}
