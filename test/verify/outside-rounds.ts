/**
 * A hub beside two Mosquittos, one over TLS with a login. Senders publish readings with times of their own at both, while
 * hub, brokers and line break off by turns; after each round messages are sent both ways and counted on both sides.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import Sqlite from 'better-sqlite3';
import mqtt from 'mqtt';
import { statusSchema } from '#model/api.ts';
import { exportRows } from '#storage/export.ts';
import { layCable, type Cable } from '../simulators/house/cable.ts';
import { quietSettings, startHubProcess, temporaryFolder, type HubProcess } from '../simulators/hub-process.ts';
import { plainBroker, secureBroker, startSender, type Broker, type Sender } from '../simulators/outside-brokers.ts';
import { newestValues } from '../simulators/newest-values.ts';

export type OutsideRoundsOptions = {
  readonly rounds: number;
  /** ms of calm before and after each break. */
  readonly calm: number;
  readonly say: (text: string) => void;
  /** A module loaded into the hub. */
  readonly control?: string;
};

export type OutsideFigures = {
  /** Readings that a broker acknowledged. */
  sent: number;
  /** Of these, not in the store. */
  missing: number;
  /** Rows of the store beyond these. */
  doubled: number;
  bridged: number;
  unbridged: number;
  looped: number;
  hubKills: number;
  brokerStops: number;
  cuts: number;
};

/** Mosquitto writes down once a second what it keeps. */
const savedAfter = 1_500;
/** Messages each way in one round, and ms for which a copy too many is waited for. */
const bridgedAtOnce = 5;
const echoWithin = 300;

export async function outsideRounds({ rounds, calm, say, control }: OutsideRoundsOptions): Promise<OutsideFigures> {
  using folder = temporaryFolder();
  const figures: OutsideFigures = {
    sent: 0,
    missing: 0,
    doubled: 0,
    bridged: 0,
    unbridged: 0,
    looped: 0,
    hubKills: 0,
    brokerStops: 0,
    cuts: 0,
  };
  const [secure, plain] = [await secureBroker(folder.path), await plainBroker(folder.path)];
  await using line = await layCable(() => secure.port);
  await using brokers = new AsyncDisposableStack();
  brokers.defer(async () => await Promise.all([secure.end(), plain.end()]).then(() => undefined));
  const data = join(folder.path, 'hub');
  mkdirSync(data);
  writeFileSync(join(data, 'secrets.yaml'), 'cluster: hush-7f3a\n', { mode: 0o600 });
  const startHub = (settings?: string): Promise<HubProcess> =>
    startHubProcess({ data, ...(settings !== undefined && { settings }), ...(control && { preload: control }) });
  let hub = await startHub(settingsOf(secure, line, plain));
  // Before its first visit no broker keeps anything for it.
  await until(() => isWell(hub), 'The hub did not reach both brokers.').catch(async (error: unknown) => {
    await hub.end('SIGKILL');
    throw error;
  });
  const senders = [startSender(secure, 'a'), startSender(plain, 'b')] as const;

  async function killHub(): Promise<void> {
    figures.hubKills++;
    await hub.end('SIGKILL');
    await sleep(calm / 2);
    hub = await startHub();
  }
  async function restart(broker: Broker, sender: Sender, how: 'stop' | 'kill'): Promise<void> {
    figures.brokerStops++;
    // What it acknowledged within the last second it may itself have lost.
    if (how === 'kill') await sender.rest(savedAfter);
    await broker.restart(how);
    sender.goOn();
  }
  const breaks = [
    () => Promise.all([killHub(), restart(secure, senders[0], 'stop')]),
    async () => {
      for (let i = 0; i < 3; i++) {
        figures.cuts++;
        line.pull();
        line.plugIn();
        await sleep(calm / 2);
      }
      await restart(plain, senders[1], 'kill');
    },
    killHub,
    () => Promise.all([restart(secure, senders[0], 'kill'), restart(plain, senders[1], 'stop')]),
  ];

  try {
    for (let round = 0; round < rounds; round++) {
      await sleep(calm * Math.random());
      await breaks[round % breaks.length]?.();
      await sleep(calm);
      await until(() => isWell(hub), 'The hub did not come back to both brokers.');
      await bridge(secure, hub, figures, round);
      if (round % 4 === 3) say(`${round + 1} of ${rounds} rounds`);
    }
    const sent = new Set<string>();
    for (const sender of senders) for (const text of await sender.finish()) sent.add(text);
    figures.sent = sent.size;
    await until(
      async () => [...(await newestValues(hub)).keys()].filter((key) => key.endsWith('/last}')).length === 2,
      'No end came.',
    );
    await hub.end('SIGTERM');
    const stored = await rowsOf(data);
    const held = new Set(stored);
    figures.missing = sent.difference(held).size;
    figures.doubled = stored.length - held.size + held.difference(sent).size;
    return figures;
  } finally {
    await Promise.all(senders.map((sender) => sender.end()));
    await hub.end('SIGKILL');
  }
}

function settingsOf(secure: Broker, line: Cable, plain: Broker): string {
  const ca = String(secure.login.ca).trim().split('\n');
  const sources = [
    '  - kind: outside-broker',
    '    id: cluster',
    '    settings:',
    `      url: mqtts://localhost:${line.port}`,
    '      username: mantel',
    '      password: cluster',
    '      ca: |',
    ...ca.map((text) => `        ${text}`),
    "      read: ['a/#', 'both/#']",
    "      send: ['both/#']",
    '  - kind: outside-broker',
    '    id: nas',
    '    settings:',
    `      url: ${plain.url}`,
    "      read: ['b/#']",
  ];
  return quietSettings.replace('  - kind: mqtt\n', ['  - kind: mqtt', ...sources, ''].join('\n'));
}

/** Messages from each side to the other: every one is to be heard once on both. */
async function bridge(broker: Broker, hub: HubProcess, figures: OutsideFigures, round: number): Promise<void> {
  const sides = await Promise.all([
    mqtt.connectAsync(broker.url, { ...broker.login, reconnectPeriod: 0 }),
    mqtt.connectAsync(`mqtt://127.0.0.1:${hub.brokerPort}`, { reconnectPeriod: 0 }),
  ]);
  try {
    const heard = sides.map(() => new Map<string, number>());
    const wanted: string[] = [];
    for (const [side, client] of sides.entries()) {
      const here = heard[side];
      client.on('message', (_, payload) => {
        const text = payload.toString();
        here?.set(text, (here.get(text) ?? 0) + 1);
      });
      await client.subscribeAsync('both/#', { qos: 1 });
    }
    for (const [side, client] of sides.entries()) {
      for (let i = 0; i < bridgedAtOnce; i++) {
        wanted.push(`round ${round}, side ${side}, ${i}`);
        await client.publishAsync('both/lamp/set', wanted.at(-1) ?? '', { qos: 1 });
      }
    }
    const isHeard = async (): Promise<boolean> => heard.every((here) => wanted.every((text) => here.has(text)));
    await until(isHeard, '', 5_000).catch(() => undefined);
    await sleep(echoWithin);
    for (const here of heard) {
      for (const text of wanted) {
        const copies = here.get(text) ?? 0;
        figures.bridged++;
        if (copies === 0) figures.unbridged++;
        if (copies > 1) figures.looped++;
      }
    }
  } finally {
    await Promise.all(sides.map((client) => client.endAsync(true)));
  }
}

async function isWell({ url }: HubProcess): Promise<boolean> {
  const { sources } = statusSchema.parse(await (await fetch(`${url}/api/v1/status`)).json());
  return ['cluster', 'nas'].every((id) => sources.find((one) => one.id === id)?.health.state === 'healthy');
}

/** All rows of the two senders' series: device, time and value. */
async function rowsOf(data: string): Promise<readonly string[]> {
  const copy = join(data, 'rows.db');
  await exportRows(join(data, 'store', 'mantel.db'), copy);
  const database = new Sqlite(copy, { readonly: true });
  try {
    return database
      .prepare<[], { device: string; at: number; value: number }>(
        `SELECT json_extract(labels, '$.device') AS device, at, value FROM samples JOIN series ON series.id = samples.series
          WHERE name = 'mqtt.temperature' AND device LIKE '%/attic'`,
      )
      .all()
      .map(({ device, at, value }) => `${device} ${at} ${value}`);
  } finally {
    database.close();
  }
}

async function until(holds: () => Promise<boolean>, otherwise: string, within = 30_000): Promise<void> {
  const deadline = performance.now() + within;
  while (!(await holds())) {
    if (performance.now() > deadline) throw new Error(otherwise);
    await sleep(50);
  }
}
