/** A real hub beside a real Mosquitto: where messages may not go, and what a stop must not lose or double. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import mqtt from 'mqtt';
import { describe, expect, test } from 'vitest';
import { findTool } from '#scripts/system-packages.ts';
import { quietSettings, startHubProcess, temporaryFolder, type HubProcess } from '../../simulators/hub-process.ts';
import { startMosquitto } from '../../simulators/mosquitto.ts';

const missing = findTool('mosquitto') === undefined || findTool('mosquitto_pub') === undefined;

const source = (id: string, ...lines: string[]): string =>
  ['  - kind: outside-broker', `    id: ${id}`, '    settings:', ...lines.map((line) => `      ${line}`)].join('\n');
const settingsWith = (...sources: string[]): string =>
  quietSettings.replace('  - kind: mqtt\n', ['  - kind: mqtt', ...sources, ''].join('\n'));

type Source = { id: string; health: { state: string; reason?: string; next?: number } };

async function health(hub: HubProcess, id: string): Promise<Source['health'] | undefined> {
  const status = (await (await fetch(`${hub.url}/api/v1/status`)).json()) as { sources: Source[] };
  return status.sources.find((one) => one.id === id)?.health;
}

async function count(hub: HubProcess, series: string): Promise<number> {
  const query = new URLSearchParams({ series, from: '0', to: String(Date.now() + 60_000), points: '10' });
  const answer = await fetch(`${hub.url}/api/v1/history?${query.toString()}`);
  if (!answer.ok) return 0;
  const { count: counts } = (await answer.json()) as { count?: number[] };
  return (counts ?? []).reduce((sum, one) => sum + one, 0);
}

const until = async (holds: () => Promise<boolean>): Promise<void> => {
  await expect.poll(holds, { timeout: 15_000, interval: 50 }).toBe(true);
};
const isHealthy = async (hub: HubProcess, id: string): Promise<boolean> => (await health(hub, id))?.state === 'healthy';

describe.skipIf(missing)('with mosquitto', () => {
  test('two sources at one broker under two names hand each other nothing', async () => {
    using folder = temporaryFolder();
    await using there = await startMosquitto({ folder: folder.path });
    const data = join(folder.path, 'hub');
    mkdirSync(data);
    const both = ['a', 'b'].map((id) =>
      source(id, `url: mqtt://127.0.0.1:${there.port}`, `client_id: mantel-${id}`, "send: ['#']"),
    );
    await using hub = await startHubProcess({ data, settings: settingsWith(...both) });
    await until(async () => (await isHealthy(hub, 'a')) && (await isHealthy(hub, 'b')));
    const heard = await there.heard('#', () => there.publish('cellar', ['{"temperature":1}']));
    expect(heard).toEqual(['cellar {"temperature":1}']);
  }, 60_000);

  test('a command that was kept there reaches no own client, nor does the question whose broker it is', async () => {
    using folder = temporaryFolder();
    const data = join(folder.path, 'hub');
    mkdirSync(data);
    await using hub = await startHubProcess({ data, settings: quietSettings });
    const client = await mqtt.connectAsync(`mqtt://127.0.0.1:${hub.brokerPort}`);
    const here: string[] = [];
    client.on('message', (topic) => here.push(topic));
    await client.subscribeAsync('#', { qos: 1 });
    try {
      await using there = await startMosquitto({ folder: folder.path });
      await there.publish('garage/set', ['OPEN'], '-r');
      writeFileSync(join(data, 'mantel.yaml'), settingsWith(source('o', `url: mqtt://127.0.0.1:${there.port}`)));
      await until(() => isHealthy(hub, 'o'));
      await there.publish('lamp/set', ['ON']);
      await expect.poll(() => here, { timeout: 15_000 }).toContain('lamp/set');
      expect(here).toEqual(['lamp/set']);
    } finally {
      await client.endAsync(true);
    }
  }, 60_000);

  test('a stop in the midst of undated readings stores each once', async () => {
    using folder = temporaryFolder();
    // It drops what goes beyond 1,000 messages for a session that is away, unless told.
    const usual = 'allow_anonymous true\nmax_queued_messages 0\n';
    await using there = await startMosquitto({ folder: folder.path, settings: usual });
    const data = join(folder.path, 'hub');
    mkdirSync(data);
    const settings = settingsWith(source('o', `url: mqtt://127.0.0.1:${there.port}`));
    const cellar = 'mqtt.temperature{device=cellar}';
    const sender = await mqtt.connectAsync(`mqtt://127.0.0.1:${there.port}`);
    let published = 0;
    try {
      await using hub = await startHubProcess({ data, settings });
      await until(() => isHealthy(hub, 'o'));
      let isOn = true;
      const publishing = (async () => {
        const say = () => sender.publishAsync('cellar', `{"temperature":${published++ % 90}}`, { qos: 1 });
        while (isOn) await Promise.all(Array.from({ length: 20 }, say));
      })();
      await until(async () => (await count(hub, cellar)) > 100);
      await hub.end('SIGTERM');
      isOn = false;
      await publishing;
    } finally {
      await sender.endAsync();
    }
    await using again = await startHubProcess({ data });
    await until(() => isHealthy(again, 'o'));
    await sentinel(there, again);
    expect(await count(again, cellar)).toBe(published);
  }, 60_000);

  test('a login that is refused after it had worked is tried again, and the sentence stays', async () => {
    using folder = temporaryFolder();
    const data = join(folder.path, 'hub');
    mkdirSync(data);
    const open = await startMosquitto({ folder: folder.path });
    const { port } = open;
    const settings = settingsWith(source('o', `url: mqtt://127.0.0.1:${port}`));
    await using hub = await startHubProcess({ data, settings });
    await until(() => isHealthy(hub, 'o'));
    await open[Symbol.asyncDispose]();
    const users = join(folder.path, 'users');
    writeFileSync(users, '');
    const closed = `allow_anonymous false\npassword_file ${users}\n`;
    await using _there = await startMosquitto({ folder: folder.path, port, settings: closed });
    await until(async () => (await health(hub, 'o'))?.reason?.includes('does not let Mantel in') === true);
    const told = await health(hub, 'o');
    expect(told?.state).toBe('retrying');
    expect((told?.next ?? 0) - Date.now()).toBeGreaterThan(60_000);
  }, 60_000);

  test('the client id is of this hub, and kept in its folder', async () => {
    using folder = temporaryFolder();
    await using there = await startMosquitto({ folder: folder.path });
    const data = join(folder.path, 'hub');
    mkdirSync(data);
    const settings = settingsWith(source('o', `url: mqtt://127.0.0.1:${there.port}`));
    await using hub = await startHubProcess({ data, settings });
    await until(() => isHealthy(hub, 'o'));
    const clientId = `mantel-${readFileSync(join(data, 'hub-id'), 'utf8').trim()}`;
    expect(clientId).toMatch(/^mantel-[0-9a-f]{16}$/);
    expect(there.output()).toContain(` as ${clientId} `);
  }, 60_000);
});

/** What was published before it was taken, too, as messages come in order. */
async function sentinel(there: Awaited<ReturnType<typeof startMosquitto>>, hub: HubProcess): Promise<void> {
  await there.publish('last', ['{"temperature":1}']);
  await until(async () => (await count(hub, 'mqtt.temperature{device=last}')) > 0);
}
