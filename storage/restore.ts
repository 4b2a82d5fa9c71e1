/** Makes ready what a backup holds: checked, brought into place beside the store, and on disk. */
import { copyFile, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import Sqlite from 'better-sqlite3';
import { Misconfigured, messageOf } from '#model/trouble.ts';
import { openForReading } from './connection.ts';
import { StoreUnavailable } from './contract.ts';
import { verifyPath } from './health-check.ts';
import { migrations } from './migrate.ts';

/** Texts that lie in a backup beside the store, by their names. */
export type BackedUpFiles = Readonly<Record<string, string>>;

const table = 'backed_up_files';

/** Into the copy that is a backup: never into the store itself. */
export function putFiles(path: string, files: BackedUpFiles): void {
  const database = new Sqlite(path);
  try {
    database.pragma('journal_mode = DELETE');
    database.exec(`CREATE TABLE IF NOT EXISTS ${table} (name TEXT PRIMARY KEY, body TEXT NOT NULL) STRICT`);
    const put = database.prepare(`INSERT OR REPLACE INTO ${table} VALUES (?, ?)`);
    database.transaction(() => {
      for (const [name, body] of Object.entries(files)) put.run(name, body);
    })();
  } finally {
    database.close();
  }
}

/**
 * Copies a backup to `path`, as a store, and gives the files that lay in it; what stands there is replaced once the copy
 * is whole and on disk. Throws StoreUnavailable for one that is not whole, Misconfigured for one of a newer Mantel or for
 * what is no backup at all.
 */
export async function makeReady(backup: string, path: string): Promise<BackedUpFiles> {
  assertRestorable(backup);
  const unfinished = `${path}.unfinished`;
  await rm(unfinished, { force: true });
  await copyFile(backup, unfinished);
  const files = takeFiles(unfinished);
  await syncToDisk(unfinished);
  await rename(unfinished, path);
  await syncToDisk(dirname(path));
  return files;
}

function takeFiles(path: string): BackedUpFiles {
  const database = new Sqlite(path);
  let files: BackedUpFiles = {};
  try {
    database.pragma('journal_mode = DELETE');
    const known = database.prepare<[string], number>('SELECT count(*) FROM sqlite_master WHERE name = ?').pluck();
    if (known.get(table) === 1) {
      const rows = database.prepare<[], { name: string; body: string }>(`SELECT name, body FROM ${table}`).all();
      files = Object.fromEntries(rows.map(({ name, body }) => [name, body]));
      database.exec(`DROP TABLE ${table}`);
    }
  } finally {
    database.close();
  }
  return files;
}

/** Throws as {@link makeReady} does, and changes nothing. */
export function assertRestorable(backup: string): void {
  let version: number;
  try {
    const database = openForReading(backup);
    try {
      version = Number(database.pragma('user_version', { simple: true }));
      const series = database.prepare<[], number>("SELECT count(*) FROM sqlite_master WHERE name = 'series'").pluck();
      if (version === 0 || series.get() !== 1) throw new Misconfigured('This file is no backup of Mantel.');
    } finally {
      database.close();
    }
  } catch (error) {
    if (error instanceof Misconfigured) throw error;
    throw new Misconfigured(`This file is no backup of Mantel: ${messageOf(error)}.`, { cause: error });
  }
  if (version > migrations.length) {
    throw new Misconfigured('This backup was made by a newer Mantel; update Mantel first.');
  }
  const [trouble] = verifyPath(backup);
  if (trouble !== undefined) {
    throw new StoreUnavailable(`The backup is not whole: ${trouble}`, 'BACKUP_DAMAGED');
  }
}

/** Makes a store that nobody has open a single file with texts in it, what waits in its write-ahead log included. */
export function keepAsBackup(path: string, files: BackedUpFiles): void {
  const database = new Sqlite(path, { fileMustExist: true });
  database.pragma('wal_checkpoint(TRUNCATE)');
  database.close();
  putFiles(path, files);
}

async function syncToDisk(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
