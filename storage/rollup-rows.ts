/** Buckets of the tiers as they are stored: spans of whole days that never overlap within a series and tier. */
import type { Database } from 'better-sqlite3';
import type { Epoch, Milliseconds } from '#model/time.ts';
import type { Buckets } from './buckets.ts';
import { DamagedChunk } from './chunk-codec.ts';
import { decodeBuckets } from './rollup-codec.ts';

export type RollupSpan = { readonly start: Epoch; readonly stop: Epoch; readonly buckets: Buckets };

export type RollupReader = {
  /** Spans that reach into [from, to), in order of time. */
  of(series: number, tier: Milliseconds, from: Epoch, to: Epoch): RollupSpan[];
};

export function rollupReader(database: Database, damaged: (sentence: string) => void): RollupReader {
  type Row = { start: number; stop: number; body: Uint8Array };
  const inside = database.prepare<[number, number, number, number], Row>(
    'SELECT start, stop, body FROM rollups WHERE series = ? AND tier = ? AND start >= ? AND start < ? ORDER BY start',
  );
  const before = database.prepare<[number, number, number], Row>(
    'SELECT start, stop, body FROM rollups WHERE series = ? AND tier = ? AND start < ? ORDER BY start DESC LIMIT 1',
  );
  return {
    of(series, tier, from, to) {
      const earlier = before.get(series, tier, from);
      const rows = inside.all(series, tier, from, to);
      const spans: RollupSpan[] = [];
      for (const { start, stop, body } of earlier && earlier.stop > from ? [earlier, ...rows] : rows) {
        try {
          spans.push({ start, stop, buckets: decodeBuckets(body) });
        } catch (error) {
          if (!(error instanceof DamagedChunk)) throw error;
          damaged(`Stored averages of series ${series} are damaged and left out: ${error.message}`);
        }
      }
      return spans;
    },
  };
}
