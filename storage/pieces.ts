/** All that is stored of one series within a range, as pieces that follow one another in time. */
import type { Database } from 'better-sqlite3';
import { day, utcDay, type Epoch } from '#model/time.ts';
import { summarize, type Summary } from './buckets.ts';
import { DamagedChunk, decodeChunk, readHeader } from './chunk-codec.ts';
import { applyArrivals, emptyRun, indexAt, joinRuns, sliceRun, type Arrivals, type Run } from './samples.ts';

/** Lies within one UTC day. */
export type Piece = {
  readonly first: Epoch;
  readonly last: Epoch;
  readonly count: number;
  /** The rollups of its day rest on it. */
  readonly merged: boolean;
  readonly summary: () => Summary | undefined;
  readonly samples: () => Run;
};

export type ChunkRow = {
  readonly first: number;
  readonly last: number;
  readonly count: number;
  readonly merged: number;
};

/** Samples of the log put together with the chunks they reach into. */
export type Overlay = {
  readonly run: Run;
  /** The chunks that went into it. */
  readonly taken: readonly ChunkRow[];
  /** Of those, the ones that could not be read. */
  readonly broken: readonly ChunkRow[];
};

export type Pieces = {
  /** In order of time, all that have samples in [from, to). */
  of(series: number, hot: readonly Arrivals[], from: Epoch, to: Epoch): Piece[];
  /** The piece that ends last before a time. */
  before(series: number, hot: readonly Arrivals[], time: Epoch): Piece | undefined;
  /** Time of the oldest sample; Infinity when there is none. */
  oldest(series: number, hot: readonly Arrivals[]): Epoch;
  /** Time of the first sample at or after a time; Infinity when there is none. */
  after(series: number, hot: readonly Arrivals[], time: Epoch): Epoch;
  overlay(series: number, hot: readonly Arrivals[]): Overlay;
};

const runPiece = (run: Run): Piece => ({
  first: run.at[0] ?? 0,
  last: run.at.at(-1) ?? 0,
  count: run.at.length,
  merged: false,
  summary: () => summarize(run),
  samples: () => run,
});

/** A run cut at UTC midnights. */
export function cutByDay(run: Run): Run[] {
  const cuts: Run[] = [];
  for (let from = 0; from < run.at.length;) {
    const next = indexAt(run.at, (utcDay(run.at[from] ?? 0) + 1) * day);
    cuts.push(sliceRun(run, from, next));
    from = next;
  }
  return cuts;
}

/** `damaged` is told, in one sentence, of each chunk that cannot be read; it counts as absent. */
export function chunkPieces(database: Database, damaged: (sentence: string) => void): Pieces {
  const columns = 'first, last, count, merged';
  const inside = database.prepare<[number, number, number], ChunkRow>(
    `SELECT ${columns} FROM chunks WHERE series = ? AND first >= ? AND first < ? ORDER BY first`,
  );
  const newest = database.prepare<[number, number], ChunkRow>(
    `SELECT ${columns} FROM chunks WHERE series = ? AND first < ? ORDER BY first DESC LIMIT 1`,
  );
  const next = database
    .prepare<[number, number], number>(
      'SELECT first FROM chunks WHERE series = ? AND first >= ? ORDER BY first LIMIT 1',
    )
    .pluck();
  const oldest = database
    .prepare<[number], number>('SELECT first FROM chunks WHERE series = ? ORDER BY first LIMIT 1')
    .pluck();
  const body = database
    .prepare<[number, number], Uint8Array>('SELECT body FROM chunks WHERE series = ? AND first = ?')
    .pluck();

  function read<Result>(series: number, first: number, use: (bytes: Uint8Array) => Result): Result | undefined {
    const bytes = body.get(series, first);
    try {
      return bytes && use(bytes);
    } catch (error) {
      if (!(error instanceof DamagedChunk || error instanceof RangeError)) throw error;
      damaged(`A stored day of series ${series} is damaged and left out: ${error.message}`);
      return undefined;
    }
  }

  const chunkPiece = (series: number, row: ChunkRow): Piece => ({
    first: row.first,
    last: row.last,
    count: row.count,
    merged: row.merged === 1,
    summary: () => read(series, row.first, readHeader),
    samples: () => read(series, row.first, decodeChunk) ?? emptyRun,
  });

  /** Chunks that overlap [from, to]. Chunks do not overlap each other, so at most one that begins earlier counts. */
  function overlapping(series: number, from: Epoch, to: Epoch): ChunkRow[] {
    const before = newest.get(series, from);
    const rows = inside.all(series, from, to + 1);
    return before && before.last >= from ? [before, ...rows] : rows;
  }

  function overlay(series: number, hot: readonly Arrivals[]): Overlay {
    let low = Infinity;
    let high = -Infinity;
    for (const { at, length } of hot) {
      for (let i = 0; i < length; i++) {
        const time = at[i] ?? 0;
        if (time < low) low = time;
        if (time > high) high = time;
      }
    }
    if (high === -Infinity) return { run: emptyRun, taken: [], broken: [] };
    for (;;) {
      const taken = overlapping(series, low, high);
      const broken: ChunkRow[] = [];
      const runs = [emptyRun];
      for (const row of taken) {
        const run = read(series, row.first, decodeChunk);
        if (run) runs.push(run);
        else broken.push(row);
      }
      let run = joinRuns(runs);
      for (const arrivals of hot) run = applyArrivals(run, arrivals);
      const end = run.at.at(-1) ?? high;
      // A sample that was moved behind the chunks we took may have reached the next one.
      if (end <= Math.max(high, taken.at(-1)?.last ?? high)) return { run, taken, broken };
      high = end;
    }
  }

  const firsts = (rows: readonly ChunkRow[]): ReadonlySet<number> => new Set(rows.map((row) => row.first));

  return {
    oldest(series, hot) {
      let time = oldest.get(series) ?? Infinity;
      for (const { at, length } of hot) for (let i = 0; i < length; i++) time = Math.min(time, at[i] ?? time);
      return time;
    },
    of(series, hot, from, to) {
      const { run, taken } = overlay(series, hot);
      const used = firsts(taken);
      const sealed = overlapping(series, from, to - 1).filter((row) => !used.has(row.first));
      const pieces = sealed.map((row) => chunkPiece(series, row));
      for (const piece of cutByDay(run).map(runPiece)) if (piece.last >= from && piece.first < to) pieces.push(piece);
      return pieces.toSorted((a, b) => a.first - b.first);
    },
    after(series, hot, time) {
      const { run } = overlay(series, hot);
      const [inside] = overlapping(series, time, time);
      const sealed = inside ? time : (next.get(series, time) ?? Infinity);
      return Math.min(sealed, run.at[indexAt(run.at, time)] ?? Infinity);
    },
    overlay,
    before(series, hot, time) {
      const { run, taken } = overlay(series, hot);
      const end = indexAt(run.at, time);
      const own = end > 0 ? runPiece(sliceRun(run, end - 1, end)) : undefined;
      let row = newest.get(series, time);
      const used = firsts(taken);
      while (row && used.has(row.first)) row = newest.get(series, row.first);
      const sealed = row && chunkPiece(series, row);
      return own && (!sealed || own.last > sealed.last) ? own : sealed;
    },
  };
}
