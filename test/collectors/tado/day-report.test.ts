import { describe, expect, test } from 'vitest';
import { dayReportAnswer } from '#collectors/tado/answers.ts';
import { readDayReport } from '#collectors/tado/day-report.ts';
import type { ReadReport } from '#collectors/tado/day-report.ts';
import { hour, isoText, minute, quarter } from '#model/time.ts';
import { BadReading } from '#model/trouble.ts';
import { dayOf, dayReport, skyAt, skyCodes, temperatureAt } from '../../simulators/tado-year.ts';

type Raw = {
  interval: { from: string; to: string };
  hoursInDay: number;
  measuredData: Record<string, { dataPoints?: unknown[]; dataIntervals?: unknown[] }>;
  callForHeat: { dataIntervals: { from: string; to: string; value: string }[] };
  weather: { condition: { dataIntervals: { value: { state: string } }[] } };
};

const raw = (zone: number, date: string, now = Infinity): Raw => dayReport(zone, dayOf(date), now) as Raw;
const read = (given: unknown, date: string): ReadReport => readDayReport(dayReportAnswer.parse(given), dayOf(date));
const of = (samples: ReadReport['room'], quantity: string) => samples.filter((one) => one.quantity === quantity);

describe('faults of the heating study', () => {
  test('the weather validator does not overwrite every value with UNKNOWN', () => {
    const codes = of(read(raw(1, '2025-11-20'), '2025-11-20').outdoors, 'weather_code');
    expect(new Set(codes.map(({ value }) => value)).size).toBeGreaterThan(2);
    for (const { at, value } of codes) expect(value).toBe(skyCodes[skyAt(at)]);
  });

  test('a weather that is not known is left out alone, and said', () => {
    const given = raw(1, '2025-11-20');
    const [first] = given.weather.condition.dataIntervals.slice(40);
    if (first) first.value.state = 'RAINING_CATS';
    const whole = read(raw(1, '2025-11-20'), '2025-11-20');
    const { outdoors, leftOut } = read(given, '2025-11-20');
    expect(leftOut).toEqual(['Tado told the state "RAINING_CATS", which has no value here.']);
    expect(of(outdoors, 'outdoor_temperature')).toEqual(of(whole.outdoors, 'outdoor_temperature'));
    const times = new Set(of(outdoors, 'weather_code').map(({ at }) => at));
    for (const { at } of of(whole.outdoors, 'weather_code')) expect(times).toContain(at);
  });

  test.each([
    ['2022-03-27', 23],
    ['2022-10-30', 25],
    ['2024-03-31', 23],
    ['2024-10-27', 25],
    ['2025-03-30', 23],
    ['2026-10-25', 25],
    ['2027-03-28', 23],
    ['2025-11-20', 24],
  ])('clock changes of any year: %s has %i hours and every quarter of them', (date, hours) => {
    const { room } = read(raw(1, date), date);
    const { from } = dayOf(date);
    const temperatures = of(room, 'temperature');
    expect(temperatures).toEqual(
      Array.from({ length: hours * 4 }, (_, i) => ({
        quantity: 'temperature',
        at: from + i * quarter,
        value: temperatureAt(1, from + i * quarter),
      })),
    );
    expect(of(room, 'humidity')).toHaveLength(hours * 4);
  });

  test('placeholders 20.00 C and 50% are not kept as data; the weather of that day is', () => {
    const { room, outdoors, leftOut } = read(raw(3, '2025-07-14'), '2025-07-14');
    expect(room).toEqual([]);
    expect(of(outdoors, 'outdoor_temperature')).toHaveLength(96);
    expect(leftOut).toEqual([
      'The thermostat was not heard that day, or it is too long ago: Tado shows 20 °C and 50%.',
    ]);
  });

  test.each([
    ['20 C all day, but humidity that moves', { celsius: 20 }, undefined],
    ['50% all day, but a temperature that moves', undefined, 0.5],
  ])('a real day is kept: %s', (_, temperature, humidity) => {
    const given = raw(1, '2025-11-20');
    const set = (name: string, value: unknown): void => {
      for (const point of given.measuredData[name]?.dataPoints ?? []) Object.assign(point as object, { value });
    };
    if (temperature) set('insideTemperature', temperature);
    if (humidity !== undefined) set('humidity', humidity);
    const { room } = read(given, '2025-11-20');
    expect(of(room, 'temperature')).toHaveLength(96);
    expect(of(room, 'humidity')).toHaveLength(96);
  });
});

describe('what a report must be', () => {
  test.each([
    ['at noon', 12 * hour],
    ['a minute before its end', 24 * hour - minute],
  ])('one asked for %s of its day is not complete', (_, after) => {
    const given = raw(1, '2025-11-20', dayOf('2025-11-20').from + after);
    expect(() => read(given, '2025-11-20')).toThrow(BadReading);
    expect(() => read(given, '2025-11-20')).toThrow(/not the whole day; it is asked for again/);
  });

  test('at 1 in the night after it is', () => {
    const given = raw(1, '2025-11-20', dayOf('2025-11-21').from + hour);
    expect(of(read(given, '2025-11-20').room, 'temperature')).toHaveLength(96);
  });

  test('of another number of hours than the day has here, it says what to set', () => {
    expect(() => read({ ...raw(1, '2025-11-20'), hoursInDay: 25 }, '2025-11-20')).toThrow(/set the time zone/);
  });

  test('a report of another day is refused', () => {
    expect(() => read(raw(1, '2025-11-21'), '2025-11-20')).toThrow(BadReading);
  });

  test('times at which the thermostat was not connected have no measured values', () => {
    const given = raw(1, '2025-11-20');
    const { from } = dayOf('2025-11-20');
    given.measuredData['measuringDeviceConnected'] = {
      dataIntervals: [{ from: isoText(from), to: isoText(from + 6 * hour), value: false }],
    };
    expect(of(read(given, '2025-11-20').room, 'temperature')[0]?.at).toBe(from + 6 * hour);
  });

  test('null values are not put', () => {
    const given = raw(1, '2025-11-20');
    given.measuredData['insideTemperature'] = { dataPoints: [{ timestamp: '2025-11-20T06:00:00Z', value: null }] };
    expect(of(read(given, '2025-11-20').room, 'temperature')).toEqual([]);
  });
});

describe('call for heat', () => {
  const date = '2025-11-20';
  const { from, to } = dayOf(date);
  const at = (hours: number): string => isoText(from + hours * hour);
  const calls = (...intervals: [from: number, to: number, level: string][]): [hours: number, level: number][] => {
    const given = raw(1, date);
    given.callForHeat.dataIntervals = intervals.map(([begin, end, value]) => ({ from: at(begin), to: at(end), value }));
    return of(read(given, date).room, 'call_for_heat').map((one) => [(one.at - from) / hour, one.value]);
  };
  const end = 24 - 1 / hour;

  test('is a level from each change on, with both ends of the day', () => {
    expect(calls([-0.25, 6, 'NONE'], [6, 7.5, 'HIGH'], [7.5, 8, 'LOW'], [8, 24.25, 'MEDIUM'])).toEqual([
      [0, 0],
      [6, 3],
      [7.5, 1],
      [8, 2],
      [end, 2],
    ]);
  });

  test('a stretch that is not told has an end before it and a begin after it', () => {
    expect(calls([-0.25, 6, 'HIGH'], [10, 24.25, 'NONE'])).toEqual([
      [0, 3],
      [6 - 1 / hour, 3],
      [10, 0],
      [end, 0],
    ]);
  });

  test('equal neighbours are one stretch, and an overlap counts once', () => {
    expect(calls([-0.25, 6, 'LOW'], [5, 24.25, 'LOW'])).toEqual([
      [0, 1],
      [end, 1],
    ]);
  });

  test('the times of all levels together are the day', () => {
    const samples = of(read(raw(2, date), date).room, 'call_for_heat');
    const spans = samples.slice(1).map((one, i) => one.at - (samples[i]?.at ?? 0));
    expect(spans.reduce((sum, span) => sum + span, 0)).toBe(to - 1 - from);
    expect(samples[0]?.at).toBe(from);
  });
});

test('neighbouring days tell each instant once, whichever is read first', () => {
  const days = ['2025-10-25', '2025-10-26', '2025-10-27'].map((date) => read(raw(1, date), date).room);
  const times = days.flatMap((room) => of(room, 'temperature').map((one) => one.at));
  expect(new Set(times).size).toBe(times.length);
  expect(times).toHaveLength(4 * (24 + 25 + 24));
  for (const { at, value } of days.flatMap((room) => of(room, 'temperature'))) {
    expect(value).toBe(temperatureAt(1, at));
  }
});
