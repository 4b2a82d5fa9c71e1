/** The whole hub in this process: what it opens, and that nothing of it stays. */
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { connectAsync } from 'mqtt';
import { describe, expect, it, vi } from 'vitest';
import { startHub } from '#hub/hub.ts';
import { AlreadyRunning, lockHolder } from '#hub/lock.ts';
import { latestSchema, statusSchema } from '#model/api.ts';
import { z } from 'zod';
import { unaskedSettings } from '../simulators/hub-process.ts';
import { temporaryFolder } from './temporary-folder.ts';

function start(folder: string, extra: { ports?: { api: number; broker: number }; signal?: AbortSignal } = {}) {
  const said: string[] = [];
  const file = join(folder, 'mantel.yaml');
  if (existsSync(folder) && !existsSync(file)) writeFileSync(file, unaskedSettings);
  const hub = startHub(
    {
      folder,
      ports: extra.ports ?? { api: 0, broker: 0 },
      screenFolder: join(folder, 'screen'),
      environment: { MANTEL_SECRET_CANARY: 'canary-7f3a' },
      hostname: 'test',
      random: () => 0.5,
      randomBytes,
      say: (line) => void said.push(line),
    },
    extra.signal ?? new AbortController().signal,
  );
  return { hub, said };
}

const get = async <T>(url: string, schema: z.ZodType<T>): Promise<T> => schema.parse(await (await fetch(url)).json());
const latest = (url: string) => get(`${url}/api/v1/latest`, z.array(latestSchema));

const settings = 'collectors: [{kind: mqtt}, {kind: host, settings: {every: 1 s}}]\n';

describe('the hub', () => {
  it('starts, works and stops, twice', async () => {
    using folder = temporaryFolder();
    writeFileSync(join(folder.path, 'mantel.yaml'), settings);
    for (const value of [21.5, 22.5]) {
      const { hub: starting, said } = start(folder.path);
      const hub = await starting;
      const lock = join(folder.path, 'hub.lock');
      expect(lockHolder(lock)).toMatchObject({ url: hub.url, brokerPort: hub.brokerPort, pid: process.pid });
      expect(said).toContain(`Mantel is at ${hub.url}`);

      const client = await connectAsync(`mqtt://127.0.0.1:${hub.brokerPort}`, { reconnectPeriod: 0 });
      await client.publishAsync('home/desk', `{"temperature": ${value}}`, { qos: 1 });
      const now = (await latest(hub.url)).find(({ key }) => key === 'mqtt.temperature{device=home/desk}');
      expect(now?.value).toBe(value);
      await vi.waitFor(async () => {
        const { sources, clockTrusted, store } = await get(`${hub.url}/api/v1/status`, statusSchema);
        expect(sources.map(({ id, health }) => [id, health.state])).toEqual([
          ['mqtt', 'healthy'],
          ['host', 'healthy'],
        ]);
        expect([clockTrusted, store.failing]).toEqual([true, null]);
      }, 5_000);
      expect((await latest(hub.url)).some(({ key }) => key === 'mantel.rss')).toBe(true);
      await client.endAsync();

      await expect(start(folder.path).hub).rejects.toThrow(AlreadyRunning);
      const stopping = hub.stop();
      expect(hub.stop()).toBe(stopping);
      await stopping;
      expect(existsSync(lock)).toBe(false);
      await expect(fetch(hub.url)).rejects.toThrow('fetch failed');
    }
    const log = readFileSync(join(folder.path, 'logs', 'mantel.log'), 'utf8');
    expect(log).not.toMatch(/"level":(40|50)/);
    expect(log).not.toContain(readFileSync(join(folder.path, 'admin-token'), 'utf8').trim());
  });

  it('leaves nothing open that would keep its process alive', async () => {
    using folder = temporaryFolder();
    const program = join(import.meta.dirname, 'start-and-stop.ts');
    const child = spawn(process.execPath, [program, folder.path], { stdio: ['ignore', 'pipe', 'inherit'] });
    let text = '';
    child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
    const [status]: unknown[] = await once(child, 'close');
    expect(status).toBe(0);
    // Nothing of the hub has a period or a deadline shorter than this.
    expect(Number(text)).toBeLessThan(900);
  });

  it('keeps what it had over a restart', async () => {
    using folder = temporaryFolder();
    writeFileSync(join(folder.path, 'mantel.yaml'), 'collectors: [{kind: mqtt}]\n');
    const first = await start(folder.path).hub;
    const client = await connectAsync(`mqtt://127.0.0.1:${first.brokerPort}`, { reconnectPeriod: 0 });
    await client.publishAsync('home/desk', '{"temperature": 21.5}', { qos: 1 });
    await client.endAsync();
    await first.stop();
    const second = await start(folder.path).hub;
    expect((await latest(second.url)).find(({ key }) => key.startsWith('mqtt.temperature'))?.value).toBe(21.5);
    await second.stop();
  });

  it('takes the next port when its own is taken, and starts without a broker when that one is', async () => {
    using folder = temporaryFolder();
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const address = taken.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const { hub: starting, said } = start(folder.path, { ports: { api: port, broker: port } });
    const hub = await starting;
    expect(hub.url).not.toContain(`:${port}`);
    expect(hub.brokerPort).toBeNull();
    expect(said.filter((line) => line.includes(`ort ${port} is taken`))).toHaveLength(2);
    const { broker } = await get(`${hub.url}/api/v1/status`, statusSchema);
    expect(broker).toMatchObject({ port: null, reason: expect.stringContaining(`${port}`) as unknown });
    expect(lockHolder(join(folder.path, 'hub.lock'))).toMatchObject({ url: hub.url, brokerPort: null });
    await hub.stop();
    taken.close();
  });

  it('records the port of its broker that opens later, when the first device gets its login', async () => {
    using folder = temporaryFolder();
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const address = taken.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const hub = await start(folder.path, { ports: { api: 0, broker: port } }).hub;
    const lock = join(folder.path, 'hub.lock');
    expect(lockHolder(lock)?.brokerPort).toBeNull();
    await new Promise((done) => taken.close(done));
    const answer = await fetch(`${hub.url}/api/v1/tokens`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${readFileSync(join(folder.path, 'admin-token'), 'utf8').trim()}`,
      },
      body: JSON.stringify({ name: 'sensor', scopes: ['ingest'], topics: ['home/#'] }),
    });
    expect(answer.status).toBe(201);
    await expect.poll(() => lockHolder(lock)).toMatchObject({ url: hub.url, brokerPort: port });
    expect(hub.brokerPort).toBe(port);
    await hub.stop();
  });

  it('shows an invalid edit as a source that needs somebody, and takes up a valid one', async () => {
    using folder = temporaryFolder();
    const file = join(folder.path, 'mantel.yaml');
    writeFileSync(file, settings);
    const hub = await start(folder.path).hub;
    const sources = async () => (await get(`${hub.url}/api/v1/status`, statusSchema)).sources;
    writeFileSync(file, `${settings}screen:\n  them: night\n`);
    await vi.waitFor(async () => {
      const [found] = (await sources()).filter(({ id }) => id === 'settings');
      expect(found?.health.reason).toContain('mantel.yaml line 3: screen.them');
    }, 5_000);
    writeFileSync(file, 'collectors: [{kind: mqtt}, {kind: mqtt, id: second, enabled: false}]\n');
    await vi.waitFor(async () => {
      expect((await sources()).map(({ id, health }) => [id, health.state])).toEqual([
        ['mqtt', 'healthy'],
        ['second', 'off'],
      ]);
    }, 5_000);
    await hub.stop();
  });

  it('takes back what it started when it is stopped meanwhile', async () => {
    using folder = temporaryFolder();
    const stop = new AbortController();
    const { hub } = start(folder.path, { signal: stop.signal });
    stop.abort();
    await expect(hub).rejects.toMatchObject({ name: 'AbortError' });
    expect(existsSync(join(folder.path, 'hub.lock'))).toBe(false);
    await (await start(folder.path).hub).stop();
  });
});
