/** Which messages a subscriber is sent, and with which QoS. */
import type { AedesOptions, Client } from 'aedes';
import { brokerWords } from '#model/words/broker-en.ts';
import { inner } from './inner-client.ts';
import type { Limits } from './limits.ts';
import type { Notices } from './notices.ts';
import type { Peers } from './peer.ts';
import { topicMatches } from './topics.ts';

export type Delivery = {
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
  let passedBy = 0;
  return {
    authorizeForward(client, packet) {
      if (peers.of(client)?.rights?.maySubscribe !== true) return null;
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
      if (packet.qos > 0) packet.qos = grantedQos(client, packet.topic, packet.qos);
      return packet;
    },
    get passedBy() {
      return passedBy;
    },
  };
}

/** The highest QoS granted to the filters that match, at most `sent`; `sent` itself when none matches any more. */
function grantedQos(client: Client, topic: string, sent: 0 | 1 | 2): 0 | 1 | 2 {
  const { subscriptions } = inner(client);
  let granted: 0 | 1 | 2 | undefined;
  for (const filter in subscriptions) {
    const qos = subscriptions[filter]?.qos ?? 0;
    if ((granted !== undefined && qos <= granted) || !topicMatches(filter, topic)) continue;
    if (qos >= sent) return sent;
    granted = qos;
  }
  return granted ?? sent;
}
