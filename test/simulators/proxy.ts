/** An HTTP proxy on 127.0.0.1: whole addresses for http, CONNECT for the rest. Its own DNS leads every name to this machine. */
import { createServer, request as ask } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';

export type ProxySimulator = AsyncDisposable & {
  /** http://127.0.0.1:port */
  readonly url: string;
  /** "GET http://a.example/x" or "CONNECT a.example:443", so far. */
  readonly asked: readonly string[];
  /** Connections to the proxy that are open. */
  readonly open: number;
  /** All headers that the proxy itself was sent, by line of `asked`. */
  readonly headers: readonly Readonly<Record<string, unknown>>[];
};

/** @param login "user:password" that it wants. @param refuses Status with which it refuses everything. */
export async function startProxy({
  login,
  refuses,
}: { login?: string; refuses?: number } = {}): Promise<ProxySimulator> {
  const asked: string[] = [];
  const headers: Readonly<Record<string, unknown>>[] = [];
  const wanted = login === undefined ? undefined : `Basic ${Buffer.from(login).toString('base64')}`;
  const refusal = (given: string | undefined): number | undefined =>
    wanted !== undefined && given !== wanted ? 407 : refuses;
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    headers.push(request.headers);
    const status = refusal(request.headers['proxy-authorization']);
    if (status !== undefined) {
      response.writeHead(status).end();
      return;
    }
    const { port, pathname, search } = new URL(request.url ?? '/');
    const { 'proxy-authorization': _own, ...passed } = request.headers;
    const onward = ask({ host: '127.0.0.1', port, path: pathname + search, method: request.method, headers: passed });
    onward.on('response', (answer) => {
      response.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', () => response.writeHead(502).end());
    request.pipe(onward);
  });
  server.on('connect', (request, client) => {
    asked.push(`CONNECT ${request.url}`);
    headers.push(request.headers);
    client.on('error', () => undefined);
    const status = refusal(request.headers['proxy-authorization']);
    if (status !== undefined) {
      client.end(`HTTP/1.1 ${status} No\r\nconnection: close\r\n\r\n`);
      return;
    }
    const onward = connect(Number(request.url?.split(':').at(-1)), '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      onward.pipe(client);
      client.pipe(onward);
    });
    onward.on('error', () => client.destroy());
    // Reads on to its end, to which nobody listens any more.
    onward.on('close', () => client.resume());
    client.on('close', () => onward.destroy());
  });
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    headers,
    get open() {
      return sockets.size;
    },
    async [Symbol.asyncDispose]() {
      // Tunnels are no longer the server's.
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
