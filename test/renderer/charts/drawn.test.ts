import { describe, expect, it } from 'vitest';
import { isWhole, piecesOf, historyOf, thinned } from '#renderer/charts/assembled.ts';
import { askedOf, byLocal, drawnOf, drawnWishes, seenHistory } from '#renderer/charts/drawn.ts';
import { createTiles } from '#renderer/live/tiles.ts';
import { answered, day, history, hour, tilesOf, zone } from './histories.ts';

const now = Date.parse('2026-11-22T20:47:00Z');
const view = { from: now - day, to: now };
const gauge = { key: 'a', kind: 'gauge' } as const;
const counter = { key: 'a', kind: 'counter' } as const;
const state = { key: 'a', kind: 'state' } as const;
const known = { zone, now, cadence: 10_000, newest: undefined, until: now };

describe('what is drawn', () => {
  it('has at most so many points as are followed, and the hub is never asked for more than it answers', () => {
    for (const span of [hour, day, 7 * day, 30 * day, 365 * day, 3_000 * day]) {
      for (const series of [gauge, counter, state]) {
        const { step, size } = askedOf(series, { from: now - span, to: now }, zone);
        expect(size).toBeLessThanOrEqual(1_500);
        // A counter's hours become days of the home.
        expect(span / step).toBeLessThanOrEqual(series.kind === 'counter' ? Infinity : 1_500);
      }
    }
    expect(askedOf(gauge, view, zone).step).toBe(300_000);
    expect(askedOf(gauge, { from: now - 365 * day, to: now }, zone).step).toBe(day);
  });

  it.each([
    ['Europe/Vienna', 60],
    ['Asia/Kolkata', 30],
    ['Asia/Kathmandu', 15],
    ['Pacific/Chatham', 15],
    // Half an hour between summer and winter.
    ['Australia/Lord_Howe', 30],
  ])('cuts days of %s at an edge of its buckets of %i min', (there, minutes) => {
    const span = { from: now - 200 * day, to: now };
    expect(askedOf(counter, span, there).step).toBe(minutes * 60_000);
  });

  it('goes on over the edges of tiles, and gaps stay gaps', async () => {
    const silent = (at: number): boolean => at > now - 9 * hour && at < now - 6 * hour;
    const tiles = await tilesOf(drawnWishes(gauge, view, zone, now), (at) => (silent(at) ? Number.NaN : at / day), now);
    const { columns, draw } = drawnOf({ ...known, series: gauge, tiles }, view);
    expect(draw).toBe('line');
    expect(columns.at.every((at, i) => i === 0 || at > (columns.at[i - 1] ?? 0))).toBe(true);
    const gaps = columns.at.filter((_, i) => columns.mean[i] === null);
    expect(gaps).toHaveLength(1);
    expect(silent(gaps[0] ?? 0)).toBe(true);
  });

  it('ends with the newest reading, which alone is no line', async () => {
    const newest = { at: now - 5_000, value: 7 };
    const empty = createTiles(
      () => Promise.reject(new Error('none')),
      () => now,
    );
    expect(drawnOf({ ...known, newest, series: gauge, tiles: empty }, view).columns.at).toEqual([]);
    const tiles = await tilesOf(drawnWishes(gauge, view, zone, now), () => 3, now - 60_000);
    const { columns } = drawnOf({ ...known, newest, series: gauge, tiles }, view);
    expect([columns.at.at(-1), columns.mean.at(-1)]).toEqual([newest.at, 7]);
    expect(columns.at.at(-2)).toBeLessThanOrEqual(now - 60_000);
  });

  it('is drawn from other widths until its own have come', async () => {
    const week = { from: now - 7 * day, to: now };
    const tiles = await tilesOf(drawnWishes(gauge, week, zone, now), () => 3, now);
    expect(isWhole(tiles, askedOf(gauge, view, zone), view, now)).toBe(false);
    const { columns } = drawnOf({ ...known, series: gauge, tiles }, view);
    expect(columns.at.filter((at) => at >= view.from && at <= view.to).length).toBeGreaterThan(40);
    expect(isWhole(tiles, askedOf(gauge, week, zone), week, now)).toBe(true);
  });

  it('holds the state that was told before anything in sight', async () => {
    const told = now - 5 * day;
    const tiles = await tilesOf(
      drawnWishes(state, view, zone, now),
      () => 1,
      now,
      (answer) => {
        const at = told >= answer.from && told < answer.to ? [told] : [];
        return {
          ...history(at.map(() => 1)),
          ...answer,
          step: 0,
          at,
          mean: at.map(() => 1),
          min: at.map(() => 1),
          max: at.map(() => 1),
          last: at.map(() => 1),
          count: at.map(() => 1),
        };
      },
    );
    const { columns, draw } = drawnOf({ ...known, series: state, tiles }, view);
    expect(draw).toBe('steps');
    expect(columns.mean).toEqual([1, 1]);
    expect(columns.at[0]).toBeLessThan(view.from);
    expect(columns.at.at(-1)).toBe(now);
  });

  it('tells what a counter grew by days of the home, also those of 25 hours', async () => {
    const month = { from: Date.parse('2026-10-10T00:00:00Z'), to: Date.parse('2026-11-08T00:00:00Z') };
    const tiles = await tilesOf(
      drawnWishes(counter, month, zone, now),
      () => 0,
      now,
      (answer) => ({
        ...answer,
        increase: answer.at.map(() => 1),
      }),
    );
    const { columns, draw } = drawnOf({ ...known, series: counter, tiles }, month);
    expect(draw).toBe('bars');
    const changed = columns.at.findIndex((at) => Math.abs(at - Date.parse('2026-10-25T10:00:00Z')) < 3 * hour);
    expect(columns.mean.slice(changed - 1, changed + 2)).toEqual([24, 25, 24]);
    const { increase } = seenHistory({ ...known, series: counter, tiles }, month);
    expect(increase.reduce((sum, each) => sum + each, 0)).toBe(29 * 24);
  });

  it('tells it by months where days would be too many', () => {
    const from = Date.parse('2025-12-31T23:00:00Z');
    const hours = 59 * 24;
    const at = Array.from({ length: hours }, (_, i) => from + i * hour);
    const grown = byLocal(
      { ...history(at.map(() => 0)), at, from, to: from + hours * hour, increase: at.map(() => 1) },
      'months',
      zone,
    );
    expect(grown.increase).toEqual([31 * 24, 28 * 24]);
  });
});

describe('pieces', () => {
  it('give each time once, though buckets of the hub reach over the edges of tiles', async () => {
    const asked = { key: 'a', step: hour, size: 10 };
    const tiles = createTiles(
      // The hub has nothing finer than three hours there.
      (key, { from, to }) => {
        const start = Math.floor(from / (3 * hour)) * 3 * hour;
        const end = Math.ceil(to / (3 * hour)) * 3 * hour;
        return Promise.resolve(answered(key, { from: start, to: end, points: (end - start) / (3 * hour) }, () => 1));
      },
      () => now,
    );
    tiles.want(
      {},
      [0, 1, 2].map((index) => ({ ...asked, index })),
    );
    for (let i = 0; i < 20; i++) await Promise.resolve();
    const { at } = historyOf('a', piecesOf(tiles, asked, { from: 0, to: 30 * hour }, false), {
      from: 0,
      to: 30 * hour,
    });
    expect(at).toEqual(Array.from({ length: 10 }, (_, i) => i * 3 * hour));
  });

  it('become calmer with their mean kept', () => {
    const calm = thinned(history([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]), 4);
    expect(calm.mean).toEqual([2.5, 6.5, 10.5]);
    expect(calm.at).toEqual([0, 4 * hour, 8 * hour]);
    expect(thinned(history([1, 2]), 4).mean).toEqual([1, 2]);
  });
});
