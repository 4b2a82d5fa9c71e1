/** All that is stored of one series within a range, as pieces that follow one another in time. */
import type { Database } from 'better-sqlite3';
import { day, utcDay, type Epoch } from '#model/time.ts';
import { arrivalDays } from './arrival-days.ts';
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

/** Samples of the log put together with the chunks they reach into: those of one UTC day, or of days that touch. */
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
  /** The last piece that begins before a time. */
  before(series: number, hot: readonly Arrivals[], time: Epoch): Piece | undefined;
  /** Time of the oldest sample; Infinity when there is none. */
  oldest(series: number, hot: readonly Arrivals[]): Epoch;
  /** Time of the first sample at or after a time; Infinity when there is none. */
  after(series: number, hot: readonly Arrivals[], time: Epoch): Epoch;
  /** In order of time, worked out one by one as they are asked for. */
  overlays(series: number, hot: readonly Arrivals[]): Iterable<Overlay>;
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

  /** Arrivals of one day, or of days that touch, with the chunks they lie among. */
  function overlay(series: number, arrivals: Arrivals): Overlay {
    let low = Infinity;
    let high = -Infinity;
    for (let i = 0; i < arrivals.length; i++) {
      const time = arrivals.at[i] ?? 0;
      if (time < low) low = time;
      if (time > high) high = time;
    }
    for (let taken = overlapping(series, low, high); ;) {
      const broken: ChunkRow[] = [];
      const runs = [emptyRun];
      for (const row of taken) {
        const run = read(series, row.first, decodeChunk);
        if (run) runs.push(run);
        else broken.push(row);
      }
      const run = applyArrivals(joinRuns(runs), arrivals);
      // A sample that was moved behind the chunks we took may have reached the next one.
      const reached = overlapping(series, low, Math.max(high, run.at.at(-1) ?? high));
      if (reached.length === taken.length) return { run, taken, broken };
      taken = reached;
    }
  }

  /**
   * Chunks never cross midnight, so each day stands for itself. Only an arrival that was moved over midnight ties its
   * day to the next, and they are then worked out together, in log order. Days outside of the range are left out.
   */
  function* overlays(series: number, hot: readonly Arrivals[], firstDay: number, lastDay: number): Generator<Overlay> {
    const { days, of } = arrivalDays(hot, firstDay, lastDay);
    for (let from = 0; from < days.length;) {
      let to = from + 1;
      let found = overlay(series, of(from, to));
      while (to < days.length && utcDay(found.run.at.at(-1) ?? 0) >= (days[to] ?? Infinity)) {
        to++;
        found = overlay(series, of(from, to));
      }
      yield found;
      from = to;
    }
  }

  /** Pieces of [from, to). The day before counts, as its arrivals may have been moved over midnight. */
  function piecesOf(series: number, hot: readonly Arrivals[], from: Epoch, to: Epoch): Piece[] {
    const used = new Set<number>();
    const pieces: Piece[] = [];
    for (const { run, taken } of overlays(series, hot, utcDay(from) - 1, utcDay(to - 1))) {
      for (const row of taken) used.add(row.first);
      for (const piece of cutByDay(run).map(runPiece)) if (piece.last >= from && piece.first < to) pieces.push(piece);
    }
    for (const row of overlapping(series, from, to - 1)) if (!used.has(row.first)) pieces.push(chunkPiece(series, row));
    return pieces.toSorted((a, b) => a.first - b.first);
  }

  /** Time of the newest arrival before a time, as it was committed; -Infinity when there is none. */
  function newestArrival(hot: readonly Arrivals[], before: Epoch): Epoch {
    let time = -Infinity;
    for (const { at, length } of hot) {
      for (let i = 0; i < length; i++) {
        const own = at[i] ?? time;
        if (own < before && own > time) time = own;
      }
    }
    return time;
  }

  return {
    oldest(series, hot) {
      let time = oldest.get(series) ?? Infinity;
      for (const { at, length } of hot) for (let i = 0; i < length; i++) time = Math.min(time, at[i] ?? time);
      return time;
    },
    of: piecesOf,
    after(series, hot, time) {
      const [inside] = overlapping(series, time, time);
      if (inside) return time;
      let first = next.get(series, time) ?? Infinity;
      for (const { run } of overlays(series, hot, utcDay(time) - 1, utcDay(first))) {
        const found = run.at[indexAt(run.at, time)];
        if (found === undefined) continue;
        first = Math.min(first, found);
        break;
      }
      return first;
    },
    overlays: (series, hot) => overlays(series, hot, -Infinity, Infinity),
    before(series, hot, time) {
      for (let stop = time; ;) {
        const stored = Math.max(newestArrival(hot, stop), newest.get(series, stop)?.first ?? -Infinity);
        if (stored === -Infinity) return undefined;
        const from = utcDay(stored) * day;
        const piece = piecesOf(series, hot, from, stop).at(-1);
        if (piece) return piece;
        // All that this day has is damaged.
        stop = from;
      }
    },
  };
}
