/** Looks at the data folder and what lies in it; makes nothing, mends nothing. */
import { accessSync, constants, readFileSync, statSync, statfsSync } from 'node:fs';
import { dirname } from 'node:path';
import { collectors } from '#collectors/all.ts';
import { coreSettings } from '#model/settings.ts';
import { isLikeKey } from '#model/secret.ts';
import { messageOf } from '#model/trouble.ts';
import { quickLook } from '#storage/store.ts';
import { listIn } from '../backups/backup-folder.ts';
import { backupsOf } from '../commands/backups-of.ts';
import type { DataFolder } from '../data-folder.ts';
import { fileReason } from '../read-file.ts';
import { referredSecrets } from '../settings/referred-secrets.ts';
import { createSecrets } from '../settings/secrets.ts';
import { readSecretsIfThere } from '../settings/secrets-if-there.ts';
import { composeSettings } from '../settings/settings-schema.ts';
import { sentence } from '../settings/settings-refused.ts';
import { readSettings } from '../settings/settings-text.ts';
import type { Facts, FileFacts } from './facts.ts';

type Environment = Readonly<Record<string, string | undefined>>;

export function fileFacts(path: string): FileFacts | null {
  const found = statSync(path, { throwIfNoEntry: false });
  return found ? { mode: found.mode & 0o777, owner: found.uid } : null;
}

export function gatherFolder({ path }: DataFolder, mounts = '/proc/self/mounts'): Facts['folder'] {
  const file = fileFacts(path);
  return { path, file, writable: mayWrite(path), readOnlyDisk: isReadOnly(path, mounts), ...roomOf(path) };
}

function mayWrite(path: string): boolean {
  try {
    accessSync(path, constants.R_OK | constants.W_OK | constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Of the nearest folder that is there. */
function roomOf(path: string): { readonly free: number | null; readonly total: number | null } {
  try {
    const { bavail, blocks, bsize } = statfsSync(path);
    return { free: bavail * bsize, total: blocks * bsize };
  } catch {
    const parent = dirname(path);
    return parent === path ? { free: null, total: null } : roomOf(parent);
  }
}

/** By the deepest mount that holds the path. */
function isReadOnly(path: string, mounts: string): boolean {
  let deepest = { place: '', options: '' };
  for (const line of readOr(mounts, '').split('\n')) {
    const [, escaped = '', , options = ''] = line.split(' ');
    const place = escaped.replaceAll(/\\(\d{3})/g, (_, code: string) => String.fromCodePoint(parseInt(code, 8)));
    const holds = place === '/' || path === place || path.startsWith(`${place}/`);
    // Of two at one place the later one is on top.
    if (place !== '' && holds && place.length >= deepest.place.length) deepest = { place, options };
  }
  return deepest.options.split(',').includes('ro');
}

function readOr(path: string, otherwise: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return otherwise;
  }
}

export async function gatherSettings(
  folder: DataFolder,
  environment: Environment,
): Promise<Pick<Facts, 'settings' | 'secrets'>> {
  const { text, unreadable } = settingsText(folder.settings);
  const read = text === undefined ? undefined : readSettings(text, composeSettings(collectors));
  const settings = read?.settings;
  const api = settings?.api ?? coreSettings.api.parse(undefined);
  const broker = settings?.broker ?? coreSettings.broker.parse(undefined);
  const backup = settings?.backup ?? coreSettings.backup.parse(undefined);

  let entries = 0;
  let fault: string | null = null;
  let known: ReadonlySet<string> = new Set();
  try {
    const found = await readSecretsIfThere(folder.secrets);
    entries = found.size;
    known = new Set(found.keys());
  } catch (error) {
    fault = messageOf(error);
  }
  const given = createSecrets(environment);
  const named = settings ? [...referredSecrets(settings).keys()] : [];
  return {
    settings: {
      there: text !== undefined || unreadable !== null,
      unreadable,
      fault: read?.fault ? sentence(read.fault.reason) : null,
      port: api.port,
      brokerPort: broker.port,
      broker: broker.enabled,
      lan: api.lan,
      backupsEnabled: backup.enabled,
    },
    secrets: {
      path: folder.secrets,
      file: fileFacts(folder.secrets),
      fault,
      entries,
      // A key that somebody wrote where its name should stand is not told.
      missing: fault === null ? named.filter((name) => !known.has(name) && !given.has(name)).map(safeName) : [],
    },
  };
}

function settingsText(path: string): { readonly text: string | undefined; readonly unreadable: string | null } {
  try {
    return { text: readFileSync(path, 'utf8'), unreadable: null };
  } catch (error) {
    const isGone = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return { text: undefined, unreadable: isGone ? null : fileReason(error) };
  }
}

const safeName = (name: string): string => (isLikeKey(name) ? '••••' : name);

/** `isFree`: no hub has it open, so that it may be looked into. */
export async function gatherStore({ store }: DataFolder, isFree: boolean): Promise<Facts['store']> {
  const bytes = statSync(store, { throwIfNoEntry: false })?.size;
  if (bytes === undefined) return { bytes: null, newestAt: null };
  if (!isFree) return { bytes, newestAt: null };
  const { damage, newestAt } = await quickLook(store);
  return { bytes, damage, newestAt };
}

export async function gatherBackups(folder: DataFolder): Promise<Facts['backups']> {
  const found = await listIn(backupsOf(folder));
  return { newestAt: found[0]?.at ?? null, count: found.length, trouble: null };
}
