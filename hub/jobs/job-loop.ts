/** One job at its times, one thing after the other: what is due, what a person asks for, and days that are fetched afterwards. */
import type { Job, RunCause } from '#model/job.ts';
import type { Epoch, Milliseconds } from '#model/time.ts';
import { Misconfigured, Unreachable, messageOf } from '#model/trouble.ts';
import type { WireJob } from '#model/wire.ts';
import { kindOf } from '../sources/source-health.ts';
import type { JobStanding, Standing } from '../sources/job-standing.ts';
import { until, untilSettled } from '../until.ts';
import { createFetcher } from './fetcher.ts';
import { parseCron } from './cron.ts';
import { execute } from './execution.ts';
import type { Ended } from './execution.ts';
import { schemaWords } from '#model/words/schema-en.ts';
import { pastOf, rememberedStanding } from './job-memory.ts';
import type { Fetching, JobMemory } from './job-memory.ts';
import type { LoopSurroundings } from './loop-surroundings.ts';
import { firstRetry, firstSlot, jitter, missedDays, nextSlot, periodOf, retryWait } from './plan.ts';
import type { Rhythm } from './plan.ts';
import { turnAt } from './turns.ts';

export type JobLoop = {
  readonly job: Job;
  readonly memory: JobMemory;
  readonly wire: WireJob;
  readonly standing: JobStanding;
  /** Why it does not go on until something is changed. */
  readonly stopped: Misconfigured | undefined;
  /** Something it waits for may have come: it looks again. */
  nudge(): void;
  /** Fetches these days, too. */
  fetch(fetching: Fetching): void;
  /** Ends fetching for a person. */
  cancel(): void;
  /** Until the source's run ends. `ended` is called after each run, with what there is to learn of it. */
  keep(ended: (ended: Ended) => void): Promise<void>;
};

/** `after` is monotonic ms, for a retry: it is a span of waiting, whatever the clock is set to. */
type Next = { readonly at: Epoch; readonly cause: RunCause; readonly after?: number };

/** What is to be done, and when. */
type Due = { readonly at: Epoch; readonly what: 'run' | 'days' };

export function createJobLoop(job: Job, memory: JobMemory, around: LoopSurroundings): JobLoop {
  const { clock, timers, signal, purse, timeZone, log } = around;
  const rhythm: Rhythm = 'every' in job.when ? job.when : { cron: parseCron(job.when.cron) };
  const fetcher = createFetcher(job, memory, around);
  let failures = 0;
  /** The slot that comes, without the chance added to it. */
  let slot: Epoch = Infinity;
  /** The last one, or the run in its place. */
  let served: Epoch = memory.succeeded ?? clock.now();
  /** When the next run is, and why. */
  let next: Next = { at: Infinity, cause: 'schedule' };
  let watching: Disposable | undefined;
  let stopped: Misconfigured | undefined;
  let standing: Standing = rememberedStanding(memory);
  let isRunning = false;
  /** When the run that is due gets its turn. */
  let inLine: Epoch = -Infinity;
  let look: (() => void) | undefined;

  const nudge = (): void => look?.();
  const wait = (end: Epoch): Promise<void> =>
    until(signal, (done) => {
      look = done;
      const waiting = new DisposableStack();
      waiting.defer(() => (look = undefined));
      if (end < Infinity) waiting.use(timers.after(Math.max(1, end - clock.now()), done));
      return waiting;
    });

  const turn = turnAt(purse, nudge);

  const isHeld = (): boolean => memory.paused || stopped !== undefined;

  const callsOf = (what: Due['what']): number => (what === 'run' ? job.calls : job.history?.calls) ?? 1;

  /** What is due comes before days gone by, and these put off nothing while they wait for the purse. */
  function due(now: Epoch): Due {
    if (memory.asked) return { at: now, what: 'run' };
    const run = isHeld() ? Infinity : next.at;
    if (run <= now) {
      inLine = turn.ofRun(callsOf('run'), now);
      return { at: inLine, what: 'run' };
    }
    inLine = -Infinity;
    turn.end();
    const days = stopped === undefined ? fetcher.at : Infinity;
    const at = days > now ? days : turn.ofDays(callsOf('days'), now);
    return run <= at ? { at: run, what: 'run' } : { at, what: 'days' };
  }

  function planSlot(at: Epoch, cause: RunCause): void {
    slot = at;
    next = { at: at + (cause === 'schedule' ? jitter(rhythm, around.random()) : 0), cause };
  }

  /** The clock was set: nothing waits longer than from its time on. */
  function rearm(): void {
    const now = clock.now();
    if (next.after !== undefined) {
      next = { ...next, at: Math.min(next.at, now + Math.max(0, next.after - clock.monotonic())) };
    } else if (slot > now) planSlot(Math.min(slot, nextSlot(rhythm, served, now, timeZone)), 'schedule');
    fetcher.rearm(now);
    nudge();
  }

  function retryIn(span: Milliseconds): void {
    next = { at: clock.now() + span, cause: 'retry', after: clock.monotonic() + span };
  }

  async function perform(): Promise<Ended> {
    const { asked } = memory;
    memory.asked = undefined;
    watching?.[Symbol.dispose]();
    watching = undefined;
    const cause: RunCause = asked ? 'person' : next.cause;
    const before = memory.reached;
    const wasStopped = stopped !== undefined;
    const work = { cause, ahead: asked?.ahead ?? false, work: job.perform.bind(job) };
    const ended = await execute(job, memory, work, around);
    const now = clock.now();
    if (ended.outcome === 'succeeded') succeeded(ended, before, now);
    else if (ended.outcome !== 'interrupted') failed(ended, now, cause === 'person' && !wasStopped);
    return ended;
  }

  function succeeded({ run }: Ended, before: Epoch | undefined, now: Epoch): void {
    failures = 0;
    stopped = undefined;
    standing = { state: 'well' };
    if (run.cause === 'person') fetcher.wake();
    const isOfGrid = run.cause === 'schedule' || 'cron' in rhythm;
    served = isOfGrid ? Math.min(slot, run.started) : run.started;
    planSlot(nextSlot(rhythm, served, now, timeZone), 'schedule');
    const { history } = job;
    if (!history || history.isCaughtUp === false) return;
    const missed = missedDays(before, now, timeZone, history.earliest);
    if (missed) fetcher.add({ ...missed, cause: 'missed', left: missed, leftOut: 0 });
  }

  /** `isExtra`: it stood in no plan, so the plan stays as it is. */
  function failed({ run, error, outcome }: Ended, now: Epoch, isExtra: boolean): void {
    const text = run.text ?? messageOf(error);
    const retryAfter = error instanceof Unreachable ? error.retryAfter : undefined;
    if (outcome === 'deferred') {
      standing = standing.state === 'unknown' || standing.state === 'waiting' ? { state: 'waiting', text } : standing;
    } else {
      standing = { state: 'failing', text, isFault: kindOf(error) === 'fault' };
      if (standing.isFault) log.error({ err: error }, text);
    }
    stopped = error instanceof Misconfigured ? error : undefined;
    if (stopped) return;
    if (isExtra) {
      next = { ...next, at: Math.max(next.at, now + (retryAfter ?? 0)) };
      return;
    }
    served = Math.min(slot, now);
    planSlot(nextSlot(rhythm, served, now, timeZone), 'schedule');
    if (outcome === 'deferred') {
      if (retryAfter !== undefined) retryIn(Math.max(firstRetry, retryAfter));
      return;
    }
    failures = error instanceof Unreachable ? failures + 1 : 0;
    if (!(error instanceof Unreachable)) return;
    const again = retryWait(failures, around.random(), periodOf(rhythm), retryAfter);
    if (now + again < next.at || retryAfter !== undefined) retryIn(again);
    watching = error.whenChanged?.(() => {
      retryIn(0);
      nudge();
    });
  }

  async function keep(ended: (ended: Ended) => void): Promise<void> {
    using _turn = turn;
    using _rearming = around.schedule.onRearm(rearm);
    using _watching = { [Symbol.dispose]: () => watching?.[Symbol.dispose]() };
    // Before the present is known there are no days, no times of the calendar, and no certificates that hold.
    await until(signal, (done) => clock.onTrusted(done));
    slot = firstSlot(rhythm, pastOf(memory), clock.now(), timeZone);
    next = { at: slot, cause: 'schedule' };
    while (!signal.aborted) {
      const { at, what } = due(clock.now());
      if (at > clock.now()) {
        await wait(at);
        continue;
      }
      // A run that was left behind by its source, or went on after its deadline, is never overlapped.
      await untilSettled(signal, memory.work);
      if (signal.aborted) return;
      isRunning = true;
      turn.begin(callsOf(what));
      try {
        ended(what === 'run' ? await perform() : await fetcher.step());
      } finally {
        isRunning = false;
        turn.end();
      }
    }
  }

  return {
    job,
    memory,
    get wire() {
      const now = clock.now();
      const coming = isRunning ? nextSlot(rhythm, Math.min(slot, now), now, timeZone) : Math.max(now, next.at, inLine);
      const at = isHeld() || coming === Infinity ? Infinity : purse.plan(job.calls ?? 1, coming).at;
      return {
        name: job.name,
        title: schemaWords.told(job.title),
        next: Number.isFinite(at) ? at : null,
        paused: memory.paused,
        run: memory.run ?? null,
        hasHistory: job.history !== undefined,
        backfill: fetcher.wire,
      };
    },
    get standing() {
      const { name } = job;
      const title = schemaWords.told(job.title);
      const known = memory.paused ? ({ state: 'paused' } as const) : standing;
      const hasWorked = memory.succeeded !== undefined;
      return { job: name, title, hasWorked, ...known, ...(Number.isFinite(next.at) && !isHeld() && { next: next.at }) };
    },
    get stopped() {
      return stopped;
    },
    nudge,
    fetch: (fetching) => fetcher.add(fetching),
    cancel: () => fetcher.cancel(),
    keep,
  };
}
