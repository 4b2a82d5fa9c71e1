/** The store's commits as ingest makes them, counted. */
import { StoreUnavailable, type Store } from '#storage/contract.ts';

/** Counts them, and tells once when the store's file is gone: no later commit can be found again either. */
export function watchCommits(store: Pick<Store, 'commit' | 'dateBoot'>, lost: (error: Error) => void) {
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

export const isFileGone = (error: unknown): error is StoreUnavailable =>
  error instanceof StoreUnavailable && error.code === 'FILE_GONE';
