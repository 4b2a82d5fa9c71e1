/**
 * Puts back what was made ready, between one run of the hub and the next. What was made ready lies in a folder of its own;
 * from the moment its mark is there, the new state holds: whoever is killed while it is put in place, the next start goes
 * on. Before that moment nothing of the old state was touched.
 */
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import type { DataFolder } from '../data-folder.ts';

export type RestoreFolder = {
  readonly path: string;
  /** The store, ready to be put in place. */
  readonly store: string;
  /** The settings; absent where those of now are to stay. */
  readonly settings: string;
  /** There once all of it is on disk. */
  readonly mark: string;
  /** There while it is put in place: from then on the store may have moved already. */
  readonly begun: string;
  /** The store of before, which becomes a backup. */
  readonly oldStore: string;
  readonly oldSettings: string;
};

const markSchema = z.object({ name: z.string(), at: z.number() });
/** Which backup was put back, and when somebody asked for it, epoch ms. */
export type Restored = z.output<typeof markSchema>;

export function restoreFolder({ path: data }: Pick<DataFolder, 'path'>): RestoreFolder {
  const path = join(data, 'restore');
  return {
    path,
    store: join(path, 'mantel.db'),
    settings: join(path, 'mantel.yaml'),
    mark: join(path, 'ready.json'),
    begun: join(path, 'begun'),
    oldStore: join(path, 'old.db'),
    oldSettings: join(path, 'old.yaml'),
  };
}

/** What SQLite keeps beside a store that was not closed in order. */
const parts = ['', '-wal', '-shm'];

/** For whoever holds the lock, before anything is opened. What is undefined was not asked for. */
export function completeRestore(folder: DataFolder): Restored | undefined {
  const ready = restoreFolder(folder);
  const mark = readMark(ready.mark);
  if (!mark || !(existsSync(ready.store) || existsSync(ready.begun))) {
    // Somebody was killed while it was made ready, or has taken the store away: settings alone are half of it.
    const rest = [ready.mark, ready.begun, ready.settings, ready.store, `${ready.store}.unfinished`];
    for (const file of rest) rmSync(file, { force: true });
    return undefined;
  }
  writeFileSync(ready.begun, '');
  sync(ready.path);
  // While the new one is still here, whatever stands in its place is of the old one, some of which may have moved already.
  if (existsSync(ready.store)) {
    for (const part of parts) moveIfThere(`${folder.store}${part}`, `${ready.oldStore}${part}`);
    mkdirSync(dirname(folder.store), { recursive: true, mode: 0o700 });
    renameSync(ready.store, folder.store);
  }
  if (existsSync(ready.settings)) {
    if (!existsSync(ready.oldSettings)) moveIfThere(folder.settings, ready.oldSettings);
    renameSync(ready.settings, folder.settings);
  }
  for (const path of [dirname(folder.store), folder.path, ready.path]) sync(path);
  rmSync(ready.mark);
  sync(ready.path);
  rmSync(ready.begun);
  return mark;
}

function moveIfThere(from: string, to: string): void {
  if (existsSync(from)) renameSync(from, to);
}

function readMark(path: string): Restored | undefined {
  if (!existsSync(path)) return undefined;
  try {
    return markSchema.safeParse(JSON.parse(readFileSync(path, 'utf8'))).data;
  } catch {
    return undefined;
  }
}

/** A name in a folder lasts once the folder itself is on disk. */
function sync(path: string): void {
  const folder = openSync(path, 'r');
  try {
    fsyncSync(folder);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && (error.code === 'EINVAL' || error.code === 'ENOTSUP')))
      throw error;
  } finally {
    closeSync(folder);
  }
}
