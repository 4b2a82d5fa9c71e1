import { describe, expect, it } from 'vitest';
import type { History } from '#model/history.ts';
import { energyOf, powerNow, powerSource, sumOf } from '#renderer/panels/power/power.ts';
import { home, type Row } from './home.ts';

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

describe('power', () => {
  const rows: Row[] = [
    ['mqtt.power{device=a}', 'W'],
    ['mqtt.power{device=b}', 'W'],
    ['mqtt.energy{device=a}', 'kWh', 'counter'],
  ];

  it('is the chosen series, else all meters', () => {
    expect(powerSource(home(rows), 'mqtt.power{device=b}')?.series.map((each) => each.key)).toEqual([
      'mqtt.power{device=b}',
    ]);
    expect(powerSource(home(rows), null)?.series).toHaveLength(2);
    expect(powerSource(home(rows), 'mqtt.power{device=gone}')?.series).toHaveLength(2);
    expect(powerSource(home(rows.slice(2)), null)).toBeUndefined();
    const machines: Row[] = [['influx.nvidia_smi.power_draw{device=pc}', 'W']];
    expect(powerSource(home(machines), null)).toBeUndefined();
  });

  it('counts a meter that tells its phases and their sum once, and one that tells phases alone by them', () => {
    const meters = home([
      ['mqtt.power{device=whole}', 'W'],
      ['mqtt.power_a{device=whole}', 'W'],
      ['mqtt.power_b{device=whole}', 'W'],
      ['mqtt.power_1{device=phases}', 'W'],
      ['mqtt.power_2{device=phases}', 'W'],
    ]);
    expect(powerSource(meters, null)?.series.map(({ key }) => key)).toEqual([
      'mqtt.power{device=whole}',
      'mqtt.power_1{device=phases}',
      'mqtt.power_2{device=phases}',
    ]);
  });

  it('adds up those that still speak, and is as old as the oldest of them', () => {
    const now = 1_000_000;
    const sum = powerNow(
      [
        { at: now, value: 100, cadence: 10_000 },
        { at: now - 25_000, value: 20, cadence: 10_000 },
        { at: now - 900_000, value: 999, cadence: 10_000 },
      ],
      now,
    );
    expect(sum).toEqual({ at: now - 25_000, value: 120, cadence: 10_000 });
  });

  it('leaves out at once who said that it is away, and tells since when all are', () => {
    const now = 1_000_000;
    const here = { at: now, value: 100, cadence: 10_000 };
    const away = { at: now - 1_000, value: 83, cadence: 10_000, isAway: true };
    expect(powerNow([away, here], now)).toEqual(here);
    expect(powerNow([away], now)).toBe(away);
  });

  it('counts no energy from when on its meter is away', () => {
    const hour = 3_600_000;
    expect(energyOf(watts([0, hour], hour, [1_000, 500]), 0, 1.5 * hour)).toBeCloseTo(1.25, 9);
    expect(energyOf(watts([0], hour, [1_000]), 0.5 * hour, 0.25 * hour)).toBe(0);
  });

  it('tells since when all are silent', () => {
    expect(
      powerNow(
        [
          { at: 5, value: 1, cadence: 10 },
          { at: 9, value: 2, cadence: 10 },
        ],
        1e9,
      )?.at,
    ).toBe(9);
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
    const sum = sumOf([watts([0, 100], 100, [1, 2], 400), watts([0, 50, 300], 50, [10, 20, 5], 400)], 0, 400, 4);
    expect(sum.watts).toEqual([16, 2, null, 5]);
    expect(sum.at).toEqual([50, 150, 250, 350]);
  });
});
