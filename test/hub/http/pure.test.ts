import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { decoded } from '#hub/http/charset.ts';
import { retryAfterOf } from '#hub/http/retry-after.ts';
import { shapeFault } from '#hub/http/shape-fault.ts';
import { createValidators } from '#hub/http/validators.ts';

const now = Date.UTC(2027, 0, 1);

describe('Retry-After', () => {
  it.each<[string | undefined, string | undefined, number | undefined]>([
    ['120', undefined, 120_000],
    ['0', undefined, 0],
    ['1.5', undefined, 1_500],
    ['31536000', undefined, 86_400_000],
    ['99999999999999999999999', undefined, 86_400_000],
    ['Fri, 01 Jan 2027 00:05:00 GMT', undefined, 300_000],
    ['Friday, 01-Jan-27 00:05:00 GMT', undefined, 300_000],
    ['Sat, 01 Jan 2028 00:05:00 GMT', undefined, 86_400_000],
    // Their clock is ten minutes ahead of ours.
    ['Fri, 01 Jan 2027 00:15:00 GMT', 'Fri, 01 Jan 2027 00:10:00 GMT', 300_000],
    ['Fri, 01 Jan 2027 00:15:00 GMT', 'Tue, 01 Jan 2019 00:10:00 GMT', 900_000],
    ['Thu, 31 Dec 2026 00:05:00 GMT', undefined, undefined],
    ['-5', undefined, undefined],
    ['in 2 hours', undefined, undefined],
    ['soon', undefined, undefined],
    ['Tomorrow', undefined, undefined],
    ['2099', undefined, 2_099_000],
    ['', undefined, undefined],
    [undefined, undefined, undefined],
  ])('%j with Date %j is %j ms', (header, sent, wait) => {
    expect(retryAfterOf(header, sent, now)).toBe(wait);
  });
});

describe('text', () => {
  const bytes = (...given: (string | number)[]): Uint8Array =>
    Buffer.concat(given.map((one) => (typeof one === 'string' ? Buffer.from(one, 'latin1') : Buffer.from([one]))));
  it.each<[string, Uint8Array, string | undefined, string]>([
    ['UTF-8', Buffer.from('Öl für 3 €'), undefined, 'Öl für 3 €'],
    ['UTF-8 with a mark', Buffer.from('\uFEFFÖl'), 'iso-8859-1', 'Öl'],
    ['UTF-16 with a mark', Buffer.from('\uFEFFÖl', 'utf16le'), undefined, 'Öl'],
    ['Latin 1 by its header', bytes('\xd6l'), 'iso-8859-1', 'Öl'],
    ['Latin 2 by its declaration', bytes('<?xml version="1.0" encoding="ISO-8859-2"?><a>\xa9</a>'), undefined, 'Š'],
    ['a page that says so', bytes('<html><meta charset="windows-1251"><p>\xcc</p>'), undefined, 'М'],
    ['a charset that nobody knows', Buffer.from('Öl'), 'utf-88', 'Öl'],
    ['no UTF-8 after all', bytes('\xd6l f\xfcr 3 \x80'), undefined, 'Öl für 3 €'],
  ])('of %s', (_what, given, charset, text) => {
    expect(decoded(given, charset)).toContain(text);
  });
});

describe('the shape of an answer', () => {
  const schema = z.strictObject({
    current: z.object({ time: z.number(), value: z.number().nullable().optional() }),
    list: z.array(z.object({ at: z.union([z.number(), z.null()]), name: z.string().max(3) })).optional(),
    kind: z.enum(['a', 'b']).optional(),
    either: z.union([z.object({ a: z.object({ b: z.number() }) }), z.string()]).optional(),
  });
  const current = { time: 1 };
  it.each<[unknown, string]>([
    [[], 'the answer is a list where an object should be'],
    [null, 'the answer is null where an object should be'],
    [{ current: { time: '1' } }, 'current.time is text where a number should be'],
    [{ current: {} }, 'current.time is missing'],
    [
      {
        current,
        list: [
          { at: 1, name: 'x' },
          { at: {}, name: 'x' },
        ],
      },
      'list[1].at is an object where a number or null should be',
    ],
    [{ current, list: [{ at: 1, name: 'long' }] }, 'list[0].name is outside of what is possible'],
    [{ current, kind: 'c' }, 'kind is something else where one of the known values should be'],
    [{ current, extra: 1 }, 'the answer has a field "extra" that nobody knows'],
    [{ current, either: { a: { b: 'x' } } }, 'either.a.b is text where a number should be'],
    [{ current, either: 3 }, 'either is a number where an object or text should be'],
  ])('%j', (body, sentence) => {
    const { error } = schema.safeParse(body);
    expect(error && shapeFault(error, body)).toBe(sentence);
  });
});

describe('what was taken', () => {
  const first = new URL('https://a.example/feed');
  const other = new URL('https://b.example/feed');
  const headers = new Map([
    ['etag', '"1"'],
    ['last-modified', 'Fri, 01 Jan 2027 00:05:00 GMT'],
  ]);

  it('is asked for again where it came from', () => {
    const validators = createValidators();
    validators.take(first, other, headers);
    expect(validators.for(first, first)).toEqual({});
    expect(validators.for(other, other)).toEqual({});
    expect(validators.for(first, other)).toEqual({
      'if-none-match': '"1"',
      'if-modified-since': 'Fri, 01 Jan 2027 00:05:00 GMT',
    });
  });

  it('is forgotten when the next answer has neither', () => {
    const validators = createValidators();
    validators.take(first, first, headers);
    validators.take(first, first, new Map());
    expect(validators.for(first, first)).toEqual({});
  });

  it('takes no more memory than 200 addresses need', () => {
    const validators = createValidators();
    const at = (i: number): URL => new URL(`https://a.example/${i}`);
    for (let i = 0; i < 500; i++) validators.take(at(i), at(i), headers);
    expect(
      Array.from({ length: 500 }, (_, i) => i).filter((i) => 'if-none-match' in validators.for(at(i), at(i))),
    ).toEqual(Array.from({ length: 200 }, (_, i) => i + 300));
    validators.take(first, first, new Map([['etag', 'x'.repeat(5_000)]]));
    expect(validators.for(first, first)).toEqual({});
  });
});
