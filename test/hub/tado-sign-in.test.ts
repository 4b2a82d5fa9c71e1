/** Signing in to Tado over a real hub, with a login server that gives every refresh token once. */
import { expect, test, vi } from 'vitest';
import { startHubProcess, temporaryFolder } from '../simulators/hub-process.ts';
import { startTado } from '../simulators/tado.ts';
import { ask, settingsWith, signIn } from './tado-hub.ts';

const patience = { timeout: 40_000, interval: 200 };

test('a person signs in by a code, rooms are read, and a token that is refused is renewed', async () => {
  using folder = temporaryFolder();
  await using tado = await startTado({ now: () => Date.now() });
  const hub = await startHubProcess({ data: folder.path, settings: settingsWith(tado.url) });
  try {
    expect(tado.calls).toBe(0);
    await signIn(hub, tado);
    await vi.waitFor(() => expect(tado.requests).toContain('GET /api/v2/homes/4711/zoneStates'), patience);
    await vi.waitFor(async () => {
      const found = await ask<{ key: string }[]>(hub, 'series');
      expect(found.map(({ key }) => key)).toContain('tado.temperature{device=tado-4711-1}');
    }, patience);
    const before = tado.calls;
    tado.expireTokens();
    // While a run lasts there is no other.
    await vi.waitFor(() => ask(hub, 'jobs/tado/rooms/run', { confirmed: true }), patience);
    await vi.waitFor(() => expect(tado.calls).toBeGreaterThan(before), patience);
  } finally {
    await hub.end('SIGKILL');
  }
  // The token that came in exchange is on disk: nobody signs in again.
  const calls = tado.calls;
  await using again = await startHubProcess({ data: folder.path });
  tado.expireTokens();
  await vi.waitFor(() => ask(again, 'jobs/tado/rooms/run', { confirmed: true }), patience);
  await vi.waitFor(() => expect(tado.calls).toBeGreaterThan(calls), patience);
}, 90_000);
