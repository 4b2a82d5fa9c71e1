/** A real hub as a process of its own: from the API to a request that is signed in, and nothing of it in a log. */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { startAuthorizationServer } from '../../simulators/authorization-server.ts';
import { comes, startSignedInHub } from '../../simulators/signed-in-hub.ts';
import { temporaryFolder } from '../temporary-folder.ts';

/** All that the hub has written but the file of sign-ins itself. */
function writtenIn(folder: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'sign-ins.yaml')
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'))
    .join('\n');
}

it(
  'a device code: from the API to a signed-in request, over a renewal and a restart, and out again',
  { timeout: 90_000 },
  async () => {
    using folder = temporaryFolder();
    await using server = await startAuthorizationServer({ rotation: 'at once' });
    const at = { url: server.url, flow: 'device' } as const;
    {
      await using running = await startSignedInHub({ data: folder.path, at });
      const reason = async () => (await running.source()).health.reason;
      expect(await comes(async () => (await reason()) === 'Sign in to Thing on the Health page.', 10_000)).toBe(true);
      expect(await running.source()).toMatchObject({ signIn: { state: 'needed', expires: null } });
      const waiting = { state: 'waiting', expires: null, page: 'https://login.example/device', code: 'WDJB-MJHT' };
      expect(await running.signIn()).toEqual(waiting);
      expect((await running.source()).signIn).toEqual(waiting);
      server.agree();
      expect(await comes(() => server.used.length > 2, 15_000)).toBe(true);
      server.revoke();
      const before = server.used.length;
      expect(await comes(() => server.used.length > before + 2, 10_000)).toBe(true);
      expect(await running.source()).toMatchObject({ health: { state: 'healthy' }, signIn: { state: 'signed in' } });
      expect(statSync(join(folder.path, 'sign-ins.yaml')).mode & 0o777).toBe(0o600);
      await running.hub.end();
    }
    await using running = await startSignedInHub({ data: folder.path });
    const before = server.used.length;
    expect(await comes(() => server.used.length > before, 10_000)).toBe(true);
    // A revoked sign-in is told, with what to do.
    server.revoke(true);
    const again = 'Sign in to Thing again on the Health page.';
    expect(await comes(async () => (await running.source()).health.reason === again, 10_000)).toBe(true);
    expect(await running.signIn('DELETE')).toEqual({ state: 'needed', expires: null });
    const status = await (await fetch(`${running.hub.url}/api/v1/status`, { headers: running.headers })).text();
    const journal = await (await fetch(`${running.hub.url}/api/v1/journal`, { headers: running.headers })).text();
    expect(journal).toContain('You are signed in to Thing.');
    await running.hub.end();
    const told = [running.hub.output(), status, journal, writtenIn(folder.path)].join('\n');
    expect(server.secrets.length).toBeGreaterThan(4);
    expect(server.secrets.filter((secret) => told.includes(secret))).toEqual([]);
  },
);

it('an authorisation code: the browser comes back to the hub itself, once', { timeout: 90_000 }, async () => {
  using folder = temporaryFolder();
  await using server = await startAuthorizationServer();
  await using running = await startSignedInHub({ data: folder.path, at: { url: server.url, flow: 'code' } });
  const { page = '' } = await running.signIn();
  expect((await running.source()).signIn).toEqual({ state: 'waiting', expires: null });
  const sent = await fetch(page, { redirect: 'manual' });
  const back = sent.headers.get('location') ?? '';
  expect(back).toMatch(`${running.hub.url}/sign-in/callback?`);
  const wrong = new URL(back);
  wrong.searchParams.set('state', 'x'.repeat(43));
  expect((await fetch(wrong)).status).toBe(400);
  const answer = await fetch(back);
  expect([answer.status, await answer.text()]).toEqual([200, expect.stringContaining('signed in to Thing')]);
  const replayed = await fetch(back);
  expect([replayed.status, await replayed.text()]).toEqual([400, expect.stringContaining('was used already')]);
  expect(await comes(() => server.used.length > 0, 10_000)).toBe(true);
  await running.hub.end();
  const told = [running.hub.output(), writtenIn(folder.path)].join('\n');
  expect(server.secrets.filter((secret) => told.includes(secret))).toEqual([]);
  expect(told).not.toContain(new URL(page).searchParams.get('state'));
});
