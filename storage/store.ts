/** Opens the store: one file, a thread that writes it, a thread that reads it. */
import { stat } from 'node:fs/promises';
import { Worker } from 'node:worker_threads';
import type { ReaderCalls, WriterCalls } from './calls.ts';
import type { Batch, Store, StoreOptions } from './contract.ts';
import { packSamples } from './sample-packing.ts';
import { callWorker } from './thread-calls.ts';

const inSource = import.meta.url.endsWith('.ts');

async function sizeOf(path: string): Promise<number> {
  try {
    return (await stat(path)).size;
  } catch {
    return 0;
  }
}

/** The folder must exist. Rejects with StoreUnavailable, or with Misconfigured for a file of a newer Mantel. */
export async function openStore(options: StoreOptions): Promise<Store> {
  const { path } = options;
  const writer = callWorker<WriterCalls>(
    new Worker(new URL(inSource ? './writer-worker.ts' : './writer-worker.js', import.meta.url)),
  );
  const reader = callWorker<ReaderCalls>(
    new Worker(new URL(inSource ? './reader-worker.ts' : './reader-worker.js', import.meta.url)),
  );
  const end = async (): Promise<void> => {
    await Promise.all([writer.end(), reader.end()]);
  };

  try {
    const notes = await writer.call('open', { ...options, synchronous: options.synchronous ?? 'FULL' });
    const { damaged, ...found } = await reader.call('open', path);
    const opened = { ...found, notes: [...notes, ...damaged] };
    return {
      opened,
      async commit({ samples, ...documents }: Batch) {
        const packed = samples && samples.length > 0 ? packSamples(samples) : undefined;
        await writer.call(
          'commit',
          packed ? { ...documents, samples: packed } : documents,
          packed ? [packed.buffer] : [],
        );
      },
      dateBoot: (epochAtZero) => writer.call('dateBoot', epochAtZero),
      maintain: (now, { force = false } = {}) => writer.call('maintain', { now, force }),
      async history(query) {
        return (await reader.call('history', query)).history;
      },
      journal: (query) => reader.call('journal', query),
      async statistics() {
        const [bytes, walBytes, samples] = await Promise.all([
          sizeOf(path),
          sizeOf(`${path}-wal`),
          reader.call('samples', undefined as never),
        ]);
        return { bytes, walBytes, samples, series: 0 };
      },
      backup: () => Promise.reject(new Error('not yet')),
      exportSqlite: () => Promise.reject(new Error('not yet')),
      async close() {
        await reader.call('close', undefined as never);
        await writer.call('close', undefined as never);
        await end();
      },
    };
  } catch (error) {
    await end();
    throw error;
  }
}
