import { describe, expect, it } from 'vitest';
import { causeOf, mostHeated } from '#renderer/heating/causes.ts';
import { againstExpected, expectedHours, heatFit, unusualDays, type HeatDay } from '#renderer/heating/heat-days.ts';

const day = 86_400_000;
/** A year of days between 0 and 24 degrees; 12 hours of heat at 0, half an hour less a degree, none from 18 on. */
const year = (count = 365): HeatDay[] =>
  Array.from({ length: count }, (_, i) => {
    const warmth = 12 - 12 * Math.cos((i / 365) * 2 * Math.PI);
    const heat = warmth >= 18 ? 0 : 12 - warmth / 2 + 0.3 * Math.sin(i * 7);
    return { at: i * day, day: `d${i}`, warmth, heat, soFar: heat / 2, known: 24 };
  });
const changed = (days: readonly HeatDay[], i: number, fields: Partial<HeatDay>): HeatDay[] =>
  days.map((each, n) => (n === i ? { ...each, ...fields } : each));

describe('what is to be expected', () => {
  it('follows the temperature up to where the heating is off', () => {
    const fit = heatFit(year(), 'heat');
    expect(fit?.limit).toBeCloseTo(18, 0);
    expect(fit && expectedHours(fit, 4)).toBeCloseTo(10, 0);
    expect(fit && expectedHours(fit, 20)).toBe(0);
    const byNow = heatFit(year(), 'soFar');
    expect(byNow && expectedHours(byNow, 4)).toBeCloseTo(5, 0);
  });

  it('is not told from less than sixty days, nor from days of which half is known', () => {
    expect(heatFit(year(60), 'heat')).toBeUndefined();
    expect(heatFit(year(62), 'heat')).toBeDefined();
    expect(
      heatFit(
        year().map((each) => ({ ...each, known: 12 })),
        'heat',
      ),
    ).toBeUndefined();
  });

  it('is compared as a share, and alike within a twentieth', () => {
    expect(againstExpected(9.4, 8.1)).toBeCloseTo(0.16);
    expect(againstExpected(8.2, 8.1)).toBe(0);
    expect(againstExpected(1, 0.2)).toBeUndefined();
  });
});

describe('unusual days', () => {
  const of = (days: readonly HeatDay[]): string[] => unusualDays(days, heatFit(days, 'heat')).map((each) => each.day);

  it('are those far from the line, warm ones too, in order of time', () => {
    expect(of(year())).toEqual([]);
    expect(of(changed(changed(year(), 30, { heat: 19 }), 182, { heat: 6 }))).toEqual(['d30', 'd182']);
  });

  it('are eight at most, the wildest', () => {
    const wild = year().map((each, i) => (i > 20 && i < 32 ? { ...each, heat: 18 + (i % 6) } : each));
    expect(of(wild)).toHaveLength(8);
  });

  it('are neither today nor days that are not known to their end', () => {
    expect(of(changed(year(), 364, { heat: 24 }))).toEqual([]);
    expect(of(changed(year(), 30, { heat: 1, known: 10 }))).toEqual([]);
  });
});

describe('the reason', () => {
  const hours = (open: readonly number[]) => ({
    by: 'hour' as const,
    at: open.map((_, i) => i),
    end: open.length,
    series: [
      {
        series: 'window',
        unit: 'bool',
        kind: 'state',
        count: [],
        covered: [],
        mean: [...open],
        min: [],
        max: [],
        increase: [],
      },
    ],
  });

  it('is a window that was open for hours, not for airing', () => {
    expect(causeOf({ known: 24, opened: hours([0, 0, 1, 1, 1]), journal: [] })).toEqual({ series: 'window', at: 2 });
    expect(causeOf({ known: 24, opened: hours([0, 0.3, 0]), journal: [] })).toBeUndefined();
  });

  it('is what the journal says, or that not all is known, or none', () => {
    const journal = [
      { level: 'info', text: 'Told.' },
      { level: 'warn', text: 'The bedroom was silent.' },
    ];
    expect(causeOf({ known: 24, opened: undefined, journal })).toEqual({ text: 'The bedroom was silent.' });
    expect(causeOf({ known: 22.4, opened: undefined, journal: [] })).toEqual({ hours: 22.4 });
    expect(causeOf({ known: 24, opened: undefined, journal: [] })).toBeUndefined();
  });

  it('names the room that was heated most, when that is most of it', () => {
    const answer = (hours: readonly number[]) => ({
      days: [{ day: 'd', at: 0, heat: 10, soFar: 10, known: 24 }],
      zones: hours.map((each, i) => ({ device: `z${i}`, hours: [each], spans: [] })),
    });
    expect(mostHeated(answer([3, 8]))).toEqual({ device: 'z1', hours: 8 });
    expect(mostHeated(answer([4, 4]))).toBeUndefined();
    expect(mostHeated(answer([9]))).toBeUndefined();
  });
});
