/** Which subscriptions are granted: by right, and by how many there are already. */
import type { AedesOptions, Client, Subscription } from 'aedes';
import { brokerWords } from '#model/words/broker-en.ts';
import type { Notices } from '../ports.ts';
import { inner } from './inner-client.ts';
import type { Limits } from './limits.ts';
import type { Peers } from './peer.ts';
import { sessionMark, type Persistence } from './persistence.ts';

export type Subscribing = {
  readonly authorizeSubscribe: NonNullable<AedesOptions['authorizeSubscribe']>;
  /**
   * What was granted of a SUBSCRIBE's filters since this was asked of the same list last. aedes authorizes one after the
   * other and hands over the whole list after each; what was refused must not be remembered for a session.
   */
  takeGranted(subscriptions: readonly Subscription[]): readonly Subscription[];
  /** Counts the filters of a client anew: after it has given some up, or is gone. */
  recount(client: Client): void;
};

export type SubscribingOptions = {
  readonly peers: Peers;
  readonly notices: Notices;
  readonly limits: Pick<Limits, 'filters' | 'filtersOfClient'>;
  /** Sessions that last. */
  readonly sessions: Pick<Persistence, 'filters' | 'remembers'>;
};

export function createSubscribing({ peers, notices, limits, sessions }: SubscribingOptions): Subscribing {
  /** Whether a subscription was granted, once that is decided. */
  const decided = new WeakMap<Subscription, boolean>();
  /** How many of a list were taken. */
  const taken = new WeakMap<readonly Subscription[], number>();
  /** Filters of all that are connected and leave nothing behind: those of a session that lasts are counted there. */
  let passing = 0;

  /** Of one more filter of a client. One that its session brought along has its room already. */
  function hasRoom({ id, clean }: Client, filter: string): boolean {
    return (!clean && sessions.remembers(id, filter)) || passing + sessions.filters < limits.filters;
  }

  return {
    authorizeSubscribe(client, subscription, done) {
      const peer = peers.of(client);
      const { topic } = subscription;
      if (peer?.rights?.maySubscribe !== true || subscription === sessionMark || client.closed) {
        decided.set(subscription, false);
        done(null, null);
        return;
      }
      if (inner(client).subscriptions[topic] === undefined) {
        if (peer.filters >= limits.filtersOfClient || !hasRoom(client, topic)) {
          notices.tell('filters', client.id, brokerWords.tooManyFilters(client.id));
          decided.set(subscription, false);
          done(null, null);
          return;
        }
        peer.filters++;
        if (client.clean) passing++;
      }
      decided.set(subscription, true);
      done(null, subscription);
    },
    takeGranted(subscriptions) {
      const from = taken.get(subscriptions) ?? 0;
      let next = from;
      const granted: Subscription[] = [];
      for (;;) {
        const subscription = subscriptions[next];
        const isGranted = subscription && decided.get(subscription);
        if (isGranted === undefined) break;
        if (isGranted) granted.push(subscription);
        next++;
      }
      taken.set(subscriptions, next);
      return granted;
    },
    recount(client) {
      const peer = peers.of(client);
      if (!peer) return;
      const left = client.closed || client.conn.destroyed ? 0 : Object.keys(inner(client).subscriptions).length;
      if (client.clean) passing += left - peer.filters;
      peer.filters = left;
    },
  };
}
