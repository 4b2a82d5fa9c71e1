/** The folder of the backups is their list: which there are, and what the next one is called. */
import { mkdirSync, statSync } from 'node:fs';
import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import { backupNameSchema, type backupSchema } from '#model/backup-api.ts';
import { wallTime, type Epoch } from '#model/time.ts';
import { Misconfigured, messageOf } from '#model/trouble.ts';
import { backupWords as words } from '#model/words/backups-en.ts';
import { freeName } from '../free-name.ts';

export type Backup = z.output<typeof backupSchema>;
export type Why = Backup['why'];

const ending = '.mantel';
const marks = { nightly: '', asked: '-asked', 'before restore': '-before-restore', uploaded: '-uploaded' } as const;

/** Of one that was made just now. Throws Misconfigured when its folder lost it. */
export async function describeNew(folder: string, name: string): Promise<Backup> {
  const found = await describe(folder, name);
  if (!found) throw new Misconfigured(words.none(name));
  return found;
}

/** Makes the folder where there is none. Throws Misconfigured when it cannot be used. */
function makeFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw new Misconfigured(words.folder(path, messageOf(error)), { cause: error });
  }
}

/** Path of the backup of this name; undefined when there is none that can be looked at. */
export function pathOf(folder: string, name: string): string | undefined {
  if (!backupNameSchema.safeParse(name).success) return undefined;
  const path = join(folder, name);
  try {
    return statSync(path).isFile() ? path : undefined;
  } catch {
    return undefined;
  }
}

/** The newest first. Where the folder cannot be read there are none. */
export async function listIn(folder: string): Promise<Backup[]> {
  const names = await readdir(folder).catch((): string[] => []);
  const found = await Promise.all(
    names.filter((name) => backupNameSchema.safeParse(name).success).map((name) => describe(folder, name)),
  );
  return found.filter((one) => one !== undefined).toSorted((one, other) => other.at - one.at);
}

/** Undefined for what is no file, or cannot be looked at: a link to nowhere, one taken away just now. */
async function describe(folder: string, name: string): Promise<Backup | undefined> {
  const found = await stat(join(folder, name)).catch(() => undefined);
  if (!found?.isFile()) return undefined;
  const { mtimeMs, size } = found;
  const why = (Object.keys(marks) as Why[]).find((one) => marks[one] !== '' && name.includes(marks[one]));
  return { name, at: Math.round(mtimeMs), bytes: size, why: why ?? 'nightly' };
}

/** A name that none in the folder has. Throws Misconfigured when the folder cannot be used. */
export async function newName(folder: string, why: Why, at: Epoch, timeZone: string): Promise<string> {
  const { year, month, day, hour: hours, minute: minutes } = wallTime(at, timeZone);
  const two = (value: number): string => String(value).padStart(2, '0');
  const stem = `${year}-${two(month)}-${two(day)}-${two(hours)}${two(minutes)}${marks[why]}`;
  makeFolder(folder);
  const taken = new Set(await readdir(folder));
  return `${freeName(stem, (one) => taken.has(`${one}${ending}`))}${ending}`;
}

/** Takes away what was begun and not finished by a run that was killed. */
export async function sweep(folder: string): Promise<void> {
  const names = await readdir(folder).catch((): string[] => []);
  const begun = names.filter((name) => /\.mantel\.unfinished(-journal|-wal|-shm)?$/.test(name));
  for (const name of begun) await rm(join(folder, name), { force: true });
}
