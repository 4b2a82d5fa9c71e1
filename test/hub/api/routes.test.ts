/** What each route answers. */
import { beforeEach, describe, expect, it } from 'vitest';
import { healthSchema, statusSchema } from '#model/api.ts';
import { BadReading } from '#model/trouble.ts';
import { StoreUnavailable, type StretchesQuery } from '#storage/contract.ts';
import { someAlert, someHistory } from './fake-readers.ts';
import { startedAt } from './fake-time.ts';
import { servedHub } from './served-hub.ts';

const served = servedHub();
beforeEach(() => {
  const slot = served.hub.ingest.open({ name: 'host.load', labels: {}, unit: '', kind: 'gauge' });
  slot.at = startedAt;
  slot.value = 0.4;
  slot.cadence = 10_000;
  served.hub.ingest.open({ name: 'kasa.power', labels: { device: 'desk' }, unit: 'W', kind: 'gauge' });
});

const get = (url: string) => served.app.inject({ url, headers: { host: 'localhost' } });
const post = (url: string, payload: object) =>
  served.app.inject({ method: 'POST', url, headers: { host: 'localhost' }, payload });

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
    expect(served.hub.store.asked).toEqual([{ series: 'host.load', from: 0, to: 60_000, points: 10 }]);
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
    served.hub.store.history = () => Promise.reject(new BadReading('There is no series host.load.'));
    const answer = await get('/api/v1/history?series=host.load&from=0&to=60000');
    expect([answer.statusCode, answer.json()]).toEqual([200, expect.objectContaining({ at: [], count: [], step: 0 })]);
  });

  it('says so while the store cannot read', async () => {
    served.hub.store.history = () => Promise.reject(new StoreUnavailable('The disk does not answer.', 'SQLITE_IOERR'));
    const answer = await get('/api/v1/history?series=host.load&from=0&to=60000');
    expect([answer.statusCode, answer.json()]).toEqual([503, { error: 'The disk does not answer.' }]);
  });
});

describe('power', () => {
  const meter = 'kasa.power%7Bdevice%3Ddesk%7D';

  it('is told of several meters in one answer', async () => {
    served.hub.ingest.open({ name: 'kasa.power', labels: { device: 'oven' }, unit: 'W', kind: 'gauge' });
    const query = `series=${meter}&series=kasa.power%7Bdevice%3Doven%7D&from=0&to=60000&points=1&since=0`;
    const answer = await get(`/api/v1/power?${query}`);
    expect(answer.json()).toEqual({ from: 0, to: 60_000, watts: [0.8], kilowattHours: expect.any(Number) });
    expect(served.hub.store.asked).toHaveLength(2);
  });

  it.each([
    [
      `series=${meter}&from=60000&to=0&points=1&since=0`,
      400,
      'The range ends before it begins; "from" must be less than "to".',
    ],
    ['series=no.such&from=0&to=1&points=1&since=0', 404, 'There is no series no.such.'],
    [
      `series=${meter}&series=host.load&from=0&to=1&points=1&since=0`,
      400,
      'The series are in "W" and ""; only those in one unit can be added up.',
    ],
  ])('refuses %s', async (query, status, error) => {
    const answer = await get(`/api/v1/power?${query}`);
    expect([answer.statusCode, answer.json()]).toEqual([status, { error }]);
  });

  it('tells what counters of the same home told, as the pages of energy do, and refuses what counts no energy', async () => {
    served.hub.ingest.open({ name: 'kasa.energy', labels: { device: 'desk' }, unit: 'kWh', kind: 'counter' });
    const asked: StretchesQuery[] = [];
    const stretch = { count: [1], covered: [1], mean: [null], min: [null], max: [null] };
    served.hub.store.stretches = async (query) => {
      asked.push(query);
      return [{ ...stretch, increase: [1.25] }];
    };
    const query = `series=${meter}&from=0&to=60000&points=1&since=0`;
    const answer = await get(`/api/v1/power?${query}&counters=kasa.energy%7Bdevice%3Ddesk%7D`);
    expect(answer.json()).toMatchObject({ counted: 1.25 });
    expect(asked).toEqual([{ series: ['kasa.energy{device=desk}'], edges: [0, 900_000] }]);
    served.hub.store.stretches = async () => [{ ...stretch, increase: [null] }, undefined];
    const silent = await get(`/api/v1/power?${query}&counters=kasa.energy%7Bdevice%3Ddesk%7D`);
    expect(silent.json()).toMatchObject({ counted: null });
    expect((await get(`/api/v1/power?${query}&counters=${meter}`)).statusCode).toBe(400);
  });

  it('is empty for a meter whose first sample is not committed yet', async () => {
    served.hub.store.history = () => Promise.reject(new BadReading('There is no such series.'));
    const answer = await get(`/api/v1/power?series=${meter}&from=0&to=60000&points=2&since=0`);
    expect([answer.statusCode, answer.json()]).toEqual([
      200,
      { from: 0, to: 60_000, watts: [null, null], kilowattHours: 0 },
    ]);
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
    served.hub.store.statistics = () => new Promise(() => undefined);
    const asked = get('/api/v1/status');
    await expect.poll(() => served.hub.time.waiting).toBe(2);
    served.hub.time.advance(2_000);
    expect(statusSchema.parse((await asked).json()).store.bytes).toBe(4_096);
  });

  it('tells probes whether all is well', async () => {
    const well = await get('/api/v1/health');
    expect([well.statusCode, healthSchema.parse(well.json()).ok]).toEqual([200, true]);
    served.hub.ingest.store.failing = { since: startedAt, reason: 'The disk is full.' };
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
    const acknowledged = await post('/api/v1/alerts', { id: someAlert.id, action: 'acknowledge' });
    expect(acknowledged.json()).toEqual({ ...someAlert, acknowledgedAt: startedAt });
    const snoozed = await post('/api/v1/alerts', { id: someAlert.id, action: 'snooze', minutes: 5 });
    expect(snoozed.json()).toMatchObject({ snoozedUntil: startedAt + 300_000 });
  });

  it('are gone when they are gone', async () => {
    expect((await post('/api/v1/alerts', { id: 'no', action: 'snooze' })).statusCode).toBe(404);
    expect((await post('/api/v1/alerts', { id: 'no', action: 'delete' })).statusCode).toBe(400);
  });
});

it('reads the journal, newest first', async () => {
  const entry = { at: startedAt, kind: 'hub', subject: 'hub', level: 'info', text: 'Mantel started.' };
  expect((await get('/api/v1/journal')).json()).toEqual([entry]);
  expect((await get(`/api/v1/journal?before=${startedAt}`)).json()).toEqual([]);
  expect((await get('/api/v1/journal?limit=0')).statusCode).toBe(400);
});
