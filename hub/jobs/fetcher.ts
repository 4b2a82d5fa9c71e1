/** Days gone by of one job, fetched step by step, newest first; what is done is kept, so that any end is only a break. */
import type { Job } from '#model/job.ts';
import { localTime, parseDate, shiftDate, second } from '#model/time.ts';
import type { Epoch } from '#model/time.ts';
import { AllowanceSpent, Misconfigured, Unreachable } from '#model/trouble.ts';
import { backfillWords } from '#model/words/jobs-en.ts';
import type { WireBackfill } from '#model/wire.ts';
import { execute } from './execution.ts';
import type { Ended } from './execution.ts';
import type { Fetching, JobMemory } from './job-memory.ts';
import type { LoopSurroundings } from './loop-surroundings.ts';
import { countDays, firstRetry, nextStep, retryWait, withoutStep } from './plan.ts';
import type { Days } from './plan.ts';

export type Fetcher = {
  /** When the next step may begin; Infinity while there is nothing to fetch. */
  readonly at: Epoch;
  readonly wire: WireBackfill | null;
  add(fetching: Fetching): void;
  /** Takes the next step; there must be one. */
  step(): Promise<Ended>;
  /** Ends what a person asked for, else what is fetched unasked. */
  cancel(): void;
  /** The clock was set. */
  rearm(now: Epoch): void;
  /** Something has changed, so that what needed a person is tried again. */
  wake(): void;
};

/** Between two steps, so that other things happen and no source is asked in one breath. */
const pause = second;
/** A step that cannot be read is tried so often, then left out. */
const mostTries = 3;
/** Tries that fail follow each other as those of a daily job do. */
const period = 24 * 3_600 * second;

export function createFetcher(job: Job, memory: JobMemory, around: LoopSurroundings): Fetcher {
  const { clock, random, memories, timeZone, ingest } = around;
  let at: Epoch = -Infinity;
  let failures = 0;
  let unread = 0;
  let text: string | undefined;
  let running: AbortController | undefined;
  /** It needs a person. The schedule of the job does not: many keys may read the present, but no history. */
  let isHeld = false;

  const beginOf = (date: string, shift = 0): Epoch => {
    const parsed = parseDate(date);
    if (!parsed) throw new Error(`${date} is no day.`);
    return localTime(shiftDate(parsed, shift), 0, timeZone);
  };

  const journal = (subject: string, level: 'info' | 'warn'): void =>
    ingest.journal({ kind: 'history', subject: memory.source, level, text: subject });

  function advance(current: Fetching, step: Days, leftOut: number): void {
    const left = withoutStep(current.left, step);
    const others = memory.fetching.slice(1);
    const total = current.leftOut + leftOut;
    if (left) memories.fetch(memory, [{ ...current, left, leftOut: total }, ...others]);
    else {
      memories.fetch(memory, others);
      journal(backfillWords.done(job.title, current.from, current.to, total), total === 0 ? 'info' : 'warn');
    }
    failures = 0;
    unread = 0;
    text = undefined;
    at = clock.now() + pause;
  }

  function settle(current: Fetching, step: Days, { outcome, error, run }: Ended): void {
    // Cancelled meanwhile, or ended with its source.
    if (memory.fetching[0] !== current || outcome === 'interrupted') return;
    if (outcome === 'succeeded') {
      advance(current, step, 0);
      return;
    }
    text = run.text;
    if (error instanceof Misconfigured) {
      isHeld = true;
      journal(backfillWords.held(job.title, current.from, current.to, run.text ?? ''), 'warn');
      return;
    }
    const retryAfter = error instanceof Unreachable ? error.retryAfter : undefined;
    if (error instanceof AllowanceSpent && retryAfter !== undefined) {
      at = clock.now() + Math.max(firstRetry, retryAfter);
      return;
    }
    failures += 1;
    at = clock.now() + retryWait(failures, random(), period, retryAfter);
    if (error instanceof Unreachable) return;
    unread += 1;
    if (unread < mostTries) return;
    journal(backfillWords.leftOut(job.title, step.from, step.to, run.text ?? ''), 'warn');
    advance(current, step, countDays(step));
  }

  function wake(): void {
    if (!isHeld) return;
    isHeld = false;
    text = undefined;
  }

  return {
    get at() {
      return memory.fetching.length === 0 || !job.history || isHeld ? Infinity : at;
    },
    get wire() {
      const [current] = memory.fetching;
      if (!current) return null;
      const done = 1 - countDays(current.left) / countDays(current);
      const waits = running === undefined && at > clock.now() + pause;
      const about = text === undefined ? {} : { text };
      return { from: current.from, to: current.to, done, next: waits ? at : null, ...about };
    },
    add(fetching) {
      if (fetching.cause === 'history') wake();
      memories.fetch(memory, [...memory.fetching, fetching]);
      journal(backfillWords.begun(job.title, fetching.from, fetching.to), 'info');
      around.changed();
    },
    async step() {
      const [current] = memory.fetching;
      const { history } = job;
      if (!current || !history) throw new Error(`${memory.source} ${job.name} has nothing to fetch.`);
      const days = nextStep(current.left, history.days);
      const span = { from: beginOf(days.from), to: beginOf(days.to, 1) };
      running = new AbortController();
      const { cause } = current;
      const work = (run: Parameters<typeof history.fetch>[1]): Promise<void> => history.fetch(span, run);
      try {
        const way = { cause, ahead: false, signal: running.signal, work };
        const ended = await execute(job, memory, way, around);
        settle(current, days, ended);
        return ended;
      } finally {
        running = undefined;
        around.changed();
      }
    },
    cancel() {
      const asked = memory.fetching.find(({ cause }) => cause === 'history') ?? memory.fetching[0];
      if (!asked) return;
      const isCurrent = memory.fetching[0] === asked;
      memories.fetch(
        memory,
        memory.fetching.filter((one) => one !== asked),
      );
      journal(backfillWords.cancelled(job.title, asked.from, asked.to), 'info');
      if (isCurrent) {
        running?.abort();
        wake();
      }
      around.changed();
    },
    rearm(now) {
      at = Math.min(at, now + retryWait(Math.max(1, failures), 1, period));
    },
    wake,
  };
}
