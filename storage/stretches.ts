/**
 * What is known of a series in each of many stretches of time, as days and weeks are, from the averages of a quarter of
 * an hour. Quarters count alike however many samples they hold, so a mean is one of time and not of samples.
 */
import { growth } from '#model/counter.ts';
import { hour, quarter, type Epoch } from '#model/time.ts';
import type { Stretches } from '#model/days.ts';
import type { Buckets } from './buckets.ts';
import { bucketsOf, type HistorySource } from './history.ts';
import { sampleBefore } from './sample-before.ts';

/**
 * Between two readings of a meter that are no farther apart its growth is known of all the time in between: meters of
 * utilities tell one value an hour, seldom on time.
 */
const heardAlong = 3 * hour;

type Sums = {
  readonly count: Float64Array;
  readonly quarters: Float64Array;
  readonly sum: Float64Array;
  readonly min: Float64Array;
  readonly max: Float64Array;
  readonly increase: Float64Array;
  /** 1 where growth is known although nothing was heard. */
  readonly along: Uint8Array;
};

/** @param edges Ascending; each begins a quarter of an hour. n + 1 of them bound n stretches. */
export function readStretches(source: HistorySource, edges: readonly Epoch[]): Stretches {
  const n = Math.max(0, edges.length - 1);
  const sums: Sums = {
    count: new Float64Array(n),
    quarters: new Float64Array(n),
    sum: new Float64Array(n),
    min: new Float64Array(n).fill(Infinity),
    max: new Float64Array(n).fill(-Infinity),
    increase: new Float64Array(n),
    along: new Uint8Array(n),
  };
  const [from = 0, to = 0] = [edges[0], edges.at(-1)];
  if (n > 0) {
    const buckets = bucketsOf(source, { from, to }, 'quarter', quarter);
    gather(sums, edges, buckets, source.kind === 'state');
    if (source.kind === 'counter') grow(sums, edges, buckets, sampleBefore(source, from));
  }
  const isHeard = (i: number): boolean => (sums.quarters[i] ?? 0) > 0;
  const known = <Value>(of: (i: number) => Value, isKnown = isHeard): (Value | null)[] =>
    Array.from({ length: n }, (_, i) => (isKnown(i) ? of(i) : null));
  return {
    count: [...sums.count],
    covered: Array.from(sums.quarters, (quarters) => quarters * quarter),
    mean: known((i) => (sums.sum[i] ?? 0) / (sums.quarters[i] ?? 1)),
    min: known((i) => sums.min[i] ?? 0),
    max: known((i) => sums.max[i] ?? 0),
    // Growth over a long gap is known of the days after it alone: of those within nothing was heard.
    increase:
      source.kind === 'counter'
        ? known(
            (i) => sums.increase[i] ?? 0,
            (i) => isHeard(i) || sums.along[i] === 1,
          )
        : [],
  };
}

/** A state holds until the next sample, so the quarters in between are as the last one ended. */
function gather(sums: Sums, edges: readonly Epoch[], buckets: Buckets, isState: boolean): void {
  let into = 0;
  const add = (at: Epoch, count: number, mean: number, low: number, high: number): void => {
    while ((edges[into + 1] ?? Infinity) <= at) into++;
    sums.count[into] = (sums.count[into] ?? 0) + count;
    sums.quarters[into] = (sums.quarters[into] ?? 0) + 1;
    sums.sum[into] = (sums.sum[into] ?? 0) + mean;
    sums.min[into] = Math.min(sums.min[into] ?? low, low);
    sums.max[into] = Math.max(sums.max[into] ?? high, high);
  };
  for (let i = 0; i < buckets.start.length; i++) {
    const [at, count] = [buckets.start[i] ?? 0, buckets.count[i] ?? 1];
    if (isState && i > 0) {
      const held = buckets.last[i - 1] ?? 0;
      for (let empty = (buckets.start[i - 1] ?? at) + quarter; empty < at; empty += quarter) {
        add(empty, 0, held, held, held);
      }
    }
    add(at, count, (buckets.sum[i] ?? 0) / count, buckets.min[i] ?? 0, buckets.max[i] ?? 0);
  }
}

/** Growth over a gap is shared out evenly over it, so that the day on which a meter returns has only its own part. */
function grow(
  { increase, along }: Sums,
  edges: readonly Epoch[],
  buckets: Buckets,
  before: { readonly at: Epoch; readonly value: number } | undefined,
): void {
  let last = before && { end: Math.floor(before.at / quarter) * quarter + quarter, value: before.value };
  let into = 0;
  for (let i = 0; i < buckets.start.length; i++) {
    const at = buckets.start[i] ?? 0;
    const end = at + quarter;
    while ((edges[into + 1] ?? Infinity) <= at) into++;
    increase[into] = (increase[into] ?? 0) + (buckets.increase[i] ?? 0);
    if (last) {
      const grown = growth(last.value, buckets.first[i] ?? 0);
      if (last.end >= at) increase[into] = (increase[into] ?? 0) + grown;
      else {
        share(increase, edges, into, { from: last.end, to: end, grown });
        if (at - last.end < heardAlong) markAlong(along, edges, into, last.end);
      }
    }
    last = { end, value: buckets.last[i] ?? 0 };
  }
}

function share(
  increase: Float64Array,
  edges: readonly Epoch[],
  into: number,
  { from, to, grown }: { readonly from: Epoch; readonly to: Epoch; readonly grown: number },
): void {
  for (let i = into; i >= 0 && (edges[i + 1] ?? to) > from; i--) {
    const inside = Math.min(to, edges[i + 1] ?? to) - Math.max(from, edges[i] ?? from);
    if (inside > 0) increase[i] = (increase[i] ?? 0) + (grown * inside) / (to - from);
  }
}

function markAlong(along: Uint8Array, edges: readonly Epoch[], into: number, from: Epoch): void {
  for (let i = into; i >= 0 && (edges[i + 1] ?? from) > from; i--) along[i] = 1;
}
