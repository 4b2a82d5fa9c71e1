import { expect, test } from 'vitest';
import { isTimePattern, writtenTime } from '#model/written-time.ts';

const zone = 'Europe/Vienna';
const iso = (at: number | undefined): string | undefined => (at === undefined ? undefined : new Date(at).toISOString());

test.each([
  ['23.11.2026 10:40', 'DD.MM.YYYY HH:mm', '2026-11-23T09:40:00.000Z'],
  ['3.7.2026', 'DD.MM.YYYY', '2026-07-02T22:00:00.000Z'],
  ['11/23/2026', 'MM/DD/YYYY', '2026-11-22T23:00:00.000Z'],
  // Clocks go back: shown twice, the first is meant. Forward: skipped, it is moved on.
  ['2026-10-25 02:30', 'YYYY-MM-DD HH:mm', '2026-10-25T00:30:00.000Z'],
  ['2026-03-29 02:30', 'YYYY-MM-DD HH:mm', '2026-03-29T01:30:00.000Z'],
  ['30.02.2026', 'DD.MM.YYYY', undefined],
  ['23.11.2026 24:00', 'DD.MM.YYYY HH:mm', undefined],
  ['23-11-2026', 'DD.MM.YYYY', undefined],
  ['on 23.11.2026', 'DD.MM.YYYY', undefined],
])('%j as %s', (text, pattern, expected) => {
  expect(iso(writtenTime(text, pattern, zone))).toBe(expected);
});

test.each([
  ['DD.MM.YYYY', true],
  ['[YYYY]/(MM)+DD', true],
  ['HH:mm', false],
  ['DD.MM.YYYY DD', false],
])('%s is a pattern: %s', (pattern, expected) => {
  expect(isTimePattern(pattern)).toBe(expected);
});

test('what stands between the parts stands for itself', () => {
  expect(writtenTime('[2026]/(11)+23', '[YYYY]/(MM)+DD', 'UTC')).toBe(Date.parse('2026-11-23'));
  expect(writtenTime('x2026y/11+23', '[YYYY]/(MM)+DD', 'UTC')).toBeUndefined();
});
