/** One sender's connection to the broker: real MQTT 3.1.1 from an address of its own in 127.0.0.0/8. */
import { connect as connectTcp } from 'node:net';
import { MqttClient } from 'mqtt';
import type { Publication, Sender } from './device.ts';
import type { Memory, SentMessage } from './memory.ts';

export type BrokerAddress = {
  readonly host: string;
  /** Asked at each connection: a hub that is started anew may be elsewhere. */
  readonly port: () => number;
  readonly username?: string | undefined;
  readonly password?: string | undefined;
};

export type Line = AsyncDisposable & {
  readonly isConnected: boolean;
  send(publication: Publication): void;
  /** Breaks the connection, as a weak radio does; it comes back by itself. */
  breakOff(): void;
};

/** ms after which what was sent with QoS 0 on a connection that still stands is taken for delivered. */
const settled = 2_000;

/** Says what the sender says on connecting, each time it connects. Resolves once that was the case, or rejects. */
export async function openLine(
  sender: Sender,
  broker: BrokerAddress,
  localAddress: string,
  memory: Memory,
  now: () => number,
): Promise<Line> {
  const { id, qos, will } = sender;
  const held = new Set<SentMessage>();
  const fresh = new Map<SentMessage, NodeJS.Timeout>();

  const client = new MqttClient(() => connectTcp({ host: broker.host, port: broker.port(), localAddress }), {
    clientId: id,
    protocolVersion: 4,
    clean: true,
    keepalive: 30,
    reconnectPeriod: 1_000,
    connectTimeout: 10_000,
    queueQoSZero: false,
    ...(broker.username !== undefined && { username: broker.username }),
    ...(broker.password !== undefined && { password: broker.password }),
    ...(will && { will: { topic: will.topic, payload: Buffer.from(will.payload), qos, retain: will.retain === true } }),
  });

  const send = (publication: Publication): void => {
    const { topic, payload, retain = false } = publication;
    const message = memory.note(publication, now());
    if (qos === 0) {
      if (!client.connected) {
        message.fate = 'lost';
        return;
      }
      message.sends = 1;
      const timer = setTimeout(() => {
        message.fate = 'delivered';
        fresh.delete(message);
      }, settled);
      fresh.set(message, timer);
      client.publish(topic, payload, { qos, retain });
      return;
    }
    held.add(message);
    client.publish(topic, payload, { qos, retain }, (error) => {
      // Without an acknowledgement it stays with its source.
      if (error) return;
      message.fate = 'delivered';
      held.delete(message);
    });
  };

  const disturbed = (): void => {
    for (const [message, timer] of fresh) {
      clearTimeout(timer);
      message.fate = 'doubtful';
    }
    fresh.clear();
  };

  client.on('packetsend', (packet) => {
    if (packet.cmd !== 'publish' || packet.qos === 0) return;
    // Of several that say the same it does not matter which one: they are counted together.
    const payload = packet.payload.toString();
    const [message] = [...held]
      .filter((one) => one.topic === packet.topic && one.payload === payload)
      .toSorted((a, b) => a.sends - b.sends);
    if (message) message.sends += 1;
  });
  client.on('connect', () => {
    for (const publication of sender.hello(now())) send(publication);
  });
  client.on('close', disturbed);
  let refusal: Error | undefined;
  client.on('error', (error) => (refusal = error));
  const isIn = await new Promise<boolean>((resolve) => {
    const patience = setTimeout(() => resolve(false), 20_000);
    client.once('connect', () => {
      clearTimeout(patience);
      resolve(true);
    });
  });
  if (!isIn) {
    await client.endAsync(true);
    throw new Error(`${id} was not let in: ${refusal?.message ?? 'no answer within 20 s'}`);
  }

  return {
    get isConnected() {
      return client.connected;
    },
    send,
    breakOff: () => void client.stream.destroy(),
    async [Symbol.asyncDispose]() {
      for (const timer of fresh.values()) clearTimeout(timer);
      await client.endAsync(false);
    },
  };
}
