/** Looks for devices of both kinds with one datagram each, and listens for whoever answers. */
import { createSocket } from 'node:dgram';
import type { RemoteInfo } from 'node:dgram';
import { BadReading, Unreachable, messageOf } from '#model/trouble.ts';
import { kasaCollectorWords } from '#model/words/collector-kasa-en.ts';
import { disguise, undisguise } from './cipher.ts';
import type { Ears, Search } from './network.ts';
import { lockedRequest, readLocked } from './newer-search.ts';
import { readDevice, searchRequest } from './reading.ts';

export type SearchOptions = {
  /** Where the questions go: a broadcast address as a rule. */
  readonly target: string;
  /** UDP ports of the devices of the older and of the newer kind. */
  readonly port: number;
  readonly lockedPort: number;
};

export async function openSearch({ target, port, lockedPort }: SearchOptions, ears: Ears): Promise<Search> {
  const socket = createSocket('udp4');
  const { promise: bound, resolve, reject } = Promise.withResolvers<void>();
  socket.once('error', reject);
  socket.bind(0, () => resolve());
  try {
    await bound;
    socket.setBroadcast(true);
  } catch (error) {
    socket.close();
    throw noNetwork(error);
  }
  socket.off('error', reject);
  // Trouble with sending is told by the send itself; without a listener any other would end the process.
  socket.on('error', () => undefined);
  socket.on('message', (datagram, from) => hear(datagram, from, lockedPort, ears));

  const send = (datagram: Buffer, to: number): Promise<void> => {
    const sent = Promise.withResolvers<void>();
    socket.send(datagram, to, target, (error) => (error ? sent.reject(error) : sent.resolve()));
    return sent.promise;
  };
  return {
    async ask() {
      try {
        await Promise.all([send(disguise(searchRequest), port), send(lockedRequest, lockedPort)]);
      } catch (error) {
        throw noNetwork(error);
      }
    },
    async [Symbol.asyncDispose]() {
      const closed = Promise.withResolvers<void>();
      socket.close(() => closed.resolve());
      await closed.promise;
    },
  };
}

function hear(datagram: Buffer, { address, port }: RemoteInfo, lockedPort: number, ears: Ears): void {
  if (port === lockedPort) {
    const locked = readLocked(datagram);
    if (locked) ears.locked(locked, address);
    return;
  }
  try {
    ears.device(readDevice(undisguise(datagram)), address);
  } catch (error) {
    // Anyone may send datagrams; one that is no answer is nobody's trouble.
    if (!(error instanceof BadReading)) throw error;
  }
}

const noNetwork = (cause: unknown): Unreachable =>
  new Unreachable(kasaCollectorWords.notSearched(messageOf(cause)), { cause });
