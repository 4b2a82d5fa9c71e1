/** The rest of the hub as the broker sees it, with the store in the test's hands. */
import type { Message } from '#model/collector.ts';
import type { SeriesDefinition } from '#model/series.ts';
import { seriesKey } from '#model/series.ts';
import type { JournalEntry, Kept, Token } from '#storage/contract.ts';
import type { Grant, HubLog, MessageBus, Slot } from '#hub/ports.ts';
import type { Timers } from '#hub/clock.ts';
import { startBroker, type Broker, type BrokerOptions } from '#hub/broker/broker.ts';

export type FakeIngest = BrokerOptions['ingest'] & {
  /** One sample joins the next commit. */
  accept(): void;
  /** Acknowledges what waits, oldest first, up to `most`. Returns how many. */
  commit(most?: number): number;
  /** Commits everything at once from now on, or stops doing so. */
  automatic: boolean;
  full: boolean;
  readonly waiters: number;
  readonly kept: Map<string, Kept>;
  readonly journalled: Omit<JournalEntry, 'at'>[];
  readonly put: (slot: Slot, value: number) => void;
  readonly values: Map<string, number>;
};

export function fakeIngest(): FakeIngest {
  const waiting: ((error?: Error) => void)[] = [];
  const kept = new Map<string, Kept>();
  const values = new Map<string, number>();
  const journalled: Omit<JournalEntry, 'at'>[] = [];
  let accepted = 0;
  const fake: FakeIngest = {
    automatic: false,
    full: false,
    kept,
    values,
    journalled,
    begin: () => undefined,
    get accepted() {
      return accepted;
    },
    get waiters() {
      return waiting.length;
    },
    accept: () => void accepted++,
    commit(most = waiting.length) {
      const served = waiting.splice(0, most);
      for (const done of served) done();
      return served.length;
    },
    whenStored(_, done) {
      if (fake.full) done(new Error('Too many readings wait for the disk.'));
      else if (fake.automatic) queueMicrotask(done);
      else waiting.push(done);
    },
    keep(change) {
      const id = `${change.space} ${change.key}`;
      if (change.body === null) kept.delete(id);
      else kept.set(id, change);
    },
    journal: (entry) => void journalled.push(entry),
    open: (definition: SeriesDefinition) => {
      const key = seriesKey(definition.name, definition.labels);
      return { id: 1, key, definition, at: 0, value: 0, cadence: 0, isSteady: false };
    },
    put: (slot, value) => void values.set(slot.key, value),
  };
  return fake;
}

/** `left` are topics that the broker was handed to relay. */
export type FakeBus = MessageBus & { readonly seen: Message[]; readonly left: string[] };

/** Topics under `data/` hold one sample each; a reader of `throws/` throws through the bus. */
export function fakeBus(ingest: Pick<FakeIngest, 'accept'>): FakeBus {
  const seen: Message[] = [];
  let keeps: Parameters<MessageBus['onKept']>[0] | undefined;
  const left: string[] = [];
  let send: Parameters<MessageBus['onPublish']>[0] | undefined;
  const deliver = (message: Message): void => {
    seen.push(message);
    if (message.topic.startsWith('data/')) ingest.accept();
    if (message.topic.startsWith('throws/')) throw new Error('a reader failed');
  };
  return {
    seen,
    left,
    read: () => ({ [Symbol.dispose]: () => undefined }),
    watch: () => ({ [Symbol.dispose]: () => undefined }),
    deliver,
    publish(topic, payload, { retain = false, qos = 0 } = {}) {
      const bytes = typeof payload === 'string' ? Buffer.from(payload) : payload;
      deliver({ topic, payload: bytes, retain, qos });
      if (!send) return;
      left.push(topic);
      send(topic, bytes, { retain, qos });
    },
    kept(filter, handler) {
      for (const message of keeps?.(filter) ?? []) handler(message);
      return { [Symbol.dispose]: () => undefined };
    },
    onKept(next) {
      keeps = next;
      return { [Symbol.dispose]: () => void (keeps = undefined) };
    },
    relay: () => undefined,
    settled: () => undefined,
    onPublish(next) {
      send = next;
      return { [Symbol.dispose]: () => void (send = undefined) };
    },
  };
}

export type FakeAccess = BrokerOptions['access'] & { add(grant: Grant, token: string): void; revoke(id: string): void };

export function fakeAccess(): FakeAccess {
  const grants = new Map<string, { grant: Grant; token: string; revoked: boolean }>();
  const listeners = new Set<() => void>();
  return {
    add: (grant, token) => void grants.set(grant.id, { grant, token, revoked: false }),
    revoke(id) {
      const found = grants.get(id);
      if (found) found.revoked = true;
      for (const listener of listeners) listener();
    },
    login: (name, token) =>
      [...grants.values()].find((one) => one.grant.name === name && one.token === token && !one.revoked)?.grant,
    get tokens() {
      return [...grants.values()].map(({ grant, revoked }): Token => ({
        ...grant,
        hash: '',
        createdAt: 0,
        ...(revoked && { revokedAt: 1 }),
      }));
    },
    onChange(listener) {
      listeners.add(listener);
      return { [Symbol.dispose]: () => void listeners.delete(listener) };
    },
  };
}

export type HandTimers = Timers & { run(span: number): void; readonly armed: number };

/** Timers that go off when the test says so: `run(span)` fires those of that span. */
export function handTimers(): HandTimers {
  const armed = new Set<{ span: number; again: boolean; run: () => void }>();
  const arm = (span: number, run: () => void, again: boolean): Disposable => {
    const timer = { span, run, again };
    armed.add(timer);
    return { [Symbol.dispose]: () => void armed.delete(timer) };
  };
  return {
    after: (span, run) => arm(span, run, false),
    every: (span, run) => arm(span, run, true),
    run(span) {
      for (const timer of [...armed].filter((one) => one.span === span)) {
        if (!timer.again) armed.delete(timer);
        timer.run();
      }
    },
    get armed() {
      return armed.size;
    },
  };
}

export type LogLine = { readonly level: string; readonly text: string };

export function fakeLog(): HubLog & { readonly lines: LogLine[] } {
  const lines: LogLine[] = [];
  const write = (level: string) => (_: unknown, text: string) => void lines.push({ level, text });
  const log = { lines, debug: write('debug'), info: write('info'), warn: write('warn'), error: write('error') };
  return { ...log, child: () => fakeLog() };
}

export type Rig = AsyncDisposable & {
  readonly broker: Broker;
  readonly port: number;
  readonly ingest: FakeIngest;
  readonly bus: FakeBus;
  readonly access: FakeAccess;
  readonly timers: HandTimers;
  readonly log: ReturnType<typeof fakeLog>;
  trusted: boolean;
};

/** A broker on a free port of 127.0.0.1 with everything around it faked. */
export async function rig(options: Partial<BrokerOptions> = {}): Promise<Rig> {
  const ingest = fakeIngest();
  for (const row of options.kept ?? []) ingest.keep(row);
  const bus = fakeBus(ingest);
  const access = fakeAccess();
  const timers = handTimers();
  const log = fakeLog();
  let trusted = true;
  const broker = await startBroker({
    port: 0,
    host: '127.0.0.1',
    bus,
    ingest,
    access,
    trustLoopback: () => trusted,
    kept: [],
    clock: { monotonic: () => performance.now() },
    log,
    timers,
    ...options,
  });
  return {
    broker,
    ingest,
    bus,
    access,
    timers,
    log,
    port: broker.port ?? 0,
    get trusted() {
      return trusted;
    },
    set trusted(value) {
      trusted = value;
    },
    async [Symbol.asyncDispose]() {
      ingest.automatic = true;
      ingest.commit();
      await broker.close();
    },
  };
}

/** What the journal was told of, in order. */
export const kindsOf = (hub: Rig): string[] => hub.ingest.journalled.map(({ kind }) => kind);
