import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { describe, expect, it } from 'vitest';
import { proxiesOf } from '#hub/http/proxy.ts';
import { coreSettingsSchema } from '#model/settings.ts';
import { Secret } from '#model/secret.ts';
import { Misconfigured, Unreachable } from '#model/trouble.ts';
import { selfSigned } from '../../simulators/certificate.ts';
import { temporaryFolder } from '../../simulators/hub-process.ts';
import { startProxy } from '../../simulators/proxy.ts';
import { clientOf, failure, listening } from './client-of.ts';

const network = (given: object = {}) => coreSettingsSchema.parse({ network: given }).network;
const through = (proxy: string, password?: string) => {
  const parsed = network({ proxy });
  return proxiesOf({ ...parsed, ...(password !== undefined && { proxy_password: new Secret('proxy', password) }) }, {});
};

/** Answers with what it was asked, and by whom. */
async function target() {
  const server = createServer((request, response) => {
    response.end(JSON.stringify({ asked: `${request.method} ${request.url}`, headers: request.headers }));
  });
  const port = await listening(server);
  return { port, [Symbol.dispose]: () => void server.close() };
}

const internet = { homeHosts: new Set<string>(), resolve: async () => ['203.0.113.7'] };

describe('a source on the internet', () => {
  it('is asked by way of the proxy, which alone gets its login', async () => {
    using server = await target();
    await using proxy = await startProxy({ login: 'me:pass word' });
    const url = `http://data.example:${server.port}/x?y=1`;
    const proxyFor = through(proxy.url.replace('//', '//me@'), 'pass word');
    const { client } = clientOf([], { addresses: internet, proxyFor });
    const text = await client.text({ url, headers: { 'x-key': 'k' } });
    expect(JSON.parse(text)).toMatchObject({
      asked: 'GET /x?y=1',
      headers: { host: `data.example:${server.port}`, 'x-key': 'k' },
    });
    expect(text).not.toContain('proxy-authorization');
    expect(proxy.asked).toEqual([`GET ${url}`]);
  });

  it('with encryption is asked through a tunnel, whose proxy sees nothing of it', async () => {
    using folder = temporaryFolder();
    const { certificate, key } = selfSigned(folder.path, 'data.example', ['data.example']);
    const before = getCACertificates('default');
    setDefaultCACertificates([...before, readFileSync(certificate, 'utf8')]);
    const server = createSecureServer(
      { cert: readFileSync(certificate), key: readFileSync(key) },
      (request, response) => response.end(`${request.method} ${request.url} ${String(request.headers['x-key'])}`),
    );
    try {
      const port = await listening(server);
      await using proxy = await startProxy({ login: 'me:secret' });
      const proxyFor = through(proxy.url.replace('//', '//me:secret@'));
      const { client } = clientOf([], { addresses: internet, proxyFor });
      const request = { url: `https://data.example:${port}/x`, headers: { 'x-key': 'k' }, method: 'POST' as const };
      expect(await client.text({ ...request, form: { a: '1' } })).toBe('POST /x k');
      expect(proxy.asked).toEqual([`CONNECT data.example:${port}`]);
      expect(proxy.headers[0]).not.toHaveProperty('x-key');
      const other = await failure(client.text({ ...request, url: `https://other.example:${port}/x` }));
      await expect.poll(() => proxy.open).toBe(0);
      expect(String(other)).toContain("does not match certificate's altnames");
    } finally {
      setDefaultCACertificates(before);
      server.close();
    }
  });

  it.each([
    [{ login: 'me:x' }, 'http', Misconfigured, 'wants another login'],
    [{ login: 'me:x' }, 'https', Misconfigured, 'wants another login'],
    [{ refuses: 403 }, 'https', Unreachable, 'does not lead to data.example'],
  ] as const)('is not reached by a proxy that refuses (%j, %s)', async (how, scheme, kind, sentence) => {
    await using proxy = await startProxy(how);
    const { client } = clientOf([], { addresses: internet, proxyFor: through(proxy.url) });
    const error = await failure(client.text({ url: `${scheme}://data.example/` }));
    expect(error).toBeInstanceOf(kind);
    expect(String(error)).toContain(sentence);
  });

  it('is not reached by a proxy that is not there, which is named', async () => {
    const gone = await startProxy();
    await gone[Symbol.asyncDispose]();
    for (const scheme of ['http', 'https']) {
      const { client } = clientOf([], { addresses: internet, proxyFor: through(gone.url) });
      const error = await failure(client.text({ url: `${scheme}://data.example/` }));
      expect(error).toBeInstanceOf(Unreachable);
      expect(String(error)).toContain(`The proxy ${new URL(gone.url).host} cannot be reached`);
    }
  });

  it('that our own DNS does not know is left to the proxy', async () => {
    using server = await target();
    await using proxy = await startProxy();
    const unknown = { homeHosts: new Set<string>(), resolve: () => Promise.reject(new Error('ENOTFOUND')) };
    const { client } = clientOf([], { addresses: unknown, proxyFor: through(proxy.url) });
    expect(await client.text({ url: `http://data.example:${server.port}/x` })).toContain('GET /x');
  });
});

describe('what is in the home', () => {
  it('is asked directly', async () => {
    using server = await target();
    await using proxy = await startProxy();
    const url = `http://127.0.0.1:${server.port}/x`;
    const { client } = clientOf([url], { proxyFor: through(proxy.url) });
    expect(await client.text({ url })).toContain('GET /x');
    expect(proxy.asked).toEqual([]);
  });

  it.each(['http://10.0.0.5/', 'http://[::1]/', 'http://nas.local/', 'http://router/', 'http://leads-home.example/'])(
    '%s is not reached by a source that is not meant for it, by no way',
    async (url) => {
      await using proxy = await startProxy();
      const addresses = { homeHosts: new Set<string>(), resolve: async () => ['192.168.1.9'] };
      const { client } = clientOf([], { addresses, proxyFor: through(proxy.url) });
      expect(String(await failure(client.text({ url })))).toMatch(/may not fetch|is in the home/);
      expect(proxy.asked).toEqual([]);
    },
  );
});

describe('which proxy', () => {
  const at = (settings: object, environment: Record<string, string>, url: string): string | undefined =>
    proxiesOf(network(settings), environment)(new URL(url))?.url.host;
  const environment = {
    HTTPS_PROXY: 'http://secure:1',
    http_proxy: 'plain:2',
    NO_PROXY: 'a.example,.b.example,203.0.113.0/24',
  };
  it.each([
    [{}, 'https://data.example', 'secure:1'],
    [{}, 'http://data.example', 'plain:2'],
    [{}, 'https://a.example', undefined],
    [{}, 'https://x.a.example', undefined],
    [{}, 'https://nota.example', 'secure:1'],
    [{}, 'https://x.b.example:8443', undefined],
    [{}, 'https://203.0.113.9', undefined],
    [{}, 'https://203.0.114.9', 'secure:1'],
    [{}, 'https://192.168.1.9', undefined],
    [{ proxy: 'http://own:3' }, 'https://data.example', 'own:3'],
    [{ proxy: 'own:3' }, 'http://data.example', 'own:3'],
    [{ proxy: 'own:3', no_proxy: ['data.example:8443'] }, 'https://data.example:8443', undefined],
    [{ proxy: 'own:3', no_proxy: ['data.example:8443'] }, 'https://data.example', 'own:3'],
    [{ proxy: 'none' }, 'https://data.example', undefined],
    [{ proxy: 'own:3', no_proxy: ['*'] }, 'https://data.example', undefined],
  ])('with %j leads to %s: %s', (settings, url, host) => {
    expect(at(settings, environment, url)).toBe(host);
  });

  it('is none in an environment without one', () => {
    expect(at({}, {}, 'https://data.example')).toBeUndefined();
  });

  it('says what is wrong with one that cannot be', () => {
    expect(() => at({}, { https_proxy: 'socks5://x:1' }, 'https://data.example')).toThrow('socks5:// is no proxy');
    expect(coreSettingsSchema.safeParse({ network: { proxy: 'socks5://x:1' } }).success).toBe(false);
  });
});
