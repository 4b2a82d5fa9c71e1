/** Counters that jumped, over the API: seen by those who may view, decided by those who may control. */
import { expect, it } from 'vitest';
import { StoreUnavailable } from '#storage/contract.ts';
import { someHeld } from './fake-counters.ts';
import { servedHub } from './served-hub.ts';

const served = servedHub();

const { key: series, before, first, last } = someHeld;
const list = () => served.app.inject({ url: '/api/v1/held', headers: { host: 'localhost' } });
const decide = (action: string, headers: Record<string, string> = {}) =>
  served.app.inject({
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
  expect(served.hub.ingest.counters.decided).toEqual([`${decision} ${series}`]);
  expect(served.hub.ingest.senders).toHaveLength(1);
  const again = await decide(action);
  expect([again.statusCode, again.json()]).toEqual([404, { error: `No readings of ${series} wait to be accepted.` }]);
  expect((await list()).json()).toEqual([]);
});

it('says so when it could not be written', async () => {
  served.hub.ingest.whenStored = (_, done) => done(new StoreUnavailable('The disk is full.', 'SQLITE_FULL'));
  const answer = await decide('accept');
  expect([answer.statusCode, answer.json()]).toEqual([503, { error: 'The disk is full.' }]);
});

it('is decided by a token that may control, not by one that may only view', async () => {
  const bearer = async (...scopes: readonly ('view' | 'control')[]) => {
    const { secret } = await served.hub.access.create({ name: scopes.join('-'), scopes, topics: [] });
    return { authorization: `Bearer ${secret}` };
  };
  expect((await decide('accept', await bearer('view'))).statusCode).toBe(403);
  expect(served.hub.ingest.counters.decided).toEqual([]);
  expect((await decide('accept', await bearer('view', 'control'))).statusCode).toBe(200);
});

it('refuses what is no decision', async () => {
  expect((await decide('forget')).statusCode).toBe(400);
});
