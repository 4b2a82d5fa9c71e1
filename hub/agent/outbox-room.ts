/** How much of the disk may hold readings that wait for the hub. */
import { statfsSync } from 'node:fs';

/** Bytes: at 6 a sample and 10 samples a second half a year. */
const most = 1e9;
const share = 1 / 8;

/** Bytes for the readings of an agent whose data are in this folder: an eighth of its disk, at most 1 GB. */
export function outboxRoom(folder: string): number {
  const { blocks, bsize } = statfsSync(folder);
  return Math.min(most, blocks * bsize * share);
}
