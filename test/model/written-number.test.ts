import { expect, test } from 'vitest';
import { writtenNumber } from '#model/written-number.ts';

const point = { decimal: '.' } as const;
const comma = { decimal: ',', thousands: '.' } as const;

test.each([
  ['21.4', 21.4],
  ['21.4 °C', 21.4],
  ['EUR 12.50', 12.5],
  ['-3', -3],
  ['\u22123,', -3],
  ['Temp: -3.5 °C', -3.5],
  ['GMT-5', undefined],
  ['0.125', 0.125],
  ['5 of 7', undefined],
  ['12:30', undefined],
  ['2026-11-23', undefined],
  ['1,234', undefined],
  ['1.2.3', undefined],
  ['1.2e3', 1_200],
  ['1e999', undefined],
  ['.5', undefined],
  ['v1.', 1],
  ['', undefined],
  ['abc', undefined],
])('%j with a point is %s', (text, value) => {
  expect(writtenNumber(text, point)).toBe(value);
});

test.each([
  ['1.234,5 €', 1_234.5],
  ['1.234.567', 1_234_567],
  ['21,5', 21.5],
  ['12.34', undefined],
  ['1.2345', undefined],
  ['1,2,3', undefined],
])('%j with a comma is %s', (text, value) => {
  expect(writtenNumber(text, comma)).toBe(value);
});

test('a comma alone takes no point for one between thousands', () => {
  expect(writtenNumber('1.234', { decimal: ',' })).toBeUndefined();
});

test.each([
  ["1'234.5", "'"],
  ['1’234.5', "'"],
  ['1\u202f234.5', ' '],
  ['1 234.5', ' '],
  ['1,234.5', ','],
] as const)('%j with %j between thousands', (text, thousands) => {
  expect(writtenNumber(text, { decimal: '.', thousands })).toBe(1_234.5);
});

test('a long text costs no time', () => {
  const before = process.threadCpuUsage().user;
  for (const text of ['1'.repeat(1e6), `1${'. '.repeat(99)}x1`, `${'-'.repeat(190)}1x1`]) writtenNumber(text, point);
  expect((process.threadCpuUsage().user - before) / 1_000).toBeLessThan(200);
});
