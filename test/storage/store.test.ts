import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { day, hour } from '#model/time.ts';
import { BadReading } from '#model/trouble.ts';
import { StoreUnavailable, type Batch, type Store } from '#storage/contract.ts';
import { openReader } from '#storage/reader.ts';
import { packSamples } from '#storage/sample-packing.ts';
import { openStore, verifyFile } from '#storage/store.ts';
import { openWriter } from '#storage/writer.ts';
import { columns, every, series, storeOptions, temporaryFolder } from './fixtures.ts';

const noon = Date.UTC(2026, 4, 1, 12);

async function opened(path: string): Promise<Store> {
  const store = await openStore(storeOptions(path));
  onTestFinished(() => store.close().catch(() => undefined));
  return store;
}

const documents = {
  snapshots: [
    { kind: 'device', subject: 'plug', body: { name: 'Plug', area: 'Desk' }, at: noon, validUntil: noon + hour },
    { kind: 'device', subject: 'lamp', body: { name: 'Lamp' }, at: noon },
  ],
  journal: [
    { at: noon, kind: 'door', subject: 'front', level: 'info', text: 'Opened.' },
    { at: noon + 1, kind: 'door', subject: 'front', level: 'warn', text: 'Still open.' },
    { at: noon + 1, kind: 'door', subject: 'front', level: 'info', text: 'Closed.' },
  ],
  alerts: [
    {
      id: 'air a',
      rule: 'air',
      series: 'a',
      state: 'firing',
      severity: 'warn',
      since: noon,
      title: 'Air',
      detail: 'Bad.',
    },
    {
      id: 'air b',
      rule: 'air',
      series: 'b',
      state: 'resolved',
      severity: 'warn',
      since: noon,
      title: 'Air',
      detail: 'Good.',
    },
  ],
  tokens: [{ id: 't1', name: 'phone', scopes: ['view'], topics: [], hash: 'ab', createdAt: noon }],
  kept: [
    { space: 'retained', key: 'a/b', body: Uint8Array.of(1, 2, 3) },
    { space: 'session', key: 'a/b', body: new Uint8Array(5_000).fill(7) },
    { space: 'will', key: 'gone', body: Uint8Array.of(9) },
  ],
} as const satisfies Batch;

test('what was committed stands there when the store is opened again', async () => {
  const path = join(temporaryFolder(), 'mantel.db');
  const first = await opened(path);
  expect(first.opened).toEqual({
    series: [],
    latest: [],
    snapshots: [],
    alerts: [],
    tokens: [],
    kept: [],
    runs: [],
    newestAt: 0,
    notes: [],
  });
  await first.commit({
    ...documents,
    series: [series(1), series(2, 'counter')],
    samples: columns(every(1, noon, 10_000, [1, 2, 3, 4, 5])),
  });
  await first.commit({
    kept: [{ space: 'will', key: 'gone', body: null }],
    samples: columns(every(2, noon, hour, [7])),
  });
  await first.commit({ snapshots: [{ ...documents.snapshots[1], at: noon + 5, body: { name: 'Lamp 2' } }] });
  await first.maintain(noon + 60_000);
  await first.close();

  const second = await opened(path);
  expect(second.opened).toEqual({
    series: [series(1), series(2, 'counter')],
    latest: [
      { series: 1, at: noon + 40_000, value: 5, cadence: 10_000 },
      { series: 2, at: noon, value: 7, cadence: 0 },
    ],
    snapshots: [{ kind: 'device', subject: 'lamp', body: { name: 'Lamp 2' }, at: noon + 5 }, documents.snapshots[0]],
    alerts: [documents.alerts[0]],
    tokens: documents.tokens,
    kept: [
      { space: 'retained', key: 'a/b', body: Buffer.from([1, 2, 3]) },
      { space: 'session', key: 'a/b', body: Buffer.alloc(5_000, 7) },
    ].map(({ body, ...rest }) => ({ ...rest, body: Uint8Array.from(body) })),
    runs: [],
    newestAt: noon + 40_000,
    notes: [],
  });
  expect(await second.statistics()).toMatchObject({ samples: 6, series: 2 });
});

test('one sample from the future does not move the earliest the present can be', async () => {
  const path = join(temporaryFolder(), 'mantel.db');
  const newestAt = async (samples: readonly number[], ...presents: readonly number[]): Promise<number> => {
    const writer = openWriter(storeOptions(path));
    const packed = packSamples(columns(samples.map((at) => ({ series: 1, at, value: 1 }))));
    writer.commit({ series: [series(1)], samples: packed });
    for (const present of presents) await writer.maintain(present, false);
    writer.close();
    const reader = openReader(path);
    const found = reader.opened();
    reader.close();
    return found.newestAt;
  };
  expect(await newestAt([noon])).toBe(0);
  expect(await newestAt([], noon + 60_000)).toBe(noon);
  expect(await newestAt([noon + 1_000 * day], noon + 60_000)).toBe(noon + 60_000 + 2 * hour);
  expect(await newestAt([], noon + 900 * day, noon + day)).toBe(noon + day + 2 * hour);
});

test('what an agent dated says nothing about when the present is: its clock is another', async () => {
  const path = join(temporaryFolder(), 'mantel.db');
  const writer = openWriter(storeOptions(path));
  const ofAgent = { ...series(2), key: 'test.value{agent=attic,n=2}', labels: { agent: 'attic', n: '2' } };
  const samples = [
    { series: 1, at: noon, value: 1 },
    { series: 2, at: noon + hour, value: 1 },
  ];
  writer.commit({ series: [series(1), ofAgent], samples: packSamples(columns(samples)) });
  await writer.maintain(noon, false);
  writer.close();
  const reader = openReader(path);
  const { newestAt, latest } = reader.opened();
  reader.close();
  expect(latest.map(({ at }) => at)).toEqual([noon, noon + hour]);
  expect(newestAt).toBe(noon);
});

test('the journal is answered newest first, a page at a time', async () => {
  const store = await opened(join(temporaryFolder(), 'mantel.db'));
  await store.commit(documents);
  const texts = async (query: { before?: number; limit: number }) =>
    (await store.journal(query)).map((entry) => entry.text);
  expect(await texts({ limit: 2 })).toEqual(['Closed.', 'Still open.']);
  expect(await texts({ before: noon + 1, limit: 9 })).toEqual(['Opened.']);
});

test('history is answered while samples stand in the log, once sealed, and once merged', async () => {
  const store = await opened(join(temporaryFolder(), 'mantel.db'));
  const values = Array.from({ length: 720 }, (_, i) => i % 60);
  await store.commit({ series: [series(1)], samples: columns(every(1, noon, 10_000, values)) });
  const query = { series: series(1).key, from: noon, to: noon + 2 * hour, points: 120 };
  const unsealed = await store.history(query);
  expect(unsealed).toMatchObject({ tier: 'minute', step: 60_000 });
  expect(unsealed.at.length).toBe(120);
  await store.maintain(noon + 3 * hour, { force: true });
  expect(await store.history(query)).toEqual(unsealed);
  await store.maintain(noon + 2 * day, { force: true });
  expect(await store.history(query)).toEqual(unsealed);
  expect(await store.history({ ...query, points: 1_500 })).toMatchObject({ tier: 'samples', step: 0, last: values });
  await expect(store.history({ ...query, series: 'no.such' })).rejects.toThrow(BadReading);
});

test('the caller keeps its batch, and may change it once it was sent', async () => {
  const store = await opened(join(temporaryFolder(), 'mantel.db'));
  const samples = columns(every(1, noon, 1_000, [1, 2]));
  const sent = store.commit({ series: [series(1)], samples });
  samples.value.fill(0);
  await sent;
  const { last } = await store.history({ series: series(1).key, from: noon, to: noon + hour, points: 9 });
  expect(last).toEqual([1, 2]);
});

test('a closed store says so', async () => {
  const store = await opened(join(temporaryFolder(), 'mantel.db'));
  await store.close();
  await expect(store.commit({})).rejects.toThrow(StoreUnavailable);
});

test('a folder that does not exist is one plain sentence', async () => {
  const path = join(temporaryFolder(), 'missing', 'mantel.db');
  await expect(openStore(storeOptions(path))).rejects.toThrow(
    'The store cannot be opened; check that the data folder exists and belongs to this user.',
  );
});

test('a backup is a whole store, and a damaged one is noticed', async () => {
  const folder = temporaryFolder();
  const store = await opened(join(folder, 'mantel.db'));
  await store.commit({ ...documents, series: [series(1)], samples: columns(every(1, noon, 1_000, [1, 2, 3])) });
  await store.maintain(noon + 2 * day, { force: true });
  await store.commit({ samples: columns(every(1, noon + 3 * day, 1_000, [4])) });
  const copy = join(folder, 'copy.db');
  await store.backup(copy);
  expect(await verifyFile(copy)).toEqual([]);
  const restored = await opened(copy);
  expect(restored.opened.latest).toEqual([{ series: 1, at: noon + 3 * day, value: 4, cadence: 0 }]);
  expect((await restored.history({ series: series(1).key, from: noon, to: noon + 4 * day, points: 9 })).last).toEqual([
    1, 2, 3, 4,
  ]);
  expect(await verifyFile(join(folder, 'nothing.db'))).toHaveLength(1);
});
