/** What a restore has put aside becomes a backup like any other, so that it can be undone. */
import { existsSync } from 'node:fs';
import { copyFile, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { keepAsBackup } from '#storage/store.ts';
import type { DataFolder } from '../data-folder.ts';
import { syncFolder } from '../write-file.ts';
import { settingsName } from './make-ready.ts';
import { restoreFolder } from './restore-folder.ts';

/** `target` gives the path of the new backup. */
export async function adoptOld(folder: Pick<DataFolder, 'path'>, target: () => Promise<string>): Promise<void> {
  const { path: around, oldStore, oldSettings } = restoreFolder(folder);
  const besides = [`${oldStore}-wal`, `${oldStore}-shm`];
  if (existsSync(oldStore)) {
    const path = await target();
    const settings = existsSync(oldSettings) ? { [settingsName]: await readFile(oldSettings, 'utf8') } : {};
    await keepAsBackup(oldStore, settings);
    await move(oldStore, path);
    besides.push(oldSettings);
  } else if (!existsSync(around)) return;
  // Without its store a log is of none: beside the next one it would be taken for its own.
  for (const rest of besides) await rm(rest, { force: true });
  await syncFolder(around);
}

/** At every moment one of the two is whole on disk. */
async function move(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
    await syncFolder(dirname(to));
  } catch (error) {
    // The folder of the backups may be on another disk.
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error;
    await copyFile(from, `${to}.unfinished`);
    const copy = await open(`${to}.unfinished`, 'r');
    try {
      await copy.sync();
    } finally {
      await copy.close();
    }
    await rename(`${to}.unfinished`, to);
    await syncFolder(dirname(to));
    await rm(from);
  }
}
