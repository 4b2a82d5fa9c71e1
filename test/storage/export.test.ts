import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { day, hour } from '#model/time.ts';
import { exportRows } from '#storage/export.ts';
import { packSamples } from '#storage/sample-packing.ts';
import { openWriter } from '#storage/writer.ts';
import { columns, every, seeded, series, storeOptions, temporaryFolder } from './fixtures.ts';

const begin = Date.UTC(2026, 0, 30);

test('every sample is a plain row, wherever it stands', async () => {
  const folder = temporaryFolder();
  const path = join(folder, 'mantel.db');
  const writer = openWriter(storeOptions(path));
  const random = seeded(1);
  const samples = [1, 2].flatMap((id) =>
    every(
      id,
      begin,
      7 * hour,
      Array.from({ length: 200 }, () => random.below(500) / 10),
    ),
  );
  writer.commit({ series: [series(1), series(2, 'counter')], samples: packSamples(columns(samples.slice(0, 300))) });
  await writer.maintain(begin + 20 * day, true);
  writer.commit({
    samples: packSamples(columns(samples.slice(300))),
    journal: [{ at: begin, kind: 'door', subject: 'front', level: 'info', text: 'Opened.' }],
  });
  await exportRows(path, join(folder, 'rows.db'));
  writer.close();

  const rows = new Sqlite(join(folder, 'rows.db'), { readonly: true });
  expect(rows.prepare('SELECT series, at, value FROM samples ORDER BY series, at').all()).toEqual(samples);
  expect(rows.prepare('SELECT id, unit, kind FROM series').all()).toEqual([
    { id: 1, unit: '', kind: 'gauge' },
    { id: 2, unit: '', kind: 'counter' },
  ]);
  expect(rows.prepare('SELECT text FROM journal').pluck().all()).toEqual(['Opened.']);
  expect(rows.prepare('SELECT sum(count) FROM averages WHERE step = 60000').pluck().get()).toBeGreaterThan(100);
  rows.close();
});
