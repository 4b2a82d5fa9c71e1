/** What the parts of the hub offer to each other. hub.ts composes them; none imports another's implementation. */
import type { Alert } from '#model/alert.ts';
import type { Scope } from '#model/api.ts';
import type { Message } from '#model/collector.ts';
import type { WireWall } from '#model/kiosk.ts';
import type { SeriesDefinition } from '#model/series.ts';
import type { Snapshot, SnapshotKind } from '#model/snapshots.ts';
import type {
  DeltaFrame,
  HelloFrame,
  Verdict,
  WirePurse,
  WireRun,
  WireScreen,
  WireSource,
  WireStore,
  WireTrouble,
} from '#model/wire.ts';
import type { JournalEntry, Kept, Token } from '#storage/contract.ts';
import type { TroubledPart } from './sources/troubled-part.ts';

/** The hub's clock. `now` is epoch ms, disciplined against jumps; `monotonic` never jumps. */
export type HubClock = {
  now(): number;
  /** ms since the hub started. */
  monotonic(): number;
  /** False until the present is known not to lie before the build date or the newest stored sample. */
  readonly trusted: boolean;
  /** Called with epoch ms at monotonic 0, once, when the clock becomes trusted (at once if it already is). */
  onTrusted(listener: (epochAtZero: number) => void): Disposable;
};

/** One series as the hub knows it: looked up once, then used for every sample. */
export type Slot = {
  readonly id: number;
  readonly key: string;
  readonly definition: SeriesDefinition;
  /** Epoch ms of the newest sample, 0 while there is none. */
  at: number;
  value: number;
  /** What a person adds to what the device sends: `value` has it. */
  readonly offset?: number;
  /** Usual interval in ms, learned; 0 while unknown. */
  cadence: number;
  /** Whether that has lasted longer than a burst does, so that what misses it is missed. */
  isSteady: boolean;
};

/** A counter that jumped further than it can: what it reads since is kept apart until somebody says what it is. */
export type HeldCounter = {
  readonly key: string;
  readonly definition: SeriesDefinition;
  /** The last reading that was believed. Values are as the device sends them, times epoch ms. */
  readonly before: { readonly at: number; readonly value: number };
  /** The first and the last reading of the level at which it stands now, and how many there are. */
  readonly first: { readonly at: number; readonly value: number };
  readonly last: { readonly at: number; readonly value: number };
  readonly readings: number;
  /** A person left it out, and the next reading will show how it goes on. */
  readonly decided: boolean;
};

export type HeldEvent =
  | { readonly was: 'held' | 'accepted' | 'believed' | 'left out' | 'passed over'; readonly held: HeldCounter }
  /** Readings like those before it came again. */
  | { readonly was: 'gone'; readonly held: HeldCounter; readonly now: { readonly value: number } };

export type HeldChange = { readonly all: readonly HeldCounter[]; readonly event: HeldEvent | undefined };

/** One sample of a batch that is taken whole or not at all. */
export type BatchSample = {
  /** Canonical text of the series. */
  readonly key: string;
  /** As the series is known; for a new one, what it is to be, with a unit and a kind of the model. */
  readonly definition: SeriesDefinition;
  readonly value: number;
  /** The source's own time, epoch ms; the arrival time unless given. */
  readonly at?: number | undefined;
};

export type Ingest = {
  /**
   * Finds or creates. For `quietFor` ms its source may leave out what says nothing new; without it what was told before
   * holds. Throws BadReading when name, labels, unit or kind cannot be, or there are too many series.
   */
  open(definition: SeriesDefinition, quietFor?: number): Slot;
  /** Throws the BadReading that opening would, and opens nothing. */
  check(definition: SeriesDefinition): void;
  find(key: string): Slot | undefined;
  readonly slots: ReadonlyMap<string, Slot>;
  /** Accepts one sample: into the next commit, the live values and the rules. Throws BadReading. */
  put(slot: Slot, value: number, at?: number): void;
  /** As put, of a time that was given by a clock kept as this hub's is: believed however far ahead of this one it is. */
  putDated(slot: Slot, value: number, at: number): void;
  /**
   * Accepts all samples or none of them, opening series that are new. Throws BadReading for one that cannot be, and
   * StoreUnavailable when they do not all fit into the queue.
   */
  putAll(samples: readonly BatchSample[]): void;
  snapshot(snapshot: Snapshot): void;
  newestSnapshot<K extends SnapshotKind>(kind: K, subject: string): Snapshot<K> | undefined;
  journal(entry: Omit<JournalEntry, 'at'>): void;
  alerts(changed: readonly Alert[]): void;
  tokens(changed: readonly Token[]): void;
  keep(changed: Kept): void;
  /** A run of a job has begun or ended. */
  run(changed: WireRun): void;
  /** A message begins, whose readings are then taken whole or, while the queue is full, not at all. */
  begin(): void;
  /** From now on these offsets hold, in the unit of each series, for its newest value, too. */
  calibrate(offsetOf: (definition: SeriesDefinition) => number): void;
  /** Counts samples accepted so far: compare before and after to learn whether a message yielded any. */
  readonly accepted: number;
  /** Rows and bytes that wait for a commit. */
  readonly waiting: { readonly rows: number; readonly bytes: number };
  /** True while the waiting queue is full; then put drops (counted) what comes behind the message that filled it. */
  readonly full: boolean;
  /**
   * Calls back once all that was accepted so far is on disk. `sender` is any object that stands for the connection
   * (the commit rules count what each waits for). The error is StoreUnavailable, given only when the queue was full before.
   */
  whenStored(sender: object, done: (error?: Error) => void): void;
  /** Readings of counters that are kept apart. Both answer false when there is nothing to decide and throw StoreUnavailable. */
  readonly counters: {
    all(): readonly HeldCounter[];
    /** The readings are right, and the jump counts. */
    accept(key: string): boolean;
    /** The jump does not count; the counter goes on from where it stands. */
    leaveOut(key: string): boolean;
  };
  /** The store's own state. */
  readonly store: WireStore;
  /** Commits what waits and stops; for shutdown. */
  close(): Promise<void>;
};

export type Live = {
  hello(): HelloFrame;
  /** At most four times a second, with the frame encoded once for all. */
  subscribe(listener: (frame: DeltaFrame, json: string) => void): Disposable;
  /** Something changed; it leaves with the next frame. */
  touched(slot: Slot): void;
  opened(slot: Slot): void;
  snapshot(snapshot: Snapshot): void;
  alerts(firing: readonly Alert[]): void;
  sources(sources: readonly WireSource[]): void;
  troubles(troubles: readonly WireTrouble[]): void;
  verdict(verdict: Verdict): void;
  screen(screen: WireScreen): void;
  store(store: WireStore): void;
  /** See model/voice.ts. */
  bannerSeen(seen: boolean): void;
  wall(wall: WireWall): void;
  digest(digest: NonNullable<HelloFrame['digest']>): void;
  /** The time has moved: screens are told what it is now, and show the age that values have by it. */
  tick(): void;
};

export type PublishOptions = Pick<Message, 'retain'> & { readonly qos: 0 | 1 };

/** Messages inside the hub, whether or not a TCP broker listens. */
export type MessageBus = {
  read(filter: string, handler: (message: Message) => void): Disposable;
  /** As read, but called before all readers. */
  watch(filter: string, handler: (message: Message) => void): Disposable;
  /** Runs every matching reader synchronously. What readers throw is theirs to have caught; nothing escapes. */
  deliver(message: Message): void;
  /** Delivers and relays. */
  publish(topic: string, payload: string | Uint8Array, options?: Partial<PublishOptions>): void;
  /** Hands a message to the clients of the own broker alone, then calls `done`; until `settled` was called, both wait. */
  relay(message: Message, done?: () => void): void;
  /** The own broker has started, or there will be none. */
  settled(): void;
  /** Hands over the retained messages that match a filter, marked as kept: now, or once a broker tells them. */
  kept(filter: string, handler: (message: Message) => void): Disposable;
  /** Where they are; told by the broker. */
  onKept(list: (filter: string) => Iterable<Message>): Disposable;
  /** How messages leave the hub; set by the broker. */
  onPublish(send: (topic: string, payload: Uint8Array, options: PublishOptions) => void): Disposable;
};

/** Who somebody is and may do. */
export type Grant = {
  readonly id: string;
  readonly name: string;
  readonly scopes: readonly Scope[];
  readonly topics: readonly string[];
};

export type Access = {
  /** The grant of a token, compared in constant time; undefined when unknown or revoked. */
  grant(token: string): Grant | undefined;
  /** Epoch ms at which a token of this id was last accepted; undefined when it was not since the start. */
  lastUsed(id: string): number | undefined;
  /** As grant, and the login's name must be the token's. For MQTT. */
  login(name: string, token: string): Grant | undefined;
  readonly tokens: readonly Token[];
  /** The token of a name with this hex SHA-256, revoked ones included: who knows that has had the token. */
  proven(name: string, proof: string): Token | undefined;
  /** `replaces`: id of a valid token of this name. It holds until the new one logs in; any other of the name ends now. */
  create(request: {
    name: string;
    scopes: readonly Scope[];
    topics: readonly string[];
    replaces?: string;
  }): Promise<{ token: Token; secret: string }>;
  revoke(id: string): Promise<boolean>;
  onChange(listener: () => void): Disposable;
};

/** Sentences about single clients of the broker. */
export type Notices = {
  /** `subject` is the client or address it is about, the text one plain sentence. */
  tell(kind: string, subject: string, text: string): void;
  /** What was told of this subject is over; should it come again, it is told again. */
  over(kind: string, subject: string): void;
};

export type Sources = {
  readonly all: readonly WireSource[];
  /** Of all of them. */
  parts(): readonly TroubledPart[];
  onChange(listener: () => void): Disposable;
};

/** Calls that a source may make, within the quota of its key. Without a quota nothing is ever refused. */
export type Purse = {
  /**
   * When a run that takes so many calls may begin: `now`, or later so that what is left lasts until there is more. `isShut`
   * while the source itself takes no call, not even one ahead of time.
   */
  plan(calls: number, now: number): { readonly at: number; readonly isShut?: boolean };
  /**
   * Resolves once so many calls are taken, and that is on disk. `ahead` may take what is not due yet, too, never more than
   * there is. Waits while only the quota of a minute is spent; else rejects with AllowanceSpent. Rejects with Unreachable
   * while it cannot be written down.
   */
  take(calls: number, options: { readonly ahead: boolean }): Promise<void>;
  /** What is scarcest; undefined without a quota. */
  wire(): WirePurse | undefined;
};

/** Writes one structured line. Text says what happened to which thing; no secrets in fields. */
export type HubLog = {
  child(fields: Readonly<Record<string, unknown>>): HubLog;
  debug(fields: Readonly<Record<string, unknown>>, text: string): void;
  info(fields: Readonly<Record<string, unknown>>, text: string): void;
  warn(fields: Readonly<Record<string, unknown>>, text: string): void;
  error(fields: Readonly<Record<string, unknown>>, text: string): void;
};
