/** Starts one source as the settings describe it: health, counts, log, and a new world for each of its runs. */
import type { Collector, Home } from '#model/collector.ts';
import type { CollectorSettings } from '#model/settings.ts';
import type { Device } from '#model/snapshots.ts';
import type { Health } from '#model/trouble.ts';
import type { WireSource } from '#model/wire.ts';
import { sourceWords } from '#model/words/hub-en.ts';
import type { Timers } from '../clock.ts';
import type { HubClock, HubLog, Ingest, MessageBus, TroubledPart } from '../ports.ts';
import type { Schedule } from '../schedule.ts';
import { createSourceHttp } from './source-http.ts';
import { createSourceHealth } from './source-health.ts';
import { createSourceReport } from './source-report.ts';
import type { SourceCounts } from './source-report.ts';
import type { SerialPorts } from './serial/ports.ts';
import { keepRunning } from './source.ts';
import { createCollectorClock } from './ticks.ts';
import type { DryRunBoard } from './dry-runs.ts';
import type { PlayerBoard } from './player-board.ts';
import type { Switchboard } from './switchboard.ts';
import { createWorld } from './world.ts';

export type SourceSurroundings = {
  readonly clock: HubClock;
  readonly timers: Timers;
  readonly schedule: Schedule;
  /** In [0, 1). */
  readonly random: () => number;
  readonly ingest: Pick<
    Ingest,
    'begin' | 'open' | 'check' | 'find' | 'put' | 'snapshot' | 'journal' | 'accepted' | 'whenStored'
  >;
  readonly bus: Pick<MessageBus, 'read' | 'watch' | 'publish' | 'kept' | 'deliver' | 'relay'>;
  /** Of this hub alone, and lasting. */
  readonly hubId: string;
  readonly serial: Pick<SerialPorts, 'lend'>;
  readonly log: HubLog;
  /** What was announced of devices, by id. */
  readonly devices?: ReadonlyMap<string, Device>;
  /** Ports on which Mantel itself listens: no source is there. */
  readonly ownPorts?: () => ReadonlySet<number>;
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
  const { clock, timers, schedule, random, ingest, bus, hubId } = surroundings;
  const title = id === kind ? collector.title : `${collector.title} (${id})`;
  const log = surroundings.log.child({ source: id });
  const counts: SourceCounts = { samples: 0, badReadings: 0, restarts: 0 };
  let told: Health | undefined;
  const health = createSourceHealth(
    () => clock.now(),
    (now) => {
      if (now.state !== told?.state || now.reason !== told.reason) tell(log, ingest, id, title, now, told);
      told = now;
      changed();
    },
  );
  const report = createSourceReport({ id, counts, health, ingest, log });

  const run = async (stopping: AbortSignal): Promise<void> => {
    const ending = new AbortController();
    const end = (): void => ending.abort();
    stopping.addEventListener('abort', end, { once: true });
    const { signal } = ending;
    const http = createSourceHttp({ settings, signal, clock, ownPorts: surroundings.ownPorts });
    const tickClock = createCollectorClock({ clock, timers, schedule, timeZone: home.timeZone });
    const serial = surroundings.serial.lend(title, signal, isUnasked);
    const switches = surroundings.switchboard.open();
    const players = surroundings.players.open();
    const dryRuns = surroundings.dryRuns.open(id, collector);
    const devices = surroundings.devices ?? new Map<string, Device>();
    const lent = { http, serial, switches, players, dryRuns, ingest, bus, hubId };
    const given = { collector, settings, home, ...lent, report, signal, log, devices };
    const world = createWorld({ ...given, clock: tickClock });
    // A stopped run may be left behind: what it was given ends with the signal, not with it.
    signal.addEventListener('abort', () => world[Symbol.dispose](), { once: true });
    try {
      await collector.run(world);
    } finally {
      stopping.removeEventListener('abort', end);
      end();
    }
  };

  if (!enabled) health.set('off');
  const restarted = (): void => void (counts.restarts += 1);
  const running = enabled
    ? keepRunning({ title, run, health, isUnasked, clock, timers, random, log, restarted })
    : { stop: () => Promise.resolve() };
  return {
    get wire() {
      return { id, kind, title, health: health.current };
    },
    get parts() {
      return health.parts;
    },
    counts,
    tend: () => health.tend(),
    stop: () => running.stop(),
  };
}

/** One line a change of state; what needs a person, and its end, is journalled too. */
function tell(
  log: HubLog,
  ingest: Pick<Ingest, 'journal'>,
  subject: string,
  title: string,
  { state, reason = '' }: Health,
  before: Health | undefined,
): void {
  // What is off, or runs unasked and has nothing to read, is nobody's news unless it had worked.
  if (state === 'starting' || (state === 'off' && before === undefined)) return;
  const text = sourceWords[state](title, reason);
  const level = state === 'healthy' || state === 'off' ? 'info' : 'warn';
  log[level]({ state }, text);
  const isFirstSuccess = state === 'healthy' && before === undefined;
  if (!isFirstSuccess && state !== 'partial') ingest.journal({ kind: 'source', subject, level, text });
}
