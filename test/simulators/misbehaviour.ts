/**
 * Bad behaviour of servers, for simulators of all sources: it goes around what a simulator answers and spoils the next
 * answers as it is told.
 */
import { createServer } from 'node:http';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';

export type Misbehaviour =
  /** Half of the right answer, then the connection ends. */
  | { readonly does: 'truncate' }
  /** The connection is reset before there is an answer. */
  | { readonly does: 'reset' }
  /** No answer, and the connection stays. */
  | { readonly does: 'hang' }
  /** The right answer, a byte every so many ms; 20 unless told. */
  | { readonly does: 'drip'; readonly every?: number }
  /** A page for people instead of the answer; with status 200 unless told, as of a hotel's network or a maintenance. */
  | { readonly does: 'html'; readonly status?: number }
  /** Another status, such as 429 with `retry-after`; its body is empty unless told. */
  | {
      readonly does: 'refuse';
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: string;
    }
  /** Another body with status 200, such as the note that a limit was reached; JSON unless it is text. */
  | { readonly does: 'say'; readonly body: unknown }
  /** The right body, changed: wrong types, missing fields. */
  | { readonly does: 'change'; readonly body: (right: string) => string }
  /** A body that never ends. */
  | { readonly does: 'flood' }
  /** 100 MB of nothing, compressed to 100 kB. */
  | { readonly does: 'bomb' };

export type Misbehaving = {
  readonly handler: RequestListener;
  /** How the next answers are spoilt, one for each time; after those already told. */
  next(how: Misbehaviour, times?: number): void;
  /** How many spoilt answers are still to come. */
  readonly left: number;
};

export type SimulatedServer = AsyncDisposable &
  Omit<Misbehaving, 'handler'> & {
    /** http://127.0.0.1:port */
    readonly url: string;
    /** Method, path and query of every request so far, with a space between. */
    readonly requests: readonly string[];
    /** What it answers with, for whoever brings requests without a network. */
    readonly handler: RequestListener;
  };

const megabyte = gzipSync(Buffer.alloc(1_000_000));
const page = '<!DOCTYPE html><html><head><title>Sorry</title></head><body><p>Back soon.</p></body></html>';

/** @param isSpoilt Which requests count; all unless told. */
export function misbehaving(
  handler: RequestListener,
  isSpoilt: (request: IncomingMessage) => boolean = () => true,
): Misbehaving {
  const coming: Misbehaviour[] = [];
  return {
    handler(request, response) {
      const how = isSpoilt(request) ? coming.shift() : undefined;
      if (how) spoil(how, handler, request, response);
      else handler(request, response);
    },
    next(how, times = 1) {
      for (let i = 0; i < times; i++) coming.push(how);
    },
    get left() {
      return coming.length;
    },
  };
}

/** A handler that can be told to misbehave, served on a free port of 127.0.0.1. */
export async function serveMisbehaving(
  handler: RequestListener,
  isSpoilt?: (request: IncomingMessage) => boolean,
): Promise<SimulatedServer> {
  const requests: string[] = [];
  const wrapped = misbehaving(handler, isSpoilt);
  const answer: RequestListener = (request, response) => {
    requests.push(`${request.method} ${request.url}`);
    wrapped.handler(request, response);
  };
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    handler: answer,
    next: (...given) => wrapped.next(...given),
    get left() {
      return wrapped.left;
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function spoil(how: Misbehaviour, handler: RequestListener, request: IncomingMessage, response: ServerResponse): void {
  // Whoever is cut off has nothing more to say.
  response.on('error', () => undefined);
  switch (how.does) {
    case 'reset':
      request.socket.resetAndDestroy();
      break;
    case 'hang':
      break;
    case 'html':
      response.writeHead(how.status ?? 200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
      break;
    case 'refuse':
      response.writeHead(how.status, how.headers).end(how.body);
      break;
    case 'say': {
      const isText = typeof how.body === 'string';
      response.setHeader('content-type', isText ? 'text/plain; charset=utf-8' : 'application/json');
      response.end(isText ? how.body : JSON.stringify(how.body));
      break;
    }
    case 'flood':
      flood(response);
      break;
    case 'bomb':
      response.setHeader('content-type', 'application/json');
      response.setHeader('content-encoding', 'gzip');
      // A file of gzip may have many members, and one is made in no time.
      response.end(Buffer.concat(Array.from({ length: 100 }, () => megabyte)));
      break;
    default:
      hold(response, (body) => send(how, body, response));
      handler(request, response);
  }
}

function send(
  how: Misbehaviour & { readonly does: 'truncate' | 'drip' | 'change' },
  body: Buffer,
  response: ServerResponse,
): void {
  if (how.does === 'change') {
    response.removeHeader('content-length');
    response.end(how.body(body.toString()));
    return;
  }
  // So that its length is known, and that it is not reached, too.
  response.setHeader('content-length', body.length);
  if (how.does === 'truncate') {
    response.write(body.subarray(0, Math.ceil(body.length / 2)), () => response.socket?.end());
  } else {
    void drip(response, body, how.every ?? 20);
  }
}

async function drip(response: ServerResponse, body: Buffer, every: number): Promise<void> {
  for (let at = 0; at < body.length && !response.destroyed; at++) {
    response.write(body.subarray(at, at + 1));
    await sleep(every);
  }
  if (!response.destroyed) response.end();
}

function flood(response: ServerResponse): void {
  const wave = Buffer.alloc(65_536, ' ');
  const more = (): void => {
    if (response.destroyed) return;
    if (response.write(wave)) setImmediate(more);
    else response.once('drain', more);
  };
  more();
}

/** Collects what is written to a response, whose headers are still to be changed when it is whole. */
function hold(response: ServerResponse, whole: (body: Buffer) => void): void {
  const parts: Buffer[] = [];
  const own = { write: response.write, end: response.end, writeHead: response.writeHead };
  const take = (part: unknown): void => {
    if (typeof part === 'string' || part instanceof Uint8Array) parts.push(Buffer.from(part as string));
  };
  const flat: Pick<ServerResponse, 'write' | 'end' | 'writeHead'> = {
    writeHead(status: number, ...given: unknown[]) {
      response.statusCode = status;
      const headers = given.find((one) => typeof one === 'object' && one !== null);
      for (const [name, value] of Object.entries(headers ?? {})) response.setHeader(name, value as string);
      return response;
    },
    write(part: unknown) {
      take(part);
      return true;
    },
    end(part?: unknown) {
      take(part);
      Object.assign(response, own);
      whole(Buffer.concat(parts));
      return response;
    },
  };
  Object.assign(response, flat);
}
