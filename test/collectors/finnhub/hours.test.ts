import { expect, test } from 'vitest';
import { isDue, settling, watchMarket } from '#collectors/finnhub/hours.ts';
import { day, hour, minute } from '#model/time.ts';
import { usMarketAt } from '#model/us-market.ts';

const every = 2 * minute;

/** Instants at which a hub that looks every two minutes asks. */
function askedBetween(from: number, to: number): number[] {
  const marketAt = watchMarket();
  const all: number[] = [];
  for (let now = from; now < to; now += every) if (isDue(marketAt(now), all.at(-1), now)) all.push(now);
  return all;
}

test('a year costs what its sessions last, and one question after each', () => {
  const from = Date.parse('2026-01-05T05:00:00Z');
  const to = from + 364 * day;
  const all = askedBetween(from, to);
  // 52 weeks without ten holidays, the last of them 1 January 2027; two sessions end at 13:00.
  const sessions = 52 * 5 - 10;
  const inSessions = ((sessions - 2) * 6.5 * hour + 2 * 3.5 * hour) / every;
  // The first is at the start.
  expect(all).toHaveLength(1 + inSessions + sessions);
  expect(all.length / 364).toBeLessThan(150);
});

test('outside the hours there is one question after the closing, and then rest', () => {
  // Wednesday before Thanksgiving until the half day on Friday opens.
  const closes = Date.parse('2026-11-25T21:00:00Z');
  const opens = Date.parse('2026-11-27T14:30:00Z');
  const all = askedBetween(closes - hour, opens + every);
  expect(all.filter((at) => at >= closes)).toEqual([closes + settling, opens]);
});

test('a start in the night, on a weekend or a holiday asks once', () => {
  for (const iso of ['2026-11-25T03:00:00Z', '2026-11-21T15:00:00Z', '2026-11-26T16:00:00Z']) {
    expect(askedBetween(Date.parse(iso), Date.parse(iso) + 3 * hour)).toEqual([Date.parse(iso)]);
  }
});

test('the watch says the same as the calendar, also when the clock goes back', () => {
  const marketAt = watchMarket();
  const start = Date.parse('2026-11-23T00:00:00Z');
  for (const step of [0, 15, 16, 21.5, 40, 64, 88, 15.2, 200, -30]) {
    expect(marketAt(start + step * hour)).toEqual(usMarketAt(start + step * hour));
  }
});
