/** What the broker knows about one connection. */
import type { Client } from 'aedes';
import type { Rights } from './permissions.ts';

export type Peer = {
  readonly address: string;
  /** It comes from this machine, and from nobody behind it: while loopback is trusted, it needs no login. */
  readonly local: boolean;
  /** Called when it has logged in. */
  readonly onAdmitted: (() => void) | undefined;
  /** Filters it has subscribed to. */
  filters: number;
  /** Absent until it has logged in. */
  rights: Rights | undefined;
  /** Publishes that wait for the store. */
  held: number;
  /** Their payload bytes. */
  heldBytes: number;
};

/** Where a connection comes from. */
export type Origin = Pick<Peer, 'address' | 'local'> & Partial<Pick<Peer, 'onAdmitted'>>;

export type Peers = {
  add(client: Client, from: Origin): Peer;
  of(client: Client): Peer | undefined;
};

export function createPeers(): Peers {
  // Weak: aedes has no event for a client that leaves before it has logged in.
  const peers = new WeakMap<Client, Peer>();
  return {
    add(client, { address, local, onAdmitted }) {
      const peer: Peer = { address, local, onAdmitted, filters: 0, rights: undefined, held: 0, heldBytes: 0 };
      peers.set(client, peer);
      return peer;
    },
    of: (client) => peers.get(client),
  };
}
