import { describe, expect, test } from 'vitest';
import { epaIndex, europeanBand, nowCast } from '#model/air-quality.ts';

describe('the index of the US EPA', () => {
  // The ends of every range of the table, and the first value behind it.
  test.each([
    [0, 0, 'good'],
    [9, 50, 'good'],
    [9.1, 51, 'moderate'],
    [35.4, 100, 'moderate'],
    [35.5, 101, 'poor'],
    [55.4, 150, 'poor'],
    [55.5, 151, 'bad'],
    [125.4, 200, 'bad'],
    [125.5, 201, 'veryBad'],
    [225.4, 300, 'veryBad'],
    [225.5, 301, 'hazardous'],
    [325.4, 500, 'hazardous'],
  ] as const)('PM2.5 of %f is %i, %s', (concentration, value, category) =>
    expect(epaIndex('pm2_5', concentration)).toEqual({ value, category }),
  );

  test.each([
    [54, 50, 'good'],
    [55, 51, 'moderate'],
    [154, 100, 'moderate'],
    [155, 101, 'poor'],
    [254, 150, 'poor'],
    [255, 151, 'bad'],
    [354, 200, 'bad'],
    [355, 201, 'veryBad'],
    [424, 300, 'veryBad'],
    [425, 301, 'hazardous'],
    [604, 500, 'hazardous'],
  ] as const)('PM10 of %f is %i, %s', (concentration, value, category) =>
    expect(epaIndex('pm10', concentration)).toEqual({ value, category }),
  );

  test('concentrations are cut, not rounded, before they are looked up', () => {
    expect(epaIndex('pm2_5', 9.0999)?.value).toBe(50);
    expect(epaIndex('pm2_5', 35.49)?.value).toBe(100);
    expect(epaIndex('pm10', 54.99)?.value).toBe(50);
    // 101 + 49 / 19.9 × 0.4
    expect(epaIndex('pm2_5', 35.94)?.value).toBe(102);
  });

  test('every tenth is its own tenth, whatever binary arithmetic makes of it', () => {
    const indexes = Array.from({ length: 3_255 }, (_, tenths) => epaIndex('pm2_5', tenths / 10)?.value ?? -1);
    const later = Array.from({ length: 3_255 }, (_, tenths) => epaIndex('pm2_5', tenths / 10 + 0.09)?.value ?? -1);
    expect(later).toEqual(indexes);
    expect(indexes.toSorted((a, b) => a - b)).toEqual(indexes);
  });

  test('beyond the table the last line goes on', () => {
    expect(epaIndex('pm2_5', 425.3)).toEqual({ value: 699, category: 'hazardous' });
  });

  test.each([Number.NaN, -1, Number.POSITIVE_INFINITY])('%f is no concentration', (value) =>
    expect(epaIndex('pm2_5', value)).toBeUndefined(),
  );
});

describe('NowCast', () => {
  test('in steady air it is the mean, in changing air the newest hours', () => {
    expect(nowCast('pm2_5', Array(12).fill(20))).toBe(20);
    // Weight 0.5: (80 + 10 × (½ + ¼ + ... + ½^11)) / (2 - ½^11).
    expect(nowCast('pm2_5', [80, ...Array<number>(11).fill(10)])).toBe(45);
    // Weight 10/16: the sum of 16 and 10 × (w + ... + w^11) over that of the weights.
    expect(nowCast('pm2_5', [16, ...Array<number>(11).fill(10)])).toBe(12.2);
  });

  test('hours that are missing count for nothing, and more than twelve are not looked at', () => {
    // Weight ½: (10 + 20/4) / (1 + ¼).
    expect(nowCast('pm2_5', [10, undefined, 20])).toBe(12);
    expect(nowCast('pm2_5', [...Array<number>(12).fill(20), 500])).toBe(20);
  });

  test('it takes two of the newest three hours', () => {
    expect(nowCast('pm2_5', [undefined, 10, 10])).toBe(10);
    expect(nowCast('pm2_5', [undefined, undefined, 10, 10, 10])).toBeUndefined();
    expect(nowCast('pm2_5', [10])).toBeUndefined();
  });

  test('clean air is no division by zero, and what cannot be is missing', () => {
    expect(nowCast('pm2_5', [0, 0, 0])).toBe(0);
    expect(nowCast('pm2_5', [10, -3, Number.NaN, 10])).toBeUndefined();
  });

  test('it is cut as its index wants it', () => {
    expect(nowCast('pm2_5', [10.19, 10.19])).toBe(10.1);
    expect(nowCast('pm10', [54.9, 54.9])).toBe(54);
  });
});

describe('the European index', () => {
  test.each([
    ['pm2_5', 5, 'good'],
    ['pm2_5', 6, 'fair'],
    ['pm2_5', 15, 'fair'],
    ['pm2_5', 16, 'moderate'],
    ['pm2_5', 50, 'moderate'],
    ['pm2_5', 51, 'poor'],
    ['pm2_5', 90, 'poor'],
    ['pm2_5', 91, 'veryPoor'],
    ['pm2_5', 140, 'veryPoor'],
    ['pm2_5', 141, 'extremelyPoor'],
    ['pm10', 15.4, 'good'],
    ['pm10', 15.5, 'fair'],
    ['pm10', 45, 'fair'],
    ['pm10', 120, 'moderate'],
    ['pm10', 195, 'poor'],
    ['pm10', 270, 'veryPoor'],
    ['pm10', 271, 'extremelyPoor'],
  ] as const)('%s of %f is %s', (dust, mean, band) => expect(europeanBand(dust, mean)).toBe(band));

  test('what is no concentration has no band', () => expect(europeanBand('pm10', Number.NaN)).toBeUndefined());
});
