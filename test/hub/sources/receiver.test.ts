/** What another broker sends: who gets it, when, and when it is acknowledged. */
import { expect, test } from 'vitest';
import type { Message, Receive } from '#model/collector.ts';
import { entry, superviseLamp } from './supervised-lamp.ts';

const sent = (topic: string, more: Partial<Message> = {}): Message => ({
  topic,
  payload: Buffer.from('1'),
  qos: 1,
  retain: false,
  ...more,
});

async function rig() {
  const { promise, resolve } = Promise.withResolvers<Receive>();
  const lamp = superviseLamp(async ({ bus, signal }) => {
    resolve(bus.receiver());
    await new Promise<void>((done) => signal.addEventListener('abort', () => done(), { once: true }));
  });
  const slot = lamp.ingest.open({ name: 'lamp.power', labels: {}, unit: 'W', kind: 'gauge' });
  lamp.bus.read('data/#', () => lamp.ingest.put(slot, 1));
  const read: Message[] = [];
  lamp.bus.read('#', (message) => read.push(message));
  const relayed: string[] = [];
  lamp.bus.onPublish((topic) => relayed.push(topic));
  lamp.bus.settled();
  const waiting: ((error?: Error) => void)[] = [];
  lamp.ingest.whenStored = (_sender, done) => void waiting.push(done);
  await lamp.apply(entry());
  const receive = await promise;
  const answers: string[] = [];
  return {
    lamp,
    read,
    relayed,
    waiting,
    answers,
    take: (message: Message) => receive(message, (error) => answers.push(error?.message ?? 'stored')),
  };
}

test('own clients get a QoS 1 message when it is stored, and not when it is refused and will come again', async () => {
  const { take, read, relayed, waiting, answers } = await rig();
  take(sent('data/a'));
  take(sent('lamp/set'));
  expect([read.length, relayed, answers]).toEqual([2, [], []]);
  waiting.shift()?.();
  waiting.shift()?.(new Error('full'));
  expect([relayed, answers]).toEqual([['data/a'], ['stored', 'full']]);
});

test('a QoS 0 message waits for no commit and is done at once, whatever the store', async () => {
  const { take, relayed, waiting, answers } = await rig();
  take(sent('data/a', { qos: 0 }));
  expect([relayed, waiting.length, answers]).toEqual([['data/a'], 0, ['stored']]);
});

test('a message without readings waits for nothing', async () => {
  const { take, relayed, waiting, answers } = await rig();
  take(sent('lamp/set'));
  expect([relayed, waiting.length, answers]).toEqual([['lamp/set'], 0, ['stored']]);
});

test('what had been kept is read, and handed to no client as if it were said now', async () => {
  const { take, read, relayed, answers } = await rig();
  take(sent('garage/set', { wasKept: true }));
  expect([read.length, relayed, answers]).toEqual([1, [], ['stored']]);
});

test('its readers can tell that it came from outside', async () => {
  const { take, read, lamp } = await rig();
  take(sent('lamp/set'));
  lamp.bus.publish('lamp/set', '1');
  expect(read.map(({ isOutside }) => isOutside === true)).toEqual([true, false]);
});
