/**
 * What an agent still has to send to its hub: each commit's row of the log once more, in the transaction of that commit.
 * Rows leave once they have arrived, or, the oldest first, when all of them take more room than they may.
 */
import type { Database } from 'better-sqlite3';
import type { Arrived, Unsent } from './contract.ts';
import { emptyLogSamples, isUndated, unpackLogRow } from './log-row.ts';

/** Of the room is made free at once when it is full, so that not every commit has to. */
const spare = 1 / 64;
/** Rows looked at in one go. */
const page = 64;
/** With more that have arrived, looking past them would cost more than the commit that takes them out. */
const mostGone = 512;

export type Outbox = {
  /**
   * Adds the row of a commit and takes out what has arrived meanwhile. Inside that commit's transaction; what it returns
   * must be called once that was committed.
   */
  append(row: Uint8Array, count: number, boot: number): () => void;
  /** The oldest rows whose samples have a date, whole ones, until there are `limit` samples. */
  next(limit: number): Unsent;
  /**
   * The hub has this. Rows are taken out with the next commit, as one of its own would cost the disk as much again;
   * many are taken out at once.
   */
  arrived(what: Arrived): void;
  /** Takes out what has arrived now; for the end. */
  tidy(): void;
};

type Row = { readonly id: number; readonly epoch: number | null; readonly body: Uint8Array };
type Size = { readonly id: number; readonly count: number; readonly bytes: number };

/** `room`: bytes that the rows may take. */
export function openOutbox(database: Database, room: number): Outbox {
  const insert = database.prepare('INSERT INTO outbox (id, boot, count, body) VALUES (?, ?, ?, ?)');
  const remove = database.prepare('DELETE FROM outbox WHERE id = ?');
  const size = database.prepare<[number], Size>('SELECT id, count, length(body) AS bytes FROM outbox WHERE id = ?');
  const oldest = database.prepare<[], Size>(
    `SELECT id, count, length(body) AS bytes FROM outbox ORDER BY id LIMIT ${page}`,
  );
  // The samples of a boot that nobody could date yet wait for that.
  const dated = database.prepare<[number], Row>(
    `SELECT outbox.id, boots.epoch, outbox.body FROM outbox LEFT JOIN boots ON boots.id = outbox.boot
      WHERE outbox.id > ? AND (outbox.boot = 0 OR boots.epoch IS NOT NULL) ORDER BY outbox.id LIMIT ${page}`,
  );
  const setDropped = database.prepare("UPDATE figures SET value = ? WHERE name = 'outbox_dropped'");

  const held = database
    .prepare<[], { count: number; bytes: number }>(
      'SELECT coalesce(sum(count), 0) AS count, coalesce(sum(length(body)), 0) AS bytes FROM outbox',
    )
    .get() ?? { count: 0, bytes: 0 };
  let { count: waiting, bytes: taken } = held;
  /** No number is given twice, or the answer for a row that was dropped would take out another. */
  let lastId = Number(database.prepare('SELECT max(id) FROM outbox').pluck().get() ?? 0);
  let dropped = Number(database.prepare("SELECT value FROM figures WHERE name = 'outbox_dropped'").pluck().get() ?? 0);
  let storedDropped = dropped;
  /** Arrived and not yet taken out. */
  const gone = new Set<number>();

  /** Gives the bytes that it freed. */
  function removeGone(): number {
    let bytes = 0;
    for (const id of gone) {
      bytes += size.get(id)?.bytes ?? 0;
      remove.run(id);
    }
    return bytes;
  }

  /** Drops the oldest rows until `excess` bytes are free. */
  function drop(excess: number): { count: number; bytes: number } {
    const removed = { count: 0, bytes: 0 };
    while (removed.bytes < excess) {
      const rows = oldest.all();
      if (rows.length === 0) break;
      for (const { id, count, bytes } of rows) {
        if (removed.bytes >= excess) break;
        remove.run(id);
        removed.count += count;
        removed.bytes += bytes;
      }
    }
    return removed;
  }

  const removeNow = database.transaction(() => {
    if (dropped !== storedDropped) setDropped.run(dropped);
    return removeGone();
  });
  function tidy(): void {
    taken -= removeNow.immediate();
    storedDropped = dropped;
    gone.clear();
  }

  return {
    append(row, count, boot) {
      const after = taken - removeGone() + row.length;
      const lost = after > room ? drop(after - room + room * spare) : { count: 0, bytes: 0 };
      if (dropped + lost.count !== storedDropped) setDropped.run(dropped + lost.count);
      const id = lastId + 1;
      insert.run(id, boot, count, row);
      return () => {
        gone.clear();
        taken = after - lost.bytes;
        waiting += count - lost.count;
        lastId = id;
        dropped += lost.count;
        storedDropped = dropped;
      };
    },
    next(limit) {
      const samples = emptyLogSamples(1_024);
      const rows: number[] = [];
      let last = 0;
      for (let found = dated.all(last); found.length > 0 && samples.length < limit; found = dated.all(last)) {
        for (const { id, epoch, body } of found) {
          last = id;
          if (gone.has(id)) continue;
          const from = samples.length;
          // Of a damaged row, which the reader of the log tells of, nothing can be sent.
          unpackLogRow(body, samples);
          for (let i = from; i < samples.length; i++) {
            if (isUndated(samples.flags[i] ?? 0)) samples.at[i] = Math.round((samples.at[i] ?? 0) + (epoch ?? 0));
          }
          rows.push(id);
          if (samples.length >= limit) break;
        }
      }
      const { length } = samples;
      return {
        rows,
        series: samples.series.slice(0, length),
        at: samples.at.slice(0, length),
        value: samples.value.slice(0, length),
        waiting,
        dropped,
      };
    },
    arrived({ rows, dropped: told }) {
      dropped -= told;
      for (const id of rows) {
        const row = gone.has(id) ? undefined : size.get(id);
        if (!row) continue;
        gone.add(id);
        waiting -= row.count;
      }
      if (gone.size > mostGone) tidy();
    },
    tidy,
  };
}
