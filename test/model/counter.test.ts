import { expect, test } from 'vitest';
import { growth, isReset } from '#model/counter.ts';

test.each([
  { before: 10, after: 10.4, grown: 0.4, why: 'it grows' },
  { before: 10, after: 10, grown: 0, why: 'it stands' },
  { before: 10, after: 0, grown: 0, why: 'it was set to zero' },
  { before: 10, after: 0.3, grown: 0.3, why: 'it was set to zero and has counted since' },
  { before: 0, after: 0, grown: 0, why: 'it has not begun' },
  { before: 1_204.5, after: 1_204.4, grown: -0.1, why: 'it wavers' },
  { before: -3, after: -3, grown: 0, why: 'it stands below zero' },
])('from $before to $after: $why', ({ before, after, grown }) => {
  expect(growth(before, after)).toBeCloseTo(grown, 9);
});

test('a counter that wavers a thousand times has grown by nothing', () => {
  const readings = Array.from({ length: 2_001 }, (_, i) => 1_204.5 - (i % 2) * 0.1);
  const grown = readings.slice(1).reduce((sum, value, i) => sum + growth(readings[i] ?? 0, value), 0);
  expect(grown).toBeCloseTo(0, 6);
});

test('a reset is a fall of more than a tenth', () => {
  expect([isReset(100, 91), isReset(100, 90), isReset(0.5, 0), isReset(0, 0)]).toEqual([false, true, true, false]);
});
