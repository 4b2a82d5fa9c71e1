/** What waits for one commit, with those who wait for it. Two of them take turns: one fills while the other is written. */
import type { Alert } from '#model/alert.ts';
import type { Snapshot } from '#model/snapshots.ts';
import type { WireRun } from '#model/wire.ts';
import type { Batch, JournalEntry, Kept, StoredSeries, Token } from '#storage/contract.ts';
import { clear, copyOut, createColumns, date, rowBytes } from './batch-columns.ts';
import type { Columns } from './batch-columns.ts';
import type { Sender } from './senders.ts';

export type PendingBatch = {
  readonly columns: Columns;
  readonly series: StoredSeries[];
  /** By what identifies them, so that the last of one key wins. */
  readonly snapshots: Map<string, Snapshot>;
  readonly alerts: Map<string, Alert>;
  readonly tokens: Map<string, Token>;
  readonly kept: Map<string, Kept>;
  readonly runs: Map<string, WireRun>;
  readonly journal: JournalEntry[];
  /** Bytes of all but the samples, roughly. */
  otherBytes: number;
  /** Monotonic ms since when something that must be written soon, or that may wait, is here; Infinity for nothing. */
  soonSince: number;
  lazySince: number;
  /** Those who wait, and whom they stand for; columns of equal length. */
  readonly waiters: ((error?: Error) => void)[];
  readonly senders: Sender[];
};

export function createPendingBatch(): PendingBatch {
  return {
    columns: createColumns(),
    series: [],
    snapshots: new Map(),
    alerts: new Map(),
    tokens: new Map(),
    kept: new Map(),
    runs: new Map(),
    journal: [],
    otherBytes: 0,
    soonSince: Infinity,
    lazySince: Infinity,
    waiters: [],
    senders: [],
  };
}

export const isEmpty = (batch: PendingBatch): boolean => batch.soonSince === Infinity && batch.lazySince === Infinity;
export const rowsOf = (batch: PendingBatch): number => batch.columns.length;
export const bytesOf = (batch: PendingBatch): number => batch.columns.length * rowBytes + batch.otherBytes;

/** The batch as the store takes it; may be asked again after a refusal. `epochAtZero` dates undated samples, once known. */
export function toBatch(batch: PendingBatch, epochAtZero: number | undefined): Batch {
  if (epochAtZero !== undefined) date(batch.columns, epochAtZero);
  return {
    ...(batch.series.length > 0 && { series: batch.series.slice() }),
    ...(batch.columns.length > 0 && { samples: copyOut(batch.columns) }),
    ...(batch.snapshots.size > 0 && { snapshots: [...batch.snapshots.values()] }),
    ...(batch.journal.length > 0 && { journal: batch.journal.slice() }),
    ...(batch.alerts.size > 0 && { alerts: [...batch.alerts.values()] }),
    ...(batch.tokens.size > 0 && { tokens: [...batch.tokens.values()] }),
    ...(batch.kept.size > 0 && { kept: [...batch.kept.values()] }),
    ...(batch.runs.size > 0 && { runs: [...batch.runs.values()] }),
  };
}

export function reset(batch: PendingBatch): void {
  clear(batch.columns);
  batch.series.length = 0;
  batch.snapshots.clear();
  batch.alerts.clear();
  batch.tokens.clear();
  batch.kept.clear();
  batch.runs.clear();
  batch.journal.length = 0;
  batch.otherBytes = 0;
  batch.soonSince = Infinity;
  batch.lazySince = Infinity;
  batch.waiters.length = 0;
  batch.senders.length = 0;
}
