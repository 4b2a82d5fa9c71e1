/** What `mantel doctor` says, in German. */
import type { doctorWords } from '../doctor-en.ts';
import type { Said } from '../said.ts';
import { plural } from '../units-en.ts';

const doctor: Said<typeof doctorWords> = {
  checks: {
    node: 'Node',
    folder: 'Datenordner',
    space: 'Freier Platz',
    settings: 'Einstellungen',
    secrets: 'Geheimnisse',
    adminToken: 'Admin-Token',
    hub: 'Hub',
    screenPort: 'Port des Bildschirms',
    brokerPort: 'Port des Brokers',
    network: 'Netz',
    store: 'Speicher',
    backups: 'Sicherungen',
    clock: 'Uhr',
    serial: 'Serielle Anschlüsse',
    bus: 'Desktop-Sitzung',
    notifications: 'Benachrichtigungen',
    tray: 'Symbol in der Leiste',
    display: 'Anzeige',
    browser: 'Browser',
    screenPower: 'Bildschirm an und aus',
    graphics: 'Grafik',
    autostart: 'Von selbst starten',
    sources: 'Quellen',
  },
  states: { ok: 'gut   ', look: 'prüfen', wrong: 'falsch' },
  line: (state, check, says) => `${state}  ${check}: ${says}`,
  fix: (fix) => `        -> ${fix}`,
  sum: (wrong, look) => (wrong === 0 && look === 0 ? 'Alles ist gut.' : `${wrong} falsch, ${look} zu prüfen.`),

  node: (version, arch) => `${version} auf ${arch}.`,
  nodeOld: (version, oldest) => `${version} ist älter als ${oldest}; damit läuft Mantel nicht.`,
  nodeOldFix: 'Mantel mit npm start starten, das sein eigenes Node mitbringt, oder sein Paket installieren.',
  archOther: (arch) => `Mantel ist für x64 und arm64 gebaut, und dies ist ${arch}.`,
  archOtherFix: 'Ein 64-Bit-System nehmen; auf einem Raspberry Pi das 64-Bit-Abbild installieren.',

  folder: (path) => `${path} ist da und lässt sich beschreiben.`,
  folderNone: (path) => `${path} gibt es noch nicht.`,
  folderNoneFix: 'Der erste Start legt ihn an; wenn Mantel schon lief, seinen Ordner mit --data angeben.',
  folderReadOnly: (path) => `${path} liegt auf einem Datenträger, der sich nur lesen lässt.`,
  folderReadOnlyFix:
    'So endet eine abgenutzte SD-Karte: eine Sicherung wegkopieren, dmesg ansehen, die Karte tauschen.',
  folderUnwritable: (path) => `In ${path} darf dieser Benutzer nicht schreiben.`,
  folderOwner: (path, owner, user) => `${path} gehört dem Benutzer ${owner}, und dies ist der Benutzer ${user}.`,
  folderOwnerFix: (path, user) =>
    `Als der Benutzer fragen, der Mantel ausführt, oder ihm den Ordner geben: sudo chown -R ${user} ${path}`,
  folderOpen: (path, mode) => `In ${path} können andere hineinsehen (Rechte ${mode}).`,
  folderOpenFix: (path) => `chmod 700 ${path}`,

  space: (free) => `${free} frei.`,
  spaceLow: (free) => `nur noch ${free} frei; unter 100 MB wird nichts mehr gespeichert.`,
  spaceScarce: (free) => `${free} frei; das reicht nicht mehr lange.`,
  spaceFix: 'Platz schaffen, auf der Seite Zustand alte Sicherungen löschen oder Messwerte kürzer aufbewahren.',

  settings: 'mantel.yaml ist gültig.',
  settingsNone: 'mantel.yaml gibt es noch nicht; der erste Start schreibt sie.',
  settingsWrong: (why) => why,
  settingsWrongFix: 'Die Zeile berichtigen und dann mantel check fragen.',
  settingsUnreadable: (why) => `mantel.yaml lässt sich nicht lesen: ${why}.`,
  settingsUnreadableFix: 'Dem Benutzer, der Mantel ausführt, das Recht zum Lesen geben.',

  secrets: (count) =>
    `${count === 0 ? 'kein Eintrag' : plural(count, 'Eintrag', 'Einträge')}, nur für den Besitzer lesbar.`,
  secretsNone: 'secrets.yaml gibt es nicht, und sie wird nicht gebraucht.',
  secretsOpen: (mode) => `secrets.yaml ist für andere lesbar (Rechte ${mode}).`,
  secretsOpenFix: (path) => `chmod 600 ${path}`,
  secretsWrong: (why) => why,
  secretsWrongFix: 'In jede Zeile ein "Name: Wert" schreiben; Werte mit : oder # in Anführungszeichen setzen.',
  secretsMissing: (names) => `die Einstellungen nennen Geheimnisse, die es nicht gibt: ${names}.`,
  secretsMissingFix: 'In secrets.yaml oder auf der Seite der Einstellungen eintragen.',

  adminToken: 'nur für den Besitzer lesbar.',
  adminTokenNone: 'es gibt noch keines; der erste Start legt es an.',
  adminTokenOpen: (mode) => `andere können es lesen (Rechte ${mode}) und Mantel damit verwalten.`,
  adminTokenOpenFix: (path) =>
    `${path} löschen und Mantel neu starten; es legt ein anderes an, das nur sein Besitzer lesen kann.`,

  hub: (url, pid) => `läuft unter ${url} (Prozess ${pid}) und antwortet.`,
  hubNone: 'für diesen Ordner läuft keiner.',
  hubNoneFix: 'Mit mantel start, npm start oder dem dafür eingerichteten Dienst starten.',
  hubStarting: (pid) => `startet gerade (Prozess ${pid}).`,
  hubStartingFix: 'In einer Minute noch einmal fragen; nach einem Stromausfall braucht ein großer Speicher etwas.',
  hubSilent: (url, pid) => `Prozess ${pid} hält den Ordner, antwortet aber nicht unter ${url}.`,
  hubSilentFix: (pid) =>
    `Sein Protokoll im Datenordner ansehen; kill ${pid} beendet ihn, und kein gespeicherter Messwert geht verloren.`,
  hubNotStoring: (why) => `er läuft, speichert aber nicht: ${why}.`,
  hubNotStoringFix: 'Oben nachsehen: freier Platz und Datenordner.',

  portOurs: (port) => `${port}, von diesem Hub.`,
  portAny: 'irgendein freier, wie es die Einstellungen sagen.',
  portFree: (port) => `${port} ist frei.`,
  portElsewhere: (port, own) => `${port} war belegt, deshalb nimmt dieser Hub ${own}.`,
  portAsked: (port, own) => `${own}, von diesem Hub, wie er gestartet wurde; in den Einstellungen steht ${port}.`,
  portTaken: (port, holder) => `${port} ist belegt, von ${holder}.`,
  portTakenScreenFix:
    'Mantel nimmt den nächsten freien; unter api.port einen anderen eintragen, damit es dabei bleibt.',
  portTakenBrokerFix:
    'Mantel läuft dann ohne eigenen Broker: das Programm beenden, unter broker.port einen anderen eintragen oder in den Einstellungen den Broker dort verbinden.',
  someProgram: 'einem anderen Programm',
  program: (name, pid) => `${name} (Prozess ${pid})`,
  brokerOff: 'in den Einstellungen abgeschaltet.',
  brokerSilent: (why) => why,

  networkLoopback: 'nur dieser Rechner erreicht Mantel, wie es die Einstellungen sagen.',
  networkBrokerAlone: (port) =>
    `nur dieser Rechner erreicht den Bildschirm, wie es die Einstellungen sagen; Geräte mit Zugang erreichen den Broker am Port ${port}.`,
  networkLan: (address) => `offen fürs Heimnetz unter ${address}, wie es die Einstellungen sagen.`,
  networkWaits: (lan) =>
    `die Einstellungen ${lan ? 'öffnen Mantel fürs Heimnetz' : 'schließen Mantel fürs Heimnetz'}; das gilt ab dem nächsten Start.`,
  networkWaitsFix: 'Mantel neu starten.',
  networkNoAddress: 'Mantel ist offen fürs Heimnetz, aber dieser Rechner hat dort keine Adresse.',
  networkNoAddressFix: 'Das Kabel oder das WLAN dieses Rechners prüfen.',
  networkWanted: (lan) =>
    lan
      ? 'den Einstellungen nach wird Mantel offen fürs Heimnetz sein.'
      : 'den Einstellungen nach nur für diesen Rechner.',

  store: (bytes) => `${bytes}, nach kurzer Prüfung heil.`,
  storeNone: 'es gibt noch keinen.',
  storeDamaged: (why) => why,
  storeDamagedFix: 'Mit mantel restore die neueste Sicherung zurückholen; die beschädigte Datei bleibt erhalten.',
  storeLarge: (bytes, share) => `${bytes}, das sind ${share} % des Datenträgers.`,
  storeLargeFix:
    'Messwerte kürzer aufbewahren (store.keep_samples) oder den Ordner auf einen größeren Datenträger verlegen.',
  storeUnasked: (bytes) => `${bytes}; der laufende Hub wacht darüber.`,

  backups: (newest, count) => `die neueste ist ${newest} alt; es gibt ${count === 1 ? 'eine' : count}.`,
  backupsNone: 'es gibt keine.',
  backupsNoneFix: 'mantel backup macht jetzt eine.',
  backupsYoung: 'es gibt noch keine; die erste entsteht heute Nacht.',
  backupsOld: (newest) => `die neueste ist ${newest} alt, obwohl jede Nacht eine entstehen sollte.`,
  backupsOldFix: 'Die Seite Zustand sagt, warum; mantel backup versucht es jetzt.',
  backupsOff: 'sie sind abgeschaltet (backup.enabled).',
  backupsOffFix: 'Einschalten oder dafür sorgen, dass etwas anderes mantel backup --to ausführt.',
  backupsFailed: (why) => why,

  clock: 'gestellt und von einem Zeitserver geführt.',
  clockAlone: 'gestellt; ob ein Zeitserver sie führt, sagt dieses System nicht.',
  clockEarly: (now) => `zeigt ${now}; da war dieses Mantel noch nicht gebaut.`,
  clockBehind: (now) => `zeigt ${now}; der neueste Messwert im Speicher ist später.`,
  clockFix:
    'Mit timedatectl set-ntp true stellen oder der Platine eine Uhr mit Batterie geben; bis dahin warten Messwerte auf ihr Datum.',
  clockUntrusted: 'der Hub glaubt ihr noch nicht, deshalb warten Messwerte auf ihr Datum.',

  serial: (count) =>
    count === 1 ? 'einer, den dieser Benutzer öffnen darf.' : `${count}, die dieser Benutzer öffnen darf.`,
  serialNone: 'keiner ist eingesteckt.',
  serialClosed: (ports) => `dieser Benutzer darf ${ports} nicht öffnen.`,
  serialClosedFix: (user) => `sudo usermod -aG dialout ${user}, dann neu anmelden (oder den Dienst neu starten).`,
  serialSignIn: (ports) =>
    `${ports} geht erst auf, wenn sich dieser Benutzer neu anmeldet: die Gruppe dialout ist neu.`,
  serialSignInFix: 'Ab- und wieder anmelden oder den Rechner neu starten.',

  bus: 'der Sitzungsbus antwortet.',
  busNone: 'hier gibt es keinen Sitzungsbus, also keine Benachrichtigungen und kein Symbol in der Leiste.',
  busNoneFix: 'An der Wand gehört es sich so; am Schreibtisch in einem Terminal des Desktops fragen.',
  notifications: 'ein Programm zeigt sie.',
  notificationsNone: 'kein Programm zeigt sie; Meldungen stehen nur auf dem Bildschirm.',
  notificationsNoneFix: 'Eines installieren, etwa mako-notifier, dunst oder xfce4-notifyd.',
  tray: 'eine Leiste dafür ist da.',
  trayNone: 'dieser Desktop hat keine Leiste, also gibt es kein Symbol; alles andere steht auf dem Bildschirm.',
  trayNoneFix: 'Unter GNOME bringt die Erweiterung AppIndicator eine, unter labwc und sway eine Leiste wie waybar.',

  display: (kind, session) => `${kind}${session === '' ? '' : `, ${session}`}.`,
  displayNone: 'in dieser Sitzung keine; der Bildschirm zeigt sich anderswo in einem Browser.',
  displayNoneFix: 'mantel open sagt, wie er zu erreichen ist; für eine Wand siehe docs/kiosk.md.',
  browser: (program) => `${program}.`,
  browserNone: 'weder Electron noch Chromium ist hier, daher lässt sich kein Fenster öffnen.',
  browserNoneFix: 'sudo apt install chromium',
  browserRoot: 'dies ist root, für den sich kein Browser öffnet.',
  browserRootFix: 'Mantel als gewöhnlicher Benutzer ausführen.',
  electronGivenUp: (program) => `Electron zeigte zweimal nichts, daher kommt ${program} zum Zug.`,
  electronGivenUpFix: 'Im Datenordner shell/failed-boots.json löschen, um Electron noch einmal zu versuchen.',
  screenPower: (ways) => `mit ${ways}.`,
  screenPowerWorked: (way) => `zuletzt hat ${way} ihn ausgeschaltet.`,
  screenPowerNone: 'hier kann es nichts; nachts ist die Seite schwarz, und die Anzeige leuchtet ein wenig.',
  screenPowerNoneFix: (isWayland) =>
    `sudo apt install ${isWayland ? 'wlopm' : 'x11-xserver-utils'} oder ddcutil, wenn der Monitor darauf hört.`,
  graphics: 'die Grafikkarte hilft, wo das geht.',
  graphicsOff: (version) =>
    `sie brach unter Electron ${version} dreimal innerhalb einer Minute zusammen, daher zeichnet es ohne Grafikkarte.`,
  graphicsOffFix:
    'Nach einem neuen Treiber screen.graphics auf on setzen; der nächste Start des Fensters versucht es damit.',
  autostart: (program) => `${program} wird gestartet.`,
  autostartOff: 'Mantel startet hier nicht von selbst.',
  autostartOffFix: 'In den Einstellungen einschalten, wo das gewünscht ist.',
  autostartGone: (file, program) => `${file} würde ${program} starten, das es nicht mehr gibt.`,
  autostartGoneFix: 'In den Einstellungen das Starten von selbst aus- und wieder einschalten.',
  autostartOdd: (file) => `${file} startet nichts.`,

  sources: (count) => (count === 1 ? 'die eine, die es gibt, ist in Ordnung.' : `alle ${count} sind in Ordnung.`),
  sourcesNone: 'keine ist eingerichtet.',
  source: (title, reason) => `${title}: ${reason}`,
  sourceNoReason: 'sie funktioniert nicht',
  sourceFix: 'Die Einstellungen der Quelle auf dem Bildschirm sagen mehr und probieren sie aus.',
};

export const doctorGroups = { doctor };
