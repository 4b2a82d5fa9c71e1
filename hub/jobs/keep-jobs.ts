/** Keeps the jobs of one source, each by itself, until the run of the source ends; tells how they are. */
import type { Jobs } from '#model/job.ts';
import { Misconfigured } from '#model/trouble.ts';
import { jobWords } from '#model/words/jobs-en.ts';
import { failingJobs } from '../sources/job-standing.ts';
import type { SourceHealth } from '../sources/source-health.ts';
import type { Ended } from './execution.ts';
import { createJobLoop } from './job-loop.ts';
import type { JobLoop } from './job-loop.ts';
import type { JobMemories } from './job-memory.ts';
import type { LoopSurroundings } from './loop-surroundings.ts';

export type JobsOptions = Omit<LoopSurroundings, 'memories'> & {
  readonly source: string;
  /** What its runs depend on, secrets left out. */
  readonly settings: unknown;
  readonly memories: Pick<JobMemories, 'begins' | 'of' | 'fetch' | 'troubled'>;
  readonly health: Pick<SourceHealth, 'jobs' | 'settled' | 'remembered' | 'partsOf'>;
  /** They are there, to be shown and for what a person asks of them. */
  readonly opened: (loops: readonly JobLoop[]) => void;
};

export function createJobs(options: JobsOptions): Jobs {
  const { source, memories, health, signal, ingest } = options;
  const told = new Set<string>();

  /** One of several that fails, and its end, is journalled here; what the whole source does, by its health. */
  function tell(loops: readonly JobLoop[]): void {
    const standings = loops.map(({ standing }) => standing);
    const state = health.jobs(standings);
    const failing = failingJobs(standings);
    for (const { job, text } of failing) {
      if (state !== 'partial' || told.has(job)) continue;
      told.add(job);
      ingest.journal({ kind: 'trouble', subject: `${source} ${job}`, level: 'warn', text });
    }
    for (const { job, title } of standings) {
      if (failing.some((one) => one.job === job) || !told.delete(job)) continue;
      ingest.journal({ kind: 'trouble', subject: `${source} ${job}`, level: 'info', text: jobWords.again(title) });
    }
  }

  return {
    async keep(jobs) {
      memories.begins(source, options.settings);
      const loops = jobs.map((job) => createJobLoop(job, memories.of(source, job.name), options));
      options.opened(loops);
      for (const { memory } of loops) health.remembered(memory.name, memory.parts);
      tell(loops);
      const { promise: over, reject } = Promise.withResolvers<never>();
      const ended =
        (loop: JobLoop) =>
        ({ outcome, reported }: Ended): void => {
          if (outcome === 'succeeded') health.settled(loop.job.name, reported);
          memories.troubled(loop.memory, health.partsOf(loop.job.name));
          tell(loops);
          const stopped = loops.map((one) => one.stopped);
          if (!signal.aborted && stopped.every((one) => one !== undefined)) {
            reject(loop.stopped ?? new Misconfigured(jobWords.noneGoesOn));
          }
        };
      await Promise.race([over, Promise.all(loops.map((loop) => loop.keep(ended(loop))))]);
    },
  };
}
