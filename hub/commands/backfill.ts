/** Asks the hub of a data folder to fetch days gone by, and tells how far it is until it is done. */
import type { z } from 'zod';
import { statusSchema } from '#model/api.ts';
import type { sourceSchema } from '#model/api.ts';
import { backfillSchema } from '#model/job-api.ts';
import type { jobSchema } from '#model/job-api.ts';
import { parseDate, second } from '#model/time.ts';
import { Misconfigured } from '#model/trouble.ts';
import { backfillCommandWords as words, jobAnswers } from '#model/words/jobs-en.ts';
import type { Timers } from '../clock.ts';
import { runningHub } from '../running-hub.ts';
import type { RunningHub } from '../running-hub.ts';
import { until } from '../until.ts';
import { readAsked, type RunCommand } from './command.ts';

export type BackfillOptions = {
  /** The data folder of the hub. */
  readonly path: string;
  /** <source> [job] <from> <to> */
  readonly asked: readonly string[];
  readonly say: (line: string) => void;
  /** The person goes; the hub goes on. */
  readonly signal: AbortSignal;
  readonly timers: Pick<Timers, 'after'>;
};

type Job = z.output<typeof jobSchema>;

const lookEvery = 2 * second;

/** Throws Misconfigured, in one sentence, for what cannot be fetched. */
export async function backfill({ path, asked, say, signal, timers }: BackfillOptions): Promise<void> {
  const { source, job: named, from, to } = daysAsked(asked);
  const hub = await runningHub(path);
  const job = chosen(await jobsOf(hub, source), source, named);
  if (job.backfill) say(words.already(job.title, job.backfill.from, job.backfill.to));
  else {
    const way = `/api/v1/jobs/${encodeURIComponent(source)}/${encodeURIComponent(job.name)}/backfill`;
    const begun = await hub.ask({ method: 'POST', path: way, body: { from, to }, schema: backfillSchema });
    say(words.begun(job.title, begun.from, begun.to));
  }
  let told = '';
  for (;;) {
    await until(signal, (done) => timers.after(lookEvery, done));
    if (signal.aborted) {
      say(words.goesOn);
      return;
    }
    const now = (await jobsOf(hub, source)).find(({ name }) => name === job.name)?.backfill;
    if (!now) break;
    const line = words.progress(now.done, now.text);
    if (line !== told) say(line);
    told = line;
  }
  say(words.done);
}

function daysAsked(asked: readonly string[]): { source: string; job: string | undefined; from: string; to: string } {
  const [source, ...others] = asked;
  const [from, to] = others.slice(-2);
  const [job] = others.slice(0, -2);
  if (source === undefined || from === undefined || to === undefined || others.length > 3) {
    throw new Misconfigured(words.usage);
  }
  const wrong = [from, to].find((text) => parseDate(text) === undefined);
  if (wrong !== undefined) throw new Misconfigured(jobAnswers.noDate(wrong));
  return { source, job, from, to };
}

async function jobsOf(hub: RunningHub, source: string): Promise<readonly Job[]> {
  const { sources } = await hub.ask({
    method: 'GET',
    path: '/api/v1/status',
    schema: statusSchema.pick({ sources: true }),
  });
  const found = sources.find(({ id }) => id === source);
  const scheduled = sources.filter(hasHistory).map(({ id }) => id);
  if (!found?.jobs) throw new Misconfigured(words.noSource(source, scheduled));
  return found.jobs;
}

const hasHistory = ({ jobs }: z.output<typeof sourceSchema>): boolean => jobs?.some((job) => job.hasHistory) === true;

function chosen(jobs: readonly Job[], source: string, named: string | undefined): Job {
  const able = jobs.filter((job) => job.hasHistory);
  const [only] = able;
  const found = named === undefined && able.length === 1 ? only : able.find(({ name }) => name === named);
  if (found) return found;
  throw new Misconfigured(
    words.whichJob(
      source,
      able.map(({ name }) => name),
    ),
  );
}

/** Words: <source> [job] <from> <to>. */
const mostWords = 9;

export const backfillCommand: RunCommand = async (args, { folder: path, say, signal, timers }) => {
  const { positionals: asked } = readAsked('backfill', args, {}, mostWords);
  await backfill({ path, asked, say, signal, timers });
};
