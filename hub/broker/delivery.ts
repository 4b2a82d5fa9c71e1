/** Which messages a subscriber is sent, and with which QoS. */
import type { AedesOptions, Client } from 'aedes';
import { probeTopics } from '#model/own-topics.ts';
import { brokerWords } from '#model/words/broker-en.ts';
import type { Notices } from '../ports.ts';
import { inner, type InnerClient } from './inner-client.ts';
import type { Limits } from './limits.ts';
import type { Peers } from './peer.ts';
import { topicMatches } from './topics.ts';
import { watchWildcards } from './wildcard-filters.ts';

type Qos = 0 | 1 | 2;
type Subscription = InnerClient['subscriptions'][string];
type Wildcards = ReturnType<typeof watchWildcards>;

export type Delivery = {
  /** A client came, and has subscribed to nothing yet. */
  admit(client: Client): void;
  readonly authorizeForward: NonNullable<AedesOptions['authorizeForward']>;
  /** Messages that passed slow subscribers by since the start. */
  readonly passedBy: number;
};

export type DeliveryOptions = {
  readonly peers: Peers;
  readonly notices: Notices;
  readonly limits: Pick<Limits, 'unsentBytes'>;
};

export function createDelivery({ peers, notices, limits }: DeliveryOptions): Delivery {
  const wildcardsOf = new WeakMap<Client, Wildcards>();
  const none: Wildcards = new Map();
  let passedBy = 0;
  return {
    admit: (client) => void wildcardsOf.set(client, watchWildcards(inner(client))),
    authorizeForward(client, packet) {
      if (peers.of(client)?.rights?.maySubscribe !== true) return null;
      // A question from here to here: only who subscribed to that very topic may hear it.
      if (packet.topic.startsWith(probeTopics) && !inner(client).subscriptions[packet.topic]) return null;
      // Only what waits for a session that came back has an id by now. It got its QoS when it was queued, waits for the
      // socket by itself, and would be deleted unsent if it was refused here.
      if (packet.messageId !== undefined) return packet;
      // One subscriber that does not read must not hold up the others.
      if (client.conn.writableLength > limits.unsentBytes) {
        passedBy++;
        notices.tell('slow', client.id, brokerWords.tooSlow(client.id));
        return null;
      }
      // aedes lowers the QoS to the granted one only for filters without wildcards.
      if (packet.qos > 0) {
        const exact = inner(client).subscriptions[packet.topic];
        packet.qos = grantedQos(exact, wildcardsOf.get(client) ?? none, packet.topic, packet.qos);
      }
      return packet;
    },
    get passedBy() {
      return passedBy;
    },
  };
}

/** The highest QoS granted to the filters that match, at most `sent`; `sent` itself when none matches any more. */
function grantedQos(exact: Subscription | undefined, wildcards: Wildcards, topic: string, sent: Qos): Qos {
  let granted = exact && (exact.qos ?? 0);
  if (granted !== undefined && granted >= sent) return sent;
  for (const [filter, { qos = 0 }] of wildcards) {
    if ((granted !== undefined && qos <= granted) || !topicMatches(filter, topic)) continue;
    if (qos >= sent) return sent;
    granted = qos;
  }
  return granted ?? sent;
}
