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

test('the journal and the runs are told of a range, of certain things and outcomes', () => {
  const { writer, reader } = opened();
  const run = { source: 'tado', job: 'days', cause: 'schedule', samples: 0, snapshots: 0, calls: 1 } as const;
  writer.commit({
    journal: ['lamp', 'door', 'lamp', 'lamp'].map((subject, i) => ({
      at: noon + i,
      kind: 'switch',
      subject,
      level: 'info' as const,
      text: `${subject} ${i}`,
    })),
    runs: [
      { ...run, started: noon, ended: noon + 1, outcome: 'failed', text: 'No answer.' },
      { ...run, started: noon + 1, ended: noon + 2, outcome: 'succeeded' },
      { ...run, started: noon + 2, ended: noon + 3, outcome: 'deferred' },
    ],
  });
  const told = reader.journal({ from: noon, before: noon + 3, subjects: ['lamp', 'tado'], limit: 9 });
  expect(told.map(({ text }) => text)).toEqual(['lamp 2', 'lamp 0']);
  expect(reader.journal({ from: noon, before: noon + 3, kinds: ['alert'], limit: 9 })).toEqual([]);
  const switched = reader.journal({ from: noon, before: noon + 3, kinds: ['switch'], subjects: ['door'], limit: 9 });
  expect(switched.map(({ text }) => text)).toEqual(['door 1']);
  const troubled = reader.runs({ source: 'tado', outcomes: ['failed', 'deferred'], from: noon + 1, limit: 9 });
  expect(troubled.map(({ outcome }) => outcome)).toEqual(['deferred']);
});
