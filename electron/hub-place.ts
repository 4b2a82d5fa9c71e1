/** Where the hub of a data folder is: what its lock says, and an address that signs the window in. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ticketAnswerSchema } from '#model/api.ts';
import { holderSchema, lockName, processStartOf, type Holder } from '#model/hub-lock.ts';

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

/** ms that the hub may take to hand out a ticket. */
const ticketLimit = 3_000;

/**
 * The address for a window that may administer: asks with the admin token of the data folder for a one-time ticket. A
 * hub that gives none is shown as to any browser; `refused` hears why.
 */
export async function signedIn(url: string, dataFolder: string, refused: (why: string) => void): Promise<string> {
  const token = read(path.join(dataFolder, 'admin-token'))?.trim();
  if (!token) return url;
  try {
    const answer = await fetch(new URL('/api/v1/tickets', url), {
      method: 'POST',
      headers: { authorization: `Bearer ${token}` },
      signal: AbortSignal.timeout(ticketLimit),
    });
    if (!answer.ok) throw new Error(`status ${answer.status}`);
    return new URL(ticketAnswerSchema.parse(await answer.json()).path, url).href;
  } catch (error) {
    refused(error instanceof Error ? error.message : String(error));
    return url;
  }
}
