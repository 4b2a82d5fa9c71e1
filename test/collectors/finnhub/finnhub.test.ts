import { describe, expect, test } from 'vitest';
import { finnhub } from '#collectors/finnhub/finnhub.ts';
import type { SnapshotBody } from '#model/snapshots.ts';
import { minute } from '#model/time.ts';
import { simulatedQuote, startFinnhub } from '../../simulators/finnhub.ts';
import type { Misbehaviour, SimulatedServer } from '../../simulators/misbehaviour.ts';
import type { FakeWorld } from '../fake-world.ts';
import { createFakeWorld } from '../fake-world.ts';
import { settingsOf } from '../given-secrets.ts';
import { simulatedHttp } from '../simulated-http.ts';

/** Wednesday, an hour after the bell. */
const start = Date.parse('2026-11-25T15:31:00Z');
const key = 'made-up-token';

type Quote = SnapshotBody<'quote'>;

type Options = {
  readonly symbols?: readonly string[];
  readonly ticks?: number;
  readonly key?: string;
  readonly from?: number;
};

async function inWorld(
  { symbols = ['SPY', 'BRK.B'], ticks = 1, from = start, ...options }: Options,
  use: (fake: FakeWorld, simulator: SimulatedServer, run: () => Promise<void>) => Promise<void>,
): Promise<void> {
  const made: { fake?: FakeWorld } = {};
  const now = (): number => made.fake?.world.clock.now() ?? from;
  await using simulator = await startFinnhub({ now, keys: [key], symbols: ['SPY', 'AAPL', 'BRK.B'] });
  const settings = { key: 'finnhub_key', symbols, url: simulator.url };
  const fake = createFakeWorld(finnhub, {
    settings: settingsOf(finnhub, settings, { finnhub_key: options.key ?? key }),
    home: { name: 'Home', latitude: undefined, longitude: undefined, timeZone: 'Europe/Vienna' },
    now: from,
    ticks,
    http: simulatedHttp(simulator.url, now),
  });
  made.fake = fake;
  await use(fake, simulator, () => finnhub.run(fake.world as Parameters<typeof finnhub.run>[0]));
}

const quoteOf = (fake: FakeWorld, symbol: string): Quote | undefined =>
  fake.told.snapshots.findLast(({ subject }) => subject === `${symbol}@finnhub`)?.body as Quote | undefined;
const valuesOf = (fake: FakeWorld, quantity: string, symbol = 'SPY'): number[] =>
  (fake.told.series[`finnhub.${quantity}{symbol=${symbol}}`]?.samples ?? []).map(([, value]) => value);

test("the day's low is not called last price", async () => {
  await inWorld({}, async (fake, _simulator, run) => {
    await run();
    const { c, l, o, h, pc, t } = simulatedQuote('SPY', start);
    expect(l).toBeLessThan(c);
    expect(quoteOf(fake, 'SPY')).toMatchObject({
      price: c,
      low: l,
      open: o,
      high: h,
      previousClose: pc,
      at: t * 1_000,
    });
    expect(valuesOf(fake, 'price')).toEqual([c]);
    expect(valuesOf(fake, 'previous_close')).toEqual([pc]);
    expect(valuesOf(fake, 'opening_price')).toEqual([o]);
    expect(fake.told.troubles).toEqual([]);
  });
});

test('a percent is not called change: it is in percent, of the previous close', async () => {
  await inWorld({}, async (fake, simulator, run) => {
    // As recorded: d does not fit the other figures, dp does.
    simulator.next({
      does: 'say',
      body: { c: 378.85, d: 2.7, dp: -1.006, h: 384.3, l: 377.44, o: 383.76, pc: 382.7, t: start / 1_000 },
    });
    await run();
    expect(finnhub.series.change_percent.unit).toBe('%');
    expect(valuesOf(fake, 'change_percent')[0]).toBeCloseTo(-1.006, 3);
    expect(Object.keys(finnhub.series)).not.toContain('change');
  });
});

test('a quote seen twice is of one time: its own', async () => {
  await inWorld({ from: Date.parse('2026-11-25T23:00:00Z') }, async (fake, _simulator, run) => {
    await run();
    const closing = '2026-11-25T21:00:00.000Z';
    expect(fake.told.series['finnhub.price{symbol=SPY}']?.samples[0]?.[0]).toBe(closing);
    expect(quoteOf(fake, 'SPY')).toMatchObject({ session: 'closed', at: Date.parse(closing) });
    // Holds until the session on Friday has begun.
    expect(fake.told.snapshots[0]?.validUntil).toBe('2026-11-27T14:34:00.000Z');
  });
});

test('an unknown symbol has zeros: it is told, nothing is stored, the others go on', async () => {
  await inWorld({ symbols: ['NOPE', 'SPY'] }, async (fake, _simulator, run) => {
    await run();
    expect(fake.told.troubles).toEqual([
      {
        subject: 'NOPE',
        error: 'BadReading',
        text: 'Finnhub knows no price of NOPE; if this stays, check how it is written.',
      },
    ]);
    expect(Object.keys(fake.told.series).some((name) => name.includes('NOPE'))).toBe(false);
    expect(quoteOf(fake, 'NOPE')).toBe(undefined);
    expect(quoteOf(fake, 'SPY')).toBeDefined();
  });
});

test('a symbol from elsewhere is refused, and the key is not blamed for it', async () => {
  await inWorld({ symbols: ['VOW.DE', 'SPY'] }, async (fake, _simulator, run) => {
    await run();
    expect(fake.told.troubles).toMatchObject([{ subject: 'VOW.DE', error: 'Misconfigured' }]);
    expect(fake.told.troubles[0]?.text).toContain('may not see VOW.DE');
    expect(quoteOf(fake, 'SPY')).toBeDefined();
  });
});

test('a wrong key stops it, with what to do and without the key', async () => {
  await inWorld({ key: 'another-token' }, async (fake, _simulator, run) => {
    await expect(run()).rejects.toThrow(
      'Finnhub refuses the key; copy it from finnhub.io/dashboard into the secret "finnhub_key".',
    );
    expect(JSON.stringify(fake.told)).not.toContain('another-token');
  });
});

test.each([
  ['none', 0],
  ['of 1975, as was recorded', 170_129_160],
  ['of tomorrow', start / 1_000 + 86_400],
])('a quote whose time is %s is not stored', async (_what, t) => {
  await inWorld({ symbols: ['SPY'] }, async (fake, simulator, run) => {
    simulator.next({ does: 'say', body: { c: 378.85, h: 384.3, l: 377.44, o: 383.76, pc: 382.7, t } });
    await run();
    expect(fake.told).toMatchObject({ series: {}, snapshots: [], troubles: [{ subject: 'SPY', error: 'BadReading' }] });
  });
});

test('over a closing it asks once more and rests: not one call on a holiday', async () => {
  await inWorld(
    { symbols: ['SPY'], ticks: 60, from: Date.parse('2026-11-25T20:50:00Z') },
    async (fake, simulator, run) => {
      await run();
      // Five times before the bell, once after it.
      expect(simulator.requests).toHaveLength(6);
      expect(fake.told.snapshots.map(({ body }) => (body as Quote).session)).toEqual([
        ...Array.from({ length: 5 }, () => 'open'),
        'closed',
      ]);
      expect(fake.told.snapshots.at(-2)?.validUntil).toBe('2026-11-25T21:14:00.000Z');
    },
  );
});

test('thirty symbols, the most there can be, stay below 60 calls a minute', () => {
  const symbols = Array.from({ length: 31 }, (_, i) => `S${i}`);
  const { every, symbols: most } = settingsOf(finnhub, { key: 'k', symbols: symbols.slice(1), every: '1 min' }, {});
  expect((most.length * minute) / every).toBeLessThan(finnhub.capability?.quota?.perMinute ?? 0);
  expect(finnhub.settings.safeParse({ key: 'k', symbols }).success).toBe(false);
  expect(finnhub.settings.safeParse({ key: 'k', every: '30 s' }).success).toBe(false);
});

describe('an answer that is', () => {
  const answers: readonly (readonly [string, Misbehaviour, string, RegExp])[] = [
    ['truncated', { does: 'truncate' }, 'Unreachable', /broke off in the middle/],
    ['reset', { does: 'reset' }, 'Unreachable', /cannot be reached/],
    ['a 429 with Retry-After', { does: 'refuse', status: 429, headers: { 'retry-after': '30' } }, 'Unreachable', /429/],
    ['a 502', { does: 'refuse', status: 502 }, 'Unreachable', /502/],
    [
      'a limit told with status 200',
      { does: 'say', body: { error: 'API limit reached.' } },
      'Unreachable',
      /too often/,
    ],
    ['a page for people', { does: 'html' }, 'BadReading', /a web page where data should be/],
    ['text', { does: 'say', body: 'Symbol not supported' }, 'BadReading', /not JSON/],
    [
      'of wrong types',
      { does: 'change', body: (right) => right.replace(/"c":[\d.]+/, '"c":"n/a"') },
      'BadReading',
      /shape/,
    ],
    ['without its fields', { does: 'say', body: {} }, 'BadReading', /no price of SPY/],
    ['endless', { does: 'flood' }, 'BadReading', /more than/],
  ];
  test.each(answers)('%s: said, nothing invented, and the next run is whole', async (_what, how, error, words) => {
    await inWorld({ ticks: 2 }, async (fake, simulator, run) => {
      simulator.next(how);
      await run();
      expect(fake.told.troubles).toMatchObject([{ error, text: expect.stringMatching(words) }]);
      expect(fake.told.troubles[0]?.text).not.toContain(key);
      expect(valuesOf(fake, 'price')).toEqual([simulatedQuote('SPY', start + 2 * minute).c]);
    });
  });
});

test('a slow drip is waited for', async () => {
  await inWorld({ symbols: ['SPY'] }, async (fake, simulator, run) => {
    simulator.next({ does: 'drip', every: 2 });
    await run();
    expect(fake.told.troubles).toEqual([]);
    expect(valuesOf(fake, 'price')).toHaveLength(1);
  });
});

test('whoever stands behind a symbol at which the service fails is not forgotten', async () => {
  await inWorld({ symbols: ['SPY', 'AAPL'], ticks: 2 }, async (fake, simulator, run) => {
    simulator.next({ does: 'refuse', status: 500 });
    await run();
    expect(simulator.requests.map((one) => one.replace(/.*=/, ''))).toEqual(['SPY', 'AAPL', 'SPY']);
    expect(valuesOf(fake, 'price', 'AAPL')).toHaveLength(1);
  });
});
