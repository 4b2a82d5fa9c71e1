/** Which subscriptions are granted: by right, and by how many there are already. */
import type { AedesOptions, Client, Subscription } from 'aedes';
import { brokerWords } from '#model/words/broker-en.ts';
import { inner } from './inner-client.ts';
import type { Limits } from './limits.ts';
import type { Notices } from './notices.ts';
import type { Peers } from './peer.ts';
import { sessionMark } from './persistence.ts';

export type Subscribing = {
  readonly authorizeSubscribe: NonNullable<AedesOptions['authorizeSubscribe']>;
  /** Whether this very subscription was granted: what was refused must not be remembered for a session either. */
  isGranted(subscription: Subscription): boolean;
  /** Counts the filters of a client anew: after it has given some up, or is gone. */
  recount(client: Client): void;
};

export type SubscribingOptions = {
  readonly peers: Peers;
  readonly notices: Notices;
  readonly limits: Pick<Limits, 'filters' | 'filtersOfClient'>;
  /** Filters of sessions that last. */
  readonly remembered: () => number;
};

export function createSubscribing({ peers, notices, limits, remembered }: SubscribingOptions): Subscribing {
  const granted = new WeakSet<Subscription>();
  /** Filters of all that are connected. */
  let live = 0;

  return {
    authorizeSubscribe(client, subscription, done) {
      const peer = peers.of(client);
      const { topic } = subscription;
      if (peer?.rights?.maySubscribe !== true || subscription === sessionMark || client.closed) {
        done(null, null);
        return;
      }
      if (inner(client).subscriptions[topic] === undefined) {
        if (peer.filters >= limits.filtersOfClient || live + remembered() >= limits.filters) {
          notices.tell('filters', client.id, brokerWords.tooManyFilters(client.id));
          done(null, null);
          return;
        }
        peer.filters++;
        live++;
      }
      granted.add(subscription);
      done(null, subscription);
    },
    isGranted: (subscription) => granted.has(subscription),
    recount(client) {
      const peer = peers.of(client);
      if (!peer) return;
      const left = client.closed || client.conn.destroyed ? 0 : Object.keys(inner(client).subscriptions).length;
      live += left - peer.filters;
      peer.filters = left;
    },
  };
}
