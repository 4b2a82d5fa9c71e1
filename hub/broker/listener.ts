/** The TCP listener: where it listens, and why it does not. */
import { once } from 'node:events';
import { createServer, type Server, type Socket } from 'node:net';
import { messageOf } from '#model/trouble.ts';
import { brokerWords } from '#model/words/broker-en.ts';

export type ListenerOptions = {
  /** 0 takes a free one. */
  readonly port: number;
  /** Address to listen on; undefined means every address of this machine. */
  readonly host: string | undefined;
  /** Bytes buffered in each direction of a socket before it pushes back. */
  readonly highWaterMark: number;
  readonly onSocket: (socket: Socket) => void;
  /** A socket could not be accepted, for example because no file descriptor is left. Listening goes on. */
  readonly onError: (error: Error) => void;
};

export type Listener = {
  /** null while nothing listens. */
  readonly port: number | null;
  /** Why nothing listens, in one sentence; null while something does. */
  readonly reason: string | null;
  /** Listens elsewhere on the same port; connections stay. If that fails it goes back and says why, in one sentence. */
  move(host: string | undefined): Promise<string | null>;
  /** Connections stay. */
  close(): void;
};

/** Never rejects: a port that cannot be had becomes `reason`. */
export async function openListener({
  port,
  host,
  highWaterMark,
  onSocket,
  onError,
}: ListenerOptions): Promise<Listener> {
  let server: Server | null = null;
  let reason: string | null = null;
  let where = host;
  let closed = false;
  let moving: Promise<unknown> = Promise.resolve();
  let bound = port;

  async function listen(on: string | undefined): Promise<boolean> {
    const next = createServer(
      { highWaterMark, noDelay: true, keepAlive: true, keepAliveInitialDelay: 60_000 },
      onSocket,
    );
    try {
      next.listen(on === undefined ? { port: bound } : { port: bound, host: on });
      await once(next, 'listening');
    } catch (error) {
      reason = sentence(error, bound);
      return false;
    }
    next.on('error', onError);
    if (closed) {
      next.close();
      return true;
    }
    const address = next.address();
    if (address !== null && typeof address === 'object') bound = address.port;
    server = next;
    reason = null;
    where = on;
    return true;
  }

  async function moveNow(to: string | undefined): Promise<string | null> {
    if (closed || (to === where && server !== null)) return null;
    const from = where;
    server?.close();
    server = null;
    if (await listen(to)) return null;
    const why = reason;
    if (from !== to) await listen(from);
    return why;
  }

  await listen(host);
  return {
    get port() {
      return server === null ? null : bound;
    },
    get reason() {
      return reason;
    },
    move(to) {
      const moved = moving.then(() => moveNow(to));
      moving = moved;
      return moved;
    },
    close() {
      closed = true;
      server?.close();
      server = null;
    },
  };
}

function sentence(error: unknown, port: number): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') return brokerWords.portTaken(port);
  if (code === 'EACCES') return brokerWords.portForbidden(port);
  return brokerWords.portTrouble(port, messageOf(error));
}
