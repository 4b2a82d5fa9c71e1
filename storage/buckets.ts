/**
 * Buckets: what is known of the samples of one stretch of time. They can be put together in time order without the
 * samples: `increase` is what a counter grew between the first and the last sample within, and the growth from one
 * bucket to the next is recovered from the last value of the one and the first of the other.
 */
import { growth } from '#model/counter.ts';
import type { Run } from './samples.ts';

export type Columns<Column> = {
  /** Start of the bucket, epoch ms. */
  readonly start: Column;
  readonly count: Column;
  readonly min: Column;
  readonly max: Column;
  readonly sum: Column;
  readonly first: Column;
  readonly last: Column;
  readonly increase: Column;
};
/** In order of time, empty ones absent. */
export type Buckets = Columns<ArrayLike<number>>;
/** One bucket. */
export type Summary = Columns<number>;

export const bucketStart = (at: number, step: number): number => Math.floor(at / step) * step;

export type BucketBuilder = {
  /** Adds samples [from, to) of a run that lies after everything added so far. */
  addSamples(run: Run, from?: number, to?: number): void;
  /** Adds a bucket that lies within one of ours. */
  addBucket(of: Buckets, index: number): void;
  addSummary(summary: Summary): void;
  readonly buckets: Columns<number[]>;
};

const noBuckets = (): Columns<number[]> => ({
  start: [],
  count: [],
  min: [],
  max: [],
  sum: [],
  first: [],
  last: [],
  increase: [],
});

/** Gathers buckets of `step` ms, aligned to it. */
export function bucketBuilder(step: number): BucketBuilder {
  const { start, count, min, max, sum, first, last, increase } = noBuckets();
  let end = -Infinity;

  function open(at: number, value: number): number {
    const begin = bucketStart(at, step);
    end = begin + step;
    start.push(begin);
    count.push(0);
    min.push(Infinity);
    max.push(-Infinity);
    sum.push(0);
    first.push(value);
    last.push(value);
    return increase.push(0) - 1;
  }

  function add(
    at: number,
    n: number,
    low: number,
    high: number,
    total: number,
    one: number,
    other: number,
    grown: number,
  ): void {
    const i = at >= end ? open(at, one) : start.length - 1;
    const boundary = count[i] === 0 ? 0 : growth(last[i] ?? 0, one);
    count[i] = (count[i] ?? 0) + n;
    min[i] = Math.min(min[i] ?? 0, low);
    max[i] = Math.max(max[i] ?? 0, high);
    sum[i] = (sum[i] ?? 0) + total;
    last[i] = other;
    increase[i] = (increase[i] ?? 0) + boundary + grown;
  }

  return {
    buckets: { start, count, min, max, sum, first, last, increase },
    addSamples({ at, value }, from = 0, to = at.length) {
      let i = from;
      while (i < to) {
        const begin = i;
        const time = at[i] ?? 0;
        const one = value[i] ?? 0;
        const stop = time >= end ? bucketStart(time, step) + step : end;
        let [low, high, total, grown, before] = [one, one, one, 0, one];
        for (i++; i < to && (at[i] ?? 0) < stop; i++) {
          const v = value[i] ?? 0;
          if (v < low) low = v;
          else if (v > high) high = v;
          total += v;
          grown += growth(before, v);
          before = v;
        }
        add(time, i - begin, low, high, total, one, before, grown);
      }
    },
    addBucket(of, i) {
      const value = (column: ArrayLike<number>): number => column[i] ?? 0;
      add(
        value(of.start),
        value(of.count),
        value(of.min),
        value(of.max),
        value(of.sum),
        value(of.first),
        value(of.last),
        value(of.increase),
      );
    },
    addSummary(one) {
      add(one.start, one.count, one.min, one.max, one.sum, one.first, one.last, one.increase);
    },
  };
}

/** Summary of a whole run of at least one sample; `start` is the time of the first. */
export function summarize(run: Run): Summary {
  const value = run.value;
  const one = value[0] ?? 0;
  let [low, high, total, grown, before] = [one, one, one, 0, one];
  for (let i = 1; i < value.length; i++) {
    const v = value[i] ?? 0;
    if (v < low) low = v;
    else if (v > high) high = v;
    total += v;
    grown += growth(before, v);
    before = v;
  }
  return {
    start: run.at[0] ?? 0,
    count: value.length,
    min: low,
    max: high,
    sum: total,
    first: one,
    last: before,
    increase: grown,
  };
}

/**
 * Puts newly computed buckets over older ones of the same step. One replaces another only when it rests on at least as
 * many samples: where retention has dropped samples, what was known of them stays.
 */
export function overlayBuckets(older: Buckets, newer: Buckets): Columns<number[]> {
  const out = noBuckets();
  const names = Object.keys(out) as (keyof Buckets)[];
  const take = (from: Buckets, index: number): void => {
    for (const name of names) out[name].push(from[name][index] ?? 0);
  };
  let [i, j] = [0, 0];
  while (i < older.start.length || j < newer.start.length) {
    const a = older.start[i] ?? Infinity;
    const b = newer.start[j] ?? Infinity;
    if (a < b) take(older, i++);
    else if (b < a) take(newer, j++);
    else {
      if ((newer.count[j] ?? 0) >= (older.count[i] ?? 0)) take(newer, j);
      else take(older, i);
      i++;
      j++;
    }
  }
  return out;
}
