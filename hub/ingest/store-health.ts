/** Whether the store can write, as the screen, the journal and the log are told. */
import type { WireStore } from '#model/wire.ts';
import { storeWords } from '#model/words/en.ts';
import { messageOf } from '#model/trouble.ts';
import { StoreUnavailable } from '#storage/contract.ts';
import type { HubLog, Ingest } from '../ports.ts';

export type StoreHealth = {
  readonly state: WireStore;
  /** A commit was refused. */
  refused(error: unknown): void;
  /** A commit has not been answered for `waited` ms. */
  hangs(waited: number): void;
  /** A commit reached the disk. */
  stored(): void;
  /** One sample was dropped because the queue is full. */
  dropped(): void;
};

type Options = {
  readonly now: () => number;
  readonly monotonic: () => number;
  readonly log: HubLog;
  readonly changed: (state: WireStore) => void;
  readonly journal: Ingest['journal'];
};

export function createStoreHealth({ now, monotonic, log, changed, journal }: Options): StoreHealth {
  let state: WireStore = { failing: null };
  let since = 0;
  let lost = 0;

  function fail(reason: string): void {
    const first = state.failing === null;
    if (state.failing?.reason === reason) return;
    if (first) since = monotonic();
    state = { failing: { since: state.failing?.since ?? now(), reason } };
    log.warn({ reason }, storeWords.failing(reason));
    changed(state);
  }

  return {
    get state() {
      return state;
    },
    refused(error) {
      if (error instanceof StoreUnavailable) fail(error.message);
      else {
        // Nothing but StoreUnavailable is expected; the samples are kept all the same.
        if (state.failing === null) log.error({ err: error }, storeWords.bug);
        fail(messageOf(error));
      }
    },
    hangs(waited) {
      fail(storeWords.hangs(waited));
    },
    dropped() {
      lost += 1;
    },
    stored() {
      const { failing } = state;
      if (failing === null && lost === 0) return;
      const text =
        failing === null ? storeWords.overrun(lost) : storeWords.recovered(monotonic() - since, failing.reason, lost);
      state = { failing: null };
      log.info({ dropped: lost }, text);
      journal({ kind: 'store', subject: 'store', level: lost > 0 ? 'alarm' : 'warn', text });
      lost = 0;
      if (failing !== null) changed(state);
    },
  };
}
