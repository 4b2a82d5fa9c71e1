import { spoken } from './spoken.ts';

/** What is said of a Tado heating, in English. A `date` is written like 2026-11-26. */
export const tadoCollectorWords = spoken('collector-tado', {
  noHome: 'This Tado account has no home; add one in the Tado app.',
  severalHomes: (homes: string) => `This Tado account has the homes ${homes}: write home: and the number of one.`,
  sameHome: 'two sources would read the same home; name another home, or keep one',
  noRooms: (home: number) =>
    `Tado tells no rooms of the home ${home}. Rooms of Tado X are not told by this interface; read them by Matter.`,
  otherShape: (room: string) => `Tado told the state of ${room} in another shape.`,
  unheard: 'The thermostat was not heard that day, or it is too long ago: Tado shows 20 °C and 50%.',
  noValue: (state: string) => `Tado told the state "${state}", which has no value here.`,
  notWhole: (from: string, to: string) =>
    `The report covers ${from} to ${to}, not the whole day; it is asked for again.`,
  otherZone: (told: number, here: number) =>
    `The report is of a day of ${told} hours, and the day has ${here} here: set the time zone of your home to that of the home in the Tado app.`,
  notOver: (date: string) => `${date} is not over yet; its report comes tomorrow.`,
  failedOn: (room: string, date: string, why: string) => `${room} on ${date}: ${why}`,
} as const);
