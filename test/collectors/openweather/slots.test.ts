import { describe, expect, test } from 'vitest';
import { forecastAnswer } from '#collectors/openweather/answers.ts';
import type { Slot } from '#collectors/openweather/slots.ts';
import { daysOf, hoursOf, slotLength, slotsOf } from '#collectors/openweather/slots.ts';
import { weatherCode } from '#collectors/openweather/weather-code.ts';
import { day, hour, localMidnight } from '#model/time.ts';

const vienna = 'Europe/Vienna';
const at = (iso: string): number => Date.parse(iso);

/** Slots from an instant on; the temperature is the hour of the day in UTC, a millimetre falls in each. */
function slots(from: string, count = 40): Slot[] {
  return Array.from({ length: count }, (_, i) => {
    const instant = at(from) + i * slotLength;
    const temperature = (instant % day) / hour;
    return {
      at: instant,
      temperature,
      low: temperature,
      high: temperature,
      wind: 2,
      code: 3,
      chance: 0,
      precipitation: 1,
    };
  });
}

const extremes = (days: ReturnType<typeof daysOf>) => days.map(({ low, high }) => [low, high]);

test('the next 3-hour slot is not called tomorrow', () => {
  // At 8 in the evening the next slot is 9 in the evening: still today.
  const days = daysOf(slots('2026-11-23T21:00:00Z'), undefined, at('2026-11-23T19:00:00Z'), vienna);
  const tomorrow = localMidnight(at('2026-11-23T19:00:00Z'), vienna, 1);
  expect(days[1]).toEqual({
    at: tomorrow,
    low: 0,
    high: 21,
    precipitation: 8,
    code: 3,
    sunrise: null,
    sunset: null,
  });
  expect(days[1]?.at).toBe(at('2026-11-23T23:00:00Z'));
});

test('a day with too few slots is not given a false low and high', () => {
  const now = at('2026-11-23T10:00:00Z');
  const days = daysOf(slots('2026-11-23T12:00:00Z'), undefined, now, vienna);
  expect(extremes(days)).toEqual([
    // What is left of today, four whole days, and the beginning of another, of which nothing can be said.
    [null, null],
    [0, 21],
    [0, 21],
    [0, 21],
    [0, 21],
  ]);
  expect(days[0]).toMatchObject({ precipitation: null, code: 3 });
});

test('a slot that is missing leaves its day without a low and a high', () => {
  const all = slots('2026-11-23T12:00:00Z');
  const gap = all.filter((slot) => slot.at !== at('2026-11-25T12:00:00Z'));
  expect(extremes(daysOf(gap, undefined, at('2026-11-23T10:00:00Z'), vienna))[2]).toEqual([null, null]);
  const unknown = all.map((slot) =>
    slot.at === at('2026-11-25T12:00:00Z') ? { ...slot, temperature: null, low: null, high: null } : slot,
  );
  expect(extremes(daysOf(unknown, undefined, at('2026-11-23T10:00:00Z'), vienna))[2]).toEqual([null, null]);
});

test('what was said of the hours that are over completes today', () => {
  const days = daysOf(slots('2026-11-22T21:00:00Z'), undefined, at('2026-11-23T10:00:00Z'), vienna);
  expect(days[0]).toMatchObject({ low: 0, high: 21, precipitation: 8 });
});

describe('days of other lengths', () => {
  const days = [
    ['23 hours in Vienna', vienna, '2027-03-27T12:00:00Z', 23, 23 / 3],
    ['25 hours in Vienna', vienna, '2027-10-30T12:00:00Z', 25, 25 / 3],
    ['25 hours in New York', 'America/New_York', '2026-10-31T12:00:00Z', 25, 25 / 3],
    ['24 hours in Kolkata, half an hour off', 'Asia/Kolkata', '2026-11-23T12:00:00Z', 24, 8],
    ['23.5 hours on Lord Howe Island', 'Australia/Lord_Howe', '2027-10-02T12:00:00Z', 23.5, 23.5 / 3],
  ] as const;
  test.each(days)('%s', (_what, zone, from, hours, rain) => {
    const [, tomorrow, after] = daysOf(slots(from), undefined, at(from), zone);
    expect(((after?.at ?? 0) - (tomorrow?.at ?? 0)) / hour).toBe(hours);
    expect(tomorrow).toMatchObject({ low: expect.any(Number), high: expect.any(Number) });
    expect(tomorrow?.precipitation).toBeCloseTo(rain, 1);
  });

  test('every millimetre belongs to one day', () => {
    const days = daysOf(slots('2026-11-22T21:00:00Z', 42), undefined, at('2026-11-23T00:00:00Z'), vienna);
    const whole = days.filter(({ precipitation }) => precipitation !== null);
    expect(whole.map(({ precipitation }) => precipitation)).toEqual([8, 8, 8, 8, 8]);
  });
});

test('sunrise and sunset stand at the day whose noon is between them', () => {
  const sun = { sunrise: at('2026-06-20T23:30:00Z'), sunset: at('2026-06-21T22:50:00Z') };
  const days = daysOf(slots('2026-06-20T21:00:00Z'), sun, at('2026-06-21T06:00:00Z'), 'Europe/Oslo');
  expect(days.map(({ sunrise }) => sunrise)).toEqual([sun.sunrise, null, null, null]);
});

describe('hours', () => {
  const now = at('2026-11-23T10:20:00Z');
  const current = { at: now, temperature: 8 };
  const hours = hoursOf(slots('2026-11-23T12:00:00Z'), current, now);

  test('begin with the one that goes on and reach two days', () => {
    expect(hours).toHaveLength(48);
    expect(hours[0]?.at).toBe(at('2026-11-23T10:00:00Z'));
  });

  test('between slots lie on the line between them, and share what falls', () => {
    // 12 at 12:00, 15 at 15:00.
    expect(hours.slice(2, 6).map(({ temperature }) => temperature)).toEqual([12, 13, 14, 15]);
    expect(hours.slice(2, 6).map(({ precipitation }) => precipitation)).toEqual([0.33, 0.33, 0.33, 0.33]);
    expect(hours.slice(2, 6).map(({ wind }) => wind)).toEqual([2, null, null, 2]);
  });

  test('before the first slot go on from what is measured, and of the past nothing is said', () => {
    expect(hours[0]?.temperature).toBe(null);
    expect(hours[1]?.temperature).toBeCloseTo(8 + (4 * 40) / 100, 2);
  });

  test('have no temperature where a slot is missing', () => {
    const gap = slots('2026-11-23T12:00:00Z').filter((slot) => slot.at !== at('2026-11-23T15:00:00Z'));
    expect(
      hoursOf(gap, current, now)
        .slice(2, 9)
        .map(({ temperature }) => temperature),
    ).toEqual([12, null, null, null, null, null, 18]);
  });
});

test('rain and snow of three hours are added up; a slot that tells of neither is dry', () => {
  const one = (fields: object) => {
    const answer = forecastAnswer.parse({ list: [{ dt: 1_795_435_200, main: { temp: 1 }, ...fields }] });
    return slotsOf(answer.list ?? [])[0]?.precipitation;
  };
  expect(one({ rain: { '3h': 0.5 }, snow: { '3h': 1 } })).toBe(1.5);
  expect(one({})).toBe(0);
  expect(one({ rain: {} })).toBe(null);
});

describe('weather codes', () => {
  const conditions = [
    [[800], 0],
    [[804], 3],
    [[500, 701], 61],
    [[211, 501], 95],
    [[616], 69],
    [[602], 75],
    [[721], 5],
    [[741], 45],
    // New ones are known by their family.
    [[599], 63],
    [[299], 95],
  ] as const;
  test.each(conditions)('%j is %d', (ids, code) => {
    expect(weatherCode(ids.map((id) => ({ id })))).toBe(code);
  });
  test('none, or none that is known, is none', () => {
    expect([weatherCode([]), weatherCode(null), weatherCode([{ id: 42 }])]).toEqual([null, null, null]);
  });
});
