/** Online backup: a copy of one state of the file, made while the hub goes on, and counted only once it was verified. */
import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { openForReading } from './connection.ts';
import { StoreUnavailable } from './contract.ts';
import { verifyPath } from './health-check.ts';
import { putFiles, type BackedUpFiles } from './restore.ts';

async function syncToDisk(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** `files` are texts that lie in it beside the store. Replaces a file of that name only when the new one is whole. Throws StoreUnavailable otherwise. */
export async function backUp(source: string, path: string, files: BackedUpFiles = {}): Promise<void> {
  const unfinished = `${path}.unfinished`;
  try {
    await copyWhole(source, unfinished, files);
    await rename(unfinished, path);
  } finally {
    // There where it failed, which on a full disk is the worst time to leave something.
    for (const rest of ['', '-journal']) await rm(`${unfinished}${rest}`, { force: true });
  }
  await syncToDisk(dirname(path));
}

async function copyWhole(source: string, path: string, files: BackedUpFiles): Promise<void> {
  await rm(path, { force: true });
  const database = openForReading(source);
  try {
    // An open read transaction pins one state: without it, each commit of the writer would start the copy anew.
    database.exec('BEGIN');
    database.prepare('SELECT count(*) FROM segments').get();
    await database.backup(path, { progress: () => 4_000 });
    database.exec('COMMIT');
  } finally {
    database.close();
  }
  // A single file, without the write-ahead log that reading it would otherwise leave beside it.
  putFiles(path, files);
  const [trouble] = verifyPath(path);
  if (trouble !== undefined) {
    throw new StoreUnavailable(`The backup is not whole and was discarded: ${trouble}`, 'BACKUP_DAMAGED');
  }
  await syncToDisk(path);
}
