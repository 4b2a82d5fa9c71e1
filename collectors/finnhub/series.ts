const labels = ['symbol'] as const;
const gauge = 'gauge' as const;

export const finnhubSeries = {
  price: { unit: 'USD', kind: gauge, labels, about: 'Price of the last trade.' },
  change_percent: { unit: '%', kind: gauge, labels, about: 'Percent above (or below) the previous close.' },
  previous_close: { unit: 'USD', kind: gauge, labels, about: 'Last price of the trading day before.' },
  opening_price: { unit: 'USD', kind: gauge, labels, about: 'First price of the trading day.' },
} as const;
export type FinnhubSeries = typeof finnhubSeries;
