/** Files of the data folder, lent to a source; which of them it has taken is kept beside the store, for each source. */
import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { z } from 'zod';
import type { Files, GivenFile } from '#model/files.ts';
import { Misconfigured, Unreachable, messageOf } from '#model/trouble.ts';
import { fileWords } from '#model/words/hub-en.ts';
import { isMissing, readIfThere } from '../read-file.ts';
import { writeWhole } from '../write-file.ts';

/** More than these in one folder are no files that somebody puts there by hand. */
const most = 2_000;

const takenSchema = z.record(z.string(), z.strictObject({ bytes: z.number(), changedAt: z.number() }));
type Taken = z.output<typeof takenSchema>;

export type GivenFilesOptions = {
  /** The data folder. */
  readonly root: string;
  /** Of the source. */
  readonly id: string;
};

export function lendFiles({ root, id }: GivenFilesOptions): Files {
  const list = join(root, 'store', `taken-files.${id}.json`);
  let taken: Promise<Taken> | undefined;

  /** What cannot be read any more is forgotten: then the files are read again, which changes nothing. */
  async function load(): Promise<Taken> {
    const text = await readIfThere(list);
    if (text === undefined) return {};
    try {
      return takenSchema.parse(JSON.parse(text));
    } catch {
      return {};
    }
  }

  async function take(path: string, bytes: number, changedAt: number): Promise<void> {
    const before = await (taken ??= load());
    const next = { ...before, [path]: { bytes, changedAt } };
    taken = Promise.resolve(next);
    await writeWhole(list, `${JSON.stringify(next, null, 1)}\n`);
  }

  return {
    async untaken(folder) {
      const start = resolve(root, folder);
      if (start === resolve(root) || !start.startsWith(resolve(root) + sep)) {
        throw new Misconfigured(fileWords.outside(folder));
      }
      const known = await (taken ??= load());
      const found: GivenFile[] = [];
      for (const full of await filesIn(start, folder)) {
        const { size: bytes, mtimeMs } = await stat(full);
        const changedAt = Math.floor(mtimeMs);
        const path = relative(root, full).split(sep).join('/');
        if (known[path]?.bytes === bytes && known[path].changedAt === changedAt) continue;
        found.push({
          path,
          bytes,
          changedAt,
          read: () => pieces(full, path),
          taken: () => take(path, bytes, changedAt),
        });
      }
      return found;
    },
  };
}

async function filesIn(start: string, folder: string): Promise<string[]> {
  try {
    const entries = await readdir(start, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    const shown = files.filter(
      (path) =>
        !relative(start, path)
          .split(sep)
          .some((part) => part.startsWith('.')),
    );
    if (shown.length > most) throw new Misconfigured(fileWords.tooMany(folder, shown.length, most));
    return shown.toSorted();
  } catch (error) {
    if (isMissing(error)) return [];
    if (error instanceof Misconfigured) throw error;
    throw new Unreachable(fileWords.unreadable(folder, messageOf(error)), { cause: error });
  }
}

async function* pieces(full: string, path: string): AsyncIterable<Uint8Array> {
  try {
    for await (const piece of createReadStream(full)) yield piece as Uint8Array;
  } catch (error) {
    throw new Unreachable(fileWords.unreadable(path, messageOf(error)), { cause: error });
  }
}
