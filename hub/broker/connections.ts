/**
 * Counts connections, so that no address and no crowd can take all of the broker. Strangers, who have not logged in yet,
 * and clients, who have, are counted apart: however many strangers there are, a client finds its place.
 */
import type { Duplex } from 'node:stream';
import { networkOf } from '../access/wrong-tokens.ts';
import type { Limits } from './limits.ts';

export type Connections = {
  /** A stranger came. Where there is no room, the one that has been silent longest is closed for it. */
  admit(connection: Duplex, address: string): void;
  /** It has logged in. False when there is no room for a further client, of this address or at all. */
  known(connection: Duplex): boolean;
  /** Connections closed or turned away for want of room. */
  readonly refused: number;
  /** Ends every connection that is left. */
  close(): void;
};

type Crowd = { readonly members: Map<Duplex, string>; readonly ofNetwork: Map<string, number> };

export function createConnections(
  limits: Pick<Limits, 'clients' | 'clientsOfAddress' | 'strangers' | 'strangersOfAddress'>,
): Connections {
  const strangers: Crowd = { members: new Map(), ofNetwork: new Map() };
  const clients: Crowd = { members: new Map(), ofNetwork: new Map() };
  let refused = 0;

  function join(crowd: Crowd, connection: Duplex, network: string): void {
    crowd.members.set(connection, network);
    crowd.ofNetwork.set(network, countOf(crowd, network) + 1);
  }

  function leave(crowd: Crowd, connection: Duplex): string | undefined {
    const network = crowd.members.get(connection);
    if (network === undefined) return undefined;
    crowd.members.delete(connection);
    const left = countOf(crowd, network) - 1;
    if (left === 0) crowd.ofNetwork.delete(network);
    else crowd.ofNetwork.set(network, left);
    return network;
  }

  function displace(network: string | undefined): void {
    for (const [connection, from] of strangers.members) {
      if (network !== undefined && from !== network) continue;
      refused++;
      leave(strangers, connection);
      connection.destroy();
      return;
    }
  }

  return {
    admit(connection, address) {
      const network = networkOf(address);
      if (countOf(strangers, network) >= limits.strangersOfAddress) displace(network);
      else if (strangers.members.size >= limits.strangers) displace(undefined);
      join(strangers, connection, network);
      connection.once('close', () => {
        leave(strangers, connection);
        leave(clients, connection);
      });
    },
    known(connection) {
      const network = leave(strangers, connection);
      if (network === undefined) return false;
      if (clients.members.size >= limits.clients || countOf(clients, network) >= limits.clientsOfAddress) {
        refused++;
        return false;
      }
      join(clients, connection, network);
      return true;
    },
    get refused() {
      return refused;
    },
    close() {
      for (const { members } of [strangers, clients]) for (const connection of members.keys()) connection.destroy();
    },
  };
}

const countOf = (crowd: Crowd, network: string): number => crowd.ofNetwork.get(network) ?? 0;
