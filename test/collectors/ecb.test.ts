import { describe, expect, test } from 'vitest';
import { ecb } from '#collectors/ecb/ecb.ts';
import { hour, localMidnight } from '#model/time.ts';
import { ecbCalendar, rateOn, startEcb } from '../simulators/ecb.ts';
import { marketDays } from '../simulators/market-calendar.ts';
import type { Misbehaviour } from '../simulators/misbehaviour.ts';
import { createFakeWorld } from './fake-world.ts';
import type { FakeWorld, Told } from './fake-world.ts';
import { simulatedHttp } from './simulated-http.ts';

const thursday = Date.parse('2026-11-26T12:00:00Z');
const timeZone = 'Europe/Vienna';

type Asking = {
  readonly now?: number;
  readonly ticks?: number;
  readonly currencies?: readonly string[];
  readonly spoil?: readonly Misbehaviour[];
  readonly after?: (fake: FakeWorld) => Promise<void>;
};
type Asked = { readonly told: Told; readonly requests: readonly string[] };

async function asked(asking: Asking = {}): Promise<Asked> {
  const { now = thursday, ticks = 1, currencies = ['USD', 'GBP'], spoil = [], after } = asking;
  let present = now;
  await using simulator = await startEcb({ now: () => present });
  for (const how of spoil) simulator.next(how);
  const { url } = simulator;
  const fake = createFakeWorld(ecb, {
    settings: ecb.settings.parse({ url, history_url: url, currencies }),
    home: { name: 'Home', latitude: undefined, longitude: undefined, timeZone },
    now,
    ticks,
    http: simulatedHttp(url, () => present, true),
    onTick: (tick) => {
      present = now + ((tick - 1) * hour) / 2;
    },
  });
  await ecb.run(fake.world as Parameters<typeof ecb.run>[0]);
  await after?.(fake);
  return { told: fake.told, requests: simulator.requests };
}

const samplesOf = (told: Told, currency: string): (readonly [string, number])[] =>
  told.series[`ecb.rate{currency=${currency}}`]?.samples ?? [];

test('a first start brings the newest rates with their change to the day before, and 90 days of each currency', async () => {
  const { told, requests } = await asked();
  expect(told.troubles).toEqual([]);
  expect(requests).toHaveLength(1);
  const rate = Number(rateOn({ year: 2026, month: 11, day: 25 }, 'USD'));
  const before = Number(rateOn({ year: 2026, month: 11, day: 24 }, 'USD'));
  expect(told.snapshots).toHaveLength(1);
  expect(told.snapshots[0]).toMatchObject({
    kind: 'rates',
    subject: 'EUR',
    body: {
      base: 'EUR',
      date: '2026-11-25',
      at: Date.parse('2026-11-25T13:10:00Z'),
      rates: {
        length: 2,
        0: { currency: 'USD', rate, changePercent: expect.closeTo((rate / before - 1) * 100, 3) as number },
      },
    },
    // Over a long Easter the rates of Thursday still hold.
    validUntil: '2026-12-01T13:10:00.000Z',
  });
  expect(samplesOf(told, 'USD').at(-1)).toEqual(['2026-11-25T13:10:00.000Z', rate]);
  expect(samplesOf(told, 'USD')).toHaveLength(64);
  expect(samplesOf(told, 'JPY')).toEqual([]);
});

test('a day is stored once, and asked for only while it may be out', async () => {
  // From Friday to Monday night: one question at the start, one each half hour from 16:00 until the rates are there.
  const { told, requests } = await asked({ now: Date.parse('2026-11-20T08:00:00Z'), ticks: 2 * 24 * 4 });
  const stored = samplesOf(told, 'USD').map(([at]) => at);
  expect(new Set(stored).size).toBe(stored.length);
  expect(stored.slice(-2)).toEqual(['2026-11-20T13:10:00.000Z', '2026-11-23T13:10:00.000Z']);
  expect(requests).toHaveLength(3);
});

test('a currency that has become the euro is told, and the others go on', async () => {
  const { told } = await asked({ currencies: ['BGN', 'USD'] });
  expect(told.troubles).toEqual([
    { subject: 'BGN', error: 'BadReading', text: 'The ECB has no rate of BGN; take it out of currencies.' },
  ]);
  expect(told.snapshots[0]?.body).toMatchObject({ rates: { length: 1, 0: { currency: 'USD' } } });
  expect(samplesOf(told, 'USD')).toHaveLength(64);
});

describe('days gone by', () => {
  const from = localMidnight(Date.parse('2021-11-26T12:00:00Z'), timeZone);
  const to = localMidnight(thursday, timeZone, 1);

  async function backfill(fake: FakeWorld): Promise<void> {
    for (let at = from; at < to; at = localMidnight(at, timeZone, 366)) {
      await fake.history('rates', { from: at, to: Math.min(to, localMidnight(at, timeZone, 366)) });
    }
  }

  test('five years: every market day once, also of a currency that is gone; repeated it is the same', async () => {
    const { told } = await asked({ currencies: ['USD', 'BGN'], after: backfill });
    const known = new Map(samplesOf(told, 'USD'));
    expect(known.size).toBe(marketDays('2021-11-26', '2026-11-25', thursday, ecbCalendar).length);
    expect(known.get('2023-03-08T13:10:00.000Z')).toBe(Number(rateOn({ year: 2023, month: 3, day: 8 }, 'USD')));
    expect(known.get('2023-07-05T12:10:00.000Z')).toBe(Number(rateOn({ year: 2023, month: 7, day: 5 }, 'USD')));
    expect([...new Map(samplesOf(told, 'BGN')).keys()].toSorted().at(-1)).toBe('2025-12-31T13:10:00.000Z');
    const twice = await asked({
      currencies: ['USD', 'BGN'],
      after: async (fake) => {
        await backfill(fake);
        await backfill(fake);
      },
    });
    expect(new Map(samplesOf(twice.told, 'USD'))).toEqual(known);
  });

  test('days that are all holidays are no error', async () => {
    const weekend = localMidnight(Date.parse('2024-03-30T12:00:00Z'), timeZone);
    await asked({
      after: async (fake) => {
        const before = samplesOf(fake.told, 'USD').length;
        await fake.history('rates', { from: weekend, to: localMidnight(weekend, timeZone, 2) });
        expect(samplesOf(fake.told, 'USD')).toHaveLength(before);
      },
    });
  });
});

describe('what cannot be read is said, and nothing is stored', () => {
  test.each<[string, Misbehaviour, string, RegExp]>([
    ['half an answer', { does: 'truncate' }, 'Unreachable', /broke off in the middle/],
    ['a connection that is reset', { does: 'reset' }, 'Unreachable', /cannot be reached/],
    ['a page for people', { does: 'html' }, 'BadReading', /without exchange rates/],
    ['too many questions', { does: 'refuse', status: 429, headers: { 'retry-after': '60' } }, 'Unreachable', /429/],
    ['a note instead of data', { does: 'say', body: { Note: 'limit' } }, 'BadReading', /without exchange rates/],
    ['refused at the door', { does: 'refuse', status: 403 }, 'Unreachable', /lets nobody in.*403/],
    ['more than anybody needs', { does: 'flood' }, 'BadReading', /more than 1000000 bytes/],
    [
      'rates that are none',
      { does: 'change', body: (right) => right.replaceAll(/rate="[^"]*"/g, 'rate="N/A"') },
      'BadReading',
      /without exchange rates/,
    ],
    [
      'currencies without a name',
      { does: 'change', body: (right) => right.replaceAll('currency=', 'money=') },
      'BadReading',
      /without exchange rates/,
    ],
  ])('%s', async (_, how, error, text) => {
    const { told } = await asked({ spoil: [how] });
    expect(told.troubles).toEqual([{ subject: 'Reference rates', error, text: expect.stringMatching(text) as string }]);
    expect(told.series).toEqual({});
    expect(told.snapshots).toEqual([]);
  });

  test('a page full of tags that never end holds nobody up', async () => {
    const begun = process.threadCpuUsage().user;
    const { told } = await asked({ spoil: [{ does: 'change', body: () => '<Cube '.repeat(150_000) }] });
    expect((process.threadCpuUsage().user - begun) / 1_000).toBeLessThan(3_000);
    expect(told.troubles).toMatchObject([{ error: 'BadReading' }]);
  });

  test('one rate that is none leaves the others', async () => {
    const spoil = {
      does: 'change',
      body: (right: string) => right.replace(/(currency="GBP" rate=")[^"]*/, '$1N/A'),
    } as const;
    const { told } = await asked({ spoil: [spoil] });
    expect(told.troubles.map(({ subject }) => subject)).toEqual(['GBP']);
    expect(told.snapshots[0]?.body).toMatchObject({ rates: { length: 1, 0: { currency: 'USD' } } });
    expect(samplesOf(told, 'GBP')).toHaveLength(63);
  });
});

test.each([
  ['no currency', [], false],
  ['small letters', ['usd'], false],
  ['one twice', ['USD', 'USD'], false],
  ['a few', ['USD', 'NOK', 'SEK'], true],
])('currencies: %s', (_, currencies, allowed) => {
  expect(ecb.settings.safeParse({ currencies }).success).toBe(allowed);
});
