import { expect, test } from 'vitest';
import { olderReadings } from '#renderer/live/older-readings.ts';
import { home } from '../panels/home.ts';

const minute = 60_000;
const now = 1_000 * minute;
const directory = home([
  ['mqtt.temperature{device=a}', '°C'],
  ['mqtt.temperature{device=b}', '°C'],
  ['mqtt.temperature{device=c}', '°C'],
  ['mqtt.temperature{device=d}', '°C'],
]);
const heard = (...ages: readonly number[]) => ({
  directory,
  latest: new Map(ages.map((age, id) => [id, { at: now - age, value: 1, cadence: id === 3 ? 10_000 : 0 }])),
});

test('readings that turned soft are counted, with an age that all of them have', () => {
  expect(olderReadings(heard(27 * minute, 35 * minute, 19 * minute), [0, 1, 2], now)).toEqual({
    count: 2,
    span: 27 * minute,
  });
});

test('those that are fresh, tell their age, are not in sight, or are late by seconds are not', () => {
  const state = heard(minute, 60 * minute, 30 * minute, 30_000);
  expect(olderReadings(state, [0, 1, 3], now)).toBeUndefined();
  expect(olderReadings(state, [0, 1, 2, 3], now)?.count).toBe(1);
});
