import { describe, expect, it } from 'vitest';
import type { History } from '#model/history.ts';
import { airIndices, dustOf } from '#renderer/pages/series/air-index.ts';

const hour = 3_600_000;
const to = Date.parse('2026-11-23T10:20:00Z');

/** Quarters of an hour, the newest first, one reading in each. */
function quarters(means: readonly (number | undefined)[]): History {
  const held = means
    .map((mean, age) => ({ at: to - (age + 1) * (hour / 4) + 1, mean }))
    .filter((one): one is { at: number; mean: number } => one.mean !== undefined)
    .toReversed();
  const mean = held.map((one) => one.mean);
  const at = held.map((one) => one.at);
  const count = mean.map(() => 1);
  const bounds = { series: 's', from: to - 12 * hour, to, tier: 'quarter', step: hour / 4 } as const;
  return { ...bounds, at, mean, min: mean, max: mean, last: mean, count, increase: [] };
}

describe('air indices', () => {
  it('are those of the NowCast and of the last hour', () => {
    const steady = quarters(Array<number>(48).fill(20));
    expect(airIndices('pm2_5', steady, to)).toEqual({ epa: { value: 71, category: 'moderate' }, european: 'moderate' });
    expect(airIndices('pm10', steady, to)).toEqual({ epa: { value: 19, category: 'good' }, european: 'fair' });
  });

  it('tell the hour that is from the hours before', () => {
    const burnt = quarters([...Array<number>(4).fill(80), ...Array<number>(44).fill(10)]);
    // NowCast 45.0, as in test/model.
    expect(airIndices('pm2_5', burnt, to)).toEqual({ epa: { value: 124, category: 'poor' }, european: 'poor' });
  });

  it('weigh buckets by their readings', () => {
    const uneven = quarters([8, 2, 2, 2, 5, 5, 5, 5]);
    const counted = { ...uneven, count: uneven.count.map((_, i, all) => (i === all.length - 1 ? 9 : 1)) };
    expect(airIndices('pm2_5', counted, to)?.european).toBe('fair');
    expect(airIndices('pm2_5', uneven, to)?.european).toBe('good');
  });

  it('are not there before there is enough', () => {
    expect(airIndices('pm2_5', quarters([20, 20, 20, 20]), to)).toBeUndefined();
    expect(airIndices('pm2_5', quarters([...Array<undefined>(4), ...Array<number>(8).fill(20)]), to)).toEqual({
      epa: { value: 71, category: 'moderate' },
      european: undefined,
    });
  });

  it('are of fine dust only', () => {
    expect(dustOf({ unit: 'µg/m³', quantity: 'pm2_5' })).toBe('pm2_5');
    expect(dustOf({ unit: 'µg/m³', quantity: 'outdoor_pm25' })).toBe('pm2_5');
    expect(dustOf({ unit: 'µg/m³', quantity: 'pm10' })).toBe('pm10');
    expect(dustOf({ unit: 'µg/m³', quantity: 'pm2_5_raw' })).toBeUndefined();
    expect(dustOf({ unit: 'µg/m³', quantity: 'formaldehyde' })).toBeUndefined();
    expect(dustOf({ unit: 'ppm', quantity: 'pm10' })).toBeUndefined();
  });
});
