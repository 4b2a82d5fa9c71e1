import { describe, expect, it } from 'vitest';
import type { History } from '#model/history.ts';
import { aheadOf, streakOf, tapDay, tapsByDay } from '#renderer/panels/tap/tap.ts';

const zone = 'Europe/Vienna';
const time = (text: string): number => Date.parse(text);

/** Each with how many taps it holds. */
function history(taps: readonly (readonly [at: string, mean: number, count: number])[]): History {
  return {
    series: 'tap.count{counter=water}',
    from: 0,
    to: 0,
    tier: 'quarter',
    step: 3_600_000,
    at: taps.map(([at]) => time(at)),
    mean: taps.map(([, mean]) => mean),
    count: taps.map(([, , count]) => count),
    min: [],
    max: [],
    last: [],
    increase: [],
  };
}

describe('taps made here', () => {
  const taps = [10, 20, 30].map((at) => ({ at, value: 1 as const }));
  it('count until the history holds them', () => {
    expect(aheadOf(taps, -Infinity)).toBe(3);
    expect(aheadOf(taps, 20)).toBe(1);
    expect(aheadOf(taps, 30)).toBe(0);
  });
  it('count no more once refused, whatever was answered meanwhile', () =>
    expect(
      aheadOf(
        taps.filter(({ at }) => at !== 30),
        20,
      ),
    ).toBe(0));
});

describe('a day of taps', () => {
  it.each([
    ['2026-11-22T03:59:00+01:00', '2026-11-21'],
    ['2026-11-22T04:00:00+01:00', '2026-11-22'],
    ['2026-11-22T23:59:00+01:00', '2026-11-22'],
    // The night in March has 23 hours, the one in October 25.
    ['2026-03-29T03:30:00+02:00', '2026-03-28'],
    ['2026-03-29T04:00:00+02:00', '2026-03-29'],
    ['2026-10-25T03:59:00+01:00', '2026-10-24'],
    ['2026-10-25T04:00:00+01:00', '2026-10-25'],
  ])('%s counts for %s', (at, day) => {
    expect(tapDay(time(at), zone)).toBe(day);
  });

  it('is the sum of its samples, those taken back included', () => {
    const sums = tapsByDay(
      history([
        ['2026-11-21T20:00:00+01:00', 1, 3],
        ['2026-11-22T02:00:00+01:00', 1, 1],
        // Two taps and one taken back.
        ['2026-11-22T08:00:00+01:00', 1 / 3, 3],
      ]),
      zone,
    );
    expect([...sums]).toEqual([
      ['2026-11-21', 4],
      ['2026-11-22', 1],
    ]);
  });

  it('counts days in a row up to yesterday, and today once its goal is reached', () => {
    const now = time('2026-11-22T12:00:00+01:00');
    const sums = new Map([
      ['2026-11-18', 8],
      ['2026-11-20', 8],
      ['2026-11-21', 9],
      ['2026-11-22', 3],
    ]);
    expect(streakOf(sums, 8, now, zone)).toBe(2);
    expect(streakOf(new Map([...sums, ['2026-11-22', 8]]), 8, now, zone)).toBe(3);
    expect(streakOf(new Map(), 8, now, zone)).toBe(0);
  });
});
