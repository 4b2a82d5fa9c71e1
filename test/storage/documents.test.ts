import { statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openReader } from '#storage/reader.ts';
import { packSamples } from '#storage/sample-packing.ts';
import { openWriter } from '#storage/writer.ts';
import { columns, every, series, storeOptions, temporaryFolder } from './fixtures.ts';

const noon = Date.UTC(2026, 4, 1, 12);

function opened() {
  const path = join(temporaryFolder(), 'mantel.db');
  const writer = openWriter(storeOptions(path));
  const reader = openReader(path);
  onTestFinished(() => {
    reader.close();
    writer.close();
  });
  return { path, writer, reader };
}

test('documents that can never be stored are left out, told once, and hold up nothing', async () => {
  const { writer, reader } = opened();
  const device = { kind: 'device', body: { name: 'Thing' }, at: noon } as const;
  const batch = {
    series: [series(1)],
    samples: packSamples(columns(every(1, noon, 1_000, [1, 2]))),
    kept: [{ space: 'retained', key: 'a', body: Uint8Array.of(1) }],
    snapshots: [
      { ...device, subject: 'plug', validUntil: Infinity },
      { ...device, subject: 'lamp' },
    ],
    journal: [
      { at: NaN, kind: 'door', subject: 'front', level: 'info', text: 'Opened.' },
      { at: noon, kind: 'door', subject: 'front', level: 'info', text: 'Closed.' },
    ],
  } as const;
  writer.commit(batch);
  writer.commit(batch);
  expect(reader.counts()).toEqual({ samples: 4, series: 1 });
  const { kept, snapshots } = reader.opened();
  expect([kept.length, snapshots.map(({ subject }) => subject)]).toEqual([1, ['lamp']]);
  await writer.maintain(noon + 1, false);
  await writer.maintain(noon + 2, false);
  expect(reader.journal({ limit: 9 }).map(({ at, text }) => [at - noon, text.split(':')[0]])).toEqual([
    [1, 'The journal entry "Opened." cannot be stored and was left out'],
    [1, 'The device of plug cannot be stored and was left out'],
    [0, 'Closed.'],
    [0, 'Closed.'],
  ]);
});

test('the write-ahead log is copied into the file by what documents weigh, not by how many they are', () => {
  const { path, writer } = opened();
  const megabytes = (): number => statSync(`${path}-wal`).size / 1_048_576;
  for (let i = 0; i < 40; i++) {
    writer.commit({ kept: [{ space: 'retained', key: 'picture', body: new Uint8Array(500_000).fill(i) }] });
    writer.tidy();
  }
  for (let i = 0; i < 40; i++) {
    const body = { name: `${i}`.padEnd(500_000) };
    writer.commit({ snapshots: [{ kind: 'device', subject: 'plug', at: noon, body }] });
    writer.tidy();
  }
  expect(megabytes()).toBeLessThan(6);
});
