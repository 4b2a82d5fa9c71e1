/** A QoS 2 message is read once and passed on once, whenever its connection breaks. */
import { expect, test } from 'vitest';
import { maxRows } from '#hub/ingest/commit-queue.ts';
import { diskFull } from '../fake-store.ts';
import { createIngestWorld, temperature } from '../ingest/ingest-world.ts';
import { connected, publishPacket } from './raw-client.ts';
import { rig } from './fakes.ts';

const ids = (received: readonly { readonly cmd: string; readonly messageId?: number }[], cmd: string) =>
  received.filter((packet) => packet.cmd === cmd).map(({ messageId }) => messageId);

test('no PUBREC before the commit with QoS 2', async () => {
  await using hub = await rig();
  using client = await connected(hub.port);
  client.send(publishPacket('data/a', 7, { qos: 2 }));
  await client.settled();
  expect(ids(client.received, 'pubrec')).toEqual([]);
  hub.ingest.commit();
  expect((await client.next('pubrec')).messageId).toBe(7);
  client.send({ cmd: 'pubrel', messageId: 7 });
  expect((await client.next('pubcomp')).messageId).toBe(7);
});

test('a repeated QoS 2 publish is not read twice', async () => {
  await using hub = await rig();
  using client = await connected(hub.port);
  client.send(publishPacket('data/a', 7, { qos: 2 }));
  await client.settled();
  hub.ingest.commit();
  await client.next('pubrec');
  client.send(publishPacket('data/a', 7, { qos: 2, dup: true }));
  expect((await client.next('pubrec')).messageId).toBe(7);
  expect(hub.bus.seen).toHaveLength(1);
});

test('QoS 2 is read once and passed on once, though the connection is gone before the commit', async () => {
  const session = { clientId: 'exact', clean: false };
  await using hub = await rig();
  using watcher = await connected(hub.port, { clientId: 'watcher' });
  watcher.send({ cmd: 'subscribe', messageId: 1, subscriptions: [{ topic: 'data/#', qos: 0 }] });
  await watcher.next('suback');
  using first = await connected(hub.port, session);
  first.send(publishPacket('data/a', 7, { qos: 2 }));
  await first.settled();
  first.socket.destroy();
  await expect.poll(() => hub.broker.counts.clients).toBe(1);
  using second = await connected(hub.port, session);
  second.send(publishPacket('data/a', 7, { qos: 2, dup: true }));
  await second.settled();
  expect(ids(second.received, 'pubrec')).toEqual([]);
  second.socket.destroy();
  await expect.poll(() => hub.broker.counts.clients).toBe(1);
  using third = await connected(hub.port, session);
  third.send(publishPacket('data/a', 7, { qos: 2, dup: true }));
  await third.settled();
  hub.ingest.commit();
  expect((await third.next('pubrec')).messageId).toBe(7);
  third.send({ cmd: 'pubrel', messageId: 7 });
  await third.next('pubcomp');
  await watcher.settled();
  expect([hub.bus.seen.length, ids(watcher.received, 'publish').length]).toEqual([1, 1]);
  // The id is free again.
  third.send(publishPacket('data/b', 7, { qos: 2 }));
  await third.settled();
  expect(hub.bus.seen.map(({ topic }) => topic)).toEqual(['data/a', 'data/b']);
});

test('a QoS 2 message committed while its sender is away is not read again', async () => {
  const session = { clientId: 'exact', clean: false };
  await using hub = await rig();
  using first = await connected(hub.port, session);
  first.send(publishPacket('data/a', 7, { qos: 2 }));
  await first.settled();
  first.socket.destroy();
  await expect.poll(() => hub.broker.counts.clients).toBe(0);
  hub.ingest.commit();
  using second = await connected(hub.port, session);
  second.send(publishPacket('data/a', 7, { qos: 2, dup: true }));
  expect((await second.next('pubrec')).messageId).toBe(7);
  expect(hub.bus.seen).toHaveLength(1);
  hub.timers.run(600);
  expect([...hub.ingest.kept.values()]).toContainEqual(expect.objectContaining({ space: 'incoming' }));
});

test('an id of a session that ended stands in the way of nobody', async () => {
  await using hub = await rig();
  for (const clean of [false, true, false]) {
    using client = await connected(hub.port, { clientId: 'exact', clean });
    client.send(publishPacket('data/a', 7, { qos: 2 }));
    await client.settled();
    client.socket.destroy();
    await expect.poll(() => hub.broker.counts.clients).toBe(0);
  }
  expect(hub.bus.seen).toHaveLength(3);
});

test('one whose own readings fill the queue of the store is acknowledged, and so read once', async () => {
  const { ingest, store, clock } = createIngestWorld();
  const slot = ingest.open(temperature('a'));
  store.refuse(diskFull);
  for (let i = 0; i < maxRows - 1; i++) ingest.put(slot, i);
  const read: string[] = [];
  const bus = {
    deliver({ topic }: { readonly topic: string }) {
      read.push(topic);
      for (const value of [1, 2, 3]) ingest.put(slot, value);
    },
    onPublish: () => ({ [Symbol.dispose]: () => undefined }),
    onKept: () => ({ [Symbol.dispose]: () => undefined }),
  };
  await using hub = await rig({ ingest, bus });
  using client = await connected(hub.port, { clean: false });
  client.send(publishPacket('data/a', 7, { qos: 2 }));
  await client.settled();
  store.refuse(undefined);
  await clock.advance(10_000);
  expect((await client.next('pubrec')).messageId).toBe(7);
  client.send(publishPacket('data/a', 7, { qos: 2, dup: true }));
  await client.next('pubrec');
  expect([read, store.samples.length]).toEqual([['data/a'], maxRows + 2]);
});
