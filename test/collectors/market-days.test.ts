import { expect, test } from 'vitest';
import { isDue, takenAt } from '#collectors/market-days.ts';

const newYork = { timeZone: 'America/New_York', taken: 15 * 60 + 30, published: 16 * 60 };
const at = (text: string): number => Date.parse(text);
const date = (year: number, month: number, day: number) => ({ year, month, day });

test.each([
  ['in winter', date(2026, 11, 25), '2026-11-25T20:30:00Z'],
  ['in summer', date(2026, 7, 8), '2026-07-08T19:30:00Z'],
  ['on the Friday before the clocks change', date(2026, 10, 30), '2026-10-30T19:30:00Z'],
  ['on the Monday after', date(2026, 11, 2), '2026-11-02T20:30:00Z'],
])('figures are of the afternoon in New York %s', (_, day, expected) => {
  expect(takenAt(day, newYork)).toBe(at(expected));
});

test.each([
  ['on the same evening', date(2026, 11, 24), '2026-11-25T00:00:00Z', false],
  ['a minute before they may be out', date(2026, 11, 24), '2026-11-25T20:59:00Z', false],
  ['from when they may be out', date(2026, 11, 24), '2026-11-25T21:00:00Z', true],
  ['on Saturday with those of Friday', date(2026, 11, 20), '2026-11-21T22:00:00Z', false],
  ['on Sunday with those of Friday', date(2026, 11, 20), '2026-11-22T22:00:00Z', false],
  ['on Monday with those of Friday', date(2026, 11, 20), '2026-11-23T21:00:00Z', true],
  ['on Sunday with those of Thursday', date(2026, 11, 19), '2026-11-22T12:00:00Z', true],
])('new figures are asked for %s: %4$s', (_, known, now, expected) => {
  expect(isDue(known, 0, at(now), newYork)).toBe(expected);
});

test('on a holiday it asks each time for six hours, then every four until the next day', () => {
  // Thanksgiving 2026; the next figures come on Friday afternoon.
  const known = date(2026, 11, 25);
  const halfHour = 30 * 60_000;
  let asked = 0;
  const times: string[] = [];
  for (let now = at('2026-11-25T22:00:00Z'); now < at('2026-11-27T22:00:00Z'); now += halfHour) {
    if (!isDue(known, asked, now, newYork)) continue;
    asked = now;
    times.push(new Date(now).toISOString().slice(5, 16));
  }
  expect(times.slice(0, 12)).toEqual(
    Array.from({ length: 12 }, (_, i) =>
      new Date(at('2026-11-26T21:00:00Z') + i * halfHour).toISOString().slice(5, 16),
    ),
  );
  expect(times.slice(12)).toEqual([
    '11-27T06:30',
    '11-27T10:30',
    '11-27T14:30',
    '11-27T18:30',
    '11-27T21:00',
    '11-27T21:30',
  ]);
});
