/**
 * The log: one row a commit, in tables that are dropped whole once sealed. The newest segment takes samples; all older
 * ones wait to be sealed.
 */
import type { Database, Statement } from 'better-sqlite3';
import type { Epoch } from '#model/time.ts';
import { emptyLogSamples, isUndated, logRowCount, unpackLogRow } from './log-row.ts';

/** A segment takes no more once it holds this many: bounds what the reader and the sealer keep in memory. */
export const segmentSamples = 250_000;

export type Log = {
  /**
   * Appends a packed row of `count` samples. Inside a transaction; what it returns must be called once that was
   * committed. True: the segment is full now.
   */
  append(row: Uint8Array, count: number): () => boolean;
  /** The next append begins a new segment. */
  closeSegment(): void;
  /** Samples in the segment that takes them. */
  readonly open: number;
  /** When an earlier run began that segment, by its first sample; undefined when it was begun by this one. */
  readonly openSince: Epoch | undefined;
  /** Segments to seal, oldest first. */
  closed(): number[];
};

/** Time of the first dated sample of a row. */
function firstTime(body: Uint8Array): Epoch | undefined {
  const samples = emptyLogSamples(16);
  unpackLogRow(body, samples);
  const dated = samples.flags.subarray(0, samples.length).findIndex((flags) => !isUndated(flags));
  return samples.at[dated];
}

type Segment = { readonly id: number; samples: number; readonly insert: Statement<[Uint8Array]> };

export function openLog(database: Database): Log {
  const list = database.prepare<[], number>('SELECT id FROM segments ORDER BY id').pluck();
  const segmentOf = (id: number, samples: number): Segment => ({
    id,
    samples,
    insert: database.prepare(`INSERT INTO log_${id} (body) VALUES (?)`),
  });

  let current: Segment | undefined;
  let openSince: Epoch | undefined;
  let next = Number(database.prepare("SELECT value FROM figures WHERE name = 'next_segment'").pluck().get() ?? 1);
  const newest = list.all().at(-1);
  if (newest !== undefined) {
    next = Math.max(next, newest + 1);
    const rows = database.prepare<[], Uint8Array>(`SELECT body FROM log_${newest}`).pluck();
    const first = database.prepare<[], Uint8Array>(`SELECT body FROM log_${newest} ORDER BY id LIMIT 1`).pluck().get();
    let samples = 0;
    for (const body of rows.iterate()) samples += logRowCount(body);
    current = segmentOf(newest, samples);
    openSince = first && firstTime(first);
  }

  function begin(id: number): Segment {
    database.exec(`CREATE TABLE log_${id} (id INTEGER PRIMARY KEY, body BLOB NOT NULL) STRICT`);
    database.prepare('INSERT INTO segments (id) VALUES (?)').run(id);
    database.prepare("INSERT OR REPLACE INTO figures VALUES ('next_segment', ?)").run(id + 1);
    return segmentOf(id, 0);
  }

  return {
    append(row, count) {
      const segment = current && current.samples < segmentSamples ? current : begin(next);
      segment.insert.run(row);
      return () => {
        segment.samples += count;
        if (segment !== current) {
          current = segment;
          next = segment.id + 1;
          openSince = undefined;
        }
        return segment.samples >= segmentSamples;
      };
    },
    closeSegment() {
      current = undefined;
    },
    get open() {
      return current?.samples ?? 0;
    },
    get openSince() {
      return openSince;
    },
    closed() {
      const full = current && current.samples >= segmentSamples;
      return list.all().filter((id) => full === true || id !== current?.id);
    },
  };
}
