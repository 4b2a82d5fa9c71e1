/** How a source is by its jobs. Pure. */
import type { Epoch } from '#model/time.ts';
import type { HealthState } from '#model/trouble.ts';
import { sourceWords } from '#model/words/hub-en.ts';
import { jobWords } from '#model/words/jobs-en.ts';

/** By the newest run that told: waiting until something is left of the quota tells nothing, unless nothing else is known. */
export type Standing =
  | { readonly state: 'unknown' | 'well' | 'paused' }
  | { readonly state: 'waiting'; readonly text: string }
  | { readonly state: 'failing'; readonly text: string; readonly isFault: boolean };

export type JobStanding = Standing & {
  readonly job: string;
  readonly title: string;
  /** Epoch ms of its next run. */
  readonly next?: Epoch;
};

export type JobsHealth = { readonly state: HealthState; readonly reason?: string; readonly next?: Epoch };

/** Undefined while nothing is known. Partial: `failingJobs` says why. */
export function healthOfJobs(jobs: readonly JobStanding[]): JobsHealth | undefined {
  const failing = failingJobs(jobs);
  const [newest] = failing.toReversed();
  const isAnyWell = jobs.some(({ state }) => state === 'well');
  if (newest && !isAnyWell) {
    const state = failing.every(({ isFault }) => isFault) ? 'faulty' : 'retrying';
    return { state, reason: newest.text, ...nextOf(failing) };
  }
  if (newest) return { state: 'partial', reason: newest.text };
  if (isAnyWell) return { state: 'healthy' };
  const waiting = jobs.filter((one) => one.state === 'waiting');
  const [first] = waiting;
  if (first) return { state: 'off', reason: first.text, ...nextOf(waiting) };
  if (jobs.length > 0 && jobs.every(({ state }) => state === 'paused'))
    return { state: 'off', reason: jobWords.paused };
  return undefined;
}

/** Those whose newest run failed, with a sentence that names them where several could be meant. */
export function failingJobs(jobs: readonly JobStanding[]): readonly FailingJob[] {
  return jobs.flatMap((one) => {
    if (one.state !== 'failing') return [];
    const text = jobs.length === 1 ? one.text : sourceWords.badReading(one.title, one.text);
    return [{ ...one, text }];
  });
}
type FailingJob = Extract<JobStanding, { state: 'failing' }>;

function nextOf(jobs: readonly JobStanding[]): { next?: Epoch } {
  const next = Math.min(...jobs.map((one) => one.next ?? Infinity));
  return Number.isFinite(next) ? { next } : {};
}
