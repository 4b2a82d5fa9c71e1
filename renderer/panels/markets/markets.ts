/** Quotes, yields and exchange rates as rows of one table. Pure. */
import type { Snapshot } from '#model/snapshots.ts';
import { screenWords as words } from '#model/words/screen-en.ts';
import { locale } from '#model/words/spoken.ts';
import { compareNames } from '../../format/order.ts';
import type { Directory, SeriesInfo } from '../../live/directory.ts';

export type MarketRow = {
  readonly id: string;
  readonly name: string;
  readonly value: string;
  /** Against the trading day before: "+0.4%", "-3 bp"; undefined while unknown. */
  readonly change: string | undefined;
  /** The same as a part of a sentence: "S&P 500 up 0.4%". */
  readonly finding: string;
  /** Own time of the value, epoch ms. */
  readonly at: number;
  readonly session: 'open' | 'closed' | 'unknown';
  /** Whose days of trading they are; undefined where the home's own do. */
  readonly zone: string | undefined;
  /** Its history, when there is one. */
  readonly series: SeriesInfo | undefined;
  /** Differences below it are drawn as noise, in the unit of the series. */
  readonly narrowest: number;
};

export type MarketDocuments = {
  readonly quotes: readonly Snapshot<'quote'>[];
  readonly yields: Snapshot<'yields'> | undefined;
  readonly rates: Snapshot<'rates'> | undefined;
};

/** All sources of quotes tell those of American exchanges: in Sydney Friday's close comes on Saturday. */
const exchangeZone = 'America/New_York';

/** Those of the curve that stand in the table. */
const shownMaturities = ['2y', '10y'];

export function marketRows({ quotes, yields, rates }: MarketDocuments, directory: Directory): readonly MarketRow[] {
  const find = (quantity: string, label: string, value: string): SeriesInfo | undefined =>
    directory.series.find((each) => each.quantity === quantity && each.labels[label] === value);
  const ofQuotes = quotes
    .map(({ subject, body: { symbol, name, price, currency, changePercent, at, session } }): MarketRow => {
      const series = find('price', 'symbol', symbol);
      const value = money(price, currency, 2);
      return {
        id: subject,
        name,
        value,
        change: percent(changePercent),
        finding: moved(name, value, changePercent),
        at,
        session,
        zone: exchangeZone,
        series,
        narrowest: price / 100,
      };
    })
    .toSorted((a, b) => compareNames(a.name, b.name));
  const ofYields = (yields?.body.curve ?? [])
    .filter(({ maturity }) => shownMaturities.includes(maturity))
    .map(({ maturity, value, at, change }): MarketRow => {
      const series = find('yield', 'maturity', maturity);
      const name = words.yieldOf(maturity.replace('y', ''));
      const told = change === null ? undefined : basisPoints(change);
      return {
        id: maturity,
        name,
        value: `${fixed(value, 2)}%`,
        change: told,
        finding: `${name} ${words.yieldAt(value)}`,
        at,
        session: 'closed',
        zone: undefined,
        series,
        narrowest: 0.2,
      };
    });
  const ofRates = (rates?.body.rates ?? []).map(({ currency, rate, changePercent }): MarketRow => {
    const series = find('rate', 'currency', currency);
    const base = currencyName(rates?.body.base ?? '');
    // The dollar sign of the value says the rest.
    const name = currency === 'USD' ? base : `${base} ${words.inCurrency(currency)}`;
    const value = money(rate, currency, rate < 10 ? 3 : 2);
    const at = rates?.body.at ?? 0;
    return {
      id: currency,
      name,
      value,
      change: percent(changePercent),
      finding: moved(name, value, changePercent),
      at,
      session: 'closed',
      zone: undefined,
      series,
      narrowest: rate / 100,
    };
  });
  return [...ofQuotes, ...ofYields, ...ofRates];
}

/** "S&P 500 up 0.4%", or its value where it did not move. */
function moved(name: string, value: string, change: number | null): string {
  if (change === null || Math.abs(change) < 0.05) return `${name} ${value}`;
  return `${name} ${change > 0 ? words.up : words.down} ${fixed(Math.abs(change), 1)}%`;
}

const fixed = (value: number, decimals: number): string =>
  value
    .toLocaleString(locale(), { minimumFractionDigits: decimals, maximumFractionDigits: decimals })
    .replace('-', '\u2212');

const signed = (value: number, decimals: number): string => {
  const text = fixed(value, decimals);
  return value > 0 && Number(value.toFixed(decimals)) !== 0 ? `+${text}` : text.replace(/^\u2212(0(?:[.,]0+)?)$/, '$1');
};

const percent = (value: number | null): string | undefined => (value === null ? undefined : `${signed(value, 1)}%`);

/** Percentage points as hundredths of one. */
const basisPoints = (points: number): string => `${signed(points * 100, 0)}\u00a0bp`;

function money(value: number, currency: string | null, decimals: number): string {
  if (currency === null) return fixed(value, decimals);
  const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  return value.toLocaleString(locale(), { style: 'currency', currency, currencyDisplay: 'narrowSymbol', ...digits });
}

function currencyName(code: string): string {
  return new Intl.DisplayNames(locale(), { type: 'currency' }).of(code) ?? code;
}
