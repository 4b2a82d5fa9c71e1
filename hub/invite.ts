/** Asks the hub of a data folder for a code, and says what to type on the other machine. */
import { readFile } from 'node:fs/promises';
import { pairingAnswerSchema } from '#model/agent.ts';
import { errorSchema } from '#model/api.ts';
import { Misconfigured, messageOf } from '#model/trouble.ts';
import { inviteWords as words } from '#model/words/agent-en.ts';
import { dataFolder, type DataFolder } from './data-folder.ts';
import { lockHolder } from './lock.ts';

const answerWithin = 10_000;

/** Throws Misconfigured when no hub runs there, or it gives none. */
export async function invite(path: string, say: (line: string) => void): Promise<void> {
  const folder = dataFolder(path);
  const url = lockHolder(folder.lock)?.url;
  if (!url) throw new Misconfigured(words.notRunning(folder.path));
  const { code, lan } = await askFor(url, await adminTokenIn(folder));
  if (!lan) say(words.loopbackOnly);
  say(words.command(code));
}

async function adminTokenIn({ path, adminToken }: DataFolder): Promise<string> {
  try {
    return (await readFile(adminToken, 'utf8')).trim();
  } catch (error) {
    throw new Misconfigured(words.notRunning(path), { cause: error });
  }
}

async function askFor(url: string, token: string): Promise<{ code: string; lan: boolean }> {
  let body: unknown;
  try {
    const answer = await fetch(new URL('/api/v1/pairings', url), {
      method: 'POST',
      headers: { authorization: `Bearer ${token}` },
      signal: AbortSignal.timeout(answerWithin),
    });
    body = await answer.json();
  } catch (error) {
    throw new Misconfigured(words.notAnswered(url, messageOf(error)), { cause: error });
  }
  const given = pairingAnswerSchema.safeParse(body);
  if (given.success) return given.data;
  throw new Misconfigured(errorSchema.safeParse(body).data?.error ?? words.notAnswered(url, given.error.message));
}
