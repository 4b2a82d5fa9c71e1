import { describe, expect, it } from 'vitest';
import { percentile, usualDay, usualNow } from '#hub/insight/usual.ts';

describe('what is usual now', () => {
  it('is the 20th to the 80th percentile of this hour in the weeks before', () => {
    const weeks = [[100], [200], [300], [400], [500], [null]];
    expect(usualNow(weeks, [0, 1_000, null])).toEqual({ weeks: 5, low: 180, middle: 300, high: 420, top: 990 });
  });

  it('is not told under three weeks', () => {
    expect(usualNow([[100], [200], [null, null], []], [1])).toBeUndefined();
  });

  it('interpolates between neighbours', () => {
    expect(percentile([1, 2], 0.5)).toBe(1.5);
    expect(percentile([7], 0.2)).toBe(7);
  });
});

describe('a usual day', () => {
  it('adds up hour by hour, day by day', () => {
    expect(
      usualDay([
        [1, 1],
        [2, 4],
        [3, 9],
      ]),
    ).toEqual([
      { low: 1.4, middle: 2, high: 2.6 },
      { low: expect.closeTo(3.6), middle: 6, high: expect.closeTo(9.6) },
    ]);
  });

  it('needs three of them', () => {
    expect(usualDay([[1], [2]])).toBeUndefined();
    expect(usualDay([])).toBeUndefined();
  });
});
