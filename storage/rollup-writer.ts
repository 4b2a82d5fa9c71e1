/** Writes buckets of the tiers. The buckets of a span of days share one row, which grows as its days are merged. */
import type { Database } from 'better-sqlite3';
import { day, type Epoch, type Milliseconds } from '#model/time.ts';
import { bucketStart, overlayBuckets, type Buckets } from './buckets.ts';
import type { Codec } from './compression.ts';
import { encodeBuckets } from './rollup-codec.ts';
import type { RollupReader } from './rollup-rows.ts';
import { tierSteps } from './steps.ts';

/**
 * Days in a row: about 11,500 one-minute and 6,100 quarter-hour buckets. A longer row wastes less of its pages and is
 * read faster; a shorter one is written anew more cheaply each day.
 */
const spanDays: ReadonlyMap<Milliseconds, number> = new Map([
  [tierSteps.minute, 8],
  [tierSteps.quarter, 64],
]);

export type RollupWriter = {
  /** Puts buckets of one UTC day over what stands there. Inside a transaction. */
  put(series: number, counter: boolean, tier: Milliseconds, buckets: Buckets): void;
};

export function rollupWriter(database: Database, reader: RollupReader, codec: Codec): RollupWriter {
  const starts = database
    .prepare<[number, number, number, number], number>(
      'SELECT start FROM rollups WHERE series = ? AND tier = ? AND start >= ? AND start < ?',
    )
    .pluck();
  const remove = database.prepare('DELETE FROM rollups WHERE series = ? AND tier = ? AND start = ?');
  const keepAside = database.prepare(
    'INSERT INTO damaged SELECT series, tier, start, body FROM rollups WHERE series = ? AND tier = ? AND start = ?',
  );
  const insert = database.prepare('INSERT INTO rollups (series, tier, start, stop, body) VALUES (?, ?, ?, ?, ?)');

  return {
    put(series, counter, tier, buckets) {
      const first: Epoch | undefined = buckets.start[0];
      if (first === undefined) return;
      const span = (spanDays.get(tier) ?? 1) * day;
      const from = bucketStart(first, span);
      const standing = reader.of(series, tier, from, from + span);
      let all = buckets;
      for (const { buckets: older } of standing) all = overlayBuckets(older, all);
      for (const start of starts.all(series, tier, from, from + span)) {
        if (!standing.some((one) => one.start === start)) keepAside.run(series, tier, start);
        remove.run(series, tier, start);
      }
      const stop = (all.start[all.start.length - 1] ?? first) + tier;
      insert.run(series, tier, all.start[0], stop, encodeBuckets(all, tier, counter, codec));
    },
  };
}
