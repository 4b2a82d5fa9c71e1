import { createServer, type IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import type { PinnedRequest } from '#hub/http/pinned-request.ts';
import type { HttpRequest } from '#model/http.ts';
import { BadReading } from '#model/trouble.ts';
import { clientOf, failure, listening } from './client-of.ts';

/** A client whose first request is answered with a redirect, and what was sent, hop by hop. */
function redirected(status: number, location: string) {
  const sent: { url: string; request: PinnedRequest }[] = [];
  const { client } = clientOf([], {
    addresses: { homeHosts: new Set(), resolve: async () => ['203.0.113.1'] },
    async send(url, request) {
      sent.push({ url: url.href, request });
      const isFirst = sent.length === 1;
      const headers = isFirst ? { location } : {};
      return Object.assign(Readable.from(['{}']), { statusCode: isFirst ? status : 200, headers }) as IncomingMessage;
    },
  });
  const ask = async (request: Omit<HttpRequest, 'url'>) => {
    const error = await failure(client.get({ url: 'https://a.example/1', ...request }));
    return { error, sent: sent.map(({ url, request: { method, body, headers } }) => ({ url, method, body, headers })) };
  };
  return { ask };
}

const secret = { form: { password: 'secret' }, headers: { Authorization: 'Bearer abcdef', 'Accept-Language': 'de' } };

describe('a redirect', () => {
  it.each([
    [301, 'POST', 'GET'],
    [302, 'POST', 'GET'],
    [303, 'POST', 'GET'],
    [303, 'PUT', 'GET'],
    [307, 'POST', 'POST'],
    [308, 'POST', 'POST'],
    [301, 'PUT', 'PUT'],
    [302, 'DELETE', 'DELETE'],
  ] as const)('%d after %s asks the same server by %s', async (status, method, next) => {
    const { sent } = await redirected(status, '/2').ask({ ...secret, method });
    expect(sent[1]).toMatchObject({ url: 'https://a.example/2', method: next });
    expect(sent[1]?.body).toBe(next === 'GET' ? undefined : 'password=secret');
    expect(sent[1]?.headers['content-type']).toBe(next === 'GET' ? undefined : sent[0]?.headers['content-type']);
    expect(sent[1]?.headers['authorization']).toBe('Bearer abcdef');
  });

  it.each(['https://b.example/', 'https://a.example:8443/', '//b.example/'])(
    'to %s takes along nothing that tells who asks',
    async (location) => {
      const { sent } = await redirected(303, location).ask({ ...secret, method: 'POST' });
      expect(sent).toHaveLength(2);
      expect(sent[1]?.headers).toMatchObject({ 'accept-language': 'de' });
      expect(JSON.stringify(sent[1])).not.toMatch(/secret|abcdef/);
    },
  );

  it.each([307, 308])('%d takes no body to another server', async (status) => {
    const { error, sent } = await redirected(status, 'https://b.example/').ask({ ...secret, method: 'POST' });
    expect(error).toBeInstanceOf(BadReading);
    expect(String(error)).toContain('a.example redirects what was sent to it to b.example');
    expect(sent).toHaveLength(1);
  });

  it('never leads out of encryption', async () => {
    const { error, sent } = await redirected(301, 'http://a.example/1').ask({});
    expect(String(error)).toContain('a.example redirects to a.example without encryption');
    expect(sent).toHaveLength(1);
  });
});

it('what is unchanged is told, also behind a redirect, once it was taken', async () => {
  const asked: unknown[] = [];
  const server = createServer((request, response) => {
    asked.push(request.headers['if-none-match']);
    if (request.url === '/old') response.writeHead(301, { location: '/new' }).end();
    else if (request.headers['if-none-match'] === '"1"') response.writeHead(304).end();
    else response.writeHead(200, { etag: '"1"' }).end('x');
  });
  const url = `http://127.0.0.1:${await listening(server)}/old`;
  const { client } = clientOf([url]);
  const first = await client.ifChanged({ url });
  const again = await client.ifChanged({ url });
  if (again !== 'unchanged') again.taken();
  expect(await client.ifChanged({ url })).toBe('unchanged');
  expect(await client.text({ url })).toBe('x');
  expect(first).toMatchObject({ url: url.replace('old', 'new'), movedTo: url.replace('old', 'new') });
  expect(asked).toEqual([undefined, undefined, undefined, undefined, undefined, '"1"', undefined, undefined]);
  server.close();
});
