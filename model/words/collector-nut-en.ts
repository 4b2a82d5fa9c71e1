import { spoken } from './spoken.ts';

/** How far the battery reaches, as far as it is known: whole percent and whole minutes. */
type Left = { readonly charge: number | undefined; readonly minutes: number | undefined };

const its = (ups: string | undefined): string => ups ?? 'its UPS';

/** ", 87% charged, for about 31 minutes" */
function left({ charge, minutes }: Left): string {
  const charged = charge === undefined ? '' : `, ${charge}% charged`;
  if (minutes === undefined) return charged;
  if (minutes === 0) return `${charged}, for less than a minute`;
  return `${charged}, for about ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`;
}

/** What is said about power supplies and their upsd, in English. `where` is its place, `ups` the name that was asked for. */
export const nutCollectorWords = spoken('collector-nut', {
  mainsFailed: (name: string, battery: Left) => `The mains have failed: ${name} runs on its battery${left(battery)}.`,
  mainsBack: (name: string) => `The mains are back: ${name} is on mains again.`,
  batteryLow: (name: string, battery: Left) => `The battery of ${name} is almost empty${left(battery)}.`,
  batteryWorn: (name: string) => `The battery of ${name} wants to be replaced.`,
  impossible: (variable: string, value: string) => `It says that ${variable} is "${value}", which cannot be.`,

  noneYet: (where: string) => `upsd at ${where} knows no UPS yet; add it to ups.conf there.`,
  notAmong: (where: string, ups: string, names: string) =>
    `upsd at ${where} knows no UPS called ${ups}; write one of ${names} under ups.`,
  notUpsd: (where: string) => `What answers at ${where} does not speak like upsd; look whether the port is right.`,
  badPassword: 'The password of upsd holds a line break or the like; write it anew.',
  sameUps: 'two sources would read the same UPS; name different ones under ups, or keep one',

  noDriver: (where: string, ups: string | undefined) =>
    `upsd at ${where} has no connection to the driver of ${its(ups)}; start it there with upsdrvctl start${ups === undefined ? '' : ` ${ups}`}.`,
  lostUps: (where: string, ups: string | undefined) =>
    `The driver of ${its(ups)} at ${where} has lost the UPS; check the cable between them, then start the driver again.`,
  unknownUps: (where: string, ups: string | undefined) =>
    `upsd at ${where} knows no UPS called ${its(ups)}; write the name it has in ups.conf.`,
  forbidden: (where: string) =>
    `upsd at ${where} lets nobody read it from here; allow this machine there, or write user and password.`,
  cannotEncrypt: (where: string) =>
    `upsd at ${where} cannot encrypt, for it has no certificate; give it one in upsd.conf, or write tls: false.`,
  wantsLogin: (where: string) => `upsd at ${where} wants a login; write user and password, as they are in upsd.users.`,
  wrongLogin: (where: string) => `upsd at ${where} does not take the login; write user and password as in upsd.users.`,
  refuses: (where: string, code: string) => `upsd at ${where} refuses with ${code === '' ? 'no reason' : code}.`,

  unvouched: (host: string, fingerprint: string) =>
    `Nobody vouches for the certificate of upsd at ${host}; if it is yours, write its fingerprint ${fingerprint}.`,
  otherCertificate: (host: string, fingerprint: string) =>
    `upsd at ${host} has another certificate than the fingerprint in the settings says; its own is ${fingerprint}.`,

  brokenOff: (where: string) => `upsd at ${where} breaks off within its answer.`,
  late: (where: string, seconds: number) =>
    `upsd at ${where} does not answer within ${seconds} s; look whether that machine is on.`,
  failed: (where: string, why: string) => `upsd at ${where} ${why}.`,
  /** Why, behind its place, by what Node calls the way in which a connection fails. */
  why: {
    ECONNREFUSED:
      'refuses the connection; start it there, and let it listen beyond its own machine with LISTEN 0.0.0.0 in upsd.conf',
    ECONNRESET: 'breaks the connection off; look whether this machine may connect',
    EPIPE: 'breaks the connection off; look whether this machine may connect',
    EHOSTUNREACH: 'does not answer; look whether that machine is on',
    ENETUNREACH: 'cannot be reached, for this machine has no network; check its cable or Wi-Fi',
    ENOTFOUND: 'has a name that nobody knows; check host in the settings',
    EAI_AGAIN: 'has a name that cannot be looked up now; check that this machine has a network',
  } as Readonly<Record<string, string>>,
  /** At this very machine. */
  refusedHere: 'refuses the connection; start it there',
  silent: 'does not answer',
} as const);
