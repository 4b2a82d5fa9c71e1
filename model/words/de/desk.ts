/** Tasks, the calendar and what plays, in German. */
import type { deskWords } from '../desk-en.ts';
import type { Said } from '../said.ts';

const desk: Said<typeof deskWords> = {
  tasks: 'Aufgaben',
  late: (days) => (days === 1 ? '1 Tag zu spät' : `${days} Tage zu spät`),
  today: 'Heute',
  tomorrow: 'Morgen',
  now: 'jetzt',
  moreTasks: (n) => (n === 1 ? 'Eine weitere' : `${n} weitere`),
  taskIsLate: (n) => (n === 1 ? 'Eine Aufgabe ist überfällig' : `${n} Aufgaben sind überfällig`),
  taskIsDue: (n) => (n === 1 ? 'Eine Aufgabe heute' : `${n} Aufgaben heute`),
  noTaskDue: 'Heute ist keine Aufgabe fällig',
  begins: (day, time) => `${day} beginnt um ${time}.`,
  nextAt: (time) => `Das nächste um ${time}.`,
  calendar: 'Kalender',
  headlines: 'Schlagzeilen',
  podcasts: 'Podcasts',
  messages: 'Nachrichten',
  auctions: 'Auktionen',
  endingSoon: 'bald zu Ende',
  endsIn: (span) => `in ${span}`,
  playing: 'Läuft gerade',
  playerActions: { play: 'Abspielen', pause: 'Pause', next: 'Weiter', previous: 'Zurück' },
  orderFailed: 'Das kam bei Mantel nicht an. Noch einmal versuchen.',
};

export const tasks = { desk };
