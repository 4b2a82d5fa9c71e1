/** Addresses that must not be fetched, tried with the real client of the collectors and a DNS that lies, directly and by a proxy. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { z } from 'zod';
import { homeHostsIn } from '#hub/http/admitted-addresses.ts';
import { createHttpClient } from '#hub/http/client.ts';
import { pinnedRequest } from '#hub/http/pinned-request.ts';

const vectorSchema = z.strictObject({
  name: z.string(),
  url: z.string(),
  /** What the DNS says the first time it is asked. */
  resolves: z.array(z.string()).default([]),
  /** Addresses that stand in the source's settings. */
  settings: z.array(z.string()).default([]),
  /** Where the first answer leads. */
  redirect: z.string().optional(),
  allowed: z.boolean().default(false),
});
type SsrfVector = z.output<typeof vectorSchema>;

export function ssrfVectors(): readonly SsrfVector[] {
  const text = readFileSync(join(import.meta.dirname, 'web-vectors', 'ssrf.json'), 'utf8');
  return z.object({ vectors: z.array(vectorSchema) }).parse(JSON.parse(text)).vectors;
}

/** Tries all of them; the reasons why some are not handled as they should be. `ownPort` stands for `{port}`. */
export async function tryFetching(vectors: readonly SsrfVector[], ownPort: number): Promise<string[]> {
  let location: string | undefined;
  /** By the proxy, which is the same server. */
  const proxied: string[] = [];
  const server = createServer((request, response) => {
    if (request.url?.startsWith('http')) proxied.push(request.url);
    response.writeHead(location === undefined ? 200 : 302, location === undefined ? {} : { location }).end('{}');
    location = undefined;
  });
  server.on('connect', (request, socket) => {
    proxied.push(String(request.url));
    socket.end('HTTP/1.1 502 No\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  const port = typeof bound === 'object' && bound ? bound.port : 0;
  const wrong: string[] = [];
  try {
    for (const vector of vectors) {
      for (const byProxy of [false, true]) {
        location = vector.redirect;
        proxied.length = 0;
        const why = await tryOne(vector, ownPort, { port, proxied, byProxy });
        if (why !== undefined) wrong.push(`${vector.name}${byProxy ? ' by a proxy' : ''}: ${why}`);
      }
    }
  } finally {
    server.closeAllConnections();
    server.close();
  }
  return wrong;
}

const others: Readonly<Record<string, readonly string[]>> = {
  'b.example': ['93.184.216.35'],
  localhost: ['127.0.0.1', '::1'],
};

type Way = { readonly port: number; readonly proxied: readonly string[]; readonly byProxy: boolean };

async function tryOne(vector: SsrfVector, ownPort: number, way: Way): Promise<string | undefined> {
  const { port, proxied, byProxy } = way;
  const named = (text: string): string => text.replace('{port}', String(ownPort));
  const connected: string[][] = [];
  let asked = 0;
  const client = createHttpClient({
    signal: new AbortController().signal,
    now: () => Date.now(),
    ...(byProxy && { proxyFor: () => ({ url: new URL(`http://127.0.0.1:${port}`) }) }),
    addresses: {
      homeHosts: homeHostsIn(vector.settings.map(named)),
      ownPorts: () => new Set([ownPort]),
      // A moment later every name leads here.
      resolve: (host) =>
        Promise.resolve(host === 'a.example' && asked++ > 0 ? ['127.0.0.1'] : (others[host] ?? vector.resolves)),
    },
    // Connects to the server of the test instead of the address, which is written down.
    send(_url, request) {
      connected.push([...request.addresses]);
      return pinnedRequest(new URL(`http://stand-in.example:${port}/`), { ...request, addresses: ['127.0.0.1'] });
    },
  });
  const failed = await client.json({ url: named(vector.url), schema: z.object({}) }).then(
    () => false,
    () => true,
  );
  const hops = vector.redirect === undefined ? 0 : 1;
  const reached = [...connected.flat(), ...proxied];
  // Nobody is at the other end of a tunnel: to have been asked for one is to be fetched.
  const isTunnel = byProxy && vector.url.startsWith('https:') && proxied.length > 0;
  if (vector.allowed) {
    const isFetched = isTunnel || (!failed && connected.length + proxied.length === hops + 1);
    return isFetched ? undefined : 'it was not fetched';
  }
  if (!failed) return 'it was fetched';
  return connected.length + proxied.length > hops ? `it was connected to at ${reached.join(', ')}` : undefined;
}
