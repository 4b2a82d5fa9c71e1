/** Answers what a chart asks: single samples where they fit, else buckets from the coarsest tier that is fine enough. */
import type { History, HistoryQuery } from '#model/history.ts';
import { growth } from '#model/counter.ts';
import type { SeriesKind } from '#model/series.ts';
import { day, utcDay, type Epoch, type Milliseconds } from '#model/time.ts';
import { bucketBuilder, bucketStart, overlayBuckets, type BucketBuilder, type Buckets } from './buckets.ts';
import type { Piece, Pieces } from './pieces.ts';
import type { RollupReader, RollupSpan } from './rollup-rows.ts';
import { sampleBefore } from './sample-before.ts';
import { indexAt, type Arrivals } from './samples.ts';
import { chooseStep, chooseTier, tierSteps, type Tier } from './steps.ts';

export type HistorySource = {
  readonly series: number;
  readonly kind: SeriesKind;
  readonly hot: readonly Arrivals[];
  readonly pieces: Pieces;
  readonly rollups: RollupReader;
};

const noHistory = (query: HistoryQuery, tier: Tier, step: Milliseconds) => ({
  series: query.series,
  from: query.from,
  to: query.to,
  tier,
  step,
  at: [] as number[],
  mean: [] as number[],
  min: [] as number[],
  max: [] as number[],
  last: [] as number[],
  count: [] as number[],
  increase: [] as number[],
});

/** Samples in [from, to), counted only until there are more than `enough`. */
function countSamples(pieces: readonly Piece[], from: Epoch, to: Epoch, enough: number): number {
  let count = 0;
  for (const piece of pieces) {
    if (piece.first >= from && piece.last < to) count += piece.count;
    if (count > enough) return count;
  }
  for (const piece of pieces) {
    if (piece.first >= from && piece.last < to) continue;
    const { at } = piece.samples();
    count += indexAt(at, to) - indexAt(at, from);
  }
  return count;
}

/** The value that stood before `time`, for the growth of a counter into the first entry. */
const valueBefore = (source: HistorySource, time: Epoch): number | undefined => sampleBefore(source, time)?.value;

function singleSamples(source: HistorySource, query: HistoryQuery, pieces: readonly Piece[]): History {
  const answer = noHistory(query, 'samples', 0);
  let before = source.kind === 'counter' ? valueBefore(source, query.from) : undefined;
  for (const piece of pieces) {
    const { at, value } = piece.samples();
    for (let i = indexAt(at, query.from); i < indexAt(at, query.to); i++) {
      const v = value[i] ?? 0;
      answer.at.push(at[i] ?? 0);
      for (const column of [answer.mean, answer.min, answer.max, answer.last]) column.push(v);
      answer.count.push(1);
      if (source.kind === 'counter') answer.increase.push(before === undefined ? 0 : growth(before, v));
      before = v;
    }
  }
  return answer;
}

/** Adds the samples of pieces within [from, to), from the header alone where a piece lies in one bucket. */
export function addPieces(
  builder: BucketBuilder,
  pieces: readonly Piece[],
  step: Milliseconds,
  from: Epoch,
  to: Epoch,
): void {
  for (const piece of pieces) {
    const whole =
      piece.first >= from && piece.last < to && bucketStart(piece.first, step) === bucketStart(piece.last, step);
    const summary = whole ? piece.summary() : undefined;
    if (summary) builder.addSummary(summary);
    else {
      const run = piece.samples();
      builder.addSamples(run, indexAt(run.at, from), indexAt(run.at, to));
    }
  }
}

const addBuckets = (builder: BucketBuilder, buckets: Buckets, from: Epoch, to: Epoch): void => {
  for (let i = 0; i < buckets.start.length; i++) {
    const start = buckets.start[i] ?? 0;
    if (start >= from && start < to) builder.addBucket(buckets, i);
  }
};

/** UTC days that have buckets. */
function daysOf(spans: readonly RollupSpan[]): Set<number> {
  const days = new Set<number>();
  let end = -Infinity;
  for (const { buckets } of spans) {
    for (let i = 0; i < buckets.start.length; i++) {
      const start = buckets.start[i] ?? 0;
      if (start < end) continue;
      days.add(utcDay(start));
      end = (utcDay(start) + 1) * day;
    }
  }
  return days;
}

/** Buckets from a tier; days whose rollups are not up to date, or cannot be read, are computed from their samples. */
function addTier(
  builder: BucketBuilder,
  source: HistorySource,
  tier: Milliseconds,
  pieces: readonly Piece[],
  from: Epoch,
  to: Epoch,
): void {
  const spans = source.rollups.of(source.series, tier, from, to);
  const rolled = daysOf(spans);
  const unrolled = Map.groupBy(
    pieces.filter((piece) => !piece.merged || !rolled.has(utcDay(piece.first))),
    (piece) => utcDay(piece.first),
  );
  const computed = unrolled.keys().map((of): readonly [number, Buckets] => {
    const own = bucketBuilder(tier);
    addPieces(
      own,
      pieces.filter((piece) => utcDay(piece.first) === of),
      tier,
      of * day,
      (of + 1) * day,
    );
    return [of * day, own.buckets];
  });
  const pending = [...computed].toSorted(([a], [b]) => a - b);
  let next = 0;
  for (const span of spans) {
    while (next < pending.length && (pending[next]?.[0] ?? 0) + day <= span.start) {
      addBuckets(builder, pending[next++]?.[1] ?? span.buckets, from, to);
    }
    let { buckets } = span;
    while (next < pending.length && (pending[next]?.[0] ?? Infinity) < span.stop) {
      buckets = overlayBuckets(buckets, pending[next++]?.[1] ?? buckets);
    }
    addBuckets(builder, buckets, from, to);
  }
  for (const [, buckets] of pending.slice(next)) addBuckets(builder, buckets, from, to);
}

function fromBuckets(
  source: HistorySource,
  query: HistoryQuery,
  tier: Tier,
  step: Milliseconds,
  buckets: Buckets,
): History {
  const answer = noHistory(query, tier, step);
  let before = source.kind === 'counter' ? valueBefore(source, bucketStart(query.from, step)) : undefined;
  for (let i = 0; i < buckets.start.length; i++) {
    const count = buckets.count[i] ?? 0;
    answer.at.push(buckets.start[i] ?? 0);
    answer.mean.push((buckets.sum[i] ?? 0) / count);
    answer.min.push(buckets.min[i] ?? 0);
    answer.max.push(buckets.max[i] ?? 0);
    answer.last.push(buckets.last[i] ?? 0);
    answer.count.push(count);
    if (source.kind !== 'counter') continue;
    const into = before === undefined ? 0 : growth(before, buckets.first[i] ?? 0);
    answer.increase.push(into + (buckets.increase[i] ?? 0));
    before = buckets.last[i] ?? 0;
  }
  return answer;
}

/** Buckets of the step from a given tier; `step` must be a multiple of the tier's. */
export const readBuckets = (source: HistorySource, query: HistoryQuery, tier: Tier, step: Milliseconds): History =>
  fromBuckets(source, query, tier, step, bucketsOf(source, query, tier, step));

/** What {@link readBuckets} tells of, before counters are put together. */
export function bucketsOf(
  source: HistorySource,
  query: { readonly from: Epoch; readonly to: Epoch },
  tier: Tier,
  step: Milliseconds,
): Buckets {
  const from = bucketStart(query.from, step);
  const to = Math.ceil(query.to / step) * step;
  const builder = bucketBuilder(step);
  if (tier === 'samples') {
    addPieces(builder, source.pieces.of(source.series, source.hot, from, to), step, from, to);
  } else {
    // Whole days, so that a day that must be computed is computed from all of its samples.
    const pieces = source.pieces.of(source.series, source.hot, utcDay(from) * day, (utcDay(to - 1) + 1) * day);
    addTier(builder, source, tierSteps[tier], pieces, from, to);
  }
  return builder.buckets;
}

const countsByDay = (entries: Iterable<readonly [at: Epoch, count: number]>): Map<number, number> => {
  const days = new Map<number, number>();
  for (const [at, count] of entries) days.set(utcDay(at), (days.get(utcDay(at)) ?? 0) + count);
  return days;
};

/**
 * The finest width at which nothing is missing: where retention dropped samples, the averages that rest on them tell
 * of more samples than still stand there. Days that are merged and whole need no look at their averages.
 */
function finest(source: HistorySource, from: Epoch, to: Epoch): Milliseconds {
  const [start, stop] = [utcDay(from) * day, (utcDay(to - 1) + 1) * day];
  const pieces = source.pieces.of(source.series, source.hot, start, stop);
  const merged = new Set(pieces.filter((piece) => piece.merged).map((piece) => utcDay(piece.first)));
  if (merged.size * day >= stop - start) return 0;
  const standing = countsByDay(pieces.map((piece) => [piece.first, piece.count]));
  let width = 0;
  for (const tier of Object.values(tierSteps)) {
    for (const { buckets } of source.rollups.of(source.series, tier, start, stop)) {
      const entries = Array.from(buckets.start, (at, i) => [at, buckets.count[i] ?? 0] as const);
      for (const [of, count] of countsByDay(entries.filter(([at]) => at >= start && at < stop))) {
        if (merged.has(of) || count <= (standing.get(of) ?? 0)) continue;
        // The next tier widens the answer only where it tells of more still.
        standing.set(of, count);
        width = tier;
      }
    }
  }
  return width;
}

export function readHistory(source: HistorySource, query: HistoryQuery): History {
  const { from, to, points } = query;
  if (to <= from) return noHistory(query, 'samples', 0);
  const pieces = source.pieces.of(source.series, source.hot, from, to);
  const single = countSamples(pieces, from, to, points) <= points;
  const step = chooseStep(from, to, points);
  if (!single && step >= tierSteps.quarter) return readBuckets(source, query, chooseTier(step), step);
  const least = finest(source, from, to);
  if (single && least === 0) return singleSamples(source, query, pieces);
  const enough = chooseStep(from, to, points, least);
  return readBuckets(source, query, chooseTier(enough), enough);
}
