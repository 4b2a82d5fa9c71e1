/**
 * The hub as an agent: the same folder, clock, settings, store and sources, without screen, broker and rules; what it
 * stores is sent to the hub it belongs to.
 */
import { collectors } from '#collectors/all.ts';
import { hostOf } from '#collectors/host/host.ts';
import { iioOf } from '#collectors/iio.ts';
import { thisMachine } from '#collectors/machine.ts';
import { agentIdOf } from '#model/agent.ts';
import type { Collector } from '#model/collector.ts';
import type { SeriesDefinition } from '#model/series.ts';
import type { Device, Snapshot } from '#model/snapshots.ts';
import { Misconfigured, messageOf } from '#model/trouble.ts';
import { agentWords as words } from '#model/words/agent-en.ts';
import { settingsWords, startWords } from '#model/words/hub-en.ts';
import { createBus } from '../bus.ts';
import type { DataFolder } from '../data-folder.ts';
import { layFoundation, type Foundation, type FoundationOptions } from '../foundation.ts';
import { homeOf } from '../home.ts';
import { createJobBoard } from '../jobs/job-board.ts';
import { ensureHubId } from '../hub-id.ts';
import type { Hub } from '../hub.ts';
import { createIngest } from '../ingest/ingest.ts';
import { startPulse } from '../pulse.ts';
import { createSchedule } from '../schedule.ts';
import { openSettings } from '../settings/settings-file.ts';
import { unaskedOfAgent } from '../settings/settings-schema.ts';
import { createSelfSeries } from '../sources/self-series.ts';
import { createSerialPorts } from '../sources/serial/ports.ts';
import { createSupervisor } from '../sources/supervisor.ts';
import { version } from '../version.ts';
import { openWatchedStore } from '../watched-store.ts';
import { startForwarder, type Forwarder } from './forwarder.ts';
import { openLink } from './link.ts';
import { joinHub, readMembership, type Membership } from './membership.ts';
import { outboxRoom } from './outbox-room.ts';

export type AgentOptions = FoundationOptions & {
  /** A code to join with first. */
  readonly code: string | undefined;
  /** What this machine calls itself, without a domain. */
  readonly hostname: string;
  /** In [0, 1). */
  readonly random: () => number;
  /** The store ended by itself, which is logged: the process has to be started anew. */
  readonly lost?: () => void;
};

/** ms that a step of stopping may take. */
const limits = { short: 2_500, collectors: 6_000, commit: 8_000 };

/**
 * Joins first when there is a code, then starts everything. Throws Misconfigured (AlreadyRunning among them) or
 * StoreUnavailable after taking back what it had started; likewise when the signal aborts meanwhile.
 */
export async function startAgent(options: AgentOptions, signal: AbortSignal): Promise<Pick<Hub, 'fault' | 'stop'>> {
  const foundation = layFoundation(options);
  try {
    return await start(options, foundation, signal);
  } catch (error) {
    await foundation.shutdown.run();
    throw error;
  }
}

async function start(
  options: AgentOptions,
  foundation: Foundation,
  signal: AbortSignal,
): Promise<Pick<Hub, 'fault' | 'stop'>> {
  const { random, randomBytes } = options;
  const { folder, clock, timers, secrets, log, shutdown, instance } = foundation;
  const begun = clock.monotonic();
  log.info({ version, instance, pid: process.pid }, startWords.data(folder.path));
  const membership = await memberOf(options, folder, signal);
  secrets.keep(membership.token);
  const place = `${membership.hub.host}:${membership.hub.mqttPort}`;
  log.info({}, (options.code === undefined ? words.runs : words.joined)(membership.agent, place));

  const own = sourcesOf(membership);
  const file = await openSettings({ folder, collectors: own, unasked: unaskedOfAgent, secrets, timers, log });
  shutdown.defer('the settings', limits.short, () => file.close());
  const { store: settings } = file.current;
  const outbox = outboxRoom(folder.path);
  const { store, counted } = await openWatchedStore({ foundation, settings, outbox, lost: options.lost });
  signal.throwIfAborted();

  const devices = new Map<string, Device>();
  const learn = (snapshot: Snapshot): boolean => {
    if (!isDevice(snapshot)) return false;
    devices.set(snapshot.subject, snapshot.body);
    return true;
  };
  for (const snapshot of store.opened.snapshots) learn(snapshot);
  /** Filled last, for it sends what the others gather. */
  const way: { forwarder?: Forwarder } = {};
  const ingest = createIngest({
    store: {
      dateBoot: (epochAtZero) => counted.dateBoot(epochAtZero).then(() => way.forwarder?.committed()),
      commit: (batch) => counted.commit(batch).then(() => way.forwarder?.committed()),
    },
    opened: store.opened,
    clock,
    live: {
      opened: () => undefined,
      touched: () => undefined,
      store: () => undefined,
      snapshot(snapshot) {
        if (learn(snapshot)) way.forwarder?.changed();
      },
    },
    rules: { opened: () => undefined, sample: () => undefined },
    // Its hub does, and has the page on which people decide.
    judges: false,
    log,
    timers,
    settings: { sdCard: settings.sd_card },
  });
  shutdown.defer('the readings', limits.commit, () => ingest.close());
  for (const text of store.opened.notes) log.warn({}, text);

  const self = createSelfSeries(ingest, log);
  const schedule = createSchedule();
  const bus = createBus(log);
  const fingerprint = (value: unknown): string => secrets.fingerprint(value);
  const serial = createSerialPorts({ timers, log, environment: options.environment });
  const timeZone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const home = (): ReturnType<typeof homeOf> => homeOf(file.current, timeZone);
  const jobs = createJobBoard({ opened: store.opened, ingest, log, clock, home });
  const seen = { clock, timers, schedule, random, ingest, bus, serial, log, self };
  const parts = { ...seen, collectors: own, jobs, secrets, fingerprint };
  const hubId = await ensureHubId(folder.hubId, randomBytes);
  const supervisor = createSupervisor({ ...parts, hubId, dataFolder: folder.path });

  const definitions = new Map<number, SeriesDefinition>();
  const forwarding = startForwarder({
    outbox: store,
    definitionOf(series) {
      if (!definitions.has(series))
        for (const { id, definition } of ingest.slots.values()) definitions.set(id, definition);
      return definitions.get(series);
    },
    about: () => ({ devices: Object.fromEntries(devices), sources: [...supervisor.sources.all] }),
    open: (until) => openLink(membership, until),
    place,
    timers,
    random,
    log,
  });
  way.forwarder = forwarding;
  shutdown.defer('the way to the hub', limits.short, () => forwarding.stop());
  supervisor.sources.onChange(() => forwarding.changed());
  shutdown.defer('the sources', limits.collectors, () => supervisor.stop());

  const apply = (): Promise<void> => supervisor.apply(file.current, home());
  file.onChange(() => {
    log.info({}, settingsWords.changed);
    void apply();
  });
  await apply();
  const memory = (): number => process.memoryUsage.rss();
  const { commits } = counted;
  const pulse = startPulse({ clock, timers, schedule, store, ingest, self, commits, memory, log });
  shutdown.defer('the pulse', limits.short, () => pulse[Symbol.dispose]());
  signal.throwIfAborted();
  log.info({}, startWords.ready(clock.monotonic() - begun));
  return {
    fault: (err) => log.error({ err }, startWords.crashed(messageOf(err))),
    stop: () => shutdown.run(),
  };
}

/** Throws Misconfigured when it belongs to no hub. */
async function memberOf(
  { code, hostname }: Pick<AgentOptions, 'code' | 'hostname'>,
  { membership: path }: DataFolder,
  signal: AbortSignal,
): Promise<Membership> {
  if (code !== undefined) return joinHub(path, code, agentIdOf(hostname), signal);
  const membership = await readMembership(path);
  if (!membership) throw new Misconfigured(words.alone);
  return membership;
}

/** An agent has no broker, and whoever reads another one is the hub. */
const ofBrokers: ReadonlySet<string> = new Set(['mqtt', 'outside-broker']);

/** Those of a hub. Its machine is called by the agent's id, for two machines may call themselves the same. */
function sourcesOf({ agent }: Membership): readonly Collector[] {
  const machine = { ...thisMachine, hostname: () => agent };
  const own: readonly Collector[] = [hostOf(machine), iioOf(machine)];
  return collectors
    .filter(({ kind }) => !ofBrokers.has(kind))
    .map((collector) => own.find(({ kind }) => kind === collector.kind) ?? collector);
}

const isDevice = (snapshot: Snapshot): snapshot is Snapshot<'device'> => snapshot.kind === 'device';
