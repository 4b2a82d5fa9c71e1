/** The embedded MQTT broker: aedes behind one gate, one door and one persistence. docs/decisions/0003-broker.md says why. */
import type { WebSocket } from '@fastify/websocket';
import { Aedes, type Client } from 'aedes';
import type { Duplex } from 'node:stream';
import { brokerWords } from '#model/words/broker-en.ts';
import type { Kept } from '#storage/contract.ts';
import type { Timers } from '../clock.ts';
import type { Access, HubClock, HubLog, Ingest, MessageBus, Notices } from '../ports.ts';
import { createWrongTokens, type WrongTokens } from '../access/wrong-tokens.ts';
import { createAdmission } from './admission.ts';
import { createConnections } from './connections.ts';
import { createDelivery } from './delivery.ts';
import { openDoors, type DoorOptions, type Doors } from './doors.ts';
import { createFrameGuard } from './frame-guard.ts';
import { createGate } from './gate.ts';
import { inner } from './inner-client.ts';
import { createChanges } from './kept-changes.ts';
import { createLargeRoom } from './large-room.ts';
import { defaultLimits, type Limits } from './limits.ts';
import { metricsPeriod, putMetrics, type BrokerCounts } from './metrics.ts';
import { createNotices } from './notices.ts';
import { createPeers, type Origin } from './peer.ts';
import { revokedRights } from './permissions.ts';
import { createPersistence } from './persistence.ts';
import { createSubscribing } from './subscribing.ts';
import { limitMessages, streamOf } from './websocket-stream.ts';
import { answerWho } from './who.ts';

export type BrokerOptions = Omit<DoorOptions, 'highWaterMark' | 'onStream' | 'notices'> & {
  readonly bus: Pick<MessageBus, 'deliver' | 'onPublish' | 'onKept'>;
  readonly ingest: Pick<Ingest, 'begin' | 'accepted' | 'full' | 'whenStored' | 'keep' | 'journal' | 'open' | 'put'>;
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
  /** Shows what the broker tells of its clients for as long as it is so. */
  readonly standing?: Notices;
};

export type Broker = Pick<Doors, 'port' | 'securePort' | 'reason' | 'openToLan'> & {
  /** What it has done so far, and holds now. */
  readonly counts: BrokerCounts;
  /** Speaks MQTT over a WebSocket whose Host and Origin have been looked at. */
  speak(socket: WebSocket, from: Origin): void;
  /** Lets pending acknowledgements finish, disconnects, and hands all state to ingest. */
  close(): Promise<void>;
};

/** Around a packet in a WebSocket message: its fixed header. */
const headerBytes = 5;

export async function startBroker(options: BrokerOptions): Promise<Broker> {
  const { bus, ingest, access, trustLoopback, kept, clock, log, timers } = options;
  const limits: Limits = { ...defaultLimits, ...options.limits };
  const notices = createNotices({ clock, log, ingest, standing: options.standing });
  const peers = createPeers();
  const connections = createConnections(limits);
  const room = createLargeRoom(limits.largeBytes);
  const guardFrames = createFrameGuard(limits, room);
  const changes = createChanges({ kept, ingest, timers, notices });
  const online = new Set<Client>();
  let closed = false;

  const full = {
    session: (id: string) => notices.tell('queue', id, brokerWords.queueFull(id)),
    all: (id: string) => notices.tell('queues', 'broker', brokerWords.queuesFull(id)),
    retained: (topic: string) => notices.tell('retained', 'broker', brokerWords.retainedFull(topic)),
    away: (id: string) => notices.tell('session', 'broker', brokerWords.sessionEnded(id)),
  };
  const persistence = createPersistence({
    kept,
    changes,
    limits,
    monotonic: () => clock.monotonic(),
    takeGranted: (subscriptions) => subscribing.takeGranted(subscriptions),
    onFull: (what, subject) => full[what](subject),
  });
  const subscribing = createSubscribing({ peers, notices, limits, sessions: persistence });
  const delivery = createDelivery({ peers, notices, limits });
  const { incoming } = persistence;
  const gate = createGate({ bus, ingest, peers, notices, timers, limits, incoming });
  const admission = createAdmission({
    access,
    trustLoopback,
    wrongTokens: options.wrongTokens ?? createWrongTokens(clock),
    peers,
    notices,
    limits,
    admit: (client) => connections.known(client.conn),
  });

  const aedes = await Aedes.createBroker({
    ...admission,
    authorizePublish: gate.authorizePublish,
    authorizeSubscribe: subscribing.authorizeSubscribe,
    authorizeForward: delivery.authorizeForward,
    persistence,
    concurrency: 1_000,
    connectTimeout: limits.connectTimeout,
    drainTimeout: limits.drainTimeout,
    // aedes looks for wills left behind every four heartbeats.
    heartbeatInterval: limits.willGrace / 4,
  });
  aedes.on('client', (client) => {
    if (!client.clean) persistence.arrived(client.id);
    if (!client.closed) online.add(client);
  });
  aedes.on('clientDisconnect', (client) => {
    online.delete(client);
    persistence.left(client.id);
  });
  answerWho(aedes);
  aedes.on('unsubscribe', (_, client) => subscribing.recount(client));
  aedes.on('clientError', (client, error) =>
    log.debug({ client: client.id, error: error.message }, 'MQTT client closed'),
  );
  aedes.on('connectionError', (_, error) => log.debug({ error: error.message }, 'MQTT connection closed before login'));
  // `error` is aedes' own event and missing from its types.
  (aedes as NodeJS.EventEmitter).on('error', (error: Error) =>
    notices.tell('fault', 'broker', brokerWords.brokerFailed(error.message)),
  );

  function tellFrame(address: string, why: string): void {
    notices.tell('frame', address, brokerWords.badFrame(address, why));
  }

  function accept(stream: Duplex, from: Origin): void {
    connections.admit(stream, from.address);
    const client = aedes.handle(stream);
    const peer = peers.add(client, from);
    const { address } = peer;
    delivery.admit(client);
    stream.once('close', () => subscribing.recount(client));
    guardFrames(inner(client), peer, (why) => tellFrame(address, why));
  }

  const doors = await openDoors({ ...options, highWaterMark: limits.unsentBytes, notices, onStream: accept });

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
      const body = Buffer.from(payload.buffer, payload.byteOffset, payload.byteLength);
      aedes.publish({ cmd: 'publish', topic, payload: body, qos, retain, dup: false }, (error) => {
        if (error) notices.tell('publish', topic, brokerWords.publishFailed(topic, error.message));
      });
    }),
  );
  stack.use(bus.onKept((filter) => persistence.retained.list(filter)));
  stack.use(access.onChange(review));
  stack.use(
    timers.every(1_000, () => {
      gate.tend();
      review();
    }),
  );
  const counts = (): BrokerCounts => ({
    clients: online.size,
    messages: gate.messages,
    bytes: gate.bytes,
    refused: connections.refused,
    dropped: delivery.passedBy + persistence.queued.dropped,
    unretained: persistence.retained.dropped,
    queued: persistence.queued.count,
    retained: persistence.retained.count,
  });
  stack.use(timers.every(metricsPeriod, () => putMetrics(counts(), ingest, notices)));

  return {
    get port() {
      return doors.port;
    },
    get securePort() {
      return doors.securePort;
    },
    get reason() {
      return doors.reason;
    },
    get counts() {
      return counts();
    },
    openToLan: (open) => doors.openToLan(open),
    speak(socket, from) {
      if (closed) {
        socket.terminate();
        return;
      }
      limitMessages(socket, limits.strangerFrameBytes + headerBytes);
      const onAdmitted = (): void => {
        limitMessages(socket, limits.frameBytes + headerBytes);
        from.onAdmitted?.();
      };
      const onNoRoom = (bytes: number): void => tellFrame(from.address, brokerWords.noRoomForFrame(bytes));
      accept(streamOf(socket, { highWaterMark: limits.unsentBytes, room, onNoRoom }), { ...from, onAdmitted });
    },
    async close() {
      closed = true;
      doors.close();
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
