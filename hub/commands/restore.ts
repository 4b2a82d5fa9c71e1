/** Puts a backup back: by the hub that runs, which starts anew for it, else in the folder itself. */
import { existsSync, openAsBlob, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { backupSchema, backupsSchema, restartAnswerSchema } from '#model/backup-api.ts';
import { hour } from '#model/time.ts';
import { Misconfigured, messageOf } from '#model/trouble.ts';
import { backupWords as words } from '#model/words/backups-en.ts';
import { adoptOld } from '../backups/adopt-old.ts';
import { newName } from '../backups/backup-folder.ts';
import { makeReady } from '../backups/make-ready.ts';
import { completeRestore } from '../backups/restore-folder.ts';
import { prepareDataFolder } from '../data-folder.ts';
import { bootId, takeLock } from '../lock.ts';
import { hubOf, type RunningHub } from '../running-hub.ts';
import { backupsOf } from './backups-of.ts';
import { readAsked, type RunCommand } from './command.ts';

export type RestoreCommandOptions = {
  /** The data folder. */
  readonly path: string;
  /** What stands behind `restore`. */
  readonly asked: readonly string[];
  /** Epoch ms. */
  readonly now: number;
  readonly say: (line: string) => void;
};

/** Throws Misconfigured (AlreadyRunning among them) or StoreUnavailable, in one sentence. */
export async function restore({ path, asked, now, say }: RestoreCommandOptions): Promise<void> {
  const [file, more] = asked;
  if (file === undefined || more !== undefined) throw new Misconfigured(words.commandUsage);
  const folder = prepareDataFolder(path);
  const within = join(backupsOf(folder), file);
  const backup = existsSync(file) || !existsSync(within) ? resolve(file) : within;
  if (!existsSync(backup)) throw new Misconfigured(words.none(file));
  const lock = takeLock(folder.lock, { instance: 'restore', startedAt: now, boot: bootId() });
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  const adopt = async (): Promise<void> => {
    // Where the settings that hold by then have them, for there the page looks.
    const kept = backupsOf(folder);
    await adoptOld(folder, async () => join(kept, await newName(kept, 'before restore', now, timeZone))).catch(
      (error: unknown) => say(words.notKept(messageOf(error))),
    );
  };
  try {
    // Of a restore whose hub has not run since, or could not keep it.
    await adopt();
    await makeReady(folder, { path: backup, name: basename(backup), settings: true, at: now });
    completeRestore(folder);
    await adopt();
  } finally {
    lock.release();
  }
  say(words.commandDone(basename(backup)));
}

/** A large file on a slow card takes its time. */
const within = hour;

export const restoreCommand: RunCommand = async (args, { folder: path, now, say }) => {
  const { positionals: asked } = readAsked('restore', args, {}, 1);
  const hub = await hubOf(path);
  const [file] = asked;
  if (!hub || file === undefined) return restore({ path, asked, now: now(), say });
  const { text } = await hub.ask({
    method: 'POST',
    path: '/api/v1/restore',
    body: { backup: await nameAt(hub, file) },
    schema: restartAnswerSchema,
    within,
  });
  say(text);
};

/** What the hub calls it: one of its own, or a file that is brought to it first. */
async function nameAt(hub: RunningHub, file: string): Promise<string> {
  const { backups } = await hub.ask({ method: 'GET', path: '/api/v1/backups', schema: backupsSchema });
  if (backups.some(({ name }) => name === file)) return file;
  if (!existsSync(file) || !statSync(file).isFile()) throw new Misconfigured(words.none(file));
  const taken = await hub.ask({
    method: 'POST',
    path: '/api/v1/backups/upload',
    file: await openAsBlob(file),
    schema: backupSchema,
    within,
  });
  return taken.name;
}
