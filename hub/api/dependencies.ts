/** What the API needs of the rest of the hub. hub.ts fills it; tests fill it with fakes. */
import type { WebSocket } from '@fastify/websocket';
import type { z } from 'zod';
import type { Alert } from '#model/alert.ts';
import type { autostartSchema } from '#model/machine-api.ts';
import type { Settings } from '#model/settings.ts';
import type { Device } from '#model/snapshots.ts';
import type { Tariff } from '#model/tariff.ts';
import type { statusSchema } from '#model/api.ts';
import type { Collector } from '#model/collector.ts';
import type { WireTrouble } from '#model/wire.ts';
import type { Store } from '#storage/contract.ts';
import type { ChannelBoard } from '../channels/channel-board.ts';
import type { Timers } from '../clock.ts';
import type { Playing, SigningIn } from '../controls.ts';
import type { DryRunning } from '../dry-running.ts';
import type { Ledger } from '../ledger-book.ts';
import type { LastAnswers } from '../http/last-answers.ts';
import type { JobControl } from '../jobs/job-control.ts';
import type { Neighbour } from '../neighbour/neighbour.ts';
import type { Access, HubClock, HubLog, Ingest, Live, Sources } from '../ports.ts';
import type { Backups } from '../backups/backups.ts';
import type { Places } from '../places/places.ts';
import type { Restarting } from '../restarting.ts';
import type { SettingsDesk } from '../settings/settings-desk.ts';
import type { Switching } from '../switching.ts';
import type { Pin } from '../access/pin.ts';
import type { Exploring } from '../sample/exploring.ts';
import type { Invitations } from '../access/invitations.ts';
import type { PairingSecrets } from '../access/pairing-secrets.ts';
import type { Tickets } from '../access/tickets.ts';
import type { WrongTokens } from '../access/wrong-tokens.ts';
import type { Sticks } from '../sticks/watch.ts';
import type { Wall } from '../wall.ts';

/** Who speaks MQTT over a WebSocket; `onAdmitted` is called once its login was good. */
export type MqttOrigin = { readonly address: string; readonly local: boolean; readonly onAdmitted: () => void };

export type ApiDependencies = {
  /** 0 takes a free one. */
  readonly port: number;
  /** Listens on every address of this machine instead of 127.0.0.1 alone. */
  readonly lan: boolean;
  /** Further host names under which a browser may reach this machine, from the settings. */
  readonly hosts: readonly string[];
  /** Addresses and networks of proxies whose word on the sender is taken. */
  readonly proxies: readonly string[];
  /** This machine's own name, without a domain. */
  readonly hostname: string;
  /** The setting `trust_loopback`, asked for every request. */
  trustLoopback(): boolean;
  readonly version: string;
  /** Changes with each start. */
  readonly instance: string;
  /** Epoch ms. */
  readonly startedAt: number;
  /** The built screen: dist/screen. */
  readonly screenFolder: string;

  readonly access: Access;
  readonly tickets: Tickets;
  readonly pairing: PairingSecrets;
  readonly invitations: Invitations;
  /** Shared with the broker: who guesses there waits here, too. */
  readonly wrongTokens: WrongTokens;
  readonly ingest: Pick<Ingest, 'find' | 'slots' | 'putAll' | 'whenStored' | 'full' | 'waiting' | 'store' | 'counters'>;
  readonly live: Pick<Live, 'hello' | 'subscribe' | 'bannerSeen'>;
  readonly store: Pick<
    Store,
    'history' | 'csv' | 'stretches' | 'samples' | 'journal' | 'runs' | 'runDays' | 'statistics' | 'usage'
  >;
  readonly sources: Sources;
  /** Of all kinds of sources there are, whether they run or not. */
  readonly collectors: readonly Pick<
    Collector,
    'kind' | 'title' | 'about' | 'capability' | 'settings' | 'series' | 'signIn' | 'relays'
  >[];
  readonly settings: SettingsDesk;
  readonly devices: { readonly told: ReadonlyMap<string, Device>; settings(): Settings };
  readonly backups: Backups;
  readonly places: Places;
  readonly autostart: Autostart;
  readonly restart: Restarting;
  readonly dataFolder: string;
  /** By the settings, which count from the next start on. */
  wantsLan(): boolean;
  /** Where phones reach this hub, when a person has said so. */
  phoneAddress(): string | undefined;
  readonly switching: Switching;
  readonly playing: Playing;
  readonly signIns: SigningIn;
  readonly dryRunning: DryRunning;
  readonly answers: Pick<LastAnswers, 'of'>;
  readonly jobs: JobControl;
  readonly alerts: AlertBook;
  readonly channels: Pick<ChannelBoard, 'test'>;
  readonly ledger: Pick<Ledger, 'list'>;
  /** Below the sources: of devices, parts of sources and clients of the broker. */
  troubles(): readonly WireTrouble[];
  /** What energy costs, by the settings, and the home's time zone. */
  tariff(): { readonly tariff: Tariff | undefined; readonly timeZone: string };
  readonly sticks: Pick<Sticks, 'waiting' | 'dismiss' | 'timeZone'>;
  broker(): BrokerInfo;
  readonly neighbour: Pick<Neighbour, 'connect'>;
  readonly explore?: Exploring['explore'];
  readonly pin: Pick<Pin, 'isSet' | 'mayLeave' | 'check' | 'change'>;
  readonly wall: Pick<Wall, 'touched'>;
  /** Takes a WebSocket over for MQTT; undefined while there is no broker. */
  mqtt(): ((socket: WebSocket, from: MqttOrigin) => void) | undefined;
  readonly clock: HubClock;
  readonly timers: Timers;
  readonly log: HubLog;
};

/** As desktop/autostart.ts has it. */
export type Autostart = {
  state(): z.output<typeof autostartSchema>;
  /** Throws Misconfigured. */
  set(on: boolean): z.output<typeof autostartSchema>;
};

export type AlertBook = {
  /** Pending and firing ones, and those resolved lately. */
  all(): readonly Alert[];
  /** The alert as it is afterwards; undefined when there is none of that id. */
  acknowledge(id: string): Alert | undefined;
  /** `until` is epoch ms. */
  snooze(id: string, until: number): Alert | undefined;
};

/** `port` is null while no TCP broker listens; then `reason` says why, in one sentence. */
export type BrokerInfo = z.output<typeof statusSchema>['broker'];
