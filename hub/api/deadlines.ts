/**
 * How long a request may take to arrive, and its answer to come. node:http knows one deadline for all of them: what
 * carries a backup of a whole home over a slow network needs another than a question.
 */
import type { IncomingMessage, Server } from 'node:http';
import type { Socket } from 'node:net';
import type { Readable } from 'node:stream';
import type { Timers } from '../clock.ts';

/** ms in which the whole request must be here, counted from its headers. */
export const requestTimeout = 30_000;
/** ms without a byte while an answer is made that takes long: a large store on a slow card is read twice. */
export const longestWork = 3_600_000;

const deadlines = new WeakMap<IncomingMessage, Disposable>();

/** `late` is told of a request that is not whole in time. */
export function limitArrival(server: Server, timers: Pick<Timers, 'after'>, late: (socket: Socket) => void): void {
  // Before anybody may read it.
  server.prependListener('request', (request: IncomingMessage) => {
    const deadline = timers.after(requestTimeout, () => {
      if (!request.complete && !request.socket.destroyed) late(request.socket);
    });
    deadlines.set(request, deadline);
    for (const over of ['end', 'close']) request.once(over, () => deadline[Symbol.dispose]());
  });
}

/** Before a body is parsed, of a route with whatever types. */
type BeforeParsing = (
  request: { readonly raw: IncomingMessage },
  reply: unknown,
  payload: Readable,
  done: (error: null, payload: Readable) => void,
) => void;

/** Of a route, for those it lets in: once the request is here, nothing needs to be said until the work is done. */
export const unhurriedWork: BeforeParsing = ({ raw }, _reply, payload, done) => {
  const work = (): void => void raw.socket.setTimeout(longestWork);
  const { 'content-length': length = '0', 'transfer-encoding': pieces } = raw.headers;
  if (length === '0' && pieces === undefined) work();
  else raw.once('end', work);
  done(null, payload);
};

/** The same, and its request has all the time it wants as long as bytes come. */
export const unhurriedUpload: BeforeParsing = (request, reply, payload, done) => {
  deadlines.get(request.raw)?.[Symbol.dispose]();
  unhurriedWork(request, reply, payload, done);
};
