/**
 * InfluxDB line protocol, as https://docs.influxdata.com/influxdb/v2/reference/syntax/line-protocol/ describes it and
 * the conformance cases of influxdata/line-protocol have it. A line that cannot be read costs no other. Pure.
 */
import { BadReading } from '#model/trouble.ts';
import { lineWords } from '#model/words/line-protocol-en.ts';
import {
  type Cursor,
  comma,
  equals,
  keyToken,
  measurementToken,
  peek,
  skipLine,
  skipSpaces,
  space,
  takeBare,
  takeComment,
  takeLineEnd,
  takeQuoted,
  takeToken,
} from './cursor.ts';
import { type FieldValue, fieldValue, timestamp } from './values.ts';

export type Point = {
  /** Of its beginning, from 1. */
  readonly line: number;
  /** Measurement and tags as they were written: equal for lines of equal measurement and tags. */
  readonly head: string;
  readonly measurement: string;
  readonly tags: readonly (readonly [key: string, value: string])[];
  readonly fields: readonly (readonly [key: string, value: FieldValue])[];
  /** In whatever precision the sender writes; undefined when the line has none. */
  readonly time: bigint | undefined;
};

export type BadLine = { readonly line: number; readonly reason: string };

export type Parsed = { readonly points: readonly Point[]; readonly bad: readonly BadLine[] };

const hash = 35;
const quote = 34;
/** Far more than anybody sends: each is compared with all before it. */
const mostTags = 256;

/** Far more than anybody sends: a line is read and named at a stretch. */
const mostFields = 1_000;
/** Tags and fields after which everything else gets its turn, however few the lines: some milliseconds' work. */
const pairsAtOnce = 2_000;
/** Characters of the shortest pair, `a=1,`. */
const shortestPair = 4;

/** Reads on from where it stopped: at most so many lines, comments and empty ones not counted, and fewer long ones. */
export type LineParser = { next(most: number): Parsed };

export function createLineParser(text: string): LineParser {
  const cursor: Cursor = { text, at: 0 };
  const lines = createLineCounter(text);
  return {
    next(most) {
      const points: Point[] = [];
      const bad: BadLine[] = [];
      let pairs = 0;
      while (points.length + bad.length < most && pairs < pairsAtOnce && toNextLine(cursor)) {
        const begin = cursor.at;
        const line = lines.numberAt(begin);
        try {
          const point = takePoint(cursor, line);
          pairs += point.tags.length + point.fields.length;
          points.push(point);
        } catch (error) {
          if (!(error instanceof BadReading)) throw error;
          bad.push({ line, reason: error.message });
          pairs += (cursor.at - begin) / shortestPair;
          skipLine(cursor);
        }
      }
      return { points, bad };
    },
  };
}

/** Passes empty lines and comments. False at the end. */
function toNextLine(cursor: Cursor): boolean {
  for (;;) {
    skipSpaces(cursor);
    if (cursor.at >= cursor.text.length) return false;
    if (peek(cursor) === hash ? !takeComment(cursor) : !takeLineEnd(cursor)) return true;
  }
}

function takePoint(cursor: Cursor, line: number): Point {
  if (peek(cursor) === hash) throw new BadReading(lineWords.comment);
  const begin = cursor.at;
  const measurement = takeToken(cursor, measurementToken);
  if (measurement === '') throw new BadReading(lineWords.noMeasurement);
  const tags = takeTags(cursor);
  const head = cursor.text.slice(begin, cursor.at);
  const fields = takeFields(cursor);
  const time = takeTime(cursor);
  return { line, head, measurement, tags, fields, time };
}

function takeTags(cursor: Cursor): Point['tags'] {
  const tags: (readonly [string, string])[] = [];
  while (peek(cursor) === comma) {
    cursor.at += 1;
    const key = takeToken(cursor, keyToken);
    if (key === '') throw new BadReading(lineWords.noTagKey);
    if (peek(cursor) !== equals) throw new BadReading(lineWords.noTagValue(key));
    cursor.at += 1;
    const value = takeToken(cursor, keyToken);
    if (value === '') throw new BadReading(lineWords.noTagValue(key));
    if (tags.length === mostTags) throw new BadReading(lineWords.tooManyTags(mostTags));
    if (tags.some(([known]) => known === key)) throw new BadReading(lineWords.tagTwice(key));
    tags.push([key, value]);
  }
  return tags;
}

function takeFields(cursor: Cursor): Point['fields'] {
  if (peek(cursor) !== space) throw new BadReading(lineWords.noFields);
  skipSpaces(cursor);
  const fields: (readonly [string, FieldValue])[] = [];
  for (;;) {
    const key = takeToken(cursor, keyToken);
    if (key === '') throw new BadReading(lineWords.noFields);
    if (peek(cursor) !== equals) throw new BadReading(lineWords.noFieldValue(key));
    cursor.at += 1;
    if (fields.length === mostFields) throw new BadReading(lineWords.tooManyFields(mostFields));
    fields.push([key, takeValue(cursor, key)]);
    if (peek(cursor) !== comma) return fields;
    cursor.at += 1;
  }
}

function takeValue(cursor: Cursor, key: string): FieldValue {
  if (peek(cursor) !== quote) return fieldValue(key, takeBare(cursor));
  const { text, at } = cursor;
  const quoted = takeQuoted(cursor);
  if (quoted === undefined) throw new BadReading(lineWords.openQuote(key));
  const next = peek(cursor);
  if (next !== comma && next !== space && !atLineEnd(cursor)) {
    // The quote was most likely left open on its own line: the lines it swallowed are good by themselves.
    if (text.slice(at, cursor.at).includes('\n')) cursor.at = at;
    throw new BadReading(lineWords.behindQuote(key));
  }
  return quoted;
}

function takeTime(cursor: Cursor): bigint | undefined {
  skipSpaces(cursor);
  if (takeLineEnd(cursor)) return undefined;
  const time = timestamp(takeBare(cursor));
  skipSpaces(cursor);
  if (!takeLineEnd(cursor)) throw new BadReading(lineWords.behindTime);
  return time;
}

const atLineEnd = (cursor: Cursor): boolean => takeLineEnd({ text: cursor.text, at: cursor.at });

/** Numbers of lines, for positions that only go forward. */
function createLineCounter(text: string): { numberAt(at: number): number } {
  let line = 1;
  let counted = 0;
  return {
    numberAt(at) {
      for (;;) {
        const end = text.indexOf('\n', counted);
        if (end === -1 || end >= at) return line;
        line += 1;
        counted = end + 1;
      }
    },
  };
}
