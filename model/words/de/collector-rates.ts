/** What is wrong with the tables of the ECB, the US Treasury and FRED, in German. */
import type { ratesCollectorWords } from '../collector-rates-en.ts';
import type { Said } from '../said.ts';

const rates: Said<typeof ratesCollectorWords> = {
  oneSourceOfRates: 'eine Quelle nennt alle Kurse; alle Währungen in ihr eintragen',
  noRate: (currency) => `Die EZB hat keinen Kurs für ${currency}; aus currencies herausnehmen.`,
  noneOfThem: 'Die EZB hat keine der gewünschten Währungen.',
  noRates: 'Die EZB hat etwas ohne Wechselkurse gesendet.',
  sameYields: 'beide würden dieselben Renditen nennen; eine behalten',
  yieldCurve: 'Zinskurve',
  noYields: 'Das US-Finanzministerium hat keine Renditen gesendet.',
  noYieldsOf: (year) => `Das US-Finanzministerium hat für ${year} keine Renditen gesendet.`,
  noYieldTable: 'Das US-Finanzministerium hat etwas gesendet, das keine Tabelle von Renditen ist.',
  oddDay: (text) => `Das US-Finanzministerium nennt "${text}" als Tag.`,
  oneSourceOfIndices: 'eine Quelle nennt alle Indizes; alle in ihr eintragen',
  noIndexTable: (symbol) => `FRED hat etwas gesendet, das keine Tabelle von ${symbol} ist.`,
  noCloses: (symbol, first, last) => `FRED hat für ${first} bis ${last} keine Werte von ${symbol}.`,
};

export const ratesGroups = { 'collector-rates': rates };
