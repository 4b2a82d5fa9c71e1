/** What the operators, filters, tests and methods of a template do; as in Jinja with Home Assistant's additions. */
import { mqttTemplatesCollectorWords as words } from '#model/words/collector-mqtt-templates-en.ts';
import { isTooDeep } from '../json-depth.ts';
import { strictNumber } from '../payload.ts';
import { tidy } from '../unit-conversions.ts';
import { joined, replaced, textOf } from './text.ts';
import { NoValue } from './unreadable.ts';

/** undefined is what Jinja calls undefined; it makes whatever is computed from it undefined. */
export type Value = unknown;
type Operation = (...args: readonly Value[]) => Value;

export function isTruthy(value: Value): boolean {
  if (Array.isArray(value)) return value.length > 0;
  if (typeof value === 'object' && value !== null) return Object.keys(value).length > 0;
  return Boolean(value);
}

/** Python's: true is 1, and a text is never a number. */
export function isSame(a: Value, b: Value): boolean {
  const plain = (value: Value): Value => (typeof value === 'boolean' ? Number(value) : value);
  return plain(a) === plain(b) && a !== undefined;
}

function numberOf(value: Value): number | undefined {
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return Number(value);
  return typeof value === 'string' ? strictNumber(value.trim()) : undefined;
}

const isNothing = (value: Value): boolean => value === undefined || value === null;

function shownValue(value: Value): string {
  return `"${textOf(value).slice(0, 40)}"`;
}

/** As Python rounds: the double as it is exactly to the nearest, a tie to the even digit. */
export function roundTo(value: number, digits: number): number {
  if (digits < 0) return roundTo(value / 10 ** -digits, 0) * 10 ** -digits;
  if (digits > 15) return value;
  const size = Math.abs(value);
  // toFixed is exact, but takes a tie up.
  const up = Number(size.toFixed(digits));
  const isTie = isHalf(size, digits);
  const rounded = isTie && Math.round(up * 10 ** digits) % 2 !== 0 ? tidy(up - 10 ** -digits) : up;
  return value < 0 ? -rounded : rounded;
}

/** Whether nothing but a five follows the last digit that is kept. */
function isHalf(size: number, digits: number): boolean {
  const exact = size.toFixed(digits + 40).replace(/0+$/, '');
  return exact.endsWith('5') && exact.length - exact.indexOf('.') - 1 === digits + 1;
}

function arithmetic(name: string, compute: (a: number, b: number) => number): (a: Value, b: Value) => Value {
  return (a, b) => {
    if (isNothing(a) || isNothing(b)) return undefined;
    const [x, y] = [typeof a === 'string' ? undefined : numberOf(a), typeof b === 'string' ? undefined : numberOf(b)];
    if (x === undefined || y === undefined)
      throw new NoValue(words.noNumber(`${shownValue(a)} ${name} ${shownValue(b)}`));
    const result = compute(x, y);
    if (!Number.isFinite(result)) throw new NoValue(words.noNumber(`${x} ${name} ${y}`));
    return tidy(result);
  };
}

const addition = arithmetic('+', (a, b) => a + b);
const ordered =
  (compare: (a: number | string, b: number | string) => boolean) =>
  (a: Value, b: Value): Value => {
    if (isNothing(a) || isNothing(b)) return undefined;
    if (typeof a === 'string' && typeof b === 'string') return compare(a, b);
    const [x, y] = [typeof a === 'string' ? undefined : numberOf(a), typeof b === 'string' ? undefined : numberOf(b)];
    if (x === undefined || y === undefined) throw new NoValue(words.notComparable(shownValue(a), shownValue(b)));
    return compare(x, y);
  };

function contains(whole: Value, part: Value): boolean {
  if (Array.isArray(whole)) return whole.some((each) => isSame(each, part));
  if (typeof whole === 'string') return whole.includes(textOf(part));
  return typeof whole === 'object' && whole !== null && Object.hasOwn(whole, textOf(part));
}

export const operators: Readonly<Record<string, (a: Value, b: Value) => Value>> = {
  '+': (a, b) => (typeof a === 'string' && typeof b === 'string' ? joined(a, b) : addition(a, b)),
  '-': arithmetic('-', (a, b) => a - b),
  '*': arithmetic('*', (a, b) => a * b),
  '/': arithmetic('/', (a, b) => a / b),
  '//': arithmetic('//', (a, b) => Math.floor(a / b)),
  '%': arithmetic('%', (a, b) => a - b * Math.floor(a / b)),
  '**': arithmetic('**', (a, b) => a ** b),
  '~': joined,
  '==': isSame,
  '!=': (a, b) => !isSame(a, b),
  '<': ordered((a, b) => a < b),
  '>': ordered((a, b) => a > b),
  '<=': ordered((a, b) => a <= b),
  '>=': ordered((a, b) => a >= b),
  in: (a, b) => contains(b, a),
  'not in': (a, b) => !contains(b, a),
};

/** Value, its default if any. Without a default what is no number is an error, as in Home Assistant. */
function float(value: Value, fallback?: Value): Value {
  const number = numberOf(value);
  if (number !== undefined && Number.isFinite(number)) return number;
  // What is null just now is no fault.
  if (fallback !== undefined || value === undefined || value === null) return fallback;
  throw new NoValue(words.noNumber(shownValue(value)));
}

function int(value: Value, fallback?: Value, base?: Value): Value {
  if (typeof value === 'string' && (base === 16 || /^0x/i.test(value))) {
    const number = Number.parseInt(value, 16);
    if (Number.isFinite(number)) return number;
  }
  const number = float(value, fallback);
  return typeof number === 'number' ? Math.trunc(number) : number;
}

function round(value: Value, digits: Value = 0, method: Value = 'common', fallback?: Value): Value {
  const number = float(value, fallback);
  if (typeof number !== 'number' || typeof digits !== 'number') return number;
  const factor = 10 ** digits;
  if (method === 'ceil') return tidy(Math.ceil(tidy(number * factor)) / factor);
  if (method === 'floor') return tidy(Math.floor(tidy(number * factor)) / factor);
  return method === 'half' ? roundTo(number * 2, 0) / 2 : roundTo(number, digits);
}

const ofText =
  (change: (text: string) => Value): Operation =>
  (value) =>
    value === undefined ? undefined : change(textOf(value));
const iif: Operation = (value, yes = true, no = false) => (isTruthy(value) ? yes : no);
const replace: Operation = (value, from, to) =>
  value === undefined ? undefined : replaced(textOf(value), textOf(from), textOf(to));
const extreme =
  (pick: (one: number, other: number) => number): Operation =>
  (...args) => {
    const list = (args.length === 1 && Array.isArray(args[0]) ? (args[0] as Value[]) : args).map(numberOf);
    const numbers = list.filter((each) => each !== undefined);
    return numbers.length === 0 || numbers.length < list.length
      ? undefined
      : numbers.reduce((one, other) => pick(one, other));
  };

function parsed(value: Value): Value {
  if (value === undefined) return undefined;
  const text = textOf(value);
  if (isTooDeep(text)) throw new NoValue(words.valueTooDeep(shownValue(value)));
  try {
    return JSON.parse(text);
  } catch {
    throw new NoValue(words.noJson(shownValue(value)));
  }
}

export const filters: Readonly<Record<string, Operation>> = {
  float,
  int,
  round,
  iif,
  replace,
  abs: (value) => {
    const number = float(value);
    return typeof number === 'number' ? Math.abs(number) : undefined;
  },
  default: (value, fallback = '', also = false) =>
    value === undefined || (isTruthy(also) && !isTruthy(value)) ? fallback : value,
  is_defined: (value) => value,
  lower: ofText((text) => text.toLowerCase()),
  upper: ofText((text) => text.toUpperCase()),
  trim: ofText((text) => text.trim()),
  string: ofText((text) => text),
  title: ofText((text) => text.replace(/\S+/g, (word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase())),
  length: (value) => (Array.isArray(value) || typeof value === 'string' ? value.length : undefined),
  first: (value) => (Array.isArray(value) || typeof value === 'string' ? (value[0] as Value) : undefined),
  last: (value) => (Array.isArray(value) || typeof value === 'string' ? (value.at(-1) as Value) : undefined),
  bool: (value, fallback) => {
    const word = textOf(value).toLowerCase();
    if (/^(true|yes|on|enable|1)$/.test(word)) return true;
    return /^(false|no|off|disable|0)$/.test(word) ? false : fallback;
  },
  multiply: (value, factor) => operators['*']?.(float(value), factor),
  add: (value, more) => operators['+']?.(float(value), more),
  bitwise_and: (value, mask) => (int(value) as number) & (int(mask) as number),
  from_json: parsed,
  min: extreme(Math.min),
  max: extreme(Math.max),
};

/** Functions that are called by name; the others are filters. */
export const functions: Readonly<Record<string, Operation>> = {
  float,
  int,
  iif,
  bool: (value, fallback) => filters['bool']?.(value, fallback),
  min: extreme(Math.min),
  max: extreme(Math.max),
};

export const tests: Readonly<Record<string, (value: Value, other?: Value) => boolean>> = {
  defined: (value) => value !== undefined,
  undefined: (value) => value === undefined,
  none: (value) => value === null,
  number: (value) => typeof value === 'number',
  string: (value) => typeof value === 'string',
  boolean: (value) => typeof value === 'boolean',
  mapping: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  true: (value) => value === true,
  false: (value) => value === false,
  odd: (value) => typeof value === 'number' && Math.abs(value % 2) === 1,
  even: (value) => typeof value === 'number' && value % 2 === 0,
  eq: (value, other) => isSame(value, other),
  in: (value, other) => contains(other, value),
};

export const methods: Readonly<Record<string, (self: Value, ...args: readonly Value[]) => Value>> = {
  get: (self, key, fallback) => memberOf(self, key) ?? fallback,
  split: (self, by) => (typeof self === 'string' ? self.split(by === undefined ? /\s+/ : textOf(by)) : undefined),
  lower: ofText((text) => text.toLowerCase()),
  upper: ofText((text) => text.toUpperCase()),
  strip: ofText((text) => text.trim()),
  startswith: (self, what) => textOf(self).startsWith(textOf(what)),
  endswith: (self, what) => textOf(self).endsWith(textOf(what)),
  replace,
};

/** What stands under a key or at a place; undefined when nothing does. */
export function memberOf(whole: Value, key: Value): Value {
  if (typeof whole === 'string' || Array.isArray(whole))
    return typeof key === 'number' ? (whole.at(key) as Value) : undefined;
  if (typeof whole !== 'object' || whole === null) return undefined;
  const name = textOf(key);
  return Object.hasOwn(whole, name) ? (whole as Readonly<Record<string, Value>>)[name] : undefined;
}
