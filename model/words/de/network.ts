/** What is said of addresses, of requests and of MQTT, in German. */
import type { brokerWords, neighbourWords } from '../broker-en.ts';
import type { answerWords, httpWords, shapeFaultWords } from '../http-en.ts';
import type { Said } from '../said.ts';

const http: Said<typeof httpWords> = {
  scheme: (protocol) => `${protocol}// ruft Mantel nicht ab; http:// oder https:// verwenden.`,
  noUrl: 'Was abgerufen werden soll, ist keine Adresse; in den Einstellungen eine schreiben, die mit https:// beginnt.',
  noAddress: (host) => `${host} hat keine Adresse.`,
  isMantel: (host) =>
    `${host} ist Mantel selbst und damit keine Quelle; in den Einstellungen eine andere Adresse eintragen.`,
  notForSource: (host) => `${host} ist eine Adresse dieses Rechners oder Hauses, die diese Quelle nicht abrufen darf.`,
  ledAstray: (host, address) =>
    `${host} führt zu ${address}, also ins Haus oder auf diesen Rechner; wenn das gewollt ist, diese Adresse selbst in die Einstellungen schreiben.`,
  late: (host, deadline) => `${host} hat innerhalb von ${deadline / 1_000} s nicht geantwortet.`,
  unreachable: (host, why) => `${host} ist nicht erreichbar (${why}).`,
  why: {
    ECONNREFUSED: 'an diesem Port antwortet nichts',
    ECONNRESET: 'die Verbindung wurde getrennt',
    EHOSTUNREACH: 'kein Weg führt dorthin',
    ENETUNREACH: 'dieser Rechner hat kein Netz',
    ENOTFOUND: 'der Name ist nicht bekannt',
    EAI_AGAIN: 'Namen lassen sich gerade nicht nachschlagen',
    ETIMEDOUT: 'keine Antwort',
    EPIPE: 'die Verbindung wurde getrennt',
  },
  brokenOff: (host) => `${host} hat mitten in der Antwort abgebrochen.`,
  tooLong: (host, cap) => `${host} hat mit mehr als ${cap} Bytes geantwortet.`,
  compressed: (host, encoding) => `${host} hat die Antwort anders gepackt als gewünscht (${encoding}).`,
  garbled: (host) => `${host} hat etwas geantwortet, das sich nicht entpacken lässt.`,
  notAsked: (host, status) => `${host} hat mit Status ${status} geantwortet, wonach nicht gefragt war.`,
  refused: (host, status, own) =>
    `${host} verweigert den Zugang (${status})${own}; Schlüssel oder Passwort in den Einstellungen prüfen.`,
  letsNobodyIn: (host, status, own) => `${host} lässt von hier gerade niemanden herein (${status})${own}.`,
  tooOften: (host, own) => `${host} wird zu oft gefragt (429)${own}.`,
  ownTrouble: (host, status) => `${host} hat selbst eine Störung (${status}).`,
  status: (host, status, own) => `${host} hat mit Status ${status} geantwortet${own}.`,
  noRedirect: (host) => `${host} leitet zu etwas weiter, das keine Adresse ist.`,
  tooManyRedirects: (host, most) => `${host} leitet mehr als ${most}-mal weiter.`,
  downgrade: (host, other) => `${host} leitet unverschlüsselt zu ${other} weiter; dem folgt Mantel nicht.`,
  carriesOff: (host, other) => `${host} leitet Gesendetes zu ${other} weiter; dem folgt Mantel nicht.`,
  noProxy: 'Die Adresse des Proxys ist keine; eine wie http://proxy:3128 schreiben.',
  otherProxy: (protocol) =>
    `${protocol}// ist kein Proxy, den Mantel nutzen kann; einen wie http://proxy:3128 schreiben.`,
  proxyLogin: (proxy) => `Der Proxy ${proxy} will eine andere Anmeldung; in den Einstellungen unter network eintragen.`,
  proxyRefuses: (proxy, host, status) => `Der Proxy ${proxy} führt nicht zu ${host} (${status}).`,
  proxyUnreachable: (proxy, why) => `Der Proxy ${proxy} ist nicht erreichbar (${why}).`,
  notJson: (host) => `${host} hat etwas geantwortet, das kein JSON ist.`,
  webPage: (host) => `${host} hat mit einer Webseite geantwortet, wo Daten stehen sollten.`,
  nothing: (host) => `${host} hat nichts geantwortet, wo Daten stehen sollten.`,
  shape: (host, fault) => `${host} hat in unerwarteter Form geantwortet: ${fault}.`,
};

const shapeFault: Said<typeof shapeFaultWords> = {
  whole: 'die Antwort',
  missing: (where) => `${where} fehlt`,
  instead: (where, came, wanted) => `${where} ist ${came} statt ${wanted}`,
  outside: (where) => `${where} liegt außerhalb des Möglichen`,
  unknown: (where, key) => `${where} hat ein unbekanntes Feld "${key}"`,
  other: (where, message) => `${where} ist nicht wie erwartet (${message})`,
  kinds: {
    string: 'Text',
    number: 'eine Zahl',
    int: 'eine ganze Zahl',
    bigint: 'eine ganze Zahl',
    boolean: 'wahr oder falsch',
    array: 'eine Liste',
    object: 'ein Objekt',
    record: 'ein Objekt',
    null: 'null',
    date: 'ein Datum',
  },
  known: 'ein bekannter Wert',
  something: 'etwas anderes',
};

const answer: Said<typeof answerWords> = {
  noSource: (id) => `Es gibt keine Quelle "${id}"; /api/v1/status zählt sie auf.`,
};

const broker: Said<typeof brokerWords> = {
  listens: (where) => `Der MQTT-Broker ist erreichbar: ${where}.`,
  listensSecurely: (where) => `Der MQTT-Broker ist mit TLS erreichbar: ${where}.`,
  everywhere: (port) => `alle Adressen dieses Rechners, Port ${port}`,
  portTaken: (port) =>
    `Port ${port} ist von einem anderen Programm belegt, daher ist Mantels eigener MQTT-Broker aus; dieses Programm beenden, einen anderen Port wählen oder, wenn es ein Broker ist, ihn als outside-broker lesen.`,
  portForbidden: (port) => `Mantel darf Port ${port} nicht für MQTT benutzen; einen über 1023 wählen.`,
  portTrouble: (port, why) => `Der MQTT-Broker kann Port ${port} nicht benutzen: ${why}.`,
  secureTrouble: (why) => `MQTT über TLS stimmt nicht: ${why}`,
  noFile: (path) => `die Datei ${path} fehlt; broker.tls in den Einstellungen berichtigen.`,
  mayNotRead: (path) => `Mantel darf ${path} nicht lesen; seinem Benutzer das Recht dazu geben.`,
  cannotRead: (path, why) => `${path} lässt sich nicht lesen (${why}).`,
  noCertificate: (path) => `${path} enthält kein Zertifikat im PEM-Format.`,
  noKey: (path) => `${path} enthält keinen privaten Schlüssel im PEM-Format, der sich ohne Passwort öffnet.`,
  wrongKey: (key, certificate) => `der Schlüssel in ${key} gehört nicht zum Zertifikat in ${certificate}.`,
  acceptFailed: (why) => `Der MQTT-Broker konnte eine Verbindung nicht annehmen: ${why}.`,
  speaksMqtt5: (who) => `Ein MQTT-Client an ${who} spricht MQTT 5; ihn auf 3.1.1 stellen.`,
  noLogin: (who) =>
    `Ein MQTT-Client an ${who} hat sich nicht angemeldet; einen Zugang für ihn anlegen und dort eintragen.`,
  wrongLogin: (who) =>
    `Ein MQTT-Client an ${who} hat sich mit einem falschen oder widerrufenen Zugang angemeldet; Name und Token prüfen.`,
  mayNotPublish: (who, topic) => `${who} darf auf ${topic} nicht senden; die Verbindung wurde getrennt.`,
  mayNotLeaveWill: (who, topic) =>
    `${who} darf auf ${topic} keinen letzten Willen hinterlassen und wurde nicht eingelassen.`,
  badFrame: (who, why) => `Ein MQTT-Client an ${who} wurde getrennt: ${why}.`,
  frameTooLong: (bytes, most) => `sein Paket von ${bytes} Bytes ist länger als ${most}`,
  notConnect: 'sein erstes Paket war nicht CONNECT',
  noRoomForFrame: (bytes) => `für sein Paket von ${bytes} Bytes war neben anderen großen kein Platz`,
  wrongLength: 'ein Paket war länger oder kürzer als angegeben',
  noMessageId: 'ein Paket hatte keine Kennung',
  repeatsNothing: 'eine Nachricht mit QoS 0 gab sich als Wiederholung aus',
  noFilter: 'er hat nichts abonniert oder abbestellt',
  manyFilters: (most) => `er nannte mehr als ${most} Filter in einem Paket`,
  badFilter: 'er hat etwas abonniert, das kein Topic-Filter oder zu lang ist',
  passwordAlone: 'er gab ein Passwort ohne Benutzernamen an',
  unknownVersion: 'er spricht eine Version von MQTT, die es nicht gibt',
  notText: 'ein Text war kein gültiges UTF-8',
  noRoom: (who) =>
    `Ein MQTT-Client an ${who} wurde nicht eingelassen, weil zu viele verbunden sind; nicht benötigte beenden.`,
  queueFull: (who) => `Für ${who} warten zu viele MQTT-Nachrichten; neue werden verworfen.`,
  queuesFull: (who) =>
    `Für abwesende Clients warten zu viele MQTT-Nachrichten; neue für ${who} und andere werden verworfen, bis einige zurückkommen.`,
  retainedFull: (topic) =>
    `Es sind zu viele MQTT-Nachrichten aufbewahrt; die von ${topic} und weitere neue werden weitergegeben, aber nicht aufbewahrt.`,
  sessionEnded: (who) =>
    `Die MQTT-Sitzung von ${who}, am längsten abwesend, wurde beendet, um Platz für andere zu schaffen; sie beginnt bei der Rückkehr neu.`,
  tooManyFilters: (who) => `${who} hat zu viele MQTT-Filter abonniert; einige wurden abgelehnt.`,
  tooManyUnreleased: (who) =>
    `Die Verbindung von ${who} wurde getrennt, weil zu viele MQTT-Nachrichten mit QoS 2 begonnen und nicht beendet wurden; dort QoS 1 verwenden oder den Client einmal mit leerer Sitzung starten.`,
  tooSlow: (who) => `${who} liest seine MQTT-Nachrichten nicht schnell genug; einige gingen vorbei.`,
  readerFailed: (topic, why) => `Das Lesen der Nachricht auf ${topic} misslang: ${why}.`,
  publishFailed: (topic, why) => `Mantel konnte auf ${topic} nicht senden: ${why}.`,
  brokerFailed: (why) => `Der MQTT-Broker konnte eine Nachricht nicht weitergeben: ${why}.`,
  metricFailed: (series, why) => `Der MQTT-Broker konnte ${series} nicht aufzeichnen: ${why}.`,
  notKept: (why) => `Aufbewahrte und wartende MQTT-Nachrichten sind noch nicht gespeichert: ${why}`,
};

const neighbour: Said<typeof neighbourWords> = {
  another: (port) =>
    `Ein anderer MQTT-Broker hat Port ${port}, daher ist Mantels eigener aus; mit jenem verbinden oder einen anderen Port wählen.`,
  mantel: (port) =>
    `Ein anderes Mantel auf diesem Rechner hat Port ${port} für MQTT, daher hat dieses keinen Broker; eines davon beenden oder einen anderen Port wählen.`,
  free: (port) =>
    `Port ${port} war beim Start von Mantel belegt und ist jetzt frei; Mantel neu starten, um ihn zu benutzen.`,
  chosen: (port) => `Der MQTT-Broker an Port ${port} dieses Rechners wird statt eines eigenen gelesen.`,
  wantsLogin: (port) =>
    `Der Broker an Port ${port} verlangt eine Anmeldung; Benutzer und Passwort eintragen, die er kennt.`,
  wrongLogin: (port) => `Der Broker an Port ${port} lehnt diese Anmeldung ab; Benutzer und Passwort prüfen.`,
  nothing: 'Kein anderer Broker hat zurzeit Mantels Port; es gibt also keinen zum Verbinden.',
};

export const network = { http, shapeFault, answer, broker, neighbour };
