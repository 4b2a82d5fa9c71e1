/**
 * An authorization server (RFC 6749, 7636, 8628) and the thing behind it, over real HTTP on 127.0.0.1. It is stricter than
 * most: one use of each code, PKCE, the exact redirect, rotation of refresh tokens.
 */
import { createHash, randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { type SimulatedServer, serveMisbehaving } from './misbehaviour.ts';

/**
 * When a refresh token is worth nothing any more, once it was used: never, at once, or only when what was given for it is
 * used (which forgives an answer that got lost).
 */
export type Rotation = 'never' | 'at once' | 'when used';

export type AuthorizationOptions = {
  readonly clientId?: string;
  /** Then the client logs in by HTTP Basic. */
  readonly clientSecret?: string;
  readonly rotation?: Rotation;
  /** s; no `expires_in` when null. */
  readonly accessHolds?: number | null;
  /** s, told as `refresh_token_expires_in`. */
  readonly refreshHolds?: number;
  /** s between two questions for a device. */
  readonly interval?: number;
  readonly deviceHolds?: number;
  /** Gives refresh tokens; true unless told. */
  readonly refreshes?: boolean;
  /** Further fields of token answers. */
  readonly extra?: Readonly<Record<string, unknown>>;
};

export type AuthorizationServer = AsyncDisposable &
  Pick<SimulatedServer, 'url' | 'requests' | 'next'> & {
    /** What `next` spoils is answers to POST. The person types the code of the device that asked last, and agrees or not. */
    agree(): void;
    decline(): void;
    /** The next so many questions for a device are called too many. */
    slowDown(times: number): void;
    /** What was given so far is worth nothing; `refresh`: the refresh tokens, too. */
    revoke(refresh?: boolean): void;
    /** Grant types in the order they were asked for. */
    readonly asked: readonly string[];
    /** Every token and code it has given. */
    readonly secrets: readonly string[];
    /** Requests to /thing that were let in, by their token. */
    readonly used: readonly string[];
    /** Awaited before the answer to a renewal is sent, when all is decided; and before /thing answers. */
    readonly held: { renewal?: () => Promise<void>; thing?: () => Promise<void> };
  };

type Grant = { readonly refresh: string; readonly replaces: Grant | undefined; isDead: boolean };
type Asked = { readonly grant: string; readonly form: URLSearchParams };
const grantOfDevice = 'urn:ietf:params:oauth:grant-type:device_code';

export async function startAuthorizationServer(options: AuthorizationOptions = {}): Promise<AuthorizationServer> {
  const { clientId = 'mantel-test', rotation = 'when used', refreshes = true } = options;
  const asked: string[] = [];
  const secrets: string[] = [];
  const used: string[] = [];
  const held: AuthorizationServer['held'] = {};
  const accesses = new Map<string, Grant | undefined>();
  const grants = new Map<string, Grant>();
  const codes = new Map<string, { readonly challenge: string; readonly redirect: string }>();
  let device: { code: string; state: 'authorization_pending' | 'agreed' | 'access_denied'; end: number } | undefined;
  let slow = 0;

  const secret = (kind: string): string => {
    const made = `${kind}.${randomBytes(18).toString('base64url')}`;
    secrets.push(made);
    return made;
  };

  /** What was given for it is used: then those before it are worth nothing. */
  const retire = (grant: Grant | undefined): void => {
    if (rotation === 'never') return;
    for (let old = grant?.replaces; old; old = old.replaces) old.isDead = true;
  };

  const give = (replaces: Grant | undefined): Record<string, unknown> => {
    const access = secret('access');
    const isNew = refreshes && (rotation !== 'never' || !replaces);
    const grant = isNew ? { refresh: secret('refresh'), replaces, isDead: false } : replaces;
    if (grant) grants.set(grant.refresh, grant);
    accesses.set(access, grant);
    if (rotation === 'at once') retire(grant);
    return {
      access_token: access,
      token_type: 'bearer',
      ...(options.accessHolds !== null && { expires_in: options.accessHolds ?? 600 }),
      ...(isNew && grant && { refresh_token: grant.refresh }),
      ...(isNew && options.refreshHolds !== undefined && { refresh_token_expires_in: options.refreshHolds }),
      ...options.extra,
    };
  };

  const byDevice = (form: URLSearchParams): Record<string, unknown> => {
    if (!device || form.get('device_code') !== device.code) return { error: 'invalid_grant' };
    if (performance.now() > device.end) return { error: 'expired_token' };
    if (slow > 0) {
      slow--;
      return { error: 'slow_down' };
    }
    if (device.state !== 'agreed') return { error: device.state };
    device = undefined;
    return give(undefined);
  };

  const byCode = (form: URLSearchParams): Record<string, unknown> => {
    const code = form.get('code') ?? '';
    const found = codes.get(code);
    codes.delete(code);
    const proof = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url');
    if (!found || found.challenge !== proof || found.redirect !== form.get('redirect_uri'))
      return { error: 'invalid_grant' };
    return give(undefined);
  };

  const byRefresh = (form: URLSearchParams): Record<string, unknown> => {
    const grant = grants.get(form.get('refresh_token') ?? '');
    if (!grant || grant.isDead) return { error: 'invalid_grant' };
    retire(grant);
    return give(grant);
  };

  const answer = ({ grant, form }: Asked): Record<string, unknown> => {
    asked.push(grant);
    switch (grant) {
      case grantOfDevice:
        return byDevice(form);
      case 'authorization_code':
        return byCode(form);
      case 'refresh_token':
        return byRefresh(form);
      case 'client_credentials':
        return give(undefined);
      default:
        return { error: 'unsupported_grant_type' };
    }
  };

  const isClient = ({ headers }: IncomingMessage, form: URLSearchParams): boolean =>
    options.clientSecret === undefined
      ? form.get('client_id') === clientId
      : headers.authorization === `Basic ${btoa([clientId, options.clientSecret].map(formEncoded).join(':'))}`;

  const post = async (path: string, request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const form = new URLSearchParams(await text(request));
    if (!isClient(request, form)) return send(response, 401, { error: 'invalid_client' });
    if (path === '/device') {
      device = {
        code: secret('device'),
        state: 'authorization_pending',
        end: performance.now() + 1_000 * (options.deviceHolds ?? 300),
      };
      return send(response, 200, {
        device_code: device.code,
        user_code: 'WDJB-MJHT',
        verification_uri: 'https://login.example/device',
        expires_in: options.deviceHolds ?? 300,
        interval: options.interval ?? 1,
      });
    }
    const grant = form.get('grant_type') ?? '';
    const body = answer({ grant, form });
    if (grant === 'refresh_token') await held.renewal?.();
    return send(response, 'error' in body ? 400 : 200, body);
  };

  /** The person agrees without being asked, and is sent back. */
  const authorize = (url: URL, response: ServerResponse): void => {
    const redirect = url.searchParams.get('redirect_uri') ?? '';
    const isRight =
      url.searchParams.get('code_challenge_method') === 'S256' && url.searchParams.get('client_id') === clientId;
    const code = secret('code');
    codes.set(code, { challenge: url.searchParams.get('code_challenge') ?? '', redirect });
    const back = new URL(redirect);
    back.searchParams.set('state', url.searchParams.get('state') ?? '');
    back.searchParams.set(isRight ? 'code' : 'error', isRight ? code : 'invalid_request');
    response.writeHead(302, { location: back.href }).end();
  };

  const thing = async ({ headers }: IncomingMessage, response: ServerResponse): Promise<void> => {
    const token = headers.authorization?.replace(/^Bearer /, '') ?? '';
    if (!accesses.has(token)) return send(response, 401, { error: 'invalid_token' });
    used.push(token);
    retire(accesses.get(token));
    await held.thing?.();
    return send(response, 200, { temperature: 21.5 });
  };

  const server = await serveMisbehaving(
    (request, response) => {
      const url = new URL(request.url ?? '', 'http://127.0.0.1');
      if (request.method === 'POST') void post(url.pathname, request, response);
      else if (url.pathname === '/authorize') authorize(url, response);
      else void thing(request, response);
    },
    ({ method }) => method === 'POST',
  );
  const decide = (state: 'agreed' | 'access_denied'): void => {
    if (device) device.state = state;
  };
  return {
    url: server.url,
    requests: server.requests,
    next: (...given) => server.next(...given),
    agree: () => decide('agreed'),
    decline: () => decide('access_denied'),
    slowDown: (times) => void (slow += times),
    revoke(refresh = false) {
      accesses.clear();
      if (refresh) for (const grant of grants.values()) grant.isDead = true;
    },
    asked,
    secrets,
    used,
    held,
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  };
}

/** RFC 6749 appendix B. */
const formEncoded = (text: string): string => new URLSearchParams([['', text]]).toString().slice(1);

function send(response: ServerResponse, status: number, body: unknown): void {
  const headers = { 'content-type': 'application/json', 'cache-control': 'no-store' };
  response.writeHead(status, headers).end(JSON.stringify(body));
}
