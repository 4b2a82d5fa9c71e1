/** Why something is not done or not taken, in German: requests, tokens, secrets, readings. */
import type { readingWords } from '../readings-en.ts';
import type { refusalWords, tokenWords } from '../refusals-en.ts';
import type { Said } from '../said.ts';
import type { secretFileWords } from '../secret-file-en.ts';

const refusals: Said<typeof refusalWords> = {
  noAlert: 'Diese Meldung gibt es nicht mehr.',
  notHeld: (series) => `Von ${series} warten keine Messwerte auf eine Bestätigung.`,
  noToken: 'Dieses Token gibt es nicht.',
  noSwitch: (device) => `Nichts mit dem Namen ${device} lässt sich schalten.`,
  noPlayer: (id) => `Ein Player ${id} lässt sich nicht steuern.`,
  noPicture: 'Ein Bild dieses Namens gibt es nicht.',
  notBuilt: 'Der Bildschirm ist noch nicht gebaut; einmal npm start ausführen.',
  storeLate: 'Der Speicher hat nicht rechtzeitig geantwortet; noch einmal versuchen.',
  storeBehind: 'Der Speicher kommt nicht nach; dasselbe gleich noch einmal senden.',
  wrongTokens: (seconds) => `Von hier kamen zu viele falsche Tokens; ${seconds} s warten.`,
  tokenNotValid: 'Dieses Token gilt nicht oder wurde widerrufen.',
  needsScope: (scope) => `Dafür ist ein Token mit dem Recht "${scope}" nötig.`,
  oldTicket: 'Dieses Ticket wurde schon benutzt oder ist zu alt; ein neues anfordern.',
  oldCode: 'Dieser Code ist falsch, schon benutzt oder älter als zehn Minuten; einen neuen anfordern.',
  agentsUnheard: (why) => `Agenten sprechen MQTT, und der Broker dieses Hubs ist nicht erreichbar. ${why}`.trim(),
  notOpen: 'Das steht niemandem offen.',
  otherHost:
    'Mantel antwortet nicht auf diesen Hostnamen; ist es ein eigener, in den Einstellungen unter api.hosts eintragen.',
  ownPagesOnly: 'Mantel antwortet nur seinen eigenen Seiten.',
  oddAddress: 'Diese Adresse ist nicht richtig geschrieben.',
  longAddress: 'Diese Adresse ist zu lang.',
  nothingHere: 'Unter dieser Adresse gibt es nichts.',
  methods: (allowed) => `Diese Adresse beantwortet nur ${allowed}.`,
  webSocketOnly: 'Diese Adresse spricht nur WebSocket.',
  webSocketAt: (one, other) => `Nur ${one} und ${other} sprechen WebSocket.`,
  subprotocol: (name) => `Diese Adresse spricht nur das WebSocket-Unterprotokoll "${name}".`,
  notFilter: 'listen, topic: erwartet wird ein Topic oder ein MQTT-Filter.',
  tooLarge: (kilobytes) => `Der Inhalt ist größer als ${kilobytes} kB; weniger auf einmal senden.`,
  jsonOnly: 'Mantel liest nur JSON; mit Content-Type: application/json senden.',
  otherLength: 'Der Inhalt ist nicht so lang, wie Content-Length sagt.',
  notJson: 'Der Inhalt ist kein JSON, das Mantel lesen kann.',
  empty: 'Der Inhalt ist leer; JSON senden.',
  packed: 'Mantel liest den Inhalt, wie er ist; ohne Content-Encoding senden.',
  unreadable: (why) => `Mantel kann diese Anfrage nicht lesen: ${why}.`,
  wentWrong: 'In Mantel ist ein Fehler aufgetreten; das Protokoll sagt mehr.',
};

const tokens: Said<typeof tokenWords> = {
  taken: (name) => `Ein Token namens ${name} gibt es bereits; erst widerrufen oder einen anderen Namen nehmen.`,
  notFilter: (topic) => `"${topic}" ist kein MQTT-Topic-Filter, auf dem ein Gerät senden darf.`,
  noAdminToken: (path) =>
    `${path} enthält kein Administrator-Token; die Datei löschen, dann erzeugt der nächste Start ein neues.`,
};

const secretFile: Said<typeof secretFileWords> = {
  notSafe: (file, why) => `${file} lässt sich nicht sicher lesen: ${why}`,
  unreadable: (file, why) => `${file} lässt sich nicht lesen: ${why}`,
  notYaml: (file) => `${file} ist kein gültiges YAML; in jede Zeile ein "name: Wert" schreiben.`,
  otherShape: (file) => `${file} muss in jeder Zeile ein "name: Wert" enthalten, mit Namen in kleinen Buchstaben.`,
};

const readings: Said<typeof readingWords> = {
  notFinite: (key, value) => `${key} muss eine endliche Zahl sein und war ${value}.`,
  noTime: (at, key) => `Die Zeit ${at} von ${key} ist keine Zeit in Millisekunden zwischen 2000 und 2100.`,
  noTimeItself: (at) => `${at} ist keine Zeit in Millisekunden zwischen 2000 und 2100.`,
  tooFast: (key) => `${key} hat seit Minuten mehr als 1.000 Messwerte in der Sekunde; weitere bleiben weg.`,
  tooMany: (count, most) => `Es gibt bereits ${count} Messreihen; Mantel behält ${most}.`,
  noRoom: (key, most) => `${key} bleibt weg: Es gibt bereits ${most} Messreihen.`,
  noUnit: (unit, key) => `"${unit}" von ${key} ist keine Einheit, die Mantel kennt.`,
  noKind: (kind, key) => `"${kind}" von ${key} ist keine Art von Messreihe.`,
  fixed: (key, kind, unit, otherKind, otherUnit) =>
    `${key} ist von der Art ${kind} in "${unit}" und kann nicht ${otherKind} in "${otherUnit}" werden.`,
  ownName: (key) => `${key} schreibt nur Mantel selbst; den Namen mit einem anderen Wort beginnen.`,
  otherUnit: (key, unit, other) => `${key} ist in "${unit}", nicht in "${other}".`,
  otherKind: (key, kind, other) => `${key} ist von der Art ${kind}, nicht ${other}.`,
  unitMissing: (key) => `${key} ist neu; die Einheit angeben.`,
  notComplete: (kind, subject, where) => `"${kind}" von ${subject} ist nicht vollständig (${where}).`,
  noEnd: (kind, subject, until) => `"${kind}" von ${subject} gilt bis ${until}, und das ist keine Zeit.`,
};

export const refusalGroups = { refusals, tokens, secretFile, readings };
