/** Where a token is sent, and where it must not go. */
import { createServer } from 'node:http';
import type { RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import type { Bearer } from '#hub/bearer.ts';
import { signedInHttp } from '#hub/sign-in/signed-in-http.ts';
import { createHttpClient } from '#hub/http/client.ts';
import { BadReading, Misconfigured } from '#model/trouble.ts';
import { startAuthorizationServer } from '../../simulators/authorization-server.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { failureOf, signedIn } from './signing-source.ts';

it('a token is not sent unencrypted to a host that is none of the settings', async () => {
  using folder = temporaryFolder();
  const { server, hold } = await signedIn(folder.path);
  await using _server = server;
  await using elsewhere = await startAuthorizationServer();
  const failure = await failureOf(hold.http.text({ url: `${elsewhere.url}/thing`, isSignedIn: true }));
  expect(String(failure)).toContain('would get the sign-in unencrypted');
  expect(elsewhere.requests).toEqual([]);
});

/** A server at which a signed-in request arrives, and all that it hears. */
async function listening(handler: RequestListener) {
  const heard: string[] = [];
  const server = createServer((request, response) => {
    heard.push(`${request.method} ${request.headers.authorization?.slice(0, 13) ?? 'nothing'}`);
    handler(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    heard,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** The client of a source in whose settings these addresses stand. */
function clientFor(bearer: Bearer, ...urls: string[]) {
  const homeHosts = new Set(urls.map((url) => new URL(url).host));
  const client = createHttpClient({ signal: new AbortController().signal, now: () => 0, addresses: { homeHosts } });
  return { client, http: signedInHttp(client, { bearer, homeHosts, title: 'Thing' }) };
}

it('a source that refuses every token gets one fresh one, and not one each time', async () => {
  using folder = temporaryFolder();
  const { server, hold } = await signedIn(folder.path);
  await using _server = server;
  await using strict = await listening((_request, response) => void response.writeHead(401).end());
  const { http } = clientFor(hold.bearer, strict.url);
  const ask = (): Promise<unknown> => failureOf(http.text({ url: strict.url, isSignedIn: true }));
  const refused = new Misconfigured(
    'Thing refuses access although the sign-in is fresh; check on its page whether the account may do this.',
  );
  expect([await ask(), await ask()]).toEqual([refused, refused]);
  expect([strict.heard.length, server.asked]).toEqual([3, ['authorization_code', 'refresh_token']]);
});

it('403 is no matter of the token', async () => {
  using folder = temporaryFolder();
  const { server, hold } = await signedIn(folder.path);
  await using _server = server;
  await using strict = await listening((_request, response) => void response.writeHead(403).end());
  const { http } = clientFor(hold.bearer, strict.url);
  expect(String(await failureOf(http.get({ url: strict.url, isSignedIn: true })))).toContain('refuses access (403)');
  expect([strict.heard.length, server.asked]).toEqual([1, ['authorization_code']]);
});

it('a token goes nowhere but to the origin it was meant for, and a body along no redirect', async () => {
  using folder = temporaryFolder();
  const { server, hold } = await signedIn(folder.path);
  await using _server = server;
  await using thief = await listening((_request, response) => void response.end('{"access_token":"stolen"}'));
  await using front = await listening((_request, response) => {
    response.writeHead(307, { location: `${thief.url}/` }).end();
  });
  const { client, http } = clientFor(hold.bearer, thief.url, front.url);
  await http.text({ url: `${front.url}/thing`, isSignedIn: true });
  expect([front.heard, thief.heard]).toEqual([['GET Bearer access'], ['GET nothing']]);
  const endpoint = { url: `${front.url}/token`, method: 'POST', form: { refresh_token: 'r' } } as const;
  expect(await failureOf(client.text(endpoint))).toBeInstanceOf(BadReading);
  expect(thief.heard).toEqual(['GET nothing']);
});
