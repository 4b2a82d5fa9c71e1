/**
 * Retained messages and lasting sessions over restarts: the interface of aedes-persistence 11. Topic matching, retained
 * messages and wills stay with its in-memory implementation; this adds what reaches the store, and queues that are
 * bounded and answer by id at once.
 */
import { Readable } from 'node:stream';
import type { Aedes, PublishPacket, Subscription } from 'aedes';
import createMemory from 'aedes-persistence';
import type { Kept } from '#storage/contract.ts';
import { decodePacket, decodeSubscriptions, encodeMessage, encodeSubscriptions, ownBytes } from './kept-bodies.ts';
import type { Changes } from './kept-changes.ts';
import { createOutgoing, type OutgoingPacket } from './outgoing.ts';
import type { Limits } from './limits.ts';

type Session = { readonly id: string };
type Will = PublishPacket & { brokerId?: string; clientId?: string };
type Matched = { readonly clientId: string; readonly qos?: 0 | 1 | 2 };

/** What is used of the in-memory implementation; its own types describe only the callback style. */
type Memory = {
  setup(broker: unknown): Promise<void>;
  storeRetained(packet: PublishPacket): Promise<void>;
  createRetainedStream(pattern: string): Readable;
  createRetainedStreamCombi(patterns: readonly string[]): Readable;
  addSubscriptions(client: Session, subscriptions: readonly Subscription[]): Promise<void>;
  removeSubscriptions(client: Session, filters: readonly string[]): Promise<void>;
  subscriptionsByClient(client: Session): Promise<Subscription[]>;
  subscriptionsByTopic(topic: string): Promise<Matched[]>;
  cleanSubscriptions(client: Session): Promise<void>;
  countOffline(): Promise<{ subsCount: number; clientsCount: number }>;
  putWill(client: Session, will: Will): Promise<void>;
  getWill(client: Session): Promise<Will | undefined>;
  delWill(client: Session): Promise<Will | undefined>;
  streamWill(brokers?: Readonly<Record<string, number>>): Readable;
  getClientList(topic: string): Readable;
  destroy(): Promise<void>;
};

export type Persistence = Memory & {
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
  /** Whether a QoS 2 message of this id was taken and is not released yet. */
  isIncoming(clientId: string, messageId: number): boolean;
  /** Messages that found their session's queue full since the start. */
  readonly dropped: number;
};

export type PersistenceOptions = {
  /** Broker state as the store opened with it. */
  readonly kept: readonly Kept[];
  readonly changes: Changes;
  readonly limits: Pick<Limits, 'queuedMessages' | 'queuedBytes'>;
  /**
   * Whether a subscription may be remembered. aedes stores all filters of a SUBSCRIBE as soon as one is allowed, so a
   * refused one would fill the queue of an absent client, and an invalid one would keep it from ever coming back.
   */
  readonly mayKeep: (client: Session, filter: string) => boolean;
  /** The queue of a session is full; its newest messages are dropped. */
  readonly onFull: (clientId: string) => void;
};

/** aedes waits for these on every publish; they are always the same. */
const done = Promise.resolve();
const nobody: Promise<Matched[]> = Promise.resolve([]);
const unknownId = new Error('no such packet');

export function createPersistence({ kept, changes, limits, mayKeep, onFull }: PersistenceOptions): Persistence {
  const memory = (createMemory as unknown as () => Memory)();
  const outgoing = createOutgoing({ kept, changes, limits, onFull });
  /** By client, then by filter. */
  const subscriptions = new Map<string, Map<string, Subscription>>();
  const incoming = new Map<string, Set<number>>();

  function remember(clientId: string, of: Map<string, Subscription>): void {
    if (of.size > 0) {
      changes.put('subscription', clientId, () => encodeSubscriptions(of.values()));
    } else {
      subscriptions.delete(clientId);
      changes.remove('subscription', clientId);
    }
  }

  function subscribed(clientId: string, subs: readonly Subscription[]): Map<string, Subscription> {
    const of = subscriptions.get(clientId) ?? new Map<string, Subscription>();
    subscriptions.set(clientId, of);
    for (const { clientId: _, ...sub } of subs) of.set(sub.topic, sub);
    return of;
  }

  const idsOf = (clientId: string): Set<number> => {
    let ids = incoming.get(clientId);
    if (!ids) incoming.set(clientId, (ids = new Set()));
    return ids;
  };

  const incomingKey = (clientId: string, messageId: number): string => `${messageId} ${clientId}`;

  async function restore({ space, key, body }: Kept): Promise<void> {
    if (body === null) return;
    if (space === 'subscription') {
      const subs = decodeSubscriptions(body);
      subscribed(key, subs);
      await memory.addSubscriptions({ id: key }, subs);
    } else if (space === 'incoming') {
      const gap = key.indexOf(' ');
      idsOf(key.slice(gap + 1)).add(Number(key.slice(0, gap)));
    } else if (space === 'retained' || space === 'will') {
      const message = decodePacket(body);
      if (!message || 'release' in message) return;
      const { topic, payload, qos, retain } = message;
      const packet: Will = { cmd: 'publish', topic, payload, qos, retain, dup: false };
      if (space === 'retained') {
        await memory.storeRetained(packet);
      } else {
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

    async storeRetained(packet) {
      const own = { ...packet, payload: ownBytes(packet.payload) };
      const { topic, payload, qos } = own;
      await memory.storeRetained(own);
      if (payload.length === 0) changes.remove('retained', topic);
      else changes.put('retained', topic, () => encodeMessage({ topic, payload, qos, retain: true, messageId: 0 }));
    },
    createRetainedStream: (pattern) => memory.createRetainedStream(pattern),
    createRetainedStreamCombi: (patterns) => memory.createRetainedStreamCombi(patterns),

    async addSubscriptions(client, subs) {
      const allowed = subs.filter(({ topic }) => mayKeep(client, topic));
      if (allowed.length === 0) return;
      remember(client.id, subscribed(client.id, allowed));
      await memory.addSubscriptions(client, allowed);
    },
    async removeSubscriptions(client, filters) {
      await memory.removeSubscriptions(client, filters);
      const of = subscriptions.get(client.id);
      if (!of) return;
      for (const filter of filters) of.delete(filter);
      remember(client.id, of);
    },
    subscriptionsByClient: (client) => memory.subscriptionsByClient(client),
    subscriptionsByTopic: (topic) => (subscriptions.size === 0 ? nobody : memory.subscriptionsByTopic(topic)),
    async cleanSubscriptions(client) {
      outgoing.drop(client.id);
      if (subscriptions.delete(client.id)) changes.remove('subscription', client.id);
      await memory.cleanSubscriptions(client);
    },
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

    incomingStorePacket({ id }, { messageId = 0 }) {
      idsOf(id).add(messageId);
      changes.put('incoming', incomingKey(id, messageId), () => new Uint8Array(0));
      return done;
    },
    incomingGetPacket: ({ id }, { messageId = 0 }) =>
      incoming.get(id)?.has(messageId) === true ? Promise.resolve({ messageId }) : Promise.reject(unknownId),
    incomingDelPacket({ id }, { messageId = 0 }) {
      if (incoming.get(id)?.delete(messageId) !== true) return Promise.reject(unknownId);
      if (incoming.get(id)?.size === 0) incoming.delete(id);
      changes.remove('incoming', incomingKey(id, messageId));
      return done;
    },
    cleanIncoming({ id }) {
      for (const messageId of incoming.get(id) ?? []) changes.remove('incoming', incomingKey(id, messageId));
      incoming.delete(id);
      return done;
    },
    isIncoming: (clientId, messageId) => incoming.get(clientId)?.has(messageId) === true,

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
    get dropped() {
      return outgoing.dropped;
    },
  };
}
