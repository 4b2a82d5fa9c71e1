/** Replaces a file so that a crash leaves either the old or the new one, whole; once it resolves, the new one. */
import { copyFile, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

export async function writeWhole(path: string, text: string, mode = 0o600): Promise<void> {
  // A link is kept, what it points to is replaced.
  const target = await realpath(path).catch(() => path);
  const kept = await stat(target).then(
    (found) => found.mode & 0o777,
    () => mode,
  );
  await replaced(target, async (next) => {
    await using file = await open(next, 'w', kept);
    await file.writeFile(text);
    await file.sync();
  });
}

/** Puts a copy of one file in place of another, which may be on a disk that is full or pulled out. */
export async function copyWhole(from: string, to: string): Promise<void> {
  await replaced(to, async (next) => {
    await copyFile(from, next);
    await using file = await open(next, 'r');
    await file.sync();
  });
}

/** `make` writes the new one beside it and brings it to the disk. */
async function replaced(target: string, make: (next: string) => Promise<void>): Promise<void> {
  const next = `${target}.next`;
  try {
    await make(next);
    await rename(next, target);
    await syncFolder(dirname(target));
  } catch (error) {
    await rm(next, { force: true });
    throw error;
  }
}

/** A name in a folder lasts once the folder itself is on disk. */
export async function syncFolder(path: string): Promise<void> {
  const folder = await open(path);
  try {
    await folder.sync();
  } catch (error) {
    // Some file systems of virtual machines and networks know no such thing.
    if (!(error instanceof Error && 'code' in error && (error.code === 'EINVAL' || error.code === 'ENOTSUP')))
      throw error;
  } finally {
    await folder.close();
  }
}
