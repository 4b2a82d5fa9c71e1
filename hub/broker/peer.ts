/** What the broker knows about one connection. */
import type { Client } from 'aedes';
import type { Rights } from './permissions.ts';

export type Peer = {
  readonly address: string;
  /** Absent until it has logged in. */
  rights: Rights | undefined;
  /** Publishes that wait for the store. */
  held: number;
  /** Their payload bytes. */
  heldBytes: number;
};

export type Peers = {
  add(client: Client, address: string): Peer;
  of(client: Client): Peer | undefined;
};

export function createPeers(): Peers {
  // Weak: aedes has no event for a client that leaves before it has logged in.
  const peers = new WeakMap<Client, Peer>();
  return {
    add(client, address) {
      const peer: Peer = { address, rights: undefined, held: 0, heldBytes: 0 };
      peers.set(client, peer);
      return peer;
    },
    of: (client) => peers.get(client),
  };
}
