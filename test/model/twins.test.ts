import { describe, expect, it } from 'vitest';
import type { Snapshot } from '#model/snapshots.ts';
import { hour, minute } from '#model/time.ts';
import type { HealthState } from '#model/trouble.ts';
import { shownTwin, twinOf, twinSubject, twins } from '#model/twins.ts';

const now = Date.parse('2026-11-26T12:00:00Z');

/** A quote of SPY, so many ms old. */
function quote(source: string, age: number, holds = 10 * minute): Snapshot<'quote'> {
  const at = now - age;
  const numbers = { price: 600, changePercent: 1, previousClose: 594, open: null, high: null, low: null };
  const body = {
    symbol: 'SPY',
    name: 'SPY',
    currency: 'USD',
    ...numbers,
    at,
    session: 'open',
    credit: source,
  } as const;
  return { kind: 'quote', subject: twinSubject('quote', 'SPY', source), body, at, validUntil: at + holds };
}
const source = (kind: string, state: HealthState = 'healthy') => ({ kind, health: { state } });
const bothWell = [source('finnhub'), source('quotes')];
const shown = (documents: readonly Snapshot<'quote'>[], sources = bothWell): string | undefined =>
  shownTwin(documents, sources, now)?.body.credit;

describe('of a keyed source and its keyless twin is shown', () => {
  it.each<[string, readonly Snapshot<'quote'>[], ReturnType<typeof source>[], string]>([
    ['the keyed one', [quote('quotes', 0), quote('finnhub', minute)], bothWell, 'finnhub'],
    ['the keyed one, whichever came first', [quote('finnhub', minute), quote('quotes', 0)], bothWell, 'finnhub'],
    [
      'the keyed one while it works in part',
      [quote('quotes', 0), quote('finnhub', 0)],
      [source('finnhub', 'partial'), source('quotes')],
      'finnhub',
    ],
    [
      'the keyed one while all begin anew',
      [quote('quotes', 0), quote('finnhub', 0)],
      [source('finnhub', 'starting'), source('quotes', 'starting')],
      'finnhub',
    ],
    [
      'the keyless one once the keyed fails',
      [quote('quotes', 0), quote('finnhub', 0)],
      [source('finnhub', 'retrying'), source('quotes')],
      'quotes',
    ],
    [
      'the keyless one once the key is wrong',
      [quote('quotes', 0), quote('finnhub', 0)],
      [source('finnhub', 'misconfigured'), source('quotes')],
      'quotes',
    ],
    [
      'the keyless one once the keyed is taken out',
      [quote('quotes', 0), quote('finnhub', 0)],
      [source('quotes')],
      'quotes',
    ],
    [
      'the keyless one once the keyed no longer holds',
      [quote('quotes', 0), quote('finnhub', 11 * minute)],
      bothWell,
      'quotes',
    ],
    [
      'the keyless one when that is clearly newer',
      [quote('quotes', 0, 9 * hour), quote('finnhub', 2 * hour, 9 * hour)],
      bothWell,
      'quotes',
    ],
    [
      'the keyed one when neither works',
      [quote('quotes', 0), quote('finnhub', 0)],
      [source('finnhub', 'retrying'), source('quotes', 'retrying')],
      'finnhub',
    ],
    ['the newer one when neither holds', [quote('quotes', 2 * hour), quote('finnhub', 9 * hour)], bothWell, 'quotes'],
    ['the only one there is, however old', [quote('finnhub', 900 * hour)], [], 'finnhub'],
  ])('%s', (_, documents, sources, expected) => {
    expect(shown(documents, sources)).toBe(expected);
  });

  it('nothing when there is nothing', () => {
    expect(shown([])).toBeUndefined();
  });
});

describe('subjects', () => {
  it('tell twins apart, and each is told its source', () => {
    for (const kind of Object.keys(twins) as (keyof typeof twins)[]) {
      const subjects = twins[kind].sources.map((one) => twinSubject(kind, 'thing', one));
      expect(new Set(subjects).size).toBe(subjects.length);
      expect(subjects.map((subject) => twinOf({ kind, subject }))).toEqual(
        twins[kind].sources.map((one) => ({ thing: 'thing', source: one })),
      );
    }
  });

  it('of the keyless one are what they are about, whatever stands in it', () => {
    expect(twinOf({ kind: 'quote', subject: 'BTC@binance' })).toEqual({ thing: 'BTC@binance', source: 'quotes' });
  });
});

it('yields of the same day are the same news, whichever of its hours a source takes', () => {
  const curve = (from: string, at: string): Snapshot<'yields'> => ({
    kind: 'yields',
    subject: twinSubject('yields', 'US', from),
    at: now,
    body: {
      date: at.slice(0, 10),
      credit: from,
      curve: [{ maturity: '10y', value: 4, date: at.slice(0, 10), at: Date.parse(at), change: null }],
    },
  });
  const sources = [source('alpha-vantage'), source('treasury')];
  const treasury = curve('treasury', '2026-11-25T20:30:00Z');
  const credit = (day: string): string | undefined =>
    shownTwin([treasury, curve('alpha-vantage', day)], sources, now)?.body.credit;
  expect(credit('2026-11-25T05:00:00Z')).toBe('alpha-vantage');
  expect(credit('2026-11-24T20:30:00Z')).toBe('treasury');
});
