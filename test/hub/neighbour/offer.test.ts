/** A real hub whose port a real Mosquitto, another Mantel or something else has. */
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { startHub, type Hub } from '#hub/hub.ts';
import { lookAt } from '#hub/neighbour/look.ts';
import { latestSchema, statusSchema } from '#model/api.ts';
import { findTool } from '#scripts/system-packages.ts';
import { quietSettings, startHubProcess } from '../../simulators/hub-process.ts';
import { mosquittoUser, startMosquitto } from '../../simulators/mosquitto.ts';
import { freePort } from '#bench/peers/programs.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const missing = findTool('mosquitto') === undefined || findTool('mosquitto_pub') === undefined;
const inTime = { timeout: 15_000, interval: 50 };

async function start(folder: string, broker: number): Promise<AsyncDisposable & { hub: Hub; said: string[] }> {
  const said: string[] = [];
  mkdirSync(folder);
  writeFileSync(join(folder, 'mantel.yaml'), '# Ours\ncollectors:\n  - kind: mqtt # the sensors\n');
  const place = { folder, ports: { api: 0, broker }, screenFolder: join(folder, 'screen'), hostname: 'test' };
  const say = (line: string): void => void said.push(line);
  const hub = await startHub(
    { ...place, environment: {}, random: () => 0.5, randomBytes, say },
    new AbortController().signal,
  );
  return { hub, said, [Symbol.asyncDispose]: () => hub.stop() };
}

async function source(hub: Hub, id: string) {
  const { sources } = statusSchema.parse(await (await fetch(`${hub.url}/api/v1/status`)).json());
  return sources.find((one) => one.id === id);
}

async function connect(hub: Hub, folder: string | undefined, body: object): Promise<[number, unknown]> {
  const token = folder && { authorization: `Bearer ${readFileSync(join(folder, 'admin-token'), 'utf8').trim()}` };
  const answer = await fetch(`${hub.url}/api/v1/broker/connect`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...token },
    body: JSON.stringify(body),
  });
  return [answer.status, await answer.json()];
}

describe.skipIf(missing)('with mosquitto', () => {
  test('the broker at the port is offered, taken by an administrator, and its messages become series', async () => {
    using folder = temporaryFolder();
    await using there = await startMosquitto({ folder: folder.path });
    const data = join(folder.path, 'hub');
    await using started = await start(data, there.port);
    const { hub } = started;
    expect(hub.brokerPort).toBeNull();
    const url = `mqtt://127.0.0.1:${there.port}`;
    await expect.poll(async () => (await source(hub, 'broker'))?.offer, inTime).toEqual({ url, login: false });
    expect((await connect(hub, undefined, {}))[0]).toBe(403);
    expect(await connect(hub, data, {})).toEqual([200, { source: 'outside-broker' }]);
    await expect.poll(async () => (await source(hub, 'outside-broker'))?.health.state, inTime).toBe('healthy');
    await there.publish('cellar', ['{"temperature":21.5}']);
    const values = async (): Promise<unknown> =>
      z.array(latestSchema).parse(await (await fetch(`${hub.url}/api/v1/latest`)).json());
    await expect
      .poll(values, inTime)
      .toContainEqual(expect.objectContaining({ key: 'mqtt.temperature{device=cellar}', value: 21.5 }));
    expect(await source(hub, 'broker')).toMatchObject({ health: { state: 'off' } });
    expect(await source(hub, 'broker')).not.toHaveProperty('offer');
    expect(readFileSync(join(data, 'mantel.yaml'), 'utf8')).toBe(
      `# Ours\ncollectors:\n  - kind: mqtt # the sensors\n  - kind: outside-broker\n    settings:\n      url: ${url}\n`,
    );
    expect((await connect(hub, data, {}))[0]).toBe(404);
  }, 60_000);

  test('one that asks for a login gets it; the password stands in secrets.yaml alone', async () => {
    using folder = temporaryFolder();
    const users = join(folder.path, 'users');
    writeFileSync(users, mosquittoUser('mantel', 'hush-7f3a'));
    const settings = `allow_anonymous false\npassword_file ${users}\n`;
    await using there = await startMosquitto({ folder: folder.path, settings });
    const data = join(folder.path, 'hub');
    await using started = await start(data, there.port);
    const { hub, said } = started;
    await expect.poll(async () => (await source(hub, 'broker'))?.offer?.login, inTime).toBe(true);
    const wrong = await connect(hub, data, { login: { username: 'mantel', password: 'wrong' } });
    expect(wrong).toEqual([
      409,
      { error: `The broker on port ${there.port} refuses this login; check user and password.` },
    ]);
    expect(await source(hub, 'outside-broker')).toBeUndefined();
    const right = await connect(hub, data, { login: { username: 'mantel', password: 'hush-7f3a' } });
    expect(right).toEqual([200, { source: 'outside-broker' }]);
    await expect.poll(async () => (await source(hub, 'outside-broker'))?.health.state, inTime).toBe('healthy');
    expect(readFileSync(join(data, 'mantel.yaml'), 'utf8')).toContain('password: outside_broker_password\n');
    const secrets = join(data, 'secrets.yaml');
    expect(readFileSync(secrets, 'utf8')).toContain('outside_broker_password: hush-7f3a\n');
    expect(statSync(secrets).mode & 0o777).toBe(0o600);
    expect(said.join('\n')).not.toContain('hush-7f3a');
  }, 60_000);

  test('who is there is told apart', async () => {
    using folder = temporaryFolder();
    expect(await lookAt(await freePort())).toBe('nobody');
    const server = createServer((socket) => socket.on('error', () => undefined).end('SSH-2.0-x\r\n'));
    await once(server.listen(0, '127.0.0.1'), 'listening');
    expect(await lookAt((server.address() as AddressInfo).port)).toBe('stranger');
    server.close();
    await using there = await startMosquitto({ folder: folder.path });
    expect(await lookAt(there.port)).toBe('open');
    const data = join(folder.path, 'hub');
    mkdirSync(data);
    await using other = await startHubProcess({ data, settings: quietSettings });
    expect(await lookAt(other.brokerPort)).toBe('mantel');
    await using started = await start(join(folder.path, 'second'), other.brokerPort);
    const reason = async () => (await source(started.hub, 'broker'))?.health.reason;
    await expect.poll(reason, inTime).toContain('Another Mantel on this machine has port');
    expect(await source(started.hub, 'broker')).not.toHaveProperty('offer');
  }, 60_000);
});
