/** Lines, taken apart; and what each mistake is called. */
import { describe, expect, it } from 'vitest';
import { bodyText } from '#hub/line-protocol/body-text.ts';
import { createLineParser } from '#hub/line-protocol/parse.ts';
import type { BadLine, Parsed, Point } from '#hub/line-protocol/parse.ts';
import { epochOf } from '#hub/line-protocol/values.ts';

/** All of it, however many parts it comes in. */
function parse(text: string | Buffer): Parsed {
  const parser = createLineParser(bodyText(Buffer.from(text)));
  const all = { points: [] as Point[], bad: [] as BadLine[] };
  for (;;) {
    const { points, bad } = parser.next(500);
    if (points.length + bad.length === 0) return all;
    all.points.push(...points);
    all.bad.push(...bad);
  }
}

describe('a line', () => {
  it.each<[string, string, unknown, unknown, unknown]>([
    ['m f=1', 'm', [], [['f', 1]], undefined],
    [
      'm,a=b,c=d f=1,g=2 3',
      'm',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
      [
        ['f', 1],
        ['g', 2],
      ],
      3n,
    ],
    ['   m   f=1   3   ', 'm', [], [['f', 1]], 3n],
    [String.raw`a\ b\,c,k\ 1\,\=x=v\ 1\,\=y f\ 1\,\=z=1`, 'a b,c', [['k 1,=x', 'v 1,=y']], [['f 1,=z', 1]], undefined],
    [
      String.raw`a\b\\c,k\d=v\e f\g=1`,
      String.raw`a\b\\c`,
      [[String.raw`k\d`, String.raw`v\e`]],
      [[String.raw`f\g`, 1]],
      undefined,
    ],
    ['m=1,a=b f=1', 'm=1', [['a', 'b']], [['f', 1]], undefined],
    ['"m","a"="b" "f"=1', '"m"', [['"a"', '"b"']], [['"f"', 1]], undefined],
    ['größe,raum=küche füllstand=1', 'größe', [['raum', 'küche']], [['füllstand', 1]], undefined],
    ['m f="a, b=c d" 1', 'm', [], [['f', 'a, b=c d']], 1n],
    [String.raw`m f="say \"x\" \\ \n"`, 'm', [], [['f', 'say "x" \\ \n']], undefined],
    [
      'm f="two\nlines",g=1 2',
      'm',
      [],
      [
        ['f', 'two\nlines'],
        ['g', 1],
      ],
      2n,
    ],
    [
      'm f="#",g="="',
      'm',
      [],
      [
        ['f', '#'],
        ['g', '='],
      ],
      undefined,
    ],
    ['m f=1 -5', 'm', [], [['f', 1]], -5n],
    ['m f=1 9223372036854775807', 'm', [], [['f', 1]], 9223372036854775807n],
  ])('%j', (text, measurement, tags, fields, time) => {
    const { points, bad } = parse(text);
    expect(bad).toEqual([]);
    expect(points).toMatchObject([{ line: 1, measurement, tags, fields, time }]);
  });

  it.each<[string, unknown]>([
    ['0', 0],
    ['-0', -0],
    ['1.', 1],
    ['.5', 0.5],
    ['-.5', -0.5],
    ['21.400000000000002', 21.400000000000002],
    ['1e-7', 1e-7],
    ['1.7976931348623157E+308', 1.7976931348623157e308],
    ['5e-324', 5e-324],
    ['0000000000000000000000000001.5', 1.5],
    ['9007199254740993i', 9007199254740993n],
    ['-9223372036854775808i', -9223372036854775808n],
    ['18446744073709551615u', 18446744073709551615n],
    ['t', true],
    ['True', true],
    ['FALSE', false],
    ['F', false],
    ['""', ''],
  ])('has the value %s', (text, value) => {
    expect(parse(`m f=${text}`)).toMatchObject({ points: [{ fields: [['f', value]] }], bad: [] });
  });

  it.each([
    ['m', /^a field is missing/],
    ['m ', /^a field is missing/],
    ['m f', /^the field "f" has no value/],
    ['m f=', /^the field "f" is ""/],
    ['m f=,g=1', /^the field "f" is ""/],
    ['m f=1,', /^a field is missing/],
    ['m f=1,,g=2', /^a field is missing/],
    ['m =1', /^a field is missing/],
    ['m, f=1', /^a comma stands where no tag follows/],
    ['m,a f=1', /^the tag "a" has no value/],
    ['m,a= f=1', /^the tag "a" has no value/],
    ['m,=b f=1', /^a comma stands where no tag follows/],
    ['m,a=b,a=c f=1', /^the tag "a" is there twice/],
    [',a=b f=1', /^it does not begin with the name/],
    ['m\tf=1', /^a field is missing/],
    ['m,a=b\u0000 f=1', /^a field is missing/],
    ['m f=NaN', /^the field "f" is "NaN"/],
    ['m f=inf', /^the field "f" is "inf"/],
    ['m f=-Infinity', /^the field "f" is "-Infinity"/],
    ['m f=1e400', /^the field "f" is "1e400", which is too large/],
    ['m f=9223372036854775808i', /which is too large/],
    ['m f=-1u', /which is too large/],
    ['m f=18446744073709551616u', /which is too large/],
    [`m f=${'9'.repeat(100)}i`, /which is too large/],
    ['m f=1.5i', /neither a number nor/],
    ['m f=0x10', /neither a number nor/],
    ['m f=1_000', /neither a number nor/],
    ['m f=+1', /neither a number nor/],
    ['m f=--1', /neither a number nor/],
    ['m f=e5', /neither a number nor/],
    ['m f=1,5', /^the field "5" has no value/],
    ['m f=yes', /neither a number nor/],
    ['m f=tRUE', /neither a number nor/],
    ['m f="open', /^the double quote of the field "f" is never closed/],
    ['m f="a"b', /^something stands right behind the text/],
    ['m f=1 now', /^"now" is no time/],
    ['m f=1 1.5', /^"1.5" is no time/],
    ['m f=1 9223372036854775808', /is no time/],
    [`m f=1 ${'1'.repeat(1_000)}`, /^"1{60}\.\.\." is no time/],
    ['m f=1 1 2', /^something stands behind the time/],
    ['m f=1 1,g=2', /^something stands behind the time/],
    ['# a\tcomment', /^a comment holds a control character/],
    [`m,${Array.from({ length: 300 }, (_, i) => `t${i}=1`).join()} f=1`, /^it has more than 256 tags/],
  ])('is refused: %j', (text, reason) => {
    const { points, bad } = parse(text);
    expect(points).toEqual([]);
    expect(bad).toEqual([{ line: 1, reason: expect.stringMatching(reason) }]);
  });
});

describe('lines', () => {
  it('are numbered as an editor numbers them', () => {
    const { points, bad } = parse('a f=1\r\n\r\n# none\r\n  # none\nbad\nb f="x\ny"\n\nc f=2\r');
    expect(points.map(({ line, measurement }) => [line, measurement])).toEqual([
      [1, 'a'],
      [6, 'b'],
      [9, 'c'],
    ]);
    expect(bad.map(({ line }) => line)).toEqual([5]);
  });

  it('do not suffer from a quote that another one leaves open', () => {
    const { points, bad } = parse('a f="open\nb f=1\nc f=2');
    expect([points.map(({ measurement }) => measurement), bad.map(({ line }) => line)]).toEqual([['b', 'c'], [1]]);
    const quoted = parse('a f="open\nb f=1,s="text"\nc f=2');
    expect([quoted.points.map(({ measurement }) => measurement), quoted.bad.map(({ line }) => line)]).toEqual([
      ['b', 'c'],
      [1],
    ]);
  });

  it('do not suffer from bytes that are no text', () => {
    const bytes = Buffer.concat([
      Buffer.from('a f=1\nb,t='),
      Buffer.from([0xff]),
      Buffer.from(' f=1\nc,t=\ufffd f=2\n'),
    ]);
    const { points, bad } = parse(bytes);
    expect(points.map(({ measurement, tags }) => [measurement, tags])).toEqual([
      ['a', []],
      ['c', [['t', '\ufffd']]],
    ]);
    expect(bad).toEqual([{ line: 2, reason: 'it holds bytes that are no UTF-8; send text as UTF-8' }]);
  });

  it('may be asked for some at a time', () => {
    const parser = createLineParser('a f=1\nbad\nc f=3\nd f=4');
    const counts = [2, 1, 5, 5].map((most) => {
      const { points, bad } = parser.next(most);
      return [points.length, bad.length];
    });
    expect(counts).toEqual([
      [1, 1],
      [1, 0],
      [1, 0],
      [0, 0],
    ]);
  });

  it.each([
    ['digits', `m f=${'1'.repeat(1_000_000)}x`],
    ['a whole number', `m f=${'1'.repeat(1_000_000)}i`],
    ['a time', `m f=1 ${'1'.repeat(1_000_000)}`],
    ['backslashes', `m f="${'\\'.repeat(1_000_001)}"`],
    ['open quotes', 'm f="\n'.repeat(150_001)],
    ['escaped quotes', `m f="\n${'m f=\\"\n'.repeat(5_000)}`],
    ['tags', `m${',t=1'.repeat(250_000)} f=1`],
  ])('of a megabyte of %s take as long as they are, not the square of it', (_, text) => {
    // Time of the processor, which others who use it do not lengthen.
    const begun = process.cpuUsage();
    expect(parse(text).bad.length).toBeGreaterThan(0);
    expect(process.cpuUsage(begun).user / 1_000).toBeLessThan(4_000);
  });
});

it.each([
  [1780000000123456789n, 'ns', 1780000000123],
  [1780000000123456n, 'us', 1780000000123],
  [1780000000123456n, 'u', 1780000000123],
  [1780000000123n, 'ms', 1780000000123],
  [1780000000n, 's', 1780000000000],
  [29666666n, 'm', 1779999960000],
  [494444n, 'h', 1779998400000],
  [-1n, 'ns', -1],
  [-1_000_000n, 'ns', -1],
] as const)('the time %s in %s is %s', (time, precision, epoch) => {
  expect(epochOf(time, precision)).toBe(epoch);
});
