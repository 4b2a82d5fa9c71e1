/** The parts of the hub as the API sees them, in memory, each under the test's control. */
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createAccess } from '#hub/access/access.ts';
import type { ApiDependencies } from '#hub/api/dependencies.ts';
import type { BatchSample, Slot } from '#hub/ports.ts';
import { noBroker } from '#hub/broker/own-broker.ts';
import { createTickets } from '#hub/access/tickets.ts';
import { createWrongTokens } from '#hub/access/wrong-tokens.ts';
import type { Alert } from '#model/alert.ts';
import type { History, HistoryQuery } from '#model/history.ts';
import { type SeriesDefinition, seriesKey } from '#model/series.ts';
import { BadReading } from '#model/trouble.ts';
import type { DeltaFrame, HelloFrame } from '#model/wire.ts';
import type { JournalEntry, Token } from '#storage/contract.ts';
import { plainScreen } from '../../plain-screen.ts';

export const startedAt = Date.UTC(2026, 10, 23, 18);
export const adminToken = 'mantel_the-admin-token-of-the-tests-0123456789';

export type Put = { readonly series: string; readonly value: number; readonly at: number | undefined };

/** Time that moves only when told; timers fire while it moves. */
export function fakeTime() {
  let elapsed = 0;
  const pending = new Set<{ due: number; readonly period: number; readonly action: () => void }>();
  const add = (span: number, period: number, action: () => void): Disposable => {
    const timer = { due: elapsed + span, period, action };
    pending.add(timer);
    return { [Symbol.dispose]: () => void pending.delete(timer) };
  };
  return {
    clock: {
      now: () => startedAt + elapsed,
      monotonic: () => elapsed,
      trusted: true,
      onTrusted: () => nothing,
    },
    timers: {
      after: (span: number, action: () => void) => add(span, 0, action),
      every: (span: number, action: () => void) => add(span, span, action),
    },
    advance(milliseconds: number) {
      elapsed += milliseconds;
      for (const timer of pending) {
        if (timer.due > elapsed) continue;
        if (timer.period === 0) pending.delete(timer);
        timer.due += timer.period;
        timer.action();
      }
    },
    get waiting() {
      return pending.size;
    },
  };
}

/** Ingest that stores at once unless `hold` is set; then what waits is let go by `release`. */
export function fakeIngest() {
  const slots = new Map<string, Slot>();
  const held: ((error?: Error) => void)[] = [];
  const state = {
    puts: [] as Put[],
    tokens: [] as Token[],
    senders: [] as object[],
    hold: false,
    maxSeries: 100,
    full: false,
    store: { failing: null as { since: number; reason: string } | null },
    waiting: { rows: 7, bytes: 700 },
    slots,
    find: (key: string) => slots.get(key),
    open(definition: SeriesDefinition): Slot {
      const key = seriesKey(definition.name, definition.labels);
      const known = slots.get(key);
      if (known) return known;
      if (slots.size >= state.maxSeries) throw new BadReading('There are too many series.');
      const slot: Slot = { id: slots.size + 1, key, definition, at: 0, value: 0, cadence: 0 };
      slots.set(key, slot);
      return slot;
    },
    put(slot: Slot, value: number, at?: number) {
      state.puts.push({ series: slot.key, value, at });
      slot.at = at ?? startedAt;
      slot.value = value;
    },
    putAll(samples: readonly BatchSample[]) {
      const isNew = ({ key }: BatchSample): boolean => !slots.has(key);
      if (slots.size + new Set(samples.filter(isNew).map(({ key }) => key)).size > state.maxSeries) {
        throw new BadReading('There are too many series.');
      }
      for (const { definition, value, at } of samples) state.put(state.open(definition), value, at);
    },
    whenStored(sender: object, done: (error?: Error) => void) {
      state.senders.push(sender);
      if (state.hold) held.push(done);
      else done();
    },
    release(error?: Error) {
      for (const done of held.splice(0)) done(error);
    },
    get held() {
      return held.length;
    },
  };
  return Object.assign(state, { tokens: state.tokens });
}

export function fakeLive() {
  const listeners = new Set<(frame: DeltaFrame, json: string) => void>();
  const hello: HelloFrame = {
    type: 'hello',
    now: startedAt,
    version: '0.1.0',
    series: [{ id: 1, key: 'host.load', unit: '', kind: 'gauge' }],
    latest: [[1, startedAt, 0.4, 10_000]],
    snapshots: [],
    alerts: [],
    sources: [],
    verdict: { tone: 'quiet', text: 'All quiet.', why: [] },
    screen: { ...plainScreen, timeZone: 'Europe/Vienna' },
    store: { failing: null },
    bannerSeen: false,
  };
  const seen: boolean[] = [];
  return {
    /** What was told of the banner, in order. */
    seen,
    bannerSeen: (next: boolean) => void seen.push(next),
    hello: () => hello,
    subscribe(listener: (frame: DeltaFrame, json: string) => void): Disposable {
      listeners.add(listener);
      return { [Symbol.dispose]: () => void listeners.delete(listener) };
    },
    send(frame: DeltaFrame) {
      const json = JSON.stringify(frame);
      for (const listener of listeners) listener(frame, json);
    },
    get listeners() {
      return listeners.size;
    },
  };
}

export const someHistory: History = {
  series: 'host.load',
  from: 0,
  to: 60_000,
  tier: 'minute',
  step: 60_000,
  at: [0],
  mean: [0.4],
  min: [0.1],
  max: [0.9],
  last: [0.5],
  count: [6],
  increase: [],
};

export function fakeStore() {
  const journal: JournalEntry[] = [
    { at: startedAt, kind: 'hub', subject: 'hub', level: 'info', text: 'Mantel started.' },
  ];
  return {
    asked: [] as HistoryQuery[],
    async history(query: HistoryQuery): Promise<History> {
      this.asked.push(query);
      return { ...someHistory, series: query.series };
    },
    journal: async ({ before, limit }: { before?: number; limit: number }) =>
      journal.filter((entry) => before === undefined || entry.at < before).slice(0, limit),
    statistics: async () => ({ bytes: 4_096, walBytes: 0, samples: 12, series: 1 }),
  };
}

export const someAlert: Alert = {
  id: 'stale host.load',
  rule: 'stale',
  series: 'host.load',
  state: 'firing',
  severity: 'warn',
  since: startedAt,
  title: 'Load is silent.',
  detail: 'Load has said nothing for 10 minutes.',
};

export function fakeAlerts() {
  const alerts = new Map([[someAlert.id, someAlert]]);
  const change = (id: string, fields: Partial<Alert>) => {
    const alert = alerts.get(id);
    if (!alert) return undefined;
    const changed = { ...alert, ...fields };
    alerts.set(id, changed);
    return changed;
  };
  return {
    all: () => [...alerts.values()],
    acknowledge: (id: string) => change(id, { acknowledgedAt: startedAt }),
    snooze: (id: string, until: number) => change(id, { snoozedUntil: until }),
  };
}

/** Counts up, so that every token differs and none depends on chance. */
function fakeRandom() {
  let calls = 0;
  return (bytes: number) => {
    calls += 1;
    return new Uint8Array(bytes).fill(calls);
  };
}

/** A whole hub for the API, and the hands on its parts. */
export function fakeHub(overrides: Partial<ApiDependencies> = {}) {
  const time = fakeTime();
  const ingest = fakeIngest();
  const live = fakeLive();
  const store = fakeStore();
  const alerts = fakeAlerts();
  const random = fakeRandom();
  const lines: { readonly level: string; readonly text: string; readonly fields: Readonly<Record<string, unknown>> }[] =
    [];
  const line = (level: string) => (fields: Readonly<Record<string, unknown>>, text: string) =>
    void lines.push({ level, text, fields });
  const access = createAccess({
    tokens: [],
    ingest: {
      tokens: (changed) => void ingest.tokens.push(...changed),
      whenStored: (sender, done) => ingest.whenStored(sender, done),
    },
    random,
    clock: time.clock,
    adminToken,
  });
  const log = {
    child: () => log,
    debug: line('debug'),
    info: line('info'),
    warn: line('warn'),
    error: line('error'),
  };
  const dependencies: ApiDependencies = {
    port: 0,
    lan: false,
    hosts: [],
    hostname: 'nuc',
    trustLoopback: () => true,
    version: '0.1.0',
    instance: 'test',
    startedAt,
    screenFolder: join(tmpdir(), 'mantel-has-no-screen'),
    access,
    tickets: createTickets({ random, clock: time.clock }),
    wrongTokens: createWrongTokens(time.clock),
    ingest,
    live,
    store,
    sources: { all: [], onChange: () => nothing },
    alerts,
    broker: () => ({ ...noBroker.info(), port: 1883, clients: 2 }),
    mqtt: () => undefined,
    clock: time.clock,
    timers: time.timers,
    log,
    ...overrides,
  };
  return { dependencies, time, ingest, live, store, alerts, access, lines };
}

const nothing: Disposable = { [Symbol.dispose]: () => undefined };
