/**
 * Samples taken while the clock could not be trusted. They stand in the log with the number of their boot and ms of
 * its monotonic clock, and count for nothing until the boot is dated.
 *
 * A boot that ended before its clock was known can only be placed by what surrounds it: it ran before the boot that
 * came next and after what had been stored. It is placed as late as that allows, its last sample 1 ms before the next
 * boot began, because most such boots are followed at once by the next; and never before what was stored earlier,
 * unless that itself claims to lie later than the next boot. This happens once the next boot knows its own clock, as
 * only then anything is known; until then the samples stay in the log.
 */
import type { Database } from 'better-sqlite3';
import type { Epoch, Milliseconds } from '#model/time.ts';
import { emptyLogSamples, isUndated, unpackLogRow } from './log-row.ts';

export type Boots = {
  /** Number of this boot; inside a transaction. */
  current(): number;
  /** Dates this boot and every earlier one that waits. In one transaction. */
  date(epochAtZero: Epoch): void;
  /** Dates the earlier ones when this boot, which began at `start`, had no need to be dated. In one transaction. */
  dateEarlier(start: Epoch): void;
};

type Extent = { first: Milliseconds; last: Milliseconds; readonly storedBefore: Epoch };

/** For each boot in the log: when its undated samples begin and end, and the newest dated sample stored before them. */
function undatedExtents(database: Database): Map<number, Extent> {
  const newestChunk = database
    .prepare<[number], number>('SELECT last FROM chunks WHERE series = ? ORDER BY first DESC LIMIT 1')
    .pluck();
  let newest = -Infinity;
  for (const series of database.prepare<[], number>('SELECT id FROM series').pluck().all()) {
    newest = Math.max(newest, newestChunk.get(series) ?? newest);
  }
  const extents = new Map<number, Extent>();
  const samples = emptyLogSamples(1_024);
  for (const segment of database.prepare<[], number>('SELECT id FROM segments ORDER BY id').pluck().all()) {
    const rows = database.prepare<[number], { id: number; body: Uint8Array }>(
      `SELECT id, body FROM log_${segment} WHERE id > ? ORDER BY id LIMIT 64`,
    );
    for (let page = rows.all(0); page.length > 0; page = rows.all(page.at(-1)?.id ?? 0)) {
      for (const { body } of page) {
        samples.length = 0;
        const boot = unpackLogRow(body, samples);
        for (let i = 0; i < samples.length; i++) {
          const at = samples.at[i] ?? 0;
          if (!isUndated(samples.flags[i] ?? 0)) {
            newest = Math.max(newest, at);
            continue;
          }
          const extent = extents.get(boot) ?? { first: at, last: at, storedBefore: newest };
          extent.first = Math.min(extent.first, at);
          extent.last = Math.max(extent.last, at);
          extents.set(boot, extent);
        }
      }
    }
  }
  return extents;
}

export function openBoots(database: Database, boot: string): Boots {
  const find = database.prepare<[string], number>('SELECT id FROM boots WHERE boot = ?').pluck();
  const insert = database.prepare('INSERT INTO boots (boot) VALUES (?)');
  const undated = database.prepare<[], number>('SELECT id FROM boots WHERE epoch IS NULL ORDER BY id DESC').pluck();
  const setEpoch = database.prepare('UPDATE boots SET epoch = ? WHERE id = ?');
  const current = (): number => find.get(boot) ?? Number(insert.run(boot).lastInsertRowid);

  /** One after the other, the latest first, each just before the one that followed it. */
  function place(waiting: readonly number[], start: Epoch): void {
    if (waiting.length === 0) return;
    const extents = undatedExtents(database);
    let next = start;
    for (const id of waiting) {
      const extent = extents.get(id);
      if (!extent) continue;
      const latest = next - 1 - extent.last;
      const earliest = extent.storedBefore < next ? extent.storedBefore + 1 - extent.first : -Infinity;
      next = Math.max(latest, earliest);
      setEpoch.run(next, id);
    }
  }

  const date = database.transaction((epochAtZero: Epoch) => {
    const own = current();
    const waiting = undated.all();
    // Already dated: samples may have been sealed by that date, so it stands.
    if (!waiting.includes(own)) return;
    setEpoch.run(epochAtZero, own);
    place(
      waiting.filter((id) => id !== own),
      epochAtZero,
    );
  });
  const dateEarlier = database.transaction((start: Epoch) => {
    const waiting = undated.all();
    const own = find.get(boot);
    if (own === undefined || !waiting.includes(own)) place(waiting, start);
  });
  return {
    current,
    date: (epochAtZero) => date.immediate(epochAtZero),
    dateEarlier(start) {
      if (undated.get() !== undefined) dateEarlier.immediate(start);
    },
  };
}
