/** How the hub is reached, and how a browser of the home is invited. */
import { describe, expect, it } from 'vitest';
import { buildApi } from '#hub/api/server.ts';
import { invitationSchema, networkAnswerSchema } from '#model/network-api.ts';
import { adminToken, fakeHub } from './fake-hub.ts';

const host = { host: 'localhost' };
const admin = { ...host, authorization: `Bearer ${adminToken}` };

async function invited(scopes: readonly string[] = ['view']) {
  const hub = fakeHub({ trustLoopback: () => false });
  const app = await buildApi(hub.dependencies);
  const ask = async () => {
    const answer = await app.inject({
      method: 'POST',
      url: '/api/v1/invitations',
      headers: admin,
      payload: { scopes },
    });
    return invitationSchema.parse(answer.json());
  };
  const open = async (url: string) => {
    const answer = await app.inject({ url, headers: host });
    const cookie = String(answer.headers['set-cookie']).split(';')[0] ?? '';
    return {
      answer,
      cookie,
      get: (path: string, more = {}) => app.inject({ url: path, headers: { ...host, cookie, ...more } }),
    };
  };
  return { hub, app, ask, open };
}

describe('an invitation', () => {
  it('signs a browser in for good, with what was promised and no more, until its token is revoked', async () => {
    const { hub, app, ask, open } = await invited();
    const { path, expiresAt, reachable } = await ask();
    expect([reachable, expiresAt - hub.time.clock.now()]).toEqual([false, 600_000]);
    const { answer, get } = await open(path);
    expect([answer.statusCode, answer.headers.location]).toEqual([303, '/']);
    expect(String(answer.headers['set-cookie'])).toMatch(/HttpOnly; SameSite=Strict; Max-Age=34560000$/);
    expect((await get('/api/v1/series')).statusCode).toBe(200);
    expect((await get('/api/v1/tokens')).statusCode).toBe(403);
    expect((await get('/api/v1/caller')).json()).toEqual({ may: ['view'] });
    const [token] = hub.access.tokens;
    expect(token).toMatchObject({ name: 'phone', scopes: ['view'] });
    await app.inject({ method: 'DELETE', url: `/api/v1/tokens/${token?.id}`, headers: admin });
    expect((await get('/api/v1/series')).statusCode).toBe(401);
  });

  it("is what a cookie comes from: the administrator's token is none", async () => {
    const { app } = await invited();
    const cookie = `mantel_session=${adminToken}`;
    expect((await app.inject({ url: '/api/v1/series', headers: { ...host, cookie } })).statusCode).toBe(401);
  });

  it('holds once, for ten minutes', async () => {
    const { hub, ask, open } = await invited();
    const { path } = await ask();
    expect((await open(path)).answer.statusCode).toBe(303);
    expect((await open(path)).answer.statusCode).toBe(410);
    const late = await ask();
    hub.time.advance(600_001);
    expect((await open(late.path)).answer.statusCode).toBe(410);
  });

  it('gives each phone a name of its own, and changes things only from our own page', async () => {
    const { hub, app, ask, open } = await invited(['view', 'control']);
    const { cookie } = await open((await ask()).path);
    await open((await ask()).path);
    expect(hub.access.tokens.map(({ name }) => name)).toEqual(['phone', 'phone-2']);
    const post = (headers: object) =>
      app.inject({
        method: 'POST',
        url: '/api/v1/alerts',
        headers: { ...host, cookie, ...headers } as never,
        payload: { id: 'no', action: 'acknowledge' },
      });
    expect((await post({})).statusCode).toBe(401);
    expect((await post({ origin: 'http://localhost' })).statusCode).toBe(404);
  });
});

it('tells addresses, and that a restart is awaited', async () => {
  const app = await buildApi({ ...fakeHub().dependencies, wantsLan: () => true });
  const network = networkAnswerSchema.parse((await app.inject({ url: '/api/v1/network', headers: host })).json());
  expect(network).toMatchObject({
    lan: { now: false, wanted: true },
    hostname: 'nuc',
    outside: null,
    canRestart: false,
    mqtt: { port: 1883, lan: false },
  });
});

it.each([
  ['https://home.example.org/', ['home.example.org'], 'https://home.example.org'],
  // It would be refused there.
  ['https://home.example.org', [], null],
  [undefined, ['home.example.org'], null],
])('tells where phones come in: %s, answered to %j', async (told, hosts, outside) => {
  const app = await buildApi({ ...fakeHub().dependencies, hosts, phoneAddress: () => told });
  const { body } = await app.inject({ url: '/api/v1/network', headers: host });
  expect(networkAnswerSchema.parse(JSON.parse(body)).outside).toBe(outside);
});

it('has an open broker from the first login of a device on, not for a browser that is signed in', async () => {
  const { dependencies, access } = fakeHub();
  const app = await buildApi(dependencies);
  const isOpen = async (): Promise<boolean> =>
    networkAnswerSchema.parse((await app.inject({ url: '/api/v1/network', headers: host })).json()).mqtt.lan;
  await access.create({ name: 'browser', scopes: ['view', 'control', 'admin'], topics: [] });
  expect(await isOpen()).toBe(false);
  await access.create({ name: 'plug', scopes: ['ingest'], topics: [] });
  expect(await isOpen()).toBe(true);
});

it('tells whose data are shown', async () => {
  const app = await buildApi(fakeHub().dependencies);
  const answer = await app.inject({ url: '/api/v1/about', headers: host });
  expect(answer.json()).toMatchObject({
    version: '0.1.0',
    credits: [{ who: 'GeoNames', licence: 'CC BY 4.0' }, { what: 'Typeface' }],
  });
});
