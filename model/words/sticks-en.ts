/** What is said of Zigbee and Z-Wave sticks at USB ports, in English. */
import { capital, clockTime } from './units-en.ts';
import { spoken } from './spoken.ts';

export type StickRadio = 'zigbee' | 'zwave';

/** The program that runs such a stick. */
export const stickPrograms = spoken('stickPrograms', { zigbee: 'Zigbee2MQTT', zwave: 'Z-Wave JS UI' } as const);
const kinds = { zigbee: 'a Zigbee stick', zwave: 'a Z-Wave stick' } as const;

export const stickWords = spoken('stick', {
  /** "A Zigbee stick, Sonoff Zigbee 3.0 USB Dongle Plus, is plugged in; nothing runs it yet." */
  idle: (name: string, radio: StickRadio, certain: boolean): string =>
    certain
      ? `${capital(kinds[radio])}, ${name}, is plugged in; nothing runs it yet.`
      : `What is plugged in (${name}) may be ${kinds[radio]}; nothing runs it.`,
  /** `since` is epoch ms. */
  stopped: (name: string, radio: StickRadio, since: number, timeZone: string): string =>
    `${capital(kinds[radio])}, ${name}, is plugged in, but ${stickPrograms[radio]} has been off since ${clockTime(since, timeZone)}; start it again.`,
  run: (name: string, radio: StickRadio): string =>
    `${capital(kinds[radio])}, ${name}, is plugged in, and a program has it.`,
  noBroker: (reason: string): string => `It needs Mantel's own MQTT broker, which does not listen: ${reason}`,
  unknownReason: 'its port is not open.',
  gone: 'There is no such stick any more, or a program runs it by now.',
  login: (radio: StickRadio): string => `Make a login for ${stickPrograms[radio]}.`,
  loginMade: 'The login is made. Its password is below and is shown once.',
  save: (file: string): string => `Save this as ${file}.`,
  docker: 'Start it, with Docker,',
  node: 'or with Node 22 or later, as a user of the group dialout.',
  dockerOnly: 'Start it, with Docker.',
  enter: (url: string): string => `Open ${url}, and under Settings enter this.`,
  join: (url: string): string => `Open ${url} and let devices join; they appear here by themselves.`,
  /** Stands where the password is to be. */
  password: 'MADE-IN-STEP-1',
} as const);
