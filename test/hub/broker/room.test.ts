/** Everything the broker keeps for others is bounded, each and together; what found no room is counted and told once. */
import { describe, expect, test } from 'vitest';
import { createConnections } from '#hub/broker/connections.ts';
import { createNotices } from '#hub/broker/notices.ts';
import { createRetained } from '#hub/broker/retained.ts';
import { Duplex } from 'node:stream';
import { connected, publishPacket, raw, type RawClient } from './raw-client.ts';
import { fakeIngest, fakeLog, rig, type Rig } from './fakes.ts';

async function subscribe(client: RawClient, topic: string): Promise<readonly unknown[]> {
  client.send({ cmd: 'subscribe', messageId: 1, subscriptions: [{ topic, qos: 1 }] });
  return (await client.next('suback')).granted;
}

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

const kinds = (hub: Rig): string[] => hub.ingest.journalled.map(({ kind }) => kind);

describe('queues of absent sessions', () => {
  test('each has its share, and all of them have one together', async () => {
    await using hub = await rig({ limits: { queuedMessages: 3, queuedMessagesInAll: 5 } });
    await absent(hub, 'one', 'a');
    await publish(hub, 4);
    await absent(hub, 'two', 'a');
    await publish(hub, 4);
    expect(hub.broker.counts).toMatchObject({ queued: 5, dropped: 1 + 4 + 2 });
    expect(kinds(hub)).toEqual(['broker.queue', 'broker.queues']);
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
    expect(kinds(hub)).toEqual(['broker.queues', 'broker.session']);
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
  expect(kinds(hub)).toEqual(['broker.session']);
});

describe('retained messages', () => {
  const message = (topic: string, payload: string) => ({ topic, payload: Buffer.from(payload), qos: 0 as const });
  const topics = async (of: ReturnType<typeof createRetained>, ...filters: string[]): Promise<string[]> =>
    (await of.stream(filters).toArray()).map(({ topic }: { topic: string }) => topic);

  test('are bounded in number; a known topic and a deletion always have room', async () => {
    const retained = createRetained({ retainedMessages: 2, retainedBytes: 1_000 });
    const taken = ['a', 'b', 'c', 'a'].map((topic) => retained.store(message(topic, 'x')));
    expect([taken, retained.dropped]).toEqual([[true, true, false, true], 1]);
    expect([retained.store(message('b', '')), retained.store(message('c', 'x'))]).toEqual([true, true]);
    expect(await topics(retained, '#')).toEqual(['a', 'c']);
  });

  test('and in bytes; one that outgrows the room leaves no older value behind', async () => {
    const retained = createRetained({ retainedMessages: 100, retainedBytes: 10 });
    expect([retained.store(message('a', '1234')), retained.store(message('b', '1234'))]).toEqual([true, true]);
    expect(retained.store(message('b', '12345'))).toBe(false);
    expect([await topics(retained, '+'), retained.count]).toEqual([['a'], 1]);
  });

  test('are found by name and by wildcard, and $ topics by name only', async () => {
    const retained = createRetained({ retainedMessages: 100, retainedBytes: 1_000 });
    for (const topic of ['a/b', 'a/c', '$x/b', 'b']) retained.store(message(topic, '1'));
    expect(await topics(retained, 'a/b', '+/b', '$x/#', 'missing')).toEqual(['a/b', 'a/b', '$x/b']);
  });

  test('that found no room are passed on, counted, and told of once', async () => {
    await using hub = await rig({ limits: { retainedMessages: 1 } });
    using reader = await connected(hub.port, { clientId: 'reader' });
    await subscribe(reader, '#');
    for (const topic of ['a', 'b', 'c']) hub.bus.publish(topic, topic, { retain: true, qos: 1 });
    for (const topic of ['a', 'b', 'c']) expect(await reader.next('publish')).toMatchObject({ topic });
    hub.timers.run(10_000);
    expect(Object.fromEntries(hub.ingest.values)).toMatchObject({
      'mantel.broker_retained': 1,
      'mantel.broker_unretained': 2,
    });
    expect(kinds(hub)).toEqual(['broker.retained']);
    hub.timers.run(600);
    expect([...hub.ingest.kept.values()].map(({ key }) => key)).toEqual(['a']);
  });
});

test('filters are bounded, of one client and of all', async () => {
  await using hub = await rig({ limits: { filtersOfClient: 2, filters: 3 } });
  using one = await connected(hub.port, { clientId: 'one' });
  expect([await subscribe(one, 'a'), await subscribe(one, 'b'), await subscribe(one, 'c')]).toEqual([[1], [1], [0x80]]);
  // The same one again is none more.
  expect(await subscribe(one, 'a')).toEqual([1]);
  using two = await connected(hub.port, { clientId: 'two' });
  expect([await subscribe(two, 'a'), await subscribe(two, 'b')]).toEqual([[1], [0x80]]);
  one.send({ cmd: 'unsubscribe', messageId: 2, unsubscriptions: ['a'] });
  await one.next('unsuback');
  expect(await subscribe(two, 'b')).toEqual([1]);
  one.socket.destroy();
  await one.closed;
  await expect.poll(() => hub.broker.counts.clients).toBe(1);
  using three = await connected(hub.port, { clientId: 'three' });
  expect(await subscribe(three, 'a')).toEqual([1]);
  expect(kinds(hub)).toEqual(['broker.filters', 'broker.filters']);
});

test('QoS 2 ids that are never released are bounded over all sessions', async () => {
  await using hub = await rig({ limits: { unreleased: 2 } });
  using client = await connected(hub.port, { clientId: 'half', clean: false });
  for (const id of [1, 2]) {
    client.send(publishPacket('a', id, { qos: 2 }));
    await client.next('pubrec');
  }
  client.send(publishPacket('data/a', 3, { qos: 2 }));
  await client.closed;
  expect(client.received.at(-1)).toMatchObject({ cmd: 'pubrec', messageId: 2 });
  // Not read: it would be again with each repetition.
  expect(hub.bus.seen.map(({ topic }) => topic)).toEqual(['a', 'a']);
  expect(kinds(hub)).toEqual(['broker.unreleased']);
});

describe('QoS 2 ids that are never released', () => {
  /** How many were taken before the broker closed the connection, or of all of them. */
  async function begin(hub: Rig, clientId: string, ...messageIds: number[]): Promise<number> {
    using client = await connected(hub.port, { clientId, clean: false });
    let taken = 0;
    for (const id of messageIds) {
      client.send(publishPacket('a', id, { qos: 2 }));
      const isTaken = await client.next('pubrec').then(
        () => true,
        () => false,
      );
      if (isTaken) taken++;
    }
    client.socket.destroy();
    await expect.poll(() => hub.broker.counts.clients).toBe(0);
    return taken;
  }

  test('are bounded for a session over all its connections, and leave room for others', async () => {
    await using hub = await rig({ limits: { unreleasedOfSession: 2, unreleased: 4 } });
    expect(await begin(hub, 'half', 1, 2)).toBe(2);
    expect(await begin(hub, 'half', 3)).toBe(0);
    expect(await begin(hub, 'other', 1, 2)).toBe(2);
    expect(kinds(hub)).toEqual(['broker.unreleased']);
  });

  test('go with the session that has been away longest, if it was long enough', async () => {
    let now = 0;
    const limits = { unreleased: 2, forgottenAfter: 1_000 };
    await using hub = await rig({ limits, clock: { monotonic: () => now } });
    expect(await begin(hub, 'half', 1, 2)).toBe(2);
    now = 500;
    expect(await begin(hub, 'other', 1)).toBe(0);
    now = 1_500;
    expect(await begin(hub, 'third', 1)).toBe(1);
    expect(kinds(hub)).toEqual(['broker.unreleased', 'broker.session']);
  });
});

test('large packets under way are bounded over all connections, and make room when they end', async () => {
  await using hub = await rig({ limits: { largeBytes: 200_000 } });
  /** PUBLISH of 100,000 bytes, without its end. */
  const start = Buffer.concat([Buffer.from('30a08d06', 'hex'), Buffer.from([0, 1, 97]), Buffer.alloc(10)]);
  using one = await connected(hub.port, { clientId: 'one' });
  using two = await connected(hub.port, { clientId: 'two' });
  using three = await connected(hub.port, { clientId: 'three' });
  // What comes before it in the same bytes shows that it was looked at.
  const mark = Buffer.from('3003000161', 'hex');
  for (const client of [one, two]) client.sendBytes(Buffer.concat([mark, start]));
  await expect.poll(() => hub.bus.seen.length).toBe(2);
  using probe = await connected(hub.port, { clientId: 'probe' });
  probe.sendBytes(start);
  await probe.closed;
  expect(kinds(hub)).toEqual(['broker.frame']);
  one.socket.destroy();
  await expect.poll(() => hub.broker.counts.clients).toBe(2);
  three.sendBytes(Buffer.concat([start, Buffer.alloc(100_000 - 13)]));
  await three.settled();
  expect(hub.bus.seen).toHaveLength(3);
});

describe('strangers', () => {
  const stream = (): Duplex => new Duplex({ read: () => undefined, write: (_, __, done) => done() });
  const limits = { clients: 10, clientsOfAddress: 10, strangers: 3, strangersOfAddress: 2 };

  test('of a whole IPv6 network are counted as one', () => {
    const connections = createConnections(limits);
    const all = [1, 2, 3].map(() => stream());
    all.forEach((one, i) => connections.admit(one, `2001:db8:1:2::${i}`));
    expect(all.map(({ destroyed }) => destroyed)).toEqual([true, false, false]);
  });

  test('of many addresses push out the oldest of them, never a client', () => {
    const connections = createConnections(limits);
    const client = stream();
    connections.admit(client, '192.0.2.1');
    expect(connections.known(client)).toBe(true);
    const all = [2, 3, 4, 5].map((n) => {
      const one = stream();
      connections.admit(one, `192.0.2.${n}`);
      return one;
    });
    expect([client, ...all].map(({ destroyed }) => destroyed)).toEqual([false, true, false, false, false]);
    expect(connections.refused).toBe(1);
  });

  test('are let go with the broker', async () => {
    const hub = await rig();
    using silent = await raw(hub.port);
    await hub.broker.close();
    await silent.closed;
    expect(silent.received).toEqual([]);
  });
});

test('notices of one kind come a hundred times an hour at most, whoever they are about', () => {
  let now = 0;
  const ingest = fakeIngest();
  const notices = createNotices({ clock: { monotonic: () => now }, log: fakeLog(), ingest });
  for (let i = 0; i < 300; i++) notices.tell('login', `address ${i}`, 'text');
  notices.tell('slow', 'client', 'text');
  expect(ingest.journalled).toHaveLength(101);
  now = 60 * 60_000;
  notices.tell('login', 'address 1', 'text');
  expect(ingest.journalled).toHaveLength(102);
});
