/** Formulas: what they yield, and what is refused. */
import { describe, expect, test } from 'vitest';
import { NoExpression, parseExpression } from '#model/expression.ts';

const values: Readonly<Record<string, number>> = { a: 6, b: 3, none: NaN };
const yielded = (text: string) => parseExpression(text).evaluate((name) => values[name] ?? NaN);

test.each([
  ['1 + 2 * 3', 7],
  ['(1 + 2) * 3', 9],
  ['10 - 2 - 3', 5],
  ['a / b / 2', 1],
  ['-a + 10', 4],
  ['--a', 6],
  ['2 * -b', -6],
  ['1.5*a', 9],
  ['abs(b - a)', 3],
  ['min(a, b, 1)', 1],
  ['max(a, b)', 6],
  ['round(2.6)', 3],
  ['a > b', true],
  ['a < b', false],
  ['a >= 6', true],
  ['a <= 5', false],
  ['a == 6', true],
  ['a != 6', false],
  ['a > b and b > 10', false],
  ['a > b or b > 10', true],
  ['not a > b', false],
  ['not (a > b and b > 10)', true],
  ['a > b or a < b and b > 100', true],
  ['a > 10 or b < 5 and a > 5', true],
  ['none > 1', undefined],
  ['none + 1', undefined],
  ['not none > 1', undefined],
  ['a > 1 or none > 1', true],
  ['a / 0 > 1', undefined],
  ['nobody + 1', undefined],
] as const)('%s yields %s', (text, result) => {
  expect(yielded(text)).toBe(result);
});

test.each([
  ['abs_humidity(20, 50)', 8.6],
  ['abs_humidity(30, 100)', 30.3],
  ['dew_point(20, 50)', 9.3],
  ['dew_point(25, 100)', 25],
] as const)('%s is about %d', (text, result) => {
  expect(yielded(text)).toBeCloseTo(result, 0);
});

describe('refused', () => {
  test.each([
    ['', 'there must be a number or a name at the end'],
    ['a +', 'there must be a number or a name at the end'],
    ['a b', '"b" does not belong there'],
    ['(a', 'there must be ")" at the end'],
    ['a)', '")" does not belong there'],
    ['a > b > 1', '">" does not belong there'],
    ['a and b', '"and", "or" and "not" stand between comparisons'],
    ['(a > b) + 1', 'a comparison is no number to reckon with'],
    ['sin(a)', 'there is no function sin; there are abs, round, min, max, abs_humidity, dew_point'],
    ['abs(a, b)', 'abs takes 1 values'],
    ['a = b', '"= b" cannot be read'],
    ['constructor.constructor("x")()', '".constructor("x")()" cannot be read'],
    ['a; b', '"; b" cannot be read'],
    ['${a}', '"${a}" cannot be read'],
    ['1e9', '"e9" does not belong there'],
    ['A > 1', '"A > 1" cannot be read'],
    ['('.repeat(60) + 'a' + ')'.repeat(60), 'it has too many parentheses within each other'],
    ['a+'.repeat(300) + 'a', 'a formula has at most 500 characters'],
  ])('%s', (text, message) => {
    expect(() => parseExpression(text)).toThrow(new NoExpression(message));
  });
});

test('names are told once, in their order; functions are none', () => {
  expect(parseExpression('b > a and abs(b) > max(c, a)').names).toEqual(['b', 'a', 'c']);
});
