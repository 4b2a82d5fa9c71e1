import { expect, test } from 'vitest';
import type { Snapshot } from '#model/snapshots.ts';
import { directoryOf, seriesInfo } from '#renderer/live/directory.ts';
import { marketRows } from '#renderer/panels/markets/markets.ts';
import { curveOf, slopeWords } from '#renderer/panels/yield-curve/yield-curve.ts';

const directory = directoryOf(
  [seriesInfo({ id: 1, key: 'finnhub.price{symbol=SPY}', unit: '', kind: 'gauge' })],
  [],
  {},
);
const quote = (symbol: string, price: number, changePercent: number | null): Snapshot<'quote'> => ({
  kind: 'quote',
  subject: `${symbol}@finnhub`,
  at: 1,
  body: {
    symbol,
    name: symbol,
    price,
    currency: 'USD',
    changePercent,
    previousClose: null,
    open: null,
    high: null,
    low: null,
    at: 5,
    session: 'open',
    credit: 'x',
  },
});
const yields: Snapshot<'yields'> = {
  kind: 'yields',
  subject: 'us',
  at: 1,
  body: {
    date: '2026-11-20',
    credit: 'x',
    curve: [
      { maturity: '1m', value: 4.05, date: '2026-11-20', at: 1, change: null },
      { maturity: '2y', value: 3.58, date: '2026-11-20', at: 1, change: -0.03 },
      { maturity: '10y', value: 4.06, date: '2026-11-20', at: 1, change: 0 },
    ],
  },
};
const rates: Snapshot<'rates'> = {
  kind: 'rates',
  subject: 'ecb',
  at: 1,
  body: {
    base: 'EUR',
    date: '2026-11-20',
    at: 1,
    credit: 'x',
    rates: [
      { currency: 'USD', rate: 1.1583, changePercent: 0.12 },
      { currency: 'JPY', rate: 173.24, changePercent: -0.01 },
    ],
  },
};

test('quotes, yields and rates are rows of one table, each with its change in its own measure', () => {
  const rows = marketRows({ quotes: [quote('SPY', 687.12, 0.44), quote('AAA', 3, null)], yields, rates }, directory);
  expect(rows.map(({ name, value, change }) => [name, value, change])).toEqual([
    ['AAA', '$3.00', undefined],
    ['SPY', '$687.12', '+0.4%'],
    ['2-year', '3.58%', '\u22123\u00a0bp'],
    ['10-year', '4.06%', '0\u00a0bp'],
    ['Euro', '$1.158', '+0.1%'],
    ['Euro in JPY', '¥173.24', '0.0%'],
  ]);
  expect(rows.map(({ finding }) => finding)).toEqual([
    'AAA $3.00',
    'SPY up 0.4%',
    '2-year yields 3.58%',
    '10-year yields 4.06%',
    'Euro up 0.1%',
    'Euro in JPY ¥173.24',
  ]);
  expect(rows.filter(({ series }) => series !== undefined).map(({ name }) => name)).toEqual(['SPY']);
});

test('a curve is drawn by the logarithm of the term, and two points are none', () => {
  const curve = curveOf(yields.body.curve, []);
  expect(curve?.now.map(({ x }) => Number(x.toFixed(3)))).toEqual([0, 0.664, 1]);
  expect(curve?.now.map(({ y }) => Number(y.toFixed(3)))).toEqual([0.04, 0.98, 0.02]);
  expect(curveOf(yields.body.curve.slice(0, 2), [])).toBeUndefined();
});

test.each([
  [0.48, 'equally steep'],
  [0.45, 'equally steep'],
  [0.4, 'a touch steeper'],
  [0.2, 'clearly steeper'],
  [0.6, 'a touch flatter'],
  [0.8, 'clearly flatter'],
])('the distance of two and ten years was %f and is 0.48: %s', (was, said) => {
  const before = [
    { maturity: '2y', value: 3 },
    { maturity: '10y', value: 3 + was },
  ] as const;
  expect(slopeWords(yields.body.curve, before)).toBe(said);
  expect(slopeWords(yields.body.curve, [])).toBeUndefined();
});
