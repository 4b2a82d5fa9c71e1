import { spoken } from './spoken.ts';

/** What the home says in a hand, in English. */
export const phoneWords = spoken('phone', {
  live: 'Live',
  asOf: (time: string) => `As of ${time}`,
  needsYou: 'Needs you',
  told: (time: string) => `Told at ${time}.`,
  alertsToday: 'Alerts today',
  powerOf: (meters: number) => `Power of ${meters} meters`,
});
