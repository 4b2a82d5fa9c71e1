/** Counters that jumped, over the API: seen by those who may view, decided by those who may control. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Routes } from '#hub/api/routes.ts';
import { buildApi } from '#hub/api/server.ts';
import { StoreUnavailable } from '#storage/contract.ts';
import { someHeld } from './fake-counters.ts';
import { fakeHub } from './fake-hub.ts';

let hub: ReturnType<typeof fakeHub>;
let app: Routes;
beforeEach(async () => {
  hub = fakeHub();
  app = await buildApi(hub.dependencies);
});
afterEach(() => app.close());

const { key: series, before, first, last } = someHeld;
const list = () => app.inject({ url: '/api/v1/held', headers: { host: 'localhost' } });
const decide = (action: string, headers: Record<string, string> = {}) =>
  app.inject({
    method: 'POST',
    url: '/api/v1/held',
    headers: { host: 'localhost', ...headers },
    payload: { series, action },
  });

it('tells what is kept apart', async () => {
  expect((await list()).json()).toEqual([{ series, unit: 'kWh', before, first, last, readings: 2 }]);
});

it.each([
  ['accept', 'accept'],
  ['dismiss', 'leave out'],
])('to %s is told to ingest once, and answered from the disk', async (action, decision) => {
  const answer = await decide(action);
  expect([answer.statusCode, answer.json()]).toEqual([200, { series, readings: 2 }]);
  expect(hub.ingest.counters.decided).toEqual([`${decision} ${series}`]);
  expect(hub.ingest.senders).toHaveLength(1);
  const again = await decide(action);
  expect([again.statusCode, again.json()]).toEqual([404, { error: `No readings of ${series} wait to be accepted.` }]);
  expect((await list()).json()).toEqual([]);
});

it('says so when it could not be written', async () => {
  hub.ingest.whenStored = (_, done) => done(new StoreUnavailable('The disk is full.', 'SQLITE_FULL'));
  const answer = await decide('accept');
  expect([answer.statusCode, answer.json()]).toEqual([503, { error: 'The disk is full.' }]);
});

it('is decided by a token that may control, not by one that may only view', async () => {
  const bearer = async (...scopes: readonly ('view' | 'control')[]) => {
    const { secret } = await hub.access.create({ name: scopes.join('-'), scopes, topics: [] });
    return { authorization: `Bearer ${secret}` };
  };
  expect((await decide('accept', await bearer('view'))).statusCode).toBe(403);
  expect(hub.ingest.counters.decided).toEqual([]);
  expect((await decide('accept', await bearer('view', 'control'))).statusCode).toBe(200);
});

it('refuses what is no decision', async () => {
  expect((await decide('forget')).statusCode).toBe(400);
});
