import { describe, expect, it } from 'vitest';
import { seriesTitle } from '#renderer/format/series-title.ts';
import { directoryOf, seriesInfo } from '#renderer/live/directory.ts';
import { comparison, statsOf, whenRead } from '#renderer/pages/series/findings.ts';
import { history, hour, zone } from '../charts/histories.ts';

const than = (span: string) => ({ than: `than the ${span} before`, alike: `Much like the ${span} before.` });

describe('findings', () => {
  const series = (key: string, unit: '°C' | '%' = '°C') => seriesInfo({ id: 1, key, unit, kind: 'gauge' });
  const directory = directoryOf(
    [],
    [{ kind: 'device', subject: 'a', at: 0, body: { name: 'Sensor', area: 'Office' } }],
    {},
  );

  it('name a series in words', () => {
    expect(seriesTitle(directory, series('mqtt.temperature{device=a}'))).toBe('Office temperature');
    expect(seriesTitle(directory, series('mqtt.soil_moisture{device=garden-bed}', '%'))).toBe(
      'Garden bed soil moisture',
    );
    expect(seriesTitle(directory, series('host.cpu_temperature{device=hub}'))).toBe('This machine, heat');
    expect(seriesTitle(directory, series('host.cpu_temperature{agent=attic,device=attic}'))).toBe('Attic heat');
    expect(seriesTitle(directory, series('host.temperature{device=hub,sensor=nvme}'))).toBe(
      'This machine, temperature (nvme)',
    );
  });

  it('tell the extremes of buckets, and the mean of readings', () => {
    const stats = statsOf(history([10, 20], { count: [30, 10] }));
    expect(stats).toMatchObject({
      lowest: { value: 9.5, from: 0, to: hour },
      highest: { value: 20.5, from: hour, to: 2 * hour },
      mean: 12.5,
      readings: 40,
    });
    expect(statsOf(history([]))).toBeUndefined();
  });

  it('tell when an extreme was read only as well as it is known', () => {
    const from = Date.parse('2026-11-22T20:45:00Z');
    const when = (length: number, start = from) => whenRead({ value: 1, from: start, to: start + length }, zone);
    expect(when(0)).toBe('22 November, 21:45');
    expect(when(60_000)).toBe('22 November, 21:45');
    expect(when(300_000)).toBe('22 Nov, 21:45 to 21:50');
    expect(when(2 * hour, Date.parse('2026-11-22T21:00:00Z'))).toBe('22 Nov, 22:00 to 00:00');
    expect(when(24 * hour, Date.parse('2026-11-21T23:00:00Z'))).toBe('22 Nov');
    // Buckets of a day begin by UTC.
    expect(when(24 * hour, Date.parse('2026-11-22T00:00:00Z'))).toBe('22 Nov to 23 Nov');
  });

  it('never end a bucket after now', () => {
    const stats = statsOf(history([1, 2], { to: 1.5 * hour }));
    expect(stats?.highest).toMatchObject({ from: hour, to: 1.5 * hour });
  });

  it('name a quantity called like a property of every object', () =>
    expect(seriesTitle(directory, series('mqtt.constructor{device=a}'))).toBe('Office constructor'));

  it('compare with the time before, if enough is known of it', () => {
    const before = history([20, 20, 20, 20]);
    expect(comparison(history([21, 21.2, 21, 21.2]), before, '°C', 'gauge', than('week'))).toBe(
      '1.1° warmer than the week before.',
    );
    expect(comparison(history([19, 19, 19, 19]), before, '°C', 'gauge', than('day'))).toBe(
      '1.0° cooler than the day before.',
    );
    expect(comparison(history([20.1, 20, 20, 20]), before, '°C', 'gauge', than('month'))).toBe(
      'Much like the month before.',
    );
    expect(comparison(history([40, 41, 40, 41]), history([30, 30, 30, 30]), '%', 'gauge', than('year'))).toBe(
      '11% higher than the year before.',
    );
    expect(
      comparison(history([21, 21, 21, 21]), history([20], { to: 4 * hour }), '°C', 'gauge', than('week')),
    ).toBeUndefined();
  });
});
