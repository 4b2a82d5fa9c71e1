/** Sensors and boards at serial ports, in German. */
import type { sds011CollectorWords, SerialThing, serialCollectorWords } from '../collector-serial-en.ts';
import type { Said } from '../said.ts';
import { quantityName } from '../units-en.ts';
import { exactly } from './grammar.ts';

const the = (thing: SerialThing): string =>
  thing === 'board' ? 'die Platine' : thing === 'sensor' ? 'der Sensor' : `der Sensor ${thing.model}`;
const no = (thing: SerialThing): string =>
  thing === 'board' ? 'keine Platine' : thing === 'sensor' ? 'kein Sensor' : `kein ${thing.model}`;
const second = (thing: SerialThing): string =>
  thing === 'board' ? 'eine zweite Platine' : thing === 'sensor' ? 'ein zweiter Sensor' : `ein zweiter ${thing.model}`;

const plugAgain = 'abziehen und wieder einstecken.';
const listed = new Intl.ListFormat('de');

const serial: Said<typeof serialCollectorWords> = {
  noneFound: (thing) => `Kein ${thing === 'sensor' ? 'Sensor' : 'Staubsensor'} gefunden; einen einstecken.`,
  noneAt: (path, thing) => `An ${path} antwortet ${no(thing)}.`,
  noneWhereNamed: (path, thing) =>
    `An ${path} antwortet ${no(thing)}; nachsehen, ob ${thing === 'board' ? 'sie' : 'er'} dort eingesteckt ist.`,
  somethingElse: (path, thing) =>
    `Was an ${path} spricht, ist ${no(thing)} und bleibt unberührt, bis es neu eingesteckt wird.`,
  askedAtOwnAdapter:
    'Ein Sensor, der gefragt werden muss, wird nur an einem CH340-Adapter von selbst gefunden; anderswo seinen Port eintragen.',
  secondAt: (path, thing) =>
    `An ${path} ist ${second(thing)}, und nichts unterscheidet ${thing === 'board' ? 'sie von der ersten' : 'ihn vom ersten'}; beide mit eigenem Port eintragen.`,
  samePort: 'zwei Quellen wollen denselben seriellen Port; eine davon herausnehmen',
  besideAll: 'eine zweite Quelle neben einer, die jeden Port liest; beiden einen eigenen Port geben',
  ownRate: (baud) =>
    `Sensoren haben ihre eigenen Bits je Sekunde; sensor: lines schreiben oder baud: ${baud} weglassen.`,
  silent: (path, thing) => `An ${path} schweigt ${the(thing)}; ${thing === 'board' ? 'sie' : 'ihn'} ${plugAgain}`,
  unreadable: (path) => `Was von ${path} kommt, ist nicht lesbar; das Kabel prüfen.`,
  noReadings: 'Es antwortet, gibt aber keine Messwerte.',
  outOfRange: (value, quantity, low, high) =>
    `Es meldet ${exactly(value)} als ${quantityName(quantity)}; möglich sind nur ${exactly(low)} bis ${exactly(high)}.`,
  tooManyReadings: (most, quantity) =>
    `Es nennt mehr als ${exactly(most)} Messwerte; ${quantityName(quantity)} und weitere werden ausgelassen.`,

  leftOut: (what) => `Es sendete ${what}; das wurde ausgelassen.`,
  noReading: 'Bytes, die zu keinem Messwert gehören',
  answerSum: 'eine Antwort mit falscher Prüfsumme',
  answerLength: 'eine Antwort von einer Länge, nach der niemand gefragt hat',
  frameSum: 'ein Datenpaket mit falscher Prüfsumme',
  frameLength: 'ein Datenpaket von falscher Länge',
  frameLengthOfNone: 'ein Datenpaket von einer Länge, die kein Plantower-Sensor hat',
  frameEscape: 'ein Datenpaket mit einem falschen Escape-Zeichen',
  frameEndless: 'ein Datenpaket ohne Ende',
  frameWithoutItsEnd: 'ein Datenpaket ohne sein Ende',
  valuesLength: 'Werte von falscher Länge',
  lineLong: (most) => `eine Zeile von mehr als ${exactly(most)} Zeichen`,
  lineNoText: 'eine Zeile, die kein Text ist',
  lineUnreadable: (line) => `eine Zeile, die nicht lesbar ist (${line})`,
  lineWithoutNumber: (line) => `eine Zeile ohne Zahl (${line})`,
  lineWithoutReading: 'eine Zeile ohne Messwert',
  notStorable: (quantity, value) => `${quantityName(quantity)} als ${value}, was sich nicht als Zahl speichern lässt`,
  noUnitOfIt: (quantity, unit) => `${quantityName(quantity)} in ${unit}, was dafür keine Einheit ist`,

  reports: (faults) => `Es meldet ${listed.format(faults)}; seine Werte werden ausgelassen.`,
  faults: {
    fatal: 'einen schweren Fehler',
    offset: 'einen Fehler beim Abgleich seines Nullpunkts',
    algorithm: 'einen Fehler in seiner Berechnung',
    output: 'einen Fehler an seinem Ausgang',
    selfTest: 'einen misslungenen Selbsttest',
    range: 'einen Wert außerhalb seines Bereichs',
    memory: 'einen Fehler seines Speichers',
  },
  fanOrLaser: `Es meldet einen Fehler seines Lüfters oder Lasers; den Sensor ${plugAgain}`,
  refused: (why) => `Es lehnte die Anfrage ab: ${why}.`,
  refusals: {
    length: 'falsche Länge der Daten',
    unknown: 'unbekannter Befehl',
    forbidden: 'Befehl ohne Berechtigung',
    value: 'unzulässiger Wert',
    within: 'Fehler im Sensor',
  },
};

const sds011: Said<typeof sds011CollectorWords> = {
  otherCame: (path) => `An ${path} ist jetzt ein anderer Staubsensor.`,
  silent: (path) => `An ${path} schweigt der Staubsensor; ihn ${plugAgain}`,
  onlyZeros: 'Es meldet nur Nullen; nachsehen, ob sich sein Lüfter dreht.',
  beyond: (fine, coarse, most) =>
    `Es meldet ${exactly(fine)} und ${exactly(coarse)} µg/m³ und kann nur bis ${exactly(most)} messen.`,
};

export const serialGroups = { 'collector-serial': serial, 'collector-sds011': sds011 };
