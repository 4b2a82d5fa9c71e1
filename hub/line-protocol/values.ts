/** Values and times of line protocol. Pure; all throw BadReading. */
import { BadReading } from '#model/trouble.ts';
import { lineWords } from '#model/words/line-protocol-en.ts';

/** Whole numbers (`1i`, `1u`) are bigint, to the last digit; others are numbers. */
export type FieldValue = number | bigint | boolean | string;

const flags: Readonly<Record<string, boolean>> = {
  t: true,
  T: true,
  true: true,
  True: true,
  TRUE: true,
  f: false,
  F: false,
  false: false,
  False: false,
  FALSE: false,
};

// No part of it can be matched in two ways: the time it takes grows with the text, not with its square.
const float = /^-?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/;
const whole = /^-?\d+$/;
/** Characters of a whole number of 64 bits, with room for leading zeros. */
const longestWhole = 64;

/** What stands behind `=` without quotes. */
export function fieldValue(key: string, text: string): FieldValue {
  const last = text.charAt(text.length - 1);
  if (last === 'i') return integer(key, text, BigInt.asIntN);
  if (last === 'u') return integer(key, text, BigInt.asUintN);
  const flag = Object.hasOwn(flags, text) ? flags[text] : undefined;
  if (flag !== undefined) return flag;
  if (!float.test(text)) throw new BadReading(lineWords.noValue(key, text));
  const value = Number(text);
  if (!Number.isFinite(value)) throw new BadReading(lineWords.tooLarge(key, text));
  return value;
}

function integer(key: string, text: string, wrap: typeof BigInt.asIntN): bigint {
  const digits = text.slice(0, -1);
  if (!whole.test(digits)) throw new BadReading(lineWords.noValue(key, text));
  const value = digits.length > longestWhole ? undefined : BigInt(digits);
  if (value === undefined || wrap(64, value) !== value) throw new BadReading(lineWords.tooLarge(key, text));
  return value;
}

/** The number at the end of a line. */
export function timestamp(text: string): bigint {
  if (!whole.test(text) || text.length > longestWhole) throw new BadReading(lineWords.noTime(text));
  const time = BigInt(text);
  if (BigInt.asIntN(64, time) !== time) throw new BadReading(lineWords.noTime(text));
  return time;
}

/** Nanoseconds of each precision that a sender can name, in the spellings of all versions of InfluxDB. */
const nanoseconds = {
  n: 1n,
  ns: 1n,
  u: 1_000n,
  us: 1_000n,
  µ: 1_000n,
  ms: 1_000_000n,
  s: 1_000_000_000n,
  m: 60_000_000_000n,
  h: 3_600_000_000_000n,
} as const;
export type Precision = keyof typeof nanoseconds;
export const precisions = Object.keys(nanoseconds) as [Precision, ...Precision[]];

const perMillisecond = 1_000_000n;

/** Epoch ms, finer parts cut off: what InfluxDB calls 12:00:00.123999999 is in the same millisecond here. */
export function epochOf(time: bigint, precision: Precision): number {
  const exact = time * nanoseconds[precision];
  const cut = exact / perMillisecond;
  return Number(exact < 0n && cut * perMillisecond !== exact ? cut - 1n : cut);
}
