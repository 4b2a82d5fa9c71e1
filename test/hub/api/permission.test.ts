/** Every route, asked by everybody who must not have it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Permission, permissions } from '#hub/api/permission.ts';
import { type Routes, permissionOf, permit } from '#hub/api/routes.ts';
import { buildApi } from '#hub/api/server.ts';
import type { Scope } from '#model/api.ts';
import { adminToken, fakeHub } from './fake-hub.ts';

type Known = { readonly method: string; readonly url: string; readonly permission: Permission | undefined };

const known: Known[] = [];
const hub = fakeHub({ trustLoopback: () => false });
const tokens = new Map<Scope, string>();
let revoked = '';
let app: Routes;

beforeAll(async () => {
  app = await buildApi(hub.dependencies, async (instance) => {
    instance.addHook('onRoute', ({ method, url, config }) => {
      for (const one of [method].flat()) known.push({ method: one, url, permission: permissionOf(config) });
    });
  });
  for (const scope of ['ingest', 'view', 'control', 'admin'] as const) {
    tokens.set(scope, (await hub.access.create({ name: `only-${scope}`, scopes: [scope], topics: [] })).secret);
  }
  const { token, secret } = await hub.access.create({ name: 'gone', scopes: ['admin'], topics: [] });
  await hub.access.revoke(token.id);
  revoked = secret;
});
afterAll(() => app.close());

const ask = ({ method, url }: Known, authorization?: string) =>
  app.inject({
    method: method as 'GET',
    url: url.replace(':id', 'x').replace('*', 'nothing.js'),
    headers: { host: 'localhost', ...(authorization === undefined ? {} : { authorization }) },
  });

const closed = () => known.filter(({ permission }) => permission !== 'open');
const needs = (permission: Permission | undefined): Scope | undefined =>
  permission === 'acknowledge' ? 'control' : permission === 'open' ? undefined : permission;

describe('every route', () => {
  it('says who may use it', () => {
    expect(known.length).toBeGreaterThan(15);
    for (const { permission } of known) expect(permissions).toContain(permission);
  });

  it('an ingest token that is bound to topics does not ingest over HTTP, where there are none', async () => {
    const { secret } = await hub.access.create({ name: 'bound', scopes: ['ingest'], topics: ['garden/#'] });
    const ingest = { method: 'POST', url: '/api/v1/ingest', permission: 'ingest' } as const;
    expect((await ask(ingest, `Bearer ${secret}`)).statusCode).toBe(403);
  });

  it('is closed, but for the files of the screen, the ticket and the state of a sign-in', () => {
    const open = known.filter(({ permission, method }) => permission === 'open' && method === 'GET');
    expect(open.map(({ url }) => url)).toEqual(['/mqtt', '/sign-in/callback', '/api/v1/open', '/api/reference', '/*']);
  });

  const view = () => tokens.get('view') ?? '';
  it.each([
    ['no token', () => undefined],
    ['an empty header', () => ''],
    ['an empty token', () => 'Bearer '],
    ['another scheme', () => `Basic ${Buffer.from(`admin:${adminToken}`).toString('base64')}`],
    ['a token without its scheme', () => adminToken],
    ['the beginning of a token', () => `Bearer ${adminToken.slice(0, 8)}`],
    ['a token cut short', () => `Bearer ${adminToken.slice(0, -1)}`],
    ['two tokens', () => `Bearer ${view()} ${adminToken}`],
    ['a revoked token', () => `Bearer ${revoked}`],
  ])('refuses %s', async (_, authorization) => {
    for (const route of closed()) {
      const answer = await ask(route, authorization());
      expect([route, answer.statusCode]).toEqual([route, 401]);
      // Clients of InfluxDB 2 look for the sentence under another name.
      const rest = route.url === '/api/v2/write' ? ',"code":"unauthorized","message":"[^}]+"' : '';
      const shape = new RegExp(`^\\{"error":"[^"\\\\]+(\\\\"\\w+\\\\")?\\."${rest}\\}$`);
      expect(answer.body).toMatch(route.method === 'HEAD' ? /^$/ : shape);
    }
  });

  it('refuses the wrong scope, and knows the right one', async () => {
    for (const route of closed()) {
      for (const [scope, secret] of tokens) {
        const { statusCode } = await ask(route, `Bearer ${secret}`);
        const allowed = scope === 'admin' || scope === needs(route.permission);
        expect([route, scope, statusCode === 403, statusCode === 401]).toEqual([route, scope, !allowed, false]);
      }
    }
  });

  it('cannot be registered without saying who may use it', () => {
    const late = buildApi(fakeHub().dependencies, async (instance) => {
      instance.get('/api/v1/forgotten', () => 'secret');
    });
    return expect(late).rejects.toThrow('does not say who may use it');
  });
});

describe('programs on this machine', () => {
  const trusting = fakeHub();
  let trusted: Routes;
  beforeAll(async () => {
    trusted = await buildApi(trusting.dependencies);
  });
  afterAll(() => trusted.close());
  const get = (url: string, headers: Record<string, string> = {}, remoteAddress = '127.0.0.1') =>
    trusted.inject({ method: 'GET', url, headers: { host: 'localhost', ...headers }, remoteAddress });

  it('view, acknowledge and publish without a token', async () => {
    const post = (url: string, body: object) =>
      trusted.inject({ method: 'POST', url, headers: { host: '127.0.0.1:8440' }, payload: body });
    expect((await get('/api/v1/series')).statusCode).toBe(200);
    expect((await post('/api/v1/alerts', { id: 'stale host.load', action: 'acknowledge' })).statusCode).toBe(200);
    expect((await post('/api/v1/ingest', { samples: [{ series: 'a.b', value: 1, unit: 'W' }] })).statusCode).toBe(200);
  });

  it.each(['/api/v1/tokens'])('need the admin token for %s', async (url) => {
    expect((await get(url)).statusCode).toBe(403);
    expect((await get(url, { authorization: `Bearer ${adminToken}` })).statusCode).toBe(200);
  });

  it.each([
    { forwarded: 'for=192.168.1.9' },
    { 'x-forwarded-for': '192.168.1.9' },
    { 'x-forwarded-proto': 'https' },
    { 'x-forwarded-host': 'localhost' },
    { 'x-real-ip': '192.168.1.9' },
    { via: '1.1 proxy' },
    { authorization: 'Bearer wrong' },
  ])('are not trusted with %j', async (headers) => {
    expect((await get('/api/v1/series', headers)).statusCode).toBe(401);
  });

  it('are not taken for those on other machines', async () => {
    expect((await get('/api/v1/series', {}, '192.168.1.9')).statusCode).toBe(401);
  });

  it('are not trusted under a name of the network', async () => {
    const lan = await buildApi(fakeHub({ lan: true, hosts: ['home.example'] }).dependencies);
    for (const host of ['nuc.local', 'home.example']) {
      expect((await lan.inject({ url: '/api/v1/series', headers: { host } })).statusCode).toBe(401);
    }
    await lan.close();
  });

  it('are slowed down only when they come from elsewhere', async () => {
    const guess = (remoteAddress: string) => get('/api/v1/series', { authorization: 'Bearer wrong' }, remoteAddress);
    for (let i = 0; i < 4; i++) expect((await guess('192.168.1.9')).statusCode).toBe(401);
    const slowed = await guess('192.168.1.9');
    expect([slowed.statusCode, slowed.headers['retry-after']]).toEqual([429, '1']);
    for (let i = 0; i < 20; i++) expect((await guess('127.0.0.1')).statusCode).toBe(401);
    trusting.time.advance(1_000);
    expect((await guess('192.168.1.9')).statusCode).toBe(401);
    expect(trusting.lines.filter(({ text }) => text.includes('wrong token'))).toHaveLength(2);
  });
});

describe('whoever guesses', () => {
  it('tickets, tokens or logins waits at every door, but for the browser that is signed in', async () => {
    const guessed = fakeHub({ trustLoopback: () => false });
    const closed = await buildApi(guessed.dependencies);
    const { tickets, wrongTokens } = guessed.dependencies;
    const cookie = `mantel_session=${tickets.redeem(tickets.issue())}`;
    const get = async (url: string, headers: Record<string, string> = {}) =>
      (await closed.inject({ url, headers: { host: 'localhost', ...headers }, remoteAddress: '192.168.1.9' }))
        .statusCode;
    const open = `/api/v1/open?ticket=${tickets.issue()}`;
    expect(await get('/api/v1/open?ticket=wrong')).toBe(410);
    expect(await get('/api/v1/series', { authorization: 'Bearer wrong' })).toBe(401);
    // As the broker counts a wrong login.
    for (let i = 0; i < 2; i++) wrongTokens.wrong('192.168.1.9');
    expect(await get(open)).toBe(429);
    expect(await get('/api/v1/series', { authorization: `Bearer ${adminToken}` })).toBe(429);
    expect(await get('/api/v1/series', { cookie })).toBe(200);
    guessed.time.advance(1_000);
    expect(await get(open)).toBe(303);
    await closed.close();
  });
});

describe('a browser with a ticket', () => {
  it('becomes the administrator until the hub stops, once', async () => {
    const { statusCode, json } = await app
      .inject({
        method: 'POST',
        url: '/api/v1/tickets',
        headers: { host: 'localhost', authorization: `Bearer ${adminToken}` },
      })
      .then((answer) => ({ statusCode: answer.statusCode, json: answer.json<{ path: string }>() }));
    expect(statusCode).toBe(201);
    const opened = await app.inject({ url: json.path, headers: { host: 'localhost' } });
    expect([opened.statusCode, opened.headers.location]).toEqual([303, '/']);
    expect(opened.headers['set-cookie']).toMatch(/^mantel_session=[\w-]{43}; Path=\/api; HttpOnly; SameSite=Strict$/);
    const cookie = String(opened.headers['set-cookie']).split(';')[0] ?? '';
    expect((await app.inject({ url: json.path, headers: { host: 'localhost' } })).statusCode).toBe(410);
    expect((await app.inject({ url: '/api/v1/tokens', headers: { host: 'localhost', cookie } })).statusCode).toBe(200);
    expect(
      (await app.inject({ url: '/api/v1/tokens', headers: { host: 'localhost', cookie: `${cookie}x` } })).statusCode,
    ).toBe(401);
  });

  it('loses nothing to somebody who only looks whether the link is good', async () => {
    const url = `/api/v1/open?ticket=${hub.dependencies.tickets.issue()}`;
    expect((await app.inject({ method: 'HEAD', url, headers: { host: 'localhost' } })).statusCode).toBe(405);
    expect((await app.inject({ url, headers: { host: 'localhost' } })).statusCode).toBe(303);
  });

  it('changes things only from our own page', async () => {
    const { tickets } = hub.dependencies;
    const cookie = `mantel_session=${tickets.redeem(tickets.issue())}`;
    const revoke = (headers: Record<string, string>) =>
      app.inject({ method: 'DELETE', url: '/api/v1/tokens/none', headers: { host: 'localhost', cookie, ...headers } });
    expect((await revoke({})).statusCode).toBe(401);
    expect((await revoke({ origin: 'http://evil.example' })).statusCode).toBe(403);
    expect((await revoke({ origin: 'http://localhost' })).statusCode).toBe(404);
  });

  it('is not signed in by a link of another page', async () => {
    const { tickets } = hub.dependencies;
    const link = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' };
    const url = `/api/v1/open?ticket=${tickets.issue()}`;
    expect((await app.inject({ url, headers: { host: 'localhost', ...link } })).statusCode).toBe(403);
    expect((await app.inject({ url, headers: { host: 'localhost', 'sec-fetch-site': 'none' } })).statusCode).toBe(303);
  });
});

it('takes a config for what it says only', () => {
  expect(permissionOf(permit('view'))).toBe('view');
  expect([undefined, null, {}, { permission: 'all' }, 'view'].map(permissionOf)).toEqual(Array(5).fill(undefined));
});
