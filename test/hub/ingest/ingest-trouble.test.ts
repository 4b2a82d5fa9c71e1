/** What happens to readings and senders while the store cannot write. */
import { expect, test } from 'vitest';
import { maxRows, spareRows } from '#hub/ingest/commit-queue.ts';
import { StoreUnavailable } from '#storage/contract.ts';
import { diskFull } from '../fake-store.ts';
import { createIngestWorld, temperature } from './ingest-world.ts';

test('a refused batch is kept, nothing is acknowledged, and all of it flows once the disk can be written', async () => {
  const { ingest, store, clock, states, journal, log } = createIngestWorld();
  const slot = ingest.open(temperature('a'));
  const acknowledged: string[] = [];
  store.refuse(diskFull);
  ingest.put(slot, 1);
  ingest.whenStored({}, () => acknowledged.push('first'));
  await clock.advance(30_000);
  ingest.put(slot, 2);
  ingest.whenStored({}, () => acknowledged.push('second'));
  await clock.advance(30_000);
  expect(acknowledged).toEqual([]);
  expect(store.samples).toEqual([]);
  expect(ingest.store.failing).toMatchObject({ reason: 'The disk is full.' });
  expect(states).toHaveLength(1);
  expect(store.attempts).toBeGreaterThan(25);
  expect(store.attempts).toBeLessThan(40);

  store.refuse(undefined);
  await clock.advance(2_300);
  expect(acknowledged).toEqual(['first', 'second']);
  expect(store.samples.map(({ value }) => value)).toEqual([1, 2]);
  expect(ingest.store.failing).toBeNull();
  expect(states).toHaveLength(2);
  const told = journal().filter(({ kind }) => kind === 'store');
  expect(told).toHaveLength(1);
  expect(told[0]?.text).toContain('None were lost');
  expect(log.lines.filter(({ level }) => level === 'warn')).toHaveLength(1);
});

test('a failure that is a bug is logged as one and loses nothing either', async () => {
  const { ingest, store, clock, log } = createIngestWorld();
  store.refuse(new TypeError('x is not a function'));
  ingest.put(ingest.open(temperature('a')), 1);
  await clock.advance(3_000);
  expect(log.lines.filter(({ level }) => level === 'error')).toHaveLength(1);
  store.refuse(undefined);
  await clock.advance(3_000);
  expect(store.samples).toHaveLength(1);
});

test('a full queue refuses those who wait, drops what nobody waits for, and says so once', async () => {
  const { ingest, store, clock, journal } = createIngestWorld();
  const slot = ingest.open(temperature('a'));
  store.refuse(diskFull);
  const errors: (Error | undefined)[] = [];
  for (let i = 0; i < maxRows + spareRows; i++) ingest.put(slot, i);
  expect(ingest.full).toBe(true);
  const before = ingest.accepted;
  for (let i = 0; i < 5; i++) ingest.put(slot, -1);
  // The broker must ask whenStored: a dropped sample is no reason to acknowledge.
  expect(ingest.accepted).toBe(before + 5);
  ingest.whenStored({}, (error) => errors.push(error));
  expect(errors[0]).toBeInstanceOf(StoreUnavailable);
  expect(slot.value).toBe(-1);
  await clock.advance(10_000);
  expect(ingest.waiting.rows).toBe(maxRows + spareRows);

  store.refuse(undefined);
  await clock.advance(5_000);
  expect(ingest.full).toBe(false);
  expect(store.samples).toHaveLength(maxRows + spareRows);
  ingest.put(slot, 7);
  ingest.whenStored({}, (error) => errors.push(error));
  await clock.advance(1_000);
  expect(errors[1]).toBeUndefined();
  expect(
    journal()
      .filter(({ kind }) => kind === 'store')
      .map(({ level, text }) => [level, /5 readings/.test(text)]),
  ).toEqual([['alarm', true]]);
});

test('the message that fills the queue is taken whole and acknowledged; the next one is not read at all', async () => {
  const { ingest, store, clock } = createIngestWorld();
  const slot = ingest.open(temperature('a'));
  const answers: string[] = [];
  const ask = (name: string) => {
    ingest.whenStored({}, (error) => void answers.push(`${name} ${error ? 'refused' : 'stored'}`));
  };
  store.refuse(diskFull);
  for (let i = 0; i < maxRows - 1; i++) ingest.put(slot, i);
  for (const value of [1, 2, 3]) ingest.put(slot, value);
  ask('filling');
  for (const value of [4, 5, 6]) ingest.put(slot, value);
  ask('next');
  expect([ingest.waiting.rows, answers]).toEqual([maxRows + 2, ['next refused']]);
  store.refuse(undefined);
  await clock.advance(10_000);
  expect([store.samples.length, answers]).toEqual([maxRows + 2, ['next refused', 'filling stored']]);
});

test('a disk that hangs is called failing within 10 s, and well again when it answers', async () => {
  const { ingest, store, clock } = createIngestWorld();
  store.hold();
  ingest.put(ingest.open(temperature('a')), 1);
  await clock.advance(2_000);
  expect(ingest.store.failing).toBeNull();
  await clock.advance(7_500);
  expect(ingest.store.failing).not.toBeNull();
  store.release();
  await clock.advance(10);
  expect(ingest.store.failing).toBeNull();
  expect(store.samples).toHaveLength(1);
});

test('a sender whose callback throws does not harm the others', async () => {
  const { ingest, clock, log } = createIngestWorld();
  let told = 0;
  ingest.put(ingest.open(temperature('a')), 1);
  ingest.whenStored({}, () => {
    throw new Error('gone');
  });
  ingest.whenStored({}, () => (told += 1));
  await clock.advance(1_000);
  expect(told).toBe(1);
  expect(log.lines.map(({ level }) => level)).toEqual(['error']);
});

test('closing commits what waits and leaves no timer behind', async () => {
  const { ingest, clock, store } = createIngestWorld();
  const slot = ingest.open(temperature('a'));
  ingest.put(slot, 1);
  await clock.advance(1_000);
  ingest.put(slot, 2);
  let told = false;
  ingest.whenStored({}, () => (told = true));
  await ingest.close();
  await clock.endTurn();
  expect(store.samples).toHaveLength(2);
  expect(told).toBe(true);
  expect(clock.pending).toBe(0);
});

test('closing while the store refuses tries once and ends', async () => {
  const { ingest, store, clock } = createIngestWorld();
  store.refuse(diskFull);
  ingest.put(ingest.open(temperature('a')), 1);
  await clock.advance(1_000);
  await ingest.close();
  await clock.endTurn();
  expect(clock.pending).toBe(0);
});

test('behind what nobody is acknowledged for, a message is taken whole or not at all', async () => {
  for (const before of [2_516, 2_517, 2_518, 2_519, 2_520]) {
    const { ingest, store, clock } = createIngestWorld();
    const slot = ingest.open(temperature('a'));
    store.refuse(diskFull);
    // Waits as a batch of its own, so that what follows is far from its size.
    for (let i = 0; i < maxRows - 500; i++) ingest.put(slot, i);
    await clock.advance(5_000);
    for (let i = 0; i < before; i++) ingest.put(slot, -i);
    const { rows } = ingest.waiting;
    ingest.begin();
    for (let i = 0; i < 5; i++) ingest.put(slot, i);
    let refusal: Error | undefined;
    ingest.whenStored({}, (error) => (refusal = error));
    expect([ingest.waiting.rows - rows, refusal === undefined]).toEqual(refusal === undefined ? [5, true] : [0, false]);
  }
});
