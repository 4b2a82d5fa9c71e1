import { describe, expect, it } from 'vitest';
import type { History } from '#model/history.ts';
import { atLeast, columnsOf, extent, gapSteps } from '#renderer/charts/history-columns.ts';

function history(at: number[], step: number, mean = at.map((_, i) => i)): History {
  return {
    series: 's',
    from: 0,
    to: 1_000,
    tier: 'minute',
    step,
    at,
    mean,
    min: mean.map((v) => v - 1),
    max: mean.map((v) => v + 1),
    last: mean,
    count: at.map(() => 1),
    increase: [],
  };
}

describe('columns of a history', () => {
  it('places a bucket at its middle and never after the end of the range', () => {
    expect(columnsOf(history([0, 100, 980], 100), 1_000).at).toEqual([50, 150, 1_000]);
  });

  it('keeps a gap a gap', () => {
    const columns = columnsOf(history([0, 10, 20, 400, 410], 10), 0);
    expect(columns.mean).toEqual([0, 1, 2, null, 3, 4]);
    expect(columns.at.length).toBe(columns.mean.length);
  });

  it('does not call a slow series broken', () => {
    expect(columnsOf(history([0, 200, 400, 600], 1), 200).mean).not.toContain(null);
    expect(columnsOf(history([0, 200, 400, 600], 0), 0).mean).not.toContain(null);
  });

  it('goes on to the newest sample, across a gap where there is one', () => {
    expect(columnsOf(history([0, 10, 20], 10), 10, { at: 35, value: 9 }).mean).toEqual([0, 1, 2, 9]);
    expect(columnsOf(history([0, 10, 20], 10), 10, { at: 900, value: 9 }).mean).toEqual([0, 1, 2, null, 9]);
    expect(columnsOf(history([0, 10, 20], 10), 10, { at: 15, value: 9 }).mean).toEqual([0, 1, 2]);
  });

  it('has none over a long weekend where as long a silence is no gap', () => {
    const closes = history([0, 1, 2, 3, 4, 8, 9, 10], 0.2);
    expect(columnsOf(closes, 0).mean).toContain(null);
    expect(columnsOf(closes, 5 / gapSteps).mean).not.toContain(null);
  });

  it('grows strictly in time', () => {
    const { at } = columnsOf(history([0, 10, 20, 500, 960, 990], 10), 0, { at: 1_001, value: 1 });
    expect(at).toEqual(at.toSorted((a, b) => a - b));
    expect(new Set(at).size).toBe(at.length);
  });
});

describe('ranges', () => {
  it('ignores gaps', () => expect(extent([null, 3, null, -2])).toEqual([-2, 3]));
  it('knows nothing of nothing', () => expect(extent([null])).toBeUndefined());
  it('widens around the middle', () => expect(atLeast([4, 5], 3)).toEqual([3, 6]));
  it('leaves what is wide enough', () => expect(atLeast([4, 9], 3)).toEqual([4, 9]));
});
