/** Runs the collectors the settings ask for, restarts what changed, and knows how each of them is. */
import type { Collector, Home } from '#model/collector.ts';
import type { Settings } from '#model/settings.ts';
import { minute } from '#model/time.ts';
import type { Health } from '#model/trouble.ts';
import type { WireOffer, WireSource } from '#model/wire.ts';
import type { Playing } from '../controls.ts';
import type { DryRunning } from '../dry-running.ts';
import type { LastAnswers } from '../http/last-answers.ts';
import type { Sources } from '../ports.ts';
import type { Secrets } from '../settings/secrets.ts';
import type { Switching } from '../switching.ts';
import { createDryFetches } from './dry-fetches.ts';
import type { DryFetchOptions } from './dry-fetches.ts';
import { createDryRuns } from './dry-runs.ts';
import { startSource } from './source-entry.ts';
import type { SourceEntry, SourceSurroundings } from './source-entry.ts';
import { createPlayerBoard } from './player-board.ts';
import { createSourceHttp } from './source-http.ts';
import { createTrials } from './source-trial.ts';
import type { TrialOptions } from './source-trial.ts';
import { createSwitchboard } from './switchboard.ts';
import { createTypedSettings } from './typed-settings.ts';

export type Supervisor = {
  readonly sources: Sources;
  readonly switching: Switching;
  readonly playing: Playing;
  readonly dryRunning: DryRunning;
  /** Starts, stops and restarts until what runs is what the settings ask for. Calls queue up. */
  apply(settings: Pick<Settings, 'collectors'>, home: Home): Promise<void>;
  /** Stops and starts every source once, as after a sleep, whose connections are dead though nobody has told. */
  renew(): Promise<void>;
  /** Shows something that is no collector among the sources; undefined takes it away. */
  note(id: string, title: string, health: Health | undefined, offer?: WireOffer): void;
  /** Ends the runs of sources that relay to the own broker's clients, which must end before it does. */
  stopRelays(): Promise<void>;
  /** Ends all runs; each has 5 s. */
  stop(): Promise<void>;
};

export type SupervisorOptions = SourceSurroundings & {
  readonly collectors: readonly Collector[];
  /** Equal texts when nothing a collector sees has changed, the values of its secrets included. */
  readonly fingerprint: (settings: unknown) => string;
  readonly secrets: Pick<Secrets, 'resolve' | 'strike' | 'keep'>;
  readonly answers?: Pick<LastAnswers, 'add' | 'keepOnly'>;
};

/** Until the settings have told where the home is. */
const nowhere: Home = { name: 'Home', latitude: undefined, longitude: undefined, timeZone: 'UTC' };

export function createSupervisor(options: SupervisorOptions): Supervisor {
  const { timers, self } = options;
  const switchboard = createSwitchboard(options);
  const players = createPlayerBoard(options);
  const dryRuns = createDryRuns(options);
  const open: DryFetchOptions['open'] & TrialOptions['open'] = (collector, settings, signal) =>
    createSourceHttp({ ...options, collector, settings, signal, purse: options.purses?.of(collector, settings) });
  const trying = { ...options, home: () => home, open };
  const fetch = createDryFetches(trying);
  const trial = createTrials({ ...trying, settings: createTypedSettings(options.secrets) });
  let home: Home = nowhere;
  const kinds = new Map(options.collectors.map((collector) => [collector.kind, collector]));
  const entries = new Map<string, SourceEntry & { readonly fingerprint: string }>();
  const notes = new Map<string, WireSource>();
  const listeners = new Set<() => void>();

  const changed = (): void => {
    for (const listener of listeners) listener();
  };

  let applied: Pick<Settings, 'collectors'> = { collectors: [] };
  const apply = async (next: Pick<Settings, 'collectors'>, place: Home, isAnew = false): Promise<void> => {
    applied = next;
    home = place;
    const { collectors } = next;
    const wanted = new Map(collectors.map((entry) => [entry.id, options.fingerprint([entry, home])]));
    const start = (id: string): void => {
      const entry = collectors.find((candidate) => candidate.id === id);
      const collector = entry && kinds.get(entry.kind);
      if (!collector) return;
      const source = startSource(entry, collector, home, { ...options, switchboard, players, dryRuns }, changed);
      entries.set(id, Object.assign(source, { fingerprint: wanted.get(id) ?? '' }));
    };
    const leaving = [...entries].filter(([id, { fingerprint }]) => isAnew || wanted.get(id) !== fingerprint);
    for (const id of wanted.keys()) if (!entries.has(id)) start(id);
    // Each by itself: a reader of the bus is replaced within one turn of the event loop, so that no message falls between.
    const replace = async ([id, entry]: (typeof leaving)[number]): Promise<void> => {
      await entry.stop();
      entries.delete(id);
      start(id);
    };
    await Promise.all(leaving.map(replace));
    options.answers?.keepOnly(wanted);
    changed();
  };

  const tend = (): void => {
    for (const [id, entry] of entries) {
      entry.tend();
      const { samples, badReadings, restarts } = entry.counts;
      self.put('samples', 'count', 'counter', samples, { source: id });
      self.put('bad_readings', 'count', 'counter', badReadings, { source: id });
      self.put('restarts', 'count', 'counter', restarts, { source: id });
      const { purse } = entry.wire;
      // That of a minute is full again before anybody could look.
      if (purse && purse.per !== 'minute' && purse.of > 0) {
        self.put('quota_left', '%', 'gauge', (100 * purse.left) / purse.of, { source: id });
      }
    }
  };

  const tending = timers.every(minute, tend);
  let queue = Promise.resolve();
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    const done = queue.then(work);
    queue = done.catch(() => undefined);
    return done;
  };

  return {
    sources: {
      get all() {
        return [...[...entries.values()].map(({ wire }) => wire), ...notes.values()];
      },
      parts: () => [...entries.values()].flatMap(({ parts }) => parts),
      onChange(listener) {
        listeners.add(listener);
        return { [Symbol.dispose]: () => void listeners.delete(listener) };
      },
    },
    switching: switchboard,
    playing: players,
    dryRunning: { ...dryRuns, fetch, trial },
    apply: (settings, place) => inTurn(() => apply(settings, place)),
    renew: () => inTurn(() => apply(applied, home, true)),
    note(id, title, health, offer) {
      if (health) notes.set(id, { id, kind: id, title, health, ...(offer && { offer }) });
      else notes.delete(id);
      changed();
    },
    stopRelays: () =>
      inTurn(async () => {
        const relays = [...entries].filter(([, { wire }]) => kinds.get(wire.kind)?.relays === true);
        await Promise.all(relays.map(([, entry]) => entry.stop()));
      }),
    stop: () =>
      inTurn(async () => {
        tending[Symbol.dispose]();
        // Whoever asks to renew them later finds none.
        applied = { collectors: [] };
        await Promise.all([...entries.values()].map((entry) => entry.stop()));
        entries.clear();
      }),
  };
}
