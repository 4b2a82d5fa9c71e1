/**
 * Serial ports made of text. `usb 1a86:7523` as the first line tells the adapter. Any other line is bytes in hex that arrive at
 * once, a second after the ones before, or `10 x` and the bytes to arrive ten times; `silence` ends a reading, `unplugged` takes the port away, `stop` ends the world. A port
 * whose lines have run out is silent.
 */
import type { Serial, SerialConnection } from '#model/collector.ts';
import { second } from '#model/time.ts';
import { Unreachable } from '#model/trouble.ts';

export type FakeSerial = {
  readonly serial: Serial;
  /** Hex of what was written, by port. */
  readonly written: Readonly<Record<string, readonly string[]>>;
};

export type FakeSerialOptions = {
  /** Text by path. */
  readonly ports: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
  readonly stop: () => void;
  readonly pass: (ms: number) => void;
};

const adapterLine = /^usb ([0-9a-f]{4}:[0-9a-f]{4})$/m;

export const noSerial: Serial = {
  list: () => ({ ports: [], leftAlone: [], whenChanged: () => ({ [Symbol.dispose]: () => undefined }) }),
  open: (path) => Promise.reject(new Unreachable(`There is no port ${path}.`)),
};

export function createFakeSerial({ ports, signal, stop, pass }: FakeSerialOptions): FakeSerial {
  const lines = new Map(Object.entries(ports).map(([path, text]) => [path, linesOf(text.replace(adapterLine, ''))]));
  const free = Object.entries(ports).map(([path, text]) => ({ path, usb: adapterLine.exec(text)?.[1], mark: path }));
  const written: Record<string, string[]> = {};
  const open = new Set<string>();

  function connect(path: string, arrivals: string[]): SerialConnection {
    const gone = new AbortController();
    let isClosed = false;
    return {
      path,
      gone: gone.signal,
      async *bytes() {
        while (!signal.aborted && !isClosed) {
          const line = arrivals.shift() ?? 'silence';
          if (line === 'silence') return;
          if (line === 'stop') return stop();
          if (line === 'unplugged') gone.abort(new Unreachable(`The port ${path} has disappeared.`));
          gone.signal.throwIfAborted();
          pass(second);
          yield Uint8Array.from(Buffer.from(line, 'hex'));
        }
      },
      write(bytes) {
        (written[path] ??= []).push(Buffer.from(bytes).toString('hex'));
        return Promise.resolve();
      },
      [Symbol.asyncDispose]() {
        isClosed = true;
        open.delete(path);
        return Promise.resolve();
      },
    };
  }

  return {
    written,
    serial: {
      list: () => ({ ...noSerial.list(), ports: free }),
      open(path) {
        const arrivals = lines.get(path);
        if (!arrivals) return noSerial.open(path, { baudRate: 0 });
        if (open.has(path)) throw new Error(`${path} is opened twice.`);
        open.add(path);
        return Promise.resolve(connect(path, arrivals));
      },
    },
  };
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/#.*/, '').trim())
    .filter((line) => line !== '')
    .flatMap((line) => {
      const [, times, bytes] = /^(\d+) x (.*)$/.exec(line) ?? [undefined, '1', line];
      return Array<string>(Number(times)).fill(
        /^[a-z]+$/.test(bytes ?? '') ? (bytes ?? '') : (bytes ?? '').replaceAll(' ', ''),
      );
    });
}
