/** What the broker keeps for absent sessions is bounded, each and together; what found no room is counted and told once. */
import { describe, expect, test } from 'vitest';
import { connected, publishPacket, subscribe } from './raw-client.ts';
import { kindsOf, rig, type Rig } from './fakes.ts';

/** A lasting session that subscribes and goes away. */
async function absent(hub: Rig, clientId: string, topic: string): Promise<void> {
  using client = await connected(hub.port, { clientId, clean: false });
  await subscribe(client, topic);
  client.socket.destroy();
  await expect.poll(() => hub.broker.counts.clients).toBe(0);
}

async function publish(hub: Rig, count: number, topic = 'a'): Promise<void> {
  using writer = await connected(hub.port, { clientId: 'writer' });
  for (let i = 1; i <= count; i++) writer.send(publishPacket(topic, i, { payload: `${i}` }));
  await writer.settled();
  writer.socket.destroy();
  await expect.poll(() => hub.broker.counts.clients).toBe(0);
}

async function waiting(hub: Rig, clientId: string): Promise<{ present: boolean; texts: string[] }> {
  using client = await connected(hub.port, { clientId, clean: false });
  await client.settled();
  const connack = client.received.find((one) => one.cmd === 'connack');
  return {
    present: connack?.cmd === 'connack' && connack.sessionPresent,
    texts: client.received.flatMap((one) => (one.cmd === 'publish' ? [one.payload.toString()] : [])),
  };
}

describe('queues of absent sessions', () => {
  test('each has its share, and all of them have one together', async () => {
    await using hub = await rig({ limits: { queuedMessages: 3, queuedMessagesInAll: 5 } });
    await absent(hub, 'one', 'a');
    await publish(hub, 4);
    await absent(hub, 'two', 'a');
    await publish(hub, 4);
    expect(hub.broker.counts).toMatchObject({ queued: 5, dropped: 1 + 4 + 2 });
    expect(kindsOf(hub)).toEqual(['broker.queue', 'broker.queues']);
    expect((await waiting(hub, 'two')).texts).toEqual(['1', '2']);
  });

  test('and in bytes, with what a topic takes', async () => {
    await using hub = await rig({ limits: { queuedBytesInAll: 100 } });
    await absent(hub, 'one', '#');
    await publish(hub, 20, 'a/topic/of/24/characters');
    expect(hub.broker.counts.queued).toBeLessThan(6);
    expect(hub.broker.counts.dropped).toBeGreaterThan(14);
  });

  test('the session that has been away longest is ended for the others, if it was long enough', async () => {
    let now = 0;
    const limits = { queuedMessagesInAll: 2, forgottenAfter: 1_000 };
    await using hub = await rig({ limits, clock: { monotonic: () => now } });
    await absent(hub, 'one', 'a');
    await publish(hub, 2);
    now = 1_500;
    await absent(hub, 'two', 'a');
    await publish(hub, 1);
    // The message was for the first one as well, which had no room left itself.
    expect(kindsOf(hub)).toEqual(['broker.queues', 'broker.session']);
    expect(await waiting(hub, 'one')).toEqual({ present: false, texts: [] });
    expect(await waiting(hub, 'two')).toEqual({ present: true, texts: ['1'] });
  });

  test('reach a session that comes back whole, however much else is sent to it meanwhile', async () => {
    await using hub = await rig();
    await absent(hub, 'one', '#');
    for (let i = 0; i < 500; i++) hub.bus.publish('a', `${i}`, { qos: 1 });
    await expect.poll(() => hub.broker.counts.queued).toBe(500);
    using client = await connected(hub.port, { clientId: 'one', clean: false });
    // Far more at once than may wait for a subscriber.
    for (let i = 0; i < 4; i++) hub.bus.publish('large', Buffer.alloc(1_900_000));
    const heard: string[] = [];
    while (heard.length < 500) {
      const { topic, payload } = await client.next('publish');
      if (topic === 'a') heard.push(payload.toString());
    }
    expect(heard).toEqual(Array.from({ length: 500 }, (_, i) => `${i}`));
  });

  test('do not hold a client that fetches them to the length of a stranger', async () => {
    await using hub = await rig({ limits: { strangerFrameBytes: 100 } });
    await absent(hub, 'one', 'a');
    for (let i = 0; i < 1_000; i++) hub.bus.publish('a', `${i}`, { qos: 1 });
    await expect.poll(() => hub.broker.counts.queued).toBe(1_000);
    using client = await connected(hub.port, { clientId: 'one', clean: false });
    client.send(publishPacket('b', 1, { payload: Buffer.alloc(200) }));
    await client.next('puback');
    const fetched = client.received.filter(({ cmd }) => cmd === 'publish').length;
    expect(fetched, 'it was answered while they were sent').toBeLessThan(1_000);
  });

  test('what was fetched makes room', async () => {
    await using hub = await rig({ limits: { queuedMessages: 3 } });
    await absent(hub, 'one', 'a');
    await publish(hub, 5);
    using client = await connected(hub.port, { clientId: 'one', clean: false });
    for (let i = 0; i < 3; i++) {
      const { messageId = 0 } = await client.next('publish');
      client.send({ cmd: 'puback', messageId });
    }
    await client.settled();
    expect(hub.broker.counts).toMatchObject({ queued: 0, dropped: 2 });
  });
});

test('a session too many ends the one that has been away longest', async () => {
  let now = 0;
  await using hub = await rig({ limits: { sessions: 2 }, clock: { monotonic: () => now++ } });
  for (const id of ['one', 'two', 'three']) await absent(hub, id, 'a');
  hub.timers.run(600);
  expect([...hub.ingest.kept.values()].map(({ key }) => key)).toEqual(['two', 'three']);
  expect(kindsOf(hub)).toEqual(['broker.session']);
});
