/**
 * What a collector is, and the world it is given. One module per source; see docs/adding-a-collector.md.
 */
import type { z } from 'zod';
import type { Allowance, Capability } from './capability.ts';
import type { DryFetch, DryRunner, TryOut } from './dry-run.ts';
import type { Files } from './files.ts';
import type { Http } from './http.ts';
import type { Jobs } from './job.ts';
import type { Players } from './player.ts';
import type { Labels, SeriesDefinition, SeriesKind } from './series.ts';
import type { SignIn } from './sign-in.ts';
import type { Device, Snapshot, SnapshotBody, SnapshotKind } from './snapshots.ts';
import type { Epoch, Milliseconds } from './time.ts';
import type { WhenChanged } from './trouble.ts';
import type { Unit } from './units.ts';

export type SeriesSpec = {
  readonly unit: Unit;
  readonly kind: SeriesKind;
  /** One sentence for the docs and the series page. */
  readonly about: string;
  readonly labels: readonly string[];
};
export type SeriesTable = Readonly<Record<string, SeriesSpec>>;
export type LabelsOf<Spec extends SeriesSpec> = Readonly<Record<Spec['labels'][number], string>>;

export type Collector<Settings extends z.ZodObject = z.ZodObject, Table extends SeriesTable = SeriesTable> = {
  /** File name, settings key, log name, docs heading and prefix of its series. */
  readonly kind: string;
  readonly title: string;
  /** One sentence. */
  readonly about: string;
  /** z.strictObject; every field has .meta({ title, unit?, secret?, help? }). */
  readonly settings: Settings;
  /** Everything it may emit, by quantity: the key `power` of collector `kasa` is the series `kasa.power`. */
  readonly series: Table;
  /** Whether it may also emit quantities known only when the source speaks; in words for the docs. */
  readonly discovers?: string;
  /** Why two sources with these settings cannot run side by side and what to do, in a phrase; undefined when they can. */
  clash?(one: z.output<Settings>, other: z.output<Settings>): string | undefined;
  /** How a source with these settings is called, where a person may name it in them; undefined when it has no name. */
  called?(settings: z.output<Settings>): string | undefined;
  /** Kinds of collectors that read what this one reads, too: they cannot be listed beside it. */
  readonly replaces?: readonly string[];
  /** Returns only after the signal aborts. Throwing means "reconnect me". */
  run(world: World<z.output<Settings>, Table>): Promise<void>;
  /** It takes messages for the clients of the own broker (`bus.receiver`), so it is stopped while they can still get them. */
  readonly relays?: boolean;
  /** What its source asks of a person and allows; for sources elsewhere. */
  readonly capability?: Capability;
  /** Reads from an answer's headers what is left of the quota. */
  allowance?(headers: ReadonlyMap<string, string>): Allowance | undefined;
  /** What settings would make of what they fetch now, all of its text included. Stores nothing. */
  tryOut?(settings: z.output<Settings>, given: TryOut): Promise<DryFetch>;
  /** How to sign in to the source; undefined when these settings need none. */
  signIn?(settings: z.output<Settings>): SignIn | undefined;
};

export type World<Settings, Table extends SeriesTable> = {
  readonly settings: Settings;
  /** Aborts on stop, on a settings change and on a missed deadline. */
  readonly signal: AbortSignal;
  readonly clock: Clock;
  readonly sink: Sink<Table>;
  readonly log: Log;
  readonly http: Http;
  readonly jobs: Jobs<Table>;
  readonly files: Files;
  readonly serial: Serial;
  readonly bus: Bus;
  readonly switches: Switches;
  readonly players: Players;
  readonly dryRuns: DryRuns<Settings>;
  readonly home: Home;
  /** What was announced of devices so far, in earlier runs, too; by id. */
  readonly devices: ReadonlyMap<string, Device>;
  /** The newest document of a kind and subject, also of an earlier run; undefined when there is none. */
  snapshot<K extends SnapshotKind>(kind: K, subject: string): Snapshot<K> | undefined;
  /** Of this hub alone, and lasting: letters and digits. */
  readonly hubId: string;
};

export type Clock = {
  now(): Epoch;
  /**
   * Resolves at once and then once a period, never overlapping; ends when the signal aborts. Missed ticks are skipped.
   * What is wanted at times of the calendar is a job.
   */
  ticks(every: Milliseconds, signal: AbortSignal): AsyncIterable<Epoch>;
};

/** One series, resolved once, so that a frequent sender costs no look-up. */
export type SeriesHandle = {
  /** Accepts one finite number. `at` is the source's own time; without it the arrival time is taken. Throws BadReading. */
  put(value: number, at?: Epoch): void;
  /** The newest sample, also of an earlier run; undefined when there is none. */
  readonly newest?: () => Newest | undefined;
};
export type Newest = { readonly at: Epoch; readonly value: number };

export type Level = 'info' | 'warn' | 'alarm';

export type Sink<Table extends SeriesTable> = {
  sample<Q extends keyof Table & string>(quantity: Q, labels: LabelsOf<Table[Q]>, value: number, at?: Epoch): void;
  /** A handle on a series of the table. */
  series<Q extends keyof Table & string>(quantity: Q, labels: LabelsOf<Table[Q]>): SeriesHandle;
  /**
   * A handle on a series found at run time; only for collectors that declare `discovers`. A collector that leaves out
   * samples which say nothing new tells for how long, so that such silence makes the value look no older than it is.
   */
  discover(definition: SeriesDefinition, quietFor?: Milliseconds): SeriesHandle;
  /** Replaces a whole document. `validUntil` is when it stops being true. */
  snapshot<K extends SnapshotKind>(kind: K, subject: string, body: SnapshotBody<K>, validUntil?: Epoch): void;
  journal(kind: string, subject: string, text: string, level?: Level): void;
  /** Reports trouble with one part (one plug, one topic) while the rest goes on. Only the first of a kind and subject is journalled. */
  trouble(subject: string, error: unknown): void;
};

export type Log = {
  debug(fields: Readonly<Record<string, unknown>>, text: string): void;
  info(fields: Readonly<Record<string, unknown>>, text: string): void;
  warn(fields: Readonly<Record<string, unknown>>, text: string): void;
};

export type FreePort = {
  /** To open it by. */
  readonly path: string;
  /** Vendor and product of the USB adapter, such as 1a86:7523, in small letters; undefined when the system does not tell. */
  readonly usb: string | undefined;
  /** Another text once it was unplugged and plugged in again, or has got other rights. */
  readonly mark: string;
};

export type Serial = {
  /**
   * Ports that neither a source nor another program holds, those with a lasting name first. `leftAlone` has a sentence
   * for each further one, and what to do to have it read. `whenChanged` tells of ports that come and go after this look;
   * give it to an Unreachable.
   */
  list(): {
    readonly ports: readonly FreePort[];
    readonly leftAlone: readonly string[];
    readonly whenChanged: WhenChanged;
  };
  /**
   * Opens a port for this source alone: 8 data bits, no parity, 1 stop bit. Throws Unreachable when it is absent, in use
   * or closed to Mantel's user, Misconfigured when the path is no serial port.
   */
  open(path: string, options: { readonly baudRate: number }): Promise<SerialConnection>;
};

/** An open port; closed when disposed, and with the run. */
export type SerialConnection = AsyncDisposable & {
  readonly path: string;
  /** Aborts when the port has disappeared; the reason is the Unreachable to throw. */
  readonly gone: AbortSignal;
  /**
   * Bytes as they arrive from now on; what comes while nobody reads is dropped. Ends when nothing came for `patience`
   * or the port was closed; throws Unreachable when it has disappeared. One reader at a time.
   */
  bytes(patience: Milliseconds): AsyncIterable<Uint8Array>;
  /** Resolves when the bytes have left; throws Unreachable when the port has disappeared. */
  write(bytes: Uint8Array): Promise<void>;
};

export type Message = {
  readonly topic: string;
  readonly payload: Uint8Array;
  readonly qos: 0 | 1 | 2;
  readonly retain: boolean;
  /** A broker had kept it for whoever subscribes: without a time of its own, nobody knows how old it is. */
  readonly wasKept?: boolean;
  /** An outside broker sent it, so no outside broker is sent it: two sources could hand it to each other for ever. */
  readonly isOutside?: boolean;
};

export type Bus = {
  /**
   * Reads messages that match an MQTT filter. The handler runs synchronously while the publish is handled: samples it
   * puts belong to that message, whose sender is acknowledged after they are stored. What it throws as BadReading is
   * counted and journalled once per topic.
   */
  read(filter: string, handler: (message: Message) => void): Disposable;
  publish(topic: string, payload: string, options?: { readonly retain?: boolean; readonly qos?: 0 | 1 }): void;
  /**
   * Hands over what the hub's broker keeps for whoever subscribes, marked as kept: announcements that nobody repeats. Now,
   * or once the broker is up; then it ends.
   */
  kept(filter: string, handler: (message: Message) => void): Disposable;
  /**
   * For what another broker sends, which is then taken as if a device had published it here. Call it once connected.
   * Own clients get a QoS 1 message when its readings are stored, and never one that was kept: it may be of any age. Nor
   * any when `fromMantel`: that one may read this broker, too, and would be handed its own messages for ever.
   */
  receiver(options?: { readonly fromMantel?: boolean }): Receive;
};

/** A thing that can be switched on and off. */
export type Switchable = {
  /** As its series are labelled. */
  readonly device: string;
  readonly name: string;
  /**
   * Resolves only once the thing itself reports the new state. Throws Misconfigured, Unreachable or BadReading, whose
   * sentence the person reads behind the name.
   */
  turn(on: boolean): Promise<void>;
};

export type Switches = {
  /** Offers a thing for switching until the run ends; offered anew, it takes the place of what was offered before. */
  offer(thing: Switchable): void;
};

export type DryRuns<Settings> = {
  /** Offers to say what would become of messages, until the run ends. */
  offer(runner: DryRunner<Settings>): void;
};

/**
 * `stored` is called once what was read from the message is on disk, in the order of the messages; with an error when it
 * cannot be, and the sender must send it again.
 */
export type Receive = (message: Message, stored: (error?: Error) => void) => void;

export type Home = {
  readonly name: string;
  readonly latitude: number | undefined;
  readonly longitude: number | undefined;
  readonly timeZone: string;
};

/** Checks a collector's types; the identity at run time. */
export function defineCollector<const S extends z.ZodObject, const T extends SeriesTable>(
  collector: Collector<S, T>,
): Collector<S, T> {
  return collector;
}

/** Resolves when the signal aborts: what a collector that only reads the bus awaits. */
export function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

export type { Labels };
