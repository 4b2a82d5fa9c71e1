/** Outside MQTT brokers, in German. */
import type { outsideBrokerCollectorWords } from '../collector-outside-broker-en.ts';
import type { Said } from '../said.ts';

const outsideBroker: Said<typeof outsideBrokerCollectorWords> = {
  sameClient:
    'zwei Quellen an einem Broker würden einander hinauswerfen; für eine davon eine andere client_id schreiben',
  overlap: (one, other) =>
    `${one} und ${other} treffen beide auf manche Topics zu, die dann doppelt gelesen würden; Filter schreiben, die das nicht tun`,

  wrongLogin: (place) => `Der Broker unter ${place} lehnt die Anmeldung ab; username und password prüfen.`,
  noLogin: (place) => `Der Broker unter ${place} lässt Mantel nicht ein; dort einen Zugang anlegen und hier eintragen.`,
  badClientId: (place) => `Der Broker unter ${place} lehnt die Client-ID ab; unter client_id eine andere eintragen.`,
  untrusted: (place) =>
    `Das Zertifikat des Brokers unter ${place} ist diesem Rechner nicht bekannt; unter ca seine Zertifizierungsstelle eintragen.`,
  otherName: (place) =>
    `Das Zertifikat des Brokers unter ${place} gilt für einen anderen Namen; diesen in url eintragen.`,
  expired: (place) => `Das Zertifikat des Brokers unter ${place} ist abgelaufen; dort erneuern.`,
  noSuchName: (place) => `Der Name des Brokers unter ${place} führt nirgendwohin; url prüfen.`,
  noLookup: (place) =>
    `Der Name des Brokers unter ${place} lässt sich jetzt nicht nachschlagen; prüfen, ob dieser Rechner ein Netz hat.`,
  noNetwork: (place) => `Dieser Rechner hat kein Netz, das zu ${place} führt; sein Kabel oder WLAN prüfen.`,
  noAnswer: (place) => `Unter ${place} antwortet nichts; nachsehen, ob der Broker dort läuft.`,
  unreachable: (place, why) => `Der Broker unter ${place} ist nicht erreichbar (${why}).`,
  notBroker: (place) => `Was unter ${place} antwortet, spricht kein MQTT; den Port in url prüfen.`,
  takenOver: (clientId) =>
    `Ein anderer Client benutzt die Client-ID ${clientId}; unter client_id eine andere eintragen.`,
  closed: (place) => `Der Broker unter ${place} hat die Verbindung getrennt.`,

  tooLarge: (place) => `Der Broker unter ${place} nimmt keine so große Nachricht an, daher bleibt sie weg.`,
  tooSlow: 'Was dorthin gesendet wird, wird zu langsam angenommen, daher blieb einiges davon weg.',
  notStored: (place) => `Was ${place} sendet, lässt sich zurzeit nicht speichern.`,
  ownBroker: (place) => `Der Broker unter ${place} ist Mantels eigener; in url die Adresse eines anderen eintragen.`,
  mayReadNone: (place, filters) => `Der Broker unter ${place} lässt Mantel ${filters} nicht lesen; dort erlauben.`,
  mayNotRead: (place) => `Der Broker unter ${place} lässt Mantel das nicht lesen; dort erlauben.`,
};

export const outsideBrokerGroups = { 'collector-outside-broker': outsideBroker };
