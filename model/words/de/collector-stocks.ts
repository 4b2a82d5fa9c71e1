/** What Alpha Vantage and Finnhub refuse or lack, in German. `what` stands where the nominative and the accusative do. */
import type { stocksCollectorWords } from '../collector-stocks-en.ts';
import type { Said } from '../said.ts';

const stocks: Said<typeof stocksCollectorWords> = {
  yields: { '2y': 'die 2-Jahres-Rendite', '10y': 'die 10-Jahres-Rendite', '30y': 'die 30-Jahres-Rendite' },
  nothingAsked: 'Bei Alpha Vantage gibt es nichts abzurufen: symbols eintragen oder yields einschalten.',
  wrongKey: (secret) =>
    `Alpha Vantage lehnt den Schlüssel ab; den aus der Mail oder einen neuen von alphavantage.co/support in das Geheimnis "${secret}" kopieren.`,
  tooFast: 'Alpha Vantage wird zu schnell hintereinander gefragt.',
  spent: 'Die Abrufe bei Alpha Vantage sind für heute verbraucht.',
  payingOnly: (what) => `Alpha Vantage gibt ${what} nur mit einem bezahlten Schlüssel heraus.`,
  unknown: (what) => `Alpha Vantage kennt ${what} nicht; die Schreibweise prüfen.`,
  noAnswer: (what, why) => `Alpha Vantage antwortet nichts über ${what}: ${why}.`,
  noPrices: (symbol) => `Alpha Vantage hat keine Kurse für ${symbol} gesendet.`,
  noDay: (what) => `Alpha Vantage hat für ${what} keinen Tag gesendet.`,
  oddDay: (what, value, date) =>
    `Alpha Vantage nennt für ${what} am "${date}" den Wert "${value}"; dieser Tag bleibt weg.`,
  finnhubWrongKey: (secret) =>
    `Finnhub lehnt den Schlüssel ab; den von finnhub.io/dashboard in das Geheimnis "${secret}" kopieren.`,
  notInUs: (symbol) =>
    `Der kostenlose Schlüssel von Finnhub gilt nur für Börsen der USA, nicht für ${symbol}; aus symbols herausnehmen.`,
  tooOften: 'Finnhub wird zu oft gefragt.',
  noQuote: (symbol, why) => `Finnhub hat keinen Kurs für ${symbol}: ${why}.`,
  noPrice: (symbol) => `Finnhub kennt keinen Kurs für ${symbol}; wenn das so bleibt, die Schreibweise prüfen.`,
  noTime: (symbol, time) =>
    `Finnhub sagt nicht, von wann der Kurs für ${symbol} ist: ${time === undefined ? 'Die Zeit fehlt' : `Als Zeit steht dort ${time}`}.`,
};

export const stocksGroups = { 'collector-stocks': stocks };
