/** When commits begin, by the behaviour of senders. */
import { describe, expect, test } from 'vitest';
import { dueAt, normalPace, retryDelay } from '#hub/ingest/group-commit.ts';
import { createIngestWorld, temperature } from './ingest-world.ts';

const nothing = { messages: 0, bytes: 0, soonSince: Infinity, lazySince: Infinity, pressedAt: Infinity };

describe('the decision', () => {
  test.each([
    ['nothing waits', nothing, Infinity],
    ['a lone message, long after the last commit', { ...nothing, messages: 1, soonSince: 5_000 }, 1_250],
    ['many messages', { ...nothing, messages: 32, soonSince: 1_001 }, -Infinity],
    ['many bytes', { ...nothing, bytes: 65_536, lazySince: 1_001 }, -Infinity],
    ['polled values', { ...nothing, lazySince: 1_100 }, 1_350],
    ['a sender that waits for us', { ...nothing, messages: 1, soonSince: 1_001, pressedAt: 1_001 }, 1_001],
  ])('%s', (_, waiting, expected) => {
    expect(dueAt(waiting, normalPace, 1_000)).toBe(expected);
  });

  test('a refused batch is tried again after 0.5, 1, 2 and then always 2 seconds', () => {
    expect([1, 2, 3, 4, 50].map(retryDelay)).toEqual([500, 1_000, 2_000, 2_000, 2_000]);
  });
});

/** An ingest whose messages are acknowledged messages of one value. */
function createSending(sdCard = false) {
  const world = createIngestWorld({ sdCard });
  const slot = world.ingest.open(temperature('a'));
  const send = (sender: object, done: () => void = () => undefined): void => {
    world.ingest.put(slot, 1);
    world.ingest.whenStored(sender, done);
  };
  return { ...world, slot, send };
}

test('a lone message is committed at the end of its turn', async () => {
  const { clock, store, send } = createSending();
  send({});
  await clock.endTurn();
  expect(store.batches).toHaveLength(1);
});

test('one sender with one message in flight is committed at once after two rounds', async () => {
  const { clock, store, send } = createSending();
  const sender = {};
  let rounds = 0;
  const next = (): void => {
    rounds += 1;
    if (rounds < 50) clock.timers.after(2, () => send(sender, next));
  };
  send(sender, next);
  // One probing wait of 250 ms, then 2 ms a round.
  await clock.advance(250 + 2 * 50);
  expect(rounds).toBe(50);
  expect(store.batches).toHaveLength(50);
});

test('a full window is committed at once', async () => {
  const { clock, store, send } = createSending();
  await clock.advance(1);
  send({});
  await clock.endTurn();
  await clock.advance(1);
  const sender = {};
  for (let i = 0; i < 20; i++) send(sender);
  await clock.endTurn();
  expect(store.samples).toHaveLength(21);
  expect(store.batches).toHaveLength(2);
});

test('a hundred senders at 1 Hz cost at most five commits a second, and none waits longer than 250 ms', async () => {
  const { clock, store, send } = createSending();
  const senders = Array.from({ length: 100 }, () => ({}));
  let slowest = 0;
  for (let tick = 0; tick < 1_000; tick++) {
    const sentAt = clock.monotonic();
    send(senders[tick % 100] ?? {}, () => (slowest = Math.max(slowest, clock.monotonic() - sentAt)));
    await clock.advance(10);
  }
  expect(store.batches.length).toBeLessThanOrEqual(50);
  expect(slowest).toBeLessThanOrEqual(250);
  expect(store.samples.length).toBeGreaterThan(970);
});

test('one sender that publishes by its own rhythm is not mistaken for one that waits', async () => {
  const { clock, store, send } = createSending();
  const sender = {};
  for (let i = 0; i < 1_000; i++) {
    send(sender);
    await clock.advance(10);
  }
  expect(store.batches.length).toBeLessThanOrEqual(50);
});

test('2,000 messages a second from senders that do not wait are acknowledged within 60 ms', async () => {
  const { clock, send } = createSending();
  const senders = Array.from({ length: 200 }, () => ({}));
  const waited: number[] = [];
  for (let tick = 0; tick < 1_000; tick++) {
    for (let i = 0; i < 2; i++) {
      const sentAt = clock.monotonic();
      send(senders[(tick * 2 + i) % 200] ?? {}, () => waited.push(clock.monotonic() - sentAt));
    }
    await clock.advance(1);
  }
  expect(waited.length).toBeGreaterThan(1_900);
  expect(Math.max(...waited)).toBeLessThanOrEqual(60);
});

test('what arrives while a commit is under way forms the next', async () => {
  const { clock, store, send } = createSending();
  store.hold();
  send({});
  await clock.endTurn();
  for (let i = 0; i < 200; i++) send({});
  await clock.advance(100);
  expect(store.attempts).toBe(1);
  store.release();
  await clock.advance(10);
  expect(store.batches.map((batch) => batch.samples?.length)).toEqual([1, 200]);
});

test('an SD card is written once a second for those who wait, every 10 s for the rest', async () => {
  const { clock, store, send, ingest, slot } = createSending(true);
  for (let i = 0; i < 100; i++) {
    ingest.put(slot, i);
    await clock.advance(95);
  }
  expect(store.batches.filter(({ samples }) => samples !== undefined)).toHaveLength(1);
  await clock.advance(30_000);
  const before = store.batches.length;
  for (let i = 0; i < 50; i++) {
    send({});
    await clock.advance(100);
  }
  expect(store.batches.length - before).toBeLessThanOrEqual(6);
  await clock.advance(1_000);
  expect(store.samples).toHaveLength(150);
});
