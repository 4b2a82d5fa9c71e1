/** What each route answers, and in which words it refuses. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { securityHeaders } from '#hub/api/headers.ts';
import type { Routes } from '#hub/api/routes.ts';
import { buildApi } from '#hub/api/server.ts';
import { healthSchema, statusSchema } from '#model/api.ts';
import { BadReading } from '#model/trouble.ts';
import { StoreUnavailable } from '#storage/contract.ts';
import { adminToken, fakeHub, someAlert, someHistory, startedAt } from './fakes.ts';

let hub: ReturnType<typeof fakeHub>;
let app: Routes;
beforeEach(async () => {
  hub = fakeHub();
  app = await buildApi(hub.dependencies);
  const slot = hub.ingest.open({ name: 'host.load', labels: {}, unit: '', kind: 'gauge' });
  slot.at = startedAt;
  slot.value = 0.4;
  slot.cadence = 10_000;
  hub.ingest.open({ name: 'kasa.power', labels: { device: 'desk' }, unit: 'W', kind: 'gauge' });
});
afterEach(() => app.close());

const get = (url: string) => app.inject({ url, headers: { host: 'localhost' } });
const send = (method: 'POST' | 'DELETE', url: string, payload?: object, headers: Record<string, string> = {}) =>
  app.inject({ method, url, headers: { host: 'localhost', ...headers }, ...(payload ? { payload } : {}) });
const asAdmin = { authorization: `Bearer ${adminToken}` };

describe('series', () => {
  it('lists what is known', async () => {
    expect((await get('/api/v1/series')).json()).toEqual([
      { key: 'host.load', unit: '', kind: 'gauge' },
      { key: 'kasa.power{device=desk}', unit: 'W', kind: 'gauge' },
    ]);
  });

  it('tells the newest values, and null where there is none yet', async () => {
    const load = { key: 'host.load', unit: '', kind: 'gauge', at: startedAt, value: 0.4, cadence: 10_000 };
    const power = { key: 'kasa.power{device=desk}', unit: 'W', kind: 'gauge', at: null, value: null, cadence: null };
    expect((await get('/api/v1/latest')).json()).toEqual([load, power]);
    expect((await get('/api/v1/latest?series=host.load')).json()).toEqual([load]);
    expect((await get('/api/v1/latest?series=host.load&series=kasa.power%7Bdevice%3Ddesk%7D')).json()).toEqual([
      load,
      power,
    ]);
    expect((await get('/api/v1/latest?series=no.such')).json()).toEqual([]);
  });
});

describe('history', () => {
  it('asks the store for a range', async () => {
    const answer = await get('/api/v1/history?series=host.load&from=0&to=60000&points=10');
    expect(answer.json()).toEqual(someHistory);
    expect(hub.store.asked).toEqual([{ series: 'host.load', from: 0, to: 60_000, points: 10 }]);
  });

  it.each([
    ['series=host.load&from=60000&to=0', 400, 'The range ends before it begins; "from" must be less than "to".'],
    ['series=no.such&from=0&to=1', 404, 'There is no series no.such.'],
    ['from=0&to=1', 400, 'series: is missing; must be text.'],
    ['series=host.load&from=yesterday&to=1', 400, 'from: must be a number, not "yesterday".'],
    ['series=host.load&from=0&to=1&points=5000', 400, 'points: must be at most 1500, not "5000".'],
  ])('refuses %s', async (query, status, error) => {
    const answer = await get(`/api/v1/history?${query}`);
    expect([answer.statusCode, answer.json()]).toEqual([status, { error }]);
  });

  it('is empty for a series whose first sample is not committed yet', async () => {
    hub.store.history = () => Promise.reject(new BadReading('There is no series host.load.'));
    const answer = await get('/api/v1/history?series=host.load&from=0&to=60000');
    expect([answer.statusCode, answer.json()]).toEqual([200, expect.objectContaining({ at: [], count: [], step: 0 })]);
  });

  it('says so while the store cannot read', async () => {
    hub.store.history = () => Promise.reject(new StoreUnavailable('The disk does not answer.', 'SQLITE_IOERR'));
    const answer = await get('/api/v1/history?series=host.load&from=0&to=60000');
    expect([answer.statusCode, answer.json()]).toEqual([503, { error: 'The disk does not answer.' }]);
  });
});

describe('status', () => {
  it('tells how the hub is', async () => {
    const status = statusSchema.parse((await get('/api/v1/status')).json());
    expect(status.store).toEqual({ failing: null, bytes: 4_096, series: 1, pendingRows: 7 });
    expect(status.broker).toMatchObject({ port: 1_883, clients: 2, reason: null, dropped: 0 });
  });

  it('answers while the store does not, with what was known', async () => {
    await get('/api/v1/status');
    hub.store.statistics = () => new Promise(() => undefined);
    const asked = get('/api/v1/status');
    await expect.poll(() => hub.time.waiting).toBe(2);
    hub.time.advance(2_000);
    expect(statusSchema.parse((await asked).json()).store.bytes).toBe(4_096);
  });

  it('tells probes whether all is well', async () => {
    const well = await get('/api/v1/health');
    expect([well.statusCode, healthSchema.parse(well.json()).ok]).toEqual([200, true]);
    hub.ingest.store.failing = { since: startedAt, reason: 'The disk is full.' };
    const ill = await get('/api/v1/health');
    expect([ill.statusCode, healthSchema.parse(ill.json())]).toEqual([
      503,
      { ok: false, version: '0.1.0', instance: 'test', reason: 'The disk is full.' },
    ]);
  });
});

describe('alerts', () => {
  it('are listed, acknowledged and snoozed', async () => {
    expect((await get('/api/v1/alerts')).json()).toEqual([someAlert]);
    const acknowledged = await send('POST', '/api/v1/alerts', { id: someAlert.id, action: 'acknowledge' });
    expect(acknowledged.json()).toEqual({ ...someAlert, acknowledgedAt: startedAt });
    const snoozed = await send('POST', '/api/v1/alerts', { id: someAlert.id, action: 'snooze', minutes: 5 });
    expect(snoozed.json()).toMatchObject({ snoozedUntil: startedAt + 300_000 });
  });

  it('are gone when they are gone', async () => {
    expect((await send('POST', '/api/v1/alerts', { id: 'no', action: 'snooze' })).statusCode).toBe(404);
    expect((await send('POST', '/api/v1/alerts', { id: 'no', action: 'delete' })).statusCode).toBe(400);
  });
});

it('reads the journal, newest first', async () => {
  const entry = { at: startedAt, kind: 'hub', subject: 'hub', level: 'info', text: 'Mantel started.' };
  expect((await get('/api/v1/journal')).json()).toEqual([entry]);
  expect((await get(`/api/v1/journal?before=${startedAt}`)).json()).toEqual([]);
  expect((await get('/api/v1/journal?limit=0')).statusCode).toBe(400);
});

describe('tokens', () => {
  const wanted = { name: 'phone', scopes: ['view'] };

  it('are made, shown once, listed without their secret and revoked', async () => {
    const made = await send('POST', '/api/v1/tokens', wanted, asAdmin);
    expect(made.statusCode).toBe(201);
    const { id, token } = made.json<{ id: string; token: string }>();
    expect(made.headers['cache-control']).toBe('no-store');
    const view = { authorization: `Bearer ${token}` };
    expect((await app.inject({ url: '/api/v1/series', headers: { host: 'localhost', ...view } })).statusCode).toBe(200);
    const list = await app.inject({ url: '/api/v1/tokens', headers: { host: 'localhost', ...asAdmin } });
    expect(list.json()).toEqual([{ id, name: 'phone', scopes: ['view'], createdAt: startedAt, topics: [] }]);
    expect((await send('DELETE', `/api/v1/tokens/${id}`, undefined, asAdmin)).statusCode).toBe(204);
    expect((await app.inject({ url: '/api/v1/series', headers: { host: 'localhost', ...view } })).statusCode).toBe(401);
    expect((await send('DELETE', `/api/v1/tokens/${id}`, undefined, asAdmin)).statusCode).toBe(404);
  });

  it('have names of their own', async () => {
    await send('POST', '/api/v1/tokens', wanted, asAdmin);
    const again = await send('POST', '/api/v1/tokens', wanted, asAdmin);
    expect([again.statusCode, again.json()]).toEqual([
      409,
      { error: 'There is already a token named phone; revoke it first or take another name.' },
    ]);
  });

  it('never reach the log', async () => {
    const { token } = (await send('POST', '/api/v1/tokens', wanted, asAdmin)).json<{ token: string }>();
    await app.inject({
      url: `/api/v1/series?token=${token}`,
      headers: { host: 'localhost', authorization: `Bearer ${token}x` },
    });
    expect(JSON.stringify(hub.lines)).not.toContain(token);
    expect(JSON.stringify(hub.lines)).not.toContain(adminToken);
  });
});

describe('refusals', () => {
  const json = { 'content-type': 'application/json' };
  const post = (payload: string | Buffer, headers: Record<string, string> = json) =>
    app.inject({ method: 'POST', url: '/api/v1/ingest', headers: { host: 'localhost', ...headers }, payload });

  it.each([
    ['{"samples":', json, 400, 'The body is not JSON that Mantel can read.'],
    ['', json, 400, 'The body is empty; send JSON.'],
    ['{"__proto__":{"a":1}}', json, 400, 'The body is not JSON that Mantel can read.'],
    ['{"a":{"constructor":{"prototype":{"a":1}}}}', json, 400, 'The body is not JSON that Mantel can read.'],
    [
      '['.repeat(100_000) + ']'.repeat(100_000),
      json,
      400,
      'The body is nested deeper than 32 levels; send it flatter.',
    ],
    [
      'a=1',
      { 'content-type': 'application/x-www-form-urlencoded' },
      415,
      'Mantel reads JSON only; send it with Content-Type: application/json.',
    ],
    [
      '{}',
      { 'content-type': 'text/plain' },
      415,
      'Mantel reads JSON only; send it with Content-Type: application/json.',
    ],
    [
      '{}',
      { ...json, 'content-encoding': 'gzip' },
      415,
      'Mantel reads bodies as they are; send it without Content-Encoding.',
    ],
    ['x'.repeat(262_145), json, 413, 'The body is larger than 256 kB; send less at once.'],
    ['{"samples":[],"x":1}', json, 400, 'samples: must have at least 1 entry, not 0 (and 1 more).'],
    ['{"samples":[{"series":"a.b","value":"1"}]}', json, 400, 'samples, entry 1, value: must be a number, not "1".'],
  ])('of %.30j', async (payload, headers, status, error) => {
    const answer = await post(payload, headers);
    expect([answer.statusCode, answer.json()]).toEqual([status, { error }]);
    expect(hub.ingest.puts).toEqual([]);
  });

  it.each([
    ['GET', '/api/v1/nothing', 404],
    ['GET', '/api', 404],
    ['GET', '/api/v2/series', 404],
    ['POST', '/api/v1/series', 405],
    ['DELETE', '/api/v1/tokens', 405],
    ['GET', '/api/v1/ingest', 405],
    ['PUT', '/api/v1/tokens/x', 405],
    ['GET', '/api/v1/%E0%A4%A', 400],
    ['GET', '/api/v1/live', 426],
  ] as const)('of %s %s', async (method, url, status) => {
    const answer = await app.inject({ method, url, headers: { host: 'localhost' } });
    expect(answer.statusCode).toBe(status);
    expect(answer.json()).toEqual({ error: expect.stringMatching(/^[A-Z].*\.$/) });
    expect(answer.headers.allow !== undefined).toBe(answer.statusCode === 405);
  });

  it('say nothing of our own faults, and log them once', async () => {
    hub.store.history = () => Promise.reject(new Error('at /home/someone/secret.ts'));
    for (let i = 0; i < 3; i++) {
      const answer = await get('/api/v1/history?series=host.load&from=0&to=60000');
      expect([answer.statusCode, answer.json()]).toEqual([
        500,
        { error: 'Something went wrong in Mantel; the log says more.' },
      ]);
    }
    expect(hub.lines.filter(({ level }) => level === 'error')).toHaveLength(1);
  });

  it('carry the same headers as every answer', async () => {
    for (const url of ['/api/v1/series', '/api/v1/nothing', '/', '/none.js', '/api/v1/%E0%A4%A']) {
      const { headers } = await get(url);
      for (const [name, value] of Object.entries(securityHeaders))
        expect([url, name, headers[name]]).toEqual([url, name, value]);
      expect(Object.keys(headers).filter((name) => /^(access-control|server|x-powered)/.test(name))).toEqual([]);
    }
  });
});

it('has a policy for pages without exceptions', () => {
  expect(securityHeaders['content-security-policy']).not.toMatch(/unsafe|\*|data:|https?:/);
});
