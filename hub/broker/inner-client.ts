/**
 * What the broker uses of aedes' client beyond its published types. aedes is pinned to the exact version this was read
 * in (1.2.0, lib/client.js); test/hub/broker/inner-client.test.ts fails when any of it is gone.
 */
import type { Client, PublishPacket, Subscription } from 'aedes';

export type InnerClient = Client & {
  /** Packets of the last read that are not done yet; aedes reads on when it falls to 0. */
  _parsingBatch: number;
  readonly _parser: InnerParser;
  /** A Node timer, once CONNECT asked for a keep-alive. */
  readonly _keepaliveTimer: { refresh(): void } | null;
  /** By filter. */
  subscriptions: Readonly<Record<string, { readonly qos?: 0 | 1 | 2 }>>;
  will: PublishPacket | null;
  /** No further reads. */
  pause(): void;
};

/** What mqtt-packet has found out about the packet under way; most members only once its payload was read. */
export type InnerPacket = {
  readonly cmd: string | null;
  readonly length: number;
  readonly qos?: number;
  readonly dup?: boolean;
  readonly messageId?: number | null;
  readonly protocolVersion?: number;
  readonly username?: string;
  readonly password?: Buffer;
  readonly subscriptions?: readonly Subscription[];
  readonly unsubscriptions?: readonly string[];
};

/** mqtt-packet's parser (9.0.2). */
export type InnerParser = {
  readonly packet: InnerPacket;
  readonly error: Error | null;
  /** Where in the payload it is, bytes. */
  readonly _pos: number;
  /** What was received and not read yet: a packet's payload, and what follows it. */
  readonly _list: { readonly length: number; slice(from: number, to: number): Buffer };
  /** Runs after the fixed header and before anything else of a packet is kept. */
  _parseLength(): boolean;
  /** True once all of a packet was there and has been read. */
  _parsePayload(): boolean;
  /** The text at `_pos`, which it moves on; null when there is none. */
  _parseString(): string | null;
  _emitError(error: Error): unknown;
};

export const inner = (client: Client): InnerClient => client as InnerClient;
