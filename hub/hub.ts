/** The composition root: what the hub is made of, and in which order it starts and stops. */
import { collectors as everyKind } from '#collectors/all.ts';
import type { Settings } from '#model/settings.ts';
import { messageOf } from '#model/trouble.ts';
import { verdictWords } from '#model/words/verdict-en.ts';
import { ownBrokerWords, startWords } from '#model/words/hub-en.ts';
import { openEntrance } from './access/entrance.ts';
import { startApi } from './api/server.ts';
import { ticketPath } from './api/ticket.ts';
import { followAgents } from './agents/follow-agents.ts';
import { createAsking } from './asking.ts';
import { watchAwakening } from './awakening.ts';
import { createBus } from './bus.ts';
import { createDerivedEnergy } from './derived-energy.ts';
import { layFoundation } from './foundation.ts';
import type { Foundation, FoundationOptions } from './foundation.ts';
import { homeOf, screenOf } from './home.ts';
import { ensureHubId } from './hub-id.ts';
import { createIngest } from './ingest/ingest.ts';
import { createJobBoard } from './jobs/job-board.ts';
import { createJudgement } from './judgement.ts';
import type { Judgement } from './judgement.ts';
import { keepChannels } from './keep-channels.ts';
import { keepKiosk } from './kiosk.ts';
import { createLive } from './live.ts';
import { keepLookout } from './lookout.ts';
import { lookAt } from './neighbour/look.ts';
import { createNeighbour } from './neighbour/neighbour.ts';
import { onFreePort } from './next-port.ts';
import { noBroker, startOwnBroker, tlsOf, type OwnBroker } from './broker/own-broker.ts';
import { createPageServices, type MachinePart } from './page-services.ts';
import { startPulse } from './pulse.ts';
import { createSchedule } from './schedule.ts';
import type { Exploring } from './sample/exploring.ts';
import { createSelfSeries } from './sources/self-series.ts';
import { createSerialPorts } from './sources/serial/ports.ts';
import { followSettings } from './settings/settings-effects.ts';
import { openSettings } from './settings/settings-file.ts';
import { createSignIns } from './sign-in/sign-ins.ts';
import { createSupervisor } from './sources/supervisor.ts';
import { version } from './version.ts';
import { openWatchedStore } from './watched-store.ts';

export type HubOptions = FoundationOptions &
  MachinePart &
  Exploring & {
    /** Instead of those of the settings; 0 takes a free one. */
    readonly ports?: { readonly api?: number | undefined; readonly broker?: number | undefined };
    /** The built screen. */
    readonly screenFolder: string;
    /** This machine's name, without a domain. */
    readonly hostname: string;
    /** In [0, 1). */
    readonly random: () => number;
    /** The store ended by itself, which is logged: nothing can be kept any more, and the process has to be started anew. */
    readonly lost?: () => void;
  };

export type Hub = {
  /** Address of the dashboard on this machine. */
  readonly url: string;
  /** Null while there is no own MQTT broker. */
  readonly brokerPort: number | null;
  /** An address that signs the browser which opens it in for administration; works once, within a minute. */
  screenUrl(): string;
  /** This machine has slept. */
  woke(): void;
  /** Logs what ends the process against its will. */
  fault(error: unknown): void;
  /** Stops in order. Never rejects; calls again return the same promise. */
  stop(): Promise<void>;
};

/** ms that a step of stopping may take. */
const limits = { short: 2_500, collectors: 6_000, broker: 5_000, commit: 8_000 };

/**
 * Starts everything, the address early and the broker last, when there is somebody to read what it takes in. Throws
 * Misconfigured (AlreadyRunning among them) or StoreUnavailable after taking back what it had started; likewise when the
 * signal aborts meanwhile.
 */
export async function startHub(options: HubOptions, signal: AbortSignal): Promise<Hub> {
  const foundation = layFoundation(options);
  try {
    return await start(options, foundation, signal);
  } catch (error) {
    await foundation.shutdown.run();
    throw error;
  }
}

async function start(options: HubOptions, foundation: Foundation, signal: AbortSignal): Promise<Hub> {
  const { random, randomBytes, hostname, screenFolder, explore, collectors = everyKind } = options;
  const { folder, lock, clock, timers, secrets, log, shutdown, instance, restored } = foundation;
  const startedAt = clock.now();
  const begun = clock.monotonic();
  log.info({ version, instance, pid: process.pid }, startWords.data(folder.path));

  const file = await openSettings({ folder, collectors, secrets, timers, log });
  shutdown.defer('the settings', limits.short, () => file.close());
  const settings = (): Settings => file.current;
  const timeZone = new Intl.DateTimeFormat().resolvedOptions().timeZone;

  const { sd_card: sdCard } = settings().store;
  const { store, counted } = await openWatchedStore({ foundation, settings: settings().store, lost: options.lost });
  signal.throwIfAborted();

  const verdict = { tone: 'quiet', text: verdictWords.quiet, why: [] } as const;
  const live = createLive({ clock, timers, log, version, screen: screenOf(settings(), timeZone), verdict });
  const { opened } = store;
  const { kept } = opened;
  const judgement = createJudgement({ store, opened, settings, timeZone, clock, live, log, ingest: () => ingest });
  const held: Judgement['held'] = (change) => judgement.held(change);
  const derived = createDerivedEnergy({ rules: judgement.rules, ingest: () => ingest, clock, log });
  const funnel = { store: counted, opened, clock, rules: derived.rules, held, log, timers, settings: { sdCard } };
  const ingest = createIngest({ ...funnel, live: judgement.live });
  shutdown.defer('the readings', limits.commit, () => ingest.close());
  shutdown.defer('the derived readings', limits.short, () => derived[Symbol.dispose]());
  for (const text of opened.notes) {
    log.warn({}, text);
    ingest.journal({ kind: 'store', subject: 'store', level: 'warn', text });
  }

  const self = createSelfSeries(ingest, log);
  const schedule = createSchedule();
  const bus = createBus(log);
  const fingerprint = (value: unknown): string => secrets.fingerprint(value);
  const serial = createSerialPorts({ timers, log, environment: options.environment });
  const webPorts: number[] = [];
  let ownBroker: Pick<OwnBroker, 'info' | 'speak'> = noBroker;
  // Asked at each fetch: a port may open later, as its certificate or the port itself becomes free.
  const ownPorts = (): ReadonlySet<number> => {
    const { port, securePort } = ownBroker.info();
    return new Set([...webPorts, port, securePort].filter((one) => one !== null));
  };
  const home = (): ReturnType<typeof homeOf> => homeOf(settings(), timeZone);
  const jobs = createJobBoard({ opened, ingest, log, clock, home });
  const inner = { bus, serial, self, jobs, secrets, fingerprint };
  const parts = { ...inner, collectors, clock, timers, schedule, random, ingest, log };
  const hubId = await ensureHubId(folder.hubId, randomBytes);
  const place = { path: folder.signIns, conceal: secrets.keep };
  const signIns = await createSignIns({ ...parts, ...place, port: () => webPorts[0] ?? 0, randomBytes });
  shutdown.defer('the sign-ins', limits.collectors, () => signIns.close());
  const network = { settings, environment: options.environment, secrets };
  const asking = createAsking({ ...network, kept, hubId, clock, timers, ingest, home });
  const own = { devices: judgement.devices, ownPorts, hubId, dataFolder: folder.path };
  const supervisor = createSupervisor({ ...parts, ...asking, ...own, signIns });
  const { sources, switching, playing, dryRunning, note } = supervisor;
  sources.onChange(() => judgement.sources(sources.all));

  const mqttPort = options.ports?.broker ?? settings().broker.port;
  const beside = { file, ingest, clock, timers, log, note, look: lookAt };
  const neighbour = createNeighbour({ ...beside, port: mqttPort });
  shutdown.defer('the broker beside', limits.short, () => neighbour[Symbol.dispose]());
  const seen = { serial, bus, ingest, live, sources, judgement, opened, settings, timeZone };
  const lookout = keepLookout({ ...seen, clock, timers });
  shutdown.defer('the lookout', limits.short, () => lookout[Symbol.dispose]());

  const entrance = await openEntrance({ path: folder.adminToken, secrets, opened, ingest, clock, randomBytes });
  const walled = { file, path: folder.settings, settings, timeZone, bus, live, alerts: () => judgement.book.all() };
  const kiosk = keepKiosk({ ...walled, clock, timers, randomBytes, log });
  shutdown.defer('the kiosk', limits.short, () => kiosk[Symbol.dispose]());
  const { access, tickets, wrongTokens } = entrance;
  const trustLoopback = (): boolean => settings().api.trust_loopback;
  const { lan, hosts, proxies } = settings().api;
  const wanted = options.ports?.api ?? settings().api.port;
  const given = { ...options, restored, log, file, folder, secrets, collectors, asking, ingest, store, judgement };
  const pages = createPageServices({ ...given, clock, timers, timeZone });
  shutdown.defer('the pages', limits.short, () => pages[Symbol.dispose]());
  const away = { live, note, clock, timers, hubId, ownPorts, kept };
  const channels = keepChannels({ ...given, ...away, store: pages.store });
  shutdown.defer('the channels', limits.collectors, async () => channels[Symbol.asyncDispose]());
  const reach = { lan, hosts, proxies, hostname, trustLoopback };
  const face = { ...pages, ...channels, ...reach, collectors, screenFolder, explore };
  const offered = { sources, switching, playing, signIns, dryRunning, jobs: jobs.control };
  const known = { ingest, live, ...offered, answers: asking.answers, sticks: lookout.sticks, alerts: judgement.book };
  const inside = { ...known, ...entrance, ...kiosk, clock, timers, log, version, instance, startedAt };
  const api = await onFreePort(wanted, (port) =>
    startApi({
      ...face,
      ...inside,
      port,
      neighbour,
      tariff: () => ({ tariff: settings().tariff, timeZone: home().timeZone }),
      troubles: () => lookout.book.all,
      broker: () => ownBroker.info(),
      mqtt: () => ownBroker.speak,
    }),
  );
  shutdown.defer('the web server', limits.short, () => api.close());
  webPorts.push(api.port);
  lock.record({ url: api.url, brokerPort: null });
  if (wanted !== 0 && api.port !== wanted) log.warn({}, startWords.portTaken(wanted, api.port));
  log.info({ url: api.url }, startWords.serves(api.url));
  signal.throwIfAborted();

  shutdown.defer('the collectors', limits.collectors, () => supervisor.stop());
  const changed = (next: Settings): void => judgement.settings(next);
  const following = await followSettings({ file, supervisor, live, ingest, clock, log, timeZone, changed });
  shutdown.defer('the settings', limits.short, () => following[Symbol.dispose]());
  signal.throwIfAborted();

  const agents = followAgents({ access, ingest, clock, timers, note, bus, devices: judgement.devices });
  shutdown.defer('the agents', limits.short, () => agents[Symbol.dispose]());

  const within = { bus, ingest, access, wrongTokens, trustLoopback, kept, clock, log, timers };
  const broker = await startOwnBroker({
    ...within,
    standing: lookout.book.broker,
    enabled: settings().broker.enabled,
    port: mqttPort,
    tls: tlsOf(settings().broker.tls, folder.path),
    listens(port) {
      try {
        lock.record({ url: api.url, brokerPort: port });
      } catch (err) {
        // A full disk, which the hub lives through.
        log.warn({ err }, ownBrokerWords.notRecorded(messageOf(err)));
      }
    },
    trouble: (reason, port) => neighbour.trouble(reason, port),
  });
  ownBroker = broker;
  bus.settled();
  shutdown.defer('the MQTT broker', limits.broker, () => broker.close());
  shutdown.defer('the outside brokers', limits.collectors, () => supervisor.stopRelays());

  const awakening = watchAwakening({ clock, supervisor, live, log });
  shutdown.defer('the awakening', limits.short, () => awakening[Symbol.dispose]());
  const judging = judgement.start(timers);
  shutdown.defer('the rules', limits.short, () => judging[Symbol.dispose]());
  const memory = (): number => process.memoryUsage.rss();
  const pulse = startPulse({ clock, timers, schedule, store, ingest, self, commits: counted.commits, memory, log });
  shutdown.defer('the pulse', limits.short, () => pulse[Symbol.dispose]());
  signal.throwIfAborted();
  log.info({}, startWords.ready(clock.monotonic() - begun));

  return {
    url: api.url,
    get brokerPort() {
      return broker.info().port;
    },
    screenUrl: () => `${api.url}${ticketPath(tickets.issue())}`,
    woke: awakening.woke,
    fault: (err) => log.error({ err }, startWords.crashed(messageOf(err))),
    stop: () => shutdown.run(),
  };
}
