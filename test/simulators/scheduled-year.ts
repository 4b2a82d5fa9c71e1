/**
 * Collectors that run by schedule, over the hub's own supervisor and job engine, for as long as one likes within seconds.
 *
 * Give it collectors and what stands of them in the settings; a source that asks over HTTP is given a simulator's address
 * on 127.0.0.1, which is really asked. `kills` ends the process as kill -9 does, at any moment, and starts the next one
 * from what was on disk. What runs is told to `run` as it is written down; what is put goes nowhere, so that memory which
 * grows is the engine's. Use it thus:
 *
 *   const year = startYear({ collectors, entries, home, from, random, run: (run) => judge(run) });
 *   await year.passUntil(to);
 *   await year.kill();      // at this moment, and on with the next process
 *   await year.stop();
 *
 * A run that waits for a timer of the clock, as one that is simulated to last does, is told by `lasts` of the year: time
 * goes on while only such are under way.
 */
import { createBus } from '#hub/bus.ts';
import { createJobBoard, type JobBoardOptions } from '#hub/jobs/job-board.ts';
import type { JobControl } from '#hub/jobs/job-control.ts';
import type { Ingest, Slot } from '#hub/ports.ts';
import { createSchedule } from '#hub/schedule.ts';
import { createSelfSeries } from '#hub/sources/self-series.ts';
import { createSupervisor } from '#hub/sources/supervisor.ts';
import type { Collector, Home } from '#model/collector.ts';
import { seriesKey } from '#model/series.ts';
import type { CollectorSettings } from '#model/settings.ts';
import type { Snapshot, SnapshotKind } from '#model/snapshots.ts';
import type { WireRun, WireSource } from '#model/wire.ts';
import type { Kept } from '#storage/contract.ts';
import { noSerial } from '../collectors/fake-serial.ts';
import { createVirtualTime } from './virtual-time.ts';

export type YearOptions = {
  readonly collectors: readonly Collector[];
  readonly entries: readonly CollectorSettings[];
  readonly home: Home;
  /** Epoch ms. */
  readonly from: number;
  readonly random: () => number;
  /** Each run at its begin and again at its end. */
  readonly run: (run: WireRun) => void;
  /** Each sample. */
  readonly sample?: (series: string, value: number, at: number | undefined) => void;
  /** Instead of what was on disk, what the next process is given: for controls. */
  readonly reopened?: (runs: readonly WireRun[]) => readonly WireRun[];
  /** The next process does not know what the one before wanted to remember: for controls. */
  readonly forgets?: boolean;
};

export type Year = {
  now(): number;
  /** Waits so many ms of this time within a run. */
  lasts(span: number, signal: AbortSignal): Promise<void>;
  passUntil(end: number): Promise<void>;
  readonly sources: readonly WireSource[];
  readonly control: JobControl;
  /** Ends this process without another word and starts the next. */
  kill(): Promise<void>;
  stop(): Promise<void>;
};

const isPerformed = ({ cause }: WireRun): boolean => cause !== 'missed' && cause !== 'history';

/** What a store would give at its next opening. */
function createDisk() {
  const kept = new Map<string, Kept>();
  const newest = new Map<string, WireRun>();
  const performed = new Map<string, WireRun>();
  const succeeded = new Map<string, WireRun>();
  return {
    keep: (changed: Kept) => void kept.set(`${changed.space} ${changed.key}`, changed),
    run(run: WireRun) {
      const key = `${run.source} ${run.job}`;
      newest.set(key, run);
      if (run.outcome === 'running' || !isPerformed(run)) return;
      performed.set(key, run);
      if (run.outcome === 'succeeded') succeeded.set(key, run);
    },
    /** What ran is interrupted. */
    opened() {
      const runs = [...newest.values(), ...performed.values(), ...succeeded.values()];
      return {
        kept: [...kept.values()].filter(({ body }) => body !== null),
        runs: runs.map((run) => (run.outcome === 'running' ? { ...run, outcome: 'interrupted' as const } : run)),
      };
    },
  };
}

const silent = {
  child: () => silent,
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
};

export function startYear(options: YearOptions): Year {
  const { collectors, entries, home, random } = options;
  const time = createVirtualTime(options.from);
  const { clock, timers } = time;
  const disk = createDisk();
  /** As stored as the rest, whatever is killed. */
  const documents = new Map<string, Snapshot>();
  /** Runs under way, and those of them that wait for this clock. */
  let underWay = 0;
  let waiting = 0;

  function startProcess(opened: JobBoardOptions['opened']) {
    let isDead = false;
    let running = 0;
    const slots = new Map<string, Slot>();
    const ingest: Pick<
      Ingest,
      | 'begin'
      | 'open'
      | 'check'
      | 'find'
      | 'put'
      | 'snapshot'
      | 'newestSnapshot'
      | 'journal'
      | 'accepted'
      | 'full'
      | 'whenStored'
      | 'run'
      | 'keep'
    > = {
      begin: () => undefined,
      check: () => undefined,
      find: (key) => slots.get(key),
      open(definition) {
        const key = seriesKey(definition.name, definition.labels);
        const slot = slots.get(key) ?? {
          id: slots.size,
          key,
          definition,
          at: 0,
          value: 0,
          cadence: 0,
          isSteady: false,
        };
        slots.set(key, slot);
        return slot;
      },
      put: (slot, value, at) => options.sample?.(slot.key, value, at),
      snapshot(next) {
        if (!isDead) documents.set(`${next.kind} ${next.subject}`, next);
      },
      newestSnapshot: <K extends SnapshotKind>(kind: K, subject: string) =>
        documents.get(`${kind} ${subject}`) as Snapshot<K> | undefined,
      journal: () => undefined,
      accepted: 0,
      full: false,
      whenStored: (_sender, done) => queueMicrotask(done),
      run(run) {
        const change = run.outcome === 'running' ? 1 : -1;
        running += change;
        underWay += change;
        if (isDead) return;
        disk.run(run);
        options.run(run);
      },
      keep: (changed) => (isDead ? undefined : disk.keep(changed)),
    };
    const bus = createBus(silent);
    const jobs = createJobBoard({ opened, ingest, log: silent, clock, home: () => home });
    const supervisor = createSupervisor({
      collectors,
      clock,
      timers,
      schedule: createSchedule(),
      random,
      ingest,
      bus,
      hubId: 'abcdef0123456789',
      dataFolder: 'no-such-folder',
      jobs,
      serial: { lend: () => noSerial },
      log: silent,
      self: createSelfSeries(ingest, silent),
      fingerprint: (value) => JSON.stringify(value),
      secrets: { resolve: (settings) => settings, strike: (text) => text },
    });
    void supervisor.apply({ collectors: entries }, home);
    return {
      supervisor,
      jobs,
      kill() {
        isDead = true;
        return supervisor.stop();
      },
      get running() {
        return running;
      },
    };
  }

  let process = startProcess({ kept: [], runs: [] });
  return {
    now: () => clock.now(),
    lasts(span, signal) {
      waiting += 1;
      return new Promise((resolve) => {
        const done = (): void => {
          timer[Symbol.dispose]();
          signal.removeEventListener('abort', done);
          waiting -= 1;
          resolve();
        };
        const timer = timers.after(span, done);
        signal.addEventListener('abort', done);
      });
    },
    passUntil: (end) => time.runUntil(end, () => underWay <= waiting),
    get sources() {
      return process.supervisor.sources.all;
    },
    get control() {
      return process.jobs.control;
    },
    async kill() {
      const { kept, runs } = disk.opened();
      await process.kill();
      process = startProcess({ kept: options.forgets ? [] : kept, runs: options.reopened?.(runs) ?? runs });
    },
    stop: () => process.supervisor.stop(),
  };
}
