/** Documents of the markets and their series, for the screen's tests. */
import type { Snapshot } from '#model/snapshots.ts';
import { noise, one, type SceneSeries } from './scene-series.ts';

const day = 86_400_000;
const terms = {
  '1m': 4.05,
  '3m': 3.94,
  '6m': 3.83,
  '1y': 3.7,
  '2y': 3.58,
  '3y': 3.57,
  '5y': 3.68,
  '7y': 3.85,
  '10y': 4.06,
  '20y': 4.62,
  '30y': 4.68,
} as const;
type Term = keyof typeof terms;
const credit = 'Made up';

export const marketSeries: readonly SceneSeries[] = [
  one('finnhub.price', { symbol: 'SPY' }, '', (at) => 687 + 14 * noise(51, at, 6 * day), { cadence: 600_000 }),
  ...(Object.keys(terms) as Term[]).map((term, i) =>
    one('treasury.yield', { maturity: term }, '%', (at) => terms[term] + 0.15 * noise(60 + i, at, 9 * day), {
      cadence: day,
    }),
  ),
  one('ecb.rate', { currency: 'USD' }, '', (at) => 1.158 + 0.02 * noise(81, at, 8 * day), { cadence: day }),
];

/** The money that needs no key. */
export function keylessDocuments(now: number): readonly Snapshot[] {
  return marketDocuments(now).filter(({ kind }) => kind !== 'quote');
}

export function marketDocuments(now: number): readonly Snapshot[] {
  const at = now - 8 * 3_600_000;
  const quote = { previousClose: 684.4, open: 685, high: 688, low: 683.9, session: 'closed' } as const;
  return [
    {
      kind: 'quote',
      subject: 'SPY@finnhub',
      at: now,
      body: {
        symbol: 'SPY',
        name: 'S&P 500',
        price: 687.12,
        currency: null,
        changePercent: 0.4,
        at: at - 2 * day,
        credit,
        ...quote,
      },
    },
    {
      kind: 'yields',
      subject: 'us',
      at: now,
      body: {
        date: '2026-11-20',
        curve: (Object.keys(terms) as Term[]).map((maturity) => ({
          maturity,
          value: terms[maturity],
          date: '2026-11-20',
          at: at - 2 * day,
          change: maturity === '2y' ? -0.03 : 0.01,
        })),
        credit,
      },
    },
    {
      kind: 'rates',
      subject: 'ecb',
      at: now,
      body: {
        base: 'EUR',
        date: '2026-11-20',
        at: at - 2 * day,
        rates: [{ currency: 'USD', rate: 1.158, changePercent: 0.1 }],
        credit,
      },
    },
  ];
}
