import { defineCollector } from '#model/collector.ts';
import type { Run } from '#model/job.ts';
import type { Epoch } from '#model/time.ts';
import { BadReading, Misconfigured } from '#model/trouble.ts';
import { twinSubject } from '#model/twins.ts';
import type { UsMarket } from '#model/us-market.ts';
import { isDue, settling, watchMarket } from './hours.ts';
import type { Quote } from './quote.ts';
import { askQuote } from './quote.ts';
import type { FinnhubSeries } from './series.ts';
import { finnhubSeries } from './series.ts';
import type { FinnhubSettings } from './settings.ts';
import { finnhubSettings } from './settings.ts';

const credit = 'Market data by Finnhub';

export const finnhub = defineCollector({
  kind: 'finnhub',
  title: 'Finnhub quotes',
  about: 'Prices of US stocks and funds while the exchanges of New York trade, from Finnhub; with a free key.',
  settings: finnhubSettings,
  series: finnhubSeries,
  capability: {
    auth: 'key',
    price: 'free key',
    cardNeeded: false,
    quota: { perMinute: 60 },
    limits: [
      'Symbols of exchanges outside the US need a paid plan.',
      'Days gone by (candles) need a paid plan: the history is what Mantel has kept itself.',
      'For personal use.',
    ],
    attribution: credit,
    steps: [
      'Sign up at https://finnhub.io/register.',
      'Copy the key from https://finnhub.io/dashboard into secrets.yaml.',
    ],
    verifiedOn: '2026-11-26',
  },
  async run(world) {
    // At once, rather than when the exchanges open.
    world.settings.key.reveal();
    await world.jobs.keep([
      {
        name: 'quotes',
        title: 'Quotes',
        when: { every: world.settings.every },
        calls: world.settings.symbols.length,
        perform: quoteReader(world.settings),
      },
    ]);
  },
});

type FinnhubRun = Run<FinnhubSeries>;

function quoteReader(settings: FinnhubSettings): (run: FinnhubRun) => Promise<void> {
  const { symbols, every } = settings;
  const marketAt = watchMarket();
  /** When all were asked for last. */
  let asked: Epoch | undefined;
  /** The one to begin with: whoever was not reached last time comes first. */
  let first = 0;

  return async (run) => {
    const market = marketAt(run.now);
    if (run.cause === 'schedule' && !isDue(market, asked, run.now)) return;
    const refusals: Misconfigured[] = [];
    for (const symbol of [...symbols.slice(first), ...symbols.slice(0, first)]) {
      // Should the service fail at this one, the next run begins behind it.
      first = (symbols.indexOf(symbol) + 1) % symbols.length;
      try {
        put(run, symbol, await askQuote(run, settings, symbol), market, every);
      } catch (error) {
        if (!(error instanceof BadReading || error instanceof Misconfigured)) throw error;
        if (error instanceof Misconfigured) refusals.push(error);
        run.sink.trouble(symbol, error);
      }
    }
    const [refusal] = refusals;
    if (refusal && refusals.length === symbols.length) throw refusal;
    asked = run.now;
  };
}

function put({ sink }: FinnhubRun, symbol: string, quote: Quote, market: UsMarket, every: number): void {
  const { at, price, changePercent, previousClose, open, high, low } = quote;
  sink.sample('price', { symbol }, price, at);
  if (changePercent !== null) sink.sample('change_percent', { symbol }, changePercent, at);
  if (previousClose !== null) sink.sample('previous_close', { symbol }, previousClose, at);
  if (open !== null) sink.sample('opening_price', { symbol }, open, at);
  const { isOpen, last, next } = market;
  sink.snapshot(
    'quote',
    twinSubject('quote', symbol, 'finnhub'),
    {
      symbol,
      name: symbol,
      price,
      currency: 'USD',
      changePercent,
      previousClose,
      open,
      high,
      low,
      at,
      session: isOpen ? 'open' : 'closed',
      credit,
    },
    // By then the next one is there: of the closing, or of the next session.
    (isOpen ? last.closes + settling : next.opens) + 2 * every,
  );
}
