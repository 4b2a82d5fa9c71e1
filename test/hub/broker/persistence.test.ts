import assert from 'node:assert';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import type { Kept } from '#storage/contract.ts';
import { createChanges } from '#hub/broker/kept-changes.ts';
import { createPersistence, type Persistence } from '#hub/broker/persistence.ts';
import { defaultLimits, type Limits } from '#hub/broker/limits.ts';
import { fakeIngest, handTimers } from './fakes.ts';

const require = createRequire(import.meta.url);

function persistence(kept: readonly Kept[] = [], limits: Partial<Limits> = {}) {
  const ingest = fakeIngest();
  for (const row of kept) ingest.keep(row);
  const timers = handTimers();
  const changes = createChanges({ kept, ingest, timers, notices: { over: () => undefined, tell: () => undefined } });
  const full: string[] = [];
  const time = { now: 0 };
  const made: Persistence = createPersistence({
    kept,
    changes,
    limits: { ...defaultLimits, ...limits },
    monotonic: () => time.now,
    takeGranted: (subs) => subs.filter(({ topic }) => !topic.startsWith('forbidden/')),
    onFull: (what, subject) => full.push(`${what} ${subject}`),
  });
  return { made, ingest, timers, changes, full, time, rows: () => [...ingest.kept.values()] };
}

/** Where ours differs on purpose from what the shared tests of aedes-persistence pin down. */
const different = new Map([
  ['add outgoing packet as a string and pump', 'a message that was sent before carries DUP'],
  ['add outgoing packet and update messageId', 'a message that was sent before carries DUP'],
  ['add 2 outgoing packet and clear messageId', 'a message that was sent before carries DUP'],
  ['add incoming packet, get it, and clear with messageId', 'only the id is kept, the packet is not needed'],
]);

/** A retained message is kept without what only its publisher's connection knew: our packets have no `id`. */
const asKept = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map((one: unknown) => (typeof one === 'object' ? { dup: false, ...one, id: undefined } : one))
    : value;
const lenient = {
  ...assert,
  deepEqual: (found: unknown, expected: unknown, text?: string) =>
    assert.deepEqual(asKept(found), asKept(expected), text),
} as typeof assert;

/** The shared tests look for the broker on the instance. */
function withBroker(): Persistence {
  const { made } = persistence();
  const setup = made.setup;
  return Object.assign(made, {
    async setup(of: unknown) {
      Object.assign(made, { broker: of });
      await setup(of);
    },
  });
}

describe("aedes-persistence's own tests", () => {
  type Case = (t: { plan(): void; diagnostic(): void; assert: typeof assert }) => Promise<void>;
  const abstract = require('aedes-persistence/abstract.js') as (options: {
    test: (name: string, run: Case) => void;
    persistence: () => Persistence;
    testAsync: boolean;
  }) => void;
  abstract({
    testAsync: true,
    persistence: withBroker,
    test(name, run) {
      // One that passes after all fails here, so that the list stays true.
      (different.has(name) ? test.fails : test)(name, () =>
        run({ plan: () => undefined, diagnostic: () => undefined, assert: lenient }),
      );
    },
  });
});

const broker = { id: 'now', publish: () => undefined, subscribe: () => undefined };
const message = (topic: string, payload: Buffer | string, counter = 1, qos: 0 | 1 | 2 = 1) => ({
  cmd: 'publish' as const,
  topic,
  payload: Buffer.from(payload),
  qos,
  retain: false,
  dup: false,
  brokerId: 'now',
  brokerCounter: counter,
});
const client = { id: 'a client' };

async function retained(of: Persistence): Promise<[string, string][]> {
  const found: [string, string][] = [];
  for await (const packet of of.createRetainedStream('#')) {
    const { topic, payload } = packet as { topic: string; payload: Buffer };
    found.push([topic, payload.toString('hex')]);
  }
  return found;
}

describe('what comes back after a restart', () => {
  test('retained messages, byte for byte; deleted ones stay away', async () => {
    const before = persistence();
    await before.made.setup(broker);
    const odd = Buffer.from([0, 255, 128, 10, 13]);
    await before.made.storeRetained(message('a/b', odd));
    await before.made.storeRetained(message('a/c', 'old'));
    await before.made.storeRetained(message('a/c', 'new'));
    await before.made.storeRetained(message('a/d', 'x'));
    before.changes.flush();
    await before.made.storeRetained(message('a/d', ''));
    before.changes.flush();
    const after = persistence(before.rows());
    await after.made.setup(broker);
    expect(await retained(after.made)).toEqual([
      ['a/b', odd.toString('hex')],
      ['a/c', Buffer.from('new').toString('hex')],
    ]);
  });

  test('subscriptions, without refused ones', async () => {
    const before = persistence();
    await before.made.setup(broker);
    await before.made.addSubscriptions(client, [
      { topic: 'a/#', qos: 1 },
      { topic: 'forbidden/x', qos: 1 },
      { topic: 'b', qos: 0 },
    ]);
    await before.made.removeSubscriptions(client, ['b']);
    before.changes.flush();
    const after = persistence(before.rows());
    await after.made.setup(broker);
    expect(await after.made.subscriptionsByClient(client)).toMatchObject([{ topic: 'a/#', qos: 1 }]);
    expect(await after.made.subscriptionsByTopic('a/b')).toMatchObject([{ clientId: client.id, qos: 1 }]);
  });

  test('queued messages in order, with the ids under which they were sent and as repetitions', async () => {
    const before = persistence();
    await before.made.setup(broker);
    for (let i = 1; i <= 12; i++)
      await before.made.outgoingEnqueue({ clientId: client.id, qos: 2 }, message('a', `${i}`, i, 2));
    await before.made.outgoingUpdate(client, { ...message('a', '1', 1, 2), messageId: 77 });
    await before.made.outgoingUpdate(client, { ...message('a', '2', 2, 2), messageId: 78 });
    await before.made.outgoingUpdate(client, { cmd: 'pubrel', messageId: 78 });
    before.changes.flush();
    const after = persistence(before.rows().toReversed());
    await after.made.setup(broker);
    const queue = await after.made.outgoingStream(client).toArray();
    expect(queue.slice(0, 2)).toMatchObject([
      { cmd: 'publish', messageId: 77, dup: true },
      { cmd: 'pubrel', messageId: 78 },
    ]);
    expect(queue.slice(2).map(({ payload }: { payload: Buffer }) => payload.toString())).toEqual(
      Array.from({ length: 10 }, (_, i) => `${i + 3}`),
    );
    await after.made.outgoingEnqueue({ clientId: client.id, qos: 1 }, message('a', 'later', 99));
    expect(await after.made.outgoingClearMessageId(client, { cmd: 'puback', messageId: 77 })).toMatchObject({
      topic: 'a',
    });
    expect((await after.made.outgoingStream(client).toArray()).at(-1)).toMatchObject({ payload: Buffer.from('later') });
  });

  test('ids of QoS 2 messages that were taken', async () => {
    const before = persistence();
    await before.made.setup(broker);
    await before.made.incomingStorePacket(client, { messageId: 5 });
    await before.made.incomingStorePacket(client, { messageId: 6 });
    await before.made.incomingDelPacket(client, { messageId: 6 });
    before.changes.flush();
    const after = persistence(before.rows());
    await after.made.setup(broker);
    expect([5, 6].map((id) => after.made.incoming.get(client.id, id)?.state)).toEqual(['taken', undefined]);
  });

  test('wills, as those of a broker that is gone', async () => {
    const before = persistence();
    await before.made.setup(broker);
    await before.made.putWill(client, message('w', 'gone'));
    before.changes.flush();
    const after = persistence(before.rows());
    await after.made.setup(broker);
    const wills = await after.made.streamWill({ now: 1 }).toArray();
    expect(wills).toMatchObject([{ topic: 'w', clientId: client.id }]);
    await after.made.delWill(client);
    after.changes.flush();
    expect(after.rows()).toEqual([]);
  });

  test('nothing of a session that ended', async () => {
    const before = persistence();
    await before.made.setup(broker);
    await before.made.addSubscriptions(client, [{ topic: 'a/#', qos: 1 }]);
    await before.made.outgoingEnqueue({ clientId: client.id, qos: 1 }, message('a', '1'));
    await before.made.incomingStorePacket(client, { messageId: 5 });
    before.changes.flush();
    expect(before.rows()).toHaveLength(3);
    await before.made.cleanSubscriptions(client);
    await before.made.cleanIncoming(client);
    before.changes.flush();
    expect(before.rows()).toEqual([]);
  });

  test('rows that are not ours are passed over', async () => {
    const body = Buffer.from('rubbish');
    const kept = ['retained', 'subscription', 'outgoing', 'will', 'unheard'].map((space) => ({
      space,
      key: '1 x',
      body,
    }));
    const { made } = persistence(kept);
    await made.setup(broker);
    expect(await retained(made)).toEqual([]);
    expect(await made.outgoingStream({ id: 'x' }).toArray()).toEqual([]);
  });
});

describe('what is written', () => {
  test('changes go out together, within a second, and a fetched message not at all', async () => {
    const { made, ingest, timers, rows } = persistence();
    await made.setup(broker);
    for (let i = 0; i < 100; i++) await made.storeRetained(message('a', `${i}`));
    await made.outgoingEnqueue({ clientId: client.id, qos: 1 }, message('a', '1'));
    await made.outgoingUpdate(client, { ...message('a', '1'), messageId: 3 });
    await made.outgoingClearMessageId(client, { cmd: 'puback', messageId: 3 });
    expect(rows()).toEqual([]);
    timers.run(600);
    expect(rows()).toMatchObject([{ space: 'retained', key: 'a' }]);
    expect(ingest.waiters).toBe(1);
  });

  test('a full queue drops the newest and says so', async () => {
    const { made, full } = persistence([], { queuedMessages: 2, queuedBytes: 1_000 });
    await made.setup(broker);
    for (let i = 1; i <= 3; i++) await made.outgoingEnqueue({ clientId: client.id, qos: 1 }, message('a', `${i}`, i));
    expect(await made.outgoingStream(client).toArray()).toHaveLength(2);
    expect([made.queued, full]).toMatchObject([{ count: 2, dropped: 1 }, [`session ${client.id}`]]);
    await made.outgoingUpdate(client, { ...message('a', '3', 3), messageId: 9 });
  });

  test('overlapping filters queue one copy, of the highest QoS', async () => {
    const { made } = persistence();
    await made.setup(broker);
    const targets = [0, 2, 1].map((qos) => ({ clientId: client.id, qos: qos as 0 | 1 | 2 }));
    await made.outgoingEnqueueCombi(targets, message('a', '1', 1, 2));
    expect(await made.outgoingStream(client).toArray()).toMatchObject([{ qos: 2 }]);
  });
});
