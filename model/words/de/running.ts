/** What the running of the hub says, in German: start, settings, clock, sources, switches. */
import type { PlayerAction } from '../../player.ts';
import { names, wholeSeconds } from '../hub-en.ts';
import type {
  clockWords,
  dryRunWords,
  fileWords,
  ownBrokerWords,
  playerWords,
  runningHubWords,
  settingsWords,
  sourceWords,
  startWords,
  switchWords,
  yamlWords,
} from '../hub-en.ts';
import type { Said } from '../said.ts';

const seconds = (ms: number, decimals: number): string => (ms / 1_000).toFixed(decimals).replace('.', ',');

const start: Said<typeof startWords> = {
  data: (folder) => `Datenordner ${folder}`,
  serves: (url) => `Mantel ist unter ${url} zu finden`,
  portTaken: (wanted, taken) => `Port ${wanted} ist von einem anderen Programm belegt; Mantel nimmt ${taken}.`,
  noPort: (port, why) => `Port ${port} ist nicht zu haben (${why}); einen anderen unter api.port eintragen.`,
  ready: (elapsed) => `Bereit nach ${seconds(elapsed, 1)} s`,
  noWindow: (why) => `Es wurde kein Fenster geöffnet: ${why}.`,
  noCompanion: (why) => `Benachrichtigungen und das Symbol in der Leiste konnten nicht gestartet werden: ${why}`,
  stopping: 'Mantel wird beendet; noch einmal Strg+C beendet sofort.',
  stopped: 'Geordnet beendet.',
  stepFailed: (step, why) => `Beim Beenden misslang ${step}: ${why}`,
  stepLate: (step, limit) => `${step} zu beenden dauerte länger als ${limit / 1_000} s; Mantel wartete nicht weiter.`,
  alreadyRunning: (url, pid) =>
    `Mantel läuft für diesen Datenordner bereits${url ? ` unter ${url}` : ''}${pid === undefined ? '' : ` (Prozess ${pid})`}.`,
  cannotLock: (why) =>
    `Mantel kann seinen Datenordner nicht sperren (${why}); es braucht den Befehl flock aus util-linux.`,
  folderUnwritable: (folder, why) =>
    `Mantel kann in seinen Datenordner ${folder} nicht schreiben (${why}); mit --data einen anderen angeben.`,
  unknownArgument: (why) => `${why} mantel --help nennt die Befehle, mantel start --help, was der Hub annimmt.`,
  storeLost:
    'Der Teil von Mantel, der speichert, hat unerwartet geendet; deshalb endet Mantel und muss neu gestartet werden.',
  crashed: (why) => `Mantel hat wegen eines eigenen Fehlers geendet: ${why}`,
};

const runningHub: Said<typeof runningHubWords> = {
  notRunning: (folder) => `Für ${folder} läuft kein Hub; mit npm start starten oder seinen Ordner mit --data angeben.`,
  notAnswered: (url, why) => `Der Hub unter ${url} hat nicht geantwortet: ${why}.`,
};

const ownBroker: Said<typeof ownBrokerWords> = {
  title: 'MQTT-Broker',
  listensAgain: 'Der MQTT-Broker ist wieder erreichbar.',
  switchedOff: 'Der MQTT-Broker ist in den Einstellungen abgeschaltet.',
  notRecorded: (why) => `Wo der MQTT-Broker erreichbar ist, konnte nicht notiert werden: ${why}`,
  notMoved: (why) => `Der MQTT-Broker konnte seine Adresse nicht wechseln: ${why}`,
};

const settings: Said<typeof settingsWords> = {
  opened: (file) => `${file} war für andere lesbar; jetzt liest sie nur noch ihr Besitzer.`,
  kept: 'Mantel behält die bisherigen Einstellungen.',
  startsWithLastGood: 'Mantel startet mit den Einstellungen, die zuletzt galten.',
  startsWithUsual: 'Mantel startet mit den üblichen Einstellungen.',
  startsWithoutSecrets: 'Mantel startet ohne Geheimnisse.',
  valid: 'Die Einstellungen sind wieder gültig.',
  changed: 'Die Einstellungen haben sich geändert.',
  needsRestart: 'Diese Änderung der Einstellungen gilt ab dem nächsten Start.',
  gone: 'mantel.yaml ist weg; die Datei zurücklegen, sonst schreibt Mantel beim nächsten Start eine neue.',
  forbidden: 'Mantel darf mantel.yaml nicht lesen; seinem Benutzer das Recht dazu geben.',
  unreadable: (why) => `mantel.yaml lässt sich nicht lesen: ${why}.`,
  copyFailed: (why) => `Die Kopie der Einstellungen konnte nicht geschrieben werden: ${why}`,
  notWatched: (why) => `Änderungen der Einstellungen werden nicht bemerkt: ${why}`,
  title: 'Einstellungen',
};

const yaml: Said<typeof yamlWords> = {
  quote: 'das Anführungszeichen hier wird nie geschlossen; am Ende dasselbe schreiben',
  bracket: (bracket) => `die ${bracket} hier wird nie geschlossen; am Ende ${bracket === '[' ? ']' : '}'} schreiben`,
  twice: (key) => `"${key}" steht zweimal in diesem Abschnitt; eines davon löschen`,
  tab: 'diese Zeile beginnt mit einem Tabulator; mit Leerzeichen einrücken',
  indent: 'diese Zeile ist anders eingerückt als der Rest ihres Abschnitts; alle gleich weit einrücken',
  nested:
    'ein zweites ":" darf hier nicht stehen; den Wert in Anführungszeichen setzen oder die nächste Zeile so weit einrücken wie diese',
  colon: 'hinter dem Namen einer Einstellung fehlt das ":"',
  quoted: (character) => `ein Wert darf nicht mit ${character} beginnen; in Anführungszeichen setzen`,
  backslash:
    'dieses \\ bedeutet in doppelten Anführungszeichen nichts; zwei davon schreiben oder einfache Anführungszeichen nehmen',
  documents: 'eine Zeile aus --- teilt die Datei in zwei; diese Zeile löschen',
  alias: (name) =>
    `*${name} verweist auf einen Teil mit der Marke &${name}, und darüber steht keiner; einen so markieren oder den Wert in Anführungszeichen setzen`,
  unexpected: (word) => (word === '' ? 'hier fehlt etwas' : `"${word}" darf hier nicht stehen`),
};

const direction = (by: number): string => (by < 0 ? 'zurück' : 'vor');
const adoptions = {
  held: 'die Uhr dieses Rechners dabei blieb',
  synchronised: 'dieser Rechner einen Zeitserver gefragt hat',
  slept: 'dieser Rechner geschlafen hat',
};

const clock: Said<typeof clockWords> = {
  untrusted:
    'Die Uhr dieses Rechners ist noch nicht gestellt; Messwerte bleiben erhalten und bekommen ihre Zeit später.',
  trusted: 'Die Uhr dieses Rechners ist gestellt.',
  jumped: (by) =>
    `Die Uhr dieses Rechners ist um ${wholeSeconds(by)} ${direction(by)}gesprungen; Mantel behält seine eigene Zeit, bis das eine Weile so bleibt.`,
  returned: 'Die Uhr dieses Rechners ist wieder da, wo sie war.',
  adopted: (by, why) => `Mantels Zeit wurde um ${wholeSeconds(by)} ${direction(by)}gestellt, weil ${adoptions[why]}.`,
};

const source: Said<typeof sourceWords> = {
  notRenewed: (why) => `Nach dem Schlaf dieses Rechners ließen sich seine Quellen nicht neu starten: ${why}`,
  healthy: (title) => `${title}: in Ordnung.`,
  partial: (title, reason) => `${title}: teilweise in Ordnung. ${reason}`,
  retrying: (title, reason) => `${title}: versucht es erneut. ${reason}`,
  misconfigured: (title, reason) => `${title}: braucht Hilfe. ${reason}`,
  faulty: (title, reason) => `${title}: ein Fehler in Mantel. ${reason}`,
  off: (title, reason) => (reason === '' ? `${title}: aus.` : `${title}: wartet. ${reason}`),
  doesNotWork: (title) => `${title} funktioniert nicht.`,
  endedEarly: 'Sie hat geendet, bevor sie sollte.',
  leftBehind: (title, limit) =>
    `${title} hat nicht innerhalb von ${limit / 1_000} s geendet; es wurde nicht weiter gewartet.`,
  badReading: (subject, reason) => (names(reason, subject, 'Es ') ? reason : `${subject}: ${reason}`),
  readerFailed: (topic) => `Beim Lesen der Nachricht auf ${topic} trat ein Fehler in Mantel auf.`,
  over: 'Dieser Lauf der Quelle ist zu Ende.',
};

const onOff = (on: boolean): string => (on ? 'ein' : 'aus');

const switch_: Said<typeof switchWords> = {
  done: (name, on) => `${name} wurde ${onOff(on)}geschaltet.`,
  failed: (name, on, why) => `${name} konnte nicht ${onOff(on)}geschaltet werden: ${why}`,
  late: (limit) => `Innerhalb von ${limit / 1_000} s kam keine Bestätigung; nachsehen, ob es geklappt hat.`,
  busy: (name) => `${name} wird bereits geschaltet; darauf warten.`,
  fault: (name) => `Mantel hat einen Fehler beim Schalten von ${name}.`,
};

const wishes: Readonly<Record<PlayerAction, string>> = {
  play: 'Abspielen',
  pause: 'Pause',
  next: 'Weiter',
  previous: 'Zurück',
};

const player: Said<typeof playerWords> = {
  done: (name, action) => `${name}: ${wishes[action]}.`,
  failed: (name, action, why) => `${name}: ${wishes[action]} ging nicht: ${why}`,
  late: (limit) => `Innerhalb von ${limit / 1_000} s kam keine Antwort; nachsehen, ob es geklappt hat.`,
  busy: (name) => `${name} ist noch mit dem letzten Wunsch beschäftigt; darauf warten.`,
  cannot: (name, action) => `${name}: ${wishes[action]} geht jetzt nicht.`,
  fault: (name) => `Mantel hat einen Fehler beim Steuern von ${name}.`,
};

const dryRun: Said<typeof dryRunWords> = {
  settings: (path, message) =>
    `So lässt sich das nicht ausprobieren: ${path.length === 0 ? '' : `${path.join(' ')}: `}${message}.`,
  crowd: (most) => `${most} Anfragen warten bereits auf eine Nachricht; gleich noch einmal versuchen.`,
  noFetch: 'Dieses Mantel liest keine Webadressen.',
  busy: 'Andere werden bereits ausprobiert; gleich noch einmal versuchen.',
  none: 'Keine laufende Quelle liest Nachrichten; in den Einstellungen mqtt unter collectors eintragen.',
  unknown: (id, all) =>
    `Es läuft keine Quelle ${JSON.stringify(id)}, die Nachrichten liest; es gibt ${all.join(', ')}.`,
  silence: (filter, limit) =>
    `Auf ${JSON.stringify(filter)} kam innerhalb von ${limit} s nichts, und der Broker hat dort nichts aufbewahrt.`,
};

const file: Said<typeof fileWords> = {
  outside: (folder) =>
    `Der Ordner "${folder}" liegt nicht in Mantels Datenordner; den Namen eines Ordners darin schreiben, etwa meters.`,
  tooMany: (folder, count, most) => `Im Ordner "${folder}" liegen ${count} Dateien; höchstens ${most} darin lassen.`,
  unreadable: (path, reason) => `${path} lässt sich nicht lesen (${reason}); Mantels Benutzer das Recht dazu geben.`,
  notThere: 'es gibt keine solche Datei und keinen solchen Ordner',
  mayNot: 'dieser Benutzer darf es nicht',
  readOnly: 'der Datenträger lässt sich nur lesen',
  full: 'der Datenträger ist voll',
  isFolder: 'es ist ein Ordner',
};

export const running = {
  start,
  runningHub,
  ownBroker,
  settings,
  yaml,
  clock,
  source,
  switch: switch_,
  player,
  dryRun,
  file,
};
