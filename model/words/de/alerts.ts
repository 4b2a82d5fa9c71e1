/** Alerts, the journal and what hinders readings, in German. */
import { alertSubject, type alertWords, type ingestWords, type journalWords, type storeWords } from '../en.ts';
import { type builtInAdvice, type builtInTitles, ruleTitle } from '../rules-en.ts';
import type { Said } from '../said.ts';
import { isAdvised, type troubleWords } from '../trouble-en.ts';
import { beyond, capital, clockTime, number, quantityName, span } from '../units-en.ts';
import { minute, second } from '../../time.ts';
import { awayFix, dativeSpan, every, readings } from './grammar.ts';

/** Said of "Wohnzimmer", behind a colon: the sentence must not need the gender of a name. */
const ruleTitles: Said<typeof builtInTitles> = {
  'water-leak': 'Wasser gemeldet',
  smoke: 'Rauch gemeldet',
  gas: 'Gas gemeldet',
  'carbon-monoxide': 'Kohlenmonoxid gemeldet',
  'mains-failed': 'Läuft auf Batterie',
  'worn-battery': 'Neue Batterie nötig',
  'unhealthy-air': 'Die Luft ist ungesund',
  'freezing-room': 'Hier friert es',
  'full-disk': 'Der Speicherplatz wird knapp',
  'hot-machine': 'Läuft heiß',
  'low-battery': 'Die Batterie ist schwach',
  'silent-sensor': 'Meldet sich nicht',
  'door-left-open': 'Steht offen',
  'gate-left-open': 'Steht offen',
  'freezer-off': 'Ausgeschaltet',
  'freezer-away': 'Nicht erreichbar',
  'freezer-silent': 'Nicht erreichbar',
  'freezer-resting': 'Kühlt nicht',
  'silent-source': 'Bringt nichts Neues',
  'backup-failed': 'Die Sicherung ist nicht gelungen',
  'write-failed': 'Messwerte lassen sich nicht speichern',
};

const ruleAdvice: Said<typeof builtInAdvice> = {
  'water-leak': 'Das Wasser abstellen und dort nachsehen.',
  smoke: 'Nachsehen; bei Feuer alle hinaus und 112 rufen.',
  gas: 'Fenster öffnen, nichts einschalten, hinausgehen und die Gaswerke rufen.',
  'carbon-monoxide': 'Sofort hinaus an die Luft und 112 rufen.',
  'mains-failed': 'Ausschalten, was warten kann, solange die Batterie reicht.',
  'worn-battery': 'Die Batterie der USV tauschen.',
  'unhealthy-air': 'Lüften, wenn es draußen sauberer ist, oder den Luftreiniger einschalten.',
  'freezing-room': 'Fenster und Heizung dort prüfen.',
  'full-disk': 'Löschen oder verschieben, was nicht gebraucht wird.',
  'hot-machine': 'Lüfter und Staub prüfen, Arbeit darauf verschieben.',
  'low-battery': 'Die Batterie tauschen oder aufladen.',
  'door-left-open': 'Schließen.',
  'gate-left-open': 'Schließen.',
  'freezer-off': 'Wieder einschalten und nachsehen, ob alles noch gefroren ist.',
  'freezer-away': 'Prüfen, ob die Steckdose Strom hat.',
  'freezer-silent': 'Prüfen, ob die Steckdose Strom hat.',
  'freezer-resting': 'Nachsehen, ob er kühlt und die Tür zu ist.',
  'silent-source': 'Auf der Seite der Quelle steht, woran es liegt.',
  'backup-failed': 'Den Platz im Ordner der Sicherungen prüfen.',
  'write-failed': 'Platz schaffen oder den Datenträger prüfen.',
};

const alert: Said<typeof alertWords> = {
  title: ({ rule, definition, called }) =>
    `${alertSubject(definition, called, rule.when === 'silent', 'Dieser Rechner')}: ${capital(ruleTitle(rule))}.`,
  threshold({ definition, rule }, value, lasted) {
    if (rule.when !== 'above' && rule.when !== 'below') return '';
    if (definition.unit === 'bool') return lasted < minute ? 'Gerade eben begonnen.' : `Seit ${dativeSpan(lasted)}.`;
    const where = rule.when === 'above' ? 'über' : 'unter';
    const said = beyond(value, rule.limit, definition.unit);
    const { limit } = said;
    const now = `${quantityName(definition.name)}: ${said.value}`;
    // Hysteresis: the value may be back at its limit while the alert lasts.
    if (rule.when === 'above' ? value <= rule.limit : value >= rule.limit) {
      return `${now}, nach ${dativeSpan(lasted)} ${where} ${limit}.`;
    }
    return lasted < minute ? `${now}, ${where} ${limit}.` : `${now}, seit ${dativeSpan(lasted)} ${where} ${limit}.`;
  },
  silence: (quietFor, cadence, hasBattery) =>
    cadence > 0
      ? `Seit ${dativeSpan(quietFor)} nichts gehört; sonst ${every(Math.round(cadence / second) * second)}. ${awayFix(hasBattery)}`
      : `Seit ${dativeSpan(quietFor)} nichts gehört. ${awayFix(hasBattery)}`,
  fired: (title, detail) => `${title} ${detail}`,
  over: (title, lasted) => `Vorbei nach ${dativeSpan(lasted)}: ${title}`,
};

const store: Said<typeof storeWords> = {
  failing: (reason) => `Messwerte lassen sich nicht speichern, Absender müssen warten: ${reason}`,
  hangs: (waited) => `Der Datenträger antwortet seit ${dativeSpan(waited)} nicht.`,
  bug: 'Der Speicher hat unerwartet versagt; was wartet, bleibt erhalten und wird erneut versucht.',
  queueFull:
    'Zu viele Messwerte warten auf das Speichern; neue werden erst angenommen, wenn der Datenträger wieder schreibt.',
  recovered: (lasted, reason, dropped) =>
    `Messwerte werden wieder gespeichert. Für ${span(lasted)} ging das nicht: ${reason} ${
      dropped === 0
        ? 'Keiner ging verloren.'
        : `${readings(dropped)}, auf die niemand wartete, ${dropped === 1 ? 'ging' : 'gingen'} verloren.`
    }`,
  overrun: (dropped) =>
    `${readings(dropped)} ${dropped === 1 ? 'kam' : 'kamen'} schneller, als der Datenträger schreiben konnte, und ${dropped === 1 ? 'wurde' : 'wurden'} verworfen.`,
};

const ingest: Said<typeof ingestWords> = {
  tooManySeries: (series) => ({
    kind: 'ingest',
    subject: 'series',
    level: 'warn',
    text: `Es gibt ${number(series, 'count')} Messreihen; neue werden abgelehnt. Vermutlich schreibt ein Gerät wechselnde Werte in seine Topics.`,
  }),
  clockAhead: (key) => ({
    kind: 'clock',
    subject: key,
    level: 'warn',
    text: `Die Uhr hinter ${key} geht mehr als 10 Minuten vor; ihre Messwerte bekommen die Zeit ihrer Ankunft. Diese Uhr stellen.`,
  }),
  notDated:
    'Messwerte aus der Zeit, bevor die Uhr gestellt war, haben noch keine Zeit bekommen; es wird erneut versucht.',
  acknowledgementFailed: 'Einem Absender konnte nicht bestätigt werden, dass seine Nachricht gespeichert ist.',
};

const journal: Said<typeof journalWords> = {
  repeated: (text, times) => `${text} (seitdem noch ${times}-mal)`,
};

const longAgo = 20 * 3_600_000;
const since = (at: number, now: number, timeZone: string): string =>
  now - at < longAgo ? `seit ${clockTime(at, timeZone)}` : `seit ${dativeSpan(now - at)}`;

const trouble: Said<typeof troubleWords> = {
  silent: (name, quietFor, cadence, hasBattery) =>
    `${name}: seit ${dativeSpan(quietFor)} nichts gehört; sonst ${every(Math.round(cadence / 1_000) * 1_000)}. ${awayFix(hasBattery)}`,
  unavailable: (name, at, now, timeZone, hasBattery) =>
    `${name} ist ${since(at, now, timeZone)} nicht erreichbar. ${awayFix(hasBattery)}`,
  bridgeOff: (name, at, now, timeZone) => `${name} läuft ${since(at, now, timeZone)} nicht; neu starten.`,
  unreadable: (text) =>
    isAdvised(text) ? text : `${text} Prüfen, was das Gerät sendet, oder eine Zuordnung dafür schreiben.`,
};

export const alerts = { ruleTitles, ruleAdvice, alert, store, ingest, journal, trouble };
