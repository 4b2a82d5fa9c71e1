/** Replaces a file so that a crash leaves either the old or the new one, whole. */
import { open, realpath, rename, rm, stat } from 'node:fs/promises';

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
  } catch (error) {
    await rm(next, { force: true });
    throw error;
  }
}
