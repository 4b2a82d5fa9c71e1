/** One run of a job: recorded at its begin and end, counted, with a deadline, and over only when its data is on disk. */
import type { SeriesTable, Sink } from '#model/collector.ts';
import type { Http, HttpRequest } from '#model/http.ts';
import type { Job, Run, RunCause } from '#model/job.ts';
import { minute, second } from '#model/time.ts';
import type { Epoch, Milliseconds } from '#model/time.ts';
import { AllowanceSpent, Unreachable, messageOf } from '#model/trouble.ts';
import { jobWords } from '#model/words/jobs-en.ts';
import type { RunOutcome, WireRun } from '#model/wire.ts';
import type { Timers } from '../clock.ts';
import { concealError } from '../http/conceal.ts';
import type { HubClock, Ingest } from '../ports.ts';
import type { SelfSeries } from '../sources/self-series.ts';
import { kindOf } from '../sources/source-health.ts';
import { remember } from './job-memory.ts';
import type { JobMemory } from './job-memory.ts';

/** What a run puts goes through here; `samples` and `snapshots` are counted by the hub's own ingest. */
export type RunIngest = Pick<Ingest, 'open' | 'put' | 'snapshot'>;

export type ExecutionSurroundings = {
  readonly clock: Pick<HubClock, 'now' | 'monotonic'>;
  readonly timers: Pick<Timers, 'after'>;
  readonly ingest: RunIngest & Pick<Ingest, 'run' | 'full' | 'whenStored'>;
  readonly self: SelfSeries;
  /** By `ahead` it may take what is spread over the rest of the day; for as long as the signal lasts. */
  readonly http: (ahead: boolean, during: AbortSignal) => Http;
  /** For one run, whose troubles are told to `report`. */
  readonly sink: (ingest: RunIngest, job: string, reported: Set<string>, isOver: () => boolean) => Sink<SeriesTable>;
  /** Ends with the source's run. */
  readonly signal: AbortSignal;
  readonly changed: () => void;
  /** Text without the values of all known secrets, which services quote. */
  readonly strike: (text: string) => string;
};

export type Work = {
  readonly cause: RunCause;
  readonly ahead: boolean;
  /** Breaks off this run alone. */
  readonly signal?: AbortSignal;
  readonly work: (run: Run) => Promise<void>;
};

export type Ended = {
  readonly run: WireRun;
  readonly outcome: RunOutcome;
  /** Why it did not succeed. */
  readonly error: unknown;
  /** What had trouble within it. */
  readonly reported: ReadonlySet<string>;
};

const usualDeadline = 2 * minute;

/** Never rejects. Ends at its deadline and with its source even when its work does not: see {@link JobMemory.work}. */
export async function execute(
  { title, name, deadline = usualDeadline }: Pick<Job, 'title' | 'name' | 'deadline'>,
  memory: JobMemory,
  { cause, ahead, signal: asked, work }: Work,
  around: ExecutionSurroundings,
): Promise<Ended> {
  const { clock, ingest } = around;
  const started = beginAfter(memory.run?.started, clock.now());
  const begun = clock.monotonic();
  const count = { samples: 0, snapshots: 0, calls: 0 };
  const reported = new Set<string>();
  let isOver = false;

  const tell = (outcome: RunOutcome, text?: string): WireRun => {
    const ended = outcome === 'running' ? null : Math.max(started, clock.now());
    const about = text === undefined ? {} : { text: text.slice(0, longestText) };
    const run = { source: memory.source, job: name, started, ended, cause, outcome, ...count, ...about };
    remember(memory, run);
    ingest.run(run);
    around.changed();
    return run;
  };

  using ending = endOf(around, asked, title, deadline);
  const counted = countIngest(ingest, count);
  const stored = async (): Promise<void> => {
    await ending.unlessOver(onDisk(ingest, counted));
  };
  const run: Run = {
    cause,
    now: started,
    signal: ending.signal,
    http: countCalls(around.http(ahead, ending.signal), count),
    sink: around.sink(counted, name, reported, () => isOver),
    stored,
  };

  tell('running');
  let error: unknown;
  try {
    const working = (async () => await work(run))();
    memory.work = working.catch(() => undefined);
    await ending.unlessOver(working);
    await stored();
  } catch (caught) {
    // What breaks off after the end was asked for says nothing of its own.
    error = concealError(ending.why ?? caught, around.strike);
  }
  isOver = true;
  const outcome = outcomeOf(error);
  around.self.put('run_duration', 's', 'gauge', (clock.monotonic() - begun) / second, {
    source: memory.source,
    job: name,
  });
  if (cause !== 'missed' && cause !== 'history' && (outcome === 'succeeded' || outcome === 'failed')) {
    memory.failures = outcome === 'failed' ? memory.failures + 1 : 0;
    around.self.put('failed_runs', 'count', 'gauge', memory.failures, { source: memory.source, job: name });
  }
  const text = error === undefined ? undefined : around.strike(sentenceOf(error, title));
  return { run: tell(outcome, text), outcome, error, reported };
}

/** No two runs of a job begin in one millisecond; one that lies further ahead was begun by a clock that has been set back. */
function beginAfter(before: Epoch | undefined, now: Epoch): Epoch {
  return before !== undefined && before >= now && before - now < second ? before + 1 : now;
}

/** Characters of a sentence that are kept with a run. */
const longestText = 500;

/** The run was ended from outside, and did nothing wrong. */
class Interrupted extends Error {
  override readonly name = 'Interrupted';
}

function outcomeOf(error: unknown): RunOutcome {
  if (error === undefined) return 'succeeded';
  if (error instanceof Interrupted) return 'interrupted';
  return error instanceof AllowanceSpent ? 'deferred' : 'failed';
}

function sentenceOf(error: unknown, title: string): string {
  const isFault = kindOf(error) === 'fault' && !(error instanceof Interrupted);
  return isFault ? jobWords.fault(title, messageOf(error)) : messageOf(error);
}

type Ending = Disposable & {
  readonly signal: AbortSignal;
  /** Why it was ended; undefined while it was not. */
  readonly why: Error | undefined;
  /** As the promise, but rejects once it was ended. */
  unlessOver<Result>(promise: Promise<Result>): Promise<Result>;
};

function endOf(
  { signal, timers }: Pick<ExecutionSurroundings, 'signal' | 'timers'>,
  asked: AbortSignal | undefined,
  title: string,
  deadline: Milliseconds,
): Ending {
  const controller = new AbortController();
  const over = Promise.withResolvers<never>();
  over.promise.catch(() => undefined);
  let why: Error | undefined;
  const end = (reason: Error): void => {
    if (why !== undefined) return;
    why = reason;
    over.reject(reason);
    controller.abort(reason);
  };
  const stack = new DisposableStack();
  const follow = (other: AbortSignal, text: string): void => {
    const ended = (): void => end(new Interrupted(text));
    if (other.aborted) ended();
    other.addEventListener('abort', ended, { once: true });
    stack.defer(() => other.removeEventListener('abort', ended));
  };
  follow(signal, jobWords.stopped);
  if (asked) follow(asked, jobWords.cancelled);
  stack.use(timers.after(deadline, () => end(new Unreachable(jobWords.late(title, deadline)))));
  return {
    signal: controller.signal,
    get why() {
      return why;
    },
    unlessOver: (promise) => Promise.race([over.promise, promise]),
    [Symbol.dispose]: () => stack.dispose(),
  };
}

type Count = { samples: number; snapshots: number; calls: number };

/** Nothing is dropped: what no longer fits breaks the run off, which is then tried again. */
function countIngest(ingest: ExecutionSurroundings['ingest'], count: Count): RunIngest {
  const admit = (): void => {
    if (ingest.full) throw new Unreachable(jobWords.behind);
  };
  return {
    open: (definition, quietFor) => ingest.open(definition, quietFor),
    put(slot, value, at) {
      admit();
      ingest.put(slot, value, at);
      count.samples += 1;
    },
    snapshot(snapshot) {
      admit();
      ingest.snapshot(snapshot);
      count.snapshots += 1;
    },
  };
}

function countCalls(http: Http, count: Count): Http {
  const paid = async <Answer>({ calls = 1 }: HttpRequest, answer: Promise<Answer>): Promise<Answer> => {
    count.calls += calls;
    try {
      return await answer;
    } catch (error) {
      if (error instanceof AllowanceSpent) count.calls -= calls;
      throw error;
    }
  };
  return {
    json: (request) => paid(request, http.json(request)),
    text: (request) => paid(request, http.text(request)),
    get: (request) => paid(request, http.get(request)),
    ifChanged: (request) => paid(request, http.ifChanged(request)),
  };
}

function onDisk(ingest: Pick<Ingest, 'whenStored'>, sender: object): Promise<void> {
  return new Promise((resolve, reject) => {
    ingest.whenStored(sender, (error) => {
      if (error) reject(new Unreachable(jobWords.notStored(error.message), { cause: error }));
      else resolve();
    });
  });
}
