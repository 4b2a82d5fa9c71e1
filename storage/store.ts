/** Opens the store: one file, a thread that writes it, a thread that reads it. The hub's thread only sends messages. */
import { stat } from 'node:fs/promises';
import { Worker } from 'node:worker_threads';
import type { ErrandCalls, ReaderCalls, WriterCalls } from './calls.ts';
import { StoreUnavailable, type Batch, type Store, type StoreOptions, type Unsent, type Arrived } from './contract.ts';
import { codeOf } from './failure.ts';
import type { QuickLook } from './quick-look.ts';
import type { BackedUpFiles } from './restore.ts';
import { packSamples } from './sample-packing.ts';
import { callWorker, type Caller } from './thread-calls.ts';

/** In development Node runs the sources; the bundle lies flat beside its workers. */
const inSource = import.meta.url.endsWith('.ts');

const startWriter = (lost: StoreOptions['lost']): Caller<WriterCalls> =>
  callWorker(new Worker(new URL(inSource ? './writer-worker.ts' : './writer-worker.js', import.meta.url)), lost);
const startReader = (): Caller<ReaderCalls> =>
  callWorker(
    new Worker(new URL(inSource ? './reader-worker.ts' : './reader-worker.js', import.meta.url), {
      // MB. What a long export lets fall is collected soon, not when tens of MB have gathered.
      resourceLimits: { maxYoungGenerationSizeMb: 6 },
    }),
  );

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

/** Rejects with StoreUnavailable or Misconfigured, in one sentence, when it cannot be put back. */
export const checkBackup = (path: string): Promise<void> => errand((caller) => caller.call('assertRestorable', path));

/** Copies a backup to `path`, ready to be the store, and gives the texts that lay in it. Rejects as checkBackup does. */
export const makeBackupReady = (backup: string, path: string): Promise<BackedUpFiles> =>
  errand((caller) => caller.call('makeReady', { backup, path }));

/** Makes a store that nobody has open a single file with texts in it. */
export const keepAsBackup = (path: string, files: BackedUpFiles): Promise<void> =>
  errand((caller) => caller.call('keepAsBackup', { path, files }));

/** Of a store that nobody has open. Never rejects for what is wrong with the file. */
export const quickLook = (path: string): Promise<QuickLook> => errand((caller) => caller.call('quickLook', path));

/** Plain rows of a store that a hub may be writing meanwhile, in a new file. */
export const exportToSqlite = (source: string, path: string): Promise<void> =>
  errand((caller) => caller.call('exportSqlite', { source, path }));

export type OpenedStore = Store & {
  /** Computes the averages anew wherever samples still exist; averages whose samples are gone stay. */
  rebuildRollups(): Promise<void>;
  /**
   * With `outbox`: the oldest samples that have to be sent, in whole rows, until there are `limit`. Those of a boot that
   * is not dated yet wait for that.
   */
  unsent(limit: number): Promise<Unsent>;
  /** The hub has it; the rows are gone after the next commit or at the end. */
  arrived(what: Arrived): Promise<void>;
};

/** The folder must exist. Rejects with StoreUnavailable, or with Misconfigured for a file of a newer Mantel. */
export async function openStore(options: StoreOptions): Promise<OpenedStore> {
  const { lost, ...opening } = options;
  const { path } = opening;
  const writer = startWriter(lost);
  let reader = startReader();
  let closed = false;
  const end = async (): Promise<void> => {
    await Promise.all([writer.end(), reader.end()]);
  };

  try {
    const notes = await writer.call('open', { ...opening, synchronous: opening.synchronous ?? 'FULL' });
    const { damaged, ...found } = await reader.call('open', path);
    /** Told to the journal with the next maintenance, which knows the time. */
    const untold: string[] = [];
    let reopening: Promise<void> = Promise.resolve();

    async function reopen(): Promise<void> {
      reader = startReader();
      try {
        untold.push(...(await reader.call('open', path)).damaged);
      } catch (error) {
        await reader.end();
        throw error;
      }
    }

    /** All that the reader holds stands in the file, so one that ended by itself is replaced with the next call. */
    const read: Caller<ReaderCalls>['call'] = async (name, argument) => {
      if (closed) throw new StoreUnavailable('The store is closed.', 'CLOSED');
      if (!reader.alive) reopening = reopen();
      await reopening;
      return reader.call(name, argument);
    };

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
        const answer = await read('history', query);
        untold.push(...answer.damaged);
        return answer.history;
      },
      async csv(query) {
        const { damaged, ...page } = await read('csv', query);
        untold.push(...damaged);
        return page;
      },
      async stretches(query) {
        const answer = await read('stretches', query);
        untold.push(...answer.damaged);
        return answer.found;
      },
      async samples(query) {
        const answer = await read('samples', query);
        untold.push(...answer.damaged);
        return answer.found;
      },
      journal: (query) => read('journal', query),
      runs: (query) => read('runs', query),
      runDays: (query) => read('runDays', query),
      async statistics() {
        const [bytes, walBytes, counts] = await Promise.all([
          sizeOf(path),
          sizeOf(`${path}-wal`),
          read('counts', undefined),
        ]);
        return { bytes, walBytes, ...counts };
      },
      rebuildRollups: () => writer.call('rebuildRollups', undefined),
      unsent: (limit) => writer.call('unsent', limit),
      arrived: (what) => writer.call('arrived', what),
      backup: (to, files = {}) => errand((caller) => caller.call('backup', { source: path, path: to, files })),
      usage: () => errand((caller) => caller.call('usage', path)),
      exportSqlite: (to) => errand((caller) => caller.call('exportSqlite', { source: path, path: to })),
      async close() {
        closed = true;
        try {
          if (reader.alive) await reader.call('close', undefined);
          if (writer.alive) await writer.call('close', undefined);
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
