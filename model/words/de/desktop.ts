/** The desktop, its windows and display, players and ports, in German. */
import type { autostartWords } from '../autostart-en.ts';
import type { desktopWords } from '../desktop-en.ts';
import type { foundWords } from '../found-en.ts';
import type { nightWords } from '../night-en.ts';
import type { pinWords } from '../pin-en.ts';
import type { playingWords } from '../playing-en.ts';
import type { Said } from '../said.ts';
import type { screenPowerWords } from '../screen-power-en.ts';
import type { shellWords } from '../shell-en.ts';
import type { windowWords } from '../window-en.ts';
import { plural } from '../units-en.ts';

const seconds = (ms: number): string => (ms / 1_000).toFixed(1).replace('.', ',');

const withoutStop = (sentence: string): string => sentence.replace(/\.$/, '');

const desktopGroup: Said<typeof desktopWords> = {
  product: 'Mantel',
  acknowledge: 'Verstanden',
  snooze: '1 h später',
  acknowledgeOne: (title) => `Verstanden: ${withoutStop(title)}`,
  snoozeOne: (title) => `Eine Stunde zurückstellen: ${withoutStop(title)}`,
  open: 'Mantel öffnen',
  quit: 'Mantel beenden',
  more: (n) => (n === 1 ? 'Noch eines braucht Aufmerksamkeit.' : `${n} weitere Dinge brauchen Aufmerksamkeit.`),
  summary: withoutStop,
  number: (name, value) => `${name}  ${value}`,
  silentFor: (since) => `still seit ${since.replace(/Tage$/, 'Tagen')}`,
  numbers: {
    outside: 'Draußen',
    power: 'Leistung',
    load: 'Last',
    memory: 'Speicher',
    heat: 'Wärme',
    disk: 'Festplatte',
  },
  lost: 'Mantel antwortet nicht.',
  noBus: 'Es gibt keinen Sitzungsbus; Mantel hat hier kein Symbol in der Leiste und zeigt keine Benachrichtigungen.',
  busUnreachable: (why) => `Der Sitzungsbus ist nicht erreichbar (${why}); Mantel versucht es erneut.`,
  busLost: 'Der Sitzungsbus hat geendet; Mantel sucht ihn wieder.',
  busFound: 'Der Sitzungsbus ist da.',
  busFault: (why) => `Auf dem Sitzungsbus ging etwas schief: ${why}`,
  notifies: 'Meldungen werden als Benachrichtigungen gezeigt.',
  noNotifications: 'Kein Programm zeigt hier Benachrichtigungen; Meldungen stehen nur auf dem Bildschirm.',
  notificationFailed: (why) => `Eine Benachrichtigung konnte nicht gezeigt werden (${why}); Mantel versucht es erneut.`,
  trayShown: 'Das Symbol in der Leiste ist da.',
  noTray: 'Dieser Desktop hat keine Leiste für Symbole.',
  trayRefused: (why) => `Die Leiste hat das Symbol nicht angenommen (${why}); Mantel versucht es erneut.`,
  elsewhere: 'Ein anderes Mantel bedient diesen Desktop bereits; dieses wartet.',
  keepsAwake: 'Der Bildschirm des Zuhauses wird gezeigt.',
  notKeptAwake: (why) => `Die Sitzung ließ sich nicht wach halten (${why}); Mantel versucht es erneut.`,
  hubFound: 'Der Desktop folgt dem Hub.',
  hubLost: 'Der Hub antwortet nicht; der Desktop versucht es erneut.',
  snoozeFailed: (why) => `Die Meldung konnte nicht zurückgestellt werden: ${why}`,
  acknowledgeFailed: (why) => `Mantel konnte nicht vermerken, dass die Meldung verstanden ist: ${why}`,
  kioskWaits: (url) => `Warten auf den Hub unter ${url}.`,
  kioskShows: (url) => `Der Bildschirm zeigt ${url}.`,
  kioskEnded: (how, pause) => `Chromium hat geendet (${how}); Neustart in ${seconds(pause)} s.`,
  kioskLeft: 'Jemand hat den Bildschirm verlassen.',
  kioskStopped: 'Der Bildschirm ist geschlossen.',
  kioskNotPossible: (why) => `Es lässt sich kein Bildschirm zeigen: ${why}.`,
  kioskUnknownArgument: (why) => `${why} Bekannt sind --data <Ordner> und --url <Adresse>.`,
  kioskBadAddress: (url) => `"${url}" ist keine Adresse eines Hubs; eine sieht aus wie http://127.0.0.1:8440.`,
};

const verbs = { play: 'abspielen', pause: 'anhalten', next: 'weiterschalten', previous: 'zurückschalten' } as const;

const playing: Said<typeof playingWords> = {
  advertisement: 'Werbung',
  episode: (show, title) => `Neue Folge von ${show}: ${title}`,
  spotifyPremium:
    'Spotify verlangt dafür ein Premium-Konto: Der Besitzer der App im Entwicklerbereich braucht eines, und wer gesteuert werden soll, ebenfalls.',
  spotifyRefuses: (why) => `Spotify verweigert den Zugang: ${why}.`,
  spotifyNonsense: 'Spotify hat etwas geantwortet, das Mantel nicht lesen kann.',
  newEpisodes: 'neue Folgen',
  playback: 'Wiedergabe',
  nowhere: 'Spotify spielt gerade nirgends; erst auf einem Gerät etwas starten.',
  restricted: (action, why) => `Das lässt sich gerade nicht ${verbs[action]}: ${why}.`,
  noBus: 'Dieser Rechner hat keine Desktopsitzung, deren Player zu hören wären.',
  busGone: 'Die Desktopsitzung hat geendet.',
  noPlayer: 'Der Player ist weg.',
  playerRefuses: (why) => `Abgelehnt: ${why}.`,
  endsSoon: (title, minutes, price) =>
    `${title} endet in ${minutes} min${price === '' ? '' : ` (${price.replace('.', ',')})`}.`,
  noOffers: (search) => `eBay hat auf die Suche ${search} mit Angeboten geantwortet, die Mantel nicht lesen kann.`,
  noContent:
    'Discord sendet Nachrichten ohne ihren Text: im Discord-Entwicklerportal "Message Content Intent" für den Bot einschalten (Bot, Privileged Gateway Intents).',
  noMessages: (channel) =>
    `Discord hat mit Nachrichten aus dem Kanal ${channel} geantwortet, die Mantel nicht lesen kann.`,
  noChannel: (channel) => `Discord kennt keinen Kanal ${channel}, oder der Bot ist nicht auf dessen Server.`,
  noAccess: (channel, why) =>
    `Discord lässt den Bot den Kanal ${channel} nicht lesen: ${why}; ihm dort "View Channel" und "Read Message History" erlauben.`,
  somebody: 'jemand',
  group: 'Gruppe',
  channel: 'Kanal',
  wrongToken: 'Discord kennt das Token des Bots nicht; im Discord-Entwicklerportal neu kopieren (Bot, Reset Token).',
  sameName: 'zwei haben denselben Namen; jedem Konto einen eigenen geben',
  sameHeading: 'zwei haben dieselbe Überschrift; jeder Quelle eine eigene geben',
  manyCalls: (calls, allowed) =>
    `das sind ${plural(calls, 'Abruf', 'Abrufe')} am Tag, und eBay erlaubt ${plural(allowed, 'Abruf', 'Abrufe')}; seltener fragen oder weniger Suchen eintragen`,
};

const shell: Said<typeof shellWords> = {
  starting: 'Mantel startet.',
  attached: (url) => `Das Fenster zeigt den Hub, der bereits unter ${url} läuft.`,
  started: (url) => `Das Fenster zeigt seinen eigenen Hub unter ${url}.`,
  hubGone: 'Der Hub ist weg; das Fenster wartet auf ihn.',
  hubEnded: (status, last, wait) =>
    `Der Hub hat mit Status ${status} geendet und startet neu in ${plural(Math.max(1, Math.round(wait / 1_000)), 'Sekunde', 'Sekunden')}.${last ? ` Er sagte: ${last}` : ''}`,
  hubStaysAway: 'Der Hub kam nicht zurück, daher schließt sich sein Fenster; npm start öffnet beide.',
  hubKilled: 'Der Hub endete nicht innerhalb von 10 s und wurde beendet.',
  pageBroke: (reason) => `Die Seite ging kaputt (${reason}) und wird neu geladen.`,
  windowAnew: (reason) => `Die Seite ging immer wieder kaputt (${reason}); das Fenster wird neu gemacht.`,
  pageHangs: 'Die Seite hat 30 s nicht geantwortet und wird neu geladen.',
  pageFailed: (why) => `Die Seite ließ sich nicht laden (${why}); neuer Versuch.`,
  graphicsOff: 'Die Grafik fiel dreimal in einer Minute aus; Mantel läuft ohne Hardwarebeschleunigung weiter.',
  noTicket: (why) => `Der Hub gab kein Ticket (${why}); dieses Fenster darf ansehen, aber nicht verwalten.`,
  notRemembered: (why) => `Was sich das Fenster merken soll, konnte nicht geschrieben werden: ${why}`,
  companionFailed: (why) => `Benachrichtigungen und das Symbol in der Leiste konnten nicht gestartet werden: ${why}`,
  stepFailed: (why) => `Beim Beenden trat ein Fehler auf, und es ging weiter: ${why}`,
};

const windowGroup: Said<typeof windowWords> = {
  fetching: (version) =>
    `Electron ${version} wird geholt, für ein eigenes Fenster, etwa 120 MB, einmalig; Mantel läuft schon ...`,
  arrived: (percent) => `  ${percent} % von Electron sind da.`,
  notFetched: (why) => `Electron ließ sich nicht holen (${why}); der Bildschirm öffnet sich in Chromium.`,
  instead: (why) => `Electron: ${why}; der Bildschirm öffnet sich in Chromium.`,
  notOpened: (why) => `Es wurde kein Fenster geöffnet: ${why}.`,
  givenUp: (file) =>
    `Electron zeigte zweimal nichts; der Bildschirm öffnet sich in Chromium. ${file} löschen, um Electron wieder zu versuchen.`,
  notCounted: (why) => `Wie es Electron erging, konnte nicht notiert werden: ${why}`,
};

const ways: Readonly<Record<string, string>> = {
  host: 'seine eigenen Werte',
  iio: 'ein Chip dieses Rechners',
  kasa: 'Kasa, im eigenen Netz',
  serial: 'an einem USB-Anschluss',
  sds011: 'SDS011, an einem USB-Anschluss',
  mqtt: 'über den eigenen Broker',
  nut: 'NUT, im eigenen Netz',
  'open-meteo': 'Open-Meteo, ohne Schlüssel',
};

const found: Said<typeof foundWords> = {
  machine: 'Dieser Rechner',
  weather: 'Wetter und Luft',
  about: (kind, title) => ways[kind] ?? title,
  waits: 'Noch kam nichts davon.',
  broker: (url) => `Unter ${url} ist ein Broker; verbinden, um zu sehen, was er hat.`,
  signIn: (title) => `In den Einstellungen bei ${title} anmelden.`,
};

const autostart: Said<typeof autostartWords> = {
  about: 'Ein ruhiger Bildschirm für ein Zuhause',
  desktop: {
    on: 'Mantel startet mit der Anmeldung am Desktop.',
    off: 'Mantel kann mit der Anmeldung am Desktop starten.',
  },
  service: {
    on: 'Mantel startet als Dienst dieses Benutzers. Damit es auch ohne Anmeldung läuft: loginctl enable-linger',
    off: 'Mantel kann als Dienst dieses Benutzers starten.',
  },
  asService: 'Mantel startet bereits mit dem Rechner, als Dienst des Systems.',
  noWay:
    'Dieser Rechner hat weder Desktop noch systemd; Mantel von dem starten lassen, was hier sonst Programme startet.',
  noCommand: 'Mantel weiß nicht, mit welchem Befehl es gestartet wird, und kann daher nicht von selbst starten.',
  unwritable: (path, why) => `${path} lässt sich nicht schreiben: ${why}.`,
};

const pin: Said<typeof pinWords> = {
  wrong: 'An einem Bildschirm wurde eine falsche PIN eingegeben.',
  set: 'Für den Bildschirm wurde eine PIN gesetzt.',
  takenOff: 'Die PIN des Bildschirms wurde entfernt.',
  notConcealed: (why) => `Die PIN in mantel.yaml konnte nicht durch ihren Hash ersetzt werden: ${why}`,
};

const screenPower: Said<typeof screenPowerWords> = {
  off: (by) => `Die Anzeige ist aus, durch ${by}.`,
  on: (by) => `Die Anzeige ist an, durch ${by}.`,
  notOn: (by) => `Die Anzeige ging durch ${by} nicht an; neuer Versuch.`,
  wakes: (by) => `Die Anzeige wacht nach ${by} immer wieder auf; ein anderer Weg wird versucht.`,
  black: 'Nichts hier schaltet die Anzeige aus, daher ist die Seite stattdessen schwarz.',
  failed: (why) => `Die Anzeige ließ sich nicht schalten: ${why}`,
};

const night: Said<typeof nightWords> = {
  nightPage: 'Nachtseite',
  outside: 'Draußen',
  sunDown: (time) => `Sonnenuntergang ${time}`,
  sunUp: (time) => `Sonnenaufgang ${time}`,
  more: (n) => (n === 1 ? 'Und noch eines.' : `Und ${n} weitere.`),
};

export const desktop = {
  desktop: desktopGroup,
  playing,
  shell,
  window: windowGroup,
  found,
  autostart,
  pin,
  'screen power': screenPower,
};

export const nightGroups = { night };
