import { expect, it } from 'vitest';
import { freshness } from '#renderer/live/freshness.ts';
import { pauseBefore } from '#renderer/live/connection.ts';

const sample = (cadence: number) => ({ at: 0, value: 1, cadence });

it.each([
  [60_000, 119_000, 'live'],
  [60_000, 121_000, 'old'],
  [60_000, 299_000, 'old'],
  [60_000, 301_000, 'gone'],
  // A series at 4 Hz does not flicker.
  [250, 9_000, 'live'],
  // While the cadence is unknown.
  [0, 19 * 60_000, 'live'],
  [0, 51 * 60_000, 'gone'],
] as const)('a value with cadence %i ms is %i ms old: %s', (cadence, age, state) => {
  expect(freshness(sample(cadence), age)).toBe(state);
});

it('pauses longer between attempts, up to 15 s, and never all at once', () => {
  expect(pauseBefore(0, 0)).toBe(250);
  expect(pauseBefore(0, 1)).toBe(500);
  expect(pauseBefore(3, 1)).toBe(4_000);
  expect(pauseBefore(50, 1)).toBe(15_000);
  expect(pauseBefore(50, 0)).toBe(7_500);
});
