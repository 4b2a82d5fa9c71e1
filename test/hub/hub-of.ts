/** A whole hub in this process on a folder, and its API as the administrator uses it. */
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startHub, type Hub, type HubOptions } from '#hub/hub.ts';

export type Answer = { readonly status: number; readonly body: unknown };
export type AskedHub = AsyncDisposable & {
  readonly hub: Hub;
  ask(method: string, path: string, body?: unknown, headers?: Readonly<Record<string, string>>): Promise<Answer>;
  /** As a program on this machine without a token. */
  askAsAnybody(method: string, path: string, body?: unknown): Promise<Answer>;
};

/** `settings` is written into mantel.yaml unless the file is there; no source runs unless it says so. */
export async function hubOf(
  folder: string,
  settings = 'collectors: []\n',
  options: Partial<HubOptions> = {},
): Promise<AskedHub> {
  const file = join(folder, 'mantel.yaml');
  if (!existsSync(file)) writeFileSync(file, settings);
  const hub = await startHub(
    {
      folder,
      ports: { api: 0, broker: 0 },
      screenFolder: folder,
      environment: {},
      hostname: 'test',
      random: () => 0.5,
      randomBytes,
      ...options,
    },
    new AbortController().signal,
  );
  const token = readFileSync(join(folder, 'admin-token'), 'utf8').trim();
  const ask = async (
    method: string,
    path: string,
    body: unknown,
    headers: Readonly<Record<string, string>>,
  ): Promise<Answer> => {
    const answer = await fetch(`${hub.url}/api/v1/${path}`, {
      method,
      headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    return { status: answer.status, body: text === '' ? undefined : (JSON.parse(text) as unknown) };
  };
  return {
    hub,
    ask: (method, path, body, headers = {}) =>
      ask(method, path, body, { authorization: `Bearer ${token}`, ...headers }),
    askAsAnybody: (method, path, body) => ask(method, path, body, {}),
    [Symbol.asyncDispose]: () => hub.stop(),
  };
}
