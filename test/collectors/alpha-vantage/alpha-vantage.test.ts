import { describe, expect, test } from 'vitest';
import { alphaVantage } from '#collectors/alpha-vantage/alpha-vantage.ts';
import { mostSymbols } from '#collectors/alpha-vantage/settings.ts';
import { collectors } from '#collectors/all.ts';
import { publication } from '#collectors/treasury/treasury.ts';
import type { SeriesTable } from '#model/collector.ts';
import { day, hour, isoDate, localDate, localMidnight, localTime } from '#model/time.ts';
import { newYork } from '#model/us-market.ts';
import { simulatedNotes, simulatedYield, startAlphaVantage } from '../../simulators/alpha-vantage.ts';
import type { AlphaVantageOptions, AlphaVantageSimulator } from '../../simulators/alpha-vantage.ts';
import type { Misbehaviour } from '../../simulators/misbehaviour.ts';
import type { FakeWorld } from '../fake-world.ts';
import { createFakeWorld } from '../fake-world.ts';
import { settingsOf } from '../given-secrets.ts';
import { simulatedHttp } from '../simulated-http.ts';

/** Wednesday, 22:30 in New York: prices and yields of the day are out. */
const start = Date.parse('2026-11-26T03:30:00Z');
const key = 'MADE1UP2KEY3';

type Options = {
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly ticks?: number;
  readonly from?: number;
  readonly key?: string;
  readonly simulator?: Partial<AlphaVantageOptions>;
};

async function inWorld(
  { settings, ticks = 1, from = start, ...options }: Options,
  use: (fake: FakeWorld, simulator: AlphaVantageSimulator, run: () => Promise<void>) => Promise<void>,
): Promise<void> {
  const made: { fake?: FakeWorld } = {};
  const now = (): number => made.fake?.world.clock.now() ?? from;
  const known = { symbols: ['SPY', 'IBM'], keys: [key] };
  await using simulator = await startAlphaVantage({ now, ...known, ...options.simulator });
  const given = { key: 'alpha_vantage_key', pause: 0, url: simulator.url, ...settings };
  const fake = createFakeWorld(alphaVantage, {
    settings: settingsOf(alphaVantage, given, { alpha_vantage_key: options.key ?? key }),
    home: { name: 'Home', latitude: undefined, longitude: undefined, timeZone: 'Europe/Vienna' },
    now: from,
    ticks,
    http: simulatedHttp(simulator.url, now),
  });
  made.fake = fake;
  await use(fake, simulator, () => alphaVantage.run(fake.world as Parameters<typeof alphaVantage.run>[0]));
}

const samplesOf = (fake: FakeWorld, name: string) => fake.told.series[`alpha-vantage.${name}`]?.samples ?? [];

test('a "." does not stop the job, and is no value', async () => {
  await inWorld({ simulator: { days: 110 } }, async (fake, simulator, run) => {
    await run();
    expect(fake.told.troubles).toEqual([]);
    expect(simulator.requests).toHaveLength(3);
    const ten = samplesOf(fake, 'yield{maturity=10y}');
    const dates = new Set(ten.map(([iso]) => isoDate(localDate(Date.parse(iso), newYork))));
    // Labour Day and Independence Day had points.
    expect([dates.has('2026-09-07'), dates.has('2026-07-03'), dates.has('2026-09-08')]).toEqual([false, false, true]);
  });
});

test('one day of another shape is left out and said, the others are read', async () => {
  await inWorld({ settings: { symbols: ['SPY'] } }, async (fake, simulator, run) => {
    simulator.next({ does: 'change', body: (right) => right.replace(/"value":\s*"[\d.]+"/, '"value":[4]') });
    await run();
    expect(fake.told.troubles).toMatchObject([
      { error: 'BadReading', text: expect.stringMatching(/left out/) as string },
    ]);
    expect(samplesOf(fake, 'yield{maturity=2y}').length).toBeGreaterThan(0);
  });
});

test('the newest 1,200 days are stored once, and not again at each start', async () => {
  await inWorld({ ticks: 3, simulator: { days: 1_300 } }, async (fake, simulator, run) => {
    // The third run is in the evening of Thanksgiving, when there is nothing new.
    await run();
    expect(simulator.requests).toHaveLength(6);
    for (const maturity of ['2y', '10y', '30y']) {
      expect(samplesOf(fake, `yield{maturity=${maturity}}`)).toHaveLength(1_200);
    }
  });
});

test('yields are those of the Treasury: the same words, the same instants, the same document', async () => {
  await inWorld({}, async (fake, _simulator, run) => {
    await run();
    const date = { year: 2026, month: 11, day: 25 };
    const at = localTime(date, publication.taken, newYork);
    expect(samplesOf(fake, 'yield{maturity=30y}').at(-1)).toEqual([
      new Date(at).toISOString(),
      Number(simulatedYield('30year', date)),
    ]);
    expect(fake.told.snapshots).toMatchObject([
      {
        kind: 'yields',
        subject: 'US@alpha-vantage',
        body: { date: '2026-11-25', curve: [{ maturity: '2y', at }, { maturity: '10y' }, { maturity: '30y' }] },
      },
    ]);
  });
  const tableOf = (kind: string): SeriesTable => collectors.find((one) => one.kind === kind)?.series ?? {};
  const words = (table: SeriesTable, names: readonly string[]) =>
    names.map((name) => [table[name]?.unit, table[name]?.kind, table[name]?.labels]);
  const own = tableOf('alpha-vantage');
  expect(words(own, ['yield'])).toEqual(words(tableOf('treasury'), ['yield']));
  const prices = ['price', 'change_percent', 'previous_close', 'opening_price'];
  expect(words(own, prices)).toEqual(words(tableOf('finnhub'), prices));
});

test('a daily price is that of the closing, its change is from the closing before, and 100 days come at once', async () => {
  await inWorld({ settings: { yields: false, symbols: ['SPY'] } }, async (fake, simulator, run) => {
    await run();
    expect(simulator.requests).toHaveLength(1);
    const prices = samplesOf(fake, 'price{symbol=SPY}');
    expect(prices).toHaveLength(100);
    expect(prices.at(-1)?.[0]).toBe('2026-11-25T21:00:00.000Z');
    const [before, last] = prices.slice(-2).map(([, value]) => value);
    const change = samplesOf(fake, 'change_percent{symbol=SPY}').at(-1)?.[1];
    expect(change).toBeCloseTo(((last ?? 0) / (before ?? 1) - 1) * 100, 3);
    expect(samplesOf(fake, 'opening_price{symbol=SPY}').at(-1)?.[1]).toBeCloseTo((last ?? 0) - 1, 6);
    expect(fake.told.snapshots).toMatchObject([
      { kind: 'quote', subject: 'SPY@alpha-vantage', body: { price: last, previousClose: before, session: 'unknown' } },
    ]);
  });
});

describe('a limit reply is not taken for data', () => {
  const replies: readonly (readonly [string, object, string, RegExp])[] = [
    ['of the day', { Information: simulatedNotes.daily(key) }, 'Unreachable', /calls of today are used up/],
    ['of the day, as a note', { Note: simulatedNotes.daily(key) }, 'Unreachable', /calls of today are used up/],
    ['of the second', { Information: simulatedNotes.hasty }, 'Unreachable', /too fast/],
    ['of the endpoint', { Information: simulatedNotes.full }, 'Misconfigured', /to paying keys only/],
    ['that is new', { Information: `Something new about ${key}.` }, 'BadReading', /Something new about ••••\.$/],
  ];
  test.each(replies)('%s', async (_what, body, error, words) => {
    await inWorld({ settings: { yields: false, symbols: ['SPY', 'IBM'] } }, async (fake, simulator, run) => {
      simulator.next({ does: 'say', body });
      await run();
      expect(fake.told.troubles).toMatchObject([{ error, text: expect.stringMatching(words) }]);
      expect(samplesOf(fake, 'price{symbol=SPY}')).toEqual([]);
      expect(JSON.stringify(fake.told)).not.toContain(key);
      // A limit ends the run; what one symbol does wrong does not.
      expect(samplesOf(fake, 'price{symbol=IBM}')).toHaveLength(error === 'Unreachable' ? 0 : 100);
    });
  });
});

test('an unknown symbol is told by its name, and the others go on', async () => {
  await inWorld({ settings: { yields: false, symbols: ['NOPE', 'SPY'] } }, async (fake, _simulator, run) => {
    await run();
    expect(fake.told.troubles).toEqual([
      { subject: 'NOPE', error: 'BadReading', text: 'Alpha Vantage does not know NOPE; check how it is written.' },
    ]);
    expect(samplesOf(fake, 'price{symbol=SPY}')).toHaveLength(100);
  });
});

test('a wrong key stops it, and is not in the sentence', async () => {
  await inWorld({ key: 'ANOTHERKEY' }, async (fake, simulator, run) => {
    await expect(run()).rejects.toThrow('Alpha Vantage refuses the key');
    expect(simulator.requests).toHaveLength(1);
    expect(JSON.stringify(fake.told)).not.toContain('ANOTHERKEY');
  });
});

test('24 of 25 daily calls are not used up: with the most symbols a week has days of 18 at most', async () => {
  const symbols = Array.from({ length: mostSymbols }, (_, i) => `S${String.fromCharCode(65 + i)}`);
  const options = { settings: { symbols }, ticks: 15, from: Date.parse('2026-11-30T04:00:00Z') };
  await inWorld({ ...options, simulator: { symbols } }, async (fake, simulator, run) => {
    await run();
    expect(fake.told.troubles).toEqual([]);
    expect(simulator.counted.size).toBeGreaterThanOrEqual(6);
    expect(Math.max(...simulator.counted.values())).toBeLessThanOrEqual(18);
  });
});

test('what is there already is not asked for again', async () => {
  await inWorld({ settings: { symbols: ['SPY'] } }, async (fake, simulator, run) => {
    await run();
    expect(simulator.requests).toHaveLength(4);
    // The hub starts anew, on the same evening.
    await alphaVantage
      .run({ ...fake.world, signal: new AbortController().signal } as Parameters<typeof alphaVantage.run>[0])
      .catch(() => undefined);
    expect(simulator.requests).toHaveLength(4);
  });
});

test('days gone by come from one answer each, and repeated they are the same', async () => {
  await inWorld({ simulator: { days: 400 } }, async (fake, simulator, run) => {
    await run();
    const from = localMidnight(Date.parse('2025-06-01T12:00:00Z'), 'Europe/Vienna');
    const span = { from, to: localMidnight(from, 'Europe/Vienna', 30) };
    const within = () =>
      samplesOf(fake, 'yield{maturity=10y}').filter(([iso]) => Date.parse(iso) >= from && Date.parse(iso) < span.to);
    await fake.history('yields', span);
    const once = within();
    // 21 weekdays, one of them Juneteenth: of each the one that is stored already, and the one of now.
    expect(once).toHaveLength(2 * 20);
    expect(simulator.requests).toHaveLength(6);
    await fake.history('yields', span);
    expect(within()).toEqual([...once, ...once.slice(20)]);
  });
});

describe('an answer that is', () => {
  const answers: readonly (readonly [string, Misbehaviour, string, RegExp])[] = [
    ['truncated', { does: 'truncate' }, 'Unreachable', /broke off in the middle/],
    ['a page for people', { does: 'html' }, 'BadReading', /a web page where data should be/],
    ['a 429 with Retry-After', { does: 'refuse', status: 429, headers: { 'retry-after': '60' } }, 'Unreachable', /429/],
    ['a 503', { does: 'refuse', status: 503 }, 'Unreachable', /503/],
    ['empty', { does: 'say', body: {} }, 'BadReading', /no day of the 2-year yield/],
    ['of another type', { does: 'say', body: { data: 'none' } }, 'BadReading', /unexpected shape/],
    [
      'half of nonsense',
      {
        does: 'say',
        body: { data: [{ date: '2026-11-25', value: 'n/a' }, { date: 'today', value: '4.1' }, { date: '2026-11-24' }] },
      },
      'BadReading',
      /as "n\/a" on "2026-11-25"/,
    ],
    ['endless', { does: 'flood' }, 'BadReading', /more than/],
  ];
  test.each(answers)('%s: said, nothing invented, and the next run is whole', async (_what, how, error, words) => {
    await inWorld({ ticks: 2 }, async (fake, simulator, run) => {
      simulator.next(how);
      await run();
      expect(fake.told.troubles[0]).toMatchObject({ error, text: expect.stringMatching(words) });
      expect(JSON.stringify(fake.told.troubles)).not.toContain(key);
      for (const maturity of ['2y', '10y', '30y']) {
        expect(samplesOf(fake, `yield{maturity=${maturity}}`).at(-1)?.[0]).toBe('2026-11-25T20:30:00.000Z');
      }
      expect(fake.told.snapshots.at(-1)?.body).toMatchObject({ curve: { length: 3 } });
    });
  });
});

test('a year of first tries, late days and holidays stays within the day', () => {
  const { perDay = 0 } = alphaVantage.capability?.quota ?? {};
  const yields = 3 * (day / (12 * hour));
  expect(yields + mostSymbols).toBeLessThan(perDay - 5);
  const symbols = Array.from({ length: mostSymbols + 1 }, (_, i) => `S${i}`);
  expect(alphaVantage.settings.safeParse({ key: 'k', symbols }).success).toBe(false);
  expect(alphaVantage.settings.safeParse({ key: 'k', symbols: ['TSCO.LON'] }).success).toBe(false);
});
