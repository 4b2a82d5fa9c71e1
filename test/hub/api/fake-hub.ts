/** The parts of the hub as the API sees them, in memory, each under the test's control. */
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createAccess } from '#hub/access/access.ts';
import { collectors } from '#collectors/all.ts';
import { createInvitations } from '#hub/access/invitations.ts';
import { createPairingSecrets } from '#hub/access/pairing-secrets.ts';
import { createTickets } from '#hub/access/tickets.ts';
import { createWrongTokens } from '#hub/access/wrong-tokens.ts';
import type { ApiDependencies } from '#hub/api/dependencies.ts';
import { composeSettings } from '#hub/settings/settings-schema.ts';
import { noBroker } from '#hub/broker/own-broker.ts';
import { noJobs } from './fake-jobs.ts';
import { fakeAutostart, fakeBackups, fakeSettings } from './fake-settings.ts';
import { fakeIngest } from './fake-ingest.ts';
import { fakeAlerts, fakeLive, fakeStore } from './fake-readers.ts';
import { fakeTime, startedAt } from './fake-time.ts';

export const adminToken = 'mantel_the-admin-token-of-the-tests-0123456789';

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
    proxies: [],
    hostname: 'nuc',
    trustLoopback: () => true,
    version: '0.1.0',
    instance: 'test',
    startedAt,
    screenFolder: join(tmpdir(), 'mantel-has-no-screen'),
    access,
    tickets: createTickets({ random, clock: time.clock }),
    pairing: createPairingSecrets({ random, clock: time.clock }),
    wrongTokens: createWrongTokens(time.clock),
    ingest,
    live,
    store,
    sources: { all: [], parts: () => [], onChange: () => ({ [Symbol.dispose]: () => undefined }) },
    collectors: [],
    settings: fakeSettings(),
    devices: { told: new Map(), settings: () => composeSettings(collectors).parse({}) },
    backups: fakeBackups,
    places: {
      search: async () => ({ places: [], from: 'offline', why: null, credit: '' }),
      here: async () => ({ timeZone: 'UTC', place: null }),
    },
    autostart: fakeAutostart,
    restart: { isByItself: false, soon: () => ({ restarts: false, text: 'Start it again.' }) },
    dataFolder: tmpdir(),
    wantsLan: () => false,
    phoneAddress: () => undefined,
    invitations: createInvitations(random, time.clock),
    playing: { all: () => [], perform: async () => ({ outcome: 'unknown' }) },
    signIns: {
      begin: () => Promise.resolve(undefined),
      end: () => Promise.resolve(undefined),
      complete: async () => ({ outcome: 'unknown', lifetime: 600_000 }),
    },
    switching: { all: () => [], turn: async () => ({ outcome: 'unknown' }) },
    dryRunning: {
      sources: () => [],
      run: () => undefined,
      listen: () => Promise.resolve(undefined),
      fetch: () => Promise.resolve(undefined),
      topics: () => undefined,
      trial: () => Promise.resolve(undefined),
    },
    answers: { of: () => [] },
    jobs: noJobs,
    channels: { test: async () => ({ delivered: true, text: 'Taken.' }) },
    ledger: { list: () => [] },
    alerts,
    tariff: () => ({ tariff: undefined, timeZone: 'Europe/Vienna' }),
    troubles: () => [],
    sticks: { waiting: () => [], dismiss: () => false, timeZone: () => 'Europe/Vienna' },
    broker: () => ({ ...noBroker.info(), port: 1883, clients: 2 }),
    neighbour: { connect: async () => ({ outcome: 'nothing' }) },
    pin: {
      isSet: false,
      mayLeave: false,
      check: async () => ({ accepted: true, wait: 0 }),
      change: async () => ({ accepted: true, wait: 0 }),
    },
    wall: { touched: () => undefined },
    mqtt: () => undefined,
    clock: time.clock,
    timers: time.timers,
    log,
    ...overrides,
  };
  return { dependencies, time, ingest, live, store, alerts, access, lines };
}
