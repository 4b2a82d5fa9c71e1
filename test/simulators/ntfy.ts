/** A server that takes what ntfy takes: JSON posted to its root, a topic with a token, limits with Retry-After. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Published = Readonly<Record<string, unknown>> & { readonly topic: string; readonly title: string };
export type PostServer = AsyncDisposable & {
  readonly url: string;
  readonly taken: readonly Published[];
  /** Asks so far, refused ones included. */
  readonly asks: number;
  /** How the next ones are answered instead. */
  refuse(...answers: readonly Refusal[]): void;
};

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

type Refusal = { readonly status: number; readonly retryAfter?: number; readonly body?: string };

/** `token` is asked for when given; `path` is where it listens. */
export async function startPostServer({
  token,
  path = '/',
}: { token?: string; path?: string } = {}): Promise<PostServer> {
  const taken: Published[] = [];
  let refusals: readonly Refusal[] = [];
  let asks = 0;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    asks += 1;
    const body = await bodyOf(request);
    const [refusal, ...others] = refusals;
    refusals = others;
    const json = (status: number, value: object): void => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
    };
    if (refusal) {
      const { status, retryAfter, body: said = '{"code":42901,"http":429,"error":"limit reached"}' } = refusal;
      const headers = retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) };
      response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(said);
      return;
    }
    if (request.method !== 'POST' || request.url !== path) return json(404, { code: 40401, error: 'page not found' });
    if (token !== undefined && request.headers.authorization !== `Bearer ${token}`)
      return json(401, { code: 40101, http: 401, error: 'unauthorized' });
    try {
      const message = JSON.parse(body) as Published;
      taken.push(message);
      json(200, { id: `m${taken.length}`, event: 'message', topic: message.topic });
    } catch {
      json(400, { code: 40024, http: 400, error: 'invalid request: request body must be valid JSON' });
    }
  }

  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    taken,
    get asks() {
      return asks;
    },
    refuse: (...answers) => void (refusals = [...refusals, ...answers]),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
