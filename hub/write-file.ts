/** Replaces a file so that a crash leaves either the old or the new one, whole; once it resolves, the new one. */
import { open, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

export async function writeWhole(path: string, text: string, mode = 0o600): Promise<void> {
  // A link is kept, what it points to is replaced.
  const target = await realpath(path).catch(() => path);
  const kept = await stat(target).then(
    (found) => found.mode & 0o777,
    () => mode,
  );
  const next = `${target}.next`;
  try {
    const file = await open(next, 'w', kept);
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(next, target);
    await syncFolder(dirname(target));
  } catch (error) {
    await rm(next, { force: true });
    throw error;
  }
}

/** A name in a folder lasts once the folder itself is on disk. */
async function syncFolder(path: string): Promise<void> {
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
