/** How clients of InfluxDB log in, and what they ask before they write. */
import { beforeEach, describe, expect, it } from 'vitest';
import { adminToken } from './fake-hub.ts';
import { startedAt } from './fake-time.ts';
import { servedHub } from './served-hub.ts';

const served = servedHub();

type Headers = Readonly<Record<string, string>>;
const plain: Headers = { 'content-type': 'text/plain; charset=utf-8' };

const write = (payload: string | Buffer, url = '/write?db=telegraf', headers: Headers = plain, { app } = served) =>
  app.inject({ method: 'POST', url, headers: { host: 'localhost', ...headers }, payload });

describe('logins', () => {
  const basic = (name: string, secret: string): Headers => ({
    authorization: `Basic ${Buffer.from(`${name}:${secret}`).toString('base64')}`,
  });
  let token: string;
  const strict = servedHub(() => ({ trustLoopback: () => false }));
  beforeEach(async () => {
    ({ secret: token } = await strict.hub.access.create({ name: 'telegraf', scopes: ['ingest'], topics: [] }));
  });
  const status = async (headers: Headers, url = '/write?db=x'): Promise<number> =>
    (await write('climate temperature=21.4', url, { ...plain, ...headers }, strict)).statusCode;

  it('are taken in all the ways of InfluxDB', async () => {
    expect(await status({ authorization: `Bearer ${token}` })).toBe(204);
    expect(await status({ authorization: `Token ${token}` })).toBe(204);
    expect(await status({ authorization: `Token telegraf:${token}` })).toBe(204);
    expect(await status(basic('telegraf', token))).toBe(204);
    expect(await status({}, `/write?db=x&u=telegraf&p=${token}`)).toBe(204);
    expect(await status({}, `/api/v2/write?u=telegraf&p=${token}`)).toBe(204);
  });

  it('are refused when anything of them is wrong', async () => {
    expect(await status({})).toBe(401);
    expect(await status({ authorization: `Token ${token}x` })).toBe(401);
    expect(await status({ authorization: `Token other:${token}` })).toBe(401);
    expect(await status({ authorization: 'Token ' })).toBe(401);
    expect(await status(basic('admin', token))).toBe(401);
    expect(await status(basic('admin', adminToken))).toBe(401);
    expect(await status(basic('telegraf', adminToken))).toBe(401);
    expect(await status({ authorization: 'Basic telegraf' })).toBe(401);
    expect(await status({}, `/write?u=telegraf&p=${token}x`)).toBe(401);
    expect(await status({}, `/write?u=telegraf`)).toBe(401);
    expect(await status({}, `/write?u=telegraf&u=x&p=${token}`)).toBe(401);
    expect(strict.hub.ingest.puts).toEqual([]);
  });

  it('that client libraries make up for want of one count for nothing', async () => {
    expect(await status(basic('root', 'root'))).toBe(401);
    const trusting = served.app;
    const send = async (headers: Headers, url = '/write?db=x') =>
      (await trusting.inject({ method: 'POST', url, headers: { host: 'localhost', ...headers }, payload: 'm v=1' }))
        .statusCode;
    expect(await send(basic('root', 'root'))).toBe(204);
    expect(await send({}, '/write?db=x&u=root&p=root')).toBe(204);
    expect(await send(basic('root', 'other'))).toBe(401);
    expect(await send({ authorization: 'Token root' })).toBe(401);
  });

  it('must be allowed to ingest, and not for some topics only', async () => {
    const viewer = await strict.hub.access.create({ name: 'viewer', scopes: ['view'], topics: [] });
    const shed = await strict.hub.access.create({ name: 'shed', scopes: ['ingest'], topics: ['shed/#'] });
    expect(await status(basic('viewer', viewer.secret))).toBe(403);
    expect(await status(basic('shed', shed.secret))).toBe(403);
  });

  it('of these kinds are for these routes only', async () => {
    for (const headers of [basic('admin', adminToken), { authorization: `Token ${adminToken}` }]) {
      const asked = { url: '/api/v1/series', headers: { host: 'localhost', ...headers } };
      expect((await strict.app.inject(asked)).statusCode).toBe(401);
    }
    const asked = { url: `/api/v1/series?u=admin&p=${adminToken}`, headers: { host: 'localhost' } };
    expect((await strict.app.inject(asked)).statusCode).toBe(401);
  });

  it('never reach the log', async () => {
    await status({}, `/write?u=telegraf&p=${token}x`);
    expect(JSON.stringify(strict.hub.lines)).not.toContain(token);
  });
});

describe('what clients ask before they write', () => {
  const ask = (url: string, method: 'GET' | 'HEAD' | 'POST' = 'GET', payload?: string, headers: Headers = {}) =>
    served.app.inject({
      method,
      url,
      headers: { host: 'localhost', ...headers },
      ...(payload !== undefined && { payload }),
    });

  it('is answered by a ping', async () => {
    for (const method of ['GET', 'HEAD'] as const) {
      const answer = await ask('/ping', method);
      expect([answer.statusCode, answer.headers['x-influxdb-version']]).toEqual([204, 'mantel-0.1.0']);
    }
  });

  it('is answered by health, which is that of the store', async () => {
    const well = await ask('/health');
    expect([well.statusCode, well.json()]).toMatchObject([200, { status: 'pass', name: 'mantel' }]);
    served.hub.ingest.store.failing = { since: startedAt, reason: 'The disk is full.' };
    const ill = await ask('/health');
    expect([ill.statusCode, ill.json()]).toMatchObject([503, { status: 'fail', message: 'The disk is full.' }]);
  });

  it('leaves the address to the screen when a browser opens it', async () => {
    const answer = await ask('/health', 'GET', undefined, { accept: 'text/html,application/xhtml+xml' });
    expect([answer.statusCode, answer.json()]).toEqual([
      503,
      { error: 'The screen is not built yet; run npm start once.' },
    ]);
  });

  it.each([
    'CREATE DATABASE "telegraf"',
    'create database telegraf;',
    'CREATE DATABASE "odd\\";name" WITH DURATION 30d NAME "a;b"',
    'CREATE RETENTION POLICY "month" ON "telegraf" DURATION 30d REPLICATION 1',
  ])('creates nothing and says so: %s', async (statement) => {
    const form = new URLSearchParams({ q: statement }).toString();
    const created = { results: [{ statement_id: 0 }] };
    const posted = await ask('/query', 'POST', form, { 'content-type': 'application/x-www-form-urlencoded' });
    expect([posted.statusCode, posted.json()]).toEqual([200, created]);
    expect((await ask(`/query?${form}`, 'POST')).json()).toEqual(created);
    expect((await ask(`/query?${form}`)).json()).toEqual(created);
    const packed = { 'content-type': 'text/plain', 'content-encoding': 'gzip' };
    expect((await ask(`/query?${form}`, 'POST', 'db=x', packed)).json()).toEqual(created);
  });

  it('finds one database', async () => {
    expect((await ask('/query?q=SHOW%20DATABASES')).json()).toEqual({
      results: [{ statement_id: 0, series: [{ name: 'databases', columns: ['name'], values: [['mantel']] }] }],
    });
  });

  it.each(['SELECT * FROM cpu', 'DROP DATABASE telegraf', 'CREATE DATABASE a; DROP DATABASE b', '', 'CREATE USER x'])(
    'gets no other answer: %s',
    async (statement) => {
      const answer = await ask(`/query?${new URLSearchParams({ q: statement }).toString()}`);
      expect([answer.statusCode, answer.json()]).toMatchObject([
        400,
        { error: 'Mantel answers no queries in InfluxQL; its own history is at /api/v1/history.' },
      ]);
    },
  );

  it.each([
    `CREATE DATABASE${' '.repeat(1_500)}"`,
    `CREATE DATABASE a${' ;'.repeat(700)}`,
    `CREATE DATABASE ${'a'.repeat(100_000)}`,
    `CREATE DATABASE ${'"a" '.repeat(240)}"`,
    `CREATE${' '.repeat(900)}`,
    `SHOW DATABASES${' '.repeat(200_000)}x`,
  ])('refuses what only takes long to read: %.40s', async (statement) => {
    const began = performance.now();
    const form = new URLSearchParams({ q: statement }).toString();
    const answer = await ask('/query', 'POST', form, { 'content-type': 'application/x-www-form-urlencoded' });
    expect([answer.statusCode, answer.json()]).toMatchObject([400, { error: expect.stringContaining('no queries') }]);
    expect(performance.now() - began).toBeLessThan(500);
  });

  it('leaves all other routes as they were', async () => {
    const answer = await served.app.inject({
      method: 'POST',
      url: '/api/v1/ingest',
      headers: { host: 'localhost', ...plain },
      payload: '{}',
    });
    expect([answer.statusCode, answer.json()]).toEqual([
      415,
      { error: 'Mantel reads JSON only; send it with Content-Type: application/json.' },
    ]);
  });
});
