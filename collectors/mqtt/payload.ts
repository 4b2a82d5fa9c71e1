/** Bytes to a value, without ever throwing anything but BadReading. */
import { BadReading } from '#model/trouble.ts';
import { mqttCollectorWords as words } from '#model/words/collector-mqtt-en.ts';
import { deepestJson, isTooDeep } from './json-depth.ts';

/** No sensor needs more; a larger payload is a picture or an accident. */
const maxBytes = 256 * 1024;

export type JsonObject = Readonly<Record<string, unknown>>;
export type Payload = JsonObject | number | string | boolean | readonly unknown[] | null;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const strict = new TextDecoder('utf-8', { fatal: true });
/** Each digit can be matched in one way only: a pattern that tries several takes the square of the length. */
const numberPattern = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;
/** A double has 17 digits and writes itself in 24 characters. */
const longestNumber = 64;

/** Text that writes no finite number where one was meant. */
export const isNoNumber = (text: string): boolean => /^[+-]?(nan|inf|infinity)$/i.test(text);

const nothing = new Set(['', '-', 'n/a', 'none', 'null', 'unavailable', 'undefined', 'unknown']);
/** Text that says there is no value just now, which is no fault. */
export const saysNothing = (text: string): boolean => nothing.has(text.toLowerCase());

export function strictNumber(text: string): number | undefined {
  return text.length <= longestNumber && numberPattern.test(text) ? Number(text) : undefined;
}

/** "ON", "off", "true": 1 or 0; undefined for other words. */
export function strictFlag(text: string): 0 | 1 | undefined {
  switch (text.toLowerCase()) {
    case 'on':
    case 'true':
      return 1;
    case 'off':
    case 'false':
      return 0;
    default:
      return undefined;
  }
}

/** The same in German, too: "AN", "ein", "aus". */
export function toldFlag(text: string): 0 | 1 | undefined {
  const said = strictFlag(text);
  if (said !== undefined || text.length > 3) return said;
  const word = text.toLowerCase();
  if (word === 'an' || word === 'ein') return 1;
  return word === 'aus' ? 0 : undefined;
}

/**
 * What a payload says: an object, array, number or flag, else its text. Empty is null. Throws BadReading for what
 * is too large, no UTF-8, nested too deeply, or looks like JSON and is none.
 */
export function readPayload(topic: string, bytes: Uint8Array, cap = maxBytes): Payload {
  if (bytes.length === 0) return null;
  if (bytes.length > cap) {
    throw new BadReading(words.tooLarge(shown(topic), bytes.length, cap));
  }
  const text = decode(topic, bytes);
  const first = text.charCodeAt(0);
  // An object or array: by far the most common, so no trim.
  if (first === 0x7b || first === 0x5b) return parse(topic, text);
  const trimmed = text.trim();
  if (trimmed.startsWith('{') || trimmed.startsWith('[')) return parse(topic, trimmed);
  return strictNumber(trimmed) ?? trimmed;
}

function decode(topic: string, bytes: Uint8Array): string {
  const buffer = Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = buffer.toString('utf8');
  // The lenient decoder is three times as fast; only a replacement character needs the strict one to tell whose it is.
  if (text.includes('\ufffd')) {
    try {
      strict.decode(bytes);
    } catch (cause) {
      throw new BadReading(words.notUtf8(shown(topic)), { cause });
    }
  }
  return text;
}

function parse(topic: string, text: string): Payload {
  if (isTooDeep(text)) {
    throw new BadReading(words.tooDeep(shown(topic), deepestJson));
  }
  try {
    return JSON.parse(text) as Payload;
  } catch (cause) {
    const found = /[:[,]\s*([+-]?(?:NaN|nan|Infinity|inf))\b/.exec(text);
    const why = found ? words.notInJson(shown(topic), found[1] ?? '') : words.notJson(shown(topic));
    throw new BadReading(why, { cause });
  }
}

/** A topic in a sentence: quoted, short, without control characters. */
export function shown(topic: string): string {
  const short = topic.length > 120 ? `${topic.slice(0, 117)}...` : topic;
  return JSON.stringify(short);
}
