import { jobBoardOf } from '../../hub/job-board-of.ts';
/** Runs the collector as the hub does, on the loopback network and a clock that a test moves by hand. */
import { createHomeNetwork } from '#collectors/kasa/home-network.ts';
import { kasaOf } from '#collectors/kasa/kasa.ts';
import { networkSettings } from '#collectors/kasa/settings.ts';
import { createBus } from '#hub/bus.ts';
import { createHubClock } from '#hub/clock.ts';
import { createSchedule } from '#hub/schedule.ts';
import type { Switched } from '#hub/switching.ts';
import { createSecrets } from '#hub/settings/secrets.ts';
import { createSelfSeries } from '#hub/sources/self-series.ts';
import { createSupervisor } from '#hub/sources/supervisor.ts';
import type { Health } from '#model/trouble.ts';
import { setTimeout as sleep } from 'node:timers/promises';
import { createRememberingIngest, type RememberingIngest } from '../../hub/fake-collectors.ts';
import { counting } from './counting.ts';
import { noSerial } from '../fake-serial.ts';
import { createFakeMachine } from '../../hub/fake-machine.ts';
import { createRememberingLog, type RememberedLine } from '../../hub/remembering-log.ts';
import { loopbackBroadcast, type KasaHome } from '../../simulators/kasa.ts';

export type SupervisedKasa = AsyncDisposable & {
  readonly ingest: RememberingIngest;
  readonly lines: readonly RememberedLine[];
  readonly health: Health | undefined;
  /** Lets one poll come due and waits until everyone asked in it has answered, or has failed to. */
  tick(): Promise<void>;
  /** Lets one poll come due, and waits for no answer. */
  tickOnly(): Promise<void>;
  /** The newest value of a series. */
  value(series: string): number | undefined;
  /** Switches a thing while time passes. */
  turn(device: string, on: boolean): Promise<Switched>;
  stop(): Promise<void>;
};

const every = 5_000;
/** What the secret `kasa_password` is. */
export const tpLinkPassword = 'battery staple';

export async function superviseKasa(
  home: Pick<KasaHome, 'port' | 'lockedPort' | 'webPort'>,
  settings: Readonly<Record<string, unknown>> = {},
  deadline = 3_000,
  first: 'answered' | 'unanswered' = 'answered',
): Promise<SupervisedKasa> {
  const { lockedPort, webPort } = home;
  let network: ReturnType<typeof counting> | undefined;
  const collector = kasaOf(async ({ settings: own, signal, clock: { now } }) => {
    const options = { ...networkSettings(own), now, lockedPort, webPort, deadline };
    network = counting(await createHomeNetwork(options, signal));
    return network.network;
  });
  const machine = createFakeMachine();
  const clock = createHubClock(0, machine.read, () => machine.monotonic);
  clock.opened(0);
  const ingest = createRememberingIngest();
  const log = createRememberingLog();
  const supervisor = createSupervisor({
    collectors: [collector],
    clock,
    timers: machine.timers,
    schedule: createSchedule(),
    random: () => 0.5,
    ingest,
    bus: createBus(log),
    hubId: 'abcdef0123456789',
    dataFolder: 'no-such-folder',
    serial: { lend: () => noSerial },
    ownPorts: () => new Set(),
    log,
    self: createSelfSeries(ingest, log),
    secrets: createSecrets({}),
    jobs: jobBoardOf(ingest, clock),
    fingerprint: (value) => JSON.stringify(value),
  });
  const secrets = createSecrets({ MANTEL_SECRET_KASA_PASSWORD: tpLinkPassword });
  const parsed = collector.settings.parse({
    every: `${every} ms`,
    port: home.port,
    broadcast: loopbackBroadcast,
    ...settings,
  });
  await supervisor.apply(
    { collectors: [{ id: 'kasa', kind: 'kasa', enabled: true, settings: secrets.resolve(parsed) }] },
    { name: 'Home', latitude: undefined, longitude: undefined, timeZone: 'UTC' },
  );
  // Besides the minute of the supervisor, only a tick that is over waits for the next; what it began goes on.
  const isTicked = (): boolean => machine.waiting >= 2;
  const isIdle = (): boolean => isTicked() && network?.underWay === 0;
  await until(first === 'answered' ? isIdle : isTicked, 'the first poll');
  return {
    ingest,
    lines: log.lines,
    get health() {
      return supervisor.sources.all[0]?.health;
    },
    async tick() {
      await machine.pass(every);
      await until(isIdle, 'a poll');
    },
    async tickOnly() {
      await machine.pass(every);
      await until(isTicked, 'a tick');
    },
    value: (series) => ingest.samples.findLast((sample) => sample.series === series)?.value,
    async turn(device, on) {
      let done: Switched | undefined;
      void supervisor.switching.turn(device, on).then((switched) => (done = switched));
      for (let i = 0; i < 100 && !done; i++) {
        await until(() => done !== undefined || network?.underWay === 0, 'an exchange');
        await machine.pass(20);
      }
      if (!done) throw new Error('It was not switched within 2 s.');
      return done;
    },
    stop: () => supervisor.stop(),
    [Symbol.asyncDispose]: () => supervisor.stop(),
  };
}

/** Fails with what did not come true within 10 s. */
export async function until(isTrue: () => boolean, what: string): Promise<void> {
  for (const end = performance.now() + 10_000; !isTrue(); await sleep(5)) {
    if (performance.now() > end) throw new Error(`It did not happen within 10 s: ${what}.`);
  }
}
