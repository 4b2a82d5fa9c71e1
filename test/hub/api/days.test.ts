/** Days, what is usual, and heat, over the API. */
import { beforeEach, describe, expect, it } from 'vitest';
import { day, hour, quarter } from '#model/time.ts';
import type { SamplesQuery, StretchesQuery } from '#storage/contract.ts';
import { startedAt } from './fake-time.ts';
import { fakeStore } from './fake-readers.ts';
import { servedHub } from './served-hub.ts';

const asked: StretchesQuery[] = [];
/** Of each quarter from the first edge on, by its time. */
let valueAt: (at: number) => number | null = () => 1;
let told: (key: string) => { at: number[]; value: number[] } = () => ({ at: [], value: [] });
const served = servedHub(() => ({
  tariff: () => ({ tariff: undefined, timeZone: 'Europe/Vienna' }),
  store: {
    ...fakeStore(),
    async stretches(query: StretchesQuery) {
      asked.push(query);
      return query.series.map((key) => {
        if (key.includes('unstored')) return undefined;
        const column = query.edges.slice(0, -1).map((at) => valueAt(at));
        return {
          count: column.map(() => 1),
          covered: column.map(() => quarter),
          mean: column,
          min: column,
          max: column,
          increase: key.includes('energy') ? column : [],
        };
      });
    },
    samples: async ({ series }: SamplesQuery) => series.map((key) => told(key)),
  },
}));
beforeEach(() => {
  asked.length = 0;
  valueAt = () => 1;
  told = () => ({ at: [], value: [] });
  const { ingest } = served.hub;
  for (const device of ['desk', 'oven', 'unstored']) {
    ingest.open({ name: 'kasa.energy', labels: { device }, unit: 'kWh', kind: 'counter' });
    ingest.open({ name: 'kasa.power', labels: { device }, unit: 'W', kind: 'gauge' });
  }
});
const get = (path: string) => served.app.inject({ url: `/api/v1/${path}`, headers: { host: 'localhost' } });
const series = (...keys: string[]): string => keys.map((key) => `series=${encodeURIComponent(key)}`).join('&');
const energy = 'kasa.energy{device=desk}';
const power = 'kasa.power{device=desk}';

describe('days', () => {
  it('are local ones, of several series in one question', async () => {
    const found = await get(`days?${series(energy, 'kasa.power{device=unstored}')}&from=2026-10-24&to=2026-10-26`);
    expect(found.statusCode).toBe(200);
    expect(asked[0]?.edges.map((at) => new Date(at).toISOString().slice(5, 13))).toEqual([
      '10-23T22',
      '10-24T22',
      '10-25T23',
      '10-26T23',
    ]);
    expect(found.json()).toMatchObject({
      by: 'day',
      end: Date.parse('2026-10-26T23:00:00Z'),
      series: [
        { series: energy, unit: 'kWh', kind: 'counter', increase: [1, 1, 1] },
        { unit: 'W', count: [0, 0, 0], mean: [null, null, null], increase: [] },
      ],
    });
  });

  it.each([
    ['from=2026-10-24&to=2026-10-23', 400, /later/],
    ['from=2026-02-30&to=2026-10-23', 400, /no date/],
    ['from=2020-01-01&to=2026-10-23', 400, /800 days/],
    ['from=2026-01-01&to=2026-12-23&by=hour&' + series(power), 400, /10000 entries/],
  ])('refuses %s', async (range, status, why) => {
    const found = await get(`days?${series(energy)}&${range}`);
    expect(found.statusCode).toBe(status);
    expect(found.json()).toMatchObject({ error: expect.stringMatching(why) });
  });

  it('refuses a series that is not there', async () => {
    expect((await get(`days?${series('no.such')}&from=2026-10-24&to=2026-10-24`)).statusCode).toBe(404);
  });
});

describe('usual', () => {
  it('adds up gauges at this hour of the week', async () => {
    // By the clock: an hour later in summer.
    const format = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Vienna', weekday: 'short', hour: '2-digit' });
    const weekly = (at: number): boolean => format.format(at) === format.format(startedAt);
    valueAt = (at) => (weekly(at) ? 200 : 50);
    const found = await get(`usual?${series(power, 'kasa.power{device=oven}')}`);
    expect(found.json()).toMatchObject({ unit: 'W', now: { low: 400, middle: 400, high: 400 }, day: null });
  });

  it('tells how a counter grows on this weekday', async () => {
    valueAt = () => 0.25;
    const { now, day: usual } = (await get(`usual?${series(energy)}`)).json<{
      now: null;
      day: { hours: { middle: number }[] };
    }>();
    expect(now).toBeNull();
    expect(usual.hours).toHaveLength(24);
    expect(usual.hours.at(-1)?.middle).toBeCloseTo(24, 0);
  });

  it('is nothing of too little, and of two units together', async () => {
    valueAt = (at) => (startedAt - at < 15 * day ? 100 : null);
    expect((await get(`usual?${series(power)}`)).json()).toMatchObject({ now: null, day: null });
    expect((await get(`usual?${series(power, energy)}`)).statusCode).toBe(400);
  });
});

describe('heat', () => {
  it('is the union over rooms, told by the day and up to a time', async () => {
    const { ingest } = served.hub;
    for (const device of ['bath', 'hall'])
      ingest.open({ name: 'tado.call_for_heat', labels: { device }, unit: 'index', kind: 'state' });
    const midnight = Date.parse('2026-01-10T23:00:00Z');
    told = (key) => {
      const begin = midnight + (key.includes('bath') ? 6 : 7) * hour;
      return { at: [midnight, begin, begin + 2 * hour, midnight + day - 1], value: [0, 3, 0, 0] };
    };
    const found = (await get('heat?from=2026-01-11&to=2026-01-11&until=450')).json<{
      days: unknown;
      zones: { spans: unknown }[];
    }>();
    expect(found.days).toEqual([
      { day: '2026-01-11', at: midnight, heat: 3, soFar: 1.5, known: expect.closeTo(24, 3) },
    ]);
    expect(found.zones).toMatchObject([
      { device: 'bath', hours: [2], spans: [{ from: midnight + 6 * hour, to: midnight + 8 * hour, level: 3 }] },
      { device: 'hall', hours: [2] },
    ]);
  });

  it('is not known on days nobody told of', async () => {
    const found = (await get('heat?from=2026-01-11&to=2026-01-12')).json<{ days: { heat: unknown }[] }>();
    expect(found.days.map(({ heat }) => heat)).toEqual([null, null]);
    expect((await get('heat?from=2024-01-11&to=2026-01-12')).statusCode).toBe(400);
  });
});
