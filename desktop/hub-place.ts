/** Where the hub of a data folder is, whether it answers, and the address that shows its screen. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { holderSchema, lockName } from '#model/hub-lock.ts';

const ticketSchema = z.object({ path: z.string().startsWith('/') });
/** ms. */
const answerWithin = 2_000;

/** $MANTEL_DATA, else $XDG_DATA_HOME/mantel, else ~/.local/share/mantel: as the hub itself looks for it. */
export function usualDataFolder(environment: Readonly<Record<string, string | undefined>>, home: string): string {
  if (environment['MANTEL_DATA']) return environment['MANTEL_DATA'];
  return path.join(environment['XDG_DATA_HOME'] || path.join(home, '.local', 'share'), 'mantel');
}

/** As its lock says; undefined while no hub has served this folder. */
export function recordedAddress(dataFolder: string): string | undefined {
  try {
    return holderSchema.parse(JSON.parse(readFileSync(path.join(dataFolder, lockName), 'utf8'))).url ?? undefined;
  } catch {
    return undefined;
  }
}

/** Undefined where it cannot be read: then the hub must trust this machine. */
export function adminToken(dataFolder: string): string | undefined {
  try {
    return readFileSync(path.join(dataFolder, 'admin-token'), 'utf8').trim();
  } catch {
    return undefined;
  }
}

/**
 * The address to open, with a one-time ticket where the hub asks a screen who it is. Undefined while it does not answer,
 * which takes no longer than 4 s to find out.
 */
export async function screenAddress(
  hub: string,
  token: string | undefined,
  get: typeof fetch,
): Promise<string | undefined> {
  try {
    const status = await get(new URL('/api/v1/alerts', hub), { signal: AbortSignal.timeout(answerWithin) });
    await status.body?.cancel();
    if (status.status !== 401 || token === undefined) return status.status < 500 ? hub : undefined;
    const issued = await get(new URL('/api/v1/tickets', hub), {
      method: 'POST',
      headers: { authorization: `Bearer ${token}` },
      signal: AbortSignal.timeout(answerWithin),
    });
    return new URL(ticketSchema.parse(await issued.json()).path, hub).href;
  } catch {
    // Absence is an answer here: it is asked again.
    return undefined;
  }
}
