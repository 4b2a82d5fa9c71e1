/** Every HTTP route and the live WebSocket, asked by everybody who must not have them. */
import { Agent, request } from 'node:http';
import { type Permission } from '#hub/api/permission.ts';
import { isInflux } from '#hub/api/influx-mark.ts';
import { permissionOf } from '#hub/api/routes.ts';
import { buildApi } from '#hub/api/server.ts';
import { scopes } from '#model/api.ts';
import { fakeHub } from '../hub/api/fake-hub.ts';
import { type AuthHub, canary } from './auth-hub.ts';

export type KnownRoute = {
  readonly method: string;
  readonly url: string;
  readonly permission: Permission | undefined;
  /** Whether it takes logins of InfluxDB's kinds. */
  readonly influx: boolean;
};

/** From the router itself, so that no new route is forgotten. */
export async function knownRoutes(): Promise<readonly KnownRoute[]> {
  const known: KnownRoute[] = [];
  const app = await buildApi(fakeHub().dependencies, async (instance) => {
    instance.addHook('onRoute', ({ method, url, config }) => {
      for (const one of [method].flat()) {
        known.push({ method: one, url, permission: permissionOf(config), influx: isInflux(config) });
      }
    });
  });
  await app.close();
  return known;
}

type Headers = Readonly<Record<string, string>>;
type Attempt = { readonly name: string; readonly headers: Headers; readonly status: number; readonly query?: string };

const bearer = (token: string): Headers => ({ authorization: `Bearer ${token}` });

/** What nobody gets in with, wherever it is sent. */
function attempts({ adminToken, revoked, port }: AuthHub): readonly Attempt[] {
  const right = bearer(adminToken);
  return [
    { name: 'nothing', headers: {}, status: 401 },
    { name: 'an empty header', headers: { authorization: '' }, status: 401 },
    { name: 'an empty token', headers: { authorization: 'Bearer ' }, status: 401 },
    { name: 'the scheme alone', headers: { authorization: 'Bearer' }, status: 401 },
    { name: 'the prefix of all tokens', headers: bearer('mantel_'), status: 401 },
    { name: 'the first half', headers: bearer(adminToken.slice(0, 25)), status: 401 },
    { name: 'one character less', headers: bearer(adminToken.slice(0, -1)), status: 401 },
    { name: 'one character more', headers: bearer(`${adminToken}A`), status: 401 },
    { name: 'large letters', headers: bearer(adminToken.toUpperCase()), status: 401 },
    { name: 'a token without its scheme', headers: { authorization: adminToken }, status: 401 },
    { name: 'another scheme', headers: { authorization: `Basic ${btoa(`admin:${adminToken}`)}` }, status: 401 },
    { name: 'a token and another', headers: bearer(`x ${adminToken}`), status: 401 },
    { name: 'a token of 10,000 characters', headers: bearer('x'.repeat(10_000)), status: 401 },
    { name: 'a revoked token', headers: bearer(revoked), status: 401 },
    { name: 'an empty cookie', headers: { cookie: 'mantel_session=' }, status: 401 },
    { name: 'a cookie of nobody', headers: { cookie: `mantel_session=${'A'.repeat(43)}` }, status: 401 },
    { name: 'a token as a cookie', headers: { cookie: `mantel_session=${adminToken}` }, status: 401 },
    { name: 'X-Forwarded-For', headers: { 'x-forwarded-for': '127.0.0.1' }, status: 401 },
    { name: 'Forwarded', headers: { forwarded: 'for=127.0.0.1;host=localhost' }, status: 401 },
    { name: 'a foreign Host', headers: { ...right, host: `evil.example:${port}` }, status: 421 },
    { name: 'a foreign Origin', headers: { ...right, origin: 'http://evil.example' }, status: 403 },
    { name: 'another site', headers: { ...right, 'sec-fetch-site': 'cross-site' }, status: 403 },
  ];
}

const basic = (name: string, token: string): Headers => ({ authorization: `Basic ${btoa(`${name}:${token}`)}` });

/** Logins of InfluxDB's kinds: wrong ones everywhere, and right ones where a token of that kind is not taken. */
function logins({ adminToken, revoked, tokens }: AuthHub): readonly Attempt[] {
  return [
    { name: 'a revoked Token', headers: { authorization: `Token ${revoked}` }, status: 401 },
    { name: 'a Token cut short', headers: { authorization: `Token ${tokens.ingest.slice(0, -1)}` }, status: 401 },
    { name: 'a login under another name', headers: basic('only-view', tokens.ingest), status: 401 },
    { name: 'a login without a name', headers: basic('', tokens.ingest), status: 401 },
    { name: 'a login with a revoked token', headers: basic('gone', revoked), status: 401 },
    { name: 'a login as administrator', headers: basic('admin', adminToken), status: 401 },
    { name: 'a login with nothing', headers: basic('only-ingest', ''), status: 401 },
    { name: 'a name in the address', headers: {}, status: 401, query: '?u=only-ingest' },
    { name: 'a wrong login in the address', headers: {}, status: 401, query: `?u=only-ingest&p=${tokens.view}` },
    { name: 'two logins in the address', headers: {}, status: 401, query: `?u=a&u=b&p=${tokens.ingest}` },
  ];
}

/** The same token in the other ways, at a route that takes them or does not. */
const otherWays = ({ tokens }: AuthHub): readonly Omit<Attempt, 'status'>[] => [
  { name: 'a Token', headers: { authorization: `Token ${tokens.ingest}` } },
  { name: 'a login', headers: basic('only-ingest', tokens.ingest) },
  { name: 'a login as Token', headers: { authorization: `Token only-ingest:${tokens.ingest}` } },
  { name: 'a login in the address', headers: {}, query: `?u=only-ingest&p=${tokens.ingest}` },
];

export type Findings = { readonly asked: number; readonly wrong: readonly string[] };

/** Asks every route that is not open with everything; the reasons why somebody got in, or somebody right did not. */
export async function tryRoutes(routes: readonly KnownRoute[], on: AuthHub): Promise<Findings> {
  const wrong: string[] = [];
  let asked = 0;
  const agent = new Agent({ keepAlive: true });
  const ask = async (route: KnownRoute, headers: Headers, isUpgrade: boolean, query = ''): Promise<number> => {
    asked++;
    const { status, body } = await statusOf(on.port, agent, { ...route, url: route.url + query }, headers, isUpgrade);
    if (status >= 400 && body.includes(canary)) wrong.push(`${route.method} ${route.url}: a refusal tells a series`);
    return status;
  };
  for (const route of routes.filter(({ permission }) => permission !== 'open')) {
    for (const isUpgrade of route.url.endsWith('/live') && route.method === 'GET' ? [false, true] : [false]) {
      const name = `${isUpgrade ? 'WebSocket' : route.method} ${route.url}`;
      for (const attempt of [...attempts(on), ...logins(on)]) {
        const status = await ask(route, attempt.headers, isUpgrade, attempt.query);
        if (status !== attempt.status) wrong.push(`${name} with ${attempt.name}: ${status}`);
      }
      for (const { name: way, headers, query } of otherWays(on)) {
        const status = await ask(route, headers, isUpgrade, query);
        if ((status === 401) === route.influx || status === 403) wrong.push(`${name} with ${way}: ${status}`);
      }
      const needed = route.permission === 'acknowledge' ? 'control' : route.permission;
      for (const scope of scopes) {
        const status = await ask(route, bearer(on.tokens[scope]), isUpgrade);
        const may = scope === 'admin' || scope === needed;
        if ((status === 403) === may || status === 401) wrong.push(`${name} with the scope ${scope}: ${status}`);
      }
    }
  }
  agent.destroy();
  return { asked, wrong };
}

/** A path parameter that names nothing, and bodies that change nothing: whoever may is told so. */
function statusOf(
  port: number,
  agent: Agent,
  { method, url }: KnownRoute,
  headers: Headers,
  isUpgrade: boolean,
): Promise<{ status: number; body: string }> {
  const upgrade = {
    connection: 'Upgrade',
    upgrade: 'websocket',
    'sec-websocket-version': '13',
    'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
  };
  return new Promise((resolve) => {
    const sent = request({
      host: '127.0.0.1',
      port,
      method,
      path: url.replace(/:\w+/, 'nothing'),
      headers: { host: `localhost:${port}`, ...(isUpgrade && upgrade), ...headers },
      agent: isUpgrade ? false : agent,
    });
    sent.on('response', (answer) => {
      let body = '';
      answer.setEncoding('utf8').on('data', (part: string) => (body += part));
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, body }));
    });
    sent.on('upgrade', (_answer, socket) => {
      socket.destroy();
      resolve({ status: 101, body: '' });
    });
    // No answer at all is one, too, and never the right one.
    sent.on('error', () => resolve({ status: 0, body: '' })).end();
  });
}
