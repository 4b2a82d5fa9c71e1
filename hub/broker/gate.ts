/**
 * The one place where an acknowledgement waits. aedes writes PUBACK right after authorizePublish calls back, and PUBREC
 * a little later; its later hooks run when PUBACK has left already. So a publish that yields samples is let through
 * here once they are on disk.
 */
import { setImmediate } from 'node:timers/promises';
import type { AedesOptions, Client, PublishPacket } from 'aedes';
import type { Message } from '#model/collector.ts';
import { messageOf } from '#model/trouble.ts';
import { brokerWords } from '#model/words/broker-en.ts';
import type { Ingest, MessageBus, Notices } from '../ports.ts';
import { inner, type InnerClient } from './inner-client.ts';
import type { Limits } from './limits.ts';
import type { Peer, Peers } from './peer.ts';
import type { Persistence } from './persistence.ts';
import type { Timers } from '../clock.ts';
import { isTopic } from './topics.ts';
import type { Reserved } from './unreleased.ts';

export type Gate = {
  readonly authorizePublish: NonNullable<AedesOptions['authorizePublish']>;
  /** Publishes received so far, and their payload bytes. */
  readonly messages: number;
  readonly bytes: number;
  /** Keeps alive the connections that the broker itself has stopped reading; call it every second. */
  tend(): void;
  /** Takes nothing new. Resolves when all that was taken is acknowledged, or after `deadline` ms. */
  close(deadline: number): Promise<void>;
};

export type GateOptions = {
  readonly bus: Pick<MessageBus, 'deliver'>;
  readonly ingest: Pick<Ingest, 'begin' | 'accepted' | 'full' | 'whenStored'>;
  readonly peers: Peers;
  readonly notices: Notices;
  readonly timers: Pick<Timers, 'after'>;
  readonly limits: Pick<Limits, 'heldMessages' | 'heldBytes'>;
  /** QoS 2 messages that were taken before; a repetition must not be read again. */
  readonly incoming: Persistence['incoming'];
};

type Done = (error?: Error | null) => void;

export function createGate({ bus, ingest, peers, notices, timers, limits, incoming }: GateOptions): Gate {
  let messages = 0;
  let bytes = 0;
  let waiting = 0;
  let closing = false;
  let settled: (() => void) | undefined;
  /** Connections that sent more than may wait: aedes reads nothing more from them until the store has caught up. */
  const stopped = new Set<InnerClient>();
  /** Stands for the wills of clients that are gone. */
  const gone = {};

  function deliver(message: Message): void {
    try {
      bus.deliver(message);
    } catch (error) {
      // The bus promises not to throw; should it, the sender is not the one to suffer.
      notices.tell('fault', message.topic, brokerWords.readerFailed(message.topic, messageOf(error)));
    }
  }

  function refuse(peer: Peer | undefined, topic: string, done: Done): void {
    const who = peer?.rights?.name ?? peer?.address ?? '';
    notices.tell('forbidden', who, brokerWords.mayNotPublish(who, topic));
    done(new Error(`not allowed to publish to ${topic}`));
  }

  function hold(client: Client | null, peer: Peer | undefined, size: number, done: Done, exact?: Reserved): void {
    const sender = client === null ? null : inner(client);
    // A will is published for a client that is closed already; everything else of a closed client is dropped.
    const isWill = sender === null || sender.closed;
    let readsOn = false;
    waiting++;
    if (peer && sender) {
      peer.held++;
      peer.heldBytes += size;
      // aedes reads on only when every packet of the last read is done. What waits for the disk must not count among
      // them, or a client with several publishes under way would get no answer to its pings meanwhile.
      readsOn = peer.held <= limits.heldMessages && peer.heldBytes <= limits.heldBytes;
      if (readsOn) sender._parsingBatch--;
      else stopped.add(sender);
    }
    ingest.whenStored(sender ?? gone, (error) => {
      waiting--;
      if (waiting === 0) settled?.();
      if (peer && sender) {
        peer.held--;
        peer.heldBytes -= size;
        if (readsOn) sender._parsingBatch++;
        else if (peer.held === 0) stopped.delete(sender);
      }
      const isKept = exact !== undefined && sender !== null && settle(sender, exact, error);
      // The readings of an exact message are on disk, so aedes must pass it on and remember it, although its sender is
      // gone: it comes back with a repetition, which is not read again.
      if (isWill || sender?.closed === false || isKept) done(error ?? null);
    });
  }

  /** After the commit of an exact message, or its failure. True when its session is there to remember it. */
  function settle({ clean }: InnerClient, exact: Reserved, error: Error | undefined): boolean {
    if (!error) return incoming.confirm(exact) && !clean;
    incoming.cancel(exact);
    return false;
  }

  return {
    authorizePublish(client, packet, done) {
      const { topic } = packet;
      const peer = client === null ? undefined : peers.of(client);
      if (topic.startsWith('$SYS/') || !isTopic(topic)) {
        done(new Error('not a topic to publish to'));
        return;
      }
      if (client && peer?.rights?.mayPublish(topic) !== true) {
        refuse(peer, topic, done);
        return;
      }
      // Neither acknowledged nor lost: the sender still has it and sends it again after the restart.
      if (closing) return;
      const message = messageIn(packet);
      const size = message.payload.length;
      messages++;
      bytes += size;
      let exact: Reserved | undefined;
      // A will has no id.
      if (packet.qos === 2 && client && packet.messageId !== undefined) {
        const known = incoming.get(client.id, packet.messageId);
        if (known) {
          // Its readings may wait for the commit still, though the connection they came by is gone.
          if (known.state !== 'waits' && isFirst(peer)) done(null);
          else hold(client, peer, size, done);
          return;
        }
        exact = incoming.reserve(client.id, packet.messageId);
        if (!exact) {
          // Not read either: the sender repeats what was not acknowledged.
          notices.tell('unreleased', client.id, brokerWords.tooManyUnreleased(client.id));
          done(new Error('too many QoS 2 messages wait for PUBREL'));
          return;
        }
      }
      ingest.begin();
      const before = ingest.accepted;
      deliver(message);
      // While the queue is full every sender that can repeat its message keeps it. What comes behind a waiting publish
      // waits too: acknowledgements leave in the order of the publishes (MQTT-4.6.0-2).
      const waits = packet.qos > 0 && (ingest.accepted !== before || ingest.full || !isFirst(peer));
      if (waits) {
        hold(client, peer, size, done, exact);
        return;
      }
      if (exact) incoming.confirm(exact);
      done(null);
    },
    get messages() {
      return messages;
    },
    get bytes() {
      return bytes;
    },
    tend() {
      for (const client of stopped) {
        if (client.closed) stopped.delete(client);
        else client._keepaliveTimer?.refresh();
      }
    },
    async close(deadline) {
      closing = true;
      if (waiting > 0) {
        const { promise, resolve } = Promise.withResolvers<void>();
        settled = resolve;
        using _timer = timers.after(deadline, resolve);
        await promise;
      }
      // mqtt-packet gathers what it writes until the end of the turn.
      await setImmediate();
    },
  };
}

/** Nothing of this connection waits before it. */
const isFirst = (peer: Peer | undefined): boolean => (peer?.held ?? 0) === 0;

function messageIn(packet: PublishPacket): Message {
  const { topic, payload, qos, retain } = packet;
  return { topic, payload: typeof payload === 'string' ? Buffer.from(payload) : payload, qos, retain };
}
