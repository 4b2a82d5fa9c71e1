import { createServer } from 'node:http';
import type { RequestListener } from 'node:http';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createHttpClient, hostsIn } from '#hub/sources/http-client.ts';
import { isInnerAddress } from '#hub/sources/inner-address.ts';
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
      createHttpClient({ signal, now: () => now, innerHosts: new Set([host]) }),
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
    ['not JSON', '<html>', 'answered something that is not JSON'],
    ['another shape', '{"value": "3"}', 'answered in an unexpected shape'],
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
    expect(String(error)).toContain('ECONNREFUSED');
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
    [3, { value: 3 }],
    [4, expect.any(Unreachable)],
  ])('of %d hops are followed up to three', async (hops, result) => {
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

  /** Asks a host that redirects, with a key; also tells which hosts were asked with which key. */
  async function redirected(location: string) {
    const seen: unknown[] = [];
    const fetching = ((url: URL, { headers }: { headers: Record<string, string> }) => {
      seen.push([url.host, headers['x-key']]);
      const redirect = new Response(null, { status: 302, headers: { location } });
      return Promise.resolve(url.host === 'good.example' ? redirect : new Response('{"value": 3}'));
    }) as unknown as typeof fetch;
    const client = createHttpClient({
      signal: new AbortController().signal,
      now: () => now,
      fetch: fetching,
      resolve: (host) => Promise.resolve([host === 'inner.example' ? '::ffff:127.0.0.1' : '93.184.216.34']),
    });
    const asking = client.json({ url: 'https://good.example/', schema, headers: { 'x-key': 'secret' } });
    return { result: await asking.catch((error: unknown) => error), seen };
  }

  it.each(['http://127.0.0.1/admin', 'http://[::1]/admin', 'file:///etc/passwd', 'http://inner.example/'])(
    'to %s are refused',
    async (location) => {
      const { result, seen } = await redirected(location);
      expect(result).toBeInstanceOf(Misconfigured);
      expect(seen).toEqual([['good.example', 'secret']]);
    },
  );

  it('leave credentials with the host they are for', async () => {
    const { result, seen } = await redirected('https://other.example/');
    expect(result).toEqual({ value: 3 });
    expect(seen).toEqual([
      ['good.example', 'secret'],
      ['other.example', undefined],
    ]);
  });
});

describe('addresses of this machine', () => {
  it.each([
    '127.0.0.1',
    '127.9.9.9',
    '0.0.0.0',
    '169.254.169.254',
    '::1',
    '[::1]',
    '::',
    'fe80::1',
    'fe80::1%eth0',
    '::ffff:127.0.0.1',
    '::ffff:7f00:1',
    '::127.0.0.1',
    '64:ff9b::7f00:1',
    '64:ff9b::169.254.169.254',
    '2002:7f00:1::',
    '2002:a9fe:a9fe::1',
  ])('%s', (address) => expect(isInnerAddress(address)).toBe(true));

  it.each([
    '192.168.1.5',
    '10.0.0.1',
    '93.184.216.34',
    '2001:db8::1',
    'fd00::1',
    '64:ff9b::5db8:d822',
    '2002:5db8:d822::1',
    'example.org',
  ])('not %s', (address) => expect(isInnerAddress(address)).toBe(false));

  it('may be fetched when they stand in the settings', () => {
    const settings = {
      url: 'http://127.0.0.1:9000/x',
      list: [{ other: 'https://nas.local' }],
      text: 'no address',
      n: 3,
      none: null,
    };
    expect([...hostsIn(settings)]).toEqual(['127.0.0.1:9000', 'nas.local']);
  });
});
