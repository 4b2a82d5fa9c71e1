/** How much one connection, one address and all of them together may ask of the broker. */

export type Limits = {
  /** Bytes after the fixed header of one MQTT packet; a longer one ends the connection before it is buffered. */
  readonly frameBytes: number;
  /** The same for somebody who has not logged in yet: CONNECT with its will. */
  readonly strangerFrameBytes: number;
  /** Bytes that the packets and WebSocket messages over 64 kB which are being received may come to, over all connections. */
  readonly largeBytes: number;
  /** Connections that have logged in. */
  readonly clients: number;
  /** The same of one address. */
  readonly clientsOfAddress: number;
  /** Connections that have not logged in yet. */
  readonly strangers: number;
  /** The same of one address. */
  readonly strangersOfAddress: number;
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
  /** Filters of one client. */
  readonly filtersOfClient: number;
  /** Filters of all clients that are connected, and of all sessions that last. */
  readonly filters: number;
  /** Sessions that last. A further one ends the one that has been away longest. */
  readonly sessions: number;
  /** Messages kept for one session that is away or slow. */
  readonly queuedMessages: number;
  /** The same in bytes of topic and payload. */
  readonly queuedBytes: number;
  /** Messages kept for all sessions together. */
  readonly queuedMessagesInAll: number;
  /** The same in bytes of topic and payload. */
  readonly queuedBytesInAll: number;
  /** ms: when all queues together are full, a session that has been away for so long is ended for the others. */
  readonly forgottenAfter: number;
  /** QoS 2 messages taken and not released, of one session. No more than aedes' `maxInflightInbound`, which is 1,000. */
  readonly unreleasedOfSession: number;
  /** The same of all sessions together. */
  readonly unreleased: number;
  /** Retained messages. */
  readonly retainedMessages: number;
  /** The same in bytes of topic and payload. */
  readonly retainedBytes: number;
  /** ms after which the wills of clients that did not come back after a restart are published. */
  readonly willGrace: number;
  /** ms that pending acknowledgements get at shutdown. */
  readonly closeDeadline: number;
};

export const defaultLimits: Limits = {
  // Zigbee2MQTT's device list has about 10 kB a device; it would be sent again for ever.
  frameBytes: 8 * 1024 * 1024,
  strangerFrameBytes: 16 * 1024,
  largeBytes: 16 * 1024 * 1024,
  clients: 1_000,
  clientsOfAddress: 500,
  strangers: 256,
  strangersOfAddress: 128,
  connectTimeout: 5_000,
  keepalive: 1_200,
  heldMessages: 2_048,
  heldBytes: 1024 * 1024,
  unsentBytes: 256 * 1024,
  drainTimeout: 5_000,
  // Home Assistant subscribes to each state topic on its own.
  filtersOfClient: 10_000,
  filters: 40_000,
  sessions: 1_000,
  queuedMessages: 1_000,
  queuedBytes: 4 * 1024 * 1024,
  queuedMessagesInAll: 20_000,
  queuedBytesInAll: 16 * 1024 * 1024,
  forgottenAfter: 24 * 60 * 60_000,
  unreleasedOfSession: 1_000,
  unreleased: 20_000,
  // A hundred Zigbee devices with their discovery for Home Assistant are about 3,000.
  retainedMessages: 10_000,
  retainedBytes: 8 * 1024 * 1024,
  willGrace: 60_000,
  closeDeadline: 2_000,
};
