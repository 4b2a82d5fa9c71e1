import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Batch, Unsent } from '#storage/contract.ts';
import { openStore, type OpenedStore } from '#storage/store.ts';
import { columns, every, seeded, series, storeOptions, temporaryFolder, type Sample } from './fixtures.ts';

const begin = 1_780_000_000_000;
const plenty = 1e9;

async function open(path: string, outbox: number | undefined = plenty, boot = 'first boot'): Promise<OpenedStore> {
  const store = await openStore(storeOptions(path, { boot, ...(outbox !== undefined && { outbox }) }));
  onTestFinished(() => store.close());
  return store;
}

const path = (): string => join(temporaryFolder(), 'mantel.db');
const one = [series(1), series(2)];
const batch = (samples: readonly Sample[]): Batch => ({ series: one, samples: columns(samples) });
const listed = ({ series: ids, at, value }: Unsent): [number, number, number][] =>
  Array.from(ids, (id, i) => [id, at[i] ?? 0, value[i] ?? 0]);

const arrive = async (store: OpenedStore, limit: number): Promise<void> =>
  store.arrived({ rows: (await store.unsent(limit)).rows, dropped: 0 });

test('samples wait in the order of their commits, whole rows at a time', async () => {
  const store = await open(path());
  await store.commit(batch(every(1, begin, 1_000, [1, 2, 3])));
  await store.commit(batch(every(2, begin - 5_000, 1_000, [0.1, -7])));
  const some = await store.unsent(1);
  expect(listed(some)).toEqual([
    [1, begin, 1],
    [1, begin + 1_000, 2],
    [1, begin + 2_000, 3],
  ]);
  expect(some).toMatchObject({ waiting: 5, dropped: 0 });
  expect(listed(await store.unsent(4)).slice(3)).toEqual([
    [2, begin - 5_000, 0.1],
    [2, begin - 4_000, -7],
  ]);
});

test('what has arrived is not given again, also after a restart, and the rest is', async () => {
  const file = path();
  const store = await open(file);
  for (let n = 0; n < 5; n++) await store.commit(batch(every(1, begin + n, 1, [n])));
  await arrive(store, 2);
  expect(listed(await store.unsent(100)).map(([, , value]) => value)).toEqual([2, 3, 4]);
  await store.commit(batch(every(1, begin + 5, 1, [5])));
  await arrive(store, 1);
  await store.close();
  const again = await open(file);
  const left = await again.unsent(100);
  expect(listed(left).map(([, , value]) => value)).toEqual([3, 4, 5]);
  expect(left.waiting).toBe(3);
});

test('what has arrived no longer counts as waiting, also before it is taken out', async () => {
  const store = await open(path());
  for (let n = 0; n < 3; n++) await store.commit(batch(every(1, begin + n, 1, [n, n])));
  const { rows } = await store.unsent(2);
  await store.arrived({ rows, dropped: 0 });
  await store.arrived({ rows, dropped: 0 });
  expect((await store.unsent(1)).waiting).toBe(4);
  await store.commit(batch(every(1, begin + 3, 1, [3])));
  expect((await store.unsent(1)).waiting).toBe(5);
});

test('what arrived after it was dropped for want of room takes nothing else with it', async () => {
  const store = await open(path(), 100);
  const random = seeded(3);
  const values = Array.from({ length: 10 }, () => random.next());
  await store.commit(batch(every(1, begin, 1, values)));
  const { rows } = await store.unsent(1);
  await store.commit(batch(every(2, begin, 1, values)));
  await store.arrived({ rows, dropped: 0 });
  expect(listed(await store.unsent(1)).map(([id]) => id)).toEqual(values.map(() => 2));
  expect(await store.unsent(1)).toMatchObject({ waiting: 10, dropped: 10 });
});

test('thousands of rows leave in their order', async () => {
  const store = await open(path());
  for (let n = 0; n < 1_500; n++) await store.commit(batch(every(1, begin + n, 1, [n])));
  const seen: number[] = [];
  for (let some = await store.unsent(200); some.rows.length > 0; some = await store.unsent(200)) {
    expect(some.waiting).toBe(1_500 - seen.length);
    seen.push(...some.value);
    await store.arrived({ rows: some.rows, dropped: 0 });
  }
  expect(seen).toEqual(Array.from({ length: 1_500 }, (_, n) => n));
});

test('a refused commit leaves nothing to send', async () => {
  const store = await open(path());
  const wrong = { ...batch(every(1, begin, 1, [1])), kept: [{ space: 'x', key: 'y', body: 'no bytes' }] };
  await expect(store.commit(wrong as unknown as Batch)).rejects.toThrow('kept.body');
  expect(await store.unsent(10)).toMatchObject({ rows: [], waiting: 0 });
});

test('samples of a boot without a date wait for it, and what comes after them does not', async () => {
  const file = path();
  const store = await open(file);
  await store.commit(batch([{ series: 1, at: 5_000, value: 1, arrival: true, undated: true }]));
  await store.commit(batch(every(2, begin, 1, [2])));
  const before = await store.unsent(10);
  expect(listed(before)).toEqual([[2, begin, 2]]);
  await store.arrived({ rows: before.rows, dropped: 0 });
  await store.dateBoot(begin);
  expect(listed(await store.unsent(10))).toEqual([[1, begin + 5_000, 1]]);
});

test('the samples of a boot that never learned the time are sent once the next one has placed them', async () => {
  const file = path();
  const first = await open(file);
  await first.commit(batch([{ series: 1, at: 5_000, value: 1, arrival: true, undated: true }]));
  await first.close();
  const second = await open(file, plenty, 'second boot');
  expect((await second.unsent(10)).rows).toEqual([]);
  await second.maintain(begin);
  const [sample] = listed(await second.unsent(10));
  expect(sample?.[1]).toBeLessThan(begin);
  expect(sample?.[1]).toBeGreaterThan(begin - 60_000);
});

test('without room the oldest are dropped and counted, for good', async () => {
  const file = path();
  const store = await open(file, 2_000);
  const random = seeded(7);
  let committed = 0;
  for (let n = 0; n < 200; n++) {
    const values = Array.from({ length: 1 + random.below(8) }, () => random.next());
    committed += values.length;
    await store.commit(batch(every(1, begin + n * 100, 1, values)));
  }
  const left = await store.unsent(plenty);
  expect(left.dropped).toBeGreaterThan(0);
  expect(left.waiting).toBe(left.series.length);
  expect(left.waiting + left.dropped).toBe(committed);
  expect(left.at.at(-1)).toBeGreaterThanOrEqual(begin + 199 * 100);
  expect(left.at).toEqual(left.at.toSorted());
  await store.close();
  const again = await open(file, 2_000);
  expect(await again.unsent(1)).toMatchObject({ waiting: left.waiting, dropped: left.dropped });
  // The hub has been told, for good as well.
  await again.arrived({ rows: [], dropped: left.dropped });
  expect(await again.unsent(1)).toMatchObject({ waiting: left.waiting, dropped: 0 });
  await again.close();
  expect(await (await open(file, 2_000)).unsent(1)).toMatchObject({ waiting: left.waiting, dropped: 0 });
});

test('a hub keeps nothing to send', async () => {
  const file = path();
  const store = await openStore(storeOptions(file));
  await store.commit(batch(every(1, begin, 1, [1])));
  await expect(store.unsent(1)).rejects.toThrow('without an outbox');
  await store.close();
  expect(await (await open(file)).unsent(1)).toMatchObject({ rows: [], waiting: 0 });
});
