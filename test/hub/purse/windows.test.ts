import { describe, expect, it } from 'vitest';
import { dueAt, dueBy, shared, windowAt } from '#hub/purse/windows.ts';
import { hour } from '#model/time.ts';

describe('windows', () => {
  it.each([
    ['a day of 23 hours', 'day', Date.UTC(2027, 2, 28, 12), 23],
    ['a day of 25 hours', 'day', Date.UTC(2027, 9, 31, 12), 25],
    ['a month that begins in winter and ends in summer', 'month', Date.UTC(2027, 2, 28, 12), 31 * 24 - 1],
    ['February', 'month', Date.UTC(2027, 1, 3), 28 * 24],
  ] as const)('%s', (_what, per, at, hours) => {
    const { from, to } = windowAt(per, at, 'Europe/Vienna');
    expect((to - from) / hour).toBe(hours);
    expect(windowAt(per, from, 'Europe/Vienna')).toEqual({ from, to });
    expect(windowAt(per, to - 1, 'Europe/Vienna')).toEqual({ from, to });
    expect(windowAt(per, to, 'Europe/Vienna').from).toBe(to);
  });
});

describe('what is due', () => {
  const window = windowAt('day', Date.UTC(2027, 9, 31, 12), 'Europe/Vienna');
  const at = (share: number): number => window.from + share * (window.to - window.from);

  it('grows over the day, is not gone at noon, and leaves a tenth for people', () => {
    expect([0, 0.25, 0.5, 0.75, 1].map((share) => dueBy('day', window, 25, at(share)))).toEqual([2, 8, 13, 19, 22]);
    expect(shared(25)).toBe(22);
  });

  it.each([1, 2, 4, 5, 25, 500, 10_000])('of %d calls is there when it is said to be, and not before', (limit) => {
    for (let calls = 1; calls <= shared(limit); calls += Math.ceil(limit / 25)) {
      const moment = dueAt('day', window, limit, calls);
      expect(moment).toBeDefined();
      expect(dueBy('day', window, limit, moment ?? 0)).toBeGreaterThanOrEqual(calls);
      // Those that are due from the beginning on are due a moment before, too.
      const before = Math.max(window.from, (moment ?? 0) - 1_000);
      expect(before === window.from || dueBy('day', window, limit, before) < calls).toBe(true);
    }
    expect(dueAt('day', window, limit, shared(limit) + 1)).toBeUndefined();
  });
});
