import { describe, expect, test } from 'vitest';
import { quotes } from '#collectors/quotes.ts';
import { quoteSchema } from '#model/snapshots/market.ts';
import { hour, localMidnight } from '#model/time.ts';
import { closeOn, fredCalendar, startFred } from '../simulators/fred.ts';
import { marketDays } from '../simulators/market-calendar.ts';
import type { Misbehaviour } from '../simulators/misbehaviour.ts';
import { createFakeWorld } from './fake-world.ts';
import type { FakeWorld, Told } from './fake-world.ts';
import { simulatedHttp } from './simulated-http.ts';

const holiday = Date.parse('2026-11-26T12:00:00Z');
const timeZone = 'Europe/Vienna';

type Asking = {
  readonly now?: number;
  readonly ticks?: number;
  readonly spoil?: readonly Misbehaviour[];
  readonly after?: (fake: FakeWorld) => Promise<void>;
};

async function asked({ now = holiday, ticks = 1, spoil = [], after }: Asking = {}) {
  let present = now;
  await using simulator = await startFred({
    now: () => present,
    isSpoilt: ({ url }) => url?.includes('id=DJIA') === true,
  });
  for (const how of spoil) simulator.next(how);
  const fake = createFakeWorld(quotes, {
    settings: quotes.settings.parse({ url: simulator.url, symbols: ['DJIA', 'SP500'] }),
    home: { name: 'Home', latitude: undefined, longitude: undefined, timeZone },
    now,
    ticks,
    http: simulatedHttp(simulator.url, () => present, true),
    onTick: (tick) => {
      present = now + ((tick - 1) * hour) / 2;
    },
  });
  await quotes.run(fake.world as Parameters<typeof quotes.run>[0]);
  await after?.(fake);
  return { told: fake.told, requests: simulator.requests };
}

const samplesOf = (told: Told, symbol: string): (readonly [string, number])[] =>
  told.series[`quotes.price{symbol=${symbol}}`]?.samples ?? [];

test('a first start brings the last close with its change, and three months', async () => {
  const { told, requests } = await asked();
  expect(told.troubles).toEqual([]);
  expect(requests).toHaveLength(2);
  const price = Number(closeOn({ year: 2026, month: 11, day: 25 }, 'SP500'));
  const before = Number(closeOn({ year: 2026, month: 11, day: 24 }, 'SP500'));
  expect(told.snapshots.find(({ subject }) => subject === 'SP500')?.body).toMatchObject({
    name: 'S&P 500',
    price,
    previousClose: before,
    changePercent: expect.closeTo((price / before - 1) * 100, 3) as number,
    at: Date.parse('2026-11-25T21:00:00Z'),
    session: 'unknown',
  });
  expect(samplesOf(told, 'SP500')).toHaveLength(marketDays('2026-08-26', '2026-11-25', holiday, fredCalendar).length);
});

test('percent is not called change', async () => {
  const { told } = await asked();
  for (const { body } of told.snapshots) {
    expect(quoteSchema.safeParse(body).success).toBe(true);
    expect(quoteSchema.safeParse({ ...(body as object), change: 1 }).success).toBe(false);
  }
});

test('a day is stored once, and asked for only while it may be out', async () => {
  const { told, requests } = await asked({ now: Date.parse('2026-11-24T17:00:00Z'), ticks: 48 });
  const stored = samplesOf(told, 'SP500').map(([at]) => at);
  expect(new Set(stored).size).toBe(stored.length);
  expect(stored.at(-1)).toBe('2026-11-24T21:00:00.000Z');
  // Of each index at the start, and at 19:00, 19:30 and 20:00 in New York.
  expect(requests).toHaveLength(8);
});

test('three years are there once, holidays left out; repeated they are the same', async () => {
  const from = localMidnight(Date.parse('2023-11-26T12:00:00Z'), timeZone);
  const to = localMidnight(holiday, timeZone, 1);
  const backfill = async (fake: FakeWorld): Promise<void> => {
    for (let at = from; at < to; at = localMidnight(at, timeZone, 366)) {
      await fake.history('closes', { from: at, to: Math.min(to, localMidnight(at, timeZone, 366)) });
    }
  };
  const { told } = await asked({ after: backfill });
  const known = new Map(samplesOf(told, 'SP500'));
  expect(known.size).toBe(marketDays('2023-11-26', '2026-11-25', holiday, fredCalendar).length);
  const twice = await asked({
    after: async (fake) => {
      await backfill(fake);
      await backfill(fake);
    },
  });
  expect(new Map(samplesOf(twice.told, 'SP500'))).toEqual(known);
});

test('an index that has no past does not cost the others theirs', async () => {
  const from = localMidnight(Date.parse('2025-11-26T12:00:00Z'), timeZone);
  const { told } = await asked({
    spoil: [
      { does: 'change', body: (right) => right },
      { does: 'change', body: (right) => right.replaceAll(/,\d[\d.]*/g, ',.') },
    ],
    after: (fake) => fake.history('closes', { from, to: localMidnight(holiday, timeZone, -120) }),
  });
  expect(told.troubles).toMatchObject([{ subject: 'DJIA', error: 'BadReading' }]);
  expect(samplesOf(told, 'SP500').map(([at]) => at)).toContain('2025-11-28T21:00:00.000Z');
});

describe('what one index does wrong leaves the others alone', () => {
  test.each<[string, Misbehaviour, RegExp]>([
    ['a riddle for robots', { does: 'html' }, /no table of DJIA/],
    ['a note that a limit was reached', { does: 'say', body: 'Exceeded the daily hits limit' }, /no table of DJIA/],
    ['nothing known', { does: 'change', body: (right) => right.replaceAll(/,\d[\d.]*/g, ',N/D') }, /has no DJIA/],
    ['another index', { does: 'change', body: (right) => right.replace('DJIA', 'NIKKEI225') }, /no table of DJIA/],
    ['more than anybody needs', { does: 'flood' }, /more than 1000000 bytes/],
  ])('%s', async (_, how, text) => {
    const { told } = await asked({ spoil: [how] });
    expect(told.troubles).toEqual([
      { subject: 'DJIA', error: 'BadReading', text: expect.stringMatching(text) as string },
    ]);
    expect(samplesOf(told, 'DJIA')).toEqual([]);
    expect(told.snapshots.map(({ subject }) => subject)).toEqual(['SP500']);
  });
});

test.each<[string, Misbehaviour, RegExp]>([
  ['half an answer', { does: 'truncate' }, /broke off in the middle/],
  ['a connection that is reset', { does: 'reset' }, /cannot be reached/],
  ['too many questions', { does: 'refuse', status: 429, headers: { 'retry-after': '60' } }, /429/],
  ['refused at the door', { does: 'refuse', status: 403 }, /lets nobody in.*403/],
])('no answer is none for all, and tried again: %s', async (_, how, text) => {
  const { told } = await asked({ spoil: [how] });
  expect(told.troubles).toEqual([
    { subject: 'Closes', error: 'Unreachable', text: expect.stringMatching(text) as string },
  ]);
  expect(told.snapshots).toEqual([]);
});
