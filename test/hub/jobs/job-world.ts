/** Jobs of one source over the real engine: clock, timers and store are the test's own. */
import { createJobs } from '#hub/jobs/keep-jobs.ts';
import type { JobBoardOptions } from '#hub/jobs/job-board.ts';
import { unlimitedPurse } from '#hub/jobs/unlimited-purse.ts';
import type { Purse } from '#hub/ports.ts';
import { createSelfSeries } from '#hub/sources/self-series.ts';
import { createSink } from '#hub/sources/sink.ts';
import { createSourceHealth } from '#hub/sources/source-health.ts';
import { createSourceReport } from '#hub/sources/source-report.ts';
import type { SeriesTable } from '#model/collector.ts';
import type { Job } from '#model/job.ts';
import { messageOf } from '#model/trouble.ts';
import type { Health } from '#model/trouble.ts';
import { createFakeClock } from '../../fake-clock.ts';
import type { FakeClock } from '../../fake-clock.ts';
import { noHttp } from '../../collectors/no-http.ts';
import { createRememberingIngest } from '../fake-collectors.ts';
import type { RememberingIngest } from '../fake-collectors.ts';
import { jobBoardOf } from '../job-board-of.ts';
import { createRememberingLog } from '../remembering-log.ts';

export type JobWorldOptions = {
  readonly timeZone?: string;
  readonly purse?: Purse;
  readonly random?: () => number;
  readonly settings?: unknown;
  /** As the process before this one left it. */
  readonly opened?: JobBoardOptions['opened'];
  readonly ingest?: RememberingIngest;
  readonly clock?: FakeClock;
};

export const series: SeriesTable = {
  level: { unit: 'm', kind: 'gauge', labels: [], about: 'Level.' },
};

/** What a process that is killed leaves on disk. */
export const leftBy = (ingest: RememberingIngest): JobBoardOptions['opened'] => ({
  runs: ingest.runs.map((run) => (run.outcome === 'running' ? { ...run, outcome: 'interrupted' as const } : run)),
  kept: [...ingest.kept.values()].filter(({ body }) => body !== null),
});

export function keepJobs(jobs: readonly Job[], options: JobWorldOptions = {}) {
  const clock = options.clock ?? createFakeClock();
  const ingest = options.ingest ?? createRememberingIngest();
  const log = createRememberingLog();
  const { purse = unlimitedPurse, timeZone = 'Europe/Vienna' } = options;
  const board = jobBoardOf(ingest, clock, options.opened, timeZone);
  const healths: Health[] = [];
  const health = createSourceHealth(
    () => clock.now(),
    (now) => void healths.push(now),
  );
  const counts = { samples: 0, badReadings: 0, restarts: 0 };
  const report = createSourceReport({ id: 'river', counts, health, ingest, log, strike: (text) => text });
  const stop = new AbortController();
  const set = new Set<() => void>();
  const revived: number[] = [];
  const place = board.open('river', { purse, revive: () => void revived.push(clock.now()), changed: () => undefined });
  let ended: string | undefined;
  const kept = createJobs({
    source: 'river',
    settings: options.settings ?? {},
    timeZone,
    clock,
    timers: clock.timers,
    schedule: {
      onRearm(listener) {
        set.add(listener);
        return { [Symbol.dispose]: () => void set.delete(listener) };
      },
    },
    random: options.random ?? (() => 0),
    purse,
    ingest,
    self: createSelfSeries(ingest, log),
    log,
    memories: board.memories,
    http: () => noHttp,
    sink: (counted, job, reported, isOver) =>
      createSink({
        collector: { kind: 'river', series },
        ingest: counted,
        now: () => clock.now(),
        report: report.ofRun(job, reported),
        isOver,
      }),
    signal: stop.signal,
    health,
    changed: () => undefined,
    strike: (text) => text,
    opened: (loops) => place.opened(loops),
  })
    .keep(jobs)
    .then(
      () => void (ended = 'ended'),
      (error: unknown) => void (ended = messageOf(error)),
    );
  return {
    clock,
    ingest,
    log,
    board,
    place,
    control: board.control,
    health,
    healths,
    revived,
    /** The wall clock was set by so many ms, and the hub believes it. */
    setClock(ms: number) {
      clock.jump(ms);
      for (const listener of set) listener();
    },
    /** Why it ended; undefined while it goes on. */
    get ended() {
      return ended;
    },
    async stop() {
      stop.abort();
      await kept;
    },
    /** Begin, cause and outcome of each run, the begin in seconds since the clock of the test began. */
    runs(job?: string) {
      const begin = clock.now() - clock.monotonic();
      return ingest.runs
        .filter((run) => job === undefined || run.job === job)
        .map(({ started, cause, outcome }) => `${(started - begin) / 1_000} ${cause} ${outcome}`);
    },
  };
}
