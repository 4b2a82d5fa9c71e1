/** The first run and the home that is made up, in German. */
import type { firstRunWords } from '../first-run-en.ts';
import type { Said } from '../said.ts';
import type { sampleWords } from '../sample-en.ts';

const small = [
  'null',
  'eins',
  'zwei',
  'drei',
  'vier',
  'fünf',
  'sechs',
  'sieben',
  'acht',
  'neun',
  'zehn',
  'elf',
  'zwölf',
];
const count = (n: number): string => small[n] ?? String(n);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const firstRun: Said<typeof firstRunWords> = {
  name: 'Einrichten',
  back: 'Zurück',
  step: (at, of) => `Frage ${at} von ${of}`,
  mayOnlyLook: 'Dieser Bildschirm darf nur zusehen',
  onAnother: 'Die Fragen werden an dem Bildschirm beantwortet, den „npm start“ oder „npm run kiosk“ geöffnet hat.',
  toHome: 'Das Zuhause zeigen',
  coordinates: (latitude, longitude) => `${latitude}; ${longitude}`,
  failed: 'Das kam bei Mantel nicht an. Noch einmal versuchen.',
  load: (percent) => `Last ${percent}`,
  disk: (percent) => `Platte ${percent}`,

  where: {
    question: 'Wo ist dieses Zuhause?',
    field: 'Ort',
    empty: 'Ort eintippen',
    yes: (place) => `Ja, ${place}`,
    leave: 'Offen lassen',
    help: 'Enter, oder einen anderen Ort eintippen',
    helpOpen: 'Wetter und Tageslicht beginnen, sobald der Ort bekannt ist',
    thereNow: 'dort jetzt.',
    weather: (degrees, sky) => `${degrees}, ${sky}`,
    guessed: 'Aus der Zeitzone dieses Rechners geraten.',
    asSet: 'So ist es jetzt eingestellt.',
    in: (region) => `In ${region}.`,
    unknown: (text) => `Ein Ort namens „${text}“ ist hier nicht bekannt.`,
    or: 'oder',
    sunUp: (time) => `Sonne auf ${time}`,
    sunDown: (time) => `unter ${time}`,
    sunAllDay: 'Die Sonne bleibt den ganzen Tag oben',
    sunNever: 'Die Sonne bleibt den ganzen Tag unten',
    now: 'jetzt',
    daylight: 'Tageslicht',
    restore: 'Aus einer Sicherung zurückholen',
    sample: 'Mit Beispieldaten umsehen',
    sampleStarts: 'Ein Beispiel-Zuhause entsteht',
  },

  found: {
    question: (all) => (all === 1 ? 'Eines wurde gefunden.' : `${capital(count(all))} Dinge wurden gefunden.`),
    can: (ready, all) =>
      ready === all
        ? all === 1
          ? 'Es kann jetzt starten.'
          : 'Alle können jetzt starten.'
        : ready === 1
          ? 'Eines kann jetzt starten.'
          : `${capital(count(ready))} können jetzt starten.`,
    looking: 'Es wird nachgesehen, was da ist.',
    nothing: 'Noch nichts.',
    nothingMore: 'Dieser Rechner und das Wetter können jetzt starten.',
    start: (n) => (n === 0 ? 'Weiter' : n === 1 ? 'Dieses starten' : `Diese ${count(n)} starten`),
    help: 'Enter. Mehr lässt sich in den Einstellungen hinzufügen',
    helpLeft: 'Enter. Was weggelassen ist, wartet in den Einstellungen',
    list: 'Was gefunden wurde',
    later: 'später, in den Einstellungen',
    waits: 'noch kein Messwert',
    more: (n) => `und ${n} weitere`,
    first: 'zurück zu den ersten',
  },

  seat: {
    question: 'Aus welcher Entfernung?',
    choices: { near: 'Am Schreibtisch', middle: 'Am Tisch', far: 'Durch den Raum' },
    metres: (distance) => `${distance} m`,
    help: 'Enter. Danach richtet sich der kleinste Buchstabe',
    screen: 'Bildschirm',
    diagonal: 'Diagonale des Bildschirms in Zoll',
    inches: 'Zoll',
    smaller: 'Kleinerer Bildschirm',
    larger: 'Größerer Bildschirm',
    measured: 'wie der Bildschirm sagt',
    range: 'Zwischen 4 und 120 Zoll.',
  },

  boot: {
    question: 'Mit diesem Rechner starten?',
    questionDesktop: 'Beim Anmelden starten?',
    yes: 'Ja',
    no: 'Nicht jetzt',
    yesSays: 'Zwei Sekunden dunkel, dann die Uhrzeit',
    noSays: 'Öffnet sich auf Wunsch',
    noNote: 'Bis dahin wird nichts gelesen',
    show: 'Mein Zuhause zeigen',
    help: 'Enter. Lässt sich in den Einstellungen ändern',
  },

  restore: {
    question: 'Welche Sicherung?',
    none: 'Auf diesem Rechner ist keine Sicherung',
    noneNote: 'Bitte die Datei einer Sicherung wählen, etwa von einem USB-Stick.',
    choose: 'Datei wählen',
    reading: 'Die Datei wird gelesen',
    restore: (day) => `${day} zurückspielen`,
    help: 'Enter. Mantel startet damit neu',
    helpNone: 'Ihr Name endet auf .mantel',
    why: {
      nightly: 'nachts',
      asked: 'von Hand',
      'before restore': 'vor einem Zurückspielen',
      uploaded: 'aus einer Datei',
    },
    list: 'Sicherungen',
    restarts: 'Mantel startet mit der Sicherung neu. Das dauert einen Moment.',
  },
};

const sample: Said<typeof sampleWords> = {
  title: 'Beispieldaten',
  about: 'Ein erfundenes Zuhause mit einem Jahr hinter sich. Es läuft nur in einem eigenen Datenordner.',
  mark: 'Beispieldaten',
  markNote: 'Nichts hier ist echt.',
  back: 'Zurück zu meinem Zuhause',
  homeName: 'Beispiel-Zuhause',
  folder: 'Alles in diesem Ordner hat Mantel erfunden, zum Umsehen. Er kann jederzeit gelöscht werden.\n',
  notSample: (folder) =>
    `${folder} ist nicht von Mantel für Beispieldaten angelegt; bitte woandershin verschieben und das Beispiel-Zuhause noch einmal starten.`,
  elsewhere: 'Das Beispiel-Zuhause lässt sich nur an dem Rechner zeigen, auf dem Mantel läuft.',
  didNotStart: 'Das Beispiel-Zuhause ist nicht gestartet; das Protokoll von Mantel sagt mehr.',
  cannot: 'Dieses Mantel kann kein zweites für das Beispiel-Zuhause starten.',
  rooms: { living: 'Wohnzimmer', bedroom: 'Schlafzimmer', study: 'Arbeitszimmer', nursery: 'Kinderzimmer' },
  devices: {
    desk: 'Steckdose Schreibtisch',
    fridge: 'Kühlschrank',
    washer: 'Waschmaschine',
    climate: (room) => `Klima ${room}`,
    air: 'Luftsensor',
  },
  credit: 'Erfunden',
  taskList: 'Beispielaufgaben',
  tasks: [
    'Pflanzen gießen',
    'Bettwäsche wechseln',
    'Klempner anrufen',
    'Bücher in die Bücherei bringen',
    'Zugfahrt buchen',
  ],
  calendar: 'Familie',
  events: ['Schwimmkurs', 'Abendessen mit den Nachbarn', 'Zahnarzt', 'Altpapier hinausstellen'],
  feed: 'Beispiel-Schlagzeilen',
  headlines: [
    'Eine erfundene Stadt eröffnet eine erfundene Brücke',
    'Das Wetter bleibt so wechselhaft, wie es erfunden wurde',
    'Nichts auf dieser Liste ist geschehen',
    'Ein Flussfest, das niemand besuchen muss',
  ],
};

export const firstRunGroups = { firstRun };
export const sampleGroups = { sample };
