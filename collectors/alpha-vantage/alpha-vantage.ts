import { defineCollector } from '#model/collector.ts';
import { Misconfigured } from '#model/trouble.ts';
import { stocksCollectorWords as words } from '#model/words/collector-stocks-en.ts';
import { askerOf } from './ask.ts';
import { alphaVantageSeries } from './series.ts';
import { alphaVantageSettings } from './settings.ts';
import { stocksJob } from './stocks.ts';
import { yieldsJob } from './yields.ts';

export const alphaVantage = defineCollector({
  kind: 'alpha-vantage',
  title: 'Alpha Vantage',
  about: 'US Treasury yields and daily prices of US stocks and funds, from Alpha Vantage; with a free key.',
  settings: alphaVantageSettings,
  series: alphaVantageSeries,
  capability: {
    auth: 'key',
    price: 'free key',
    cardNeeded: false,
    quota: { perDay: 25 },
    limits: [
      'One call a second.',
      'At a limit it answers as if all were well, with a note instead of data.',
      'Of daily prices a free key sees the last 100 days, as traded; more of them is for paying keys.',
    ],
    attribution: 'Market data by Alpha Vantage',
    steps: ['Claim a key at https://www.alphavantage.co/support/#api-key and write it into secrets.yaml.'],
    verifiedOn: '2026-11-26',
  },
  async run(world) {
    const { yields, symbols } = world.settings;
    const ask = askerOf(world);
    if (!yields && symbols.length === 0) {
      throw new Misconfigured(words.nothingAsked);
    }
    await world.jobs.keep([
      ...(yields ? [yieldsJob(ask)] : []),
      ...(symbols.length > 0 ? [stocksJob(ask, symbols)] : []),
    ]);
  },
});
