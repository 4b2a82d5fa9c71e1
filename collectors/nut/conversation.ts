/** Talks to upsd over TCP: lines there and lines back (RFC 9271). */
import { type Socket, connect } from 'node:net';
import type { Milliseconds } from '#model/time.ts';
import { BadReading, Misconfigured, Unreachable } from '#model/trouble.ts';
import { nutCollectorWords as words } from '#model/words/collector-nut-en.ts';
import { type Encryption, encrypt } from './encryption.ts';
import { notUpsd } from './reading.ts';
import { type Upsd, UpsdRefusal } from './upsd.ts';

export type Place = {
  readonly host: string;
  readonly port: number;
  /** Undefined: not encrypted. */
  readonly encryption?: Encryption | undefined;
};

/** Bytes of a whole conversation; a UPS with every variable there is tells some 10 kB. */
const mostBytes = 1_000_000;

/**
 * A connection of its own for each reading: upsd ends those that are silent for a minute. All of it must be over within
 * `deadline`. Throws Unreachable, or what the encryption fails with.
 */
export async function openConversation(place: Place, deadline: Milliseconds, signal: AbortSignal): Promise<Upsd> {
  const limit = AbortSignal.timeout(deadline);
  const { host, port, encryption } = place;
  const plain = connect({ host, port, signal: AbortSignal.any([signal, limit]) });
  // A failure reaches whoever opens or reads; without a listener one that comes between would end the process.
  plain.on('error', () => undefined);
  const failed = (cause: unknown): Error => (isTold(cause) ? cause : explain(place, deadline, limit.aborted, cause));
  let socket: Socket = plain;
  try {
    await opened(plain);
    if (encryption) socket = await encrypt(plain, host, encryption);
  } catch (cause) {
    plain.destroy();
    throw failed(cause);
  }
  const lines = linesOf(socket);

  async function next(): Promise<string> {
    const { value, done } = await lines.next();
    if (done && limit.aborted) throw failed(undefined);
    if (done) throw new Unreachable(words.brokenOff(shown(place)));
    return value;
  }

  async function answer(): Promise<readonly string[]> {
    const first = await next();
    const [word, code = ''] = first.split(' ');
    if (word === 'ERR') throw new UpsdRefusal(code);
    if (word !== 'BEGIN') return [first];
    const rows: string[] = [];
    for (let line = await next(); !line.startsWith('END '); line = await next()) rows.push(line);
    return rows;
  }

  return {
    async ask(command) {
      try {
        socket.write(`${command}\n`);
        return await answer();
      } catch (error) {
        throw failed(error);
      }
    },
    async [Symbol.asyncDispose]() {
      socket.destroy();
      plain.destroy();
    },
  };
}

/** Whether an error says already what a person must know. */
function isTold(error: unknown): error is Error {
  return [UpsdRefusal, Misconfigured, Unreachable, BadReading].some((kind) => error instanceof kind);
}

function opened(socket: Socket): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  socket.once('connect', resolve).once('error', reject);
  return promise.finally(() => socket.off('error', reject));
}

/** Throws BadReading for more than any upsd says. */
async function* linesOf(socket: Socket): AsyncGenerator<string, void, void> {
  let waiting = '';
  let received = 0;
  socket.setEncoding('utf8');
  for await (const chunk of socket as AsyncIterable<string>) {
    received += chunk.length;
    if (received > mostBytes) throw notUpsd();
    const parts = (waiting + chunk).split('\n');
    waiting = parts.pop() ?? '';
    for (const line of parts) yield line.replace(/\r$/, '');
  }
}

const shown = ({ host, port }: Pick<Place, 'host' | 'port'>): string => `${host}:${port}`;

const ofCode = (code: string): string | undefined => (Object.hasOwn(words.why, code) ? words.why[code] : undefined);

/** Why nothing came of asking there. */
export function explain(place: Place, deadline: Milliseconds, isLate: boolean, cause: unknown): Unreachable {
  const where = shown(place);
  if (isLate) return new Unreachable(words.late(where, deadline / 1_000), { cause });
  const code = cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : '';
  const isHere = /^(localhost$|127\.|::1$)/i.test(place.host);
  const why = isHere && code === 'ECONNREFUSED' ? words.refusedHere : ofCode(code);
  return new Unreachable(words.failed(where, why ?? words.silent), { cause });
}
