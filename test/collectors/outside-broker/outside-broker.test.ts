/** A real hub beside a real Mosquitto. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import mqtt from 'mqtt';
import { describe, expect, test } from 'vitest';
import { findTool } from '#scripts/system-packages.ts';
import { selfSigned } from '../../simulators/certificate.ts';
import { quietSettings, startHubProcess, temporaryFolder, type HubProcess } from '../../simulators/hub-process.ts';
import { startMosquitto } from '../../simulators/mosquitto.ts';

const missing = findTool('mosquitto') === undefined || findTool('mosquitto_pub') === undefined;

const settingsFor = (url: string, ...more: string[]): string => {
  const lines = [`url: ${url}`, ...more].map((line) => `      ${line}`);
  const entries = ['  - kind: mqtt', '  - kind: outside-broker', '    settings:', ...lines, ''];
  return quietSettings.replace('  - kind: mqtt\n', entries.join('\n'));
};

type Source = { id: string; health: { state: string; reason?: string } };

async function health(hub: HubProcess): Promise<Source['health'] | undefined> {
  const status = (await (await fetch(`${hub.url}/api/v1/status`)).json()) as { sources: Source[] };
  return status.sources.find(({ id }) => id === 'outside-broker')?.health;
}

async function count(hub: HubProcess, series: string): Promise<number> {
  const now = Date.now();
  const query = new URLSearchParams({ series, from: '0', to: String(now + 60_000), points: '10' });
  const answer = await fetch(`${hub.url}/api/v1/history?${query.toString()}`);
  if (!answer.ok) return 0;
  const { count: counts } = (await answer.json()) as { count?: number[] };
  return (counts ?? []).reduce((sum, one) => sum + one, 0);
}

const until = async (holds: () => Promise<boolean>): Promise<void> => {
  await expect.poll(holds, { timeout: 15_000, interval: 50 }).toBe(true);
};

const isHealthy = async (hub: HubProcess): Promise<boolean> => (await health(hub))?.state === 'healthy';

/** Values with a time of their own, so that each is stored once however often it is sent. */
const dated = (from: number, to: number): string[] =>
  Array.from({ length: to - from }, (_, i) =>
    JSON.stringify({
      temperature: 20 + (from + i) / 100,
      time: new Date(1_795_000_000_000 + (from + i) * 1_000).toISOString(),
    }),
  );
const attic = 'mqtt.temperature{device=attic}';

describe.skipIf(missing)('with mosquitto', () => {
  test('readings arrive, and what was published while the hub was killed arrives after its start, all once', async () => {
    using folder = temporaryFolder();
    await using there = await startMosquitto({ folder: folder.path });
    const data = join(folder.path, 'hub');
    mkdirSync(data);
    const settings = settingsFor(`mqtt://127.0.0.1:${there.port}`);
    {
      await using hub = await startHubProcess({ data, settings });
      await until(() => isHealthy(hub));
      await there.publish('attic', dated(0, 500));
      await until(async () => (await count(hub, attic)) === 500);
      void there.publish('attic', dated(500, 1_000));
    }
    await there.publish('attic', dated(1_000, 1_500));
    await using again = await startHubProcess({ data });
    await until(async () => (await count(again, attic)) === 1_500);
    expect((await fetch(`${again.url}/api/v1/series`).then((answer) => answer.text())).match(/attic/g)?.length).toBe(1);
  }, 60_000);

  test('chosen topics leave, and nothing goes round', async () => {
    using folder = temporaryFolder();
    await using there = await startMosquitto({ folder: folder.path });
    const data = join(folder.path, 'hub');
    mkdirSync(data);
    const settings = settingsFor(`mqtt://127.0.0.1:${there.port}`, "send: ['#']");
    await using hub = await startHubProcess({ data, settings });
    await until(() => isHealthy(hub));
    const client = await mqtt.connectAsync(`mqtt://127.0.0.1:${hub.brokerPort}`);
    const here: string[] = [];
    client.on('message', (topic, payload) => here.push(`${topic} ${payload.toString()}`));
    await client.subscribeAsync('#');
    try {
      const heard = await there.heard('+/set', async () => {
        await client.publishAsync('lamp/set', 'ON', { qos: 1 });
        await client.publishAsync('lamp/set', 'ON', { qos: 1 });
        await there.publish('fan/set', ['1']);
      });
      expect(heard.toSorted()).toEqual(['fan/set 1', 'lamp/set ON', 'lamp/set ON']);
      expect(here.toSorted()).toEqual(['fan/set 1', 'lamp/set ON', 'lamp/set ON']);
    } finally {
      await client.endAsync(true);
    }
  }, 60_000);

  test('what that broker had kept is no reading of now, unless it says when it was', async () => {
    using folder = temporaryFolder();
    await using there = await startMosquitto({ folder: folder.path });
    await there.publish('old', ['{"temperature":1}'], '-r');
    await there.publish('attic', dated(0, 1), '-r');
    const data = join(folder.path, 'hub');
    mkdirSync(data);
    await using hub = await startHubProcess({ data, settings: settingsFor(`mqtt://127.0.0.1:${there.port}`) });
    await until(async () => (await count(hub, attic)) === 1);
    await there.publish('new', ['{"temperature":2}'], '-r');
    await until(async () => (await count(hub, 'mqtt.temperature{device=new}')) === 1);
    expect(await count(hub, 'mqtt.temperature{device=old}')).toBe(0);
  }, 60_000);

  test('a broker that refuses the login, is Mantel itself, or ends and comes back, is told in one sentence', async () => {
    using folder = temporaryFolder();
    const users = join(folder.path, 'users');
    writeFileSync(users, '');
    const data = join(folder.path, 'hub');
    mkdirSync(data);
    const closed = await startMosquitto({
      folder: folder.path,
      settings: `allow_anonymous false\npassword_file ${users}\n`,
    });
    const { port } = closed;
    await using hub = await startHubProcess({
      data,
      settings: settingsFor(`mqtt://127.0.0.1:${port}`, 'username: me'),
    });
    await until(async () => (await health(hub))?.state === 'misconfigured');
    const refused = 'does not let Mantel in; give it a login there, and write it here.';
    expect((await health(hub))?.reason).toBe(`The broker at 127.0.0.1:${port} ${refused}`);
    await closed[Symbol.asyncDispose]();

    writeFileSync(join(data, 'mantel.yaml'), settingsFor(`mqtt://127.0.0.1:${hub.brokerPort}`));
    await until(async () => (await health(hub))?.reason?.includes("Mantel's own") === true);
    expect(await health(hub)).toMatchObject({
      state: 'misconfigured',
      reason: `The broker at 127.0.0.1:${hub.brokerPort} is Mantel's own; write the address of another one into url.`,
    });

    writeFileSync(join(data, 'mantel.yaml'), settingsFor(`mqtt://127.0.0.1:${port}`));
    await until(async () => (await health(hub))?.state === 'retrying');
    expect((await health(hub))?.reason).toBe(`Nothing answers at 127.0.0.1:${port}; check that the broker runs there.`);
    await using there = await startMosquitto({ folder: folder.path, port });
    await until(() => isHealthy(hub));
    await there.publish('attic', dated(0, 1));
    await until(async () => (await count(hub, attic)) === 1);
  }, 60_000);

  test.skipIf(spawnSync('openssl', ['version']).error)(
    'over TLS, with the certificate authority of that broker',
    async () => {
      using folder = temporaryFolder();
      const { certificate, key } = selfSigned(folder.path, 'localhost', ['localhost']);
      const data = join(folder.path, 'hub');
      mkdirSync(data);
      await using there = await startMosquitto({
        folder: folder.path,
        settings: `allow_anonymous true\ncertfile ${certificate}\nkeyfile ${key}\n`,
      });
      await using hub = await startHubProcess({ data, settings: settingsFor(`mqtts://localhost:${there.port}`) });
      await until(async () => (await health(hub))?.state === 'misconfigured');
      expect((await health(hub))?.reason).toContain(
        'is not known to this machine; write its certificate authority under ca.',
      );
      const pem = spawnSync('openssl', ['x509', '-in', certificate], { encoding: 'utf8' }).stdout.trim();
      const lines = ['ca: |', ...pem.split('\n').map((line) => `  ${line}`)];
      writeFileSync(join(data, 'mantel.yaml'), settingsFor(`mqtts://localhost:${there.port}`, ...lines));
      await until(() => isHealthy(hub));
    },
    60_000,
  );

  test('another Mantel, which speaks MQTT 3.1.1 and gives back what it is sent', async () => {
    using folder = temporaryFolder();
    const [one, two] = [join(folder.path, 'one'), join(folder.path, 'two')];
    mkdirSync(one);
    mkdirSync(two);
    await using there = await startHubProcess({ data: two, settings: quietSettings });
    const settings = settingsFor(`mqtt://127.0.0.1:${there.brokerPort}`, "send: ['#']");
    await using hub = await startHubProcess({ data: one, settings });
    await until(() => isHealthy(hub));
    for (const [broker, from] of [
      [hub, 0],
      [there, 1],
    ] as const) {
      const client = await mqtt.connectAsync(`mqtt://127.0.0.1:${broker.brokerPort}`);
      await client.publishAsync('attic', dated(from, from + 1)[0] ?? '', { qos: 1 });
      await client.publishAsync(`cellar${from}`, '{"temperature":1}', { qos: 1 });
      await client.endAsync();
    }
    const cellars = ['mqtt.temperature{device=cellar0}', 'mqtt.temperature{device=cellar1}'];
    for (const side of [hub, there]) {
      await until(async () => (await count(side, attic)) === 2);
      await until(async () => (await count(side, cellars[0] ?? '')) > 0 && (await count(side, cellars[1] ?? '')) > 0);
      expect(await Promise.all(cellars.map((series) => count(side, series)))).toEqual([1, 1]);
    }
  }, 60_000);
});
