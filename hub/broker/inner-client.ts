/**
 * What the broker uses of aedes' client beyond its published types. aedes is pinned to the exact version this was read
 * in (1.2.0, lib/client.js); test/hub/broker/inner-client.test.ts fails when any of it is gone.
 */
import type { Client, PublishPacket } from 'aedes';

export type InnerClient = Client & {
  /** Packets of the last read that are not done yet; aedes reads on when it falls to 0. */
  _parsingBatch: number;
  readonly _parser: InnerParser;
  /** A Node timer, once CONNECT asked for a keep-alive. */
  readonly _keepaliveTimer: { refresh(): void } | null;
  /** By filter. */
  readonly subscriptions: Readonly<Record<string, { readonly qos?: 0 | 1 | 2 }>>;
  will: PublishPacket | null;
  /** No further reads. */
  pause(): void;
};

/** mqtt-packet's parser; `_parseLength` runs after the fixed header and before anything else of a packet is kept. */
export type InnerParser = {
  readonly packet: { readonly cmd: string | null; readonly length: number };
  _parseLength(): boolean;
  _emitError(error: Error): unknown;
};

export const inner = (client: Client): InnerClient => client as InnerClient;
