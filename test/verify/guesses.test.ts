/** The statistic by which guessed tokens are compared finds a gap, and finds none where there is none. */
import { expect, it } from 'vitest';
import { chanceOfMore } from './guesses.ts';

/** Times around 400 µs with a long tail, the same at each run. */
function times(seed: number, gap = 0): number[] {
  let state = seed;
  const next = (): number => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
  return Array.from({ length: 5_000 }, () => 0.4 + 0.1 * next() + (next() < 0.02 ? 20 * next() : 0) + gap);
}

it('is a half for the same distribution, whatever its tail', () => {
  expect(chanceOfMore([1, 2, 3], [1, 2, 3])).toBe(0.5);
  expect(chanceOfMore([2], [1, 2, 3])).toBe(0.5);
  expect(Math.abs(chanceOfMore(times(1), times(2)) - 0.5)).toBeLessThan(0.02);
});

it('shows a gap of 10 µs in a spread of 100', () => {
  expect(chanceOfMore(times(1, 0.01), times(2)) - 0.5).toBeGreaterThan(0.05);
});

it('is 1 when all are more, and 0 when none is', () => {
  expect([chanceOfMore([3, 4], [1, 2]), chanceOfMore([1, 2], [3, 4])]).toEqual([1, 0]);
});
