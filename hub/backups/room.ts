/** Whether there is room for another backup, and which ones give way for it. */
import { stat, statfs } from 'node:fs/promises';
import type { Epoch } from '#model/time.ts';

/** Bytes of the disk a folder is on. */
export type Disk = { readonly bytes: number; readonly free: number };

const mebibyte = 1024 * 1024;

/** Bytes that stay free: without any the store cannot write, and nothing is acknowledged. */
export const reserveOf = ({ bytes }: Disk): number => Math.min(bytes / 20, 512 * mebibyte);

/**
 * Which of the nightly ones go so that `need` bytes have room, the oldest first, the newest never. Undefined where that
 * would not do either: then none goes. Pure.
 */
export function givingWay<Backup extends { readonly at: Epoch; readonly bytes: number }>(
  need: number,
  disk: Disk,
  nightly: readonly Backup[],
): readonly Backup[] | undefined {
  let missing = need + reserveOf(disk) - disk.free;
  const going: Backup[] = [];
  for (const one of nightly.toSorted((a, b) => a.at - b.at).slice(0, -1)) {
    if (missing <= 0) break;
    going.push(one);
    missing -= one.bytes;
  }
  return missing <= 0 ? going : undefined;
}

export async function diskOf(folder: string): Promise<Disk> {
  const { blocks, bavail, bsize } = await statfs(folder);
  return { bytes: blocks * bsize, free: bavail * bsize };
}

/** Bytes of a copy of the store at most, what waits in its write-ahead log included. */
export async function sizeOfStore(path: string): Promise<number> {
  const sizes = [path, `${path}-wal`].map((each) =>
    stat(each).then(
      ({ size }) => size,
      () => 0,
    ),
  );
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}
