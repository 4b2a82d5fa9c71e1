/** What another broker sends: who gets it, when, and when it is acknowledged. */
import { expect, test } from 'vitest';
import { createBus } from '#hub/bus.ts';
import { maxRows, spareRows } from '#hub/ingest/commit-queue.ts';
import { createWorld } from '#hub/sources/world.ts';
import type { Jobs } from '#model/job.ts';
import { agentTopic } from '#model/agent.ts';
import type { Message, Receive } from '#model/collector.ts';
import { diskFull } from '../fake-store.ts';
import { createIngestWorld, temperature } from '../ingest/ingest-world.ts';
import { createRememberingLog } from '../remembering-log.ts';
import { entry, superviseLamp } from './supervised-lamp.ts';

const sent = (topic: string, more: Partial<Message> = {}): Message => ({
  topic,
  payload: Buffer.from('1'),
  qos: 1,
  retain: false,
  ...more,
});

async function rig(from: { readonly fromMantel?: boolean } = {}) {
  const { promise, resolve } = Promise.withResolvers<Receive>();
  const lamp = superviseLamp(async ({ bus, signal }) => {
    resolve(bus.receiver(from));
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

test('what speaks for an agent or a broker of its own is done with, and neither read nor handed on', async () => {
  const { take, read, relayed, answers } = await rig();
  for (const topic of [agentTopic('attic', 'samples'), agentTopic('attic', 'about'), 'mantel', '$SYS/broker/uptime']) {
    take(sent(topic));
  }
  take(sent('mantelpiece/set'));
  expect([read.map(({ topic }) => topic), relayed]).toEqual([['mantelpiece/set'], ['mantelpiece/set']]);
  expect(answers).toEqual(['stored', 'stored', 'stored', 'stored', 'stored']);
});

/** A receiver before a real queue, whose messages hold three readings; the store refuses from the first one on. */
async function fullRig() {
  const { ingest, store, clock } = createIngestWorld();
  const bus = createBus(createRememberingLog());
  bus.settled();
  const slots = ['a', 'b', 'c'].map((device) => ingest.open(temperature(device)));
  bus.read('three', ({ payload }) => {
    for (const slot of slots) ingest.put(slot, Number(Buffer.from(payload).toString()));
  });
  const collector = { kind: 'x', title: '', about: '', settings: {}, series: {} };
  const report = { ready: () => undefined, badMessage: () => undefined };
  const jobs = (): Jobs => ({ keep: () => Promise.resolve() });
  const parts = {
    collector,
    settings: {},
    signal: new AbortController().signal,
    switches: new DisposableStack(),
    jobs,
  };
  const world = createWorld({ ...parts, clock, ingest, bus, report, log: createRememberingLog() } as never);
  const receive = world.bus.receiver();
  const answers: string[] = [];
  await clock.advance(1_000);
  store.refuse(diskFull);
  return {
    ingest,
    answers,
    /** What nobody is acknowledged for, as a source that is asked brings it. */
    fillTo(rows: number) {
      const [first] = slots;
      while (first && ingest.waiting.rows < rows) ingest.put(first, 0);
    },
    take(value: string) {
      const message = sent('three', { payload: Buffer.from(value) });
      receive(message, (error) => answers.push(`${value} ${error?.name ?? 'stored'}`));
    },
    /** How many readings of each value are stored once the disk is well again. */
    async stored(...values: number[]) {
      store.refuse(undefined);
      for (let i = 0; i < 60; i++) await clock.advance(1_000);
      return values.map((value) => store.samples.filter((one) => one.value === value).length);
    },
  };
}

test('the message that fills the queue is taken whole, the one behind it not at all', async () => {
  const { ingest, answers, fillTo, take, stored } = await fullRig();
  fillTo(maxRows - 2);
  take('1');
  expect([ingest.waiting.rows, ingest.full]).toEqual([maxRows + 1, true]);
  take('2');
  expect(ingest.waiting.rows).toBe(maxRows + 1);
  expect(await stored(1, 2)).toEqual([3, 0]);
  // Whoever came while it was full is told, and sends it again.
  expect(answers).toEqual(['2 StoreUnavailable', '1 stored']);
});

test('nor is one taken in part where others filled it unseen', async () => {
  const { answers, fillTo, take, stored } = await fullRig();
  fillTo(maxRows + spareRows - 2);
  take('1');
  expect(answers).toEqual(['1 StoreUnavailable']);
  expect(await stored(1)).toEqual([0]);
});

test('own clients get nothing of another Mantel, which may read this broker, too; it is stored all the same', async () => {
  const { take, read, relayed, waiting, answers } = await rig({ fromMantel: true });
  take(sent('data/a'));
  waiting.shift()?.();
  take(sent('lamp/set'));
  take(sent('data/b', { qos: 0 }));
  expect([read.map(({ topic }) => topic), relayed, answers]).toEqual([
    ['data/a', 'lamp/set', 'data/b'],
    [],
    ['stored', 'stored', 'stored'],
  ]);
});
