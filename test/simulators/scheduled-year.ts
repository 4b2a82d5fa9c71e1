/**
 * Collectors that run by schedule, over the hub's own supervisor and job engine, for as long as one likes within seconds.
 *
 * Give it collectors and what stands of them in the settings; a source that asks over HTTP is given a simulator's address
 * on 127.0.0.1, which is really asked. `kills` ends the process as kill -9 does, at any moment, and starts the next one
 * from what was on disk. What runs is told to `run` as it is written down; what is put goes nowhere, so that memory which
 * grows is the engine's. Use it thus:
 *
 *   const year = await startYear({ collectors, entries, home, from, random, run: (run) => judge(run) });
 *   await year.passUntil(to);
 *   await year.kill();      // at this moment, and on with the next process
 *   await year.stop();
 *
 * A run that waits for a timer of the clock, as one that is simulated to last does, is told by `lasts` of the year: time
 * goes on while only such are under way.
 */
import { createBus } from '#hub/bus.ts';
import type { Timers } from '#hub/clock.ts';
import { createJobBoard, type JobBoardOptions } from '#hub/jobs/job-board.ts';
import type { JobControl } from '#hub/jobs/job-control.ts';
import type { HubClock, Ingest } from '#hub/ports.ts';
import { createSchedule } from '#hub/schedule.ts';
import { createSelfSeries } from '#hub/sources/self-series.ts';
import type { SourceIngest, SourceSurroundings } from '#hub/sources/source-entry.ts';
import { createSupervisor } from '#hub/sources/supervisor.ts';
import type { Collector, Home } from '#model/collector.ts';
import type { CollectorSettings } from '#model/settings.ts';
import type { Snapshot, SnapshotKind } from '#model/snapshots.ts';
import type { WireRun, WireSource } from '#model/wire.ts';
import type { JournalEntry, Kept } from '#storage/contract.ts';
import { noSerial } from '../collectors/fake-serial.ts';
import { createVirtualTime } from './virtual-time.ts';
import { createYearDisk } from './year-disk.ts';

/** Of one process, for what the year itself does not bring. */
export type YearProcess = {
  readonly clock: HubClock;
  readonly timers: Timers;
  readonly ingest: Pick<Ingest, 'keep' | 'whenStored' | 'journal'>;
  /** What was on disk. */
  readonly kept: readonly Kept[];
  /** It was killed: whatever it does yet, it did not. */
  isDead(): boolean;
};

/** What a process may be given: purses, sign-ins, a way for requests. */
export type YearAround = Partial<Pick<SourceSurroundings, 'purses' | 'signIns' | 'send' | 'dataFolder'>>;

export type YearOptions = {
  readonly collectors: readonly Collector[];
  /** Asked at the start of each process. */
  readonly entries: readonly CollectorSettings[] | ((now: number) => readonly CollectorSettings[]);
  readonly home: Home;
  /** Epoch ms. */
  readonly from: number;
  readonly random: () => number;
  readonly around?: (process: YearProcess) => Promise<YearAround>;
  /** False while something is under way that no timer ends; else told by the runs. */
  readonly isIdle?: () => boolean;
  /** Each run at its begin and again at its end. */
  readonly run: (run: WireRun) => void;
  /** Each sample. */
  readonly sample?: (series: string, value: number, at: number | undefined) => void;
  readonly snapshot?: (snapshot: Snapshot) => void;
  readonly journal?: (entry: Omit<JournalEntry, 'at'>) => void;
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
  /** Ends this process without another word and starts the next, after so many ms. */
  kill(down?: number): Promise<void>;
  stop(): Promise<void>;
};

const silent = {
  child: () => silent,
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
};

export async function startYear(options: YearOptions): Promise<Year> {
  const { collectors, entries, home, random } = options;
  const time = createVirtualTime(options.from);
  const { clock, timers } = time;
  const disk = createYearDisk();
  /** Runs under way, and those of them that wait for this clock. */
  let underWay = 0;
  let waiting = 0;

  async function startProcess(opened: JobBoardOptions['opened']) {
    let isDead = false;
    const ingest: SourceIngest & Pick<Ingest, 'keep'> = {
      begin: () => undefined,
      check: () => undefined,
      find: (key) => disk.slots.get(key),
      open: (definition) => disk.open(definition),
      put(slot, value, at = clock.now()) {
        if (isDead) return;
        if (at >= slot.at) Object.assign(slot, { at, value });
        options.sample?.(slot.key, value, at);
      },
      snapshot(next) {
        if (isDead) return;
        disk.documents.set(`${next.kind} ${next.subject}`, next);
        options.snapshot?.(next);
      },
      newestSnapshot: <K extends SnapshotKind>(kind: K, subject: string) =>
        disk.documents.get(`${kind} ${subject}`) as Snapshot<K> | undefined,
      journal: (entry) => (isDead ? undefined : options.journal?.(entry)),
      accepted: 0,
      full: false,
      whenStored: (_sender, done) => queueMicrotask(done),
      run(run) {
        underWay += run.outcome === 'running' ? 1 : -1;
        if (isDead) return;
        disk.run(run);
        options.run(run);
      },
      keep: (changed) => (isDead ? undefined : disk.keep(changed)),
    };
    const bus = createBus(silent);
    const jobs = createJobBoard({ opened, ingest, log: silent, clock, home: () => home });
    const around = await options.around?.({ clock, timers, ingest, kept: opened.kept, isDead: () => isDead });
    const supervisor = createSupervisor({
      dataFolder: 'no-such-folder',
      ...around,
      collectors,
      clock,
      timers,
      schedule: createSchedule(),
      random,
      ingest,
      bus,
      hubId: 'abcdef0123456789',
      jobs,
      serial: { lend: () => noSerial },
      log: silent,
      self: createSelfSeries(ingest, silent),
      fingerprint: (value) => JSON.stringify(value),
      secrets: {
        resolve: (settings) => settings,
        strike: (text) => text,
        keep: () => ({ [Symbol.dispose]: () => undefined }),
      },
    });
    const wanted = typeof entries === 'function' ? entries(clock.now()) : entries;
    void supervisor.apply({ collectors: wanted }, home);
    return {
      supervisor,
      jobs,
      kill() {
        isDead = true;
        return supervisor.stop();
      },
    };
  }

  const isIdle = options.isIdle ?? ((): boolean => underWay <= waiting);
  let process = await startProcess({ kept: [], runs: [] });
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
    passUntil: (end) => time.runUntil(end, isIdle),
    get sources() {
      return process.supervisor.sources.all;
    },
    get control() {
      return process.jobs.control;
    },
    async kill(down = 0) {
      const { kept, runs } = disk.opened();
      await process.kill();
      if (down > 0) await time.runUntil(clock.now() + down, isIdle);
      process = await startProcess({ kept: options.forgets ? [] : kept, runs: options.reopened?.(runs) ?? runs });
    },
    stop: () => process.supervisor.stop(),
  };
}
