/** A subscriber that does not read, a session that does not come back, and more retained messages than anybody needs. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { HubProcess } from '../simulators/hub-process.ts';
import { logIn, type Line, type Transport } from '../simulators/mqtt-line.ts';
import { keptMegabytes } from './kept-memory.ts';
import { residentMegabytes } from './process-figures.ts';

/** Percent of the messages that reach somebody else while a frozen client has subscribed to all of them. */
export async function besideFrozen(hub: HubProcess, transport: Transport, ms: number): Promise<number> {
  const frozen = await logIn(hub, transport, 'frozen', { filter: '#' });
  frozen.freeze();
  const reader = await logIn(hub, transport, 'reader', { filter: 'frozen/#' });
  const writer = await logIn(hub, 'tcp', 'writer');
  let received = 0;
  let sent = 0;
  reader.onPacket(({ cmd }) => {
    if (cmd === 'publish') received++;
  });
  const payload = Buffer.alloc(4_096, 'x');
  const begun = performance.now();
  while (performance.now() - begun < ms) {
    // 2,000 a second, 8 MB: what all buffers on the way hold is soon full.
    for (; sent < ((performance.now() - begun) / 1_000) * 2_000; sent++) {
      void writer.send({ cmd: 'publish', topic: 'frozen/x', payload, qos: 0, dup: false, retain: false });
    }
    await sleep(5);
  }
  for (let wait = 0; received < sent && wait < 1_000; wait += 50) await sleep(50);
  for (const line of [frozen, reader, writer]) line.end();
  return (received / sent) * 100;
}

/** Publishes with QoS 1, up to 500 on the way. */
async function publishAll(
  line: Line,
  count: number,
  message: (n: number) => { topic: string; payload: Buffer; retain: boolean },
) {
  let acknowledged = 0;
  let next = 0;
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const more = (): void => {
    for (; next < count && next - acknowledged < 500; next++) {
      const { topic, payload, retain } = message(next);
      void line.send({ cmd: 'publish', topic, payload, retain, qos: 1, dup: false, messageId: (next % 65_535) + 1 });
    }
  };
  line.onPacket(({ cmd }) => {
    if (cmd !== 'puback') return;
    if (++acknowledged === count) resolve();
    else more();
  });
  void line.closed.then(() => reject(new Error('The publisher was cut off.')));
  more();
  await promise;
}

/**
 * MB. What is kept decides. Resident memory is that of the process, before any collection is forced: it also holds the
 * garbage that V8 has not come to yet, and the pages it keeps for more, which any traffic of that size leaves.
 */
export type Growth = { readonly kept: number; readonly resident: number };

async function growth(hub: HubProcess, work: () => Promise<void>): Promise<Growth> {
  const resident = residentMegabytes(hub.pid);
  const kept = await keptMegabytes(hub);
  await work();
  // Everything has been handed to the store by then.
  await sleep(1_500);
  const grown = residentMegabytes(hub.pid) - resident;
  return { kept: (await keptMegabytes(hub)) - kept, resident: grown };
}

/** `count` messages of 1 kB for a session that is away. */
export async function forAbsent(hub: HubProcess, transport: Transport, count: number): Promise<Growth> {
  const away = await logIn(hub, transport, `away-${transport}`, { filter: 'absent/#', clean: false });
  away.end();
  const writer = await logIn(hub, transport, 'writer');
  const payload = Buffer.alloc(1_024, 'x');
  const grown = await growth(hub, () =>
    publishAll(writer, count, () => ({ topic: 'absent/x', payload, retain: false })),
  );
  writer.end();
  return grown;
}

/** `count` retained messages of 256 bytes, each of a topic of its own. */
export async function retained(hub: HubProcess, transport: Transport, count: number): Promise<Growth> {
  const writer = await logIn(hub, transport, 'writer');
  const payload = Buffer.alloc(256, 'x');
  const grown = await growth(hub, () =>
    publishAll(writer, count, (n) => ({ topic: `retained/${transport}/${n}`, payload, retain: true })),
  );
  writer.end();
  return grown;
}
