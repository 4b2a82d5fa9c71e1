/** Signing in to Tado over a real hub, with a login server that gives every refresh token once. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { startHubProcess, temporaryFolder, type HubProcess } from '../simulators/hub-process.ts';
import { startTado } from '../simulators/tado.ts';

const patience = { timeout: 40_000, interval: 200 };

const settings = (tado: string): string => `
home: { time_zone: Europe/Vienna }
api: { port: 0 }
broker: { port: 0 }
collectors:
  - kind: tado
    settings: { api_url: '${tado}', login_url: '${tado}', pause: 0 }
`;

async function ask<Body>(hub: HubProcess, path: string, body?: unknown): Promise<Body> {
  const token = readFileSync(join(hub.data, 'admin-token'), 'utf8').trim();
  const answer = await fetch(`${hub.url}/api/v1/${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as Body;
}

test('a person signs in by a code, rooms are read, and a token that is refused is renewed', async () => {
  using folder = temporaryFolder();
  await using tado = await startTado({ now: () => Date.now() });
  const hub = await startHubProcess({ data: folder.path, settings: settings(tado.url) });
  try {
    expect(tado.calls).toBe(0);
    const begun = await ask<{ code?: { user?: string } }>(hub, 'sources/tado/sign-in', {});
    const code = /CODE\d+/.exec(JSON.stringify(begun))?.[0] ?? '';
    expect(code).not.toBe('');
    tado.agree(code);
    await vi.waitFor(() => expect(tado.requests).toContain('GET /api/v2/homes/4711/zoneStates'), patience);
    await vi.waitFor(async () => {
      const found = await ask<{ key: string }[]>(hub, 'series');
      expect(found.map(({ key }) => key)).toContain('tado.temperature{device=tado-4711-1}');
    }, patience);
    const before = tado.calls;
    tado.expireTokens();
    await ask(hub, 'jobs/tado/rooms/run', { confirmed: true });
    await vi.waitFor(() => expect(tado.calls).toBeGreaterThan(before), patience);
  } finally {
    await hub.end('SIGKILL');
  }
  // The token that came in exchange is on disk: nobody signs in again.
  const calls = tado.calls;
  await using again = await startHubProcess({ data: folder.path });
  tado.expireTokens();
  await ask(again, 'jobs/tado/rooms/run', { confirmed: true });
  await vi.waitFor(() => expect(tado.calls).toBeGreaterThan(calls), patience);
});
