/** Broken packets, always the same ones, and packets that never end. */
import { setTimeout as sleep } from 'node:timers/promises';
import { generate, type Packet } from 'mqtt-packet';
import type { HubProcess } from '../simulators/hub-process.ts';
import { connectPacket, dial, type Transport } from '../simulators/mqtt-line.ts';
import { residentMegabytes } from './process-figures.ts';

/** Numbers in [0, 1) that are the same for a seed on every machine (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const publish = (qos: 0 | 1 | 2, payload: string): Packet => ({
  cmd: 'publish',
  topic: 'mutated/device/state',
  payload,
  qos,
  messageId: 7,
  dup: false,
  retain: false,
});

const wholes: readonly Buffer[] = (
  [
    {
      ...connectPacket('mutated'),
      will: { topic: 'mutated/will', payload: Buffer.from('gone'), qos: 1, retain: false },
    },
    { ...connectPacket('mutated'), username: 'somebody', password: Buffer.from('secret') },
    publish(0, '{"temperature":21.5}'),
    publish(1, '{"temperature":21.5,"humidity":40}'),
    publish(2, 'on'),
    {
      cmd: 'subscribe',
      messageId: 8,
      subscriptions: [
        { topic: 'mutated/+/state', qos: 1 },
        { topic: 'x/#', qos: 0 },
      ],
    },
    { cmd: 'unsubscribe', messageId: 9, unsubscriptions: ['mutated/+/state'] },
    { cmd: 'puback', messageId: 7 },
    { cmd: 'pubrel', messageId: 7 },
    { cmd: 'pingreq' },
    { cmd: 'disconnect' },
  ] satisfies Packet[]
).map((packet) => generate(packet));

function mutated(random: () => number): Buffer {
  const below = (limit: number): number => Math.floor(random() * limit);
  const whole = wholes[below(wholes.length)] ?? Buffer.alloc(1);
  const bytes = Buffer.from(whole);
  for (let i = below(4); i >= 0; i--) bytes[below(bytes.length)] = below(256);
  const kind = below(5);
  if (kind === 0) return bytes.subarray(0, 1 + below(bytes.length));
  if (kind === 1) return Buffer.concat([bytes, Buffer.from(Array.from({ length: 1 + below(40) }, () => below(256)))]);
  if (kind === 2 && bytes.length > 1) bytes[1] = 128 + below(128);
  if (kind === 3) return Buffer.concat([bytes, bytes, wholes[below(wholes.length)] ?? bytes]);
  return bytes;
}

/** Sends `count` of them, each over a connection of its own, half of them after a login. */
export async function sendMutated(hub: HubProcess, transport: Transport, count: number, random: () => number) {
  let left = count;
  async function worker(number: number): Promise<void> {
    while (left > 0) {
      left--;
      const bytes = mutated(random);
      const login = random() < 0.5 ? [generate(connectPacket(`mutated-${number}`))] : [];
      const line = await dial(hub, transport, `127.0.0.${2 + number}`);
      await line.write(Buffer.concat([...login, bytes]));
      line.finish();
      // A WebSocket that was broken off is not answered.
      await Promise.race([line.closed, sleep(2_000)]);
      line.end();
    }
  }
  await Promise.all(Array.from({ length: 16 }, (_, number) => worker(number)));
}

export type Flood = { readonly closedWithinMs: number; readonly growthMb: number };

/** Four strangers that each send CONNECT with a length of 200 MB, and of it `megabytes`. */
export async function flood(hub: HubProcess, transport: Transport, megabytes: number): Promise<Flood> {
  const before = residentMegabytes(hub.pid);
  let most = before;
  let slowest = 0;
  const chunk = Buffer.alloc(256 * 1024);
  // CONNECT, 200,000,000 bytes.
  const start = Buffer.from('1080c2af5f', 'hex');
  await Promise.all(
    Array.from({ length: 4 }, async () => {
      const line = await dial(hub, transport);
      const begun = performance.now();
      await line.write(start);
      for (let sent = 0; sent < megabytes * 1e6 && !line.isClosed(); sent += chunk.length) {
        await Promise.race([line.write(chunk), line.closed]);
        most = Math.max(most, residentMegabytes(hub.pid));
      }
      await Promise.race([line.closed, sleep(3_000)]);
      slowest = Math.max(slowest, performance.now() - begun);
      line.end();
    }),
  );
  await sleep(200);
  most = Math.max(most, residentMegabytes(hub.pid));
  return { closedWithinMs: slowest, growthMb: most - before };
}
