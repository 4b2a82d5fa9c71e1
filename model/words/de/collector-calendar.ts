/** Calendars and their events, in German. */
import type { calendarCollectorWords } from '../collector-calendar-en.ts';
import type { Said } from '../said.ts';

const calendar: Said<typeof calendarCollectorWords> = {
  untitled: 'Ohne Titel',
  none: 'Es gibt keine Kalender zu lesen; welche unter calendars eintragen.',
  notCalendar: (name) => `${name} ist kein Kalender.`,
  noAddress: (secret) =>
    `Das Geheimnis "${secret}" ist keine Adresse eines Kalenders; eine beginnt mit https://, http:// oder webcal://.`,
  missing: (name, status) =>
    `${name} ist unter seiner Adresse nicht zu finden (${status}); wenn das so bleibt, die neue suchen.`,
  refused: (name, status) =>
    `${name} verweigert den Zugang (${status}); nötig ist die private Adresse, oder eine mit Name und Passwort, in secrets.yaml.`,
  refusedSecret: (name, status) =>
    `${name} nimmt die private Adresse nicht an (${status}); eine neue besorgen und in secrets.yaml eintragen.`,
  unreadable: (name, events) =>
    events === 1
      ? `Ein Termin im Kalender ${name} hat Zeiten, die nicht lesbar sind; ihn im eigenen Programm öffnen und speichern.`
      : `${events} Termine im Kalender ${name} haben Zeiten, die nicht lesbar sind; sie im eigenen Programm öffnen und speichern.`,
  all: (calendars, first) => `Keiner der ${calendars} Kalender ist lesbar. ${first}`,
  oneAgenda: 'beide würden denselben Kalender füllen; alle Adressen unter einem der beiden eintragen',
};

export const calendarGroups = { 'collector-calendar': calendar };
