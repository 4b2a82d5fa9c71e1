import { z } from 'zod';
import { defineCollector } from '#model/collector.ts';
import { duration } from '#model/fields.ts';
import type { Run } from '#model/job.ts';
import { day, isoDate, localDate, minute, parseDate } from '#model/time.ts';
import type { Epoch } from '#model/time.ts';
import { BadReading } from '#model/trouble.ts';
import { twinSubject } from '#model/twins.ts';
import { ratesCollectorWords as words } from '#model/words/collector-rates-en.ts';
import { putFresh } from './fresh-values.ts';
import type { Dated } from './fresh-values.ts';
import { isDue, takenAt } from './market-days.ts';
import { cellsOf } from './plain-table.ts';

/** Exchanges in New York close at 16:00; FRED has the day's close in the evening. */
const publication = { timeZone: 'America/New_York', taken: 16 * 60, published: 19 * 60 };
/** From Thursday to Monday is the longest usual pause. */
const holds = 5 * day;
const atFirst = 92 * day;

/** Series of FRED that are the close of an index in New York on each of its market days. */
const indices = {
  SP500: 'S&P 500',
  DJIA: 'Dow Jones Industrial Average',
  NASDAQCOM: 'Nasdaq Composite',
  NASDAQ100: 'Nasdaq 100',
  VIXCLS: 'CBOE Volatility Index',
} as const;
type Index = keyof typeof indices;
const symbols = Object.keys(indices) as [Index, ...Index[]];

const series = {
  price: {
    unit: '',
    kind: 'gauge',
    labels: ['symbol'],
    about: 'Close of a stock index in New York, in points; by symbol, such as SP500.',
  },
} as const;
type QuotesRun = Run<typeof series>;

const settings = z.strictObject({
  symbols: z
    .array(z.enum(symbols))
    .min(1)
    .refine((all) => new Set(all).size === all.length, 'an index is there twice')
    .default(['SP500', 'DJIA', 'NASDAQCOM'])
    .meta({ title: 'Indices' }),
  every: duration
    .refine((span) => span >= 15 * minute, 'at least 15 min: there is one close a day')
    .default(30 * minute)
    .meta({ title: 'Look every', unit: 'ms', help: 'It asks only while a new day may be out.' }),
  url: z.url().default('https://fred.stlouisfed.org').meta({ title: 'Server' }),
});

export const quotes = defineCollector({
  kind: 'quotes',
  title: 'Stock indices',
  about: 'The close of US stock indices each market day, from FRED of the St. Louis Fed; no key needed.',
  settings,
  series,
  clash: () => words.oneSourceOfIndices,
  capability: {
    auth: 'none',
    price: 'free',
    cardNeeded: false,
    quota: { perMinute: 20 },
    limits: [
      'Only the close of a day, and only of a few indices: nobody gives prices of shares without a key any more.',
      'For personal use: the figures are property of S&P Dow Jones Indices, Nasdaq and Cboe.',
      'FRED does not answer every network.',
    ],
    attribution: 'FRED, Federal Reserve Bank of St. Louis',
    verifiedOn: '2026-11-26',
  },
  async run(world) {
    const { every, symbols: wanted } = world.settings;
    const url = new URL('/graph/fredgraph.csv', world.settings.url);
    /** Of each index, the newest day and when it was asked for. */
    const known = new Map<Index, { readonly at: Epoch; readonly asked: Epoch }>();
    const isToBeAsked = ({ cause, now }: QuotesRun, symbol: Index): boolean => {
      const { at, asked } = known.get(symbol) ?? { at: undefined, asked: 0 };
      if (cause !== 'schedule' || at === undefined) return true;
      return isDue(localDate(at, publication.timeZone), asked, now, publication);
    };
    await world.jobs.keep([
      {
        name: 'closes',
        title: 'Closes',
        when: { every },
        calls: wanted.length,
        async perform(run) {
          const due = wanted.filter((one) => isToBeAsked(run, one));
          const failed = new Map<Index, BadReading>();
          for (const symbol of due) {
            try {
              const values = await read(run, url, symbol, { from: run.now - atFirst, to: run.now });
              known.set(symbol, { at: values.at(-1)?.at ?? 0, asked: run.now });
              putFresh(run.sink.series('price', { symbol }), values, 0);
              tell(run, symbol, values);
            } catch (error) {
              if (!(error instanceof BadReading)) throw error;
              failed.set(symbol, error);
            }
          }
          const [first] = failed.values();
          if (first && failed.size === due.length) throw first;
          for (const [symbol, error] of failed) run.sink.trouble(symbol, error);
          await run.stored();
        },
        history: {
          days: 366,
          // It keeps ten years of the S&P 500; where there is no day in a year it says so.
          earliest: '2016-01-01',
          calls: wanted.length,
          isCaughtUp: false,
          async fetch({ from, to }, run) {
            const failed: BadReading[] = [];
            for (const symbol of wanted) {
              try {
                // A week more, for a span of holidays alone is no table without rows.
                const values = await read(run, url, symbol, { from: from - 7 * day, to });
                const within = values.filter(({ at }) => at >= from && at < to);
                const handle = within.length > 0 ? run.sink.series('price', { symbol }) : undefined;
                for (const { at, value } of within) handle?.put(value, at);
                await run.stored();
              } catch (error) {
                // An index that began later, or is kept for ten years only, must not cost the others their past.
                if (!(error instanceof BadReading)) throw error;
                failed.push(error);
                run.sink.trouble(symbol, error);
              }
            }
            const [first] = failed;
            if (first && failed.length === wanted.length) throw first;
          },
        },
      },
    ]);
  },
});

/** Oldest first, never empty. Throws BadReading for what is no table of it. */
async function read(
  { http }: QuotesRun,
  url: URL,
  symbol: Index,
  { from, to }: { readonly from: Epoch; readonly to: Epoch },
): Promise<readonly Dated[]> {
  const date = (at: Epoch): string => isoDate(localDate(at, publication.timeZone));
  const asked = new URL(url);
  asked.search = String(new URLSearchParams({ id: symbol, cosd: date(from), coed: date(to - 1) }));
  const [head = [], ...rows] = cellsOf(await http.text({ url: asked }));
  if (head.length !== 2 || head[1] !== symbol) {
    throw new BadReading(words.noIndexTable(symbol));
  }
  const values = rows.flatMap(([day = '', cell = '']) => {
    const at = parseDate(day);
    // Nothing, or ".", stands where a holiday was.
    return at !== undefined && /^\d+(\.\d+)?$/.test(cell) && Number(cell) > 0
      ? [{ at: takenAt(at, publication), value: Number(cell) }]
      : [];
  });
  if (values.length === 0) throw new BadReading(words.noCloses(symbol, date(from), date(to - 1)));
  return values.toSorted((one, other) => one.at - other.at);
}

function tell({ sink }: QuotesRun, symbol: Index, values: readonly Dated[]): void {
  const [before, newest] = values.length > 1 ? values.slice(-2) : [undefined, values[0]];
  if (!newest) return;
  const changePercent = before ? Math.round((newest.value / before.value - 1) * 1_000_000) / 10_000 : null;
  const quote = {
    symbol,
    name: indices[symbol],
    price: newest.value,
    currency: null,
    changePercent,
    previousClose: before?.value ?? null,
    open: null,
    high: null,
    low: null,
    at: newest.at,
    // The close of a day says nothing of whether they trade now.
    session: 'unknown',
    credit: 'FRED, Federal Reserve Bank of St. Louis',
    link: `https://fred.stlouisfed.org/series/${symbol}`,
  } as const;
  sink.snapshot('quote', twinSubject('quote', symbol, 'quotes'), quote, newest.at + holds);
}
