/** How a source that is well is doing, in one sentence. Pure. */
import type { WireJob, WireSource } from '#model/wire.ts';
import { jobWords as words } from '#model/words/sources-en.ts';
import { calmAge } from '../../format/age.ts';
import { timeText } from './job-times.ts';

/** Undefined when there is nothing to say beyond that it is well. */
export function sourceSentence(
  { jobs = [], purse, signIn }: WireSource,
  now: number,
  zone: string,
): string | undefined {
  if (signIn?.state === 'needed') return words.signInNeeded;
  if (jobs.length === 0) return undefined;
  if (jobs.every(({ paused }) => paused)) return words.paused;
  const backfill = jobs.find((job) => job.backfill !== null)?.backfill;
  if (backfill) return words.fetching(Math.floor(backfill.done * 100));
  if (jobs.some(({ run }) => run?.outcome === 'running')) return words.collecting;
  if (purse?.left === 0 && purse.next !== null) return words.spent(purse.of, timeText(purse.next, now, zone));
  if (purse?.per === 'day' && purse.left * 2 <= purse.of) return words.wellLeft(purse.left, purse.of);
  const last = newestEnd(jobs);
  return last === undefined ? undefined : words.wellAgo(calmAge(now - last));
}

/** When a job of it last succeeded, epoch ms. */
function newestEnd(jobs: readonly WireJob[]): number | undefined {
  const ends = jobs.flatMap(({ run }) => (run?.outcome === 'succeeded' && run.ended !== null ? [run.ended] : []));
  return ends.length === 0 ? undefined : Math.max(...ends);
}
