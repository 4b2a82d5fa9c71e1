/**
 * Boards that print their readings, a line each: JSON (`{"co2": 612, "temp": 21.4}`) or pairs (`co2=612 temp=21.4C`, also
 * with colons and commas). Names and units are those Mantel knows from MQTT.
 */
import { minute, second } from '#model/time.ts';
import { isTimeKey, ownTime } from '#model/own-time.ts';
import { serialCollectorWords } from '#model/words/collector-serial-en.ts';
import { isNoNumber, strictFlag } from '../mqtt/payload.ts';
import { quantityOf } from '../mqtt/quantities.ts';
import { conversionOf, unitFor } from '../mqtt/unit-conversions.ts';
import type { Quantity } from '../mqtt/quantities.ts';
import type { Content, Protocol, Value } from './protocol.ts';
import { more, none } from './stream.ts';
import type { Parser } from './stream.ts';

/** Bytes of a line, and readings in it: more is no sensor. */
const longest = 2_000;
const mostValues = 60;
/** An object in a line is a part of the board, `{"bme280": {"temp": 21.4}}`; one deeper is no reading. */
const deepest = 2;

const lineFeed = 0x0a;
/** What a board calls itself: one port may carry several, as that of a radio receiver does. */
const idKeys: ReadonlySet<string> = new Set(['device', 'id', 'node']);
const idPattern = /^[a-z0-9][a-z0-9_.-]{0,39}$/;
const pairPattern = /([A-Za-z][\w.]*)\s*[=:]\s*("[^"]*"|[^\s,;]+)/g;
/** What may stand between pairs. */
const gaps = /^[\s,;]*$/;
const amountPattern = /^([+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?)\s*([%°µ\p{L}][\p{L}/%³]*)?$/u;

const strict = new TextDecoder('utf-8', { fatal: true });

type Found = { readonly values: Value[]; id?: string; at?: number; fault?: string };

/**
 * The first line of pairs is left out: the port may have been opened in the middle of it, and half of a pair is a pair.
 * Unless it `isProved` that there is a board, nothing is believed before a line that holds a quantity Mantel knows.
 */
export function createLineParser(isProved: boolean): Parser<Content> {
  let isFirst = true;
  let isBoard = isProved;
  return (bytes) => {
    const end = bytes.indexOf(lineFeed);
    if (end === -1 && bytes.length < longest) return more;
    const length = end === -1 ? bytes.length : end + 1;
    const wasFirst = isFirst;
    // What follows half a line is the other half.
    isFirst = end === -1;
    if (length > longest || isFirst) return none(serialCollectorWords.lineLong(longest), length);
    const text = textOf(bytes.subarray(0, end));
    if (text === undefined) return none(serialCollectorWords.lineNoText, length);
    if (text === '' && isBoard) return { kind: 'frame', length, content: { kind: 'other' } };
    const found = text.startsWith('{') ? readJson(text) : wasFirst ? undefined : readPairs(text);
    if (found === undefined) return none(serialCollectorWords.lineUnreadable(shown(text)), length);
    const { values, fault, ...origin } = found;
    if (values.length === 0) return none(fault ?? serialCollectorWords.lineWithoutNumber(shown(text)), length);
    isBoard ||= values.some(({ of }) => of?.known);
    if (!isBoard) return none(serialCollectorWords.lineWithoutReading, length);
    const content = { kind: 'reading', values, ...origin, ...(fault !== undefined && { fault }) } as const;
    return { kind: 'frame', length, content };
  };
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return strict.decode(bytes).trim();
  } catch {
    return undefined;
  }
}

const shown = (text: string): string => JSON.stringify(text.length > 60 ? `${text.slice(0, 57)}...` : text);

function readJson(text: string): Found | undefined {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return undefined;
  }
  const found: Found = { values: [] };
  if (typeof parsed === 'object' && parsed !== null) addAll(found, parsed, '', 1);
  return found;
}

function addAll(found: Found, object: object, prefix: string, depth: number): void {
  for (const [key, value] of Object.entries(object) as [string, unknown][]) {
    if (typeof value !== 'object') add(found, key, prefix, value);
    else if (value !== null && !Array.isArray(value) && depth < deepest) addAll(found, value, `${key}_`, depth + 1);
  }
}

/** Undefined when between the pairs there is anything else: a message of the board, not a reading. */
function readPairs(text: string): Found | undefined {
  const found: Found = { values: [] };
  let at = 0;
  for (const match of text.matchAll(pairPattern)) {
    if (!gaps.test(text.slice(at, match.index))) return undefined;
    at = match.index + match[0].length;
    add(found, match[1] ?? '', '', (match[2] ?? '').replace(/^"|"$/g, ''));
  }
  return at > 0 && gaps.test(text.slice(at)) ? found : undefined;
}

function add(found: Found, key: string, prefix: string, value: unknown): void {
  const name = key.toLowerCase();
  if (isTimeKey(name)) {
    const at = ownTime(value);
    if (at !== undefined) found.at = at;
  } else if (idKeys.has(name)) {
    const id = String(value).toLowerCase();
    if (idPattern.test(id)) found.id = id;
  } else {
    // What Mantel knows keeps its name within a part, unless another part has taken it.
    const own = quantityOf(key);
    const isTaken = found.values.some(({ quantity }) => quantity === own?.name);
    const quantity = own?.known && !isTaken ? own : quantityOf(prefix + key);
    if (quantity) addValue(found, quantity, value);
  }
}

function addValue(found: Found, quantity: Quantity, value: unknown): void {
  if (found.values.length >= mostValues) return;
  if (typeof value === 'number') found.values.push({ quantity: quantity.name, value, of: quantity });
  else if (typeof value === 'boolean') addFlag(found, quantity, Number(value));
  else if (typeof value === 'string') {
    const flag = strictFlag(value);
    const [, amount, unit = ''] = amountPattern.exec(value.trim()) ?? [];
    if (flag !== undefined) addFlag(found, quantity, flag);
    else if (amount !== undefined) addAmount(found, quantity, Number(amount), unit);
    else if (isNoNumber(value)) found.fault = serialCollectorWords.notStorable(quantity.name, value);
  }
}

function addFlag(found: Found, quantity: Quantity, value: number): void {
  if (quantity.known && quantity.unit !== 'bool') return;
  found.values.push({ quantity: quantity.name, value, of: { ...quantity, unit: 'bool', kind: 'state' } });
}

/** With the unit the board wrote behind it, where that is one. */
function addAmount(found: Found, quantity: Quantity, amount: number, written: string): void {
  const unit = (written === '' ? undefined : unitFor(written)) ?? quantity.unit;
  if (quantity.known && unit !== quantity.unit) {
    found.fault = serialCollectorWords.noUnitOfIt(quantity.name, written);
    return;
  }
  found.values.push({
    quantity: quantity.name,
    value: conversionOf(written)?.convert?.(amount) ?? amount,
    of: { ...quantity, unit },
  });
}

/**
 * A board at that rate. `isProved`: a person has said that there is one, so any number will do, and it may take its time;
 * else it must soon print something that Mantel knows.
 */
export function linesAt(baudRate: number, isProved: boolean): Protocol {
  return {
    kind: 'lines',
    carriesParts: true,
    title: 'Board',
    model: 'Board that prints lines',
    baudRate,
    createParser: () => createLineParser(isProved),
    answersIn: isProved ? 2 * minute : second,
    // It may well speak once in ten minutes only.
    patience: 30 * minute,
    every: 0,
    ranges: {},
  };
}
