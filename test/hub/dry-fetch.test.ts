/** Dry runs of web addresses on a whole hub, over its real API: what they answer, and that nothing comes of them. */
import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { startHub } from '#hub/hub.ts';
import { serveMisbehaving } from '../simulators/misbehaviour.ts';
import { temporaryFolder } from './temporary-folder.ts';

const secret = 'key with spaces & signs';

it('fetches once, tells every reading, strikes secrets and stores nothing', { timeout: 20_000 }, async () => {
  await using server = await serveMisbehaving(({ url, headers }, response) => {
    // A server that repeats whatever it is sent.
    // The first 4,000 characters end within the secret.
    const padding = '.'.repeat(3_970);
    const echo = { padding, key: headers['x-key'], url, level: 182, flow: null, word: 'high' };
    response.setHeader('content-type', 'application/json').end(JSON.stringify(echo));
  });
  using folder = temporaryFolder();
  writeFileSync(join(folder.path, 'mantel.yaml'), 'collectors: []\n');
  writeFileSync(join(folder.path, 'secrets.yaml'), `gauge: ${JSON.stringify(secret)}\n`, { mode: 0o600 });
  const machine = { screenFolder: folder.path, environment: {}, hostname: 'test', random: () => 0.5, randomBytes };
  const hub = await startHub(
    { folder: folder.path, ports: { api: 0, broker: 0 }, ...machine },
    new AbortController().signal,
  );
  try {
    const admin = { authorization: `Bearer ${readFileSync(join(folder.path, 'admin-token'), 'utf8').trim()}` };
    const post = async (settings: object, headers: Record<string, string> = admin): Promise<[number, unknown]> => {
      const answer = await fetch(`${hub.url}/api/v1/dry-runs/web`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ settings }),
      });
      return [answer.status, await answer.json()];
    };
    const get = async (path: string): Promise<unknown> => await (await fetch(`${hub.url}/api/v1/${path}`)).json();
    const before = [await get('latest'), await get('journal')];
    const settings = {
      url: `${server.url}/level`,
      headers: { 'X-Key': { secret: 'gauge' } },
      query: { key: { secret: 'gauge' } },
      readings: [
        { quantity: 'level', unit: 'm', json: 'level', scale: 0.01 },
        { quantity: 'flow', json: 'flow' },
        { quantity: 'word', json: 'word' },
      ],
    };
    const about = { kind: 'gauge', at: null };
    const [status, body] = await post(settings);
    expect([status, body]).toEqual([
      200,
      {
        why: null,
        lists: [],
        fetched: { type: 'application/json', bytes: expect.any(Number) as number, text: expect.any(String) as string },
        readings: [
          { reading: 1, series: 'web.level{device=127.0.0.1}', unit: 'm', value: 1.82, why: null, ...about },
          {
            reading: 2,
            series: 'web.flow{device=127.0.0.1}',
            unit: '',
            value: null,
            why: 'There is no value just now.',
            ...about,
          },
          {
            reading: 3,
            series: 'web.word{device=127.0.0.1}',
            unit: '',
            value: null,
            why: '"word" is "high", which is no number.',
            ...about,
          },
        ],
      },
    ]);
    const { text } = (body as { fetched: { text: string } }).fetched;
    expect(text).toHaveLength(4_000);
    expect(text).toContain('••••');
    expect(text).not.toMatch(/key with|spaces|signs/);
    expect(server.requests).toHaveLength(1);

    server.next({ does: 'refuse', status: 500 });
    const nothing = { fetched: null, readings: [], lists: [] };
    expect(await post(settings)).toEqual([
      200,
      { ...nothing, why: expect.stringMatching(/has trouble of its own \(500\)\.$/) as string },
    ]);
    expect(await post({ ...settings, headers: { 'X-Key': { secret: 'absent' } } })).toEqual([
      200,
      { ...nothing, why: 'The secret "absent" is not set; add it to secrets.yaml or to MANTEL_SECRET_ABSENT.' },
    ]);
    expect(await post({ ...settings, url: hub.url })).toEqual([
      200,
      { ...nothing, why: expect.stringContaining('Mantel') as string },
    ]);
    expect(await post({ url: server.url })).toEqual([
      400,
      { error: 'This cannot be tried: readings: write what is to be read.' },
    ]);
    expect((await post(settings, {}))[0]).toBe(403);
    expect(server.requests).toHaveLength(2);
    expect([await get('latest'), await get('journal')]).toEqual(before);
  } finally {
    await hub.stop();
  }
});
