import { describe, expect, it } from 'vitest';
import { day } from '#model/time.ts';
import { batteriesOf } from '#renderer/panels/batteries/batteries.ts';
import { batteryLife, saidSpan } from '#renderer/panels/batteries/battery-life.ts';
import { home, type Row } from './home.ts';

const now = 1_800_000_000_000;
const history = (days: number, level: (ago: number) => number) => {
  const at = Array.from({ length: days + 1 }, (_, i) => now - (days - i) * day);
  return { at, mean: at.map((time) => level((now - time) / day)) };
};

describe('the life of a battery', () => {
  it('is the way its year goes on', () => {
    const left = batteryLife(
      history(200, (ago) => 12 + 0.4 * ago),
      now,
    );
    expect((left ?? 0) / day).toBeCloseTo(30, 0);
  });

  it('begins anew with a new battery', () => {
    const left = batteryLife(
      history(200, (ago) => (ago > 100 ? 5 + 0.1 * ago : 80 + 0.2 * ago)),
      now,
    );
    expect((left ?? 0) / day).toBeCloseTo(400, 0);
  });

  it('is unknown after too short or too flat a fall, of what is charged, and beyond three years', () => {
    expect(
      batteryLife(
        history(10, (ago) => 50 + ago),
        now,
      ),
    ).toBeUndefined();
    expect(
      batteryLife(
        history(300, () => 100),
        now,
      ),
    ).toBeUndefined();
    expect(
      batteryLife(
        history(60, (ago) => 20 + ((ago * 37) % 80)),
        now,
      ),
    ).toBeUndefined();
    expect(
      batteryLife(
        history(300, (ago) => 90 + 0.02 * ago),
        now,
      ),
    ).toBeUndefined();
    expect(batteryLife({ at: [], mean: [] }, now)).toBeUndefined();
  });

  it('is told as people count', () => {
    expect([0.1, 5, 20, 100, 400, 800].map((days) => saidSpan(days * day))).toEqual([
      { unit: 'days', count: 1 },
      { unit: 'days', count: 5 },
      { unit: 'weeks', count: 3 },
      { unit: 'months', count: 3 },
      { unit: 'months', count: 13 },
      { unit: 'years', count: 2 },
    ]);
  });
});

describe('batteries', () => {
  const rows: readonly Row[] = [
    ['mqtt.battery{device=door}', '%'],
    ['mqtt.battery{device=window}', '%'],
    ['mqtt.battery_low{device=gauge}', 'bool', 'state'],
    ['mqtt.battery_low{device=calm}', 'bool', 'state'],
    ['nut.battery{device=ups}', '%'],
    ['mqtt.battery_voltage{device=tag}', 'V'],
    ['mqtt.battery{device=unheard}', '%'],
  ];
  const latest = new Map([58, 12, 1, 0, 100, 3].map((value, id) => [id, { at: now, value, cadence: 0 }] as const));

  it('are those of things, the emptiest first; of what tells only a mark, those that are low', () => {
    const directory = home(rows, { door: 'Hall' });
    expect(batteriesOf({ directory, latest }).map(({ device, level }) => [device, level])).toEqual([
      ['gauge', undefined],
      ['window', 12],
      ['door', 58],
    ]);
  });

  it('leave out what is hidden', () => {
    const directory = home(rows, {}, { window: { hidden: true } });
    expect(batteriesOf({ directory, latest }).map(({ device }) => device)).toEqual(['gauge', 'door']);
  });
});
