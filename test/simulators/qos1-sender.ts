/** A raw MQTT 3.1.1 publisher that sends QoS 1 at a steady rate and remembers exactly what was acknowledged. */
import { connect, type Socket } from 'node:net';
import { generate, parser, type Packet } from 'mqtt-packet';

export type Qos1Sender = {
  /** Sends the message with this number, once. */
  send(number: number): void;
  /** Numbers whose PUBACK has arrived. */
  readonly acknowledged: ReadonlySet<number>;
  readonly sent: number;
  /** Sends PINGREQ; resolves with ms until PINGRESP. One at a time. */
  ping(): Promise<number>;
  /** True once the connection is gone. */
  readonly closed: boolean;
  end(): void;
};

/** Connects; resolves after CONNACK. `message` gives topic and payload of a number. */
export function qos1Sender(
  port: number,
  id: string,
  message: (number: number) => { readonly topic: string; readonly payload: string },
  onAcknowledged?: (number: number) => void,
  login?: { readonly username: string; readonly password: string },
): Promise<Qos1Sender> {
  const acknowledged = new Set<number>();
  const waiting = new Map<number, number>();
  let sent = 0;
  let closed = false;
  let nextId = 0;
  let pong: (() => void) | undefined;
  const socket: Socket = connect({ port, host: '127.0.0.1', noDelay: true });
  const parsing = parser({ protocolVersion: 4 });
  const sender: Qos1Sender = {
    acknowledged,
    get sent() {
      return sent;
    },
    get closed() {
      return closed;
    },
    send(number) {
      if (closed) return;
      nextId = (nextId % 65_535) + 1;
      waiting.set(nextId, number);
      sent++;
      const { topic, payload } = message(number);
      socket.write(generate({ cmd: 'publish', topic, payload, qos: 1, messageId: nextId, dup: false, retain: false }));
    },
    ping() {
      const asked = performance.now();
      socket.write(generate({ cmd: 'pingreq' }));
      return new Promise((done) => {
        pong = () => done(performance.now() - asked);
      });
    },
    end: () => socket.destroy(),
  };
  return new Promise((resolve, reject) => {
    socket.on('error', reject);
    socket.on('close', () => {
      closed = true;
      reject(new Error('closed before CONNACK'));
    });
    parsing.on('error', reject);
    parsing.on('packet', (packet: Packet) => {
      if (packet.cmd === 'connack') resolve(sender);
      if (packet.cmd === 'pingresp') pong?.();
      if (packet.cmd !== 'puback' || packet.messageId === undefined) return;
      const number = waiting.get(packet.messageId);
      waiting.delete(packet.messageId);
      if (number === undefined) return;
      acknowledged.add(number);
      onAcknowledged?.(number);
    });
    socket.on('data', (chunk) => parsing.parse(chunk));
    socket.on('connect', () => {
      socket.write(
        generate({
          cmd: 'connect',
          protocolId: 'MQTT',
          protocolVersion: 4,
          clean: true,
          clientId: id,
          keepalive: 0,
          ...(login && { username: login.username, password: Buffer.from(login.password) }),
        }),
      );
    });
  });
}
