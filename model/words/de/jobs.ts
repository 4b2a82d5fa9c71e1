/** Jobs, quotas, signing in and counters, in German. */
import type { counterWords } from '../counters-en.ts';
import type { backfillCommandWords, backfillWords, jobAnswers as jobAnswersWords, jobWords } from '../jobs-en.ts';
import type { purseWords } from '../purse-en.ts';
import type { Said } from '../said.ts';
import type { callbackWords, signInWords } from '../sign-in-en.ts';
import type { jobWords as sourceJobWords } from '../sources-en.ts';
import { locale } from '../spoken.ts';
import { clockTime, plural, quantity, quantityName, span } from '../units-en.ts';
import { dativeSpan, readings } from './grammar.ts';

const calls = (n: number): string => plural(n, 'Abruf', 'Abrufe');
const days = (from: string, to: string): string => (from === to ? from : `${from} bis ${to}`);

const job: Said<typeof jobWords> = {
  noRule: (rule) => `"${rule}" ist keine Zeitregel; eine wie "0 6 * * *" schreiben, für jeden Tag um 6.`,
  late: (title, limit) => `${title} wurde nicht innerhalb von ${dativeSpan(limit)} fertig.`,
  notStored: (why) => `Das Abgerufene konnte nicht gespeichert werden: ${why}`,
  behind: 'Der Speicher kommt nicht nach, deshalb wird der Rest später abgerufen.',
  stopped: 'Mantel oder diese Quelle wurde beendet, oder die Einstellungen wurden geändert.',
  cancelled: 'Abgebrochen.',
  fault: (title, why) => `${title} ist auf einen Fehler in Mantel gestoßen: ${why}`,
  noneGoesOn: 'Keine ihrer Aufgaben kann weitergehen.',
  paused: 'Alle ihre Aufgaben pausieren.',
  again: (title) => `${title}: wieder in Ordnung.`,
  recordLost: (why) => `Was über Aufgaben notiert war, lässt sich nicht lesen und beginnt neu: ${why}`,
};

const jobAnswers: Said<typeof jobAnswersWords> = {
  noSource: (source) => `Es gibt keine Quelle ${JSON.stringify(source)}, die nach Plan sammelt.`,
  noJob: (source, name, all) => `${source} hat keine Aufgabe ${JSON.stringify(name)}; es gibt ${all.join(', ')}.`,
  running: (title) => `${title} läuft bereits; darauf warten.`,
  ahead: (title, n, left) =>
    `${title} würde ${calls(n)} vorwegnehmen, die für den Rest des Tages gedacht sind${left === undefined ? '' : ` (noch ${left})`}; bestätigen, um trotzdem zu starten.`,
  shut: (title, wait) => `${title} kann in ${dativeSpan(wait)} wieder laufen: Vorher nimmt die Quelle keinen Abruf an.`,
  noHistory: (title) => `${title} hat keine Vergangenheit; nur Neues lässt sich abrufen.`,
  noDate: (text) => `${JSON.stringify(text)} ist kein Tag; einen wie 2026-03-29 schreiben.`,
  backwards: (from, to) => `${from} kommt nach ${to}; den früheren Tag zuerst schreiben.`,
  future: (from) => `${from} ist noch nicht vorbei; der letzte Tag, der sich abrufen lässt, ist gestern.`,
  tooEarly: (title, earliest) => `${title} hat vor dem ${earliest} nichts.`,
  fetching: (title) => `${title} ruft bereits Tage ab; darauf warten oder es abbrechen.`,
  notFetching: (title) => `${title} ruft keine Tage ab.`,
};

const backfill: Said<typeof backfillWords> = {
  begun: (title, from, to) => `${title}: ruft ${days(from, to)} ab.`,
  done: (title, from, to, left) =>
    `${title}: ${days(from, to)} abgerufen${left === 0 ? '' : `, ${plural(left, 'Tag war', 'Tage waren')} nicht lesbar`}.`,
  cancelled: (title, from, to) => `${title}: Abruf von ${days(from, to)} abgebrochen.`,
  held: (title, from, to, why) => `${title}: Der Abruf von ${days(from, to)} wartet, bis etwas geändert wird. ${why}`,
  leftOut: (title, from, to, why) => `${title}: ${days(from, to)} nicht lesbar und ausgelassen. ${why}`,
};

const backfillCommand: Said<typeof backfillCommandWords> = {
  usage:
    'So schreiben: npm run backfill -- <Quelle> [Aufgabe] <von> <bis>, zum Beispiel npm run backfill -- tado 2026-01-01 2026-10-31.',
  begun: (title, from, to) => `${title}: ${days(from, to)} wird abgerufen. Bei Strg+C läuft es weiter.`,
  already: (title, from, to) => `${title} ruft ${days(from, to)} bereits ab. Bei Strg+C läuft es weiter.`,
  progress: (done, why) => `${Math.floor(done * 100)} % abgerufen${why === undefined ? '' : `; wartet: ${why}`}`,
  done: 'Abgerufen; ob Tage ausgelassen wurden, steht im Journal.',
  goesOn: 'Mantel ruft weiter ab; derselbe Befehl zeigt, wie weit es ist.',
  noSource: (source, all) =>
    `Es gibt keine Quelle ${JSON.stringify(source)}, die vergangene Tage abrufen kann; ${all.length === 0 ? 'keine der laufenden kann es' : `es gibt ${all.join(', ')}`}.`,
  whichJob: (source, all) =>
    all.length === 0
      ? `${source} hat keine Vergangenheit; nur Neues lässt sich abrufen.`
      : `Schreiben, welche Aufgabe von ${source} abgerufen werden soll: ${all.join(', ')}.`,
};

const sourceJob: Said<typeof sourceJobWords> = {
  wellAgo: (age) => `In Ordnung, ${age}.`,
  spent: (of, next) => `Alle ${calls(of)} verbraucht, nächster ${next}.`,
  wellLeft: (left, of) =>
    `In Ordnung; noch ${left.toLocaleString(locale())} von ${of.toLocaleString(locale())} Abrufen.`,
  collecting: 'Sammelt gerade.',
  fetching: (percent) => `In Ordnung; ruft vergangene Tage ab, ${percent}%.`,
  paused: 'Pausiert.',
  signInNeeded: 'Wartet auf die Anmeldung.',
  signIn: 'Anmelden',
  signInPage: 'Diese Seite öffnen, auf irgendeinem Gerät:',
  signInCode: 'und dort diesen Code eingeben:',
  signInOpen: 'Seite öffnen',
  ranNever: 'Noch nie gelaufen.',
  ran: (age, outcome) => `${outcome} ${age}`,
  outcomes: {
    running: 'Läuft, begonnen',
    succeeded: 'Gelaufen',
    failed: 'Misslungen',
    deferred: 'Verschoben',
    interrupted: 'Abgebrochen',
  },
  brought: readings,
  next: (time) => `nächster ${time}`,
  runNow: 'Jetzt starten',
  runAnyway: 'Trotzdem starten',
  pause: 'Pause',
  resume: 'Weiter',
  history: 'Vergangene Tage',
  historySpans: { month: '30 Tage', year: 'Ein Jahr', fiveYears: 'Fünf Jahre' },
  cancel: 'Abruf beenden',
  quotas: 'Kontingente',
  usedToday: 'heute',
  used: { minute: 'je Minute', day: '', month: 'je Monat' },
  usedOf: (used, of, per) =>
    `${used.toLocaleString(locale())} von ${of < 1e6 ? of.toLocaleString(locale()) : `${(of / 1e6).toLocaleString(locale())} Mio.`}${per === '' ? '' : ` ${per}`}`,
  nextCall: (time) => `Nächster Abruf ${time}.`,
  fetchingTitle: 'Vergangene Tage',
  fetchingOf: (from, to) => `${from} bis ${to}`,
  stored: 'gespeichert',
  storedDetail: (series) => `${series} Messreihen, alle in einer Datei.`,
  yearKey: 'Ein Jahr, hell wo etwas fehlt',
  source: 'Quelle',
  howItIs: 'Zustand',
  yearSaid: (well, missed) => `${well} Tage in Ordnung, ${missed} versäumt`,
  today: 'heute',
};

const signIn: Said<typeof signInWords> = {
  needed: (title) => `Auf der Seite Zustand bei ${title} anmelden.`,
  again: (title) => `Auf der Seite Zustand neu bei ${title} anmelden.`,
  done: (title) => `Die Anmeldung bei ${title} ist gelungen.`,
  ended: (title) => `Die Abmeldung von ${title} ist erledigt.`,
  endsIn: (title, left) =>
    `Die Anmeldung bei ${title} endet ${left <= 1 ? 'innerhalb eines Tages' : `in ${left} Tagen`}; auf der Seite Zustand neu anmelden.`,
  notUsed: (title) => `Die Anmeldung bei ${title} wurde nicht rechtzeitig beendet; auf der Seite Zustand neu beginnen.`,
  declined: (title) => `Die Anmeldung bei ${title} wurde dort abgelehnt; auf der Seite Zustand neu beginnen.`,
  refused: (title, code) =>
    `${title} verweigert die Anmeldung (${code}); Client-ID und Geheimnis in den Einstellungen prüfen.`,
  notAccepted: (title) =>
    `${title} verweigert den Zugang trotz frischer Anmeldung; dort prüfen, ob das Konto das darf.`,
  odd: (why) => `Gerade ist keine Anmeldung möglich: ${why}`,
  trouble: (host, code) => `${host} kann gerade niemanden anmelden (${code}).`,
  kind: (host, kind) => `${host} gab ein Token der Art ${kind}, die Mantel nicht kennt.`,
  openly: (host) =>
    `${host} bekäme die Anmeldung unverschlüsselt; eine https://-Adresse in die Einstellungen schreiben.`,
  unwritable: (title, why) =>
    `Die Anmeldung bei ${title} lässt sich nicht aufbewahren (${why}), daher wird sie noch nicht benutzt.`,
  unreadable: (file, why) =>
    `${file} lässt sich nicht lesen (${why}); reparieren oder löschen, Mantel neu starten und neu anmelden.`,
  notYaml: 'es ist kein gültiges YAML',
  notAsWritten: (where) => `${where} ist nicht mehr, wie es geschrieben wurde`,
  notForgotten: (title, why) =>
    `Die Anmeldung bei ${title} lässt sich nicht aus sign-ins.yaml entfernen (${why}); dort löschen.`,
  notHere: (title) => `${title} braucht eine Anmeldung, die nur ein Hub aufbewahren kann; dort eintragen.`,
  noPage: 'Die Quelle hat keine Seite für die Anmeldung.',
  unknown: (source) => `Es läuft keine Quelle ${source}, bei der man sich anmeldet.`,
};

const callback: Said<typeof callbackWords> = {
  signedIn: 'Angemeldet',
  notSignedIn: 'Nicht angemeldet',
  done: (title) => `Mantel ist bei ${title} angemeldet. Diese Seite kann geschlossen werden.`,
  unknown: (lifetime) =>
    `Diese Anmeldung wurde nicht hier begonnen, schon benutzt oder ist älter als ${span(lifetime)}. Auf der Seite Zustand neu beginnen.`,
  elsewhere:
    'Diese Seite geht nur in einem Browser auf dem Rechner, auf dem Mantel läuft. Die Anmeldung dort auf der Seite Zustand neu beginnen.',
  back: 'Zu Mantel',
};

const lately = { minute: 'in dieser Minute', day: 'heute', month: 'in diesem Monat' } as const;

type Left = Parameters<typeof purseWords.spent>[0];
type Until = Parameters<typeof purseWords.spent>[1];

const left = ({ title, left: rest, of, per }: Left): string =>
  `${title}: noch ${rest} von ${of} Abrufen ${lately[per]}`;

/** Times of a day, further away with the date. */
function moment({ until, now, timeZone }: Until): string {
  const time = clockTime(until, timeZone);
  if (until - now < 86_400_000) return time;
  return `${new Intl.DateTimeFormat(locale(), { day: 'numeric', month: 'long', timeZone }).format(until)} ${time}`;
}

const purse: Said<typeof purseWords> = {
  spent: (what, when) => `${left(what)}; mehr ab ${moment(when)}.`,
  notDue: (what, when) => `${left(what)}; der nächste ist um ${moment(when)} dran.`,
  closed: (title, when) => `${title} will vor ${moment(when)} keinen Abruf.`,
  notKept: (title, why) =>
    `${title} wird nicht gefragt, denn der Verbrauch des Kontingents lässt sich nicht notieren (${why}).`,
  noDisk: 'der Datenträger antwortet nicht',
};

type Counter = Parameters<typeof counterWords.title>[0];

/** "Zähler Energie von desk-plug". */
function subject({ definition: { name, labels }, called }: Counter): string {
  const thing = called?.name ?? labels['device'] ?? Object.values(labels)[0];
  return `Zähler ${quantityName(name)}${thing === undefined ? '' : ` von ${thing}`}`;
}

function jump({ definition: { unit }, before, first }: Counter): string {
  const grown = first.value - before.value;
  return `${grown >= 0 ? 'Sprung' : 'Rückgang'} um ${quantity(Math.abs(grown), unit)}`;
}

const counter: Said<typeof counterWords> = {
  title: (told) => `${subject(told)}: ${jump(told)}.`,
  detail({ before, first, definition }) {
    const [then, now] = [quantity(before.value, definition.unit), quantity(first.value, definition.unit)];
    const later = first.at > before.at ? `${span(first.at - before.at)} später` : 'sofort danach';
    return `Er stand auf ${then} und ${later} auf ${now}, was nicht sein kann; das zählt erst, wenn es bestätigt ist.`;
  },
  became(told, was) {
    const what = `${subject(told)}: ${jump(told)}`;
    const since = told.readings === 1 ? 'der Messwert seitdem zählt' : `die ${readings(told.readings)} seitdem zählen`;
    switch (was) {
      case 'held':
        return `${what}. ${counter.detail(told)}`;
      case 'accepted':
        return `${what}, bestätigt mit ${plural(told.readings, 'Messwert', 'Messwerten')}.`;
      case 'believed':
        return `${what}, kann inzwischen verbraucht worden sein; er zählt, mit ${plural(told.readings, 'Messwert', 'Messwerten')}.`;
      case 'left out':
        return told.readings > 1 ? `${what}, zählt nicht; ${since}.` : `${what}, zählt nicht.`;
      case 'passed over':
        return `${what}, seitdem unverändert. Niemand hat ihn bestätigt, daher zählt der Sprung nicht; ${since}.`;
    }
  },
  notDerived: (power, reason) => `Die Energie von ${power} wird nicht gezählt: ${reason}`,
  gone(told, value) {
    const { unit } = told.definition;
    const odd = `${readings(told.readings)} um ${quantity(told.first.value, unit)}`;
    return `${subject(told)} steht wieder auf ${quantity(value, unit)}; ${odd} ${told.readings === 1 ? 'wurde' : 'wurden'} ausgelassen.`;
  },
};

export const jobs = { job, jobAnswers, backfill, backfillCommand };
export const sourceJobs = { sourceJob };
export const access = { signIn, callback, purse, counter };
