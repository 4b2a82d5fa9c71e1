import { describe, expect, test } from 'vitest';
import { readXml } from '#collectors/treasury/pages.ts';
import { treasury } from '#collectors/treasury/treasury.ts';
import { yieldsSchema } from '#model/snapshots/yields.ts';
import { hour, localDate, localMidnight, localTime } from '#model/time.ts';
import { marketDays } from '../simulators/market-calendar.ts';
import type { Misbehaviour } from '../simulators/misbehaviour.ts';
import { startTreasury, treasuryCalendar, yieldOn } from '../simulators/treasury.ts';
import { createFakeWorld } from './fake-world.ts';
import type { FakeWorld, Told } from './fake-world.ts';
import { simulatedHttp } from './simulated-http.ts';

/** Thursday, Thanksgiving; the newest figures are of Wednesday. */
const holiday = Date.parse('2026-11-26T12:00:00Z');
const newYork = 'America/New_York';

type Asking = {
  readonly now?: number;
  readonly ticks?: number;
  readonly spoil?: readonly Misbehaviour[];
  /** The year whose pages are spoilt; all unless told. */
  readonly of?: number;
  readonly after?: (fake: FakeWorld) => Promise<void>;
};
type Asked = { readonly told: Told; readonly requests: readonly string[] };

async function asked({ now = holiday, ticks = 1, spoil = [], of, after }: Asking = {}): Promise<Asked> {
  let present = now;
  await using simulator = await startTreasury({
    now: () => present,
    isSpoilt: ({ url }) => of === undefined || url?.includes(`=${of}`) === true,
  });
  for (const how of spoil) simulator.next(how);
  const fake = createFakeWorld(treasury, {
    settings: treasury.settings.parse({ url: simulator.url }),
    home: { name: 'Home', latitude: undefined, longitude: undefined, timeZone: 'Europe/Vienna' },
    now,
    ticks,
    http: simulatedHttp(simulator.url, () => present, true),
    onTick: (tick) => {
      present = now + ((tick - 1) * hour) / 2;
    },
  });
  await treasury.run(fake.world as Parameters<typeof treasury.run>[0]);
  await after?.(fake);
  return { told: fake.told, requests: simulator.requests };
}

const samplesOf = (told: Told, maturity: string): (readonly [string, number])[] =>
  told.series[`treasury.yield{maturity=${maturity}}`]?.samples ?? [];

test('a first start brings the newest curve with its change to the day before, and three months of each maturity', async () => {
  const { told, requests } = await asked();
  expect(told.troubles).toEqual([]);
  expect(requests).toHaveLength(1);
  const [snapshot] = told.snapshots;
  const wednesday = { year: 2026, month: 11, day: 25 };
  const tuesday = { year: 2026, month: 11, day: 24 };
  const value = Number(yieldOn(wednesday, '10 Yr'));
  expect(snapshot).toMatchObject({
    kind: 'yields',
    subject: 'US',
    body: { date: '2026-11-25', curve: { length: 14 } },
  });
  const { curve } = yieldsSchema.parse(snapshot?.body);
  expect(curve.map(({ maturity }) => maturity)).toEqual([
    '1m',
    '1.5m',
    '2m',
    '3m',
    '4m',
    '6m',
    '1y',
    '2y',
    '3y',
    '5y',
    '7y',
    '10y',
    '20y',
    '30y',
  ]);
  expect(curve.find(({ maturity }) => maturity === '10y')).toEqual({
    maturity: '10y',
    value,
    date: '2026-11-25',
    at: Date.parse('2026-11-25T20:30:00Z'),
    change: Math.round((value - Number(yieldOn(tuesday, '10 Yr'))) * 100) / 100,
  });
  expect(samplesOf(told, '10y').at(-1)).toEqual(['2026-11-25T20:30:00.000Z', value]);
  // 92 days with two holidays on weekdays, Labor Day is none of the simulator's.
  expect(samplesOf(told, '10y').length).toBeGreaterThan(60);
  expect(samplesOf(told, '10y').length).toBeLessThan(67);
});

test('a day is stored once, and asked for only while it may be out', async () => {
  // Two days of half hours, from Tuesday noon in New York: figures come at 17:00 on Tuesday and on Wednesday.
  const { told, requests } = await asked({ now: Date.parse('2026-11-24T17:00:00Z'), ticks: 96 });
  expect(told.troubles).toEqual([]);
  const stored = samplesOf(told, '10y').map(([at]) => at);
  expect(new Set(stored).size).toBe(stored.length);
  expect(stored.slice(-2)).toEqual(['2026-11-24T20:30:00.000Z', '2026-11-25T20:30:00.000Z']);
  // At the start, and 16:00, 16:30, 17:00 on both days.
  expect(requests).toHaveLength(7);
});

test('a "." among the yields does not stop the job, and is no value', async () => {
  const dotted = (right: string): string => right.replace(/(11\/25\/2026,)[^,]*/, '$1.');
  const { told } = await asked({ spoil: [{ does: 'change', body: dotted }] });
  expect(told.troubles).toEqual([]);
  expect(samplesOf(told, '1m').at(-1)?.[0]).toBe('2026-11-24T20:30:00.000Z');
  expect(samplesOf(told, '10y').at(-1)?.[0]).toBe('2026-11-25T20:30:00.000Z');
  expect(told.snapshots[0]?.body).toMatchObject({ curve: { length: 13 } });
});

test('in the first days of January the year before tells what changed', async () => {
  const { told, requests } = await asked({ now: Date.parse('2026-01-02T23:00:00Z') });
  expect(told.troubles).toEqual([]);
  expect(requests).toHaveLength(2);
  const [snapshot] = told.snapshots;
  expect(snapshot?.body).toMatchObject({ date: '2026-01-02', curve: { 0: { change: expect.any(Number) as number } } });
});

test('before the first figures of a year those of the last day of the year before are there', async () => {
  const { told } = await asked({ now: Date.parse('2026-01-01T12:00:00Z') });
  expect(told.troubles).toEqual([]);
  expect(told.snapshots[0]?.body).toMatchObject({ date: '2025-12-31' });
});

describe('days gone by', () => {
  const from = localMidnight(Date.parse('2021-11-26T12:00:00Z'), 'Europe/Vienna');
  const to = localMidnight(holiday, 'Europe/Vienna', 1);

  async function backfill(fake: FakeWorld): Promise<void> {
    for (let at = from; at < to; at = localMidnight(at, 'Europe/Vienna', 366)) {
      await fake.history('yields', { from: at, to: Math.min(to, localMidnight(at, 'Europe/Vienna', 366)) });
    }
  }

  test('five years: every market day of each maturity once, whatever columns there were; repeated it is the same', async () => {
    const { told } = await asked({ after: backfill });
    expect(told.troubles).toEqual([]);
    const days = (maturity: string): Map<string, number> => new Map(samplesOf(told, maturity));
    expect(days('10y').size).toBe(marketDays('2021-11-26', '2026-11-25', holiday, treasuryCalendar).length);
    expect([...days('1.5m').keys()].toSorted()[0]).toBe('2025-02-18T20:30:00.000Z');
    expect([...days('4m').keys()].toSorted()[0]).toBe('2022-10-19T19:30:00.000Z');
    for (const [at, value] of days('10y')) {
      const date = localDate(Date.parse(at), newYork);
      expect(Date.parse(at)).toBe(localTime(date, 15 * 60 + 30, newYork));
      expect(value).toBe(Number(yieldOn(date, '10 Yr')));
    }
    const twice = await asked({
      after: async (fake) => {
        await backfill(fake);
        await backfill(fake);
      },
    });
    expect(new Map(samplesOf(twice.told, '10y'))).toEqual(days('10y'));
  });

  test('a page without any yields is refused rather than taken for a year of holidays', async () => {
    await asked({
      spoil: [{ does: 'say', body: 'Date,"10 Yr"\n' }],
      of: 2023,
      after: async (fake) =>
        await expect(
          fake.history('yields', { from: Date.parse('2023-03-01'), to: Date.parse('2023-04-01') }),
        ).rejects.toThrow('The US Treasury sent no yields of 2023.'),
    });
  });
});

describe('when the table cannot be read, the feed is', () => {
  test.each<[string, Misbehaviour]>([
    ['a page for people', { does: 'html' }],
    ['a page that moved', { does: 'html', status: 404 }],
    ['no table', { does: 'say', body: '{"error":"maintenance"}' }],
    ['a table without dates', { does: 'change', body: (right) => right.replace('Date,', 'Tag,') }],
    ['nothing', { does: 'say', body: '' }],
  ])('%s', async (_, how) => {
    const { told, requests } = await asked({ spoil: [how] });
    expect(told.troubles).toEqual([]);
    expect(requests).toHaveLength(2);
    const right = await asked();
    expect(told.snapshots).toEqual(right.told.snapshots);
    expect(told.series).toEqual(right.told.series);
  });
});

describe('when neither can be, it says so and stores nothing', () => {
  test.each<[string, readonly Misbehaviour[], string, RegExp]>([
    ['half an answer', [{ does: 'truncate' }], 'Unreachable', /broke off in the middle/],
    ['a connection that is reset', [{ does: 'reset' }], 'Unreachable', /cannot be reached/],
    ['too many questions', [{ does: 'refuse', status: 429, headers: { 'retry-after': '60' } }], 'Unreachable', /429/],
    ['pages for people', [{ does: 'html' }, { does: 'html' }], 'BadReading', /no table of yields/],
    ['more than anybody needs', [{ does: 'flood' }, { does: 'flood' }], 'BadReading', /more than 1000000 bytes/],
    ['refused at the door', [{ does: 'refuse', status: 403 }], 'Unreachable', /lets nobody in.*403/],
  ])('%s', async (_, spoil, error, text) => {
    const { told } = await asked({ spoil });
    expect(told.troubles).toEqual([{ subject: 'Yield curve', error, text: expect.stringMatching(text) as string }]);
    expect(told.series).toEqual({});
    expect(told.snapshots).toEqual([]);
  });
});

test('a feed that is deeper than any is refused, and holds nobody up', async () => {
  const begun = process.threadCpuUsage().user;
  await expect(readXml('<a>'.repeat(300_000))).rejects.toMatchObject({ name: 'BadReading' });
  expect((process.threadCpuUsage().user - begun) / 1_000).toBeLessThan(2_000);
});
