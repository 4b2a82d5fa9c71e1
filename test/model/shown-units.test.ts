import { expect, test } from 'vitest';
import { keptDifference, keptValue, shownDifference, shownValue } from '#model/shown-units.ts';

test.each([
  [0, '°C', 32, '°F'],
  [-40, '°C', -40, '°F'],
  [10, 'm/s', 22.37, 'mph'],
  [25.4, 'mm', 1, 'in'],
  [1013.25, 'hPa', 29.92, 'inHg'],
  [1, 'kg', 2.2, 'lb'],
  [412, 'W', 412, 'W'],
] as const)('%d %s is %d %s where miles are driven', (value, unit, shown, name) => {
  const told = shownValue(value, unit, 'imperial');
  expect(told.value).toBeCloseTo(shown, 1);
  expect(told.unit).toBe(name);
  expect(shownValue(value, unit, 'metric')).toMatchObject({ value, unit });
});

test('a difference has no zero of its own', () => {
  expect(shownDifference(10, '°C', 'imperial').value).toBeCloseTo(18, 9);
  expect(shownDifference(10, '°C', 'metric').value).toBe(10);
});

test('what is typed as it is shown is kept as it is kept', () => {
  expect(keptValue(75.2, '°C', 'imperial')).toBeCloseTo(24, 9);
  expect(keptDifference(1.8, '°C', 'imperial')).toBeCloseTo(1, 9);
  expect([keptValue(24, '°C', 'metric'), keptDifference(1, '°C', 'metric')]).toEqual([24, 1]);
});

test('a difference has a digit more where a value has none', () => {
  expect(shownDifference(0.2, '°C', 'imperial').decimals).toBe(1);
});
