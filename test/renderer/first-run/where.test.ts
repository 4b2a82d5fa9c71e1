import { describe, expect, it } from 'vitest';
import type { Place } from '#model/place-api.ts';
import { daylightAt } from '#renderer/first-run/daylight.ts';
import { answerSize, candidateOf, changesOf, firstCandidate } from '#renderer/first-run/where.ts';

const vienna: Place = {
  name: 'Vienna',
  region: 'Vienna',
  country: 'AT',
  latitude: 48.21,
  longitude: 16.37,
  timeZone: 'Europe/Vienna',
  population: 1_900_000,
};
const unset = { latitude: null, longitude: null, timeZone: 'Europe/Vienna' };

describe('the place that is asked about first', () => {
  it('is the city of the time zone', () => {
    expect(firstCandidate({ place: vienna }, unset)).toMatchObject({
      name: 'Vienna',
      from: 'guess',
      region: 'Austria',
    });
    expect(firstCandidate({ place: null }, unset)).toBeUndefined();
  });

  it('is the one that is set, by the name of a town nearby, else by its coordinates', () => {
    const set = { latitude: 48.3, longitude: 16.3, timeZone: 'Europe/Vienna' };
    expect(firstCandidate({ place: vienna }, set)).toMatchObject({ name: 'Vienna', latitude: 48.3, from: 'set' });
    expect(firstCandidate({ place: vienna }, { ...set, latitude: 47.07, longitude: 15.44 })?.name).toBe('47.07, 15.44');
  });
});

describe('what is written of a place', () => {
  const zones = { machine: 'Europe/Vienna', home: 'Europe/Vienna' };
  const typed = (timeZone: string | null) => candidateOf({ ...vienna, timeZone }, 'typed');

  it('is its time zone only where the home has another', () => {
    const paths = (zone: string | null, home = 'Europe/Vienna') =>
      changesOf(typed(zone), { ...zones, home }).map(({ path, value }) => `${path.join('.')} ${String(value)}`);
    expect(paths('Europe/Vienna')).toEqual(['home.latitude 48.21', 'home.longitude 16.37']);
    expect(paths(null)).toHaveLength(2);
    expect(paths('Europe/Oslo')[2]).toBe('home.time_zone Europe/Oslo');
    // Back in the zone of the machine, what was written is taken out.
    expect(paths('Europe/Vienna', 'Europe/Oslo')[2]).toBe('home.time_zone undefined');
  });

  it('is nothing when nothing is chosen, or what is set stays', () => {
    expect(changesOf(undefined, zones)).toEqual([]);
    expect(changesOf({ ...typed(null), from: 'set' }, zones)).toEqual([]);
  });
});

it('a long name is smaller', () => {
  expect(['Utrecht', 'Saint-Denis-en-Val', 'Sankt P\u00f6lten an der Traisen'].map(answerSize)).toEqual([200, 132, 88]);
});

describe('daylight', () => {
  const night = Date.parse('2026-11-22T20:47:20Z');

  it('is told in parts of the day of the place', () => {
    const { now, sun } = daylightAt(night, vienna, 'Europe/Vienna');
    expect(now).toBeCloseTo(0.9079, 3);
    if (typeof sun === 'string') throw new Error('The sun rises in Vienna.');
    expect(sun.from).toBeCloseTo(7.18 / 24, 2);
    expect(sun.to).toBeCloseTo(16.15 / 24, 2);
  });

  it('knows the nights and days near the poles', () => {
    const tromso = { latitude: 69.65, longitude: 18.96 };
    expect(daylightAt(Date.parse('2026-12-21T12:00:00Z'), tromso, 'Europe/Oslo').sun).toBe('never');
    expect(daylightAt(Date.parse('2026-06-21T12:00:00Z'), tromso, 'Europe/Oslo').sun).toBe('always');
  });
});
