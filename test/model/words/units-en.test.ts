import { expect, test } from 'vitest';
import { hour, minute, second } from '#model/time.ts';
import { beyond, clockTime, count, plural, quantity, quantityName, span } from '#model/words/units-en.ts';

test.each([
  [62.4, 'µg/m³', '62 µg/m³'],
  [21.449, '°C', '21.4 °C'],
  [5, '°C', '5 °C'],
  [9.2, '%', '9%'],
  [12_345.6, 'W', '12,346 W'],
  [3, 'count', '3'],
  [0.5, '', '0.5'],
] as const)('%d %s reads %s', (value, unit, text) => expect(quantity(value, unit)).toBe(text));

test.each([
  [21.44, 21, '°C', ['21.4 °C', '21']],
  // What is beyond a limit does not read as if it were at it.
  [21.04, 21, '°C', ['21.04 °C', '21']],
  [35, 35, 'µg/m³', ['35 µg/m³', '35']],
  [35.2, 35, 'µg/m³', ['35.2 µg/m³', '35']],
] as const)('%d beyond %d %s', (value, limit, unit, texts) => {
  const said = beyond(value, limit, unit);
  expect([said.value, said.limit]).toEqual(texts);
});

test.each([
  [0, '1 second'],
  [59 * second, '59 seconds'],
  [minute, '1 minute'],
  [119 * minute, '119 minutes'],
  [2 * hour, '2 hours'],
  [47 * hour, '47 hours'],
  [48 * hour, '2 days'],
] as const)('%d ms is %s', (ms, text) => expect(span(ms)).toBe(text));

test.each([
  ['mqtt.pm2_5', 'PM2.5'],
  ['host.cpu_temperature', 'CPU temperature'],
  ['mqtt.soil_moisture', 'Soil moisture'],
] as const)('%s is called %s', (series, name) => expect(quantityName(series)).toBe(name));

test('counts, plurals and times', () => {
  expect([count(2), count(13), plural(1, 'day'), plural(1_200, 'day')]).toEqual(['Two', '13', '1 day', '1,200 days']);
  expect(clockTime(Date.UTC(2026, 6, 1, 0, 5), 'Europe/Vienna')).toBe('02:05');
});
