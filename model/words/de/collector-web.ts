/** Addresses that a person describes in the settings, in German. */
import { styleLines } from '../collector-web-en.ts';
import type { Way, webCollectorWords } from '../collector-web-en.ts';
import type { Said } from '../said.ts';
import { capital, plural } from '../units-en.ts';
import { exactly } from './grammar.ts';

const measured = (value: number, unit: string): string => (unit === '' ? exactly(value) : `${exactly(value)} ${unit}`);

const advice: Readonly<Record<Way, string>> = {
  json: 'die Antwort ansehen und den Pfad berichtigen',
  selector: 'die Seite ansehen und den Selektor berichtigen',
  column: 'die Tabelle ansehen und Spalte oder Zeile berichtigen',
  pattern: 'die Antwort ansehen und die Stelle oder das Muster berichtigen',
};

const web: Said<typeof webCollectorWords> = {
  whole: 'die ganze Antwort',
  column: (column) => `Spalte ${column}`,
  list: { messages: 'Nachrichten', auctions: 'Auktionen' },

  nothingNow: 'Gerade gibt es keinen Wert.',
  nothingAt: (place, way) => `${capital(place)} ergibt nichts; ${advice[way]}.`,
  noTimeAt: (place, way) => `${capital(place)} soll die Zeit dazu sein und ergibt nichts; ${advice[way]}.`,
  notOne: (place) => `${capital(place)} ist eine Liste oder ein Objekt, keine Zahl.`,
  notNumber(place, text, style) {
    const sentence = `${capital(place)} ist ${text}, also keine Zahl`;
    return style === undefined
      ? `${sentence}.`
      : `${sentence}; falls doch, ${styleLines(style).join(' und ')} eintragen.`;
  },
  below: (place, value, unit, min) =>
    `${capital(place)} war ${measured(value, unit)} und nicht mindestens ${exactly(min)}.`,
  above: (place, value, unit, max) =>
    `${capital(place)} war ${measured(value, unit)} und nicht höchstens ${exactly(max)}.`,
  notTime(place, text, format) {
    const advice = format === undefined ? 'das Format dazu eintragen' : `das Format ${format} passt dazu nicht`;
    return `${capital(place)} soll eine Zeit sein und ist ${text ?? 'keine'}; ${advice}.`;
  },
  noEntry: (place, way) => `${capital(place)} ergibt in keinem Eintrag etwas; ${advice[way]}.`,
  noList: (path) =>
    path === ''
      ? 'Die ganze Antwort ist keine Liste; sie ansehen und den Pfad zu einer eintragen.'
      : `Bei ${JSON.stringify(path)} steht keine Liste; ${advice.json}.`,
  missing: (host, status) =>
    `${host} hat unter dieser Adresse nichts (${status}); die Adresse in den Einstellungen prüfen.`,
  slowPattern: (pattern) =>
    `Das Muster ${JSON.stringify(pattern)} braucht für diesen Text zu lange; ohne Wiederholungen in Wiederholungen schreiben.`,
  badSelector: (selector) => `Der CSS-Selektor ${JSON.stringify(selector)} ist nicht lesbar; auf Tippfehler prüfen.`,

  pageForJson: (host) =>
    `${host} hat mit einer Webseite (HTML) geantwortet, wo JSON erwartet war; vielleicht ist erst eine Anmeldung nötig, oder die Adresse ist die einer Seite für Menschen.`,
  pageForTable: (host) => `${host} hat mit einer Webseite (HTML) geantwortet, wo eine CSV-Datei erwartet war.`,
  tooDeep: (host) => `${host} hat mit einer Seite geantwortet, die zum Lesen zu tief verschachtelt ist.`,
  longTable: (host, most) =>
    `${host} hat mit einer CSV-Datei von mehr als ${plural(most, 'Zeichen', 'Zeichen')} geantwortet; dort weniger Zeilen anfordern.`,
  notTable: (host) => `${host} hat mit etwas geantwortet, das keine CSV-Datei ist.`,
  noRows: (host) => `${host} hat mit einer CSV-Datei ohne Zeilen geantwortet.`,
  noColumn: (host, column, known) => `${host} hat keine Spalte ${JSON.stringify(column)}; es gibt ${known}.`,

  sameSeries: (reading) =>
    `Messwert ${reading} ergibt dieselbe Messreihe wie einer davor; eine andere Größe oder ein anderes Gerät eintragen`,
};

export const webGroups = { 'collector-web': web };
