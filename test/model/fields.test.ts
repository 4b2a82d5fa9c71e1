import { describe, expect, test } from 'vitest';
import { duration } from '#model/fields.ts';

describe('a time span', () => {
  test.each([
    ['30 s', 30_000],
    ['5min', 300_000],
    ['1.5 h', 5_400_000],
    ['7 d', 604_800_000],
    ['250 ms', 250],
    [0, 0],
  ])('%s is %d ms', (written, ms) => {
    expect(duration.parse(written)).toBe(ms);
  });

  test.each(['soon', '5', '5 minutes', '-3 s', '', 'NaN s'])(
    '"%s" is none, and it is said how one is written',
    (written) => {
      const read = duration.safeParse(written);
      expect(read.success).toBe(false);
      expect(read.error?.issues[0]?.message).toContain('5 min');
    },
  );

  test.each([-1, 1.5, 365, 60_000, Number.NaN, Infinity, true])(
    '%s has no unit, and it is said how one is written',
    (written) => {
      const read = duration.safeParse(written);
      expect(read.error?.issues.map(({ message }) => message)).toEqual([
        'write a time like "30 s", "5 min", "12 h" or "7 d"',
      ]);
    },
  );
});
