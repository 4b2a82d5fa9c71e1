/** What programs and pages are answered, in German. */
import type { apiWords, costWords, influxWords, shapeWords } from '../api-en.ts';
import type { daysWords } from '../days-en.ts';
import type { exportWords } from '../export-en.ts';
import type { lineWords } from '../line-protocol-en.ts';
import type { placeWords } from '../places-en.ts';
import type { Said } from '../said.ts';
import type { devicePageWords, machineWords, settingsPageWords, trialWords } from '../settings-en.ts';

const api: Said<typeof apiWords> = {
  tooSlow: 'Die Anfrage kam zu langsam.',
  notHttp: 'Das ist keine Anfrage, die Mantel lesen kann.',
  crowdOwn: 'Programme auf diesem Rechner halten zu viele Verbindungen zur API; die untätigsten werden getrennt.',
  crowdStrangers: 'Andere Rechner halten zu viele Verbindungen zur API; die untätigsten werden getrennt.',
  twoHosts: 'Die Anfrage nennt zwei Hosts; einen senden.',
  twoTokens: 'Die Anfrage hat zwei Authorization-Zeilen; eine senden.',
  tooDeep: (depth) => `Der Inhalt ist tiefer als ${depth} Ebenen verschachtelt; flacher senden.`,
};

const influx: Said<typeof influxWords> = {
  badLines(told, bad, lines) {
    const kept =
      bad < lines
        ? // Telegraf looks for these two words.
          `partial write: ${lines - bad} von ${lines} Zeilen sind gespeichert, diese nicht:`
        : 'unable to parse:';
    const more = bad > told.length ? ` (und ${bad - told.length} weitere)` : '';
    return `${kept} ${told.map(({ line, reason }) => `Zeile ${line}: ${reason}`).join('; ')}${more}.`;
  },
  encoding: (name) => `Mantel liest Line Protocol, wie es ist oder mit gzip gepackt, nicht mit ${name.slice(0, 20)}.`,
  notGzip: 'Der Inhalt ist kein gzip, obwohl Content-Encoding das sagt.',
  tooLarge: (megabytes) =>
    `Der Inhalt ist größer als ${megabytes} MB; weniger Zeilen auf einmal senden (metric_batch_size in Telegraf).`,
  restUnread: ' Keine der bisherigen Zeilen ist lesbar, daher wurde der Rest nicht angesehen.',
  noQueries: 'Mantel beantwortet keine Fragen in InfluxQL; seine Vergangenheit steht unter /api/v1/history.',
};

const kinds: Readonly<Record<string, string>> = {
  number: 'eine Zahl',
  int: 'eine ganze Zahl',
  string: 'Text',
  boolean: 'wahr oder falsch',
  array: 'eine Liste',
  object: 'ein Objekt',
  record: 'ein Objekt',
  null: 'nichts',
};

const longest = 60;

function measure(origin: string, count: number): string {
  if (origin === 'string') return ' Zeichen';
  return origin === 'array' ? (count === 1 ? ' Eintrag' : ' Einträge') : '';
}

const shape: Said<typeof shapeWords> = {
  parts: { body: 'Der Inhalt', querystring: 'Die Abfrage', params: 'Die Adresse', headers: 'Die Kopfzeilen' },
  entry: (number) => `Eintrag ${number}`,
  other: 'hat eine andere Form als erwartet',
  more: (count) => ` (und ${count} weitere)`,
  unknown: (keys) =>
    `kein Feld heißt ${keys.map((key) => JSON.stringify(key.slice(0, longest))).join(', ')}; auf Tippfehler prüfen`,
  missing: (expected) => `fehlt; erwartet wird ${expected}`,
  instead: (expected, came) => `erwartet wird ${expected}, nicht ${came}`,
  kinds: (wanted) => wanted.map((kind) => kinds[kind] ?? kind).join(' oder '),
  form: (text) => text,
  oneOf: (values) => `${values.length === 1 ? '' : 'eines von '}${values.join(', ')}`,
  atLeast: (minimum, origin) => `mindestens ${minimum}${measure(origin, minimum)}`,
  atMost: (maximum, origin) => `höchstens ${maximum}${measure(origin, maximum)}`,
  value(came, origin = '') {
    if (Array.isArray(came)) return origin === 'array' ? String(came.length) : 'eine Liste';
    if (came === null) return 'null';
    if (typeof came === 'object') return 'ein Objekt';
    const isLong = typeof came === 'string' && came.length > longest;
    return isLong ? `Text von ${came.length} Zeichen` : JSON.stringify(came);
  },
};

const cost: Said<typeof costWords> = {
  rangeEndsFirst: 'Der Zeitraum endet, bevor er beginnt; "from" muss kleiner sein als "to".',
  rangeTooLong: (days) => `Der Zeitraum darf höchstens ${days} Tage lang sein; weniger auf einmal abfragen.`,
  noSeries: (series) => `Es gibt keine Messreihe ${series}.`,
  noEnergy: (series, kind, unit) => `${series} ist von der Art ${kind} in "${unit}"; nur ein Zähler in kWh hat Kosten.`,
  noTariff: 'Es gibt keinen Tarif; einen unter tariff in mantel.yaml schreiben, dann stehen die Energiekosten hier.',
};

const shown = (text: string): string =>
  JSON.stringify(text.length > longest ? `${text.slice(0, longest)}...` : text).replaceAll('\ud800', '?');

const line: Said<typeof lineWords> = {
  comment: 'ein Kommentar enthält ein Steuerzeichen; entfernen',
  notText: 'sie enthält Bytes, die kein UTF-8 sind; Text als UTF-8 senden',
  noMeasurement: 'sie beginnt nicht mit dem Namen einer Messung',
  noTagKey: 'hinter einem Komma folgt kein Tag; Schlüssel=Wert dahinter schreiben oder das Komma entfernen',
  noTagValue: (key) => `der Tag ${shown(key)} hat keinen Wert; ${shown(key)}=Wert schreiben oder entfernen`,
  tagTwice: (key) => `der Tag ${shown(key)} steht zweimal da; einen davon entfernen`,
  tooManyTags: (most) => `sie hat mehr als ${most} Tags; einige weglassen`,
  tooManyFields: (most) => `sie hat mehr als ${most} Felder; einige in einer eigenen Zeile senden`,
  noFields: 'ein Feld fehlt; Name=Wert hinter die Messung und ihre Tags schreiben, mit einem Leerzeichen dazwischen',
  noFieldValue: (key) => `das Feld ${shown(key)} hat keinen Wert; ${shown(key)}=Wert schreiben`,
  noValue: (key, text) =>
    `das Feld ${shown(key)} ist ${shown(text)}, also weder eine Zahl noch true, false oder Text in doppelten Anführungszeichen`,
  tooLarge: (key, text) => `das Feld ${shown(key)} ist ${shown(text)}, zu groß zum Aufbewahren`,
  openQuote: (key) => `das doppelte Anführungszeichen des Feldes ${shown(key)} wird nie geschlossen`,
  behindQuote: (key) =>
    `direkt hinter dem Text des Feldes ${shown(key)} steht etwas; für ein doppeltes Anführungszeichen im Text \\" schreiben`,
  noTime: (text) => `${shown(text)} ist keine Zeit; eine ganze Zahl schreiben`,
  timeOutside: (time, precision) =>
    `${shown(time)} in der Genauigkeit ${precision} ist keine Zeit zwischen 2000 und 2100; die Genauigkeit der Zeiten angeben`,
  noName: (name) =>
    `${shown(name)} hat keinen Buchstaben und keine Ziffer, woraus Mantel einen Namen bilden könnte, oder zu viele`,
  labelTwice: (label) => `zwei ihrer Tags würden zu ${shown(label)}; einen davon weglassen`,
  fieldTwice: (field) => `zwei ihrer Felder würden ${shown(field)} heißen; eines davon weglassen`,
  otherType: (field, isFlag) =>
    `das Feld ${shown(field)} ist ${isFlag ? 'wahr oder falsch' : 'eine Zahl'} und war zuvor ${isFlag ? 'eine Zahl' : 'wahr oder falsch'}`,
  noRoom: 'sie wäre eine neue Messreihe, und für weitere ist kein Platz; Tags mit ständig neuen Werten weglassen',
  behindTime: 'hinter der Zeit steht noch etwas; eine neue Zeile beginnen',
};

const days: Said<typeof daysWords> = {
  noDate: (text) => `${text} ist kein Datum; eines wie 2026-11-22 schreiben.`,
  endsFirst: 'Der Zeitraum endet, bevor er beginnt; "from" darf nicht nach "to" liegen.',
  tooLong: cost.rangeTooLong,
  tooMuch: (entries) => `Das wären mehr als ${entries} Einträge; weniger Messreihen oder Tage auf einmal abfragen.`,
  noSeries: cost.noSeries,
  notOneUnit: (units) =>
    `Die Messreihen sind in ${units.map((unit) => `"${unit}"`).join(' und ')}; nur solche in einer Einheit lassen sich addieren.`,
};

const exportGroup: Said<typeof exportWords> = {
  time: 'Zeit',
  epoch: 'Unixzeit in ms',
  heading: (name, unit) => (unit === '' || unit === 'bool' ? name : `${name} (${unit})`),
  tooMany: (most) => `${most} Exporte laufen bereits; noch einmal versuchen, wenn einer fertig ist.`,
};

const places: Said<typeof placeWords> = {
  geoNames: 'GeoNames, CC BY 4.0',
  openMeteo: 'Open-Meteo und GeoNames, CC BY 4.0',
  unknown: (q) =>
    `Es wurde kein Ort namens ${q} gefunden; anders schreiben oder einen größeren Ort in der Nähe suchen.`,
  notAsked: (q, why) =>
    `${q} ist keiner der Orte, die Mantel selbst kennt, und die Frage an Open-Meteo misslang: ${why}`,
};

const settingsPage: Said<typeof settingsPageWords> = {
  changedMeanwhile: 'Die Einstellungen wurden inzwischen anderswo geändert; noch einmal ansehen und dann speichern.',
  onlyByHand: (section) =>
    `Der Abschnitt ${section} von mantel.yaml ist so geschrieben, dass nur ein Editor ihn ändern kann, mit Ankern oder mit dem Namen in Anführungszeichen; bitte dort ändern.`,
  noSource: (id) => `In den Einstellungen gibt es keine Quelle ${id}.`,
  noKind: (kind) => `Es gibt keine Art von Quelle ${kind}.`,
  unasked: (title) => `${title} läuft, ohne in den Einstellungen zu stehen; stattdessen abschalten.`,
  fromEnvironment: (name) =>
    `Das Geheimnis ${name} kommt aus der Umgebung (MANTEL_SECRET_${name.toUpperCase()}) und lässt sich nur dort ändern.`,
  noSecret: (name) => `In secrets.yaml gibt es kein Geheimnis ${name}.`,
  eitherValueOrRemove: 'Jede Änderung braucht entweder einen Wert oder "remove".',
  idTaken: (id) => `Eine andere Quelle heißt bereits ${id}; einen anderen Namen wählen.`,
};

const devicePage: Said<typeof devicePageWords> = {
  noDevice: (id) => `Es gibt kein Gerät ${id}.`,
  noQuantity: (name, quantity) => `${name} hat kein ${quantity}.`,
  noOffset: (quantity) =>
    `Zu ${quantity} lässt sich nichts addieren: Nur Werte, die steigen und fallen, etwa Temperaturen, lassen sich berichtigen.`,
};

const machine: Said<typeof machineWords> = {
  restarts: 'Mantel startet neu; das dauert einige Sekunden.',
  restartByHand: 'Mantel schließen und wieder starten: Nichts auf diesem Rechner tut das von selbst.',
  credits: [
    { what: 'Orte', who: 'GeoNames', licence: 'CC BY 4.0', url: 'https://www.geonames.org' },
    { what: 'Schrift', who: 'Inter, von Rasmus Andersson', licence: 'OFL 1.1', url: 'https://rsms.me/inter/' },
  ],
};

const trial: Said<typeof trialWords> = {
  busy: 'Andere werden bereits ausprobiert; gleich noch einmal versuchen.',
  over: 'Der Versuch ist vorbei.',
  trial: (title) => `der Versuch mit ${title}`,
  signIn: (title) => `Erst speichern, dann bei ${title} anmelden: Vorher lässt sich nichts lesen.`,
  nothing: (seconds) => `Innerhalb von ${seconds} s kam nichts.`,
  noNumber: (key) => `${key} muss eine endliche Zahl sein.`,
  noKind: (kind) => `${kind} lässt sich vor dem Speichern nicht ausprobieren.`,
};

export const requests = {
  api,
  influx,
  shape,
  cost,
  line,
  days,
  export: exportGroup,
  places,
  settingsPage,
  devicePage,
  machine,
  trial,
};
