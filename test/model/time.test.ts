import { describe, expect, test } from 'vitest';
import {
  calendarEdges,
  hour,
  isTimeZone,
  localDate,
  localDayEdges,
  localMidnight,
  localTime,
  quarter,
  wallInstant,
  wallTime,
} from '#model/time.ts';

const lengths = (edges: readonly number[]): number[] =>
  edges.slice(1).map((edge, i) => (edge - (edges[i] ?? 0)) / hour);

describe('local days', () => {
  const days: readonly (readonly [what: string, zone: string, from: string, hours: number])[] = [
    ['summer time begins in Vienna', 'Europe/Vienna', '2027-03-28T12:00:00Z', 23],
    ['summer time ends in Vienna', 'Europe/Vienna', '2027-10-31T12:00:00Z', 25],
    ['a common day', 'Europe/Vienna', '2027-06-01T12:00:00Z', 24],
    ['summer time ends in New York', 'America/New_York', '2027-11-07T12:00:00Z', 25],
    ['half an hour on Lord Howe Island', 'Australia/Lord_Howe', '2027-10-02T20:00:00Z', 23.5],
    ['India, half an hour off', 'Asia/Kolkata', '2027-10-31T12:00:00Z', 24],
  ];
  test.each(days)('%s', (_what, zone, from, hours) => {
    const at = Date.parse(from);
    expect(lengths(localDayEdges(at, at + 1, zone))).toEqual([hours]);
  });

  test('a week over the change in autumn has 169 hours, and every day begins on a quarter of an hour', () => {
    const edges = localDayEdges(
      Date.parse('2027-10-28T22:30:00Z'),
      Date.parse('2027-11-03T23:00:00Z'),
      'Europe/Vienna',
    );
    expect(lengths(edges).reduce((sum, hours) => sum + hours, 0)).toBe(24 * lengths(edges).length + 1);
    expect(edges.every((edge) => edge % quarter === 0)).toBe(true);
  });

  test('a day whose midnight does not exist begins with the first instant that does', () => {
    // Clocks in Santiago go from 23:59:59 to 01:00.
    const begin = localMidnight(Date.parse('2026-09-06T15:00:00Z'), 'America/Santiago');
    expect(new Date(begin).toISOString()).toBe('2026-09-06T04:00:00.000Z');
  });

  test('the date is that of the zone', () => {
    const at = Date.parse('2026-12-31T23:30:00Z');
    expect(localDate(at, 'Europe/Vienna')).toEqual({ year: 2027, month: 1, day: 1 });
    expect(localDate(at, 'America/New_York')).toEqual({ year: 2026, month: 12, day: 31 });
  });
});

test.each([
  ['Europe/Vienna', true],
  ['UTC', true],
  ['Europe/Nowhere', false],
  ['', false],
])('%s is a time zone: %s', (name, known) => {
  expect(isTimeZone(name)).toBe(known);
});

describe('what clocks show', () => {
  const wall = { year: 2027, month: 3, day: 28, hour: 2, minute: 30, second: 0 };
  test.each([
    ['a common time', { ...wall, hour: 4 }, '2027-03-28T02:30:00.000Z'],
    ['the hour that is left out', wall, '2027-03-28T01:30:00.000Z'],
    ['the hour that comes twice, once', { ...wall, month: 10, day: 31 }, '2027-10-31T00:30:00.000Z'],
  ])('is an instant: %s', (_, shown, instant) => {
    expect(new Date(wallInstant(shown, 'Europe/Vienna')).toISOString()).toBe(instant);
  });

  test('and the other way round', () => {
    expect(wallTime(Date.parse('2027-07-01T22:15:09Z'), 'Asia/Kolkata')).toEqual({
      year: 2027,
      month: 7,
      day: 2,
      hour: 3,
      minute: 45,
      second: 9,
    });
  });
});

describe('edges of days', () => {
  test('are the midnights of the calendar, over both changes of the clocks', () => {
    for (const zone of ['Europe/Vienna', 'Australia/Lord_Howe', 'America/New_York', 'UTC']) {
      const edges = calendarEdges('day', { year: 2026, month: 1, day: 3 }, { year: 2026, month: 12, day: 30 }, zone);
      const first = localTime({ year: 2026, month: 1, day: 3 }, 0, zone);
      expect(edges).toEqual(localDayEdges(first, (edges.at(-1) ?? 0) - 1, zone));
      expect(edges).toHaveLength(363);
    }
  });
});
