import { expect, it } from 'vitest';
import { backoff } from '#hub/sources/backoff.ts';

it('doubles its span to five minutes, with full jitter, and is as patient as it is asked to be', () => {
  expect([1, 2, 3, 20, 5_000].map((failures) => backoff(failures, 0.5))).toEqual([
    1_000, 2_000, 4_000, 150_000, 150_000,
  ]);
  expect(backoff(4, 0)).toBe(0);
  expect(backoff(1, 0.5, 60_000)).toBe(60_000);
  expect(backoff(1, 0.5, 1e12)).toBe(24 * 3_600_000);
});
