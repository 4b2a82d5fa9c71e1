import { join } from 'node:path';
import type { Worker } from 'node:worker_threads';
import { expect, onTestFinished, test, vi } from 'vitest';
import { hour } from '#model/time.ts';
import { StoreUnavailable } from '#storage/contract.ts';
import * as maintenance from '#storage/maintenance.ts';
import { packSamples } from '#storage/sample-packing.ts';
import { segmentSamples } from '#storage/log.ts';
import { openStore } from '#storage/store.ts';
import { openWriter } from '#storage/writer.ts';
import { columns, every, series, storeOptions, temporaryFolder } from './fixtures.ts';

const noon = Date.UTC(2026, 4, 1, 12);

/** An open store and its two threads. */
async function withThreads() {
  const workers: Worker[] = [];
  const note = (worker: Worker): void => void workers.push(worker);
  process.on('worker', note);
  const lost = vi.fn<(error: StoreUnavailable) => void>();
  const store = await openStore(storeOptions(join(temporaryFolder(), 'mantel.db'), { lost }));
  process.off('worker', note);
  onTestFinished(() => store.close());
  const [writer, reader] = workers;
  return { store, lost, writer, reader };
}

test('a writer that ended by itself is told once, and what waits for it is refused', async () => {
  const { store, lost, writer } = await withThreads();
  // Told to end first, it does not get to the commit any more.
  const ended = writer?.terminate();
  const commit = store.commit({ series: [series(1)] });
  await Promise.all([expect(commit).rejects.toThrow(StoreUnavailable), ended]);
  await expect(store.commit({})).rejects.toThrow(StoreUnavailable);
  await store.close();
  expect(lost.mock.calls).toEqual([[expect.objectContaining({ code: 'THREAD_ENDED' })]]);
});

test('a reader that ended by itself is replaced with the next call', async () => {
  const { store, lost, reader } = await withThreads();
  await store.commit({ series: [series(1)], samples: columns(every(1, noon, 1_000, [1, 2])) });
  await reader?.terminate();
  const query = { series: series(1).key, from: noon, to: noon + hour, points: 9 };
  const [history, { samples }] = await Promise.all([store.history(query), store.statistics()]);
  expect([history.last, samples]).toEqual([[1, 2], 2]);
  await store.close();
  await expect(store.history(query)).rejects.toThrow('The store is closed.');
  expect(lost).not.toHaveBeenCalled();
});

test('a fault met while a full segment is sealed is told by the next maintenance', async () => {
  const { openMaintenance } = maintenance;
  vi.spyOn(maintenance, 'openMaintenance').mockImplementation((parts) => ({
    ...openMaintenance(parts),
    sealFull: () => Promise.reject(new RangeError('Map maximum size exceeded')),
  }));
  onTestFinished(() => void vi.restoreAllMocks());
  const writer = openWriter(storeOptions(join(temporaryFolder(), 'mantel.db')));
  onTestFinished(() => writer.close());
  const values = Array.from({ length: segmentSamples }, (_, i) => i);
  writer.commit({ series: [series(1)], samples: packSamples(columns(every(1, noon, 10, values))) });
  writer.tidy();
  await new Promise(setImmediate);
  await expect(writer.maintain(noon + hour, false)).rejects.toThrow('Map maximum size exceeded');
  await writer.maintain(noon + hour, false);
});
