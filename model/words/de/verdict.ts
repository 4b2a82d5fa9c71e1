/** The verdict line and why it says so, in German. */
import type { Said } from '../said.ts';
import { count, plural } from '../units-en.ts';
import type { Precipitation, verdictWords } from '../verdict-en.ts';

const precipitation: Readonly<Record<Precipitation, string>> = { rain: 'Regen', snow: 'Schnee', thunder: 'Gewitter' };

/** "Eines braucht", "Zwei Dinge brauchen". */
const things = (n: number): string => (n === 1 ? 'Eines braucht' : `${count(n)} Dinge brauchen`);
const tasks = (n: number): string => (n === 1 ? 'Eine Aufgabe' : `${count(n)} Aufgaben`);

const verdict: Said<typeof verdictWords> = {
  quiet: 'Alles ruhig.',
  known: (alerts) =>
    alerts === 1 ? 'Ruhig, bis auf eine bekannte Meldung.' : `Ruhig, bis auf ${alerts} bekannte Meldungen.`,
  silent: (n) => (n === 1 ? 'Ein Sensor meldet sich nicht.' : `${count(n)} Sensoren melden sich nicht.`),
  needYou: (n) => `${things(n)} Aufmerksamkeit.`,
  needLook: (n) => `${things(n)} einen Blick`,
  more: (n) => (n === 1 ? 'Noch eines braucht Aufmerksamkeit.' : `${count(n)} weitere Dinge brauchen Aufmerksamkeit.`),
  cannotSave: (reason) => `Messwerte lassen sich nicht speichern: ${reason}`,
  cannotSaveAtAll: 'Messwerte lassen sich nicht speichern.',
  sourceNeeds: (source) => `Eine Quelle braucht Hilfe: ${source}.`,
  settingsNeed: 'In mantel.yaml ist ein Fehler; die Einstellungen davor gelten weiter.',
  sourcesNeed: (sources) => `${count(sources)} Quellen brauchen Hilfe.`,
  away: (source) => `Keine Antwort von ${source}.`,
  sourcesAway: (sources) => `Keine Antwort von ${sources} Quellen.`,
  from: (kind, time, tomorrow) => `${precipitation[kind]} ${tomorrow ? 'morgen ' : ''}ab ${time}.`,
  until: (kind, time, tomorrow) => `${precipitation[kind]} bis ${tomorrow ? 'morgen ' : ''}${time}.`,
  falling: (kind) => `Jetzt ${precipitation[kind]}.`,
  allDay: (kind) => `${precipitation[kind]} in den nächsten 24 Stunden.`,
  tasks(today, overdue) {
    if (today === 0) return `${tasks(overdue)} ${overdue === 1 ? 'ist' : 'sind'} überfällig.`;
    const left = `Heute noch ${tasks(today).replace(/^[A-Z]/, (letter) => letter.toLowerCase())}`;
    return overdue === 0 ? `${left}.` : `${left}, ${count(overdue).toLowerCase()} überfällig.`;
  },
  whyTasks(source, open, today, overdue, missing) {
    const known = `${source}: ${plural(open, 'offene Aufgabe', 'offene Aufgaben')}, ${today} heute fällig, ${overdue} überfällig.`;
    return missing.length === 0 ? known : `${known} Zuletzt gelesener Stand: ${missing.join(', ')}.`;
  },
  whyAlert: (title, detail, seen) => `${title} ${detail}${seen ? ' Verstanden.' : ''}`,
  whySnoozed: (title, until) => `${title} Stumm bis ${until}.`,
  whySource: (title, reason) => `${title}: ${reason ?? 'Etwas stimmt nicht.'}`,
  whyNoAlert: 'Keine Regel ist verletzt.',
  whySources: (well, all) =>
    all === 1 ? `${well} von 1 Quelle ist in Ordnung.` : `${well} von ${all} Quellen sind in Ordnung.`,
  whyForecast: (place, sentence) => `Vorhersage für ${place}: ${sentence}`,
  whyDry: (place) => `Vorhersage für ${place}: kein Regen in den nächsten 24 Stunden.`,
  whyNoForecast: 'Es gibt keine Vorhersage, die noch gilt.',
  whyNoPlace: 'Noch kein Wetter: unter Einstellungen, Zuhause angeben, wo das Zuhause ist.',
};

export const verdictGroups = { verdict };
