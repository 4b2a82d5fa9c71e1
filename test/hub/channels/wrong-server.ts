/** A server that answers every channel wrongly, and repeats in each answer all the secrets there are. */
import { createServer as createHttpServer, type ServerResponse } from 'node:http';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';

export const wrongs = ['400', '401', 'silence', 'refused', 'redirect', 'malformed'] as const;
export type Wrong = (typeof wrongs)[number];

export type WrongServer = AsyncDisposable & { readonly url: string; readonly mailPort: number; readonly asks: number };

export async function startWrongServer(wrong: Wrong, secrets: readonly string[]): Promise<WrongServer> {
  // So much before them that an answer which is cut after 200 characters is cut within the first.
  const said = `${'-'.repeat(176)} ${secrets.join(' ')}`;
  let asks = 0;
  const sockets = new Set<Socket>();

  function answer(response: ServerResponse): void {
    asks += 1;
    switch (wrong) {
      case '400':
      case '401': {
        // As ntfy, Slack and Telegram refuse, in one.
        const status = Number(wrong);
        const body = { ok: false, error_code: status, code: status * 100 + 1, description: said, error: said };
        response.writeHead(status, { 'content-type': 'application/json', 'www-authenticate': `Bearer ${said}` });
        return void response.end(JSON.stringify(body));
      }
      case 'redirect': {
        const location = `http://elsewhere.example.org/${encodeURIComponent(said)}`;
        return void response.writeHead(307, { location }).end(said);
      }
      case 'malformed':
        return void response.writeHead(400, { 'content-type': 'application/json' }).end(`{"ok": fal ${said}`);
      case 'silence':
      case 'refused':
    }
  }
  const http = createHttpServer((request, response) => {
    request.resume();
    answer(response);
  });
  const mail = createServer((socket) => {
    asks += 1;
    socket.on('error', () => undefined);
    if (wrong === '400') socket.write(`454 4.7.0 ${said}\r\n`);
    if (wrong === '401') socket.write(`554 5.7.1 ${said}\r\n`);
    if (wrong === 'redirect') socket.write(`551 5.1.6 try ${said}\r\n`);
    if (wrong === 'malformed') socket.write(`${said}\r\n`);
  });
  for (const server of [http, mail]) {
    server.on('connection', (socket: Socket) => {
      sockets.add(socket);
      socket.on('close', () => sockets.delete(socket));
    });
  }
  const end = async (server: Server): Promise<void> => {
    for (const socket of sockets) socket.destroy();
    await new Promise((closed) => server.close(closed));
  };
  const [port, mailPort] = [await listening(http), await listening(mail)];
  // Nobody is at these ports from now on.
  if (wrong === 'refused') for (const server of [http, mail]) await end(server);
  return {
    url: `http://127.0.0.1:${port}`,
    mailPort,
    get asks() {
      return asks;
    },
    async [Symbol.asyncDispose]() {
      for (const server of [http, mail]) await end(server);
    },
  };
}

async function listening(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}
