/** How much one connection, one address and all of them together may ask of the broker. */

export type Limits = {
  /** Bytes after the fixed header of one MQTT packet; a longer one ends the connection before it is buffered. */
  readonly frameBytes: number;
  /** The same for somebody who has not logged in yet: CONNECT with its will. */
  readonly strangerFrameBytes: number;
  /** Connections at a time. */
  readonly connections: number;
  /** Connections of one address that have not logged in yet. */
  readonly strangers: number;
  /** ms in which CONNECT must have arrived. */
  readonly connectTimeout: number;
  /** Seconds; a client that asks for a longer keep-alive or none gets this one. */
  readonly keepalive: number;
  /** Publishes of one connection that wait for the store before the broker stops reading from it. */
  readonly heldMessages: number;
  /** The same in payload bytes. */
  readonly heldBytes: number;
  /** Bytes waiting to be sent to one subscriber before further messages pass it by. */
  readonly unsentBytes: number;
  /** ms in which a full socket must take something, else it is closed. */
  readonly drainTimeout: number;
  /** Messages kept for one session that is away or slow. */
  readonly queuedMessages: number;
  /** The same in payload bytes. */
  readonly queuedBytes: number;
  /** ms after which the wills of clients that did not come back after a restart are published. */
  readonly willGrace: number;
  /** ms that pending acknowledgements get at shutdown. */
  readonly closeDeadline: number;
};

export const defaultLimits: Limits = {
  // The device list of a large Zigbee2MQTT is about half of this.
  frameBytes: 2 * 1024 * 1024,
  strangerFrameBytes: 64 * 1024,
  connections: 1_000,
  strangers: 128,
  connectTimeout: 5_000,
  keepalive: 1_200,
  heldMessages: 2_048,
  heldBytes: 1024 * 1024,
  unsentBytes: 256 * 1024,
  drainTimeout: 5_000,
  queuedMessages: 1_000,
  queuedBytes: 4 * 1024 * 1024,
  willGrace: 60_000,
  closeDeadline: 2_000,
};
