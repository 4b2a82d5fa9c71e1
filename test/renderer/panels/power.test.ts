import { describe, expect, it } from 'vitest';
import { energyToday, powerNow, powerSource, together } from '#renderer/panels/power/power.ts';
import { home, type Row } from './home.ts';

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

  it('is that of all parts of the meters together, and a gap only where none told anything', () => {
    const range = { from: 0, to: 30 };
    const parts = [
      { ...range, watts: [1, null, null], kilowattHours: 0.5 },
      { ...range, watts: [2, 5, null], kilowattHours: 0.25 },
    ];
    expect(together(parts)).toEqual({ ...range, watts: [3, 5, null], kilowattHours: 0.75 });
    expect(together(parts.slice(0, 1))).toBe(parts[0]);
    expect(together([])).toBeUndefined();
  });

  it('makes no energy of its own where counters told theirs', () => {
    const told = { from: 0, to: 30, watts: [], kilowattHours: 0.18 };
    expect(energyToday({ ...told, counted: 0 })).toBe(0);
    expect(energyToday({ ...told, counted: null })).toBe(0.18);
    expect(energyToday(told)).toBe(0.18);
    // The counters are asked for with the first part of many meters.
    const parts = together([{ ...told, counted: 2 }, told]);
    expect(parts && energyToday(parts)).toBe(2);
  });
});
