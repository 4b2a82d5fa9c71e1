/** A store in memory that keeps the contract: one commit at a time, arrays taken away, refusals that store nothing. */
import { StoreUnavailable } from '#storage/contract.ts';
import type { Batch, Opened, Store } from '#storage/contract.ts';

export type StoredSample = { series: number; at: number; value: number; arrival: boolean; undated: boolean };

export type FakeStore = Pick<Store, 'opened' | 'commit' | 'dateBoot'> & {
  /** What was committed, in order. */
  readonly batches: readonly Batch[];
  readonly samples: readonly StoredSample[];
  readonly attempts: number;
  readonly datedWith: readonly number[];
  /** From now on commits wait until `release`. */
  hold(): void;
  release(): void;
  /** From now on commits are refused with this error; undefined ends it. */
  refuse(error: Error | undefined): void;
};

export const emptyOpened: Opened = {
  series: [],
  latest: [],
  snapshots: [],
  alerts: [],
  tokens: [],
  kept: [],
  runs: [],
  newestAt: 0,
  notes: [],
};

export const diskFull = new StoreUnavailable('The disk is full.', 'SQLITE_FULL');

export function createFakeStore(opened: Partial<Opened> = {}): FakeStore {
  const batches: Batch[] = [];
  const samples: StoredSample[] = [];
  const datedWith: number[] = [];
  let attempts = 0;
  let busy = false;
  let refusal: Error | undefined;
  let gate: PromiseWithResolvers<void> | undefined;

  function take(batch: Batch): Batch {
    const columns = batch.samples;
    if (columns === undefined) return structuredClone(batch);
    const { buffer } = columns.series;
    return structuredClone(batch, {
      transfer: [
        buffer,
        columns.at.buffer,
        columns.value.buffer,
        columns.arrival.buffer,
        columns.undated.buffer,
      ] as ArrayBuffer[],
    });
  }

  return {
    opened: { ...emptyOpened, ...opened },
    async commit(given) {
      if (busy) throw new Error('Two commits at a time.');
      busy = true;
      attempts += 1;
      const batch = take(given);
      try {
        await gate?.promise;
        if (refusal !== undefined) throw refusal;
      } finally {
        busy = false;
      }
      batches.push(batch);
      const columns = batch.samples;
      for (let row = 0; row < (columns?.length ?? 0); row++) {
        samples.push({
          series: columns?.series[row] ?? NaN,
          at: columns?.at[row] ?? NaN,
          value: columns?.value[row] ?? NaN,
          arrival: columns?.arrival[row] === 1,
          undated: columns?.undated[row] === 1,
        });
      }
    },
    async dateBoot(epochAtZero) {
      if (refusal !== undefined) throw refusal;
      datedWith.push(epochAtZero);
      for (const sample of samples) {
        if (!sample.undated) continue;
        sample.at += epochAtZero;
        sample.undated = false;
      }
    },
    batches,
    samples,
    datedWith,
    get attempts() {
      return attempts;
    },
    hold() {
      gate ??= Promise.withResolvers();
    },
    release() {
      gate?.resolve();
      gate = undefined;
    },
    refuse(error) {
      refusal = error;
    },
  };
}
