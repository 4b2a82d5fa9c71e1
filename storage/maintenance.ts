/** What the writer does besides commits: sealing, the daily merge, retention. One thing at a time, in slices. */
import type { Database } from 'better-sqlite3';
import { hour, minute, quarter, type Epoch } from '#model/time.ts';
import type { Codec } from './compression.ts';
import type { Log } from './log.ts';
import { mergeDays, rebuildRollups, mergeHorizon, type MergeContext } from './merge.ts';
import { chunkPieces } from './pieces.ts';
import { applyRetention, type Retention } from './retention.ts';
import { rollupReader } from './rollup-rows.ts';
import { rollupWriter } from './rollup-writer.ts';
import { sealSegment } from './seal.ts';

/** A segment takes samples for no longer than this before it is sealed. */
const segmentAge = hour;
/** The last samples of a day are sealed by then. */
const mergeMargin = segmentAge + 10 * minute;
/** The present is written down no more often than this: a page of the card each time. */
const presentEvery = quarter;

export type MaintenanceParts = {
  readonly database: Database;
  readonly log: Log;
  readonly codec: Codec;
  readonly retention: () => Retention;
  readonly breathe: () => Promise<void>;
};

export type Maintenance = {
  /** Rejects with what SQLite threw. What was done up to then stays done, the rest is done the next time. */
  run(now: Epoch, force: boolean): Promise<void>;
  /** Seals segments that are full, however young. */
  sealFull(): Promise<void>;
  /** Computes the rollups anew wherever samples still exist. */
  rebuild(): Promise<void>;
};

export function openMaintenance({ database, log, codec, retention, breathe }: MaintenanceParts): Maintenance {
  const damaged = new Set<string>();
  const pieces = chunkPieces(database, (sentence) => damaged.add(sentence));
  const rollupRows = rollupReader(database, (sentence) => damaged.add(sentence));
  const merging: MergeContext = {
    database,
    codec,
    pieces,
    rollups: rollupWriter(database, rollupRows, codec),
    breathe,
  };
  const writePresent = database.prepare("INSERT OR REPLACE INTO figures VALUES ('present', ?)");
  let present: Epoch | undefined;
  let openSince: Epoch | undefined;
  let mergedUpTo = -Infinity;
  let newest: Epoch = 0;
  let last: Promise<void> = Promise.resolve();

  /** In log order, as a later sample may correct an earlier one: what must wait for its clock holds up the rest. */
  async function sealClosed(now: Epoch): Promise<void> {
    for (const segment of log.closed()) {
      if (!(await sealSegment({ database, codec, pieces, breathe, now }, segment))) return;
    }
  }

  async function maintain(now: Epoch, force: boolean): Promise<void> {
    newest = now;
    // Later or earlier: a clock that was wrong for a while is corrected by this.
    if (present === undefined || Math.abs(now - present) >= presentEvery) {
      writePresent.run(now);
      present = now;
    }
    if (log.open > 0) {
      openSince = Math.min(openSince ?? log.openSince ?? now, now);
      if (force || now - openSince >= segmentAge) {
        log.closeSegment();
        openSince = undefined;
      }
    }
    await sealClosed(now);
    const horizon = mergeHorizon(now, force ? 0 : mergeMargin);
    // Not an order: a clock that was ahead for a while must not put this off until then.
    if (horizon === mergedUpTo && !force) return;
    await mergeDays(merging, horizon);
    await applyRetention({ database, breathe, now }, retention());
    mergedUpTo = horizon;
  }

  function inTurn(work: () => Promise<void>): Promise<void> {
    const result = last.then(work);
    last = result.catch(() => undefined);
    return result;
  }

  return {
    run: (now, force) => inTurn(() => maintain(now, force)),
    rebuild: () => inTurn(() => rebuildRollups(merging)),
    sealFull: () => inTurn(() => sealClosed(newest)),
  };
}
