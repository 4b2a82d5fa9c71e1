/** Who listens on a port of this machine: asked as any MQTT client would, over one short connection. */
import { connect } from 'node:net';
import mqtt from 'mqtt-packet';
import { whoTopic } from '#model/own-topics.ts';

export type Login = { readonly username: string; readonly password: string };

/**
 * nobody: nothing listens. stranger: no MQTT broker. closed: a broker that refuses this login, or no login. open: one
 * that lets us in. mantel: the broker of another Mantel, which lets us in.
 */
export type Seen = 'nobody' | 'stranger' | 'closed' | 'open' | 'mantel';

/** ms */
const answersWithin = 3_000;
/** ms in which a Mantel says that it is one, after the subscription is acknowledged. */
const saysWithin = 300;
/** Codes of CONNACK: MQTT 3.1.1 table 3.1. */
const accepted = 0;
const refusals: ReadonlySet<number> = new Set([4, 5]);

/** Never rejects. */
export function lookAt(port: number, login?: Login): Promise<Seen> {
  const { promise, resolve } = Promise.withResolvers<Seen>();
  let seen: Seen = 'nobody';
  const socket = connect({ port, host: '127.0.0.1' });
  const limit = AbortSignal.timeout(answersWithin);
  const end = (): void => void socket.destroy();
  const conclude = (next: Seen): void => {
    seen = next;
    end();
  };
  limit.addEventListener('abort', end, { once: true });
  socket.on('error', end);
  socket.on('close', () => {
    limit.removeEventListener('abort', end);
    resolve(seen);
  });
  const say = (packet: mqtt.Packet): void => void socket.write(mqtt.generate(packet));
  socket.on('connect', () => {
    seen = 'stranger';
    const who = login && { username: login.username, password: Buffer.from(login.password) };
    say({ cmd: 'connect', clientId: 'mantel-look', clean: true, keepalive: 30, protocolVersion: 4, ...who });
  });
  const parser = mqtt.parser({ protocolVersion: 4 });
  parser.on('error', end);
  parser.on('packet', (packet) => {
    if (packet.cmd === 'connack') {
      if (packet.returnCode !== accepted) conclude(refusals.has(packet.returnCode ?? -1) ? 'closed' : 'stranger');
      else {
        seen = 'open';
        say({ cmd: 'subscribe', messageId: 1, subscriptions: [{ topic: whoTopic, qos: 0 }] });
      }
    } else if (packet.cmd === 'publish' && packet.topic === whoTopic) conclude('mantel');
    else if (packet.cmd === 'suback') AbortSignal.timeout(saysWithin).addEventListener('abort', end, { once: true });
  });
  socket.on('data', (chunk) => parser.parse(chunk));
  return promise;
}
