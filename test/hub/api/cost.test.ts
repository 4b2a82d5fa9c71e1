/** What the energy of a counter cost, over the API. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { History, HistoryQuery } from '#model/history.ts';
import { tariffSchema } from '#model/tariff.ts';
import { day, hour, quarter } from '#model/time.ts';
import { BadReading } from '#model/trouble.ts';
import { fakeStore, someHistory } from './fake-readers.ts';
import { servedHub } from './served-hub.ts';

const tariff = tariffSchema.parse({
  currency: 'EUR',
  per_day: 0.5,
  rates: [{ name: 'Home', tiers: [{ up_to: 24 * 20, price: 0.1 }, { price: 0.2 }] }],
});
/** Midnights in Vienna. */
const [first, last] = [Date.parse('2026-11-21T23:00:00Z'), Date.parse('2026-11-23T23:00:00Z')];

/** 1 kW all the time, in buckets of five minutes. */
function steady({ from, to, series }: HistoryQuery): History {
  const at = Array.from({ length: (to - from) / (5 * 60_000) }, (_, i) => from + i * 5 * 60_000);
  return { ...someHistory, series, from, to, step: 5 * 60_000, at, increase: at.map(() => 1 / 12) };
}

let answer: (query: HistoryQuery) => History = steady;
let inForce: typeof tariff | undefined = tariff;
const asked: HistoryQuery[] = [];
const served = servedHub(() => ({
  tariff: () => ({ tariff: inForce, timeZone: 'Europe/Vienna' }),
  store: {
    ...fakeStore(),
    async history(query: HistoryQuery) {
      asked.push(query);
      return answer(query);
    },
  },
}));
beforeEach(() => {
  answer = steady;
  inForce = tariff;
  asked.length = 0;
  served.hub.ingest.open({ name: 'kasa.energy', labels: { device: 'desk' }, unit: 'kWh', kind: 'counter' });
  served.hub.ingest.open({ name: 'kasa.power', labels: { device: 'desk' }, unit: 'W', kind: 'gauge' });
});
const energy = encodeURIComponent('kasa.energy{device=desk}');
const get = (url: string) => served.app.inject({ url, headers: { host: 'localhost' } });

const rounded = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (_, each: unknown) => (typeof each === 'number' ? Number(each.toFixed(6)) : each)));

describe('cost', () => {
  it('tells energy and cost of each local day, with the tier that the month had reached by then', async () => {
    const found = await get(`/api/v1/cost?series=${energy}&from=${first + 5 * hour}&to=${last}`);
    expect(found.statusCode).toBe(200);
    // The month began 21 days before, and 480 kWh were used on the 20th.
    expect(rounded(found.json())).toEqual({
      series: ['kasa.energy{device=desk}'],
      currency: 'EUR',
      total: { energy: 48, cost: 9.6, fixed: 1 },
      days: [0, 1].map((i) => ({
        at: first + i * day,
        energy: 24,
        cost: 4.8,
        fixed: 0.5,
        tier: 2,
        parts: [{ name: 'Home', tier: 2, energy: 24, cost: 4.8 }],
      })),
    });
  });

  it('asks the store by the quarter of an hour, from the begin of the billing month, a fortnight at a time', async () => {
    await get(`/api/v1/cost?series=${energy}&from=${first}&to=${last}`);
    const begin = Date.parse('2026-10-31T23:00:00Z');
    expect(asked.map(({ from, to, points }) => [from, to, points])).toEqual([
      [begin, begin + 14 * day, (14 * day) / quarter],
      [begin + 14 * day, last, (last - begin - 14 * day) / quarter],
    ]);
  });

  it('adds several counters up before they reach the tiers', async () => {
    served.hub.ingest.open({ name: 'kasa.energy', labels: { device: 'oven' }, unit: 'kWh', kind: 'counter' });
    const other = encodeURIComponent('kasa.energy{device=oven}');
    const found = await get(`/api/v1/cost?series=${energy}&series=${other}&from=${first}&to=${first + day}`);
    expect(rounded(found.json())).toMatchObject({ total: { energy: 48, cost: 9.6, fixed: 0.5 } });
  });

  it('has days without energy for a series that the store does not know yet', async () => {
    answer = () => {
      throw new BadReading('no such series');
    };
    const found = await get(`/api/v1/cost?series=${energy}&from=${first}&to=${first + day}`);
    expect(found.json()).toMatchObject({ total: { energy: 0, cost: 0, fixed: 0.5 } });
  });

  it('passes on that the store cannot be read', async () => {
    answer = () => {
      throw new Error('disk');
    };
    expect((await get(`/api/v1/cost?series=${energy}&from=${first}&to=${last}`)).statusCode).toBe(500);
  });

  it.each([
    [
      'power, which an unknown unit does not make 0 kWh',
      `series=${encodeURIComponent('kasa.power{device=desk}')}&from=0&to=1`,
      400,
      'kasa.power{device=desk} is a gauge in "W"; only a counter in kWh has a cost.',
    ],
    ['no such series', 'series=no.such&from=0&to=1', 404, 'There is no series no.such.'],
    [
      'a range that ends first',
      `series=${energy}&from=1&to=0`,
      400,
      'The range ends before it begins; "from" must be less than "to".',
    ],
    [
      'two years',
      `series=${energy}&from=0&to=${730 * day}`,
      400,
      'The range may be 400 days long at most; ask for less at a time.',
    ],
  ])('refuses %s', async (_, query, status, error) => {
    const found = await get(`/api/v1/cost?${query}`);
    expect([found.statusCode, found.json()]).toEqual([status, { error }]);
  });

  it('without a tariff says where to write one', async () => {
    inForce = undefined;
    const found = await get(`/api/v1/cost?series=${energy}&from=${first}&to=${last}`);
    expect([found.statusCode, found.json()]).toEqual([
      409,
      { error: 'There is no tariff; write one under tariff in mantel.yaml, and what the energy costs is told here.' },
    ]);
  });
});
