/** Where the hub of a data folder is, as its lock says, and the address that shows its screen and signs it in. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ticketAnswerSchema } from '#model/api.ts';
import { holderSchema, lockName, processStartOf, type Holder } from '#model/hub-lock.ts';
import { messageOf } from '#model/trouble.ts';

/** $MANTEL_DATA, else $XDG_DATA_HOME/mantel, else ~/.local/share/mantel: as the hub itself looks for it. */
export function usualDataFolder(environment: Readonly<Record<string, string | undefined>>, home: string): string {
  if (environment['MANTEL_DATA']) return environment['MANTEL_DATA'];
  return path.join(environment['XDG_DATA_HOME'] || path.join(home, '.local', 'share'), 'mantel');
}

export type HubSight =
  /** No process holds the folder. */
  | { readonly kind: 'none' }
  | { readonly kind: 'starting'; readonly pid: number }
  | { readonly kind: 'serving'; readonly pid: number; readonly instance: string; readonly url: string };

/** Reads the lock. A file left behind by a hub that is gone counts as none. */
export function lookForHub(dataFolder: string): HubSight {
  const holder = readHolder(path.join(dataFolder, lockName));
  if (!holder || holder.boot !== read('/proc/sys/kernel/random/boot_id')?.trim()) return { kind: 'none' };
  const stat = read(`/proc/${holder.pid}/stat`);
  if (stat === undefined || isDead(stat) || processStartOf(stat) !== holder.processStart) return { kind: 'none' };
  const { pid, instance, url } = holder;
  return url === null ? { kind: 'starting', pid } : { kind: 'serving', pid, instance, url };
}

/** Address of the hub that serves the folder at this moment. */
export function servedAddress(dataFolder: string): string | undefined {
  const sight = lookForHub(dataFolder);
  return sight.kind === 'serving' ? sight.url : undefined;
}

/**
 * The admin token of the folder, for the hub at `url`. Undefined where it cannot be read, and unless the folder's own hub
 * lives and serves there: whoever else listens at its port must not learn the token. Ask before each connection.
 */
export function adminToken(url: string, dataFolder: string): string | undefined {
  const served = servedAddress(dataFolder);
  if (served === undefined || !isSamePlace(served, url)) return undefined;
  return read(path.join(dataFolder, 'admin-token'))?.trim() || undefined;
}

const loopback = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** Whether the address names this machine. */
export const isThisMachine = (url: string): boolean => loopback.has(new URL(url).hostname);

function isSamePlace(a: string, b: string): boolean {
  return new URL(a).origin === new URL(b).origin || (isThisMachine(a) && isThisMachine(b) && portOf(a) === portOf(b));
}

const portOf = (url: string): string => new URL(url).port;

/** Field 3 of /proc/<pid>/stat: ended, though whoever started it has not noticed yet. */
const isDead = (stat: string): boolean => /^[ZX]/.test(stat.slice(stat.lastIndexOf(')') + 2));

function readHolder(file: string): Holder | undefined {
  try {
    return holderSchema.safeParse(JSON.parse(read(file) ?? 'null')).data;
  } catch {
    // It is being written at this moment.
    return undefined;
  }
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** ms that the hub may take to answer. */
const answerWithin = 2_000;

/**
 * The address for a window that may administer: asks with the admin token of the data folder for a one-time ticket. A
 * hub that gives none is shown as to any browser; `refused` hears why.
 */
export async function signedIn(url: string, dataFolder: string, refused: (why: string) => void): Promise<string> {
  const token = adminToken(url, dataFolder);
  if (token === undefined) return url;
  try {
    const answer = await fetch(new URL('/api/v1/tickets', url), {
      method: 'POST',
      headers: { authorization: `Bearer ${token}` },
      signal: AbortSignal.timeout(answerWithin),
    });
    if (!answer.ok) throw new Error(`status ${answer.status}`);
    return new URL(ticketAnswerSchema.parse(await answer.json()).path, url).href;
  } catch (error) {
    refused(messageOf(error));
    return url;
  }
}

/** Whether a hub answers at `url`; known within 2 s. */
export async function answers(url: string): Promise<boolean> {
  try {
    const answer = await fetch(new URL('/api/v1/alerts', url), { signal: AbortSignal.timeout(answerWithin) });
    await answer.body?.cancel();
    return answer.status < 500;
  } catch {
    // Absence is an answer here: it is asked again.
    return false;
  }
}
