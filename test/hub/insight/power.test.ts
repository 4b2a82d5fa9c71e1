import { describe, expect, it } from 'vitest';
import { energyOf, powerTogether, sumOf } from '#hub/insight/power.ts';
import type { History } from '#model/history.ts';

const watts = (at: number[], step: number, mean: number[], to = 86_400_000): History => ({
  series: 'p',
  from: 0,
  to,
  tier: 'minute',
  step,
  at,
  mean,
  min: mean,
  max: mean,
  last: mean,
  count: mean.map(() => 1),
  increase: [],
});

describe('power of meters', () => {
  it('counts no energy from when on its meter is away', () => {
    const hour = 3_600_000;
    expect(energyOf(watts([0, hour], hour, [1_000, 500]), 0, 1.5 * hour)).toBeCloseTo(1.25, 9);
    expect(energyOf(watts([0], hour, [1_000]), 0.5 * hour, 0.25 * hour)).toBe(0);
  });

  it('integrates buckets, whole and cut', () => {
    const hour = 3_600_000;
    expect(energyOf(watts([0, hour], hour, [1_000, 500]), 0)).toBeCloseTo(1.5, 9);
    expect(energyOf(watts([0, hour], hour, [1_000, 500]), hour / 2)).toBeCloseTo(1, 9);
    // The running bucket has lasted only so long.
    expect(energyOf(watts([0], hour, [1_000], hour / 4), 0)).toBeCloseTo(0.25, 9);
  });

  it('counts nothing where nothing was read', () => {
    const minute = 60_000;
    expect(energyOf(watts([0, 600 * minute], minute, [60_000, 60_000]), 0)).toBeCloseTo(2, 9);
    // A single sample holds five minutes at most.
    expect(energyOf(watts([0, 600 * minute], 0, [12_000, 0]), 0)).toBeCloseTo(1, 9);
  });

  it('adds histories bin by bin, and keeps common gaps', () => {
    const histories = [watts([0, 100], 100, [1, 2], 400), watts([0, 50, 300], 50, [10, 20, 5], 400)];
    expect(sumOf(histories, 0, 400, 4)).toEqual([16, 2, null, 5]);
  });

  it('is told together, from midnight on, and of a meter that is away no longer than a reading holds', () => {
    const hour = 3_600_000;
    const range = { from: 0, to: 2 * hour, points: 2, since: hour };
    const history = watts([0, hour], hour, [1_000, 500], 2 * hour);
    const speaking = { history, newest: { at: 2 * hour, cadence: 1_000 } };
    const silent = { history, newest: { at: 1.5 * hour, cadence: 1_000 } };
    const { watts: told, kilowattHours } = powerTogether([speaking, silent], range);
    expect(told).toEqual([2_000, 1_000]);
    expect(kilowattHours).toBeCloseTo(0.5 + 0.25, 3);
    // Of one that seldom tells anything a reading holds for five minutes.
    expect(powerTogether([{ ...silent, newest: { at: 1.5 * hour, cadence: 0 } }], range).kilowattHours).toBeCloseTo(
      0.5 * (0.5 + 5 / 60),
      9,
    );
  });
});
