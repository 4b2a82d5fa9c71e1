import { spoken } from './spoken.ts';

/** What is at a serial port, or looked for there: a sensor by its model, any, or a board that prints lines. */
export type SerialThing = { readonly model: string } | 'sensor' | 'board';

const named = (thing: SerialThing): string =>
  thing === 'board' ? 'Board that prints lines' : thing === 'sensor' ? thing : thing.model;

/** What is said of sensors and boards at serial ports, in English. `path` is a port. */
export const serialCollectorWords = spoken('collector-serial', {
  noneFound: (thing: 'sensor' | 'dust sensor') => `No ${thing} was found; plug one in.`,
  noneAt: (path: string, thing: SerialThing) => `No ${named(thing)} answers at ${path}.`,
  noneWhereNamed: (path: string, thing: SerialThing) =>
    `No ${named(thing)} answers at ${path}; check that the sensor is plugged in there.`,
  somethingElse: (path: string, thing: SerialThing) =>
    `What speaks at ${path} is no ${named(thing)}, and is left alone until it is plugged in again.`,
  askedAtOwnAdapter:
    'A sensor that has to be asked is found by itself only at a CH340 adapter; elsewhere write its port.',
  secondAt: (path: string, thing: SerialThing) =>
    `A second ${named(thing)} is at ${path}, and nothing tells it from the first; list each with its own port.`,
  samePort: 'two of them want the same serial port; take one out',
  besideAll: 'a second one beside one that reads every port; give each its own port',
  ownRate: (baud: number) => `Sensors have their own bits per second; write sensor: lines, or leave baud: ${baud} out.`,
  silent: (path: string, thing: SerialThing) =>
    `The ${named(thing)} at ${path} is silent; unplug it and plug it in again.`,
  unreadable: (path: string) => `What comes from ${path} cannot be read; check the cable.`,
  noReadings: 'It answers, but gives no readings.',
  outOfRange: (value: number, quantity: string, low: number, high: number) =>
    `It reports ${value} as ${quantity}, which can be ${low} to ${high} only.`,
  tooManyReadings: (most: number, quantity: string) =>
    `It names more than ${most} readings; ${quantity} and further ones are left out.`,

  /** `what` is one of those below. */
  leftOut: (what: string) => `It sent ${what}; that was left out.`,
  noReading: 'bytes that belong to no reading',
  answerSum: 'an answer with a wrong checksum',
  answerLength: 'an answer of a length nobody asked for',
  frameSum: 'a frame with a wrong checksum',
  frameLength: 'a frame of a wrong length',
  frameLengthOfNone: 'a frame of a length no Plantower sensor has',
  frameEscape: 'a frame with a wrong escape',
  frameEndless: 'a frame without an end',
  frameWithoutItsEnd: 'a frame without its end',
  valuesLength: 'values of a wrong length',
  lineLong: (most: number) => `a line of more than ${most} characters`,
  lineNoText: 'a line that is no text',
  lineUnreadable: (line: string) => `a line that cannot be read (${line})`,
  lineWithoutNumber: (line: string) => `a line without a number (${line})`,
  lineWithoutReading: 'a line without a reading',
  notStorable: (quantity: string, value: string) => `${quantity} as ${value}, which is no number that can be stored`,
  noUnitOfIt: (quantity: string, unit: string) => `${quantity} in ${unit}, which is no unit of it`,

  /** `faults` are some of the faults below. */
  reports: (faults: readonly string[]) => `It reports ${faults.join(' and ')}; its values are left out.`,
  faults: {
    fatal: 'a fatal error',
    offset: 'an error in its offset regulation',
    algorithm: 'an error in its algorithm',
    output: 'an error at its output',
    selfTest: 'a failed test of itself',
    range: 'a value out of its range',
    memory: 'an error of its memory',
  },
  fanOrLaser: 'It reports an error of its fan or laser; unplug it and plug it in again.',
  /** `why` is one of the refusals below. */
  refused: (why: string) => `It refused what it was asked: ${why}.`,
  refusals: {
    length: 'a wrong length of the data',
    unknown: 'an unknown command',
    forbidden: 'a command without the right to it',
    value: 'a value that is not allowed',
    within: 'an error within the sensor',
  },
} as const);

/** What is said of the SDS011 alone, in English. */
export const sds011CollectorWords = spoken('collector-sds011', {
  otherCame: (path: string) => `Another dust sensor has come to ${path}.`,
  silent: (path: string) => `The dust sensor at ${path} is silent; unplug it and plug it in again.`,
  onlyZeros: 'It reports nothing but zeros; look whether its fan turns.',
  beyond: (fine: number, coarse: number, most: number) =>
    `It reports ${fine} and ${coarse} µg/m³, and it can measure up to ${most} only.`,
} as const);
