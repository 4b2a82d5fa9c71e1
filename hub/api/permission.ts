/** Who is asking, and whether a route is for them. Deny by default: a route that does not say who may use it is refused. */
import { isIP } from 'node:net';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Scope, scopes } from '#model/api.ts';
import { refusalWords } from '#model/words/refusals-en.ts';
import { logWords } from '#model/words/log-en.ts';
import { adminName } from '../access/access.ts';
import { isLoopback } from '../access/wrong-tokens.ts';
import type { Grant } from '../ports.ts';
import type { ApiDependencies } from './dependencies.ts';
import { hostName, isForwarded, isLoopbackName } from './origin.ts';
import { type Presented, presentedBy } from './presented.ts';
import { Refusal } from './refusal.ts';

/**
 * open: anybody who reaches us, for files that hold nothing private. acknowledge: the part of control that programs on
 * this machine may use without a token. The rest are the scopes of tokens.
 */
export const permissions = ['open', 'acknowledge', ...scopes] as const;
export type Permission = (typeof permissions)[number];

export type Caller = { readonly name: string; readonly may: (permission: Permission) => boolean };

/** Programs on this machine, while the setting trusts them. Never control as a whole, never admin. */
const thisMachine: Caller = {
  name: 'this machine',
  may: (permission) => ['open', 'view', 'acknowledge', 'ingest'].includes(permission),
};

/** Seconds: 400 days, the longest that browsers keep a cookie. */
const longestKept = 34_560_000;
const cookieName = 'mantel_session';

const withScopes = (name: string, held: readonly Scope[]): Caller => ({
  name,
  may: (permission) => permission === 'open' || held.includes(permission === 'acknowledge' ? 'control' : permission),
});

export type Doorkeeper = {
  /** Throws a Refusal 401, 403 or 429 unless the sender may. */
  check(request: FastifyRequest, permission: Permission): void;
  /** As check, without counting and without words: for connections that stay open while tokens are revoked. */
  stillAllowed(request: FastifyRequest, permission: Permission): boolean;
  /** Starts a session in the browser that is answered. Throws a Refusal 410 or 429 when the ticket opens none. */
  signIn(request: FastifyRequest, reply: FastifyReply, ticket: string): void;
  /** Has the browser that is answered keep a token of its own, until that is revoked. */
  welcome(request: FastifyRequest, reply: FastifyReply, token: string): void;
  /** Looks at a one-time secret; what is wrong counts as a guess. Throws a Refusal 410 with `sentence`, or 429. */
  present(request: FastifyRequest, redeem: () => boolean, sentence: string): void;
};

type Parts = Pick<ApiDependencies, 'access' | 'tickets' | 'wrongTokens' | 'trustLoopback' | 'log'>;

export function createDoorkeeper({ access, tickets, trustLoopback, log, wrongTokens }: Parts): Doorkeeper {
  function identify(request: FastifyRequest): Caller | 'wrong' | undefined {
    const presented = presentedBy(request);
    if (presented) {
      const grant = grantFor(presented);
      // A token that is sent is the sender's claim: a wrong one does not fall back to what the address allows.
      if (!grant) return 'wrong';
      // Its topics say where it may speak, and HTTP has none.
      const bound = grant.topics.length > 0;
      return withScopes(grant.name, bound ? grant.scopes.filter((scope) => scope !== 'ingest') : grant.scopes);
    }
    const session = cookie(request.headers.cookie);
    if (session !== undefined && mayUseCookie(request)) {
      if (tickets.session(session)) return withScopes('a browser', scopes);
      // One that was invited has a token of its own; the administrator's is in a file and belongs into no browser.
      const grant = access.grant(session);
      if (grant && grant.id !== adminName) return withScopes(grant.name, grant.scopes);
    }
    return trustLoopback() && isThisMachine(request) ? thisMachine : undefined;
  }

  function grantFor(presented: Presented): Grant | undefined {
    if (presented.as === 'token') return access.grant(presented.token);
    // The administrator's token is no device's: it does not belong into an agent's settings.
    if (presented.as === 'nonsense' || presented.name === adminName) return undefined;
    return access.login(presented.name, presented.secret);
  }

  /** Throws a Refusal 429 while the sender must wait before what it presents is looked at. */
  function slowDown(request: FastifyRequest): void {
    const wait = wrongTokens.wait(senderOf(request));
    if (wait === 0) return;
    const seconds = String(Math.ceil(wait / 1_000));
    throw new Refusal(429, refusalWords.wrongTokens(seconds), { 'retry-after': seconds });
  }

  function countWrong(request: FastifyRequest): void {
    const address = senderOf(request);
    if (wrongTokens.wrong(address)) log.warn({ address }, logWords.wrongToken);
  }

  return {
    check(request, permission) {
      if (permission === 'open') return;
      // A browser that is signed in sends a cookie and never waits, whoever else guesses at its address.
      if (presentedBy(request)) slowDown(request);
      const caller = identify(request);
      if (caller === 'wrong') {
        countWrong(request);
        throw new Refusal(401, refusalWords.tokenNotValid, { 'www-authenticate': 'Bearer' });
      }
      if (!caller) {
        throw new Refusal(401, refusalWords.needsScope(scopeOf(permission)), {
          'www-authenticate': 'Bearer',
        });
      }
      if (!caller.may(permission)) throw new Refusal(403, refusalWords.needsScope(scopeOf(permission)));
    },
    stillAllowed(request, permission) {
      const caller = identify(request);
      return caller !== undefined && caller !== 'wrong' && caller.may(permission);
    },
    signIn(request, reply, ticket) {
      slowDown(request);
      const session = tickets.redeem(ticket);
      if (session === undefined) {
        countWrong(request);
        throw new Refusal(410, refusalWords.oldTicket);
      }
      reply.header('set-cookie', `${cookieName}=${session}; ${heldBy(request)}`);
    },
    welcome(request, reply, token) {
      reply.header('set-cookie', `${cookieName}=${token}; ${heldBy(request)}; Max-Age=${longestKept}`);
    },
    present(request, redeem, sentence) {
      slowDown(request);
      if (redeem()) return;
      countWrong(request);
      throw new Refusal(410, sentence);
    },
  };
}

/** Only /api gets the cookie. Secure where a trusted proxy ended TLS; the home itself has no certificate. */
const heldBy = ({ protocol }: FastifyRequest): string =>
  `Path=/api; HttpOnly; SameSite=Strict${protocol === 'https' ? '; Secure' : ''}`;

const scopeOf = (permission: Permission): string => (permission === 'acknowledge' ? 'control' : permission);

/**
 * Whom wrong tokens are counted for. This machine never waits; who comes by way of it without being it, or from what a
 * proxy calls no address, is one with all who do.
 */
export function senderOf(request: FastifyRequest): string {
  const ip = request.ip.replace(/^\[?([^\]]*:[^\]]*:[^\]]*|[\d.]+)\]?(:\d+)?$/, '$1');
  const isTold = isIP(ip) !== 0 && (!isLoopback(ip) || isThisMachine(request));
  return isTold ? ip : `${request.socket.remoteAddress?.replace(/^::ffff:/, '') ?? ''} (proxy)`;
}

/** A program on this machine, and nobody behind it: address, Host and headers all say so (docs/decisions/0004-api.md). */
export function isThisMachine(request: FastifyRequest): boolean {
  return isLoopback(request.ip) && isLoopbackName(hostName(request.headers.host)) && !isForwarded(request.headers);
}

/** A browser says which page changes something; without that a cookie proves nothing. */
function mayUseCookie(request: FastifyRequest): boolean {
  return request.method === 'GET' || request.method === 'HEAD' || request.headers.origin !== undefined;
}

function cookie(header: string | undefined): string | undefined {
  for (const part of (header ?? '').split(';')) {
    const [name, value] = part.trim().split('=');
    if (name === cookieName && value) return value;
  }
  return undefined;
}
