/** Writes buckets of the tiers, and joins the rows of days into rows of longer spans once those are over. */
import type { Database } from 'better-sqlite3';
import { day, type Epoch, type Milliseconds } from '#model/time.ts';
import { overlayBuckets, type Buckets } from './buckets.ts';
import type { Codec } from './compression.ts';
import { encodeBuckets } from './rollup-codec.ts';
import type { RollupReader } from './rollup-rows.ts';
import { tierSteps } from './steps.ts';

/** Days that share a row: about 20,000 one-minute and 6,000 quarter-hour buckets, some 30 kB and 10 kB. */
export const spanDays: ReadonlyMap<Milliseconds, number> = new Map([
  [tierSteps.minute, 16],
  [tierSteps.quarter, 64],
]);

const noBuckets: Buckets = { start: [], count: [], min: [], max: [], sum: [], first: [], last: [], increase: [] };

export type RollupWriter = {
  /** Puts buckets of one day over what stands there. Inside a transaction. */
  put(series: number, counter: boolean, tier: Milliseconds, buckets: Buckets): void;
  /** Joins rows of spans that ended before `horizon`. Inside a transaction. True when there was something to join. */
  join(series: number, counter: boolean, tier: Milliseconds, horizon: Epoch): boolean;
};

export function rollupWriter(database: Database, reader: RollupReader, codec: Codec): RollupWriter {
  const remove = database.prepare('DELETE FROM rollups WHERE series = ? AND tier = ? AND start >= ? AND start < ?');
  const insert = database.prepare('INSERT INTO rollups (series, tier, start, stop, body) VALUES (?, ?, ?, ?, ?)');
  const starts = database
    .prepare<[number, number], number>('SELECT start FROM rollups WHERE series = ? AND tier = ? ORDER BY start')
    .pluck();

  /** Replaces the rows that reach into [from, to) by one that also holds the buckets. */
  function replace(series: number, counter: boolean, tier: Milliseconds, from: Epoch, to: Epoch, over: Buckets): void {
    const spans = reader.of(series, tier, from, to);
    let all = noBuckets;
    for (const { buckets } of spans) all = overlayBuckets(all, buckets);
    all = overlayBuckets(all, over);
    const first = all.start[0];
    const last = all.start[all.start.length - 1];
    if (first === undefined || last === undefined) return;
    for (const { start } of spans) remove.run(series, tier, start, start + 1);
    insert.run(series, tier, first, last + tier, encodeBuckets(all, tier, counter, codec));
  }

  return {
    put(series, counter, tier, buckets) {
      const first = buckets.start[0];
      const last = buckets.start[buckets.start.length - 1];
      if (first !== undefined && last !== undefined) replace(series, counter, tier, first, last + tier, buckets);
    },
    join(series, counter, tier, horizon) {
      const span = (spanDays.get(tier) ?? 1) * day;
      const rows = Map.groupBy(starts.all(series, tier), (start) => Math.floor(start / span) * span);
      let joined = false;
      for (const [from, found] of rows) {
        if (found.length < 2 || from + span > horizon) continue;
        replace(series, counter, tier, from, from + span, noBuckets);
        joined = true;
      }
      return joined;
    },
  };
}
