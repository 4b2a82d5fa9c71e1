/** Keeps the jobs of one source: each on its own, at its times, until the run ends. */
import type { Clock, SeriesTable, Sink } from '#model/collector.ts';
import type { Http } from '#model/http.ts';
import type { Job, Jobs } from '#model/job.ts';
import { Misconfigured } from '#model/trouble.ts';

export type JobsOptions = {
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly http: Http;
  readonly sink: Sink<SeriesTable>;
  readonly stored: () => Promise<void>;
};

export function createJobs({ clock, signal, http, sink, stored }: JobsOptions): Jobs {
  const keepOne = async (job: Job): Promise<void> => {
    const { when } = job;
    for await (const now of clock.ticks('every' in when ? when.every : when, signal)) {
      try {
        await job.perform({ cause: 'schedule', now, signal, http, sink, stored });
      } catch (error) {
        if (error instanceof Misconfigured) throw error;
        signal.throwIfAborted();
        sink.trouble(job.title, error);
      }
    }
  };
  return {
    async keep(jobs) {
      await Promise.all(jobs.map(keepOne));
    },
  };
}
