/** Daily prices: an answer holds the last 100 trading days. */
import { z } from 'zod';
import type { Job } from '#model/job.ts';
import type { Epoch } from '#model/time.ts';
import { hour, parseDate } from '#model/time.ts';
import { BadReading, Misconfigured } from '#model/trouble.ts';
import { twinSubject } from '#model/twins.ts';
import { usMarketAt, usSessionOn } from '#model/us-market.ts';
import { stocksCollectorWords as words } from '#model/words/collector-stocks-en.ts';
import type { Dated } from '../fresh-values.ts';
import { putFresh } from '../fresh-values.ts';
import type { AlphaVantageRun, Ask } from './ask.ts';
import { remarks } from './ask.ts';
import type { AlphaVantageSeries } from './series.ts';

/** After the bell until a day is out, for free keys "at the end of the day". */
const late = 6 * hour;
const every = 6 * hour;
const credit = 'Market data by Alpha Vantage';

/** What is of another type is not known, and costs no other day. */
const price = z.string().nullish().catch(null);
const answer = z.object({
  ...remarks,
  'Time Series (Daily)': z
    .record(z.string(), z.object({ '1. open': price, '2. high': price, '3. low': price, '4. close': price }).catch({}))
    .nullish(),
});

type Day = {
  /** The end of its session. */
  readonly at: Epoch;
  /** null where it cannot be read: then nothing is said of the change to the next day either. */
  readonly close: number | null;
  readonly open: number | null;
  readonly high: number | null;
  readonly low: number | null;
};

export function stocksJob(ask: Ask, symbols: readonly string[]): Job<AlphaVantageSeries> {
  /** The closing for which each was asked: once is enough, whether it had that day or not. */
  const askedFor = new Map<string, Epoch>();

  return {
    name: 'stocks',
    title: 'Daily prices',
    when: { every },
    calls: symbols.length,
    async perform(run) {
      const closing = lastOut(run.now);
      const refusals: Misconfigured[] = [];
      for (const symbol of symbols) {
        const newest = run.sink.series('price', { symbol }).newest?.()?.at ?? 0;
        if (run.cause !== 'person' && (newest >= closing || askedFor.get(symbol) === closing)) continue;
        try {
          put(run, symbol, await readDays(ask, run, symbol));
        } catch (error) {
          if (!(error instanceof BadReading || error instanceof Misconfigured)) throw error;
          if (error instanceof Misconfigured) refusals.push(error);
          run.sink.trouble(symbol, error);
        }
        askedFor.set(symbol, closing);
      }
      const [refusal] = refusals;
      if (refusal && refusals.length === symbols.length) throw refusal;
    },
  };
}

/** The end of the newest session whose prices should be out. */
function lastOut(now: Epoch): Epoch {
  const { last } = usMarketAt(now - late);
  return last.closes <= now - late ? last.closes : usMarketAt(last.opens - 1).last.closes;
}

/** Oldest first, without a day that is not over. */
async function readDays(ask: Ask, run: AlphaVantageRun, symbol: string): Promise<readonly Day[]> {
  const { 'Time Series (Daily)': series } = await ask(
    run,
    symbol,
    // "full" is for paying keys.
    { function: 'TIME_SERIES_DAILY', symbol, outputsize: 'compact' },
    answer,
  );
  const days: Day[] = [];
  for (const [text, prices] of Object.entries(series ?? {})) {
    const date = parseDate(text);
    const at = date && usSessionOn(date)?.closes;
    if (at === undefined || at > run.now) continue;
    days.push({
      at,
      close: positive(prices['4. close']),
      open: positive(prices['1. open']),
      high: positive(prices['2. high']),
      low: positive(prices['3. low']),
    });
  }
  if (days.every(({ close }) => close === null)) throw new BadReading(words.noPrices(symbol));
  return days.toSorted((one, other) => one.at - other.at);
}

function positive(text: string | null | undefined): number | null {
  const value = Number(text ?? NaN);
  return value > 0 ? value : null;
}

function put({ sink, now }: AlphaVantageRun, symbol: string, days: readonly Day[]): void {
  const before = (i: number): number | null => days[i - 1]?.close ?? null;
  const percent = (i: number): number | null => {
    const [close, earlier] = [days[i]?.close ?? null, before(i)];
    return close === null || earlier === null ? null : Math.round((close / earlier - 1) * 1e6) / 1e4;
  };
  const fresh = (quantity: Priced, valueOf: (day: Day, i: number) => number | null): void => {
    const values = days.map((one, i) => ({ at: one.at, value: one.close === null ? null : valueOf(one, i) }));
    putFresh(sink.series(quantity, { symbol }), values.filter(isKnown), -Infinity);
  };
  fresh('change_percent', (_, i) => percent(i));
  fresh('previous_close', (_, i) => before(i));
  fresh('opening_price', ({ open }) => open);
  // Last, for by it is known what there is.
  fresh('price', ({ close }) => close);

  const last = days.findLastIndex(({ close }) => close !== null);
  const newest = days[last];
  if (!newest || newest.close === null) return;
  const body = {
    symbol,
    name: symbol,
    price: newest.close,
    currency: 'USD',
    changePercent: percent(last),
    previousClose: before(last),
    open: newest.open,
    high: newest.high,
    low: newest.low,
    at: newest.at,
    // It holds through the session to come, whose prices this source does not tell.
    session: 'unknown' as const,
    credit,
  };
  const { next } = usMarketAt(now);
  sink.snapshot('quote', twinSubject('quote', symbol, 'alpha-vantage'), body, next.closes + late + 2 * every);
}

type Priced = Exclude<keyof AlphaVantageSeries, 'yield'>;
const isKnown = (one: { at: Epoch; value: number | null }): one is Dated => one.value !== null;
