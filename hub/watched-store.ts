/** The store as a process opens it at its start: its commits counted, and its loss told. */
import type { Settings } from '#model/settings.ts';
import { clockWords, startWords } from '#model/words/hub-en.ts';
import { StoreUnavailable, type Store, type StoreOptions } from '#storage/contract.ts';
import { openStore } from '#storage/store.ts';
import type { Foundation } from './foundation.ts';

export type WatchedStoreOptions = Pick<StoreOptions, 'outbox'> & {
  readonly foundation: Foundation;
  readonly settings: Pick<Settings['store'], 'keep_samples' | 'keep_minutes'>;
  /** The store ended by itself, or its file is gone, which is logged. */
  readonly lost: (() => void) | undefined;
};

/** ms that closing may take. */
const closeWithin = 8_000;

/** Closed with the foundation; the clock learns of its newest sample. `counted` are the commits as ingest makes them. */
export async function openWatchedStore({ foundation, settings, outbox, lost }: WatchedStoreOptions) {
  const { folder, clock, log, shutdown, instance } = foundation;
  const tell = (err: Error): void => {
    log.error({ err }, isFileGone(err) ? err.message : startWords.storeLost);
    lost?.();
  };
  const { keep_samples: keepSamples, keep_minutes: keepMinutes } = settings;
  const way = { path: folder.store, boot: instance, keepSamples, keepMinutes, lost: tell };
  const store = await openStore({ ...way, ...(outbox !== undefined && { outbox }) });
  shutdown.defer('the store', closeWithin, () => store.close());
  clock.opened(store.opened.newestAt);
  if (!clock.trusted) log.warn({}, clockWords.untrusted);
  return { store, counted: watchCommits(store, tell) };
}

/** Counts them, and tells once when the store's file is gone: no later commit can be found again either. */
function watchCommits(store: Pick<Store, 'commit' | 'dateBoot'>, lost: (error: Error) => void) {
  let commits = 0;
  let told = false;
  return {
    dateBoot: (epochAtZero: number) => store.dateBoot(epochAtZero),
    async commit(batch: Parameters<Store['commit']>[0]) {
      commits += 1;
      try {
        await store.commit(batch);
      } catch (error) {
        if (isFileGone(error) && !told) {
          told = true;
          lost(error);
        }
        throw error;
      }
    },
    commits: () => commits,
  };
}

const isFileGone = (error: unknown): error is StoreUnavailable =>
  error instanceof StoreUnavailable && error.code === 'FILE_GONE';
