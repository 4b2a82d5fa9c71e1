/** The real hub, with a source that somebody has to sign in to. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { sourceSchema } from '#model/api.ts';
import { signInSchema } from '#model/source-api.ts';
import { type HubProcess, startHubProcess } from './hub-process.ts';

export type SignedInHub = AsyncDisposable & {
  readonly hub: HubProcess;
  readonly headers: Readonly<Record<string, string>>;
  /** POST or DELETE of the sign-in. */
  signIn(method?: 'POST' | 'DELETE'): Promise<z.output<typeof signInSchema>>;
  /** The source, as the status tells it. */
  source(): Promise<z.output<typeof sourceSchema>>;
};

export type SignedInHubOptions = {
  readonly data: string;
  /** Of the authorization server, and the flow; what the settings have unless given. */
  readonly at?: { readonly url: string; readonly flow: 'device' | 'code' };
  readonly preload?: string;
  /** File that tells test/verify/controls/ended-while-writing.mjs at which step to end it. */
  readonly endAt?: string;
};

export async function startSignedInHub({ data, at, preload, endAt }: SignedInHubOptions): Promise<SignedInHub> {
  const hub = await startHubProcess({
    data,
    preload: preload ?? 'signed-in-thing.mjs',
    ...(endAt !== undefined && { environment: { MANTEL_TEST_END_AT: endAt } }),
    ...(at && {
      settings: `collectors:
  - kind: thing
    settings: { url: "${at.url}", flow: ${at.flow} }
api: { port: 0 }
broker: { port: 0 }
`,
    }),
  });
  const headers = { authorization: `Bearer ${readFileSync(join(data, 'admin-token'), 'utf8').trim()}` };
  const ask = async (path: string, method = 'GET'): Promise<unknown> => {
    const answer = await fetch(`${hub.url}${path}`, { method, headers });
    const body: unknown = await answer.json();
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(body)}`);
    return body;
  };
  return {
    hub,
    headers,
    signIn: async (method = 'POST') => signInSchema.parse(await ask('/api/v1/sources/thing/sign-in', method)),
    async source() {
      const { sources } = z.object({ sources: z.array(sourceSchema) }).parse(await ask('/api/v1/status'));
      const found = sources.find(({ id }) => id === 'thing');
      if (!found) throw new Error('The hub runs no thing.');
      return found;
    },
    [Symbol.asyncDispose]: () => hub[Symbol.asyncDispose](),
  };
}

/** True once it holds; false after so many ms. */
export async function comes(holds: () => boolean | Promise<boolean>, patience: number): Promise<boolean> {
  for (const end = performance.now() + patience; performance.now() < end; await sleep(25))
    if (await holds()) return true;
  return false;
}
