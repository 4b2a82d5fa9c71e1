import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { StoreUnavailable } from '#storage/contract.ts';
import { packSamples } from '#storage/sample-packing.ts';
import { openWriter } from '#storage/writer.ts';
import { columns, every, series, storeOptions, temporaryFolder } from './fixtures.ts';

const noon = Date.UTC(2026, 4, 1, 12);
const batch = () => ({ series: [series(1)], samples: packSamples(columns(every(1, noon, 1_000, [1, 2]))) });

test.each(['mantel.db', 'mantel.db-wal'])(
  'nothing is stored once %s is gone, and it goes on when it is back',
  (name) => {
    const folder = temporaryFolder();
    const writer = openWriter(storeOptions(join(folder, 'mantel.db')));
    writer.commit(batch());
    writer.commit(batch());
    renameSync(join(folder, name), join(folder, 'aside'));
    expect(() => writer.commit(batch())).toThrow(StoreUnavailable);
    renameSync(join(folder, 'aside'), join(folder, name));
    writer.commit(batch());
    writer.close();
  },
);

test('a file of the same name that is another one is not taken for it', () => {
  const folder = temporaryFolder();
  const path = join(folder, 'mantel.db');
  const writer = openWriter(storeOptions(path));
  writer.commit(batch());
  for (const end of ['', '-wal', '-shm']) rmSync(path + end);
  const other = openWriter(storeOptions(path));
  expect(() => writer.commit(batch())).toThrow(/removed or replaced/);
  other.close();
});
