import { mkdirSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { hour } from '#model/time.ts';
import * as connection from '#storage/connection.ts';
import { StoreUnavailable } from '#storage/contract.ts';
import { packSamples } from '#storage/sample-packing.ts';
import { openWriter } from '#storage/writer.ts';
import { columns, every, series, storeOptions, temporaryFolder } from './fixtures.ts';

const noon = Date.UTC(2026, 4, 1, 12);
const journal = [{ at: noon, kind: 'door', subject: 'front', level: 'info', text: 'Opened.' }] as const;

/** A writer on whose first connection every journal entry is an I/O error, and how often it opened the file. */
function failing() {
  const folder = join(temporaryFolder(), 'data');
  mkdirSync(folder);
  const opening = vi.spyOn(connection, 'openForWriting');
  onTestFinished(() => void vi.restoreAllMocks());
  const writer = openWriter(storeOptions(join(folder, 'mantel.db')));
  const first = opening.mock.results[0]?.value;
  if (!first || typeof first === 'string') throw new Error('The writer opened nothing.');
  first.function('fail', () => {
    throw Object.assign(new Error('disk I/O error'), { code: 'SQLITE_IOERR_WRITE' });
  });
  first.exec('CREATE TEMP TRIGGER failing BEFORE INSERT ON main.journal BEGIN SELECT fail(); END');
  writer.commit({ series: [series(1)], samples: packSamples(columns(every(1, noon, 1_000, [1, 2]))) });
  return { folder, writer, opening };
}

test('work that still ran on a connection thrown away does not cost its successor', async () => {
  const { writer, opening } = failing();
  const maintained = writer.maintain(noon + hour, true);
  // It reads the log now, and gives way to commits.
  await new Promise(process.nextTick);
  expect(() => writer.commit({ journal })).toThrow(StoreUnavailable);
  writer.commit({ journal });
  await expect(maintained).rejects.toThrow(StoreUnavailable);
  writer.commit({ journal });
  await writer.maintain(noon + hour, true);
  writer.close();
  expect(opening).toHaveBeenCalledTimes(2);
});

test('a writer whose file is gone for good closes', () => {
  const { folder, writer } = failing();
  expect(() => writer.commit({ journal })).toThrow(StoreUnavailable);
  renameSync(folder, join(dirname(folder), 'aside'));
  expect(() => writer.commit({ journal })).toThrow(/^The store's file was removed/);
  writer.close();
});
