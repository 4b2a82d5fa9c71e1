/** Turns a closed segment of the log into chunks, a slice of work at a time, so that commits go on in between. */
import type { Database } from 'better-sqlite3';
import { encodeChunk } from './chunk-codec.ts';
import type { Codec } from './compression.ts';
import { giveBack } from './give-back.ts';
import { emptyLogSamples, giveBackLogSamples, isArrival, isUndated, unpackLogRow, type LogSamples } from './log-row.ts';
import { cutByDay, type ChunkRow, type Overlay, type Pieces } from './pieces.ts';
import type { Arrivals } from './samples.ts';

export type SealContext = {
  readonly database: Database;
  readonly codec: Codec;
  readonly pieces: Pieces;
  /** Lets commits happen; throws when the connection was closed meanwhile. */
  readonly breathe: () => Promise<void>;
  readonly now: number;
};

type NewChunk = { readonly first: number; readonly last: number; readonly count: number; readonly body: Uint8Array };
type Edit = {
  readonly series: number;
  readonly removed: readonly ChunkRow[];
  readonly broken: readonly ChunkRow[];
  readonly added: readonly NewChunk[];
};

/** Samples worked on before commits get their turn: a few milliseconds. */
export const sliceSamples = 10_000;
/** What a chunk costs besides its samples, the calls into zlib above all, in samples. */
export const chunkWork = 1_000;
const rowsAtATime = 64;

/** All of a segment in log order, dated; undefined while some of it waits for its boot's clock. */
async function readSegment(
  { database, breathe }: SealContext,
  segment: number,
): Promise<{ samples: LogSamples; damaged: number } | undefined> {
  const rows = database.prepare<[number, number], { id: number; body: Uint8Array }>(
    `SELECT id, body FROM log_${segment} WHERE id > ? ORDER BY id LIMIT ?`,
  );
  const epochs = new Map(
    database
      .prepare<[], { id: number; epoch: number }>('SELECT id, epoch FROM boots WHERE epoch IS NOT NULL')
      .all()
      .map((boot) => [boot.id, boot.epoch]),
  );
  const samples = emptyLogSamples(16_384);
  let damaged = 0;
  let rested = 0;
  for (let after = 0; ;) {
    const page = rows.all(after, rowsAtATime);
    for (const { body } of page) {
      const from = samples.length;
      const boot = unpackLogRow(body, samples);
      if (boot === -1) damaged++;
      if (boot <= 0) continue;
      const epoch = epochs.get(boot);
      if (epoch === undefined) {
        giveBackLogSamples(samples);
        return undefined;
      }
      for (let i = from; i < samples.length; i++) {
        if (isUndated(samples.flags[i] ?? 0)) samples.at[i] = Math.round((samples.at[i] ?? 0) + epoch);
      }
    }
    const last = page.at(-1);
    if (!last) return { samples, damaged };
    after = last.id;
    if (samples.length - rested >= sliceSamples) {
      rested = samples.length;
      await breathe();
    }
  }
}

type Grouped = Disposable & {
  /** The samples of each series, still in log order; gone once this is disposed. */
  readonly groups: ReadonlyMap<number, Arrivals>;
};

function bySeries(samples: LogSamples): Grouped {
  const ends = new Map<number, number>();
  for (let i = 0; i < samples.length; i++) {
    const id = samples.series[i] ?? 0;
    ends.set(id, (ends.get(id) ?? 0) + 1);
  }
  const at = new Float64Array(samples.length);
  const value = new Float64Array(samples.length);
  const arrival = new Uint8Array(samples.length);
  const groups = new Map<number, Arrivals>();
  let start = 0;
  for (const [id, length] of ends) {
    const end = start + length;
    groups.set(id, {
      length,
      at: at.subarray(start, end),
      value: value.subarray(start, end),
      arrival: arrival.subarray(start, end),
    });
    ends.set(id, start);
    start = end;
  }
  for (let i = 0; i < samples.length; i++) {
    const id = samples.series[i] ?? 0;
    const to = ends.get(id) ?? 0;
    at[to] = samples.at[i] ?? 0;
    value[to] = samples.value[i] ?? 0;
    arrival[to] = isArrival(samples.flags[i] ?? 0) ? 1 : 0;
    ends.set(id, to + 1);
  }
  return { groups, [Symbol.dispose]: () => giveBack(at, value, arrival) };
}

function editOf(series: number, { run, taken, broken }: Overlay, codec: Codec): Edit {
  const added = cutByDay(run).map((part) => ({
    first: part.at[0] ?? 0,
    last: part.at.at(-1) ?? 0,
    count: part.at.length,
    body: encodeChunk(part, codec),
  }));
  return { series, removed: taken, broken, added };
}

function apply(context: SealContext, segment: number, edits: readonly Edit[], damaged: number): void {
  const { database, now } = context;
  const keepAside = database.prepare(
    'INSERT INTO damaged SELECT series, 0, first, body FROM chunks WHERE series = ? AND first = ?',
  );
  const remove = database.prepare('DELETE FROM chunks WHERE series = ? AND first = ?');
  const add = database.prepare(
    'INSERT INTO chunks (series, first, last, count, merged, body) VALUES (?, ?, ?, ?, 0, ?)',
  );
  const count = database.prepare("UPDATE figures SET value = value + ? WHERE name = 'sealed_samples'");
  const journal = database.prepare(
    "INSERT INTO journal (at, kind, subject, level, text) VALUES (?, 'store.damaged', ?, 'warn', ?)",
  );
  database
    .transaction(() => {
      let change = 0;
      for (const { series, removed, broken, added } of edits) {
        for (const row of broken) {
          keepAside.run(series, row.first);
          journal.run(now, String(series), `A stored day of series ${series} is damaged; it was put aside.`);
        }
        for (const row of removed) {
          remove.run(series, row.first);
          change -= row.count;
        }
        for (const { first, last, count: n, body } of added) {
          add.run(series, first, last, n, body);
          change += n;
        }
      }
      if (damaged > 0) journal.run(now, 'log', `${damaged} rows of the log were damaged and could not be kept.`);
      count.run(change);
      database.prepare('DELETE FROM segments WHERE id = ?').run(segment);
      database.exec(`DROP TABLE log_${segment}`);
    })
    .immediate();
}

/** False when the segment must wait for the clock. Throws what SQLite throws; nothing is changed then. */
export async function sealSegment(context: SealContext, segment: number): Promise<boolean> {
  const found = await readSegment(context, segment);
  if (!found) return false;
  await context.breathe();
  using grouped = bySeries(found.samples);
  giveBackLogSamples(found.samples);
  const edits: Edit[] = [];
  let work = 0;
  for (const [series, arrivals] of grouped.groups) {
    for (const overlay of context.pieces.overlays(series, [arrivals])) {
      const edit = editOf(series, overlay, context.codec);
      edits.push(edit);
      work += [...edit.removed, ...edit.added].reduce((sum, { count }) => sum + count + chunkWork, 0);
      if (work < sliceSamples) continue;
      work = 0;
      await context.breathe();
    }
  }
  apply(context, segment, edits, found.damaged);
  return true;
}
