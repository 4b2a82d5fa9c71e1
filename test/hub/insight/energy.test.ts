import { expect, test } from 'vitest';
import { energyBetween } from '#hub/insight/energy.ts';
import { hour, minute, second } from '#model/time.ts';

const between = (from: number, to: number, elapsed: number, cadence = elapsed): number =>
  energyBetween({ at: 0, value: from }, { at: elapsed, value: to }, cadence);

test.each([
  ['a kilowatt for an hour', 1_000, 1_000, hour, 1],
  ['a slope is its middle', 0, 1_000, hour, 0.5],
  ['nothing', 0, 0, hour, 0],
  ['what is fed back is not used', -500, -200, hour, 0],
  ['of a line through zero the part above counts', -1_000, 1_000, hour, 0.25],
  ['and of one that falls', 3_000, -1_000, hour, 3 * 0.5 * 0.75],
])('%s', (_, from, to, elapsed, kilowattHours) => {
  expect(between(from, to, elapsed)).toBeCloseTo(kilowattHours, 12);
});

test('a gap of more than five usual intervals is unknown, and while none is known one of more than a minute', () => {
  expect(between(100, 100, 50 * second, 10 * second)).toBeGreaterThan(0);
  expect(between(100, 100, 51 * second, 10 * second)).toBeNaN();
  expect(between(100, 100, minute, 0)).toBeGreaterThan(0);
  expect(between(100, 100, minute + 1, 0)).toBeNaN();
});

test('time that stood or went back counts nothing, and what no home draws is not believed', () => {
  expect([between(100, 100, 0), between(100, 100, -second), between(0, 50_001, second), between(NaN, 1, 1)]).toEqual(
    Array(4).fill(NaN),
  );
});
