/** A hub that trusts nobody, with a token of each scope, a revoked one and a browser that is signed in. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type Scope, scopes, tokenAnswerSchema } from '#model/api.ts';
import type { HubProcess } from '../simulators/hub-process.ts';

export const distrustfulSettings =
  'collectors:\n  - kind: mqtt\napi:\n  port: 0\n  lan: true\n  trust_loopback: false\nbroker:\n  port: 0\n';
/** A series whose name no answer to a stranger may hold. */
export const canary = 'canary.secret';

export type AuthHub = {
  readonly hub: HubProcess;
  readonly port: number;
  readonly adminToken: string;
  readonly tokens: Readonly<Record<Scope, string>>;
  /** Of the token with the scope ingest. */
  readonly tokenId: string;
  readonly revoked: string;
  /** Cookie of a browser that has redeemed a ticket. */
  readonly cookie: string;
  ask(method: string, path: string, headers?: Readonly<Record<string, string>>, body?: object): Promise<Response>;
  /** A ticket that was not redeemed yet. */
  ticket(): Promise<string>;
};

export async function prepareAuthHub(hub: HubProcess): Promise<AuthHub> {
  const adminToken = readFileSync(join(hub.data, 'admin-token'), 'utf8').trim();
  const admin = { authorization: `Bearer ${adminToken}` };
  const ask: AuthHub['ask'] = (method, path, headers = admin, body) =>
    fetch(`${hub.url}${path}`, {
      method,
      redirect: 'manual',
      headers: { ...headers, ...(body && { 'content-type': 'application/json' }) },
      ...(body && { body: JSON.stringify(body) }),
    });
  const create = async (name: string, scope: Scope) =>
    tokenAnswerSchema.parse(await (await ask('POST', '/api/v1/tokens', admin, { name, scopes: [scope] })).json());
  const ticket = async (): Promise<string> => {
    const { path } = z.object({ path: z.string() }).parse(await (await ask('POST', '/api/v1/tickets')).json());
    return path.split('=')[1] ?? '';
  };
  const made = new Map<Scope, z.output<typeof tokenAnswerSchema>>();
  for (const scope of scopes) made.set(scope, await create(`only-${scope}`, scope));
  const tokens = Object.fromEntries(scopes.map((scope) => [scope, made.get(scope)?.token ?? ''])) as Record<
    Scope,
    string
  >;
  const gone = await create('gone', 'admin');
  await ask('DELETE', `/api/v1/tokens/${gone.id}`);
  await ask('POST', '/api/v1/ingest', admin, { samples: [{ series: canary, value: 1, unit: 'W' }] });
  const opened = await ask('GET', `/api/v1/open?ticket=${await ticket()}`, {});
  return {
    hub,
    port: Number(new URL(hub.url).port),
    adminToken,
    tokens,
    tokenId: made.get('ingest')?.id ?? '',
    revoked: gone.token,
    cookie: opened.headers.get('set-cookie')?.split(';')[0] ?? '',
    ask,
    ticket,
  };
}
