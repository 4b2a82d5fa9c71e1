/** A real hub beside a real Mosquitto: where messages may not go, and what a stop must not lose or double. */
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
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

  test('a filter that its access list does not allow is told in one sentence, and the others are read', async () => {
    using folder = temporaryFolder();
    // The plain access list of Mosquitto grants every subscription and then sends nothing; this one refuses.
    const [security = 'missing'] = globSync('/usr/lib/*/mosquitto_dynamic_security.so');
    const file = join(folder.path, 'dynamic-security.json');
    const usual = `allow_anonymous true\nplugin ${security}\nplugin_opt_config_file ${file}\n`;
    const access = { publishClientSend: true, publishClientReceive: true, subscribe: false, unsubscribe: true };
    const role = { rolename: 'r', acls: [{ acltype: 'subscribePattern', topic: 'open/#', allow: true }] };
    const group = { groupname: 'g', roles: [{ rolename: 'r' }] };
    const config = { defaultACLAccess: access, clients: [], groups: [group], anonymousGroup: 'g', roles: [role] };
    writeFileSync(file, JSON.stringify(config), { mode: 0o600 });
    await using there = await startMosquitto({ folder: folder.path, settings: usual });
    const data = join(folder.path, 'hub');
    mkdirSync(data);
    const read = "read: ['open/#', 'closed/#']";
    const settings = settingsWith(source('o', `url: mqtt://127.0.0.1:${there.port}`, read));
    await using hub = await startHubProcess({ data, settings });
    await until(async () => (await health(hub, 'o'))?.state === 'partial');
    expect((await health(hub, 'o'))?.reason).toBe(
      `closed/#: The broker at 127.0.0.1:${there.port} does not let Mantel read it; allow it there.`,
    );
    await there.publish('open/cellar', ['{"temperature":1}']);
    await until(async () => (await count(hub, 'mqtt.temperature{device=open/cellar}')) === 1);
  }, 60_000);

  test('a message larger than it takes is left out, and the connection stays', async () => {
    using folder = temporaryFolder();
    const usual = 'allow_anonymous true\nmax_packet_size 2000\n';
    await using there = await startMosquitto({ folder: folder.path, settings: usual });
    const data = join(folder.path, 'hub');
    mkdirSync(data);
    const settings = settingsWith(source('o', `url: mqtt://127.0.0.1:${there.port}`, "send: ['#']"));
    await using hub = await startHubProcess({ data, settings });
    await until(() => isHealthy(hub, 'o'));
    const client = await mqtt.connectAsync(`mqtt://127.0.0.1:${hub.brokerPort}`);
    try {
      const heard = await there.heard('#', async () => {
        await client.publishAsync('camera', Buffer.alloc(5_000), { qos: 1 });
        await client.publishAsync('lamp/set', 'ON', { qos: 1 });
      });
      expect(heard).toEqual(['lamp/set ON']);
    } finally {
      await client.endAsync(true);
    }
    expect(await health(hub, 'o')).toMatchObject({
      state: 'partial',
      reason: `camera: The broker at 127.0.0.1:${there.port} takes no message that large, so it is left out.`,
    });
    expect(there.output().match(/New client connected from \S+ as mantel-/g)).toHaveLength(1);
  }, 60_000);

  test('nobody speaks for an agent through it, and no word of one leaves', async () => {
    using folder = temporaryFolder();
    await using there = await startMosquitto({ folder: folder.path });
    const data = join(folder.path, 'hub');
    mkdirSync(data);
    const settings = settingsWith(
      source('o', `url: mqtt://127.0.0.1:${there.port}`, "read: ['#']", "send: ['#', 'mantel/#']"),
    );
    await using hub = await startHubProcess({ data, settings });
    await until(() => isHealthy(hub, 'o'));
    const admin = readFileSync(join(data, 'admin-token'), 'utf8').trim();
    const answer = await fetch(`${hub.url}/api/v1/tokens`, {
      method: 'POST',
      headers: { authorization: `Bearer ${admin}`, 'content-type': 'application/json' },
      body: JSON.stringify({ name: 'attic', scopes: ['ingest'], topics: ['mantel/agent/attic/#'] }),
    });
    const { token } = (await answer.json()) as { token: string };
    const series = { name: 'host.cpu_temperature', labels: {}, unit: '°C', kind: 'gauge' };
    const saying = (value: number): string =>
      JSON.stringify({ series: [series], samples: [[0, Date.now(), value]], waiting: 0, dropped: 0 });
    const topic = 'mantel/agent/attic/samples';
    const agent = await mqtt.connectAsync(`mqtt://127.0.0.1:${hub.brokerPort}`, { username: 'attic', password: token });
    const key = 'host.cpu_temperature{agent=attic}';
    try {
      const heard = await there.heard('#', async () => {
        await there.publish(topic, [saying(1)]);
        await agent.publishAsync(topic, saying(2), { qos: 1 });
        await until(async () => (await count(hub, key)) > 0);
      });
      // What mosquitto was told itself, and nothing of the hub.
      expect(heard.map((line) => line.split(' ')[0])).toEqual([topic]);
    } finally {
      await agent.endAsync(true);
    }
    await sentinel(there, hub);
    expect(await count(hub, key)).toBe(1);
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
