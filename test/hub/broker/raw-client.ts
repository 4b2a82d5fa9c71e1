/** A socket that speaks MQTT packets, for what a client library would never send and never show. */
import { once } from 'node:events';
import { connect as connectSocket, type Socket } from 'node:net';
import mqtt, { type IConnectPacket, type Packet } from 'mqtt-packet';

export type RawClient = Disposable & {
  readonly socket: Socket;
  send(...packets: Packet[]): void;
  sendBytes(bytes: Uint8Array): void;
  /** Everything received so far. */
  readonly received: Packet[];
  /** The next packet of this kind that no earlier call returned. */
  next<C extends Packet['cmd']>(cmd: C): Promise<Extract<Packet, { cmd: C }>>;
  /** Sends PINGREQ and waits for the answer: all that the broker did at once has arrived before it. */
  settled(): Promise<void>;
  /** Resolves when the other side closed. */
  readonly closed: Promise<void>;
};

export async function raw(port: number, host = '127.0.0.1'): Promise<RawClient> {
  const socket = connectSocket({ port, host, noDelay: true });
  const received: Packet[] = [];
  const unread: Packet[] = [];
  const waiting: { cmd: string; resolve: (packet: Packet) => void; reject: (error: Error) => void }[] = [];
  const parser = mqtt.parser();
  const { promise: closed, resolve: close } = Promise.withResolvers<void>();
  parser.on('packet', (packet) => {
    received.push(packet);
    const index = waiting.findIndex(({ cmd }) => cmd === packet.cmd);
    const [waiter] = index < 0 ? [] : waiting.splice(index, 1);
    if (waiter) waiter.resolve(packet);
    else unread.push(packet);
  });
  socket.on('data', (chunk) => parser.parse(chunk));
  socket.on('error', () => close());
  socket.on('close', () => {
    close();
    for (const { cmd, reject } of waiting.splice(0)) reject(new Error(`closed while waiting for ${cmd}`));
  });
  await once(socket, 'connect');

  const client: RawClient = {
    socket,
    received,
    closed,
    send: (...packets) => void socket.write(Buffer.concat(packets.map((packet) => mqtt.generate(packet)))),
    sendBytes: (bytes) => void socket.write(bytes),
    async next(cmd) {
      const index = unread.findIndex((packet) => packet.cmd === cmd);
      const [found] = index < 0 ? [] : unread.splice(index, 1);
      const packet =
        found ??
        (await new Promise<Packet>((resolve, reject) => {
          if (socket.destroyed) reject(new Error(`closed before ${cmd}`));
          else waiting.push({ cmd, resolve, reject });
        }));
      return packet as Extract<Packet, { cmd: typeof cmd }>;
    },
    async settled() {
      client.send({ cmd: 'pingreq' });
      await client.next('pingresp');
    },
    [Symbol.dispose]: () => void socket.destroy(),
  };
  return client;
}

export const connectPacket = (options: Partial<IConnectPacket> = {}): IConnectPacket => ({
  cmd: 'connect',
  protocolId: 'MQTT',
  protocolVersion: 4,
  clean: true,
  clientId: 'raw',
  keepalive: 60,
  ...options,
});

/** A client that has logged in. */
export async function connected(port: number, options: Partial<IConnectPacket> = {}): Promise<RawClient> {
  const client = await raw(port);
  client.send(connectPacket(options));
  const { returnCode } = await client.next('connack');
  if (returnCode !== 0) throw new Error(`refused with ${returnCode}`);
  return client;
}

export const publishPacket = (
  topic: string,
  messageId: number,
  options: Partial<mqtt.IPublishPacket> = {},
): Packet => ({
  cmd: 'publish',
  topic,
  payload: '1',
  qos: 1,
  dup: false,
  retain: false,
  messageId,
  ...options,
});

/** The granted QoS of one subscription, or 0x80. */
export async function subscribe(client: RawClient, topic: string): Promise<readonly unknown[]> {
  client.send({ cmd: 'subscribe', messageId: 1, subscriptions: [{ topic, qos: 1 }] });
  return (await client.next('suback')).granted;
}

/** What CONNECT is answered with. */
export async function answerOf(port: number, options: Partial<IConnectPacket>): Promise<number | undefined> {
  using client = await raw(port);
  client.send(connectPacket(options));
  const { returnCode } = await client.next('connack');
  if (returnCode !== 0) await client.closed;
  return returnCode;
}
