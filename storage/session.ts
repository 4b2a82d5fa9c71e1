/** The connection that writes, with all that is prepared on it. */
import { statfsSync } from 'node:fs';
import { dirname } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Database } from 'better-sqlite3';
import { openBoots, type Boots } from './boots.ts';
import type { PackedBatch, WriterOptions } from './calls.ts';
import { workingCodec } from './compression.ts';
import { openForWriting } from './connection.ts';
import { StoreUnavailable, type SampleColumns } from './contract.ts';
import { documentWriter, type Written } from './documents.ts';
import { packLogRow } from './log-row.ts';
import { openLog } from './log.ts';
import { openMaintenance, type Maintenance } from './maintenance.ts';
import { openOutbox, type Outbox } from './outbox.ts';
import type { Retention } from './retention.ts';
import { unpackSamples } from './sample-packing.ts';

/** One connection and all that is prepared on it; thrown away whole after an I/O error. */
export type Session = {
  /** It met one. */
  suspect: boolean;
  readonly database: Database;
  readonly boots: Boots;
  readonly maintenance: Maintenance;
  /** Of an agent. */
  readonly outbox: Outbox | undefined;
  /** `full`: the open segment of the log is. */
  readonly commit: (batch: PackedBatch) => Written & { readonly full: boolean };
};

/** Throws what SQLite does; nothing stays open then. `prepare` runs before anything else. */
export function openSession(options: WriterOptions, prepare: (database: Database) => void): Session {
  const database = openForWriting(options.path, options.synchronous);
  try {
    prepare(database);
    const documents = documentWriter(database);
    const log = openLog(database);
    const boots = openBoots(database, options.boot);
    const outbox = options.outbox === undefined ? undefined : openOutbox(database, options.outbox);
    const append = (samples: SampleColumns): (() => boolean) => {
      const boot = samples.undated.includes(1) ? boots.current() : 0;
      const row = packLogRow(samples, boot);
      const logged = log.append(row, samples.length);
      const kept = outbox?.append(row, samples.length, boot);
      return () => {
        kept?.();
        return logged();
      };
    };
    const write = database.transaction((batch: PackedBatch) => {
      const written = documents.write(batch);
      const { samples } = batch;
      return { written, appended: samples && samples.length > 0 ? append(unpackSamples(samples)) : undefined };
    });
    const breathe = async (): Promise<void> => {
      await setImmediate();
      if (!database.open)
        throw new StoreUnavailable('The store was opened anew after an error of the disk.', 'SQLITE_IOERR');
    };
    const retention = (): Retention => {
      const { blocks, bsize } = statfsSync(dirname(options.path));
      return { keepSamples: options.keepSamples, keepMinutes: options.keepMinutes, budget: (blocks * bsize) / 4 };
    };
    return {
      suspect: false,
      database,
      boots,
      outbox,
      maintenance: openMaintenance({ database, log, codec: workingCodec(), retention, breathe }),
      commit(batch) {
        const { written, appended } = write.immediate(batch);
        return { ...written, full: appended?.() ?? false };
      },
    };
  } catch (error) {
    database.close();
    throw error;
  }
}
