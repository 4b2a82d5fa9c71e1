/**
 * The tokens of a source whose simulator does not look at them, in time that passes by a clock given: an hour each, a new
 * refresh token with every renewal, and the old one worth nothing at once. What a sign-in proves by the way (PKCE, the
 * redirect) it does not look at; authorization-server.ts does.
 */
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { hour, second } from '#model/time.ts';

export type TokenDesk = {
  readonly handler: RequestListener;
  /** Access tokens are refused from now on; refresh tokens hold. */
  expire(): void;
};

const holds = hour;

/** `path` is where tokens are given; everything else wants one and goes on to `inner`. */
export function tokenDesk(inner: RequestListener, path: string, now: () => number): TokenDesk {
  const ends = new Map<string, number>();
  let refresh = '';
  let given = 0;

  const give = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const form = new URLSearchParams(await text(request));
    const grant = form.get('grant_type');
    const isRight =
      grant === 'client_credentials' ||
      (grant === 'authorization_code' && form.get('code') === 'agreed') ||
      (grant === 'refresh_token' && form.get('refresh_token') === refresh);
    if (!isRight) return say(response, 400, { error: 'invalid_grant' });
    given += 1;
    for (const [token, end] of ends) if (end <= now()) ends.delete(token);
    ends.set(`access-${given}`, now() + holds);
    refresh = `refresh-${given}`;
    const renewable = grant === 'client_credentials' ? {} : { refresh_token: refresh };
    const answer = { access_token: `access-${given}`, token_type: 'Bearer', expires_in: holds / second };
    return say(response, 200, { ...answer, ...renewable });
  };

  return {
    handler(request, response) {
      if (request.url === path) return void give(request, response);
      const token = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1] ?? '';
      if ((ends.get(token) ?? 0) > now()) return inner(request, response);
      return say(response, 401, { error: { status: 401, message: 'The access token expired' } });
    },
    expire: () => ends.clear(),
  };
}

function say(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
