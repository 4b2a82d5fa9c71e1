/** Whose word on the sender counts, and what follows from it. */
import { describe, expect, it } from 'vitest';
import { proxyTest } from '#hub/api/proxies.ts';
import { buildApi } from '#hub/api/server.ts';
import type { ApiDependencies } from '#hub/api/dependencies.ts';
import { invitationSchema } from '#model/network-api.ts';
import { adminToken, fakeHub } from './fake-hub.ts';

const name = 'home.example.org';

/** Requests as a proxy on this machine passes them on. */
async function behindProxy(proxies: readonly string[], more: Partial<ApiDependencies> = {}) {
  const hub = fakeHub({ hosts: [name], proxies, ...more });
  const app = await buildApi(hub.dependencies);
  const ask = (url: string, sender: string, headers: Readonly<Record<string, string>> = {}) =>
    app.inject({
      url,
      remoteAddress: '127.0.0.1',
      headers: { host: name, 'x-forwarded-for': sender, 'x-forwarded-proto': 'https', ...headers },
    });
  const guess = async (sender: string) => {
    const { statusCode } = await ask('/api/v1/series', sender, { authorization: 'Bearer mantel_wrong' });
    return statusCode;
  };
  /** What each of five wrong tokens is answered. */
  const guesses = async (sender: string) => {
    const told: number[] = [];
    for (let i = 0; i < 5; i++) told.push(await guess(sender));
    return told;
  };
  return { hub, app, ask, guess, guesses };
}

describe('a proxy of the home', () => {
  it.each([
    ['127.0.0.1', true],
    ['::ffff:127.0.0.1', true],
    ['192.168.7.200', true],
    ['192.168.8.1', false],
    ['fd00::17', true],
    ['fe80::1', false],
    ['unknown', false],
    [undefined, false],
  ])('is known by address or network: %s', (address, isOne) => {
    expect(proxyTest(['127.0.0.1', '192.168.7.0/24', 'fd00::/8'])(address)).toBe(isOne);
  });

  it('tells senders apart, so that nobody waits for what another guessed', async () => {
    const { guess, guesses } = await behindProxy(['127.0.0.1']);
    expect(await guesses('203.0.113.7')).toEqual([401, 401, 401, 401, 429]);
    expect(await guess('203.0.113.8')).toBe(401);
    // What a sender says of itself stands before what the proxy says.
    expect(await guess('127.0.0.1, 203.0.113.7')).toBe(429);
  });

  it('that nobody listed makes one of all its senders, who wait although it is on this machine', async () => {
    const { guess, guesses, app } = await behindProxy([]);
    expect(await guesses('203.0.113.7')).toEqual([401, 401, 401, 401, 429]);
    expect(await guess('203.0.113.8')).toBe(429);
    const headers = { host: 'localhost', authorization: 'Bearer mantel_wrong' };
    expect((await app.inject({ url: '/api/v1/series', headers })).statusCode).toBe(401);
  });

  it.each([[['127.0.0.1']], [[]]])(
    'does not lend its senders the trust of this machine, listed %j',
    async (proxies) => {
      const { ask } = await behindProxy(proxies);
      for (const sender of ['203.0.113.7', '127.0.0.1'])
        expect((await ask('/api/v1/series', sender, { host: 'localhost' })).statusCode).toBe(401);
    },
  );

  it.each([[['127.0.0.1']], [[]]])('that says nothing makes one of its senders, listed %j', async (proxies) => {
    const { app } = await behindProxy(proxies);
    const told: number[] = [];
    for (let i = 0; i < 5; i++) {
      const headers = { host: name, authorization: 'Bearer mantel_wrong' };
      told.push((await app.inject({ url: '/api/v1/series', headers })).statusCode);
    }
    expect(told).toEqual([401, 401, 401, 401, 429]);
  });

  it('that says neither whom it speaks for nor a foreign host is taken for a program: hence trust_loopback', async () => {
    const { app } = await behindProxy(['127.0.0.1']);
    expect((await app.inject({ url: '/api/v1/series', headers: { host: 'localhost' } })).statusCode).toBe(200);
    const strict = await behindProxy(['127.0.0.1'], { trustLoopback: () => false });
    expect((await strict.app.inject({ url: '/api/v1/series', headers: { host: 'localhost' } })).statusCode).toBe(401);
  });

  it.each([
    ['a port', (i: number) => `203.0.113.7:${50_000 + i}`],
    ['brackets', (i: number) => `[2001:db8::7]:${50_000 + i}`],
    ['no address', (i: number) => `=cmd|<b>${i}`],
    ['nobody', (i: number) => `unknown, unknown${i}`],
    ['far too much', (i: number) => `${i}`.repeat(9_000)],
  ])('that tells %s opens no way around the wait', async (_, sender) => {
    const { guess, hub } = await behindProxy(['127.0.0.1']);
    const told: number[] = [];
    for (let i = 0; i < 5; i++) told.push(await guess(sender(i)));
    expect(told).toEqual([401, 401, 401, 401, 429]);
    expect(JSON.stringify(hub.lines)).not.toMatch(/cmd|unknown|9{20}/);
  });

  it('that ended TLS makes a page without it a foreign one', async () => {
    const headers = { host: name, origin: `http://${name}`, 'x-forwarded-proto': 'https' };
    const listed = await behindProxy(['127.0.0.1']);
    const answer = await listed.app.inject({ url: '/api/v1/series', headers });
    expect([answer.statusCode, answer.headers['strict-transport-security']]).toEqual([403, 'max-age=31536000']);
    const secure = { ...headers, origin: `https://${name}`, authorization: `Bearer ${adminToken}` };
    expect((await listed.app.inject({ url: '/api/v1/series', headers: secure })).statusCode).toBe(200);
    const { app } = await behindProxy([]);
    const plain = await app.inject({
      url: '/api/v1/series',
      headers: { ...headers, authorization: `Bearer ${adminToken}` },
    });
    expect([plain.statusCode, plain.headers['strict-transport-security']]).toEqual([200, undefined]);
  });

  it.each([
    ['https://home.example.org', 'https://home.example.org', true],
    ['https://home.example.org/?x=1', 'https://home.example.org', true],
    // Nobody said that this name is answered to.
    ['http://mantel.local:8440/', 'http://mantel.local:8440', false],
    ['http://localhost:8440', 'http://127.0.0.1:0', false],
  ])('an invitation for %s leads to %s', async (told, leadsTo, isReachable) => {
    const { app } = await behindProxy([], { phoneAddress: () => told });
    const answer = await app.inject({
      method: 'POST',
      url: '/api/v1/invitations',
      headers: { host: 'localhost', authorization: `Bearer ${adminToken}` },
      payload: { scopes: ['view'] },
    });
    const { url, path, reachable } = invitationSchema.parse(answer.json());
    expect([url, reachable]).toEqual([`${leadsTo}${path}`, isReachable]);
  });

  it('that ended TLS gets a cookie for TLS alone, and an invitation that leads to it', async () => {
    const { app, ask } = await behindProxy(['127.0.0.1']);
    const answer = await app.inject({
      method: 'POST',
      url: '/api/v1/invitations',
      headers: { host: name, 'x-forwarded-proto': 'https', authorization: `Bearer ${adminToken}` },
      payload: { scopes: ['view'] },
    });
    const { url, path, reachable } = invitationSchema.parse(answer.json());
    expect([url, reachable]).toEqual([`https://${name}${path}`, true]);
    const { headers } = await ask(path, '203.0.113.7');
    expect(String(headers['set-cookie'])).toMatch(/SameSite=Strict; Secure; Max-Age=34560000$/);
  });

  it('that is not listed cannot say that there was TLS', async () => {
    const { app } = await behindProxy([], { phoneAddress: () => 'https://elsewhere.example/' });
    const answer = await app.inject({
      method: 'POST',
      url: '/api/v1/invitations',
      headers: { host: name, 'x-forwarded-proto': 'https', authorization: `Bearer ${adminToken}` },
      payload: { scopes: ['view'] },
    });
    const { url, path } = invitationSchema.parse(answer.json());
    expect(url).toBe(`https://elsewhere.example${path}`);
    const { headers } = await app.inject({ url: path, headers: { host: name, 'x-forwarded-proto': 'https' } });
    expect(String(headers['set-cookie'])).not.toContain('Secure');
  });
});
