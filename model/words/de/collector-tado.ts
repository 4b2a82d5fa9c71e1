/** A Tado heating, in German. */
import type { tadoCollectorWords } from '../collector-tado-en.ts';
import type { Said } from '../said.ts';
import { exactly } from './grammar.ts';

const tado: Said<typeof tadoCollectorWords> = {
  noHome: 'Dieses Tado-Konto hat kein Zuhause; in der Tado-App eines anlegen.',
  severalHomes: (homes) =>
    `Zu diesem Tado-Konto gehören mehrere Zuhause: ${homes}; home: und die Nummer von einem schreiben.`,
  sameHome: 'zwei Quellen würden dasselbe Zuhause lesen; ein anderes nennen oder nur eine behalten',
  noRooms: (home) =>
    `Tado nennt keine Räume des Zuhauses ${home}. Räume von Tado X kommen über diese Schnittstelle nicht; sie über Matter lesen.`,
  otherShape: (room) => `Tado hat den Zustand von ${room} in einer anderen Form genannt.`,
  unheard: 'Vom Thermostat war an diesem Tag nichts zu hören, oder er ist zu lange her: Tado zeigt 20 °C und 50 %.',
  noValue: (state) => `Tado hat den Zustand "${state}" genannt, der hier keinen Wert hat.`,
  notWhole: (from, to) =>
    `Der Bericht reicht von ${from} bis ${to}, nicht über den ganzen Tag; er wird erneut abgerufen.`,
  otherZone: (told, here) =>
    `Der Bericht ist von einem Tag mit ${exactly(told)} Stunden, und hier hat der Tag ${exactly(here)}: als Zeitzone die des Zuhauses in der Tado-App einstellen.`,
  notOver: (date) => `${date} ist noch nicht vorbei; der Bericht kommt morgen.`,
  failedOn: (room, date, why) => `${room} am ${date}: ${why}`,
};

export const tadoGroups = { 'collector-tado': tado };
