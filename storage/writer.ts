/** The writing half of the store, as it runs in the writer's thread. The only connection that writes. */
import type { Database } from 'better-sqlite3';
import type { PackedBatch, WriterOptions } from './calls.ts';
import { workingCodec } from './compression.ts';
import { openForWriting } from './connection.ts';
import { documentWriter, type DocumentWriter } from './documents.ts';
import { isStoreTrouble, storeUnavailable } from './failure.ts';
import { openLog, type Log } from './log.ts';
import { migrate } from './migrate.ts';
import { unpackSamples } from './sample-packing.ts';

export type Writer = {
  readonly notes: readonly string[];
  commit(batch: PackedBatch): void;
  close(): void;
};

export function openWriter(options: WriterOptions): Writer {
  const database = openForWriting(options.path, options.synchronous);
  migrate(database);
  const documents = documentWriter(database);
  const log = openLog(database);
  const commit = database.transaction((batch: PackedBatch) => {
    documents.write(batch);
    return batch.samples && batch.samples.length > 0 ? log.append(unpackSamples(batch.samples), 0) : undefined;
  });
  return {
    notes: [],
    commit(batch) {
      commit.immediate(batch)?.();
    },
    close() {
      database.close();
    },
  };
}
