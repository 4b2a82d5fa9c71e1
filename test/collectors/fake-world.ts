/** A world for one collector: nothing waits, nothing is random, and everything it says is written down. */
import { setImmediate } from 'node:timers/promises';
import type {
  Collector,
  Home,
  Message,
  Newest,
  SeriesHandle,
  SeriesSpec,
  SeriesTable,
  Sink,
  World,
} from '#model/collector.ts';
import type { Files } from '#model/files.ts';
import type { Http } from '#model/http.ts';
import type { Span } from '#model/job.ts';
import type { DryRunner } from '#model/dry-run.ts';
import type { SeriesDefinition } from '#model/series.ts';
import { seriesKey } from '#model/series.ts';
import { snapshotSchemas } from '#model/snapshots.ts';
import type { Device, SnapshotKind } from '#model/snapshots.ts';
import { BadReading, messageOf } from '#model/trouble.ts';
import { matcher } from '#collectors/mqtt/topics.ts';
import { createFakeJobs } from './fake-jobs.ts';
import { createFakeSerial } from './fake-serial.ts';

export type Told = {
  series: Record<string, { unit: string; kind: string; samples: [at: string, value: number][] }>;
  snapshots: { kind: string; subject: string; body: unknown; validUntil?: string }[];
  journal: { kind: string; subject: string; text: string; level: string }[];
  /** What went wrong with one part, the first of each kind and subject. */
  troubles: { subject: string; error: string; text: string }[];
};

export type FakeWorld = {
  readonly world: World<unknown, SeriesTable>;
  readonly told: Told;
  /** Hex of what was written to serial ports, by path. */
  readonly written: Readonly<Record<string, readonly string[]>>;
  /** Hands a message to every reader whose filter matches, as the hub does; `at` is its arrival. */
  deliver(message: Message, at: number): void;
  /** The clock is set. */
  at(now: number): void;
  /** Throws BadReading when there can be no such series. */
  check(definition: SeriesDefinition): void;
  newest(definition: SeriesDefinition): Newest | undefined;
  /** Has a job of the collector fetch days gone by; it runs already. */
  history(job: string, span: Span): Promise<void>;
  /** What the collector offers for dry runs. */
  dryRunner(): DryRunner | undefined;
  stop(): void;
};

export type FakeWorldOptions = {
  readonly settings: unknown;
  readonly home: Home;
  readonly now: number;
  /** After so many ticks the world ends. */
  readonly ticks: number;
  readonly http: Http;
  readonly files?: Files;
  /** Serial ports: what each says, by path. */
  readonly ports?: Readonly<Record<string, string>>;
  /** What was announced of devices before. */
  readonly devices?: ReadonlyMap<string, Device>;
  /** What the broker keeps from before. */
  readonly kept?: readonly Message[];
  /** Called as each tick begins, from 1. */
  readonly onTick?: (tick: number) => void;
};

const iso = (at: number): string => new Date(at).toISOString();

export function createFakeWorld(collector: Collector, options: FakeWorldOptions): FakeWorld {
  const told: Told = { series: {}, snapshots: [], journal: [], troubles: [] };
  const stop = new AbortController();
  const readers = new Set<{ matches: (topic: string) => boolean; handler: (message: Message) => void }>();
  let now = options.now;
  let dryRunner: DryRunner | undefined;

  function check(definition: SeriesDefinition): void {
    const key = seriesKey(definition.name, definition.labels);
    const known = told.series[key];
    if (known && (known.unit !== definition.unit || known.kind !== definition.kind)) {
      throw new BadReading(
        `${key} is a ${known.kind} in "${known.unit}", not a ${definition.kind} in "${definition.unit}".`,
      );
    }
  }

  function newest({ name, labels }: SeriesDefinition): Newest | undefined {
    const samples = told.series[seriesKey(name, labels)]?.samples ?? [];
    const [at, value] = samples.reduce<[string, number] | []>(
      (one, other) => ((one[0] ?? '') > other[0] ? one : other),
      [],
    );
    return at === undefined || value === undefined ? undefined : { at: Date.parse(at), value };
  }

  function open(definition: SeriesDefinition): SeriesHandle {
    check(definition);
    const key = seriesKey(definition.name, definition.labels);
    const { samples } = (told.series[key] ??= { unit: definition.unit, kind: definition.kind, samples: [] });
    return {
      put(value, at) {
        if (!Number.isFinite(value)) throw new BadReading(`${key} cannot be ${value}.`);
        samples.push([iso(at ?? now), value]);
      },
      newest: () => newest(definition),
    };
  }

  function ofTable(quantity: string, labels: Readonly<Record<string, string>>): SeriesHandle {
    const spec: SeriesSpec | undefined = collector.series[quantity];
    if (!spec) throw new Error(`${collector.kind} does not declare the quantity ${quantity}.`);
    const names = Object.keys(labels).toSorted().join();
    if (names !== spec.labels.toSorted().join()) throw new Error(`${quantity} declares other labels than ${names}.`);
    return open({ name: `${collector.kind}.${quantity}`, labels, unit: spec.unit, kind: spec.kind });
  }

  function trouble(subject: string, error: unknown): void {
    const name = error instanceof Error ? error.name : typeof error;
    if (told.troubles.some((one) => one.subject === subject && one.error === name)) return;
    told.troubles.push({ subject, error: name, text: messageOf(error) });
  }

  const { serial, written } = createFakeSerial({
    ports: options.ports ?? {},
    signal: stop.signal,
    stop: () => stop.abort(),
    pass: (ms) => (now += ms),
  });

  const sink: Sink<SeriesTable> = {
    sample(quantity, labels, value, at) {
      try {
        ofTable(quantity, labels).put(value, at);
      } catch (error) {
        if (!(error instanceof BadReading)) throw error;
        trouble(quantity, error);
      }
    },
    series: ofTable,
    discover(definition) {
      if (collector.discovers === undefined) throw new Error(`${collector.kind} does not declare that it discovers.`);
      return open(definition);
    },
    snapshot(kind: SnapshotKind, subject, body, validUntil) {
      const parsed: unknown = snapshotSchemas[kind].parse(body);
      told.snapshots.push({
        kind,
        subject,
        body: parsed,
        ...(validUntil === undefined ? {} : { validUntil: iso(validUntil) }),
      });
    },
    journal: (kind, subject, text, level = 'info') => void told.journal.push({ kind, subject, text, level }),
    trouble,
  };

  const fakeJobs = createFakeJobs({
    ticks: options.ticks,
    http: options.http,
    sink,
    stop,
    now: () => now,
    pass: (ms) => (now += ms),
    ...(options.onTick && { onTick: options.onTick }),
  });

  const world: World<unknown, SeriesTable> = {
    settings: options.settings,
    signal: stop.signal,
    clock: {
      now: () => now,
      async *ticks(every, signal) {
        if (typeof every !== 'number') throw new Error('The fake clock knows periods only.');
        for (let tick = 1; tick <= options.ticks && !signal.aborted; tick++, now += every) {
          options.onTick?.(tick);
          yield now;
          // What it began without waiting for it is over before the next tick.
          await setImmediate();
        }
        stop.abort();
      },
    },
    sink,
    log: { debug: () => undefined, info: () => undefined, warn: () => undefined },
    http: options.http,
    jobs: fakeJobs.jobs,
    serial,
    bus: {
      read(filter, handler) {
        const reader = { matches: matcher(filter), handler };
        readers.add(reader);
        return { [Symbol.dispose]: () => void readers.delete(reader) };
      },
      publish: () => undefined,
      kept(filter, handler) {
        for (const message of options.kept ?? []) if (matcher(filter)(message.topic)) handler(message);
        return { [Symbol.dispose]: () => undefined };
      },
      receiver: () => () => undefined,
    },
    switches: { offer: () => undefined },
    players: { offer: () => ({ [Symbol.dispose]: () => undefined }) },
    dryRuns: { offer: (offered) => void (dryRunner = offered) },
    home: options.home,
    devices: options.devices ?? new Map<string, Device>(),
    hubId: 'abcdef0123456789',
    files: options.files ?? { untaken: () => Promise.resolve([]) },
  };

  return {
    world,
    told,
    written,
    deliver(message, at) {
      now = at;
      for (const { matches, handler } of readers) {
        if (!matches(message.topic)) continue;
        try {
          handler(message);
        } catch (error) {
          // Anything else is a bug of the collector and fails the case.
          if (!(error instanceof BadReading)) throw error;
          trouble(message.topic, error);
        }
      }
    },
    at(next) {
      now = next;
    },
    check,
    newest,
    history: fakeJobs.history,
    dryRunner: () => dryRunner,
    stop: () => stop.abort(),
  };
}
