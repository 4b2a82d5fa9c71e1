/** Starts one source as the settings describe it: health, counts, log, and a new world for each of its runs. */
import type { Collector, Home } from '#model/collector.ts';
import type { Http } from '#model/http.ts';
import type { CollectorSettings } from '#model/settings.ts';
import type { Device } from '#model/snapshots.ts';
import type { Health } from '#model/trouble.ts';
import type { WireSource } from '#model/wire.ts';
import type { Timers } from '../clock.ts';
import { homeHostsIn } from '../http/admitted-addresses.ts';
import { concealError } from '../http/conceal.ts';
import type { LastAnswers } from '../http/last-answers.ts';
import type { ProxyFor } from '../http/proxy.ts';
import type { JobBoard } from '../jobs/job-board.ts';
import { createJobs } from '../jobs/keep-jobs.ts';
import { unlimitedPurse } from '../jobs/unlimited-purse.ts';
import { lendFiles } from './given-files.ts';
import type { HubClock, HubLog, Ingest, MessageBus } from '../ports.ts';
import type { Purses } from '../purse/purses.ts';
import type { Schedule } from '../schedule.ts';
import { holdSignIn } from '../sign-in/held-sign-in.ts';
import type { SignIns } from '../sign-in/sign-ins.ts';
import { createSourceHttp } from './source-http.ts';
import type { SourceHttpOptions } from './source-http.ts';
import { createSourceHealth } from './source-health.ts';
import { tellHealth } from './tell-health.ts';
import { sourceTitle, toldAttribution } from './told-source.ts';
import { createSourceReport } from './source-report.ts';
import type { SourceCounts } from './source-report.ts';
import type { SelfSeries } from './self-series.ts';
import type { SerialPorts } from './serial/ports.ts';
import { keepRunning } from './source.ts';
import type { RunningSource } from './source.ts';
import { createCollectorClock } from './ticks.ts';
import type { DryRunBoard } from './dry-runs.ts';
import type { PlayerBoard } from './player-board.ts';
import type { Switchboard } from './switchboard.ts';
import { createWorld } from './world.ts';
import type { TroubledPart } from './troubled-part.ts';

/** What sources need of ingest. */
export type SourceIngest = Pick<
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
>;

export type SourceSurroundings = {
  readonly clock: HubClock;
  readonly timers: Timers;
  readonly schedule: Schedule;
  /** In [0, 1). */
  readonly random: () => number;
  readonly ingest: SourceIngest;
  readonly bus: Pick<MessageBus, 'read' | 'watch' | 'publish' | 'kept' | 'deliver' | 'relay'>;
  /** Of this hub alone, and lasting. */
  readonly hubId: string;
  /** The data folder; sources read in folders within it. */
  readonly dataFolder: string;
  readonly jobs: Pick<JobBoard, 'open' | 'memories'>;
  readonly self: SelfSeries;
  readonly serial: Pick<SerialPorts, 'lend'>;
  readonly log: HubLog;
  /** What was announced of devices, by id. */
  readonly devices?: ReadonlyMap<string, Device>;
  /** Undefined where nobody can sign in. */
  readonly signIns?: Pick<SignIns, 'open' | 'signal'>;
  /** Ports on which Mantel itself listens: no source is there. */
  readonly ownPorts?: () => ReadonlySet<number>;
  readonly proxyFor?: ProxyFor;
  /** Text without the values of all known secrets. */
  readonly strike?: (text: string) => string;
  readonly answers?: Pick<LastAnswers, 'add'>;
  readonly purses?: Purses;
  /** How requests leave; over the network unless given. */
  readonly send?: SourceHttpOptions['send'];
};

export type SourceEntry = {
  readonly wire: WireSource;
  readonly parts: readonly TroubledPart[];
  readonly counts: Readonly<SourceCounts>;
  /** Wanted about once a minute. */
  tend(): void;
  /** Waits until the run has settled, 5 s at most. */
  stop(): Promise<void>;
};

export function startSource(
  { id, kind, enabled, settings, isUnasked = false }: CollectorSettings,
  collector: Collector,
  home: Home,
  surroundings: SourceSurroundings & {
    readonly switchboard: Pick<Switchboard, 'open'>;
    readonly players: Pick<PlayerBoard, 'open'>;
    readonly dryRuns: Pick<DryRunBoard, 'open'>;
  },
  changed: () => void,
): SourceEntry {
  const { clock, timers, schedule, random, ingest, bus, hubId, strike = (text) => text } = surroundings;
  const title = (): string => collector.called?.(settings) ?? sourceTitle(collector, id);
  const log = surroundings.log.child({ source: id });
  const counts: SourceCounts = { samples: 0, badReadings: 0, restarts: 0 };
  let told: Health | undefined;
  const health = createSourceHealth(
    () => clock.now(),
    (now) => {
      if (now.state !== told?.state || now.reason !== told.reason)
        tellHealth({ log, ingest, id, title: title() }, now, told);
      told = now;
      changed();
    },
    isUnasked,
  );
  const spending = surroundings.purses?.of(collector, settings);
  const watching = spending?.onChange(changed);
  const report = createSourceReport({ id, counts, health, ingest, log, strike });
  const { timeZone } = home;
  const purse = spending ?? unlimitedPurse;
  const { memories } = surroundings.jobs;
  const board = surroundings.jobs.open(id, { purse, changed, revive: () => revive() });

  const homeHosts = homeHostsIn(settings);
  const { signIns } = surroundings;
  // What signing in brings is neither paid for nor recorded for anybody to look at.
  const client = (signal: AbortSignal): Http => createSourceHttp({ ...surroundings, settings, signal });
  const about = { source: id, title: title(), collector, settings, homeHosts };
  const signIn = enabled ? holdSignIn({ ...about, signIns, client, changed, turned: () => turn() }) : undefined;

  const run = async (stopping: AbortSignal): Promise<void> => {
    const ending = new AbortController();
    const end = (): void => ending.abort();
    stopping.addEventListener('abort', end, { once: true });
    const { signal } = ending;
    const record: SourceHttpOptions['record'] = (answer) => surroundings.answers?.add(id, answer);
    const asked = createSourceHttp({ ...surroundings, collector, settings, signal, purse: spending, record });
    const signed = (plain: Http): Http => signIn?.signed(plain) ?? plain;
    const http = signed(asked);
    const tickClock = createCollectorClock({ clock, timers });
    const serial = surroundings.serial.lend(title(), signal, isUnasked);
    const switches = surroundings.switchboard.open();
    const players = surroundings.players.open();
    const dryRuns = surroundings.dryRuns.open(id, collector);
    const devices = surroundings.devices ?? new Map<string, Device>();
    const files = lendFiles({ root: surroundings.dataFolder, id });
    const lent = { http, files, serial, switches, players, dryRuns, ingest, bus, hubId };
    const given = { collector, settings, home, ...lent, report, signal, log, devices };
    const lasting = {
      source: id,
      clock,
      timers,
      schedule,
      random,
      timeZone,
      ingest,
      self: surroundings.self,
      log,
      strike,
    };
    const world = createWorld({
      ...given,
      clock: tickClock,
      jobs: (sink) =>
        createJobs({
          ...lasting,
          settings: [settings, home],
          memories,
          purse,
          http: (ahead, during) => signed(asked.within({ ahead, signal: during })),
          sink,
          signal,
          health,
          changed,
          opened: (loops) => board.opened(loops),
        }),
    });
    // A stopped run may be left behind: what it was given ends with the signal, not with it.
    signal.addEventListener('abort', () => world[Symbol.dispose](), { once: true });
    try {
      await collector.run(world);
    } catch (error) {
      throw concealError(error, strike);
    } finally {
      stopping.removeEventListener('abort', end);
      end();
    }
  };

  if (!enabled) health.set('off');
  const restarted = (): void => void (counts.restarts += 1);
  let running: RunningSource | undefined;
  let isStopped = false;
  /** Also once it has ended, as it could not go on. */
  const start = (): void => {
    running = keepRunning({ title: title(), run, health, isUnasked, clock, timers, random, log, restarted });
  };
  /** One that has not ended goes on by itself, though its jobs may not be there again yet. */
  const revive = (): void => {
    if (isStopped || running?.hasEnded === false) return;
    health.set('starting');
    start();
  };
  let turning = Promise.resolve();
  /** Somebody has signed in or out. */
  const turn = (): void => {
    turning = turning.then(async () => {
      await running?.stop();
      running = undefined;
      revive();
    });
  };
  if (enabled) start();
  return {
    get wire() {
      const credit = toldAttribution(collector.capability ?? {});
      const own = { id, kind, title: title(), health: health.current };
      return { ...own, ...board.wire, ...(signIn?.wire && { signIn: signIn.wire }), ...credit };
    },
    get parts() {
      return health.parts;
    },
    counts,
    tend() {
      health.tend();
      signIn?.tend();
    },
    async stop() {
      isStopped = true;
      watching?.[Symbol.dispose]();
      signIn?.[Symbol.dispose]();
      await turning;
      await running?.stop();
      board[Symbol.dispose]();
    },
  };
}
