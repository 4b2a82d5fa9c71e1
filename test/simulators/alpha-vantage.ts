/**
 * Stands in for www.alphavantage.co: yields with a point on holidays, and daily prices. It answers 200 to everything: at a
 * limit with a note, with the key in it; to a symbol it does not know with an error message. It can be told to misbehave.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { day, hour, isoDate, localDate, localTime, second, shiftDate, utcDay, weekday } from '#model/time.ts';
import type { LocalDate } from '#model/time.ts';
import { newYork, usSessionOn } from '#model/us-market.ts';
import type { SimulatedServer } from './misbehaviour.ts';
import { serveMisbehaving } from './misbehaviour.ts';

export type AlphaVantageOptions = {
  /** The present, epoch ms. */
  readonly now: () => number;
  readonly keys: readonly string[];
  readonly symbols: readonly string[];
  /** How many weekdays there are of yields; 30 unless told. */
  readonly days?: number;
  /** Whether it counts calls a second, too. */
  readonly isHasty?: boolean;
};

const perDay = 25;
export const simulatedNotes = {
  key: 'the parameter apikey is invalid or missing. Please claim your free API key on (https://www.alphavantage.co/support/#api-key). It should take less than 20 seconds.',
  daily: (key: string) =>
    `We have detected your API key as ${key} and our standard API rate limit is 25 requests per day. Please subscribe to any of the premium plans at https://www.alphavantage.co/premium/ to instantly remove all daily rate limits.`,
  hasty:
    'Thank you for using Alpha Vantage! Please consider spreading out your free API requests more sparingly (1 request per second). You may subscribe to any of the premium plans at https://www.alphavantage.co/premium/ to lift the free key rate limit (25 requests per day), raise the per-second burst limit, and instantly unlock all premium endpoints',
  full: 'Thank you for using Alpha Vantage! The outputsize=full parameter value is a premium feature for the TIME_SERIES_DAILY endpoint. You may subscribe to any of the premium plans at https://www.alphavantage.co/premium/ to instantly unlock all premium features',
  unknown:
    'Invalid API call. Please retry or visit the documentation (https://www.alphavantage.co/documentation/) for TIME_SERIES_DAILY.',
} as const;

export type AlphaVantageSimulator = SimulatedServer & {
  /** Calls it has counted, by UTC day. */
  readonly counted: ReadonlyMap<number, number>;
};

export async function startAlphaVantage(options: AlphaVantageOptions): Promise<AlphaVantageSimulator> {
  const { now, keys, isHasty = false } = options;
  const counted = new Map<number, number>();
  let last = 0;
  const answer = (query: URLSearchParams): unknown => {
    const key = query.get('apikey') ?? '';
    if (!keys.includes(key)) return { 'Error Message': simulatedNotes.key };
    const today = utcDay(now());
    counted.set(today, (counted.get(today) ?? 0) + 1);
    if ((counted.get(today) ?? 0) > perDay) return { Information: simulatedNotes.daily(key) };
    const isTooFast = isHasty && now() - last < second;
    last = now();
    if (isTooFast) return { Information: simulatedNotes.hasty };
    return query.get('function') === 'TREASURY_YIELD' ? yieldsTo(query, options) : pricesTo(query, options);
  };
  const server = await serveMisbehaving((request: IncomingMessage, response: ServerResponse) => {
    const { searchParams } = new URL(request.url ?? '/', 'http://simulator');
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(answer(searchParams)));
  });
  return Object.assign(server, { counted });
}

/** Weekdays that are over in New York for so long, the newest first. */
function weekdaysBefore(now: number, over: number, count: number): LocalDate[] {
  const dates: LocalDate[] = [];
  let date = localDate(now, newYork);
  if (localTime(date, 16 * 60, newYork) + over > now) date = shiftDate(date, -1);
  for (; dates.length < count; date = shiftDate(date, -1)) if (weekday(date) % 6 !== 0) dates.push(date);
  return dates;
}

function yieldsTo(query: URLSearchParams, { now, days = 30 }: AlphaVantageOptions) {
  const maturity = query.get('maturity') ?? '';
  const data = weekdaysBefore(now(), 2 * hour, days).map((date) => ({
    date: isoDate(date),
    value: usSessionOn(date) ? simulatedYield(maturity, date) : '.',
  }));
  return { name: `${maturity} Treasury Constant Maturity Rate`, interval: 'daily', unit: 'percent', data };
}

export function simulatedYield(maturity: string, date: LocalDate): string {
  return (3 + Number.parseInt(maturity, 10) / 20 + Math.sin(numberOf(date) / 40) / 2).toFixed(2);
}

function pricesTo(query: URLSearchParams, { now, symbols }: AlphaVantageOptions) {
  const symbol = query.get('symbol') ?? '';
  if (!symbols.includes(symbol)) return { 'Error Message': simulatedNotes.unknown };
  if (query.get('outputsize') !== 'compact') return { Information: simulatedNotes.full };
  const dates = weekdaysBefore(now(), 4 * hour, 115)
    .filter((date) => usSessionOn(date))
    .slice(0, 100);
  const rows = dates.map((date) => [isoDate(date), simulatedDay(symbol, date)] as const);
  return { 'Meta Data': { '2. Symbol': symbol }, 'Time Series (Daily)': Object.fromEntries(rows) };
}

export function simulatedDay(symbol: string, date: LocalDate) {
  const close = 100 + symbol.length + 10 * Math.sin(numberOf(date) / 9);
  const written = (value: number): string => value.toFixed(4);
  return {
    '1. open': written(close - 1),
    '2. high': written(close + 2),
    '3. low': written(close - 3),
    '4. close': written(close),
    '5. volume': '1000',
  };
}

const numberOf = (date: LocalDate): number => localTime(date, 0, 'UTC') / day;
