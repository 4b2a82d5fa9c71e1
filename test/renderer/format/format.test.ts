import { describe, expect, it } from 'vitest';
import { age, calmAge, longSpan, spanText } from '#renderer/format/age.ts';
import { speakIn } from '#model/words/manner.ts';
import { languages, type Language } from '#model/words/spoken.ts';
import { asWritten, degrees, kilowattHours, quantityText } from '#renderer/format/number.ts';
import { typedNumber } from '#renderer/format/typed-number.ts';
import { clockTime, hourOf, longDate, minuteOf } from '#renderer/format/time.ts';

const gap = '\u00a0';

describe('numbers', () => {
  it.each([
    [21.44, '°C', '21.4°'],
    [-3.21, '°C', '\u22123.2°'],
    // Nobody lives at minus nought.
    [-0.04, '°C', '0.0°'],
    [46.2, '%', '46%'],
    [412.4, 'W', `412${gap}W`],
    [12_400, 'W', `12.4${gap}kW`],
    [0.124, 'kWh', `0.12${gap}kWh`],
    [6.84, 'kWh', `6.8${gap}kWh`],
    [170, 'kWh', `170${gap}kWh`],
    [4.2, 'µg/m³', `4${gap}µg/m³`],
    [1, 'bool', 'on'],
    [251_640, 'count', '251,640'],
    [7_279_486, 'B', `7.3${gap}MB`],
    [999_994, 'count', '999,994'],
    [999_999.6, '%', `1${gap}million${gap}%`],
    [-1_234_567, 'kWh', `\u22121.235${gap}million${gap}kWh`],
    [1e9, '%', `1${gap}billion${gap}%`],
    [2.5e9, 'W', `2.5${gap}million${gap}kW`],
    [1e6, '°C', `1${gap}million${gap}°`],
    [3.2e13, 'B', `32${gap}million${gap}MB`],
    [1e12, 's', `11.57${gap}million${gap}d`],
    [1e300, '', `>${gap}999${gap}trillion`],
    [-1e300, '', `<${gap}\u2212999${gap}trillion`],
  ] as const)('%f %s is written %s', (value, unit, text) => expect(quantityText(value, unit)).toBe(text));

  it('tells long times in hours and days', () =>
    expect([95, 5_076, 40_000, 700_000].map((seconds) => quantityText(seconds, 's'))).toEqual([
      `95${gap}s`,
      `85${gap}min`,
      `11${gap}h`,
      `8.1${gap}d`,
    ]));
  it('leaves what was set as it was set, with the point of the language', () => {
    expect([0.6, 24, 10.1].map(asWritten)).toEqual(['0.6', '24', '10.1']);
    speakIn({ language: 'de', units: 'metric' });
    expect([0.6, 24, 10.1].map(asWritten)).toEqual(['0,6', '24', '10,1']);
    speakIn({ language: 'en', units: 'metric' });
  });
  it.each<[Language, string, number | undefined]>([
    ['de', '1.000', 1000],
    ['de', '1,000', 1],
    ['de', '1.234,5', 1234.5],
    ['de', '0.125', 0.125],
    ['de', '0,6', 0.6],
    ['de', '1.5', 1.5],
    ['en', '1,000', 1000],
    ['en', '1.000', 1],
    ['en', '0,6', 0.6],
    ['en', '1,234.5', 1234.5],
    ['en', '\u22125', -5],
    ['en', '+5', 5],
    ['en', '1.', 1],
    ['en', '', undefined],
    ['en', '5 °C', undefined],
    ['en', '1.2.3', undefined],
  ])('in %s "%s" is typed for %s', (language, text, value) => {
    speakIn({ language, units: 'metric' });
    expect(typedNumber(text)).toBe(value);
    speakIn({ language: 'en', units: 'metric' });
  });
  it('gives energy the digits it deserves', () =>
    expect([0.843, 6.84, 261.4].map(kilowattHours)).toEqual(['0.84', '6.8', '261']));
  it('rounds degrees without a negative nought', () =>
    expect([8.4, -0.4, -3.6].map(degrees)).toEqual(['8°', '0°', '\u22124°']));
});

describe('ages', () => {
  it.each([
    [900, `0${gap}s`],
    [40_000, `40${gap}s`],
    [12 * 60_000, `12${gap}min`],
    [3.9 * 3_600_000, `3${gap}h`],
    [50 * 3_600_000, `2${gap}d`],
  ])('%i ms is %s', (ms, text) => expect(spanText(ms)).toBe(text));
  it.each([
    [312 * 60_000, `5${gap}h 12${gap}min`],
    [5 * 3_600_000, `5${gap}h`],
    [51 * 3_600_000, `2${gap}d 3${gap}h`],
    [90_000, `1${gap}min`],
    [40_000, `40${gap}s`],
    [0, `0${gap}s`],
  ])('%i ms at length is %s', (ms, text) => expect(longSpan(ms)).toBe(text));
  it('does not tick', () =>
    expect([calmAge(2_000), calmAge(59_000), calmAge(61_000)]).toEqual(['just now', 'just now', `1${gap}min ago`]));
  it('is never nothing', () => expect(age(0)).toBe(`1${gap}s ago`));
});

describe('times', () => {
  const at = Date.parse('2026-11-22T20:47:00Z');
  it('stand in the zone of the home', () => {
    expect(clockTime(at, 'Europe/Vienna')).toBe('21:47');
    expect(clockTime(at, 'Asia/Kathmandu')).toBe('02:32');
    expect(longDate(at, 'Asia/Kathmandu')).toBe('Monday, 23 November');
  });
  it('are read as numbers in every language', () => {
    for (const language of languages) {
      speakIn({ language, units: 'metric' });
      expect([hourOf(at, 'Europe/Vienna'), minuteOf(at, 'Europe/Vienna')]).toEqual([21, 21 * 60 + 47]);
    }
    speakIn({ language: 'en', units: 'metric' });
  });
  it('call midnight nought', () => expect(hourOf(Date.parse('2026-11-22T23:00:00Z'), 'Europe/Vienna')).toBe(0));
});
