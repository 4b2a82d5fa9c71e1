/**
 * Brings a request to a simulator's handler and its answer back without a network: for so many requests that sockets
 * would take hours. What the handler sees and says is the same; what only a socket can do (reset, hang, drip) it cannot.
 */
import { EventEmitter } from 'node:events';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import type { pinnedRequest } from '#hub/http/pinned-request.ts';

type Headers = Record<string, string | string[]>;

/** As node's, as far as simulators use it. */
class Answer extends EventEmitter {
  statusCode = 200;
  readonly headers: Headers = {};
  readonly #parts: Buffer[] = [];
  readonly #over: (body: Buffer, isWhole: boolean) => void;
  readonly socket = { end: (): void => this.#over(Buffer.concat(this.#parts), false) };

  constructor(over: (body: Buffer, isWhole: boolean) => void) {
    super();
    this.#over = over;
  }

  setHeader(name: string, value: string | number | string[]): this {
    this.headers[name.toLowerCase()] = Array.isArray(value) ? value : String(value);
    return this;
  }

  removeHeader(name: string): void {
    Reflect.deleteProperty(this.headers, name.toLowerCase());
  }

  writeHead(status: number, headers: Headers = {}): this {
    this.statusCode = status;
    for (const [name, value] of Object.entries(headers)) this.setHeader(name, value);
    return this;
  }

  write(part: string | Uint8Array, written?: () => void): boolean {
    this.#parts.push(Buffer.from(part as string));
    if (written) queueMicrotask(written);
    return true;
  }

  end(part?: string | Uint8Array): this {
    if (part !== undefined) this.#parts.push(Buffer.from(part as string));
    this.#over(Buffer.concat(this.#parts), true);
    return this;
  }
}

/** As pinnedRequest. Every answer is there at once, so no signal ends it. */
export function inProcess(handler: RequestListener): typeof pinnedRequest {
  return (url, { method, body, headers, signal }) => {
    signal.throwIfAborted();
    const { promise, resolve } = Promise.withResolvers<IncomingMessage>();
    const request = Object.assign(Readable.from(body === undefined ? [] : [Buffer.from(body)]), {
      method,
      url: `${url.pathname}${url.search}`,
      headers: { host: url.host, ...headers },
    });
    const response = new Answer((whole, isWhole) => {
      const parts = async function* (): AsyncGenerator<Buffer> {
        if (whole.length > 0) yield whole;
        if (!isWhole) throw new Error('aborted');
      };
      const { statusCode, headers: told } = response;
      const came = { statusCode, headers: told, destroy: () => undefined, [Symbol.asyncIterator]: parts };
      resolve(came as unknown as IncomingMessage);
    });
    handler(request as unknown as IncomingMessage, response as unknown as ServerResponse);
    return promise;
  };
}
