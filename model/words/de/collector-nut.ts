/** Power supplies and their upsd, in German. */
import type { nutCollectorWords } from '../collector-nut-en.ts';
import type { Said } from '../said.ts';
import { plural } from '../units-en.ts';

type Left = Parameters<typeof nutCollectorWords.mainsFailed>[1];

const its = (ups: string | undefined): string => ups ?? 'seiner USV';

/** ", zu 87 % geladen, noch etwa 31 Minuten" */
function left({ charge, minutes }: Left): string {
  const charged = charge === undefined ? '' : `, zu ${charge} % geladen`;
  if (minutes === undefined) return charged;
  if (minutes === 0) return `${charged}, noch weniger als eine Minute`;
  return `${charged}, noch etwa ${plural(minutes, 'Minute', 'Minuten')}`;
}

const broken = 'bricht die Verbindung ab; nachsehen, ob dieser Rechner sich verbinden darf';

const nut: Said<typeof nutCollectorWords> = {
  mainsFailed: (name, battery) => `Der Strom ist ausgefallen: ${name} läuft mit der Batterie${left(battery)}.`,
  mainsBack: (name) => `Der Strom ist wieder da: ${name} läuft wieder am Netz.`,
  batteryLow: (name, battery) => `Die Batterie von ${name} ist fast leer${left(battery)}.`,
  batteryWorn: (name) => `Die Batterie von ${name} ist zu tauschen.`,
  impossible: (variable, value) => `Für ${variable} wird "${value}" gemeldet, was nicht sein kann.`,

  noneYet: (where) => `upsd unter ${where} kennt noch keine USV; dort in ups.conf eintragen.`,
  notAmong: (where, ups, names) =>
    `upsd unter ${where} kennt keine USV namens ${ups}; unter ups eine von diesen eintragen: ${names}.`,
  notUpsd: (where) => `Was unter ${where} antwortet, spricht nicht wie upsd; nachsehen, ob der Port stimmt.`,
  badPassword: 'Das Passwort für upsd enthält einen Zeilenumbruch oder Ähnliches; neu eintragen.',
  sameUps: 'zwei Quellen würden dieselbe USV lesen; unter ups verschiedene nennen oder nur eine Quelle behalten',

  noDriver: (where, ups) =>
    `upsd unter ${where} hat keine Verbindung zum Treiber von ${its(ups)}; ihn dort mit upsdrvctl start${ups === undefined ? '' : ` ${ups}`} starten.`,
  lostUps: (where, ups) =>
    `Der Treiber von ${its(ups)} unter ${where} hat die USV verloren; das Kabel dazwischen prüfen, dann den Treiber neu starten.`,
  unknownUps: (where, ups) =>
    ups === undefined
      ? `upsd unter ${where} kennt diese USV nicht; den Namen aus ups.conf eintragen.`
      : `upsd unter ${where} kennt keine USV namens ${ups}; den Namen aus ups.conf eintragen.`,
  forbidden: (where) =>
    `upsd unter ${where} lässt von hier aus niemanden lesen; dort diesen Rechner zulassen oder user und password eintragen.`,
  cannotEncrypt: (where) =>
    `upsd unter ${where} kann nicht verschlüsseln, weil ein Zertifikat fehlt; eines in upsd.conf eintragen oder tls: false schreiben.`,
  wantsLogin: (where) => `upsd unter ${where} verlangt eine Anmeldung; user und password aus upsd.users eintragen.`,
  wrongLogin: (where) =>
    `upsd unter ${where} nimmt die Anmeldung nicht an; user und password wie in upsd.users eintragen.`,
  refuses: (where, code) =>
    code === '' ? `upsd unter ${where} lehnt ohne Angabe von Gründen ab.` : `upsd unter ${where} lehnt mit ${code} ab.`,

  unvouched: (host, fingerprint) =>
    `Niemand bürgt für das Zertifikat von upsd unter ${host}; wenn es das eigene ist, seinen Fingerabdruck ${fingerprint} eintragen.`,
  otherCertificate: (host, fingerprint) =>
    `upsd unter ${host} hat ein anderes Zertifikat, als der Fingerabdruck in den Einstellungen sagt; der eigene ist ${fingerprint}.`,

  brokenOff: (where) => `upsd unter ${where} bricht mitten in der Antwort ab.`,
  late: (where, seconds) =>
    `upsd unter ${where} antwortet nicht innerhalb von ${seconds} s; nachsehen, ob der Rechner dort an ist.`,
  failed: (where, why) => `upsd unter ${where} ${why}.`,
  why: {
    ECONNREFUSED:
      'lehnt die Verbindung ab; dort starten und mit LISTEN 0.0.0.0 in upsd.conf auch anderen Rechnern antworten lassen',
    ECONNRESET: broken,
    EPIPE: broken,
    EHOSTUNREACH: 'antwortet nicht; nachsehen, ob der Rechner dort an ist',
    ENETUNREACH: 'ist nicht erreichbar, weil dieser Rechner kein Netz hat; sein Kabel oder WLAN prüfen',
    ENOTFOUND: 'hat einen Namen, den niemand kennt; host in den Einstellungen prüfen',
    EAI_AGAIN: 'hat einen Namen, der sich gerade nicht nachschlagen lässt; prüfen, ob dieser Rechner ein Netz hat',
  },
  refusedHere: 'lehnt die Verbindung ab; dort starten',
  silent: 'antwortet nicht',
};

export const nutGroups = { 'collector-nut': nut };
