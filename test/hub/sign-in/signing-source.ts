/** All of signing in, with the hub's own HTTP client, against a simulated server; time is moved by hand. */
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { signedInHttp } from '#hub/sign-in/signed-in-http.ts';
import { type HeldSignIn, createSignIns } from '#hub/sign-in/sign-ins.ts';
import type { Http } from '#model/http.ts';
import { Secret } from '#model/secret.ts';
import type { SignIn } from '#model/sign-in.ts';
import {
  type AuthorizationOptions,
  type AuthorizationServer,
  startAuthorizationServer,
} from '../../simulators/authorization-server.ts';
import { simulatedHttp } from '../../collectors/simulated-http.ts';
import { createFakeClock } from '../../fake-clock.ts';
import { createRememberingIngest } from '../fake-collectors.ts';
import { createRememberingLog } from '../remembering-log.ts';

export const signInTo = (url: string, flow: SignIn['flow'], more: Partial<SignIn> = {}): SignIn => ({
  flow,
  clientId: 'mantel-test',
  tokenUrl: `${url}/token`,
  deviceUrl: `${url}/device`,
  authorizeUrl: `${url}/authorize?theme=dark`,
  scopes: ['read', 'offline'],
  ...more,
});

export const secretOf = (value: string): Secret => new Secret('thing', value);

/** @param folder Of sign-ins.yaml. */
export async function signingHub(folder: string, clock = createFakeClock({ now: Date.now() })) {
  const ingest = createRememberingIngest();
  const log = createRememberingLog();
  const concealed = new Set<string>();
  const conceal = (value: string): Disposable => {
    concealed.add(value);
    return { [Symbol.dispose]: () => void concealed.delete(value) };
  };
  const parts = { clock, timers: clock.timers, random: () => 0, randomBytes, port: () => 8440, conceal, ingest, log };
  const path = join(folder, 'sign-ins.yaml');
  const board = await createSignIns({ ...parts, path });
  /** How often a source was told to begin anew. */
  const turned = { times: 0 };
  const open = (server: Pick<AuthorizationServer, 'url'>, signIn: SignIn): HeldSignIn & { readonly http: Http } => {
    const homeHosts = new Set([new URL(server.url).host]);
    const client = simulatedHttp(server.url, () => clock.now());
    const hold = board.open({
      source: 'thing',
      title: 'Thing',
      signIn,
      http: client,
      homeHosts,
      changed: () => undefined,
      turned: () => void (turned.times += 1),
    });
    const http = signedInHttp(client, { bearer: hold.bearer, homeHosts, title: 'Thing' });
    return Object.assign(hold, { http });
  };
  const told = (): string[] => ingest.entries.map(({ text }) => text);
  return { board, open, clock, ingest, log, concealed, turned, told, path };
}

/** What the person's browser is sent back with, having agreed. */
export async function agreeOn(page: string): Promise<{ state: string; code?: string; error?: string; url: URL }> {
  const answer = await fetch(page, { redirect: 'manual' });
  const url = new URL(answer.headers.get('location') ?? '');
  const { state = '', ...rest } = Object.fromEntries(url.searchParams);
  return { state, ...rest, url };
}

/** Somebody has signed in. */
export async function signedIn(folder: string, options: AuthorizationOptions = {}, more = {}) {
  const server = await startAuthorizationServer(options);
  const hub = await signingHub(folder);
  const hold = hub.open(server, signInTo(server.url, 'code', more));
  await hub.board.complete(await agreeOn((await hub.board.begin('thing'))?.page ?? ''));
  const ask = (): Promise<string> => hold.http.text({ url: `${server.url}/thing`, isSignedIn: true });
  return { server, hold, ask, ...hub };
}
/** What it rejects with. */
export const failureOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => undefined,
    (error: unknown) => error,
  );
