/** The embedded MQTT broker: aedes behind one gate, one door and one persistence. docs/decisions/0003-broker.md says why. */
import { Aedes, type AedesPublishPacket, type Client } from 'aedes';
import type { Socket } from 'node:net';
import { brokerWords } from '#model/words/broker-en.ts';
import type { Kept } from '#storage/contract.ts';
import type { Access, HubClock, HubLog, Ingest, MessageBus } from '../ports.ts';
import { createWrongTokens, type WrongTokens } from '../access/wrong-tokens.ts';
import { createAdmission } from './admission.ts';
import { createConnections } from './connections.ts';
import { guardFrames } from './frame-guard.ts';
import { createGate } from './gate.ts';
import { inner } from './inner-client.ts';
import { createChanges } from './kept-changes.ts';
import { defaultLimits, type Limits } from './limits.ts';
import { openListener } from './listener.ts';
import { metricsPeriod, putMetrics } from './metrics.ts';
import { createNotices } from './notices.ts';
import { createPeers } from './peer.ts';
import { revokedRights } from './permissions.ts';
import { createPersistence } from './persistence.ts';
import type { Timers } from '../clock.ts';
import { isFilter, topicMatches } from './topics.ts';

export type BrokerOptions = {
  /** 0 takes a free one. */
  readonly port: number;
  /** Where it listens until openToLan: 127.0.0.1. */
  readonly host: string;
  readonly bus: Pick<MessageBus, 'deliver' | 'onPublish'>;
  readonly ingest: Pick<Ingest, 'accepted' | 'full' | 'whenStored' | 'keep' | 'journal' | 'open' | 'put'>;
  readonly access: Pick<Access, 'login' | 'tokens' | 'onChange'>;
  /** The setting `trust_loopback`, asked at every connect and once a second. */
  readonly trustLoopback: () => boolean;
  /** Shared with the API: who guesses there waits here, too. Its own unless given. */
  readonly wrongTokens?: WrongTokens;
  /** Broker state as the store opened with it. */
  readonly kept: readonly Kept[];
  readonly clock: Pick<HubClock, 'monotonic'>;
  readonly log: HubLog;
  readonly timers: Timers;
  readonly limits?: Partial<Limits>;
};

export type Broker = {
  /** null while there is no TCP listener; messages inside the hub flow all the same. */
  readonly port: number | null;
  /** Why there is none, in one sentence. */
  readonly reason: string | null;
  /** Clients that are logged in. */
  clients(): number;
  /** Listens on every address of this machine, or on `host` alone again. Connections stay. */
  openToLan(open: boolean): Promise<void>;
  /** Lets pending acknowledgements finish, disconnects, and hands all state to ingest. */
  close(): Promise<void>;
};

export async function startBroker(options: BrokerOptions): Promise<Broker> {
  const { bus, ingest, access, trustLoopback, kept, clock, log, timers, host } = options;
  const limits: Limits = { ...defaultLimits, ...options.limits };
  const notices = createNotices({ clock, log, ingest });
  const peers = createPeers();
  const connections = createConnections(limits);
  const changes = createChanges({ kept, ingest, timers, notices });
  const online = new Set<Client>();
  let passedBy = 0;

  const maySubscribe = (client: Client, filter: string): boolean =>
    isFilter(filter) && peers.of(client)?.rights?.maySubscribe === true;

  const persistence = createPersistence({
    kept,
    changes,
    limits,
    mayKeep: (client, filter) => maySubscribe(client as Client, filter),
    onFull: (id) => notices.tell('queue', id, brokerWords.queueFull(id)),
  });
  const alreadyTaken = (clientId: string, messageId: number) => persistence.isIncoming(clientId, messageId);
  const gate = createGate({ bus, ingest, peers, notices, timers, limits, alreadyTaken });
  const admission = createAdmission({
    access,
    trustLoopback,
    wrongTokens: options.wrongTokens ?? createWrongTokens(clock),
    peers,
    notices,
    limits,
    onAdmitted: (client) => connections.known(client.conn as Socket),
  });

  function authorizeForward(client: Client, packet: AedesPublishPacket): AedesPublishPacket | null {
    if (peers.of(client)?.rights?.maySubscribe !== true) return null;
    // One subscriber that does not read must not hold up the others.
    if (client.conn.writableLength > limits.unsentBytes) {
      passedBy++;
      notices.tell('slow', client.id, brokerWords.tooSlow(client.id));
      return null;
    }
    // aedes lowers the QoS to the granted one only for filters without wildcards.
    if (packet.qos > 0) packet.qos = grantedQos(client, packet.topic, packet.qos);
    return packet;
  }

  const aedes = await Aedes.createBroker({
    ...admission,
    authorizePublish: gate.authorizePublish,
    authorizeSubscribe: (client, subscription, done) =>
      done(null, maySubscribe(client, subscription.topic) ? subscription : null),
    authorizeForward,
    persistence,
    concurrency: 1_000,
    connectTimeout: limits.connectTimeout,
    drainTimeout: limits.drainTimeout,
    // aedes looks for wills left behind every four heartbeats.
    heartbeatInterval: limits.willGrace / 4,
  });
  aedes.on('client', (client) => {
    if (!client.closed) online.add(client);
  });
  aedes.on('clientDisconnect', (client) => online.delete(client));
  aedes.on('clientError', (client, error) =>
    log.debug({ client: client.id, error: error.message }, 'MQTT client closed'),
  );
  aedes.on('connectionError', (_, error) => log.debug({ error: error.message }, 'MQTT connection closed before login'));
  // `error` is aedes' own event and missing from its types.
  (aedes as NodeJS.EventEmitter).on('error', (error: Error) =>
    notices.tell('fault', 'broker', brokerWords.brokerFailed(error.message)),
  );

  const listener = await openListener({
    port: options.port,
    host,
    highWaterMark: limits.unsentBytes,
    onSocket(socket) {
      // An IPv4 client of a socket that listens on IPv6 too.
      const address = (socket.remoteAddress ?? '').replace(/^::ffff:(?=\d+\.)/, '');
      if (!connections.admit(socket, address)) return;
      const client = aedes.handle(socket);
      peers.add(client, address);
      guardFrames(inner(client), limits, (why) => notices.tell('frame', address, brokerWords.badFrame(address, why)));
    },
    onError: (error) => notices.tell('accept', 'broker', brokerWords.acceptFailed(error.message)),
  });
  if (listener.reason !== null) log.warn({ port: options.port }, listener.reason);
  else log.info({ port: listener.port, host }, brokerWords.listens);

  /** Closes whoever may no longer be here. */
  function review(): void {
    const revoked = new Set(access.tokens.flatMap((token) => (token.revokedAt === undefined ? [] : [token.id])));
    const trusted = trustLoopback();
    for (const client of online) {
      const peer = peers.of(client);
      const token = peer?.rights?.token;
      if (!peer || !(token === undefined ? !trusted : revoked.has(token))) continue;
      peer.rights = revokedRights(peer.rights?.name ?? peer.address);
      client.close();
    }
  }

  const stack = new DisposableStack();
  stack.use(
    bus.onPublish((topic, payload, { retain, qos }) => {
      gate.relay({ topic, payload, retain, qos });
      const body = Buffer.from(payload.buffer, payload.byteOffset, payload.byteLength);
      aedes.publish({ cmd: 'publish', topic, payload: body, qos, retain, dup: false }, (error) => {
        if (error) notices.tell('publish', topic, brokerWords.publishFailed(topic, error.message));
      });
    }),
  );
  stack.use(access.onChange(review));
  stack.use(
    timers.every(1_000, () => {
      gate.tend();
      review();
    }),
  );
  stack.use(
    timers.every(metricsPeriod, () => {
      const { messages, bytes } = gate;
      const dropped = passedBy + persistence.dropped;
      putMetrics({ clients: online.size, messages, bytes, refused: connections.refused, dropped }, ingest, notices);
    }),
  );

  return {
    get port() {
      return listener.port;
    },
    get reason() {
      return listener.reason;
    },
    clients: () => online.size,
    async openToLan(open) {
      const failed = await listener.move(open ? undefined : host);
      if (failed === null) log.info({ port: listener.port, lan: open }, brokerWords.listens);
      else log.warn({ port: options.port }, failed);
    },
    async close() {
      listener.close();
      stack.dispose();
      for (const client of online) inner(client).pause();
      await gate.close(limits.closeDeadline);
      // A restart is no death: wills stay kept, and are published if their clients do not come back.
      for (const client of online) inner(client).will = null;
      await new Promise<void>((resolve) => aedes.close(resolve));
      connections.close();
      changes.flush();
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
