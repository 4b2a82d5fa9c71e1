import { spoken } from './spoken.ts';

/** What is said about the portal of a utility, in English. `meter` is one of its accounts. */
export const meterPortalCollectorWords = spoken('collector-meter-portal', {
  samePortal: 'two sources would read the same portal',
  underRepair: (host: string) => `${host} sent a page where it takes logins; it may be under repair.`,
  wrongLogin: (host: string) =>
    `${host} did not take the login; check username and password by logging in with a browser.`,
  billsOnly: 'This meter has bills only, which tell nothing of its days.',
  unknownUnit: (meter: string, unit: string) =>
    `The portal tells ${meter} in "${unit}", which Mantel does not know; nothing of it is stored.`,
  otherShape: (meter: string, reads: number, others: number) =>
    `Of ${reads} reads of ${meter} ${others} are in another shape; the others are stored.`,
  weather: 'weather',
} as const);
