import { describe, expect, it } from 'vitest';
import { dustCells, dustCount, monthStarts, weeks, worstDays } from '#renderer/panels/air-year/air-year.ts';
import { dustDay, dustOf, spread } from '#renderer/panels/air-now/dust.ts';
import { home } from './home.ts';

const day = 86_400_000;
/** Ends on a Sunday. */
const last = Date.parse('2026-11-22T00:00:00Z');
const days = (mean: readonly (number | null)[]) => ({
  at: mean.map((_, i) => last - (mean.length - 1 - i) * day),
  mean,
});
const weekdays = ({ at }: { at: readonly number[] }) => at.map((time) => (new Date(time).getUTCDay() + 6) % 7);

describe('the year of fine dust', () => {
  it('has today in the last column and a column a week, Monday on top', () => {
    const year = days(Array.from({ length: 365 }, () => 5));
    const cells = dustCells(year, weekdays(year));
    expect(cells.at(-1)).toEqual({ column: weeks - 1, row: 6, state: 'good' });
    expect(cells.at(-7)).toEqual({ column: weeks - 1, row: 0, state: 'good' });
    expect(cells.at(-8)).toEqual({ column: weeks - 2, row: 6, state: 'good' });
    expect(new Set(cells.map(({ column, row }) => `${column} ${row}`)).size).toBe(365);
    expect(Math.min(...cells.map(({ column }) => column))).toBe(0);
  });

  it('tells good, moderate and worse days by the limits of the index', () => {
    const year = days([9, 9.1, 35.4, 35.5, 80]);
    expect(dustCount(dustCells(year, weekdays(year)))).toEqual({ good: 1, moderate: 2, worse: 2 });
  });

  it('leaves days out before the first, and keeps later ones without data hollow', () => {
    const year = days([null, null, 5, null, 5]);
    expect(dustCells(year, weekdays(year)).map(({ state }) => state)).toEqual(['good', 'unknown', 'good']);
    expect(dustCells(days([null]), [0])).toEqual([]);
  });

  it('names the two worst days that are no neighbours', () => {
    expect(worstDays(days([50, 58, 40, 5, 5, 41])).map(({ value }) => value)).toEqual([58, 41]);
    expect(worstDays(days([5, 12]))).toEqual([]);
  });

  it('names months where they begin, none upon another', () => {
    const year = days(Array.from({ length: 365 }, () => 5));
    const cells = dustCells(year, weekdays(year));
    const months = monthStarts(year, cells, (at) => new Date(at).toISOString().slice(5, 7));
    expect(months.length).toBeGreaterThanOrEqual(11);
    const gaps = months.slice(1).map(({ column }, i) => column - (months[i]?.column ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(3);
  });
});

describe('fine dust now', () => {
  it('is that of the rooms and that outdoors', () => {
    const directory = home([
      ['mqtt.pm2_5{device=living}', 'µg/m³'],
      ['open-meteo.pm2_5{place=home}', 'µg/m³'],
      ['mqtt.co2{device=living}', 'ppm'],
    ]);
    expect(dustOf(directory)?.indoors?.collector).toBe('mqtt');
    expect(dustOf(directory)?.outdoors?.collector).toBe('open-meteo');
    expect(dustOf(home([['mqtt.co2{device=living}', 'ppm']]))).toBeUndefined();
  });

  it('shows what is good on the scale of its lines', () => {
    const at = [last - 2 * 600_000, last - 600_000];
    const history = {
      series: 's',
      from: last - day,
      to: last,
      tier: 'minute' as const,
      step: 600_000,
      at,
      mean: [4, 4],
      min: [4, 4],
      max: [4, 4],
      last: [4, 4],
      count: [1, 1],
      increase: [],
    };
    const drawn = dustDay([{ history, cadence: 0, newest: undefined }], last, { width: 100, height: 100 });
    expect(drawn?.goodY).toBeGreaterThan(5);
    expect(drawn?.goodY).toBeLessThan(drawn?.lines[0]?.end?.y ?? 0);
    expect(
      dustDay([{ history: undefined, cadence: 0, newest: undefined }], last, { width: 100, height: 100 }),
    ).toBeUndefined();
  });

  it('keeps its labels apart and inside', () => {
    expect(spread([50, 52, 10], 30, 150)).toEqual([50, 80, 10]);
    const low = spread([148, 150, 149], 30, 150).toSorted((a, b) => a - b);
    expect(low).toEqual([90, 120, 150]);
  });
});
