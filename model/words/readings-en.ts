import { spoken } from './spoken.ts';

/** Why a reading or a document is not taken, in English. `key` is a series as it is written. */
export const readingWords = spoken('readings', {
  notFinite: (key: string, value: number) => `${key} must be a finite number and was ${value}.`,
  noTime: (at: number, key: string) => `The time ${at} of ${key} is no time in milliseconds between 2000 and 2100.`,
  noTimeItself: (at: number) => `${at} is no time in milliseconds between 2000 and 2100.`,
  tooFast: (key: string) => `${key} has had more than 1,000 samples a second for minutes; more are not kept.`,
  tooMany: (count: number, most: number) => `There are ${count} series already; Mantel keeps ${most}.`,
  noRoom: (key: string, most: number) => `${key} is not kept: there are ${most} series already.`,
  noUnit: (unit: string, key: string) => `"${unit}" of ${key} is not a unit that Mantel knows.`,
  noKind: (kind: string, key: string) => `"${kind}" of ${key} is not a kind of series.`,
  fixed: (key: string, kind: string, unit: string, otherKind: string, otherUnit: string) =>
    `${key} is a ${kind} in "${unit}" and cannot become a ${otherKind} in "${otherUnit}".`,
  ownName: (key: string) => `${key} is Mantel's own to write; begin the name with another word.`,
  otherUnit: (key: string, unit: string, other: string) => `${key} is in "${unit}", not "${other}".`,
  otherKind: (key: string, kind: string, other: string) => `${key} is a ${kind}, not a ${other}.`,
  unitMissing: (key: string) => `${key} is new; say its unit.`,
  /** Documents, such as a forecast: `kind` as the API calls it. */
  notComplete: (kind: string, subject: string, where: string) =>
    `The ${kind} of ${subject} is not complete (${where}).`,
  noEnd: (kind: string, subject: string, until: number) =>
    `The ${kind} of ${subject} is valid until ${until}, which is no time.`,
} as const);
