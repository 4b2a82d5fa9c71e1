import { spoken } from './spoken.ts';

/** What Alpha Vantage and Finnhub refuse or lack, in English. `what` is a symbol, or one of `yields`. */
export const stocksCollectorWords = spoken('collector-stocks', {
  yields: { '2y': 'the 2-year yield', '10y': 'the 10-year yield', '30y': 'the 30-year yield' },
  nothingAsked: 'Alpha Vantage has nothing to ask for: list symbols, or switch its yields on.',
  wrongKey: (secret: string) =>
    `Alpha Vantage refuses the key; copy it from its mail or claim one at alphavantage.co/support into the secret "${secret}".`,
  tooFast: 'Alpha Vantage says that we ask too fast.',
  spent: 'Alpha Vantage says that the calls of today are used up.',
  payingOnly: (what: string) => `Alpha Vantage gives ${what} to paying keys only.`,
  unknown: (what: string) => `Alpha Vantage does not know ${what}; check how it is written.`,
  noAnswer: (what: string, why: string) => `Alpha Vantage has no answer about ${what}: ${why}.`,
  noPrices: (symbol: string) => `Alpha Vantage sent no prices of ${symbol}.`,
  noDay: (what: string) => `Alpha Vantage sent no day of ${what}.`,
  oddDay: (what: string, value: string, date: string) =>
    `Alpha Vantage tells ${what} as "${value}" on "${date}"; that day is left out.`,
  finnhubWrongKey: (secret: string) =>
    `Finnhub refuses the key; copy it from finnhub.io/dashboard into the secret "${secret}".`,
  notInUs: (symbol: string) =>
    `Finnhub's free key may not see ${symbol}: it is for the exchanges of the US; take it from the symbols.`,
  tooOften: 'Finnhub says that we ask too often.',
  noQuote: (symbol: string, why: string) => `Finnhub has no quote of ${symbol}: ${why}.`,
  noPrice: (symbol: string) => `Finnhub knows no price of ${symbol}; if this stays, check how it is written.`,
  /** `time` as it came, if it did. */
  noTime: (symbol: string, time: number | undefined) =>
    `Finnhub does not say when the price of ${symbol} was: its time is ${time ?? 'missing'}.`,
} as const);
