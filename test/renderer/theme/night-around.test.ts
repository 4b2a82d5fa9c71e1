import { expect, it } from 'vitest';
import { nightAround } from '#renderer/theme/sun.ts';

const vienna = { latitude: 48.2, longitude: 16.4 };
const told = (at: string, place: { latitude: number | null; longitude: number | null } = vienna) => {
  const night = nightAround(Date.parse(at), place);
  return night && [night.down, night.up].map((each) => new Date(each).toISOString().slice(0, 16));
};

it('is the same before and after midnight, and none by day', () => {
  const night = ['2026-11-22T15:09', '2026-11-23T06:12'];
  expect(told('2026-11-22T20:00Z')).toEqual(night);
  expect(told('2026-11-23T01:14Z')).toEqual(night);
  expect(told('2026-11-23T06:11Z')).toEqual(night);
  expect(told('2026-11-23T06:20Z')).toBeUndefined();
  expect(told('2026-11-23T12:00Z')).toBeUndefined();
});

it('is not where nobody said where the home is, nor where the sun does not set', () => {
  expect(told('2026-11-23T01:14Z', { latitude: null, longitude: null })).toBeUndefined();
  expect(told('2026-06-21T23:00Z', { latitude: 69.6, longitude: 18.9 })).toBeUndefined();
  expect(told('2026-12-21T01:00Z', { latitude: 69.6, longitude: 18.9 })).toBeUndefined();
});
