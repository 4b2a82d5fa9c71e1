/** What the command line says, in German. What is typed stays English, as what it prints for programs does. */
import type { commandHelp, commandWords } from '../commands-en.ts';
import type { Said } from '../said.ts';
import { locale } from '../spoken.ts';

const commandHelps: Said<typeof commandHelp> = {
  start: {
    usage: '[--open] [--sample] [--port <number>] [--mqtt-port <number>]',
    says: 'Führt den Hub bis Strg+C aus; mit --open öffnet sich daneben sein Bildschirm.',
    more: 'Mit --sample ist es ein erfundenes Zuhause, in einem eigenen Ordner.',
  },
  open: {
    usage: '',
    says: 'Öffnet den Bildschirm des laufenden Hubs, angemeldet; ohne Anzeige steht da, wie er zu erreichen ist.',
  },
  kiosk: {
    usage: '[--url <address>]',
    says: 'Hält den Bildschirm offen, als Vollbild in Chromium.',
    more: 'Es wartet auf den Hub und startet Chromium neu, wenn das endet. --url zeigt den Hub eines anderen Rechners.',
  },
  agent: {
    usage: '[--join <code>]',
    says: 'Führt diesen Rechner als Agenten eines Hubs anderswo aus.',
    more: 'Den Code braucht es einmal; `mantel invite` am Hub zeigt einen.',
  },
  check: {
    usage: '[<file>]',
    says: 'Sagt, ob mantel.yaml gültig ist und was sie ändern würde.',
    more: 'Mit einer Datei wird stattdessen diese gelesen. Endet mit 1, wenn sie nicht gültig ist.',
  },
  backup: {
    usage: '[--to <file or folder>]',
    says: 'Macht jetzt eine Sicherung und prüft sie.',
    more: 'Sie liegt bei den anderen; --to kopiert sie auch anderswohin.',
  },
  restore: {
    usage: '<backup>',
    says: 'Holt eine Sicherung zurück; was vorher da war, bleibt als Sicherung erhalten.',
    more: 'Die Sicherung ist eine Datei oder der Name einer der Sicherungen. Ein laufender Hub startet dafür neu.',
  },
  export: {
    usage: '[--series <series>]... [--from <time>] [--to <time>] [--out <file>] | --sqlite <file>',
    says: 'Schreibt Messwerte als CSV oder alles als einfache Zeilen von SQLite.',
    more: 'Eine Zeile ist series,time,value,unit,kind. Ohne --series werden alle geschrieben, ohne --out ins Terminal. Zeiten sind Tage (2026-03-29) oder Zeitpunkte (2026-03-29T12:00:00Z); --to selbst gehört nicht mehr dazu.',
  },
  import: {
    usage: '<file.csv>',
    says: 'Liest Messwerte eines anderen Systems aus CSV.',
    more: 'Die Kopfzeile nennt die Spalten series, time, value und für neue Messreihen unit und kind. Eine Zeit ist ein Zeitpunkt mit seinem Abstand zu UTC oder Millisekunden seit 1970. Gespeichert wird nur, wenn jede Zeile gut ist, und es zweimal zu tun ändert nichts.',
  },
  token: {
    usage: 'list | create <name> --scope <scope>... [--topic <filter>]... | revoke <name>',
    says: 'Zeigt, macht und widerruft die Token von Geräten und Programmen.',
    more: 'Rechte sind ingest, view, control und admin. Ein Token wird einmal gezeigt, wenn es entsteht.',
  },
  doctor: {
    usage: '[--json]',
    says: 'Findet, was an dieser Installation nicht stimmt, und sagt, was zu tun ist.',
    more: 'Endet mit 1, wenn etwas falsch ist. Kein Geheimnis steht in dem, was es zeigt.',
  },
  invite: {
    usage: '',
    says: 'Zeigt einen Code, mit dem ein anderer Rechner zum Agenten wird.',
  },
  backfill: {
    usage: '<source> [<job>] <from> <to>',
    says: 'Lässt eine Quelle vergangene Tage abrufen.',
  },
};

const whatItTakes = (command: string): string => `mantel ${command} --help sagt, was es annimmt.`;
const lines = (count: number): string => (count === 1 ? 'eine Zeile' : `${count} Zeilen`);

const commands: Said<typeof commandWords> = {
  usage: 'mantel <command> [--data <folder>]',
  intro: 'Ein ruhiger Bildschirm für ein Zuhause.',
  folder:
    'Jeder Befehl nimmt --data <folder>; ohne Angabe ist der Datenordner $MANTEL_DATA, sonst ~/.local/share/mantel.',
  helpOfOne: 'mantel <command> --help sagt mehr zu einem, mantel --version, welches Mantel dies ist.',
  unknownCommand: (word) => `Einen Befehl ${JSON.stringify(word)} gibt es nicht; mantel --help nennt alle.`,
  unknownArgument: (command, why) => `${why} ${whatItTakes(command)}`,
  unknownOption: (option) => `${option} gibt es hier nicht.`,
  tooMany: (command, word) => `${JSON.stringify(word)} ist ein Wort zu viel; ${whatItTakes(command)}`,

  counts: {
    sample: (count) => `${count.toLocaleString(locale())} ${count === 1 ? 'Messwert' : 'Messwerte'}`,
    series: (count) => `${count.toLocaleString(locale())} ${count === 1 ? 'Messreihe' : 'Messreihen'}`,
  },

  opened: (url) => `Der Bildschirm von ${url} ist offen.`,
  noWindow: (why) => `Es wurde kein Fenster geöffnet: ${why}.`,
  here: (url) => `In einem Browser dieses Rechners: ${url}`,
  hereOnce: (url) => `Dort, oder am Ende von ssh, angemeldet, einmal, innerhalb von zehn Minuten: ${url}`,
  elsewhere: (url) => `In einem Browser im Heimnetz, einmal, innerhalb von zehn Minuten: ${url}`,
  loopbackOnly: (port, host) =>
    `Andere Rechner erreichen ihn nicht. In den Einstellungen fürs Netz öffnen oder über ssh kommen: ssh -L ${port}:127.0.0.1:${port} ${host}`,

  settingsValid: (file) => `${file} ist gültig.`,
  settingsSame: 'Darin steht, was schon gilt.',
  settingsChange: (path, before, after) => `${path}: aus ${before} wird ${after}`,
  settingsAtStart: 'Das gilt ab dem nächsten Start.',
  settingsFirst: 'Noch galten keine Einstellungen, daher gibt es nichts zu vergleichen.',
  secretMissing: (name, users) =>
    `Das Geheimnis ${name} gibt es nicht (genannt von ${users}); in secrets.yaml eintragen.`,
  unset: 'nichts',
  noFile: (file, why) => `${file} lässt sich nicht lesen: ${why}.`,
  noStore: (folder) =>
    `In ${folder} gibt es noch keinen Speicher; Mantel einmal starten oder seinen Ordner mit --data angeben.`,

  backedUp: (name, size) => `Die Sicherung ${name} ist gemacht und geprüft (${size}).`,
  copied: (path) => `Eine Kopie liegt unter ${path}.`,
  notCopied: (path, why) => `Sie ließ sich nicht nach ${path} kopieren: ${why}.`,

  noSeries: (key) => `Eine Messreihe ${key} gibt es nicht.`,
  noTime: (text) =>
    `${JSON.stringify(text)} ist keine Zeit; einen Tag wie 2026-03-29 oder einen Zeitpunkt wie 2026-03-29T12:00:00Z schreiben.`,
  backwards: 'Der Zeitraum endet, bevor er beginnt; --from muss früher sein als --to.',
  exported: (samples, series, file) => `${samples} aus ${series} in ${file} geschrieben.`,
  exportedRows: (file) => `Alles steht als einfache Zeilen in ${file}.`,
  notWritten: (file, why) => `${file} ließ sich nicht schreiben: ${why}.`,
  exists: (file) => `${file} gibt es schon; eine andere Datei nennen oder diese erst wegnehmen.`,
  eitherOr:
    'Entweder --sqlite oder --series, --from, --to und --out schreiben: die Zeilen von SQLite enthalten immer alles.',
  brokeOff: (key, why) => `Von ${key} kamen nicht alle Messwerte an: ${why}.`,

  importUsage: 'Eine Datei nennen: mantel import <file.csv>',
  importFaults: (file, faults) =>
    `Nichts wurde gespeichert: in ${file} ${faults === 1 ? 'ist' : 'sind'} ${lines(faults)} nicht lesbar.`,
  importLine: (line, why) => `  Zeile ${line}: ${why}`,
  importMore: (faults) => `  und ${faults} weitere`,
  imported: (samples, series) => `${samples} aus ${series} gespeichert.`,
  importedOwn: (samples) =>
    `${samples} aus Mantels eigenen Reihen (host, mantel, broker) übergangen: sie handeln von dem Rechner, von dem sie kommen.`,
  importProgress: (samples) => `  ${samples} gespeichert ...`,
  importEmpty: (file) => `${file} enthält keine Messwerte.`,
  noColumn: (name) => `die Kopfzeile hat keine Spalte ${name}; sie muss series, time und value nennen.`,
  rowTime: (text) =>
    `${JSON.stringify(text)} ist keine Zeit; einen Zeitpunkt mit seinem Abstand zu UTC schreiben, wie 2026-03-29T12:00:00Z, oder Millisekunden seit 1970.`,
  rowValue: (text) => `${JSON.stringify(text)} ist keine Zahl.`,
  rowUnit: (text) => `${JSON.stringify(text)} ist keine Einheit, die Mantel kennt.`,
  rowKind: (text) => `${JSON.stringify(text)} ist keine Art; gauge, counter oder state schreiben.`,
  rowNew: (key) => `${key} ist neu; die Einheit in eine Spalte unit schreiben.`,
  rowOtherUnit: (key, unit, given) => `${key} ist in "${unit}", nicht in "${given}".`,
  rowOtherKind: (key, kind, given) => `${key} ist ein ${kind}, kein ${given}.`,

  tokenUsage:
    'So schreiben: mantel token list, mantel token create <name> --scope <scope> oder mantel token revoke <name>.',
  noTokens: 'Es gibt noch keine Token.',
  tokenLine: (name, scopes, topics, used) => `${name}  ${scopes}${topics === '' ? '' : `  ${topics}`}  ${used}`,
  usedAt: (when) => `benutzt ${when}`,
  notUsed: 'nicht benutzt, seit Mantel läuft',
  useUnknown: 'wann zuletzt benutzt, weiß nur ein laufender Hub',
  tokenCreated: (name) => `Das Token ${name} ist da. Es wird nur dieses eine Mal gezeigt:`,
  tokenRevoked: (name) => `Das Token ${name} ist widerrufen.`,
  noToken: (name) => `Ein Token ${name} gibt es nicht.`,
  noScope: (text) => `${JSON.stringify(text)} ist kein Recht; es gibt ingest, view, control und admin.`,
  badName: (text) =>
    `${JSON.stringify(text)} ist kein Name für ein Token; bis zu 64 Buchstaben, Ziffern, Punkte, Unterstriche und Bindestriche schreiben.`,
  scopeNeeded: 'Sagen, was das Token darf: --scope ingest, view, control oder admin.',
};

export const commandGroups = { commandHelp: commandHelps, commands };
