/** Connections are bounded, of strangers and of clients, and what they have under way and what is told of them is, too. */
import { describe, expect, test } from 'vitest';
import { createConnections } from '#hub/broker/connections.ts';
import { createNotices } from '#hub/broker/notices.ts';
import { Duplex } from 'node:stream';
import { answerOf, connected, raw } from './raw-client.ts';
import { fakeIngest, fakeLog, kindsOf, rig } from './fakes.ts';

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

describe('clients and strangers', () => {
  test('strangers of one address make room for each other, and those who logged in do not count', async () => {
    await using hub = await rig({ limits: { strangersOfAddress: 2 } });
    using first = await connected(hub.port, { clientId: 'first' });
    using silent = await raw(hub.port);
    using second = await connected(hub.port, { clientId: 'second' });
    using _silent2 = await raw(hub.port);
    using third = await connected(hub.port, { clientId: 'third' });
    await silent.closed;
    await Promise.all([first, second, third].map((client) => client.settled()));
    expect([silent.received, hub.broker.counts]).toMatchObject([[], { clients: 3, refused: 1 }]);
  });

  test.for([
    ['of one address', { clientsOfAddress: 1 }],
    ['in all', { clients: 1 }],
  ] as const)('clients %s are limited', async ([, limits]) => {
    await using hub = await rig({ limits });
    using first = await connected(hub.port, { clientId: 'first' });
    expect(await answerOf(hub.port, { clientId: 'late' })).toBe(3);
    await first.settled();
    hub.timers.run(10_000);
    expect(Object.fromEntries(hub.ingest.values)).toMatchObject({
      'mantel.broker_clients': 1,
      'mantel.broker_refused': 1,
    });
    expect(hub.ingest.journalled).toMatchObject([{ kind: 'broker.crowd', subject: '127.0.0.1' }]);
    first.socket.destroy();
    await first.closed;
    await expect.poll(() => answerOf(hub.port, { clientId: 'late' })).toBe(0);
  });

  test('a client without a keep-alive, or with a very long one, gets ours', async () => {
    await using hub = await rig({ limits: { keepalive: 0.1 } });
    using none = await connected(hub.port, { clientId: 'none', keepalive: 0 });
    using long = await connected(hub.port, { clientId: 'long', keepalive: 65_535 });
    await Promise.all([none.closed, long.closed]);
    expect(hub.broker.counts.clients).toBe(0);
  });

  test('a connection that never says CONNECT is closed', async () => {
    await using hub = await rig({ limits: { connectTimeout: 50 } });
    using silent = await raw(hub.port);
    await silent.closed;
    expect(silent.received).toEqual([]);
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
  expect(kindsOf(hub)).toEqual(['broker.frame']);
  one.socket.destroy();
  await expect.poll(() => hub.broker.counts.clients).toBe(2);
  three.sendBytes(Buffer.concat([start, Buffer.alloc(100_000 - 13)]));
  await three.settled();
  expect(hub.bus.seen).toHaveLength(3);
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
