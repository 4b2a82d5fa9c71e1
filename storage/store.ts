/** Opens the store: one file, a thread that writes it, a thread that reads it. The hub's thread only sends messages. */
import { stat } from 'node:fs/promises';
import { Worker } from 'node:worker_threads';
import type { ErrandCalls, ReaderCalls, WriterCalls } from './calls.ts';
import type { Batch, Store, StoreOptions } from './contract.ts';
import { codeOf } from './failure.ts';
import { packSamples } from './sample-packing.ts';
import { callWorker, type Caller } from './thread-calls.ts';

/** In development Node runs the sources; the bundle lies flat beside its workers. */
const inSource = import.meta.url.endsWith('.ts');

const startWriter = (): Caller<WriterCalls> =>
  callWorker(new Worker(new URL(inSource ? './writer-worker.ts' : './writer-worker.js', import.meta.url)));
const startReader = (): Caller<ReaderCalls> =>
  callWorker(new Worker(new URL(inSource ? './reader-worker.ts' : './reader-worker.js', import.meta.url)));

async function errand<Result>(work: (caller: Caller<ErrandCalls>) => Promise<Result>): Promise<Result> {
  const caller = startReader();
  try {
    return await work(caller);
  } finally {
    await caller.end();
  }
}

async function sizeOf(path: string): Promise<number> {
  try {
    return (await stat(path)).size;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return 0;
    throw error;
  }
}

/** Whether a file is a whole store: plain sentences on what is not; none when it is. Nobody may write it meanwhile. */
export const verifyFile = (path: string): Promise<readonly string[]> => errand((caller) => caller.call('verify', path));

export type OpenedStore = Store & {
  /** Computes the averages anew wherever samples still exist; averages whose samples are gone stay. */
  rebuildRollups(): Promise<void>;
};

/** The folder must exist. Rejects with StoreUnavailable, or with Misconfigured for a file of a newer Mantel. */
export async function openStore(options: StoreOptions): Promise<OpenedStore> {
  const { path } = options;
  const writer = startWriter();
  const reader = startReader();
  const end = async (): Promise<void> => {
    await Promise.all([writer.end(), reader.end()]);
  };

  try {
    const notes = await writer.call('open', { ...options, synchronous: options.synchronous ?? 'FULL' });
    const { damaged, ...found } = await reader.call('open', path);
    /** Told to the journal with the next maintenance, which knows the time. */
    const untold: string[] = [];
    return {
      opened: { ...found, notes: [...notes, ...damaged] },
      async commit({ samples, ...documents }: Batch) {
        if (!samples || samples.length === 0) return writer.call('commit', documents);
        const packed = packSamples(samples);
        return writer.call('commit', { ...documents, samples: packed }, [packed.buffer]);
      },
      dateBoot: (epochAtZero) => writer.call('dateBoot', epochAtZero),
      maintain: (now, { force = false } = {}) => writer.call('maintain', { now, force, damaged: untold.splice(0) }),
      async history(query) {
        const answer = await reader.call('history', query);
        untold.push(...answer.damaged);
        return answer.history;
      },
      journal: (query) => reader.call('journal', query),
      async statistics() {
        const [bytes, walBytes, counts] = await Promise.all([
          sizeOf(path),
          sizeOf(`${path}-wal`),
          reader.call('counts', undefined),
        ]);
        return { bytes, walBytes, ...counts };
      },
      rebuildRollups: () => writer.call('rebuildRollups', undefined),
      backup: (to) => errand((caller) => caller.call('backup', { source: path, path: to })),
      exportSqlite: (to) => errand((caller) => caller.call('exportSqlite', { source: path, path: to })),
      async close() {
        try {
          await reader.call('close', undefined);
          await writer.call('close', undefined);
        } finally {
          await end();
        }
      },
    };
  } catch (error) {
    await end();
    throw error;
  }
}
