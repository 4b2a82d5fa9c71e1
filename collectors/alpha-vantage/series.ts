/** Named, labelled and measured like those of the Treasury and of Finnhub where they are of the same thing. */
const gauge = 'gauge' as const;
const ofSymbol = { kind: gauge, labels: ['symbol'] } as const;

export const alphaVantageSeries = {
  yield: {
    unit: '%',
    kind: gauge,
    labels: ['maturity'],
    about: 'Yield of US Treasury securities a year, at 15:30 in New York; by maturity: 2y, 10y, 30y.',
  },
  price: { unit: 'USD', ...ofSymbol, about: 'Last price of the trading day, as traded: a split shows as a fall.' },
  change_percent: { unit: '%', ...ofSymbol, about: 'Percent above (or below) the previous close.' },
  previous_close: { unit: 'USD', ...ofSymbol, about: 'Last price of the trading day before.' },
  opening_price: { unit: 'USD', ...ofSymbol, about: 'First price of the trading day.' },
} as const;
export type AlphaVantageSeries = typeof alphaVantageSeries;
