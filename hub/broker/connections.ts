/** Counts sockets, so that no address and no crowd can take all of the broker. */
import type { Socket } from 'node:net';
import type { Limits } from './limits.ts';

export type Connections = {
  /** False when there is no room; the socket is then closed already. */
  admit(socket: Socket, address: string): boolean;
  /** The socket has logged in and no longer counts as a stranger of its address. */
  known(socket: Socket): void;
  readonly refused: number;
  /** Ends every connection that is left. */
  close(): void;
};

export function createConnections(limits: Pick<Limits, 'connections' | 'strangers'>): Connections {
  const strangers = new Map<string, number>();
  const addressOf = new WeakMap<Socket, string>();
  const open = new Set<Socket>();
  let refused = 0;

  function known(socket: Socket): void {
    const address = addressOf.get(socket);
    if (address === undefined) return;
    addressOf.delete(socket);
    const left = (strangers.get(address) ?? 1) - 1;
    if (left === 0) strangers.delete(address);
    else strangers.set(address, left);
  }

  return {
    admit(socket, address) {
      const waiting = strangers.get(address) ?? 0;
      if (open.size >= limits.connections || waiting >= limits.strangers) {
        refused++;
        socket.destroy();
        return false;
      }
      open.add(socket);
      strangers.set(address, waiting + 1);
      addressOf.set(socket, address);
      socket.once('close', () => {
        open.delete(socket);
        known(socket);
      });
      return true;
    },
    known,
    get refused() {
      return refused;
    },
    close() {
      for (const socket of open) socket.destroy();
    },
  };
}
