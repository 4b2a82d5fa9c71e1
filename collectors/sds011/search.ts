/** Finding the sensor: at the port of the settings, or at whichever free port something speaks like one. */
import type { FreePort, Serial, SerialConnection } from '#model/collector.ts';
import { minute, second } from '#model/time.ts';
import { Misconfigured, Unreachable, messageOf } from '#model/trouble.ts';
import { wake } from './commands.ts';
import { createFrameReader } from './frames.ts';

export type Found = {
  readonly connection: SerialConnection;
  /** Of the sensor, four hex digits. */
  readonly id: string;
};

const baudRate = 9_600;
/** An awake sensor reports every second, at times every second and a half. */
const patience = 2.5 * second;
/** So many bytes without a frame come from something else. */
const mostForeign = 60;
/** Opening a port resets some boards, so what is no sensor is left alone for long, unless ports come or go. */
const askAgain = 10 * minute;
const mostReasons = 3;

/** The CH340 by QinHeng, with which the sensor is sold. */
const ownAdapter = '1a86:7523';

/**
 * Only behind its own adapter is a silent port woken: what hangs on others may take the command for something else, and
 * QinHeng makes the adapters of some Zigbee sticks, too. A port that a person has named is always woken.
 */
function mayBeWoken({ path, usb }: FreePort): boolean {
  const isNamedOtherwise = path.includes('/by-id/') && !/1a86|qinheng/i.test(path);
  return !isNamedOtherwise && (usb === undefined ? /1a86|qinheng/i.test(path) : usb === ownAdapter);
}

/** Undefined when the signal aborts meanwhile. Throws Unreachable when there is none. */
export async function findSensor(serial: Serial, port: string, signal: AbortSignal): Promise<Found | undefined> {
  if (port === 'auto') {
    for (;;) {
      const found = await search(serial, signal);
      if (found !== 'changed') return found;
    }
  }
  const connection = await serial.open(port, { baudRate });
  const id = await identify(connection, true);
  if (id !== undefined) return { connection, id };
  await connection[Symbol.asyncDispose]();
  if (signal.aborted) return undefined;
  throw new Unreachable(`No SDS011 answers at ${port}; check that the sensor is plugged in there.`);
}

/**
 * Asks all free ports at once, since each takes its time. 'changed' when ports came or went meanwhile: to ask the silent
 * ones to the end would let a sensor wait that was just plugged in. What is not the sensor is closed before this returns.
 */
async function search(serial: Serial, signal: AbortSignal): Promise<Found | 'changed' | undefined> {
  const { ports, whenChanged } = serial.list();
  const changed = Promise.withResolvers<'changed'>();
  using _watch = whenChanged(() => changed.resolve('changed'));
  const open = new Set<SerialConnection>();
  let result: Found | 'changed' | undefined;

  const ask = async (port: FreePort): Promise<Found> => {
    const { path } = port;
    const connection = await serial.open(path, { baudRate });
    open.add(connection);
    const id = await identify(connection, mayBeWoken(port));
    if (id !== undefined) return { connection, id };
    open.delete(connection);
    await connection[Symbol.asyncDispose]();
    throw new Unreachable(`No SDS011 answers at ${path}.`);
  };

  const asked = ports.map(ask);
  try {
    result = await Promise.race([Promise.any(asked), changed.promise]);
    return result;
  } catch (error) {
    if (signal.aborted) return undefined;
    const reasons: unknown[] = error instanceof AggregateError ? error.errors : [error];
    const fault = reasons.find((one) => !(one instanceof Unreachable || one instanceof Misconfigured));
    if (fault instanceof Error) throw fault;
    const told = reasons.slice(0, mostReasons).map(messageOf).join(' ');
    throw new Unreachable(`No dust sensor was found; plug one in. ${told}`.trim(), {
      whenChanged,
      cause: error,
      ...(ports.length > 0 && { retryAfter: askAgain }),
    });
  } finally {
    const kept = typeof result === 'object' ? result.connection : undefined;
    const close = (): Promise<unknown> =>
      Promise.all([...open].filter((one) => one !== kept).map((one) => one[Symbol.asyncDispose]()));
    await close();
    // What was still being opened.
    await Promise.allSettled(asked);
    await close();
  }
}

/** The sensor's id; undefined when no frame comes. Listens first, for an awake sensor speaks by itself. */
async function identify(connection: SerialConnection, isWoken: boolean): Promise<string | undefined> {
  for (const wakes of isWoken ? [false, true] : [false]) {
    if (wakes) await connection.write(wake);
    const reader = createFrameReader();
    for await (const bytes of connection.bytes(patience)) {
      for (const frame of reader.read(bytes)) if (frame.kind !== 'damage') return frame.id;
      if (reader.unread > mostForeign) return undefined;
    }
  }
  return undefined;
}
