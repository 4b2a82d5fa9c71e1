/** One open serial port, over the library serialport, which is loaded when the first port is opened. */
import { existsSync } from 'node:fs';
import type { SerialPort } from 'serialport';
import type { SerialConnection } from '#model/collector.ts';
import { second } from '#model/time.ts';
import type { WhenChanged } from '#model/trouble.ts';
import { Unreachable, messageOf } from '#model/trouble.ts';
import { serialWords } from '#model/words/serial-en.ts';
import type { Timers } from '../../clock.ts';

export type ConnectionOptions = {
  readonly path: string;
  /** What the path leads to. */
  readonly device: string;
  readonly baudRate: number;
  /** Closes it. */
  readonly signal: AbortSignal;
  readonly timers: Timers;
  /** Given to the error that says that the port has disappeared. */
  readonly whenChanged: WhenChanged;
  /** The system has taken the port back; called once. */
  readonly released: () => void;
  /** Closing does not succeed in time. */
  readonly closesLate: () => void;
};

/** The kernel may wait long for a device to take what was written to it. */
const closeLimit = 2 * second;

/** Throws the library's own error when the port does not open. */
export async function openConnection(options: ConnectionOptions): Promise<SerialConnection> {
  const { path, device, baudRate, signal, timers, whenChanged, released, closesLate } = options;
  const port = await openPort(path, baudRate);
  const gone = new AbortController();
  const over = Promise.withResolvers<void>();
  let isOver = false;
  let received: Uint8Array[] | undefined;
  let wake: (() => void) | undefined;

  const end = (): void => {
    isOver = true;
    watch[Symbol.dispose]();
    signal.removeEventListener('abort', onAbort);
    over.resolve();
    wake?.();
  };
  const lose = (cause?: unknown): void => {
    if (isOver) return;
    gone.abort(new Unreachable(serialWords.gone(path), { whenChanged, cause }));
    void close();
  };
  const shut = async (): Promise<void> => {
    const closed = Promise.withResolvers<void>();
    if (port.closed || !port.isOpen) return;
    port.close(() => closed.resolve());
    using _limit = timers.after(closeLimit, () => {
      closesLate();
      closed.resolve();
    });
    await closed.promise;
  };
  let closing: Promise<void> | undefined;
  const close = (): Promise<void> => {
    end();
    return (closing ??= shut());
  };
  const onAbort = (): void => void close();

  // The library does not notice every unplugging, but the device always leaves the file system.
  const watch = timers.every(second, () => {
    if (!existsSync(device)) lose();
  });
  port.on('data', (bytes: Uint8Array) => {
    received?.push(bytes);
    wake?.();
  });
  port.on('error', lose);
  port.once('close', (cause: unknown) => {
    released();
    lose(cause);
  });
  signal.addEventListener('abort', onAbort, { once: true });
  if (signal.aborted) await close();

  const arrival = async (patience: number): Promise<void> => {
    const { promise, resolve } = Promise.withResolvers<void>();
    wake = resolve;
    using _patience = timers.after(patience, resolve);
    await promise;
    wake = undefined;
  };

  return {
    path,
    gone: gone.signal,
    async *bytes(patience) {
      const mine: Uint8Array[] = [];
      received = mine;
      try {
        while (!isOver) {
          if (mine.length === 0) await arrival(patience);
          const next = mine.shift();
          if (next) yield next;
          else if (!isOver) return;
        }
        gone.signal.throwIfAborted();
      } finally {
        received = undefined;
      }
    },
    async write(bytes) {
      gone.signal.throwIfAborted();
      if (isOver) return;
      const written = new Promise<void>((resolve, reject) => {
        port.write(Buffer.from(bytes), (error) => {
          if (error) reject(new Unreachable(serialWords.notWritten(path, messageOf(error)), { cause: error }));
          else resolve();
        });
      });
      // The library never answers for a port that disappears meanwhile.
      await Promise.race([written, over.promise]);
      gone.signal.throwIfAborted();
    },
    [Symbol.asyncDispose]: close,
  };
}

async function openPort(path: string, baudRate: number): Promise<SerialPort> {
  const library = await import('serialport');
  const port = new library.SerialPort({ path, baudRate, autoOpen: false });
  await new Promise<void>((resolve, reject) => {
    port.open((error) => (error ? reject(error) : resolve()));
  });
  return port;
}
