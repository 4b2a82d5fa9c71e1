import { describe, expect, it } from 'vitest';
import type { History } from '#model/history.ts';
import { onFinding } from '#renderer/pages/series/findings.ts';
import { heldIndex } from '#renderer/charts/cursor.ts';
import { heldAtStart, stateColumns, stateStats } from '#renderer/charts/state.ts';

const minute = 60_000;

function told(samples: readonly (readonly [at: number, value: number])[], from = 0, to = 100 * minute): History {
  const values = samples.map(([, value]) => value);
  return {
    series: 's',
    from,
    to,
    tier: 'samples',
    step: 0,
    at: samples.map(([at]) => at * minute),
    mean: values,
    min: values,
    max: values,
    last: values,
    count: values.map(() => 1),
    increase: [],
  };
}

const held = { at: -50 * minute, value: 1 };

describe('a state', () => {
  it('holds from what was told before the range to when it was last heard from', () => {
    const history = told([
      [10, 0],
      [30, 1],
      [40, 1],
      [60, 0],
      [90, 1],
    ]);
    expect(stateStats(history, held, 95 * minute)).toEqual({
      onFor: (10 + 30 + 5) * minute,
      turnedOn: 2,
      changes: 4,
      lowest: { value: 0, from: 10 * minute, to: 10 * minute },
      highest: { value: 1, from: -50 * minute, to: -50 * minute },
      isExact: true,
    });
    expect(stateStats(history, undefined, 500 * minute)?.onFor).toBe((30 + 10) * minute);
  });

  it('holds through a range in which nothing was told', () => {
    expect(stateStats(told([]), held, 100 * minute)).toMatchObject({ onFor: 100 * minute, turnedOn: 0 });
    expect(stateColumns(told([]), held, 100 * minute)).toMatchObject({ at: [0, 100 * minute], mean: [1, 1] });
  });

  it('is what its newest reading says where that is older than the range, else what was told before it', () => {
    const latest = { at: -5_000 * minute, value: 3 };
    expect(heldAtStart(told([]), undefined, latest)).toEqual(latest);
    expect(heldAtStart(told([]), told([], -100 * minute, 0), { at: 0, value: 2 })).toEqual({ at: 0, value: 2 });
    const before = told([[-50, 1]], -100 * minute, 0);
    expect(heldAtStart(told([[10, 0]]), before, { at: 10 * minute, value: 0 })).toEqual(held);
    expect(heldAtStart(told([[10, 0]]), told([]), { at: 10 * minute, value: 0 })).toBeUndefined();
  });

  it('of which nothing is known is told nothing', () => {
    expect(stateStats(told([]), undefined, 100 * minute)).toBeUndefined();
    expect(stateColumns(told([]), undefined, 100 * minute).at).toEqual([]);
  });

  it('tells the least that is known where readings share a bucket', () => {
    const history = { ...told([[10, 0]]), step: 5 * minute, min: [0], max: [1], last: [0], count: [8] };
    expect(stateStats(history, { at: -minute, value: 0 }, 100 * minute)).toMatchObject({
      turnedOn: 1,
      changes: 2,
      isExact: false,
    });
    const { at, low, high } = stateColumns(history, undefined, 100 * minute);
    expect(at).toEqual([10 * minute, 15 * minute, 100 * minute]);
    expect([low, high]).toEqual([
      [0, 0, null],
      [1, 1, null],
    ]);
  });

  it('is told as how long and how often it was on', () => {
    expect(onFinding({ onFor: 312 * minute, turnedOn: 3, isExact: true })).toBe(
      'On for 5\u00a0h 12\u00a0min, turned on 3 times.',
    );
    expect(onFinding({ onFor: 40 * minute, turnedOn: 1, isExact: false })).toBe(
      'On for about 40\u00a0min, turned on at least once.',
    );
    expect(onFinding({ onFor: 40 * minute, turnedOn: 0, isExact: true })).toBe('On for 40\u00a0min.');
    expect(onFinding({ onFor: 0, turnedOn: 0, isExact: true })).toBe('Never on.');
  });

  it('is told in its own words where it has some', () => {
    const contact = (onFor: number, turnedOn: number, isExact = true) =>
      onFinding({ onFor, turnedOn, isExact }, 'contact');
    expect(contact(312 * minute, 3)).toBe('Closed for 5\u00a0h 12\u00a0min, 3 times.');
    expect(contact(40 * minute, 1, false)).toBe('Closed for about 40\u00a0min, at least once.');
    expect(contact(40 * minute, 0)).toBe('Closed for 40\u00a0min.');
    expect(contact(0, 0)).toBe('Open throughout.');
  });

  it('is read where it held', () => {
    const columns = stateColumns(
      told([
        [10, 0],
        [90, 1],
      ]),
      undefined,
      100 * minute,
    );
    expect(heldIndex(columns, 89 * minute)).toBe(0);
    expect(heldIndex(columns, 91 * minute)).toBe(1);
    expect(heldIndex(columns, 0)).toBe(0);
  });
});
