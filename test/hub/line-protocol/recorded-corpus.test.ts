/** The conformance cases of influxdata/line-protocol. They are not part of the project. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { bodyText } from '#hub/line-protocol/body-text.ts';
import { type Parsed, createLineParser } from '#hub/line-protocol/parse.ts';

const folder = process.env['MANTEL_CASES'];

/** JSON as the corpus needs it: a number that no double holds stays exact, as bigint. */
function exactly(_key: string, value: unknown, context?: { readonly source?: string }): unknown {
  const source = context?.source;
  const isLarge = typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value);
  return isLarge && source !== undefined && /^-?\d+$/.test(source) ? BigInt(source) : value;
}

const text = z.union([z.string(), z.object({ binary: z.string() })]);
const number = z.union([z.number(), z.bigint()]);
const valueSchema = z.object({
  float: number.optional(),
  int: number.optional(),
  uint: number.optional(),
  bool: z.boolean().optional(),
  string: text.optional(),
});
const pointSchema = z.object({
  time: number,
  name: text,
  tags: z.array(z.object({ key: text, value: text })),
  fields: z.array(z.object({ key: text, value: valueSchema })),
});
const decodeSchema = z.object({
  input: z.object({ text, defaultTime: number, precision: z.enum(['1ns', '1s', '1ms']) }),
  output: z.object({ error: z.string().optional(), result: z.array(pointSchema).optional() }),
});
const encodeSchema = z.object({
  input: z.object({ point: pointSchema, precision: z.string() }),
  output: z.object({ result: text.optional() }),
});

const bytes = (given: z.output<typeof text>): Buffer =>
  typeof given === 'string' ? Buffer.from(given) : Buffer.from(given.binary, 'base64');
const string = (given: z.output<typeof text>): string => bytes(given).toString();

function value({ float, int, uint, bool, string: word }: z.output<typeof valueSchema>): unknown {
  if (float !== undefined) return Number(float);
  if (int !== undefined) return BigInt(int);
  if (uint !== undefined) return BigInt(uint);
  return bool ?? (word === undefined ? undefined : string(word));
}

/** Points as the corpus has them: tags in order of their keys, a time always. */
const expected = (points: readonly z.output<typeof pointSchema>[]) =>
  points.map(({ name, tags, fields, time }) => ({
    measurement: string(name),
    tags: tags.map((tag) => [string(tag.key), string(tag.value)]),
    fields: fields.map((field) => [string(field.key), value(field.value)]),
    time: BigInt(time),
  }));

const found = ({ points }: Parsed, otherwise: bigint) =>
  points.map(({ measurement, tags, fields, time }) => ({
    measurement,
    tags: tags.toSorted(([a], [b]) => (a < b ? -1 : 1)),
    fields,
    time: time ?? otherwise,
  }));

const parsedAll = (text_: string): Parsed => createLineParser(text_).next(Infinity);

const spans = { '1ns': 1n, '1ms': 1_000_000n, '1s': 1_000_000_000n } as const;

describe.skipIf(folder === undefined)('recorded payloads', () => {
  const corpus = (): unknown =>
    JSON.parse(readFileSync(join(folder ?? '', 'line-protocol/corpus.json'), 'utf8'), exactly);

  test('line protocol: every line of the corpus is read, or refused, as it says', () => {
    const { decode } = z.object({ decode: z.record(z.string(), decodeSchema) }).parse(corpus());
    const wrong: unknown[] = [];
    let read = 0;
    let refused = 0;
    for (const [key, { input, output }] of Object.entries(decode)) {
      const parsed = parsedAll(bodyText(bytes(input.text)));
      const otherwise = BigInt(input.defaultTime) - (BigInt(input.defaultTime) % spans[input.precision]);
      const isRight =
        output.result === undefined
          ? parsed.bad.length > 0
          : parsed.bad.length === 0 && isDeepStrictEqual(found(parsed, otherwise), expected(output.result));
      if (!isRight) wrong.push([key, output, parsed]);
      if (output.result) read += output.result.length;
      else refused += 1;
    }
    expect(wrong).toEqual([]);
    expect([read, refused]).toEqual([101, 1_551]);
  });

  test('line protocol: what others write of a point is that point again', () => {
    const { encode } = z.object({ encode: z.record(z.string(), encodeSchema) }).parse(corpus());
    let read = 0;
    for (const [key, { input, output }] of Object.entries(encode)) {
      if (output.result === undefined) continue;
      const parsed = parsedAll(bodyText(bytes(output.result)));
      expect([key, parsed.bad]).toEqual([key, []]);
      expect([key, found(parsed, BigInt(input.point.time))]).toEqual([key, expected([input.point])]);
      read += 1;
    }
    expect(read).toBeGreaterThan(25);
  });
});
