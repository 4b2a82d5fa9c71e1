/** Retained messages: how many there may be, and how they are found. */
import { describe, expect, test } from 'vitest';
import { createRetained } from '#hub/broker/retained.ts';
import { connected, subscribe } from './raw-client.ts';
import { kindsOf, rig } from './fakes.ts';

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

  test.for([
    ['changes', () => undefined],
    ['are deleted and stored again', (delete_: () => void) => delete_()],
  ] as const)('that %s while they are read are read once each', async ([, before]) => {
    const retained = createRetained({ retainedMessages: 100, retainedBytes: 1_000 });
    for (const topic of ['a', 'b']) retained.store(message(topic, '1'));
    const seen: string[] = [];
    for await (const { topic } of retained.stream(['#']) as AsyncIterable<{ topic: string }>) {
      seen.push(topic);
      if (seen.length === 10) break;
      before(() => retained.store(message(topic, '')));
      retained.store(message(topic, '2'));
    }
    expect(seen).toEqual(['a', 'b']);
  });

  test('keep their place when they change, and count only what they take now', async () => {
    const retained = createRetained({ retainedMessages: 2, retainedBytes: 12 });
    for (const payload of ['1', '12345', '12']) expect(retained.store(message('a', payload))).toBe(true);
    expect(retained.store(message('b', '12345678'))).toBe(true);
    expect(retained.store(message('a', '123'))).toBe(false);
    expect(retained.store(message('c', '12'))).toBe(true);
    expect(await topics(retained, '#')).toEqual(['b', 'c']);
    retained.store(message('b', '1'));
    expect(await topics(retained, '#')).toEqual(['b', 'c']);
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
    expect(kindsOf(hub)).toEqual(['broker.retained']);
    hub.timers.run(600);
    expect([...hub.ingest.kept.values()].map(({ key }) => key)).toEqual(['a']);
  });
});
