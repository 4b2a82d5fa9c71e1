import { createServer } from 'node:http';
import type { RequestListener } from 'node:http';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createHttpClient } from '#hub/http/client.ts';
import { version } from '#hub/version.ts';
import { BadReading, Misconfigured, Unreachable } from '#model/trouble.ts';

const now = Date.UTC(2027, 0, 1);
const schema = z.object({ value: z.number() });

/** A server on a free port whose address the client may fetch. */
async function serve(answer: RequestListener) {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const host = `127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  return {
    url: `http://${host}/data`,
    client: (signal = new AbortController().signal) =>
      createHttpClient({ signal, now: () => now, addresses: { homeHosts: new Set([host]) } }),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const answering = (status: number, headers: Record<string, string> = {}, body = '') =>
  serve((_request, response) => response.writeHead(status, headers).end(body));

const failure = async (work: Promise<unknown>): Promise<unknown> =>
  await work.then(
    () => 'no error',
    (error: unknown) => error,
  );

describe('an answer', () => {
  it('that is asked for by its status is one, and others are none', async () => {
    await using server = await answering(410, {}, 'gone');
    const { status, url, movedTo } = await server.client().get({ url: server.url, answers: [404, 410] });
    expect({ status, url, movedTo }).toEqual({ status: 410, url: server.url, movedTo: undefined });
    expect(await failure(server.client().get({ url: server.url, answers: [404] }))).toBeInstanceOf(BadReading);
  });

  it.each([
    [[301, 308], '/2', '/2'],
    [[308, 302], '/2', '/1'],
    [[302, 301], '/2', undefined],
  ])('behind redirects %j comes from %s, and moved for good to %s', async (statuses, path, moved) => {
    await using server = await serve((request, response) => {
      const hop = request.url === '/data' ? 0 : Number(request.url?.slice(1));
      const status = statuses[hop];
      if (status === undefined) response.end('here');
      else response.writeHead(status, { location: `/${hop + 1}` }).end();
    });
    const { url, movedTo } = await server.client().get({ url: server.url });
    expect(new URL(url).pathname).toBe(path);
    expect(movedTo === undefined ? undefined : new URL(movedTo).pathname).toBe(moved);
  });

  it('is parsed; the request says who asks', async () => {
    let asked: unknown;
    await using server = await serve((request, response) => {
      asked = [request.method, request.headers['user-agent'], request.headers['accept'], request.headers['x-key']];
      response.end('{"value": 3}');
    });
    expect(await server.client().json({ url: server.url, schema, headers: { 'x-key': 'k' } })).toEqual({ value: 3 });
    expect(asked).toEqual(['GET', `Mantel/${version}`, 'application/json', 'k']);
  });

  it.each([
    ['not JSON', '{value}', 'answered something that is not JSON'],
    ['a web page', ' <html>', 'answered a web page where data should be'],
    ['nothing', '', 'answered nothing where data should be'],
    ['another shape', '{"value": "3"}', 'answered in an unexpected shape: value is text where a number should be.'],
    ['too much', JSON.stringify({ value: 3, more: 'x'.repeat(2_000) }), 'answered more than 1000 bytes'],
  ])('of %s is a bad reading', async (_, body, text) => {
    await using server = await answering(200, {}, body);
    const error = await failure(server.client().json({ url: server.url, schema, sizeCap: 1_000 }));
    expect(error).toBeInstanceOf(BadReading);
    expect(String(error)).toContain(text);
  });

  it('that never ends is cut off at the cap', async () => {
    await using server = await serve((_request, response) => {
      const more = (): void =>
        void (response.write('x'.repeat(10_000)) ? setImmediate(more) : response.once('drain', more));
      more();
    });
    expect(await failure(server.client().json({ url: server.url, schema }))).toBeInstanceOf(BadReading);
  });
});

describe('a refusal', () => {
  it.each([
    [429, { 'retry-after': '120' }, Unreachable, 120_000],
    [503, { 'retry-after': 'Fri, 01 Jan 2027 00:05:00 GMT' }, Unreachable, 300_000],
    [503, { 'retry-after': 'Thu, 31 Dec 2026 00:05:00 GMT' }, Unreachable, undefined],
    [500, { 'retry-after': 'soon' }, Unreachable, undefined],
    [401, {}, Misconfigured, undefined],
    [403, {}, Misconfigured, undefined],
    [404, {}, BadReading, undefined],
    [304, {}, BadReading, undefined],
  ] as const)('with status %d %j', async (status, headers, kind, wait) => {
    await using server = await answering(status, headers);
    const error = await failure(server.client().json({ url: server.url, schema }));
    expect(error).toBeInstanceOf(kind);
    expect(String(error)).toContain(String(status));
    expect(error instanceof Unreachable ? error.retryAfter : undefined).toBe(wait);
  });

  it('says what the source itself says', async () => {
    await using server = await answering(400, {}, '{"reason": "Latitude must be in range."}');
    const refusal = z.object({ reason: z.string() }).transform(({ reason }) => reason);
    const error = await failure(server.client().json({ url: server.url, schema, refusal }));
    expect(String(error)).toMatch(/answered with status 400: Latitude must be in range\.$/);
  });
});

describe('no answer', () => {
  it('within the deadline is unreachable', async () => {
    await using server = await serve(() => undefined);
    const error = await failure(server.client().json({ url: server.url, schema, deadline: 50 }));
    expect(error).toBeInstanceOf(Unreachable);
    expect(String(error)).toContain('did not answer within 0.05 s');
  });

  it('because nobody listens says so', async () => {
    const server = await answering(200);
    const client = server.client();
    await server[Symbol.asyncDispose]();
    const error = await failure(client.json({ url: server.url, schema }));
    expect(error).toBeInstanceOf(Unreachable);
    expect(String(error)).toContain('cannot be reached (nothing answers at this port).');
  });

  it('because the run was stopped is passed on as that', async () => {
    await using server = await serve(() => undefined);
    const stop = new AbortController();
    const asking = failure(server.client(stop.signal).json({ url: server.url, schema }));
    setImmediate(() => stop.abort());
    expect(await asking).toMatchObject({ name: 'AbortError' });
  });
});

describe('redirects', () => {
  it.each([
    [5, { value: 3 }],
    [6, expect.any(Unreachable)],
  ])('of %d hops are followed up to five', async (hops, result) => {
    let left = hops;
    await using server = await serve((_request, response) => {
      if (left-- > 0) response.writeHead(302, { location: '/next' }).end();
      else response.end('{"value": 3}');
    });
    expect(
      await server
        .client()
        .json({ url: server.url, schema })
        .catch((error: unknown) => error),
    ).toEqual(result);
  });

  /** Two hosts with names that no DNS knows; the first redirects. Tells which was asked with which key. */
  async function redirected(location: (other: string) => string) {
    const seen: unknown[] = [];
    await using first = await serve((request, response) => {
      seen.push(['good', request.headers['x-key']]);
      response.writeHead(302, { location: location(second.url) }).end();
    });
    await using second = await serve((request, response) => {
      seen.push(['other', request.headers['x-key']]);
      response.end('{"value": 3}');
    });
    const named = (url: string, name: string): string => url.replace('127.0.0.1', name);
    const good = named(first.url, 'good.example');
    const homeHosts = new Set([new URL(good).host, new URL(named(second.url, 'other.example')).host]);
    const client = createHttpClient({
      signal: new AbortController().signal,
      now: () => now,
      addresses: { homeHosts, resolve: (host) => Promise.resolve([host === 'inner.example' ? '::1' : '127.0.0.1']) },
    });
    const asking = client.json({ url: good, schema, headers: { 'x-key': 'secret' } });
    return { result: await asking.catch((error: unknown) => error), seen };
  }

  it.each([
    ['an address of this machine', (other: string) => other, Misconfigured],
    ['another of its addresses', () => 'http://[::1]/admin', Misconfigured],
    ['a file', () => 'file:///etc/passwd', Misconfigured],
    ['a name that leads here', () => 'http://inner.example/', Unreachable],
    ['no address', () => 'http://[/', BadReading],
  ] as const)('to %s are refused', async (_what, location, kind) => {
    const { result, seen } = await redirected(location);
    expect(result).toBeInstanceOf(kind);
    expect(seen).toEqual([['good', 'secret']]);
  });

  it('leave credentials with the host they are for', async () => {
    const { result, seen } = await redirected((other) => other.replace('127.0.0.1', 'other.example'));
    expect(result).toEqual({ value: 3 });
    expect(seen).toEqual([
      ['good', 'secret'],
      ['other', undefined],
    ]);
  });
});

describe('the connection', () => {
  it('goes where the name was found to lead, whatever the DNS says a moment later', async () => {
    await using server = await serve((request, response) => response.end(`{"value": ${request.headers.host?.length}}`));
    const { port } = new URL(server.url);
    const host = `gauge.example:${port}`;
    let asked = 0;
    const client = createHttpClient({
      signal: new AbortController().signal,
      now: () => now,
      addresses: {
        homeHosts: new Set([host]),
        resolve: () => Promise.resolve([asked++ === 0 ? '127.0.0.1' : '203.0.113.7']),
      },
    });
    expect(await client.json({ url: `http://${host}/`, schema })).toEqual({ value: host.length });
    expect(asked).toBe(1);
  });

  it('waits for no DNS longer than for the rest', async () => {
    const client = createHttpClient({
      signal: new AbortController().signal,
      now: () => now,
      addresses: { homeHosts: new Set(), resolve: () => new Promise(() => undefined) },
    });
    const error = await failure(client.json({ url: 'http://slow.example/', schema, deadline: 50 }));
    expect(String(error)).toContain('slow.example did not answer within 0.05 s');
  });

  it('does not unpack what it did not ask to be packed', async () => {
    await using server = await answering(200, { 'content-encoding': 'zstd' }, 'x');
    const error = await failure(server.client().json({ url: server.url, schema }));
    expect(String(error)).toContain('not asked for (zstd)');
  });
});
