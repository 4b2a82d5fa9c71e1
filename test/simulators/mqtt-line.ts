/** A connection that sends any bytes to the hub's broker, over TCP or over WebSocket, from any address of loopback. */
import { connect } from 'node:net';
import { generate, parser, type IConnectPacket, type Packet } from 'mqtt-packet';
import { WebSocket } from 'ws';
import type { HubProcess } from './hub-process.ts';

export const transports = ['tcp', 'websocket'] as const;
export type Transport = (typeof transports)[number];

export type Line = {
  /** Resolves when the bytes have left this process, or cannot any more. */
  write(bytes: Uint8Array): Promise<void>;
  send(...packets: Packet[]): Promise<void>;
  /** Packets as they arrive. */
  onPacket(listener: (packet: Packet) => void): void;
  /** The next packet of this kind that arrives. Rejects when the connection ends before. */
  next(cmd: Packet['cmd']): Promise<Packet>;
  /** Reads nothing more. */
  freeze(): void;
  /** No more will be written; the other side hears of it. */
  finish(): void;
  end(): void;
  readonly closed: Promise<void>;
  isClosed(): boolean;
};

/** Resolves when it is open, or has been refused; then it is closed. */
export function dial(hub: HubProcess, transport: Transport, localAddress = '127.0.0.1'): Promise<Line> {
  const { promise: closed, resolve: close } = Promise.withResolvers<void>();
  const { promise: opened, resolve: open } = Promise.withResolvers<void>();
  const parsing = parser();
  const listeners = new Set<(packet: Packet) => void>();
  let isClosed = false;
  const ended = (): void => {
    isClosed = true;
    close();
    open();
  };
  parsing.on('packet', (packet) => {
    for (const listener of listeners) listener(packet);
  });
  // A refusal is told by the connection's end.
  parsing.on('error', () => undefined);

  const wire = transport === 'tcp' ? overTcp() : overWebSocket();
  function overTcp() {
    const socket = connect({ port: hub.brokerPort, host: '127.0.0.1', localAddress, noDelay: true });
    socket.on('connect', open).on('data', (chunk) => parsing.parse(chunk));
    socket.on('error', () => undefined).on('close', ended);
    return {
      write: (bytes: Uint8Array, done: () => void) => void socket.write(bytes, done),
      freeze: () => void socket.pause(),
      finish: () => void socket.end(),
      end: () => void socket.destroy(),
    };
  }
  function overWebSocket() {
    const options = { localAddress, perMessageDeflate: false };
    const socket = new WebSocket(`${hub.url.replace('http', 'ws')}/mqtt`, ['mqtt'], options);
    socket.on('open', open).on('message', (data) => parsing.parse(data as Buffer));
    socket.on('error', () => undefined).on('close', ended);
    return {
      write(bytes: Uint8Array, done: () => void) {
        if (socket.readyState === WebSocket.OPEN) socket.send(bytes, done);
        else done();
      },
      freeze: () => socket.pause(),
      finish: () => socket.close(),
      end: () => socket.terminate(),
    };
  }

  const line: Line = {
    closed,
    isClosed: () => isClosed,
    write: (bytes) => new Promise((done) => wire.write(bytes, () => done())),
    send: (...packets) => line.write(Buffer.concat(packets.map((packet) => generate(packet)))),
    onPacket: (listener) => void listeners.add(listener),
    next: (cmd) =>
      new Promise((resolve, reject) => {
        const hear = (packet: Packet): void => {
          if (packet.cmd !== cmd) return;
          listeners.delete(hear);
          resolve(packet);
        };
        listeners.add(hear);
        void closed.then(() => reject(new Error(`The connection ended before ${cmd}.`)));
      }),
    freeze: wire.freeze,
    finish: wire.finish,
    end: wire.end,
  };
  return opened.then(() => line);
}

export const connectPacket = (clientId: string, clean = true): IConnectPacket => ({
  cmd: 'connect',
  protocolId: 'MQTT',
  protocolVersion: 4,
  clean,
  clientId,
  keepalive: 60,
});

/** Logs in; with a filter it also subscribes to it with QoS 1. */
export async function logIn(
  hub: HubProcess,
  transport: Transport,
  clientId: string,
  { filter, clean = true, from }: { readonly filter?: string; readonly clean?: boolean; readonly from?: string } = {},
): Promise<Line> {
  const line = await dial(hub, transport, from);
  const answer = line.next('connack');
  await line.send(connectPacket(clientId, clean));
  const connack = await answer;
  if (connack.cmd !== 'connack' || connack.returnCode !== 0) throw new Error(`${clientId} was not let in.`);
  if (filter !== undefined) {
    const granted = line.next('suback');
    await line.send({ cmd: 'subscribe', messageId: 1, subscriptions: [{ topic: filter, qos: 1 }] });
    await granted;
  }
  return line;
}
