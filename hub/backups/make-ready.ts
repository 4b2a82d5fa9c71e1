/** Makes a backup ready to be put back by the next start; until the last step nothing of it counts. */
import { existsSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Misconfigured } from '#model/trouble.ts';
import { backupWords as words } from '#model/words/backups-en.ts';
import { makeBackupReady } from '#storage/store.ts';
import type { DataFolder } from '../data-folder.ts';
import { syncFolder, writeWhole } from '../write-file.ts';
import { restoreFolder } from './restore-folder.ts';

export const settingsName = 'mantel.yaml';

export type Wanted = {
  /** Path of the backup. */
  readonly path: string;
  /** What a person calls it. */
  readonly name: string;
  /** Whether the settings in it are put back, too. */
  readonly settings: boolean;
  /** Epoch ms. */
  readonly at: number;
};

/**
 * Rejects with Misconfigured or StoreUnavailable, in one sentence, for one that cannot be put back, and while the store
 * of before an earlier restore is no backup yet.
 */
export async function makeReady(folder: Pick<DataFolder, 'path'>, { path, name, settings, at }: Wanted): Promise<void> {
  const ready = restoreFolder(folder);
  // It would be overwritten, and it exists nowhere else.
  if (existsSync(ready.oldStore)) throw new Misconfigured(words.oldWaits(ready.oldStore));
  await mkdir(ready.path, { recursive: true, mode: 0o700 });
  await rm(ready.mark, { force: true });
  // From here on nothing is marked, also after a power cut.
  await syncFolder(ready.path);
  await rm(ready.settings, { force: true });
  const files = await makeBackupReady(path, ready.store);
  const text = files[settingsName];
  if (settings && text !== undefined) await writeWhole(ready.settings, text);
  await writeWhole(ready.mark, JSON.stringify({ name, at }));
  // The name of the folder itself is brought to disk by the one around it.
  await syncFolder(dirname(ready.path));
}
