/** How connections to the store's file are opened. */
import Sqlite, { type Database } from 'better-sqlite3';

/** Chosen by measurement of bytes written, see docs/decisions/0002-store.md; fixed when a file is created. */
export const pageSize = 1_024;

/** The writer's connection: the only one that writes. Checkpoints are started by the writer, never by a commit. */
export function openForWriting(path: string, synchronous: 'FULL' | 'NORMAL'): Database {
  const database = new Sqlite(path, { timeout: 5_000 });
  try {
    database.pragma(`page_size = ${pageSize}`);
    database.pragma('journal_mode = WAL');
    database.pragma(`synchronous = ${synchronous}`);
    database.pragma('wal_autocheckpoint = 0');
    database.pragma('journal_size_limit = 16777216');
    database.pragma('cache_size = -4000');
    database.pragma('temp_store = MEMORY');
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

export function openForReading(path: string): Database {
  const database = new Sqlite(path, { readonly: true, fileMustExist: true, timeout: 5_000 });
  database.pragma('cache_size = -4000');
  database.pragma('temp_store = MEMORY');
  return database;
}
