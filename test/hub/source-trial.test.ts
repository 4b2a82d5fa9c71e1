/** Sources tried before they are saved, on a whole hub over its real API: what they answer, and that nothing comes of it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { settingsAnswerSchema } from '#model/settings-api.ts';
import { sourceTrialSchema } from '#model/source-kind-api.ts';
import { serveMisbehaving } from '../simulators/misbehaviour.ts';
import { hubOf, type AskedHub } from './hub-of.ts';
import { temporaryFolder } from './temporary-folder.ts';

const tried = async (hub: AskedHub, body: object) => {
  const answer = await hub.ask('POST', 'dry-runs/source', body);
  return answer.status === 200 ? sourceTrialSchema.parse(answer.body) : answer;
};

describe('a source that is tried', { timeout: 30_000 }, () => {
  it('tells what it reads, and stores nothing', async () => {
    using folder = temporaryFolder();
    await using hub = await hubOf(folder.path);
    const before = (await hub.ask('GET', 'latest')).body;
    const machine = await tried(hub, { kind: 'host', settings: { every: '1 s' } });
    expect(machine).toMatchObject({ trouble: null, needsSignIn: false, calls: 0, took: expect.any(Number) });
    expect('readings' in machine && machine.readings.map(({ quantity }) => quantity)).toContain('load');
    expect(JSON.stringify((await hub.ask('GET', 'latest')).body)).not.toContain('host.');
    expect(JSON.stringify(before)).not.toContain('host.');
    expect(settingsAnswerSchema.parse((await hub.ask('GET', 'settings')).body).sources).toEqual([]);
  });

  it('uses secrets that were only typed, and tells and logs them nowhere', async () => {
    const typed = 'typed key without digits';
    await using server = await serveMisbehaving(({ headers }, response) => {
      response
        .setHeader('content-type', 'application/json')
        .end(JSON.stringify({ level: headers['x-key'] === typed ? 182 : null, key: headers['x-key'] }));
    });
    using folder = temporaryFolder();
    await using hub = await hubOf(folder.path);
    const settings = {
      url: `${server.url}/level`,
      headers: { 'X-Key': {} },
      readings: [
        { quantity: 'level', unit: 'm', json: 'level', scale: 0.01 },
        { quantity: 'key', json: 'key' },
      ],
    };
    const secrets = [{ path: ['headers', 'X-Key', 'secret'], value: typed }];
    const answer = await tried(hub, { kind: 'web', settings, secrets, seconds: 10 });
    expect(answer).toMatchObject({
      readings: [{ quantity: 'level', value: 1.82, unit: 'm' }],
      trouble: null,
      calls: 1,
    });
    expect('parts' in answer && answer.parts).toHaveLength(1);
    expect(JSON.stringify(answer)).not.toContain(typed);
    expect(readFileSync(join(folder.path, 'logs', 'mantel.log'), 'utf8')).not.toContain(typed);
    expect(readFileSync(join(folder.path, 'secrets.yaml'), 'utf8')).not.toContain(typed);
    expect(server.requests).toHaveLength(1);
  });

  it('says in one sentence what is wrong', async () => {
    await using server = await serveMisbehaving((_request, response) => {
      response.writeHead(401).end('{"message":"Invalid API key"}');
    });
    using folder = temporaryFolder();
    await using hub = await hubOf(folder.path, 'home: {latitude: 52, longitude: 13}\ncollectors: []\n');
    const settings = { url: server.url };
    const secrets = [{ path: ['key'], value: 'not the right one at all' }];
    expect(await tried(hub, { kind: 'openweather', settings, secrets })).toMatchObject({
      readings: [],
      trouble: expect.stringMatching(/^[^\n]+\.$/),
      calls: expect.any(Number),
    });
    expect(await tried(hub, { kind: 'tado' })).toMatchObject({ needsSignIn: true, readings: [] });
    expect(await tried(hub, { kind: 'kasa', settings: { search: 'yes' } })).toMatchObject({ status: 400 });
    expect(await tried(hub, { kind: 'mqtt' })).toMatchObject({ status: 404 });
    expect(await tried(hub, { kind: 'sds011', settings: { port: '/dev/none' } })).toMatchObject({
      trouble: expect.stringContaining('/dev/none'),
    });
    expect((await hub.askAsAnybody('POST', 'dry-runs/source', { kind: 'host' })).status).toBe(403);
  });

  it('ends when whoever asks goes away', async () => {
    let gone = 0;
    await using server = await serveMisbehaving((request) => {
      request.on('close', () => (gone += 1));
    });
    using folder = temporaryFolder();
    await using hub = await hubOf(folder.path);
    const token = readFileSync(join(folder.path, 'admin-token'), 'utf8').trim();
    const leaving = new AbortController();
    const settings = { url: server.url, readings: [{ quantity: 'level', json: 'level' }] };
    const asking = fetch(`${hub.hub.url}/api/v1/dry-runs/source`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ kind: 'web', settings, seconds: 20 }),
      signal: leaving.signal,
    });
    await vi.waitFor(() => expect(server.requests).toHaveLength(1), 5_000);
    leaving.abort();
    await expect(asking).rejects.toThrow('abort');
    // The exchange is broken off long before its own deadline of 10 s.
    await vi.waitFor(() => expect(gone).toBeGreaterThan(0), 3_000);
    expect(existsSync(join(folder.path, 'store', 'mantel.db'))).toBe(true);
  });
});
