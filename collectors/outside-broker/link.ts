/** One connection to an outside broker: MQTT 5 where it is spoken, else 3.1.1. */
import { once } from 'node:events';
import type { IClientOptions, MqttClient } from 'mqtt';
import type { Message } from '#model/collector.ts';
import { minute, second } from '#model/time.ts';
import { Unreachable } from '#model/trouble.ts';
import { outsideBrokerCollectorWords as words } from '#model/words/collector-outside-broker-en.ts';
import { placeOf } from './place.ts';
import { isUnreadable, isVersionRefused, troubleOf } from './refusals.ts';
import type { OutsideBrokerSettings } from './settings.ts';

export type Link = AsyncDisposable & {
  /** Host and port, for people. */
  readonly place: string;
  /** Whether what is sent comes back where it is subscribed to. */
  readonly givesBack: boolean;
  /** Bytes of the largest packet that it says it takes; Infinity when it says nothing. */
  readonly takes: number;
  /** Aborts when the connection is over; the reason is the error to throw. */
  readonly gone: AbortSignal;
  /** A message that is not acknowledged is sent again after the next connection. */
  onMessage(take: (message: Message, acknowledge: () => void) => void): void;
  /** False when it is refused. */
  subscribe(filter: string): Promise<boolean>;
  unsubscribe(filter: string): Promise<void>;
  /** `done` once it is acknowledged, or never will be. */
  publish(message: Message, done: () => void): void;
};

const connectWithin = 10 * second;
/** s */
const keepAlive = 30;
/** s that an MQTT 5 broker keeps messages for us: a week without Mantel, and a day more. */
const sessionExpiry = 8 * 24 * 3_600;
/** Publishes under way before an MQTT 5 broker waits for us. */
const window = 1_000;
/** What SUBACK says of a refused filter; MQTT 5 has several such codes above it. */
const refused = 0x80;
/** Bytes of one packet, as many as the own broker takes: Zigbee2MQTT's device list has about 10 kB a device. */
const largest = 8 * 1024 * 1024;
/** ms in which DISCONNECT must have left. */
const leaveWithin = 1 * second;
/** DISCONNECT of MQTT 5: somebody else came with our client id. */
const takenOver = 142;

/** Undefined when the signal aborts meanwhile. Throws Misconfigured or Unreachable. */
export async function openLink(
  settings: OutsideBrokerSettings,
  clientId: string,
  signal: AbortSignal,
): Promise<Link | undefined> {
  for (const version of [5, 4] as const) {
    try {
      return await connect(settings, clientId, signal, version);
    } catch (error) {
      if (signal.aborted) return undefined;
      if (version === 4 || !isVersionRefused(error)) throw troubleOf(error, placeOf(settings.url));
    }
  }
  return undefined;
}

async function connect(
  settings: OutsideBrokerSettings,
  clientId: string,
  signal: AbortSignal,
  version: 4 | 5,
): Promise<Link> {
  // Loaded where it is used: it takes several MB.
  const { connect: open } = await import('mqtt');
  signal.throwIfAborted();
  const place = placeOf(settings.url);
  const client = open(settings.url, optionsOf(settings, clientId, version));
  const gone = new AbortController();
  const connected = Promise.withResolvers<number>();
  const fail = (error: unknown): void => {
    connected.reject(error);
    if (!gone.signal.aborted) gone.abort(troubleOf(error, place));
  };
  let hasSpoken = false;
  client.on('packetreceive', ({ cmd }) => {
    if (!hasSpoken && cmd !== 'connack') fail(new Unreachable(words.notBroker(place)));
    hasSpoken = true;
  });
  client.on('connect', ({ properties }) => connected.resolve(properties?.maximumPacketSize ?? Infinity));
  client.on('error', (error) => {
    fail(hasSpoken || !isUnreadable(error) ? error : new Unreachable(words.notBroker(place), { cause: error }));
  });
  client.on('disconnect', ({ reasonCode }) => {
    if (reasonCode !== takenOver) return;
    fail(new Unreachable(words.takenOver(clientId), { retryAfter: minute }));
  });
  client.on('close', () => fail(new Unreachable(words.closed(place))));
  const end = (): void => void client.end(true);
  signal.addEventListener('abort', end, { once: true });
  const onMessage = createInbox(client);
  let takes: number;
  try {
    takes = await connected.promise;
  } catch (error) {
    end();
    throw error;
  } finally {
    // From here on whoever has the link closes it, when what it took is acknowledged.
    signal.removeEventListener('abort', end);
  }
  const failed = (error: unknown): never => {
    throw gone.signal.aborted ? gone.signal.reason : troubleOf(error, place);
  };
  return {
    place,
    givesBack: version === 4,
    takes,
    gone: gone.signal,
    onMessage,
    async subscribe(filter) {
      // Without `rap` the retain flag tells what the broker had kept from what is said just now.
      const local = version === 5 ? { nl: true, rap: false, rh: 0 } : {};
      const grants = await client.subscribeAsync(filter, { qos: 1, ...local }).catch((error: unknown) => {
        if (client.connected) return [];
        return failed(error);
      });
      return grants.length > 0 && grants.every(({ qos }) => qos < refused);
    },
    async unsubscribe(filter) {
      await client.unsubscribeAsync(filter).catch(failed);
    },
    publish({ topic, payload, qos, retain }, done) {
      client.publish(topic, Buffer.from(payload), { qos: qos === 0 ? 0 : 1, retain }, () => done());
    },
    async [Symbol.asyncDispose]() {
      if (client.connected) await Promise.race([client.endAsync(), once(AbortSignal.timeout(leaveWithin), 'abort')]);
      await client.endAsync(true);
    },
  };
}

/**
 * Acknowledges each message by itself: mqtt.js would read the next one only after the acknowledgement of this, so every
 * message would wait for the disk alone. An error tells it to send none; ours leaves when the readings are stored.
 */
function createInbox(client: MqttClient): Link['onMessage'] {
  type Take = Parameters<Link['onMessage']>[0];
  // A session that was kept begins to speak with the connection.
  const early: Parameters<Take>[] = [];
  let take: Take = (...message) => void early.push(message);
  client.handleMessage = ({ topic, payload: sent, qos, retain, messageId = 0 }, done) => {
    const { stream } = client;
    const acknowledge = (): void => {
      if (qos > 0 && client.stream === stream && client.connected) stream.write(acknowledgement(messageId));
    };
    done(qos > 0 ? new Error('acknowledged later') : undefined);
    const payload = typeof sent === 'string' ? Buffer.from(sent) : sent;
    take({ topic, payload, qos, retain: false, wasKept: retain }, acknowledge);
  };
  return (next) => {
    take = next;
    for (const message of early.splice(0)) take(...message);
  };
}

function optionsOf(
  { username, password, ca }: OutsideBrokerSettings,
  clientId: string,
  version: 4 | 5,
): IClientOptions {
  return {
    protocolVersion: version,
    clientId,
    // The broker keeps what comes while Mantel is away.
    clean: false,
    reconnectPeriod: 0,
    connectTimeout: connectWithin,
    keepalive: keepAlive,
    resubscribe: false,
    queueQoSZero: false,
    ...(username !== undefined && { username }),
    ...(password !== undefined && { password: password.reveal() }),
    ...(ca !== undefined && { ca }),
    ...(version === 5 && {
      properties: { sessionExpiryInterval: sessionExpiry, receiveMaximum: window, maximumPacketSize: largest },
    }),
  };
}

/** PUBACK (MQTT 3.1.1 section 3.4; in MQTT 5 the same where all went well). */
const acknowledgement = (id: number): Uint8Array => Uint8Array.of(0x40, 2, id >> 8, id & 0xff);
