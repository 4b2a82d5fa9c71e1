/** The in-memory implementation of aedes-persistence: matching of subscriptions, and wills. */
import type { Readable } from 'node:stream';
import type { PublishPacket, Subscription } from 'aedes';
import create from 'aedes-persistence';

export type Session = { readonly id: string };
export type Will = PublishPacket & { brokerId?: string; clientId?: string };
export type Matched = { readonly clientId: string; readonly qos?: 0 | 1 | 2 };

/** What is used of the in-memory implementation; its own types describe only the callback style. */
export type Memory = {
  setup(broker: unknown): Promise<void>;
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

/** Its constructor, with the promises it really answers with. */
export const createMemory = create as unknown as () => Memory;
