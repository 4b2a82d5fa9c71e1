/** The hub that runs on a data folder, as a command of the same folder asks it. */
import { readFile } from 'node:fs/promises';
import type { z } from 'zod';
import { errorSchema } from '#model/api.ts';
import { Misconfigured, messageOf } from '#model/trouble.ts';
import { runningHubWords as words } from '#model/words/hub-en.ts';
import { dataFolder } from './data-folder.ts';
import { lockHolder } from './lock.ts';
import { patientRequest } from './patient-request.ts';

export type RunningHub = {
  /** Gives the answer of a path, or throws Misconfigured with the hub's own sentence where it refuses. */
  ask<Answer>(question: Question<Answer>): Promise<Answer>;
  /** What a path sends, to be read as it comes. Throws as `ask` does. */
  fetch(path: string): Promise<Response>;
  readonly url: string;
};

export type Question<Answer> = {
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly path: string;
  readonly body?: object;
  /** Sent as it is, in place of a body. */
  readonly file?: Blob;
  readonly schema: z.ZodType<Answer>;
  /** ms; work that takes long is waited for. */
  readonly within?: number;
};

const answerWithin = 35_000;
const noContent = 204;

/** Asks with the folder's admin token. Throws Misconfigured when no hub runs there. */
export async function runningHub(path: string): Promise<RunningHub> {
  const hub = await hubOf(path);
  if (!hub) throw new Misconfigured(words.notRunning(dataFolder(path).path));
  return hub;
}

/** As {@link runningHub}; undefined when none runs there. */
export async function hubOf(path: string): Promise<RunningHub | undefined> {
  const folder = dataFolder(path);
  const url = lockHolder(folder.lock)?.url;
  if (!url) return undefined;
  const token = await tokenIn(folder.adminToken, folder.path);
  return {
    url,
    async fetch(asked) {
      let answer: Response;
      try {
        answer = await fetch(new URL(asked, url), { headers: { authorization: `Bearer ${token}` } });
      } catch (error) {
        throw new Misconfigured(words.notAnswered(url, messageOf(error)), { cause: error });
      }
      if (answer.ok) return answer;
      const refused = errorSchema.safeParse(await answer.json().catch(() => undefined));
      throw new Misconfigured(refused.data?.error ?? words.notAnswered(url, `status ${answer.status}`));
    },
    async ask({ method, path: asked, body: given, file, schema, within = answerWithin }) {
      const type = file ? 'application/octet-stream' : given && 'application/json';
      const headers = { authorization: `Bearer ${token}`, ...(type !== undefined && { 'content-type': type }) };
      let body: unknown;
      try {
        const answer = await patientRequest(new URL(asked, url), {
          method,
          headers,
          body: file ?? (given && JSON.stringify(given)),
          signal: AbortSignal.timeout(within),
        });
        body = answer.status === noContent ? null : JSON.parse(answer.text);
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
