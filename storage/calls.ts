/** What the hub's thread asks of the two worker threads. */
import type { Samples, Stretches } from '#model/days.ts';
import type { History, HistoryQuery } from '#model/history.ts';
import type { RunDay, WireRun } from '#model/wire.ts';
import type {
  Arrived,
  Batch,
  JournalEntry,
  Opened,
  JournalQuery,
  RunDaysQuery,
  RunsQuery,
  SamplesQuery,
  StoreOptions,
  StretchesQuery,
  Unsent,
} from './contract.ts';
import type { StoreUsage } from './usage.ts';
import type { CsvPage, CsvQuery } from './csv-page.ts';
import type { BackedUpFiles } from './restore.ts';
import type { QuickLook } from './quick-look.ts';
import type { PackedSamples } from './sample-packing.ts';

export type WriterOptions = Omit<StoreOptions, 'synchronous' | 'lost'> & { readonly synchronous: 'FULL' | 'NORMAL' };
export type PackedBatch = Omit<Batch, 'samples'> & { readonly samples?: PackedSamples };
/** Sentences on damage met while reading, for the journal. */
export type Damage = { readonly damaged: readonly string[] };

export type WriterCalls = {
  /** Gives the notes on what had to be mended. */
  open(options: WriterOptions): readonly string[];
  commit(batch: PackedBatch): void;
  dateBoot(epochAtZero: number): void;
  maintain(request: { readonly now: number; readonly force: boolean } & Damage): void;
  rebuildRollups(): void;
  /** The oldest samples to send, about so many. */
  unsent(limit: number): Unsent;
  arrived(what: Arrived): void;
  close(): void;
};

export type ReaderCalls = ErrandCalls & {
  open(path: string): Omit<Opened, 'notes'> & Damage;
  history(query: HistoryQuery): { readonly history: History } & Damage;
  stretches(query: StretchesQuery): { readonly found: readonly (Stretches | undefined)[] } & Damage;
  samples(query: SamplesQuery): { readonly found: readonly Samples[] } & Damage;
  csv(query: CsvQuery): CsvPage & Damage;
  journal(query: JournalQuery): readonly JournalEntry[];
  runs(query: RunsQuery): readonly WireRun[];
  runDays(query: RunDaysQuery): readonly RunDay[];
  counts(): { readonly samples: number; readonly series: number };
  close(): void;
};

/** Long work, each in a thread of its own that ends with it, so that charts are answered meanwhile. */
export type ErrandCalls = {
  backup(paths: { readonly source: string; readonly path: string; readonly files: BackedUpFiles }): void;
  assertRestorable(path: string): void;
  makeReady(paths: { readonly backup: string; readonly path: string }): BackedUpFiles;
  keepAsBackup(what: { readonly path: string; readonly files: BackedUpFiles }): void;
  usage(path: string): StoreUsage;
  exportSqlite(paths: { readonly source: string; readonly path: string }): void;
  verify(path: string): readonly string[];
  quickLook(path: string): QuickLook;
};
