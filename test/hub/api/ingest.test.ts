/** A batch is stored whole or not at all, and 200 means that it is on disk. */
import { describe, expect, it } from 'vitest';
import { buildApi } from '#hub/api/server.ts';
import { createIngest } from '#hub/ingest/ingest.ts';
import { StoreUnavailable } from '#storage/contract.ts';
import { startedAt } from './fake-time.ts';
import { servedHub } from './served-hub.ts';

const served = servedHub();

const send = (samples: readonly object[], to = served.app) =>
  to.inject({ method: 'POST', url: '/api/v1/ingest', headers: { host: 'localhost' }, payload: { samples } });
const sample = { series: 'garden.temperature{device=shed}', value: 3.5, at: startedAt, unit: '°C' };

describe('samples over HTTP', () => {
  it('are stored, with the series they name', async () => {
    const answer = await send([sample, { series: sample.series, value: 4 }]);
    expect([answer.statusCode, answer.json()]).toEqual([200, { stored: 2 }]);
    expect(served.hub.ingest.puts).toEqual([
      { series: sample.series, value: 3.5, at: startedAt },
      { series: sample.series, value: 4, at: undefined },
    ]);
    expect(served.hub.ingest.find(sample.series)?.definition).toEqual({
      name: 'garden.temperature',
      labels: { device: 'shed' },
      unit: '°C',
      kind: 'gauge',
    });
  });

  it('are answered only after the commit', async () => {
    served.hub.ingest.hold = true;
    let answered = false;
    const sent = send([sample]).then((answer) => {
      answered = true;
      return answer;
    });
    await expect.poll(() => served.hub.ingest.held).toBe(1);
    expect(answered).toBe(false);
    served.hub.ingest.release();
    expect((await sent).statusCode).toBe(200);
    expect(served.hub.time.waiting).toBe(1);
  });

  it('are refused, with the reason, when the commit failed', async () => {
    served.hub.ingest.hold = true;
    const sent = send([sample]);
    await expect.poll(() => served.hub.ingest.held).toBe(1);
    served.hub.ingest.release(new StoreUnavailable('Too much waits for the disk.', 'QUEUE_FULL'));
    const answer = await sent;
    expect([answer.statusCode, answer.json()]).toEqual([503, { error: 'Too much waits for the disk.' }]);
    expect(answer.headers['retry-after']).toBe('5');
  });

  it('are given back after half a minute without a commit', async () => {
    served.hub.ingest.hold = true;
    const sent = send([sample]);
    await expect.poll(() => served.hub.ingest.held).toBe(1);
    served.hub.time.advance(30_000);
    const answer = await sent;
    expect([answer.statusCode, answer.json()]).toEqual([
      503,
      { error: 'The store did not answer in time; try again.' },
    ]);
    served.hub.ingest.release();
  });

  it.each([
    [
      'cannot write',
      () => (served.hub.ingest.store.failing = { since: startedAt, reason: 'The disk is full.' }),
      'The disk is full.',
    ],
    ['is behind', () => (served.hub.ingest.full = true), 'The store is behind; send the batch again in a moment.'],
  ])('are not taken while the store %s', async (_, fail, error) => {
    fail();
    const answer = await send([sample]);
    expect([answer.statusCode, answer.json()]).toEqual([503, { error }]);
    expect(served.hub.ingest.puts).toEqual([]);
  });

  it('of one connection wait as one sender', async () => {
    await send([sample]);
    await send([sample]);
    expect(served.hub.ingest.senders).toHaveLength(2);
    for (const sender of served.hub.ingest.senders) expect(typeof sender).toBe('object');
  });

  const known = { series: 'kasa.power{device=desk}', value: 40 };
  it.each([
    ['a new series without a unit', { series: 'a.b', value: 1 }, 'samples, entry 2: a.b is new; say its unit.'],
    [
      'no series name',
      { series: 'Power', value: 1, unit: 'W' },
      'samples, entry 2: "Power" is not a series name; one looks like garden.temperature.',
    ],
    [
      'labels out of order',
      { series: 'a.b{z=1,a=2}', value: 1, unit: 'W' },
      'samples, entry 2: "a.b{z=1,a=2}" is not a series.',
    ],
    [
      'a name from an object',
      { series: '__proto__', value: 1, unit: 'W' },
      'samples, entry 2: "__proto__" is not a series name; one looks like garden.temperature.',
    ],
    [
      'a series of the hub',
      { series: 'host.disk_utilization{device=nuc}', value: 99, unit: '%' },
      "samples, entry 2: host.disk_utilization{device=nuc} is Mantel's own to write; begin the name with another word.",
    ],
    ['another unit', { ...known, unit: 'kWh' }, 'samples, entry 2: kasa.power{device=desk} is in "W", not "kWh".'],
    [
      'another kind',
      { ...known, kind: 'counter' },
      'samples, entry 2: kasa.power{device=desk} is a gauge, not a counter.',
    ],
    [
      'a time in seconds',
      { ...known, at: 1_780_000_000 },
      'samples, entry 2: 1780000000 is no time in milliseconds between 2000 and 2100.',
    ],
    [
      'a time far ahead',
      { ...known, at: 4_102_444_800_000 },
      'samples, entry 2: 4102444800000 is no time in milliseconds between 2000 and 2100.',
    ],
    [
      'two units of one new series',
      { ...sample, series: known.series, unit: 'A' },
      'samples, entry 2: kasa.power{device=desk} is in "W", not "A".',
    ],
    ['an unknown field', { ...known, time: 1 }, 'samples, entry 2: there is no field "time"; look for a misspelling.'],
    ['null', { ...known, value: null }, 'samples, entry 2, value: must be a number, not null.'],
  ])('are refused as a whole for %s', async (_, wrong, error) => {
    served.hub.ingest.open({ name: 'kasa.power', labels: { device: 'desk' }, unit: 'W', kind: 'gauge' });
    const answer = await send([known, wrong, sample]);
    expect([answer.statusCode, answer.json()]).toEqual([400, { error }]);
    expect(served.hub.ingest.puts).toEqual([]);
    expect(served.hub.ingest.slots.size).toBe(1);
  });

  it('are refused as a whole when there are too many series', async () => {
    served.hub.ingest.maxSeries = 1;
    const answer = await send([sample, { ...sample, series: 'a.b' }]);
    expect([answer.statusCode, answer.json()]).toEqual([400, { error: 'There are too many series.' }]);
    expect(served.hub.ingest.puts).toEqual([]);
  });

  it('come at most a thousand at once', async () => {
    expect((await send(Array(1_000).fill(sample))).json()).toEqual({ stored: 1_000 });
    expect((await send(Array(1_001).fill(sample))).statusCode).toBe(400);
    expect((await send([])).statusCode).toBe(400);
  });
});

/** The bounds of a time are checked in two places; here both are asked. */
it('refuses nothing halfway with the real funnel', async () => {
  const nothing: Disposable = { [Symbol.dispose]: () => undefined };
  const batches: number[] = [];
  const ingest = createIngest({
    store: {
      commit: async ({ samples }) => void batches.push(samples?.length ?? 0),
      dateBoot: () => Promise.resolve(),
    },
    opened: {
      series: [],
      latest: [],
      snapshots: [],
      alerts: [],
      tokens: [],
      kept: [],
      runs: [],
      newestAt: 0,
      notes: [],
    },
    clock: served.hub.time.clock,
    live: { opened: () => undefined, touched: () => undefined, snapshot: () => undefined, store: () => undefined },
    rules: { opened: () => undefined, sample: () => undefined },
    log: served.hub.dependencies.log,
    timers: { after: () => nothing },
    settings: { sdCard: false },
  });
  const real = await buildApi({ ...served.hub.dependencies, ingest });
  for (const at of [0, 946_684_799_999, 4_102_444_800_000, Number.MAX_SAFE_INTEGER]) {
    expect((await send([sample, { ...sample, at }], real)).statusCode).toBe(400);
  }
  expect(ingest.accepted).toBe(0);
  const within = [946_684_800_000, 4_102_444_799_999].map((at) => ({ ...sample, at }));
  expect((await send(within, real)).json()).toEqual({ stored: 2 });
  expect(batches).toEqual([2]);
  await real.close();
  await ingest.close();
});
