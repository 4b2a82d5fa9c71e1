import { describe, expect, test } from 'vitest';
import { knownQuantity } from '#collectors/mqtt/quantities.ts';
import { conversionOf, measure } from '#collectors/mqtt/unit-conversions.ts';

test.each([
  ['°F', 71.6, 22, '°C'],
  ['mV', 3015, 3.015, 'V'],
  ['kW', 1.25, 1250, 'W'],
  ['Wh', 182_731.401, 182.731401, 'kWh'],
  ['Wmin', 120_000, 2, 'kWh'],
  ['MJ', 3.6, 1, 'kWh'],
  ['kPa', 98.71, 987.1, 'hPa'],
  ['Pa', 100_044, 1000.44, 'hPa'],
  ['inHg', 29.92, 1013.2075888, 'hPa'],
  ['mph', 5, 2.2352, 'm/s'],
  ['kn', 10, 5.14444444444, 'm/s'],
  ['km/h', 36, 10, 'm/s'],
  ['in', 2, 50.8, 'mm'],
  ['cm', 123.4, 1.234, 'm'],
  ['lb', 165, 74.84274105, 'kg'],
  ['h', 1.5, 5_400, 's'],
  ['L/min', 10, 0.6, 'm³/h'],
])('%s: %d is %d %s', (unit, value, expected, ours) => {
  const conversion = conversionOf(unit);
  expect(conversion?.unit).toBe(ours);
  expect(conversion?.convert?.(value)).toBe(expected);
});

describe('a known quantity', () => {
  test('keeps its unit and its range when the sender measures in another unit of the sort', () => {
    const found = measure('temperature', '°F');
    expect([found?.quantity.unit, found?.quantity.low, found?.convert?.(212)]).toEqual(['°C', -90, 100]);
  });

  test('takes the unit of another sort from the sender, without a range', () => {
    expect(measure('voc', 'µg/m³')?.quantity).toMatchObject({ unit: 'µg/m³', kind: 'gauge', high: Number.MAX_VALUE });
    expect(measure('gas', 'm³')?.quantity).toMatchObject({ unit: 'm³', kind: 'gauge' });
  });

  test('is as it always is in a unit nobody knows', () => {
    expect(measure('linkquality', 'lqi')).toEqual({ quantity: knownQuantity('linkquality'), convert: undefined });
  });
});
