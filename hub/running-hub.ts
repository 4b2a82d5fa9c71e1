/** The hub that runs on a data folder, as a command of the same folder asks it. */
import { readFile } from 'node:fs/promises';
import type { z } from 'zod';
import { errorSchema } from '#model/api.ts';
import { Misconfigured, messageOf } from '#model/trouble.ts';
import { runningHubWords as words } from '#model/words/hub-en.ts';
import { dataFolder } from './data-folder.ts';
import { lockHolder } from './lock.ts';

export type RunningHub = {
  /** Gives the answer of a path, or throws Misconfigured with the hub's own sentence where it refuses. */
  ask<Answer>(question: Question<Answer>): Promise<Answer>;
};

export type Question<Answer> = {
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly path: string;
  readonly body?: object;
  readonly schema: z.ZodType<Answer>;
};

const answerWithin = 35_000;

/** Asks with the folder's admin token. Throws Misconfigured when no hub runs there. */
export async function runningHub(path: string): Promise<RunningHub> {
  const folder = dataFolder(path);
  const url = lockHolder(folder.lock)?.url;
  if (!url) throw new Misconfigured(words.notRunning(folder.path));
  const token = await tokenIn(folder.adminToken, folder.path);
  return {
    async ask({ method, path: asked, body: given, schema }) {
      const headers = { authorization: `Bearer ${token}`, ...(given && { 'content-type': 'application/json' }) };
      let body: unknown;
      try {
        const answer = await fetch(new URL(asked, url), {
          method,
          headers,
          ...(given && { body: JSON.stringify(given) }),
          signal: AbortSignal.timeout(answerWithin),
        });
        body = await answer.json();
      } catch (error) {
        throw new Misconfigured(words.notAnswered(url, messageOf(error)), { cause: error });
      }
      const parsed = schema.safeParse(body);
      if (parsed.success) return parsed.data;
      throw new Misconfigured(errorSchema.safeParse(body).data?.error ?? words.notAnswered(url, parsed.error.message));
    },
  };
}

async function tokenIn(file: string, folder: string): Promise<string> {
  try {
    return (await readFile(file, 'utf8')).trim();
  } catch (error) {
    throw new Misconfigured(words.notRunning(folder), { cause: error });
  }
}
