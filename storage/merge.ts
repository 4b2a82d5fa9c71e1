/** The daily pass over what was sealed: one chunk per series and day, and the rollups that rest on it. */
import type { Database } from 'better-sqlite3';
import { day, utcDay, type Epoch } from '#model/time.ts';
import { bucketBuilder, type Buckets } from './buckets.ts';
import { encodeChunk } from './chunk-codec.ts';
import type { Codec } from './compression.ts';
import type { Piece, Pieces } from './pieces.ts';
import type { RollupWriter } from './rollup-writer.ts';
import { joinRuns, type Run } from './samples.ts';
import { chunkWork, sliceSamples } from './seal.ts';
import { tierSteps } from './steps.ts';

export type MergeContext = {
  readonly database: Database;
  readonly codec: Codec;
  readonly pieces: Pieces;
  readonly rollups: RollupWriter;
  readonly breathe: () => Promise<void>;
};

/** Both tiers of a run of samples. */
export function rollUp(run: Run): { minute: Buckets; quarter: Buckets } {
  const minute = bucketBuilder(tierSteps.minute);
  minute.addSamples(run);
  const quarter = bucketBuilder(tierSteps.quarter);
  for (let i = 0; i < minute.buckets.start.length; i++) quarter.addBucket(minute.buckets, i);
  return { minute: minute.buckets, quarter: quarter.buckets };
}

type MergedDay = {
  readonly series: number;
  readonly pieces: readonly Piece[];
  readonly run: Run;
  readonly body: Uint8Array;
};

function merge(context: MergeContext, counters: ReadonlySet<number>, days: readonly MergedDay[]): void {
  const { database, rollups } = context;
  const remove = database.prepare('DELETE FROM chunks WHERE series = ? AND first = ?');
  const add = database.prepare(
    'INSERT INTO chunks (series, first, last, count, merged, body) VALUES (?, ?, ?, ?, 1, ?)',
  );
  database
    .transaction(() => {
      for (const { series, pieces, run, body } of days) {
        for (const piece of pieces) remove.run(series, piece.first);
        add.run(series, run.at[0], run.at.at(-1), run.at.length, body);
        const rolled = rollUp(run);
        const counter = counters.has(series);
        rollups.put(series, counter, tierSteps.minute, rolled.minute);
        rollups.put(series, counter, tierSteps.quarter, rolled.quarter);
      }
    })
    .immediate();
}

const counterIds = (database: Database): Set<number> =>
  new Set(database.prepare<[], number>("SELECT id FROM series WHERE kind = 'counter'").pluck().all());

/** Merges every day that ended before `horizon` and has parts. */
export async function mergeDays(context: MergeContext, horizon: Epoch): Promise<void> {
  const { database, codec, pieces, breathe } = context;
  const counters = counterIds(database);
  const parts = database
    .prepare<[number], { series: number; first: number }>(
      'SELECT series, first FROM chunks WHERE merged = 0 AND last < ? ORDER BY series, first',
    )
    .all(horizon);
  const unmerged = new Map(
    parts.map(({ series, first }) => [`${series} ${utcDay(first)}`, { series, start: utcDay(first) * day }]),
  );
  let ready: MergedDay[] = [];
  let work = 0;
  for (const { series, start } of unmerged.values()) {
    const own = pieces.of(series, [], start, start + day);
    const runs = own.map((piece) => piece.samples());
    // A damaged part stays as it is: its day is answered from the parts that can be read.
    if (runs.some((run) => run.at.length === 0)) continue;
    const run = joinRuns(runs);
    ready.push({ series, pieces: own, run, body: encodeChunk(run, codec) });
    work += run.at.length * 3 + own.length * chunkWork;
    if (work < sliceSamples) continue;
    merge(context, counters, ready);
    ready = [];
    work = 0;
    await breathe();
  }
  if (ready.length > 0) merge(context, counters, ready);
}

/** Computes the rollups anew wherever the samples still exist; buckets whose samples are gone stay as they are. */
export async function rebuildRollups({ database, pieces, rollups, breathe }: MergeContext): Promise<void> {
  const counters = counterIds(database);
  const put = database.transaction((series: number, run: Run) => {
    const rolled = rollUp(run);
    rollups.put(series, counters.has(series), tierSteps.minute, rolled.minute);
    rollups.put(series, counters.has(series), tierSteps.quarter, rolled.quarter);
  });
  for (const series of database.prepare<[], number>('SELECT id FROM series').pluck().all()) {
    for (const piece of pieces.of(series, [], -Infinity, Infinity)) {
      const run = piece.merged ? piece.samples() : undefined;
      if (run && run.at.length > 0) put.immediate(series, run);
      await breathe();
    }
  }
}

/** Days before this one have ended, and the log holds nothing of them any more once the hour after was sealed. */
export const mergeHorizon = (now: Epoch, margin: number): Epoch => utcDay(now - margin) * day;
