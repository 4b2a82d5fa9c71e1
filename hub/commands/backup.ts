/** Makes a backup now: by the hub that runs, else from the store itself. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { backupSchema, backupsSchema } from '#model/backup-api.ts';
import { hour } from '#model/time.ts';
import { Misconfigured } from '#model/trouble.ts';
import { commandWords as words } from '#model/words/commands-en.ts';
import { describeNew, newName, type Backup } from '../backups/backup-folder.ts';
import { settingsName } from '../backups/make-ready.ts';
import { hubOf } from '../running-hub.ts';
import { copyWhole } from '../write-file.ts';
import { backupsOf } from './backups-of.ts';
import { takeClosedStore } from './closed-store.ts';
import { readAsked, type CommandWorld, type RunCommand } from './command.ts';
import { sized } from './counted.ts';
import { fileReason } from '../read-file.ts';

/** A large store on a slow card takes its time. */
const within = hour;

export const backup: RunCommand = async (args, world) => {
  const { values } = readAsked('backup', args, { to: { type: 'string' } });
  const { folder, made } = (await madeByHub(world)) ?? (await madeHere(world));
  world.say(words.backedUp(made.name, sized(made.bytes)));
  if (values.to === undefined) return;
  const asked = resolve(values.to);
  const to = existsSync(asked) && statSync(asked).isDirectory() ? join(asked, made.name) : asked;
  try {
    await copyWhole(join(folder, made.name), to);
  } catch (error) {
    throw new Misconfigured(words.notCopied(to, fileReason(error)), { cause: error });
  }
  world.say(words.copied(to));
};

type Made = { readonly folder: string; readonly made: Backup };

async function madeByHub({ folder: path }: CommandWorld): Promise<Made | undefined> {
  const hub = await hubOf(path);
  if (!hub) return undefined;
  const made = await hub.ask({ method: 'POST', path: '/api/v1/backups', schema: backupSchema, within });
  const { folder } = await hub.ask({ method: 'GET', path: '/api/v1/backups', schema: backupsSchema });
  return { folder, made };
}

async function madeHere(world: CommandWorld): Promise<Made> {
  await using closed = await takeClosedStore(world);
  const folder = backupsOf(closed.folder);
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  const name = await newName(folder, 'asked', world.now(), timeZone);
  const { settings } = closed.folder;
  const texts = existsSync(settings) ? { [settingsName]: readFileSync(settings, 'utf8') } : {};
  await closed.store.backup(join(folder, name), texts);
  return { folder, made: await describeNew(folder, name) };
}
