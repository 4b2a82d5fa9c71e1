import { describe, expect, test } from 'vitest';
import { minute, quarter } from '#model/time.ts';
import { bucketBuilder, overlayBuckets, summarize, type Buckets, type Summary } from '#storage/buckets.ts';
import { rollUp } from '#storage/merge.ts';
import { decodeBuckets, encodeBuckets } from '#storage/rollup-codec.ts';
import { chooseStep, chooseTier } from '#storage/steps.ts';
import type { Run } from '#storage/samples.ts';
import { seeded } from './fixtures.ts';

const run = (...samples: readonly (readonly [number, number])[]): Run => ({
  at: Float64Array.from(samples, ([at]) => at),
  value: Float64Array.from(samples, ([, value]) => value),
});

const rows = (buckets: Buckets): Summary[] =>
  Array.from({ length: buckets.start.length }, (_, i) => ({
    start: buckets.start[i] ?? NaN,
    count: buckets.count[i] ?? NaN,
    min: buckets.min[i] ?? NaN,
    max: buckets.max[i] ?? NaN,
    sum: buckets.sum[i] ?? NaN,
    first: buckets.first[i] ?? NaN,
    last: buckets.last[i] ?? NaN,
    increase: buckets.increase[i] ?? NaN,
  }));

function gather(step: number, ...runs: readonly Run[]): Summary[] {
  const builder = bucketBuilder(step);
  for (const one of runs) builder.addSamples(one);
  return rows(builder.buckets);
}

test('a counter that is reset grows from zero again', () => {
  expect(gather(1_000, run([0, 10], [100, 12], [200, 3], [900, 4.5]))).toEqual([
    { start: 0, count: 4, min: 3, max: 12, sum: 29.5, first: 10, last: 4.5, increase: 6.5 },
  ]);
});

test('a counter that wavers grows by nothing, within a bucket and from one to the next', () => {
  const found = gather(1_000, run([0, 100], [10, 99.9], [20, 100], [1_000, 99.9], [1_010, 100.1]));
  const growths = found.map(({ increase }) => increase);
  expect(growths.map((one) => Number(one.toFixed(9)))).toEqual([0, 0.2]);
});

test('buckets are aligned to their step, before the epoch too, and empty ones are absent', () => {
  expect(gather(1_000, run([-1, 1], [0, 2], [999, 3], [5_000, 4])).map(({ start, count }) => [start, count])).toEqual([
    [-1_000, 1],
    [0, 2],
    [5_000, 1],
  ]);
});

test('samples, summaries and finer buckets give the same bucket', () => {
  const one = run([0, 5], [60_000, 7], [120_000, 1]);
  const two = run([180_000, 2], [240_000, 9]);
  const whole = gather(quarter, one, two);
  const summaries = bucketBuilder(quarter);
  for (const part of [one, two]) summaries.addSummary(summarize(part));
  const finer = bucketBuilder(minute);
  for (const part of [one, two]) finer.addSamples(part);
  const fromFiner = bucketBuilder(quarter);
  for (let i = 0; i < finer.buckets.start.length; i++) fromFiner.addBucket(finer.buckets, i);
  expect(rows(summaries.buckets)).toEqual(whole);
  expect(rows(fromFiner.buckets)).toEqual(whole);
});

test('a bucket is replaced only by one that rests on as many samples', () => {
  const at = (start: number, count: number, sum: number): Summary => ({
    start,
    count,
    min: 0,
    max: 0,
    sum,
    first: 0,
    last: 0,
    increase: 0,
  });
  const buckets = (...all: readonly Summary[]): Buckets => {
    const builder = bucketBuilder(60_000);
    for (const one of all) builder.addSummary(one);
    return builder.buckets;
  };
  const older = buckets(at(0, 6, 1), at(60_000, 6, 1), at(180_000, 1, 1));
  const newer = buckets(at(60_000, 6, 2), at(120_000, 1, 2), at(180_000, 2, 2), at(240_000, 1, 2));
  expect(rows(overlayBuckets(older, newer)).map(({ start, sum }) => [start, sum])).toEqual([
    [0, 1],
    [60_000, 2],
    [120_000, 2],
    [180_000, 2],
    [240_000, 2],
  ]);
  expect(rows(overlayBuckets(newer, older)).map(({ sum }) => sum)).toEqual([1, 1, 2, 2, 2]);
});

describe('stored averages', () => {
  test.each([false, true])('come back, counter: %s', (counter) => {
    const random = seeded(counter ? 8 : 9);
    for (let i = 0; i < 40; i++) {
      const scale = random.pick([1, 10, 1_000]);
      const exact = random.below(4) > 0;
      let at = 1_700_000_000_000;
      const samples = Array.from({ length: 1 + random.below(400) }, (): [number, number] => {
        at += 1 + random.below(40_000);
        return [at, exact ? (random.below(9_000) - 1_000) / scale : random.next()];
      });
      const { minute: buckets } = rollUp(run(...samples));
      const found = rows(decodeBuckets(encodeBuckets(buckets, minute, counter, 'zstd')));
      for (const [index, wanted] of rows(buckets).entries()) {
        const { sum, increase, ...rest } = found[index] ?? wanted;
        expect(rest).toEqual({
          start: wanted.start,
          count: wanted.count,
          min: wanted.min,
          max: wanted.max,
          first: wanted.first,
          last: wanted.last,
        });
        expect(sum).toBeCloseTo(wanted.sum, 6);
        expect(counter || exact ? increase : 0).toBeCloseTo(counter ? wanted.increase : 0, 6);
      }
      expect(found.length).toBe(buckets.start.length);
    }
  });
});

describe('the step of a chart', () => {
  const from = Date.UTC(2026, 0, 1);
  test.each([
    ['an hour in 600 points', 3_600_000, 600, 10_000, 'samples'],
    ['a day in 1,500 points', 86_400_000, 1_500, 60_000, 'minute'],
    ['a day in 600 points', 86_400_000, 600, 300_000, 'minute'],
    ['a week in 700 points', 7 * 86_400_000, 700, 900_000, 'quarter'],
    ['a year in 1,500 points', 365 * 86_400_000, 1_500, 6 * 3_600_000, 'quarter'],
    ['ten years in 100 points', 3_650 * 86_400_000, 100, 91 * 86_400_000, 'quarter'],
    ['a thousand years in 2 points', 365_000 * 86_400_000, 2, 364 * 1_024 * 86_400_000, 'quarter'],
  ] as const)('%s', (_, width, points, step, tier) => {
    const found = chooseStep(from, from + width, points);
    const buckets = Math.ceil((from + width) / found) - Math.floor(from / found);
    expect(buckets).toBeLessThanOrEqual(Math.max(2, points));
    expect([found, chooseTier(found)]).toEqual([step, tier]);
  });
});
