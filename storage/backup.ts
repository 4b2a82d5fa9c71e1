/** Online backup: a copy of one state of the file, made while the hub goes on, and counted only once it was verified. */
import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import Sqlite from 'better-sqlite3';
import { openForReading } from './connection.ts';
import { StoreUnavailable } from './contract.ts';
import { verifyPath } from './health-check.ts';

async function syncToDisk(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Replaces a file of that name only when the new one is whole. Throws StoreUnavailable otherwise. */
export async function backUp(source: string, path: string): Promise<void> {
  const unfinished = `${path}.unfinished`;
  await rm(unfinished, { force: true });
  const database = openForReading(source);
  try {
    // An open read transaction pins one state: without it, each commit of the writer would start the copy anew.
    database.exec('BEGIN');
    database.prepare('SELECT count(*) FROM segments').get();
    await database.backup(unfinished, { progress: () => 4_000 });
    database.exec('COMMIT');
  } finally {
    database.close();
  }
  // A single file, without the write-ahead log that reading it would otherwise leave beside it.
  const copy = new Sqlite(unfinished);
  copy.pragma('journal_mode = DELETE');
  copy.close();
  const troubles = verifyPath(unfinished);
  if (troubles.length > 0) {
    await rm(unfinished, { force: true });
    throw new StoreUnavailable(`The backup is not whole and was discarded: ${troubles[0]}`, 'BACKUP_DAMAGED');
  }
  await syncToDisk(unfinished);
  await rename(unfinished, path);
  await syncToDisk(dirname(path));
}
