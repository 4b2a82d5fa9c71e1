/** Filters are bounded, of one client and of all, and each counts once. */
import type { Client, Subscription } from 'aedes';
import { expect, test } from 'vitest';
import { createPeers } from '#hub/broker/peer.ts';
import { createSubscribing } from '#hub/broker/subscribing.ts';
import { connected, subscribe } from './raw-client.ts';
import { kindsOf, rig } from './fakes.ts';

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
  expect(kindsOf(hub)).toEqual(['broker.filters', 'broker.filters']);
});

test('a filter of a session that lasts counts once, and has its room when its client comes back', async () => {
  await using hub = await rig({ limits: { filters: 4 } });
  using first = await connected(hub.port, { clientId: 'one', clean: false });
  expect([await subscribe(first, 'a'), await subscribe(first, 'b'), await subscribe(first, 'c')]).toEqual([
    [1],
    [1],
    [1],
  ]);
  first.socket.destroy();
  await expect.poll(() => hub.broker.counts.clients).toBe(0);
  using other = await connected(hub.port, { clientId: 'other' });
  expect([await subscribe(other, 'x'), await subscribe(other, 'y')]).toEqual([[1], [0x80]]);

  using again = await connected(hub.port, { clientId: 'one', clean: false });
  await again.settled();
  for (const topic of ['a', 'b', 'c']) hub.bus.publish(topic, topic, { qos: 1 });
  for (const topic of ['a', 'b', 'c']) expect(await again.next('publish')).toMatchObject({ topic });
  expect(await subscribe(again, 'd')).toEqual([0x80]);
  expect(kindsOf(hub)).toEqual(['broker.filters', 'broker.filters']);
  again.send({ cmd: 'unsubscribe', messageId: 2, unsubscriptions: ['a'] });
  await again.next('unsuback');
  expect(await subscribe(again, 'd')).toEqual([1]);
});

test('a long SUBSCRIBE is looked at once, although aedes hands over all of it with each filter', () => {
  const peers = createPeers();
  const { authorizeSubscribe, takeGranted } = createSubscribing({
    peers,
    notices: { over: () => undefined, tell: () => undefined },
    limits: { filters: 1_000, filtersOfClient: 900 },
    sessions: { filters: 0, remembers: () => false },
  });
  const client = { id: 'one', clean: false, closed: false, subscriptions: {} } as unknown as Client;
  const peer = peers.add(client, { address: '127.0.0.1', local: true });
  peer.rights = { name: 'one', maySubscribe: true, mayPublish: () => true };
  let looks = 0;
  const list = Array.from({ length: 1_000 }, (_, i): Subscription => ({ topic: `a/${i}`, qos: 1 }));
  const watched = new Proxy(list, {
    get(target, key, receiver): unknown {
      if (typeof key === 'string' && /^\d+$/.test(key)) looks++;
      return Reflect.get(target, key, receiver);
    },
  });
  const taken: Subscription[] = [];
  for (const subscription of list) {
    authorizeSubscribe(client, subscription, (_, granted) => {
      if (granted) taken.push(...takeGranted(watched));
    });
  }
  expect(looks).toBeLessThanOrEqual(2 * list.length);
  expect(taken).toEqual(list.slice(0, 900));
});
