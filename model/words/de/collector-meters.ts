/** Files of meter readings and portals of utilities, in German. */
import type { meterPortalCollectorWords } from '../collector-meter-portal-en.ts';
import type { meterFilesCollectorWords } from '../collector-meter-files-en.ts';
import type { Said } from '../said.ts';
import { plural } from '../units-en.ts';
import { readings } from './grammar.ts';

const files: Said<typeof meterFilesCollectorWords> = {
  sameFolder: 'zwei Quellen würden denselben Ordner lesen',
  empty: (path) => `${path} enthält keine Messwerte.`,
  read: (path, { readings: count, from, to, repeated, estimated, leftOut }) => {
    const parts = [
      `${path}: ${readings(count)} von ${from} bis ${to}`,
      ...(repeated > 0 ? [`${repeated} doppelt`] : []),
      ...(estimated > 0 ? [`${estimated} vom Versorger geschätzt`] : []),
      ...(leftOut > 0 ? [`${leftOut} ausgelassen`] : []),
    ];
    return `${parts.join(', ')}.`;
  },

  line: (line, what) => `Zeile ${line}: ${what}`,
  tooLarge: (megabytes) => `die Datei hat mehr als ${megabytes} MB; in Teilen ablegen`,
  otherKind: 'nur Dateien mit der Endung .xml oder .csv werden gelesen',

  noXml: 'darin ist kein XML',
  tooDeep: 'die Elemente sind zu tief verschachtelt',
  unended: (element) => `das Element ${element} endet nicht`,
  manyEntries: (most) => `die Datei hat mehr als ${plural(most, 'Eintrag', 'Einträge')}; in Teilen ablegen`,
  incomplete: (line) => `Zeile ${line} hat einen Messwert, dem Beginn, Dauer oder Wert als ganze Zahl fehlt`,
  bills: 'Messwerte über mehr als einen Tag sind Rechnungen und sagen nichts über die einzelnen Tage',
  noUom: 'die Datei nennt die Einheit (uom) ihrer Messwerte nicht; sie werden ausgelassen',
  unknownUom: (uom) => `die Einheit (uom ${uom}) kennt Mantel nicht; die Messwerte werden ausgelassen`,
  notAmounts: (behaviour) =>
    `die Messwerte sind keine Mengen von Zeitabschnitten (accumulationBehaviour ${behaviour}); sie werden ausgelassen`,
  misfit: 'die Einheit passt nicht zu dem, was gemessen wird; die Messwerte werden ausgelassen',

  noHead: 'es gibt keine Zeile mit den Spalten DATE, START TIME, END TIME und USAGE',
  noUnitColumn: 'keine Spalte nennt die Einheit; ihre Überschrift muss USAGE (kWh) oder UNITS lauten',
  longTable: 'die Tabelle ist zu lang; in Teilen ablegen',
  unreadable: (why) => `nicht als CSV lesbar (${why})`,
  unknownUnit: (unit) => `die Einheit "${unit}" kennt Mantel nicht`,
  noTime: 'Datum, Beginn oder Ende ist nicht lesbar',
  noDate: 'dieses Datum steht in keinem Kalender',
  notNumber: (usage) => `der Verbrauch "${usage}" ist keine Zahl`,
  skipped: 'diese Stunde wurde bei der Zeitumstellung übersprungen und hat doch einen Verbrauch',
  bill: 'mehr als ein Tag ist eine Rechnung und kein Messwert',
};

const portal: Said<typeof meterPortalCollectorWords> = {
  samePortal: 'zwei Quellen würden dasselbe Portal lesen',
  underRepair: (host) =>
    `${host} hat statt der Anmeldung eine Seite gesendet; vielleicht laufen dort Wartungsarbeiten.`,
  wrongLogin: (host) =>
    `${host} hat die Anmeldung nicht angenommen; username und password prüfen, etwa durch Anmelden im Browser.`,
  billsOnly: 'Zu diesem Zähler gibt es nur Rechnungen, die nichts über die einzelnen Tage sagen.',
  unknownUnit: (meter, unit) =>
    `Das Portal nennt die Werte von ${meter} in "${unit}", was Mantel nicht kennt; davon wird nichts gespeichert.`,
  otherShape: (meter, reads, others) =>
    `Von ${plural(reads, 'Messwert', 'Messwerten')} zu ${meter} ${others === 1 ? 'hat einer' : `haben ${others}`} eine andere Form; die übrigen sind gespeichert.`,
  weather: 'Wetter',
};

export const metersGroups = { 'collector-meter-files': files, 'collector-meter-portal': portal };
