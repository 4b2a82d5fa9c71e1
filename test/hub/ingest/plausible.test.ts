import { expect, test } from 'vitest';
import { judgeStep, limitOf, widthPassed } from '#hub/ingest/plausible.ts';
import type { CounterLimit } from '#hub/ingest/plausible.ts';
import { day, hour, minute, second } from '#model/time.ts';
import type { SeriesDefinition } from '#model/series.ts';
import type { Unit } from '#model/units.ts';

const limit = (unit: Unit, kind: SeriesDefinition['kind'] = 'counter') => limitOf({ unit, kind, labels: {} });
const energy = limit('kWh') as CounterLimit;

test.each([
  ['a plug at work', 10, 10.003, 10 * second, 'growth'],
  ['a coarse meter that counts whole kilowatt-hours', 812, 813, 10 * second, 'growth'],
  ['a house at its main fuse for an hour', 100, 143.5, hour, 'growth'],
  ['a car that charged while the hub was off for a week', 100, 800, 7 * day, 'growth'],
  ['a reading that was sent again', 10, 10, 0, 'growth'],
  ['a jump of 1,204 kWh in 10 s', 100, 1_304, 10 * second, 'implausible'],
  ['Wh instead of kWh', 12.4, 12_400, 10 * second, 'implausible'],
  ['a jump while the clock went back', 100, 110, -hour, 'implausible'],
  ['last digits that waver', 1_204.5, 1_204.4, 10 * second, 'wavering'],
  ['a plug that lost its last minutes with its power', 40, 39.8, minute, 'wavering'],
  ['a plug that was set to zero', 40, 0, 10 * second, 'reset'],
  ['a plug that was set to zero and has counted since', 400, 1.2, hour, 'reset'],
  ['a fall to another level', 1_204, 1_000, 10 * second, 'implausible'],
  ['a fall below zero', 10, -3, 10 * second, 'implausible'],
  ['32 bits of watt-minutes', 71_582.7, 0.2, 10 * second, 'rollover'],
  ['a dial of five digits', 99_999.6, 0.3, minute, 'rollover'],
  ['a dial that was far from its end', 98_000, 0.3, minute, 'reset'],
  ['a meter that the hub has not heard for a month, set to zero', 500, 5, 30 * day, 'reset'],
] as const)('%s', (_, before, after, elapsed, step) => {
  expect(judgeStep({ at: 0, value: before }, { at: elapsed, value: after }, energy)).toBe(step);
});

test('a rollover names the width that was passed', () => {
  const passed = (before: number, after: number) =>
    widthPassed({ at: 0, value: before }, { at: minute, value: after }, energy);
  expect([passed(99_999.6, 0.3), passed(71_582.7, 0.2), passed(500, 0.2)]).toEqual([1e5, 2 ** 32 / 60_000, undefined]);
});

test('only counters of something with a limit are judged', () => {
  expect([limit('kWh'), limit('m³'), limit('l')].every((found) => found !== undefined)).toBe(true);
  expect([limit('kWh', 'gauge'), limit('count'), limit('B'), limit('°C', 'gauge')]).toEqual(Array(4).fill(undefined));
});

test('what the hub itself has counted is not judged', () => {
  expect(limitOf({ unit: 'kWh', kind: 'counter', labels: { derived: 'power' } })).toBeUndefined();
});

test('gas and water have limits of their own', () => {
  const gas = limit('m³') as CounterLimit;
  const step = (value: number, elapsed: number) => judgeStep({ at: 0, value: 100 }, { at: elapsed, value }, gas);
  expect([step(110, hour), step(110, minute)]).toEqual(['growth', 'implausible']);
});
