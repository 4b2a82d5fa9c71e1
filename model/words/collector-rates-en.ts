import { spoken } from './spoken.ts';

/** What is wrong with the tables of the ECB, the US Treasury and FRED, in English. Days are written like 2026-11-25. */
export const ratesCollectorWords = spoken('collector-rates', {
  oneSourceOfRates: 'one source tells all rates; list all currencies in it',
  noRate: (currency: string) => `The ECB has no rate of ${currency}; take it out of currencies.`,
  noneOfThem: 'The ECB has none of the currencies asked for.',
  noRates: 'The ECB sent something without exchange rates.',
  sameYields: 'both would tell the same yields; keep one',
  /** What the sentence behind it is about. */
  yieldCurve: 'Yield curve',
  noYields: 'The US Treasury sent no yields.',
  noYieldsOf: (year: number) => `The US Treasury sent no yields of ${year}.`,
  noYieldTable: 'The US Treasury sent something that is no table of yields.',
  oddDay: (text: string) => `The US Treasury tells a day as "${text}".`,
  oneSourceOfIndices: 'one source tells all indices; list them all in it',
  noIndexTable: (symbol: string) => `FRED sent something that is no table of ${symbol}.`,
  noCloses: (symbol: string, first: string, last: string) => `FRED has no ${symbol} of ${first} to ${last}.`,
} as const);
