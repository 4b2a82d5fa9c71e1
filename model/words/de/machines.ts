/** Other machines, and what is plugged into this one, in German. */
import type { agentsWords, agentWords, inviteWords } from '../agent-en.ts';
import type { Said } from '../said.ts';
import type { serialWords } from '../serial-en.ts';
import type { StickRadio, stickPrograms as stickProgramWords, stickWords } from '../sticks-en.ts';
import { clockTime, span } from '../units-en.ts';
import { dativeSpan, readings } from './grammar.ts';

const seconds = (ms: number): string => (ms / 1_000).toFixed(1).replace('.', ',');

const agents: Said<typeof agentsWords> = {
  title: (name) => `Agent ${name}`,
  sourceTitle: (title, name) => `${title} auf ${name}`,
  silent: (name, lasted) =>
    `Vom Agenten ${name} kam seit ${dativeSpan(lasted)} nichts; nachsehen, ob sein Rechner läuft und diesen Hub erreicht. Was er inzwischen misst, sendet er später.`,
  isBack: (name, lasted, waiting) =>
    waiting === 0
      ? `Der Agent ${name} meldet sich nach ${dativeSpan(lasted)} wieder.`
      : `Der Agent ${name} meldet sich nach ${dativeSpan(lasted)} wieder und sendet ${readings(waiting)}, die er behalten hat.`,
  catchesUp: (name, waiting) => `Der Agent ${name} sendet, was er behalten hat; noch ${readings(waiting)}.`,
  dropped: (name, dropped) =>
    `Der Agent ${name} war so lange abgeschnitten, dass sein Platz ausging: Er musste die ältesten Messwerte verwerfen (${dropped}).`,
  clocksDiffer: (name, ahead) =>
    `Die Uhren des Agenten ${name} und dieses Rechners weichen ab: Seine Messwerte tragen eine Zeit, die hiesiger ${span(ahead)} voraus ist. Sie bleiben, wie sie sind; nachsehen, welche der beiden Uhren falsch geht.`,
  tooMany: (name, most) =>
    `Der Agent ${name} nennt mehr als ${most} Geräte oder Quellen; die darüber hinaus bleiben weg.`,
  unreadable: (name, why) =>
    `Eine Nachricht des Agenten ${name} ist nicht lesbar (${why}); Mantel dort und hier auf dieselbe Version bringen.`,
};

const agent: Said<typeof agentWords> = {
  title: 'Hub',
  joined: (name, place) => `Dieser Rechner ist jetzt der Agent "${name}" des Hubs unter ${place}.`,
  runs: (name, place) => `Der Agent "${name}" sendet an den Hub unter ${place}.`,
  ready: (elapsed) => `Bereit nach ${seconds(elapsed)} s`,
  connected: (place, waiting) =>
    waiting === 0 ? `Verbunden mit ${place}.` : `Verbunden mit ${place}; noch zu senden: ${readings(waiting)}.`,
  cutOff: (why) => `${why} Messwerte werden behalten und später gesendet.`,
  dropped: (dropped) =>
    `Der Weg zum Hub war so lange unterbrochen, dass der Platz für Messwerte ausging; die ältesten wurden verworfen (${dropped}).`,
  silent: (place) => `Der Hub unter ${place} hat die Verbindung getrennt.`,
  unreachable: (place, why) => `Der Hub unter ${place} ist nicht erreichbar (${why}).`,
  unknownHere: (place) =>
    `Der Hub unter ${place} kennt diesen Agenten nicht mehr; dort "npm run invite" ausführen und mit dem neuen Code beitreten.`,
  alone:
    'Dieser Agent gehört noch zu keinem Hub; auf dem Rechner des Hubs "npm run invite" ausführen und hier, was das ausgibt.',
  noCode: (text) =>
    `"${text}" ist kein Code eines Hubs; einer sieht aus wie 192.168.1.20:8440/K7QF3-M2XAB, und "npm run invite" auf dem Rechner des Hubs erzeugt ihn.`,
  notAnswered: (place, why) =>
    `Der Hub unter ${place} hat nicht geantwortet (${why}); nachsehen, ob er läuft, ob api.lan in seinen Einstellungen true ist und ob dieser Rechner in seinem Netz ist.`,
  refused: (place, why) => `Der Hub unter ${place} hat abgelehnt: ${why}`,
  badFile: (path) => `${path} ist beschädigt; löschen und mit einem neuen Code beitreten.`,
};

const invite: Said<typeof inviteWords> = {
  command: (code) => `Auf dem anderen Rechner, innerhalb von zehn Minuten:\n\n  npm run agent -- --join ${code}\n`,
  loopbackOnly:
    'Dieser Hub antwortet bisher nur seinem eigenen Rechner: In mantel.yaml unter "api" die Zeile "lan: true" schreiben, neu starten und einen Code anfordern, der anderswo gilt.',
};

const stickPrograms: Said<typeof stickProgramWords> = { zigbee: 'Zigbee2MQTT', zwave: 'Z-Wave JS UI' };
const sticks: Readonly<Record<StickRadio, string>> = { zigbee: 'Zigbee-Stick', zwave: 'Z-Wave-Stick' };

const stick: Said<typeof stickWords> = {
  idle: (name, radio, certain) =>
    certain
      ? `Ein ${sticks[radio]}, ${name}, ist eingesteckt; noch betreibt ihn nichts.`
      : `Was eingesteckt ist (${name}), kann ein ${sticks[radio]} sein; nichts betreibt ihn.`,
  stopped: (name, radio, since, timeZone) =>
    `Ein ${sticks[radio]}, ${name}, ist eingesteckt, aber ${stickPrograms[radio]} ist seit ${clockTime(since, timeZone)} aus; neu starten.`,
  run: (name, radio) => `Ein ${sticks[radio]}, ${name}, ist eingesteckt, und ein Programm betreibt ihn.`,
  noBroker: (reason) => `Das braucht Mantels eigenen MQTT-Broker, der nicht läuft: ${reason}`,
  unknownReason: 'sein Port ist nicht offen.',
  gone: 'Diesen Stick gibt es nicht mehr, oder ein Programm betreibt ihn inzwischen.',
  login: (radio) => `Einen Zugang für ${stickPrograms[radio]} anlegen.`,
  loginMade: 'Der Zugang ist angelegt. Sein Passwort steht unten und wird nur einmal gezeigt.',
  save: (file) => `Das als ${file} speichern.`,
  docker: 'Starten, mit Docker,',
  node: 'oder mit Node 22 oder neuer, als Benutzer der Gruppe dialout.',
  dockerOnly: 'Starten, mit Docker.',
  enter: (url) => `${url} öffnen und unter Settings dies eintragen.`,
  join: (url) => `${url} öffnen und Geräte beitreten lassen; sie erscheinen hier von selbst.`,
  password: 'AUS-SCHRITT-1',
};

const serial: Said<typeof serialWords> = {
  absent: (path) => `Es gibt keinen seriellen Port ${path}; das Gerät einstecken.`,
  notPort: (path) => `${path} ist kein serieller Port; den Pfad eines solchen schreiben oder auto.`,
  forbidden: (path, user, group) =>
    `Mantel darf den seriellen Port ${path} nicht öffnen; seinen Benutzer in die Gruppe aufnehmen (usermod -aG ${group} ${user}) und neu starten.`,
  isStick: (path, name, radio) =>
    `Am seriellen Port ${path} steckt ${name}: kein Sensor, sondern für ${stickPrograms[radio]}; den Port eines Sensors schreiben oder auto.`,
  busy: (path) =>
    `Den seriellen Port ${path} benutzt ein anderes Programm; dieses beenden oder einen anderen Port nehmen.`,
  leftAlone: (path) =>
    `${path} bleibt unberührt; zum Lesen unter more_collectors eintragen: kind serial, port ${path}.`,
  held: (path, source) => `Den seriellen Port ${path} benutzt ${source}.`,
  failed: (path, why) => `Der serielle Port ${path} lässt sich nicht öffnen: ${why}.`,
  gone: (path) => `Der serielle Port ${path} ist verschwunden; das Gerät wieder einstecken.`,
  notWritten: (path, why) => `An den seriellen Port ${path} lässt sich nichts senden: ${why}.`,
  closesLate: (path) => `Der serielle Port ${path} braucht lange zum Schließen; Mantel wartete nicht weiter.`,
};

export const machines = { agents, agent, invite, stickPrograms, stick, serial };
