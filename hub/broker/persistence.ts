/**
 * Retained messages and lasting sessions over restarts: the interface of aedes-persistence 11. Matching of subscriptions
 * and wills stay with its in-memory implementation; this adds what reaches the store, and that all of it is bounded.
 */
import { Readable } from 'node:stream';
import type { Aedes, PublishPacket, Subscription } from 'aedes';
import type { Kept } from '#storage/contract.ts';
import { decodePacket, decodeSubscriptions, encodeMessage, ownBytes } from './kept-bodies.ts';
import type { Changes } from './kept-changes.ts';
import { createMemory, type Matched, type Memory, type Session, type Will } from './memory.ts';
import { createOutgoing, type OutgoingPacket, type QueueLimits } from './outgoing.ts';
import { createRetained } from './retained.ts';
import type { Retained } from './retained.ts';
import { createSessions } from './sessions.ts';
import { createUnreleased, type Unreleased } from './unreleased.ts';
import type { Limits } from './limits.ts';

export type Persistence = Memory & {
  storeRetained(packet: PublishPacket): Promise<void>;
  createRetainedStream(pattern: string): Readable;
  createRetainedStreamCombi(patterns: readonly string[]): Readable;
  outgoingEnqueue(target: Matched, packet: OutgoingPacket): Promise<void>;
  outgoingEnqueueCombi(targets: readonly Matched[], packet: OutgoingPacket): Promise<void>;
  outgoingUpdate(client: Session, packet: OutgoingPacket): Promise<void>;
  outgoingClearMessageId(client: Session, packet: OutgoingPacket): Promise<OutgoingPacket | undefined>;
  outgoingStream(client: Session): Readable;
  incomingStorePacket(client: Session, packet: { readonly messageId?: number }): Promise<void>;
  /** Rejects when this id is not under way. */
  incomingGetPacket(client: Session, packet: { readonly messageId?: number }): Promise<{ readonly messageId: number }>;
  incomingDelPacket(client: Session, packet: { readonly messageId?: number }): Promise<void>;
  cleanIncoming(client: Session): Promise<void>;
  /** QoS 2 ids before aedes has them. */
  readonly incoming: Pick<Unreleased, 'get' | 'reserve' | 'confirm' | 'cancel'>;
  /** The client of a session that lasts is here, or gone. */
  arrived(clientId: string): void;
  left(clientId: string): void;
  /** Filters of all sessions that last. */
  readonly filters: number;
  /** Whether the session of this client is one that lasts, and has this filter. */
  remembers(clientId: string, filter: string): boolean;
  /** What is kept for absent clients, and what found no room since the start; in messages. */
  readonly queued: { readonly count: number; readonly dropped: number };
  readonly retained: Pick<Retained, 'count' | 'dropped' | 'list'>;
};

/**
 * What a session without subscriptions has all the same. aedes answers "session present" for whoever has at least one,
 * and asks `authorizeSubscribe` about each, which refuses this object, as it is nobody's wish.
 */
export const sessionMark: Subscription = { topic: 'session', qos: 0 };

export type PersistenceOptions = {
  /** Broker state as the store opened with it. */
  readonly kept: readonly Kept[];
  readonly changes: Changes;
  readonly limits: QueueLimits &
    Pick<
      Limits,
      'sessions' | 'forgottenAfter' | 'unreleased' | 'unreleasedOfSession' | 'retainedMessages' | 'retainedBytes'
    >;
  readonly monotonic: () => number;
  /**
   * What was granted of them, and was not asked for before. aedes stores all filters of a SUBSCRIBE as soon as one is
   * allowed, and all of them again with each that follows. A refused one would fill the queue of an absent client, and an
   * invalid one would keep it from ever coming back.
   */
  readonly takeGranted: (subscriptions: readonly Subscription[]) => readonly Subscription[];
  /** Something found no room: a message for a session, a retained one of a topic, or a session that was away. */
  readonly onFull: (what: 'session' | 'all' | 'retained' | 'away', subject: string) => void;
};

/** aedes waits for these on every publish; they are always the same. */
const done = Promise.resolve();
const nobody: Promise<Matched[]> = Promise.resolve([]);
const unknownId = new Error('no such packet');

export function createPersistence(options: PersistenceOptions): Persistence {
  const { kept, changes, limits, takeGranted, monotonic, onFull } = options;
  const memory = createMemory();
  const retained = createRetained(limits);
  const sessions = createSessions(changes, monotonic);
  const outgoing = createOutgoing({
    kept,
    changes,
    limits,
    makeRoom: (clientId) => endLongestAway(limits.forgottenAfter, clientId),
    onFull: (clientId, cause) => onFull(cause, clientId),
  });
  const unreleased = createUnreleased({
    changes,
    limits,
    makeRoom: (clientId) => endLongestAway(limits.forgottenAfter, clientId),
  });

  /** False when none has been away for so long, or only `unless`. */
  function endLongestAway(atLeast: number, unless: string): boolean {
    const id = sessions.longestAway(atLeast);
    if (id === undefined || id === unless) return false;
    onFull('away', id);
    // The in-memory implementation answers at once.
    void end({ id });
    return true;
  }

  async function end(client: Session): Promise<void> {
    outgoing.drop(client.id);
    sessions.end(client.id);
    unreleased.forget(client.id);
    await memory.cleanSubscriptions(client);
  }

  /** As it is when it is written: an older value of the topic is not. */
  function encodeRetained(topic: string): Uint8Array {
    const { payload = Buffer.alloc(0), qos = 0 } = retained.get(topic) ?? {};
    return encodeMessage({ topic, payload, qos, retain: true, messageId: 0 });
  }

  async function restore(row: Kept): Promise<void> {
    const { space, key, body } = row;
    if (body === null) return;
    if (space === 'subscription') {
      const subs = decodeSubscriptions(body);
      sessions.restore(key, subs);
      await memory.addSubscriptions({ id: key }, subs);
    } else if (space === 'incoming') {
      unreleased.restore(row);
    } else if (space === 'retained' || space === 'will') {
      const message = decodePacket(body);
      if (!message || 'release' in message) return;
      const { topic, payload, qos, retain } = message;
      if (space === 'retained') {
        retained.store({ topic, payload, qos });
      } else {
        const packet: Will = { cmd: 'publish', topic, payload, qos, retain, dup: false };
        await memory.putWill({ id: key }, packet);
        // Not this broker's: aedes publishes it unless its client comes back in time.
        packet.brokerId = 'before';
      }
    }
  }

  return {
    async setup(broker: Aedes) {
      await memory.setup(broker);
      for (const row of kept) await restore(row);
    },

    async storeRetained({ topic, payload: sent, qos }) {
      const payload = typeof sent === 'string' ? Buffer.from(sent) : sent;
      const hasRoom = retained.store({ topic, payload, qos });
      if (!hasRoom) onFull('retained', topic);
      if (payload.length === 0 || !hasRoom) changes.remove('retained', topic);
      else changes.put('retained', topic, () => encodeRetained(topic));
    },
    createRetainedStream: (pattern) => retained.stream([pattern]),
    createRetainedStreamCombi: (patterns) => retained.stream(patterns),

    async addSubscriptions(client, subs) {
      const allowed = takeGranted(subs);
      if (allowed.length === 0) return;
      sessions.subscribe(client.id, allowed);
      await memory.addSubscriptions(client, allowed);
    },
    async removeSubscriptions(client, filters) {
      await memory.removeSubscriptions(client, filters);
      sessions.unsubscribe(client.id, filters);
    },
    async subscriptionsByClient(client) {
      const found = await memory.subscriptionsByClient(client);
      return found.length === 0 && sessions.has(client.id) ? [sessionMark] : found;
    },
    subscriptionsByTopic: (topic) => (sessions.count === 0 ? nobody : memory.subscriptionsByTopic(topic)),
    async cleanSubscriptions(client) {
      outgoing.drop(client.id);
      sessions.end(client.id);
      await memory.cleanSubscriptions(client);
    },
    arrived(clientId) {
      if (!sessions.has(clientId) && sessions.count >= limits.sessions) endLongestAway(0, clientId);
      sessions.arrived(clientId);
    },
    left: (clientId) => sessions.left(clientId),
    countOffline: () => memory.countOffline(),
    getClientList: (topic) => memory.getClientList(topic),

    outgoingEnqueue(target, packet) {
      outgoing.enqueue([target], packet);
      return done;
    },
    outgoingEnqueueCombi(targets, packet) {
      if (targets.length > 0) outgoing.enqueue(targets, packet);
      return done;
    },
    outgoingUpdate(client, packet) {
      outgoing.update(client.id, packet);
      return done;
    },
    outgoingClearMessageId: (client, packet) => Promise.resolve(outgoing.clear(client.id, packet.messageId)),
    outgoingStream: (client) => Readable.from(outgoing.list(client.id)),

    incomingStorePacket: ({ id }, { messageId = 0 }) =>
      unreleased.add(id, messageId) ? done : Promise.reject(new Error('too many QoS 2 messages wait for PUBREL')),
    incomingGetPacket: ({ id }, { messageId = 0 }) =>
      unreleased.take(id, messageId) ? Promise.resolve({ messageId }) : Promise.reject(unknownId),
    incomingDelPacket: ({ id }, { messageId = 0 }) =>
      unreleased.release(id, messageId) ? done : Promise.reject(unknownId),
    cleanIncoming({ id }) {
      unreleased.forget(id);
      return done;
    },
    incoming: unreleased,

    async putWill(client, will) {
      will.payload = ownBytes(will.payload);
      await memory.putWill(client, will);
      const { topic, payload, qos, retain } = will;
      changes.put('will', client.id, () =>
        encodeMessage({ topic, payload: ownBytes(payload), qos, retain, messageId: 0 }),
      );
    },
    getWill: (client) => memory.getWill(client),
    async delWill(client) {
      const will = await memory.delWill(client);
      if (will) changes.remove('will', client.id);
      return will;
    },
    streamWill: (brokers) => memory.streamWill(brokers),

    destroy: () => memory.destroy(),
    get filters() {
      return sessions.filters;
    },
    remembers: (clientId, filter) => sessions.hasFilter(clientId, filter),
    queued: outgoing,
    retained,
  };
}
