import { describe, expect, it } from 'vitest';
import { levelOfCall, levelOfPercent, patience, spansOf, spansOfZone, unionOf, within } from '#hub/insight/heat.ts';
import { day, hour } from '#model/time.ts';

/** Two days in UTC. */
const midnights = [0, day, 2 * day];
const later = 10 * day;

describe('spans', () => {
  it('hold until the next sample of the day, and over midnight for three hours at most', () => {
    const told = { at: [0, 6 * hour, 8 * hour, day + 12 * hour], value: [0, 3, 1, 0] };
    expect(spansOf(told, levelOfCall, midnights, later)).toEqual([
      { from: 0, to: 6 * hour, level: 0 },
      { from: 6 * hour, to: 8 * hour, level: 3 },
      { from: 8 * hour, to: 8 * hour + patience, level: 1 },
      { from: day + 12 * hour, to: day + 12 * hour + patience, level: 0 },
    ]);
  });

  it('stretch over no day that is missing, as day reports close theirs', () => {
    const told = { at: [0, day - 1, 2 * day - 1], value: [2, 2, 2] };
    const spans = spansOf(told, levelOfCall, midnights, later);
    expect(unionOf(within(spans, 0, day))).toBe(day);
    expect(unionOf(within(spans, day, 2 * day))).toBeLessThanOrEqual(patience + 1);
  });

  it('end now', () => {
    expect(spansOf({ at: [hour], value: [50] }, levelOfPercent, midnights, 2 * hour)).toEqual([
      { from: hour, to: 2 * hour, level: 2 },
    ]);
  });

  it('come from before the first midnight, but not from long before', () => {
    const told = { at: [-2 * hour, 20 * hour], value: [3, 0] };
    expect(spansOf(told, levelOfCall, midnights, later)[0]).toEqual({ from: 0, to: hour, level: 3 });
  });
});

it('levels are thirds of a valve', () => {
  expect([0, 1, 34, 67, 100].map(levelOfPercent)).toEqual([0, 1, 2, 3, 3]);
});

it('heat in several rooms at once is counted once', () => {
  const span = (from: number, to: number) => ({ from: from * hour, to: to * hour, level: 1 });
  expect(unionOf([span(6, 8), span(7, 9), span(20, 21), span(6, 7)])).toBe(4 * hour);
});

it('a day is told by its report where there is one, else by the valve', () => {
  const report = [{ from: 0, to: day, level: 0 }];
  const valve = [{ from: 0, to: 2 * day, level: 3 }];
  const zone = { device: 'bath', told: [report, valve] };
  expect(spansOfZone(zone, 0, day)).toEqual(report);
  expect(spansOfZone(zone, day, 2 * day)).toEqual([{ from: day, to: 2 * day, level: 3 }]);
});
