import { describe, expect, it } from 'vitest';
import type { History } from '#model/history.ts';
import { quantityText } from '#renderer/format/number.ts';
import { directoryOf, seriesInfo } from '#renderer/live/directory.ts';
import { comparison, seriesTitle, statsOf, whenRead } from '#renderer/pages/series/findings.ts';
import { nearestIndex, plotView, pointAt, stepFrom } from '#renderer/pages/series/plot-view.ts';
import { placeTimes, tickDecimals, timeTicks, valueTicks } from '#renderer/pages/series/ranges.ts';

const hour = 3_600_000;
const zone = 'Europe/Vienna';

function history(mean: number[], more: Partial<History> = {}): History {
  const at = mean.map((_, i) => i * hour);
  return {
    series: 's',
    from: 0,
    to: mean.length * hour,
    tier: 'quarter',
    step: hour,
    at,
    mean,
    min: mean.map((v) => v - 0.5),
    max: mean.map((v) => v + 0.5),
    last: mean,
    count: mean.map(() => 10),
    increase: [],
    ...more,
  };
}

describe('ticks', () => {
  it('are round', () => {
    expect(valueTicks(18.2, 23.4, 5)).toEqual([19, 20, 21, 22, 23]);
    expect(valueTicks(-0.31, 0.42, 5)).toEqual([-0.2, 0, 0.2, 0.4]);
    expect(valueTicks(0, 2_600, 5)).toEqual([0, 500, 1_000, 1_500, 2_000, 2_500]);
  });
  it('have the decimals that tell them apart', () =>
    expect([valueTicks(0, 1, 5), valueTicks(0, 100, 5), [1]].map(tickDecimals)).toEqual([1, 0, 0]));

  it('stand at local hours, also when the clocks change', () => {
    const to = Date.parse('2026-10-25T12:00:00Z');
    const texts = timeTicks('day', to - 24 * hour, to, zone).map((tick) => tick.text);
    expect(texts).toEqual(['16:00', '20:00', 'Sun', '04:00', '08:00', '12:00']);
  });

  it('stand at local midnights', () => {
    const to = Date.parse('2026-10-28T12:00:00Z');
    const ticks = timeTicks('week', to - 7 * 24 * hour, to, zone);
    expect(ticks).toHaveLength(7);
    expect(ticks.map(({ at }) => new Date(at).getUTCHours())).toEqual([22, 22, 22, 22, 23, 23, 23]);
  });

  it('name months, and the year where it turns', () => {
    const to = Date.parse('2026-03-10T00:00:00Z');
    expect(timeTicks('year', to - 365 * 24 * hour, to, zone).map((tick) => tick.text)).toContain('2026');
  });
});

describe('labels of times', () => {
  const marks = (...at: readonly number[]) => at.map((each) => ({ at: each, text: 'Tue 17' }));
  const places = (...at: readonly number[]) =>
    placeTimes(marks(...at), 0.01, 3).map((label) => Number(label.at.toFixed(2)));

  it('stand over their marks, and the first moves in from the edge', () => {
    expect(places(0.01, 0.2, 0.5)).toEqual([0.03, 0.2, 0.5]);
  });

  it('leave where they would touch the next one or the word at the end', () => {
    expect(places(0.01, 0.09, 0.5)).toEqual([0.09, 0.5]);
    expect(places(0.2, 0.9, 0.92)).toEqual([0.2, 0.9]);
  });
});

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
    expect(comparison(history([21, 21.2, 21, 21.2]), before, '°C', 'gauge', 'week')).toBe(
      '1.1° warmer than the week before.',
    );
    expect(comparison(history([19, 19, 19, 19]), before, '°C', 'gauge', 'day')).toBe(
      '1.0° cooler than the day before.',
    );
    expect(comparison(history([20.1, 20, 20, 20]), before, '°C', 'gauge', 'month')).toBe('Much like the month before.');
    expect(comparison(history([40, 41, 40, 41]), history([30, 30, 30, 30]), '%', 'gauge', 'year')).toBe(
      '11% higher than the year before.',
    );
    expect(
      comparison(history([21, 21, 21, 21]), history([20], { to: 4 * hour }), '°C', 'gauge', 'week'),
    ).toBeUndefined();
  });
});

describe('the plot', () => {
  const shown = { kind: 'gauge', unit: '°C', range: 'day', zone, cadence: 0, newest: undefined } as const;

  it('reaches beyond the extremes and keeps its bounds in order', () => {
    const view = plotView({ ...shown, history: history([20, 21, 22]) });
    expect(view?.data.low).toBeLessThan(19.5);
    expect(view?.data.high).toBeGreaterThan(22.5);
    expect(view?.data.columns).toHaveLength(4);
  });

  it('draws a band that holds every reading', () => {
    const mean = [20, 20.4, 20.1, 20.6, 20.2, 20.9, 20.3];
    const view = plotView({ ...shown, history: history(mean) });
    const [low = [], high = []] = view?.data.columns ?? [];
    for (const [i, each] of (view?.columns.low ?? []).entries()) expect(low[i]).toBeLessThanOrEqual(each ?? 0);
    for (const [i, each] of (view?.columns.high ?? []).entries()) expect(high[i]).toBeGreaterThanOrEqual(each ?? 0);
  });

  it('shows how much a counter grew', () => {
    const view = plotView({ ...shown, kind: 'counter', history: history([100, 101, 103], { increase: [1, 1, 2] }) });
    expect(view?.columns.mean).toEqual([1, 1, 2]);
    expect(view?.data.low).toBe(0);
  });

  it('marks times in the unit in which they are told', () => {
    const view = plotView({ ...shown, unit: 's', history: history([3_600, 10 * 3_600, 20 * 3_600]) });
    expect(view?.values.map((each) => quantityText(each, 's', 0, view.values.at(-1)))).toEqual(
      [0, 5, 10, 15, 20].map((n) => `${n}\u00a0h`),
    );
  });

  it('is absent without readings', () => expect(plotView({ ...shown, history: history([]) })).toBeUndefined());

  it('is read at the nearest value, never in a gap', () => {
    const columns = { at: [0, 10, 20, 30], mean: [1, null, 3, 4], low: [1, null, 2, 4], high: [1, null, 4, 4] };
    expect(nearestIndex(columns, 11)).toBe(2);
    expect(nearestIndex(columns, 4)).toBe(0);
    expect(stepFrom(columns, 2, -1)).toBe(0);
    expect(stepFrom(columns, 0, 1)).toBe(2);
    expect(stepFrom(columns, 3, 1)).toBe(3);
    expect(stepFrom(columns, 3, -Infinity)).toBe(0);
    expect(pointAt(columns, 2)).toEqual({ index: 2, at: 20, value: 3, low: 2, high: 4 });
    expect(pointAt(columns, 1)).toBeUndefined();
    expect(pointAt(columns, 9)).toBeUndefined();
  });
});
