/** What the host collector reads of the machine it runs on: Linux's /proc and /sys. */
import { readdir, readFile, realpath, statfs } from 'node:fs/promises';
import { hostname } from 'node:os';

export type Machine = {
  hostname(): string;
  /** Text of a file under /proc or /sys; undefined when there is none or it cannot be read now. */
  read(path: string): Promise<string | undefined>;
  /** Names in a folder, sorted; empty when there is none. */
  list(path: string): Promise<readonly string[]>;
  /** Where a link leads; the path itself when it is none, or leads nowhere. */
  realPath(path: string): Promise<string>;
  /** Bytes of the file system that holds a folder. `available` is what an ordinary user may still write. */
  disk(folder: string): Promise<{ readonly total: number; readonly free: number; readonly available: number }>;
};

export const thisMachine: Machine = {
  hostname,
  async read(path) {
    try {
      return await readFile(path, 'utf8');
    } catch {
      // Sensors come and go, and virtual machines have none: absence is an answer here.
      return undefined;
    }
  },
  async list(path) {
    try {
      return (await readdir(path)).toSorted();
    } catch {
      return [];
    }
  },
  async realPath(path) {
    try {
      return await realpath(path);
    } catch {
      return path;
    }
  },
  async disk(folder) {
    const found = await statfs(folder);
    return {
      total: found.blocks * found.bsize,
      free: found.bfree * found.bsize,
      available: found.bavail * found.bsize,
    };
  },
};
