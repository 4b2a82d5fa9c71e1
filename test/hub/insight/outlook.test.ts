import { expect, test } from 'vitest';
import { outlook } from '#hub/insight/outlook.ts';
import { hour } from '#model/time.ts';
import { forecastOf } from './forecast.ts';

const now = Date.UTC(2026, 10, 22, 12, 20);
const all = Object.fromEntries(Array.from({ length: 48 }, (_, index) => [index, 1]));

test.each([
  ['dry', forecastOf(now, {}), undefined],
  ['later today', forecastOf(now, { 15: 0.4, 16: 1 }), 'Rain from 15:00.'],
  ['in the hour that runs', forecastOf(now, { 12: 1, 13: 1 }), 'Rain until 14:00.'],
  ['a dry hour in between', forecastOf(now, { 12: 1, 14: 1, 15: 1 }), 'Rain until 16:00.'],
  ['falling by the current weather', forecastOf(now, { 13: 1, 14: 1 }, { currentCode: 61 }), 'Rain until 15:00.'],
  ['the night to come', forecastOf(now, { 27: 1 }), 'Rain from 03:00.'],
  ['tomorrow', forecastOf(now, { 33: 1 }), 'Rain from 09:00 tomorrow.'],
  ['after tomorrow', forecastOf(now, { 47: 1 }), undefined],
  ['without end', forecastOf(now, all), 'Rain for the next 24 hours.'],
  ['as far as is known', forecastOf(now, all, { hours: 20 }), 'Rain now.'],
  ['snow', forecastOf(now, { 15: 1 }, { code: 73 }), 'Snow from 15:00.'],
  ['thunder', forecastOf(now, { 15: 1 }, { code: 96 }), 'Thunderstorms from 15:00.'],
  ['a drizzle nobody notices', forecastOf(now, { 15: 0.05 }), undefined],
  ['only the past', forecastOf(now, { 9: 3, 10: 3 }), undefined],
])('%s', (_, forecast, sentence) => {
  expect(outlook(forecast, now, 'UTC')).toEqual({ place: 'Vienna', sentence });
});

test('times are those of the home', () => {
  expect(outlook(forecastOf(now, { 15: 1 }), now, 'Asia/Kolkata')?.sentence).toBe('Rain from 20:30.');
});

test('a forecast that no longer holds, or ends before now, says nothing', () => {
  expect(outlook(forecastOf(now, { 15: 1 }, { validFor: 0 }), now, 'UTC')).toBeUndefined();
  expect(outlook(forecastOf(now - 48 * hour, {}, { validFor: 96 * hour }), now, 'UTC')).toBeUndefined();
  expect(outlook(undefined, now, 'UTC')).toBeUndefined();
});

test('numbers that are missing are made up for by the code', () => {
  const forecast = forecastOf(now, { 15: 1 });
  const hours = forecast.body.hours.map((each) => ({ ...each, chance: null, precipitation: null }));
  expect(outlook({ ...forecast, body: { ...forecast.body, hours } }, now, 'UTC')?.sentence).toBe('Rain from 15:00.');
});
