/**
 * What the store offers to the hub. The store runs in two worker threads: the writer (commits, sealing,
 * retention) and the reader (history, export, backup); the hub thread only sends messages.
 */
import type { Alert } from '#model/alert.ts';
import type { Samples, Stretches } from '#model/days.ts';
import type { History, HistoryQuery } from '#model/history.ts';
import type { SeriesDefinition } from '#model/series.ts';
import type { Snapshot } from '#model/snapshots.ts';
import type { Scope } from '#model/api.ts';
import type { RunDay, WireRun } from '#model/wire.ts';
import type { BackedUpFiles } from './restore.ts';
import type { StoreUsage } from './usage.ts';
import type { CsvPage, CsvQuery } from './csv-page.ts';

export type StoredSeries = SeriesDefinition & { readonly id: number; readonly key: string };

/** Samples in columns of equal length; `length` entries are used. The arrays are transferred, not copied. */
export type SampleColumns = {
  readonly length: number;
  readonly series: Uint32Array;
  /** Epoch ms; with {@link undated}, ms of the boot's monotonic clock. */
  readonly at: Float64Array;
  readonly value: Float64Array;
  /** 1: stamped on arrival, so that it must not overwrite another sample of the same time; 0: the source's own time. */
  readonly arrival: Uint8Array;
  /** 1: the clock was not trusted, `at` is monotonic ms of this boot; 0: epoch. */
  readonly undated: Uint8Array;
};

export type JournalEntry = {
  readonly at: number;
  readonly kind: string;
  readonly subject: string;
  readonly level: 'info' | 'warn' | 'alarm';
  readonly text: string;
};

export type Token = {
  readonly id: string;
  readonly name: string;
  readonly scopes: readonly Scope[];
  readonly topics: readonly string[];
  /** Hex SHA-256 of the token. */
  readonly hash: string;
  readonly createdAt: number;
  readonly revokedAt?: number;
  /** Id of the token of the same name whose place it takes once it is used. */
  readonly replaces?: string;
};

/**
 * State that outlives a restart: `body` null removes. Spaces of the broker: retained, session, subscription, outgoing,
 * incoming, will; of ingest: held, meter; of jobs: job, backfill; purse; of the rules: alert.
 */
export type Kept = { readonly space: string; readonly key: string; readonly body: Uint8Array | null };

/** One transaction. Later entries of one identity win. */
export type Batch = {
  readonly series?: readonly StoredSeries[];
  readonly samples?: SampleColumns;
  readonly snapshots?: readonly Snapshot[];
  readonly journal?: readonly JournalEntry[];
  readonly alerts?: readonly Alert[];
  readonly tokens?: readonly Token[];
  readonly kept?: readonly Kept[];
  /** By source, job and begin. */
  readonly runs?: readonly WireRun[];
};

export type Latest = {
  readonly series: number;
  readonly at: number;
  readonly value: number;
  /** Usual interval in ms by the newest chunk or log; 0 while unknown. */
  readonly cadence: number;
};

/** What stood in the file when it was opened. */
export type Opened = {
  readonly series: readonly StoredSeries[];
  readonly latest: readonly Latest[];
  readonly snapshots: readonly Snapshot[];
  /** Firing or pending ones. */
  readonly alerts: readonly Alert[];
  readonly tokens: readonly Token[];
  readonly kept: readonly Kept[];
  /** Of each job the newest run, the newest that ended, and the newest that succeeded in what the job does at its times. */
  readonly runs: readonly WireRun[];
  /**
   * Bounds how early the present can be: the newest `at` of any dated sample, those of agents left out, whose clocks
   * are others; but no later than 2 h after the present that the last maintenance told, as samples may claim any time of
   * their own; 0 before the first maintenance.
   */
  readonly newestAt: number;
  /** Plain sentences on what had to be mended, for the journal. */
  readonly notes: readonly string[];
};

/** The store could not write: nothing of the batch is stored, the same batch may be sent again. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
  /** SQLite's own code, for example SQLITE_FULL. */
  readonly code: string;
  constructor(message: string, code: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** Samples of an agent that its hub does not have yet, in columns of equal length, in the order of their commits. */
export type Unsent = {
  /** The rows that hold them; a row is whole or not here. */
  readonly rows: readonly number[];
  readonly series: Uint32Array;
  /** Epoch ms. */
  readonly at: Float64Array;
  readonly value: Float64Array;
  /** Samples that were not sent or not heard of yet, these among them. */
  readonly waiting: number;
  /** Samples dropped unsent for want of room that the hub was not told of yet. */
  readonly dropped: number;
};

/** What the hub has acknowledged: rows of the outbox, and that so many samples were dropped. */
export type Arrived = { readonly rows: readonly number[]; readonly dropped: number };

/** Times are epoch ms; newest first. `subjects`: only what is about one of these; `kinds`: only of these. */
export type JournalQuery = {
  readonly from?: number;
  /** Only entries older than this. */
  readonly before?: number;
  readonly subjects?: readonly string[];
  readonly kinds?: readonly string[];
  readonly limit: number;
};

/** Times are epoch ms; newest first. */
export type RunsQuery = {
  readonly source?: string;
  readonly job?: string;
  readonly outcomes?: readonly WireRun['outcome'][];
  /** Only those that began then or later. */
  readonly from?: number;
  /** Only those that began before. */
  readonly before?: number;
  readonly limit: number;
};

/** Runs that began within [from, to), of one source or of all. */
export type RunDaysQuery = {
  readonly source?: string;
  readonly from: number;
  readonly to: number;
  readonly timeZone: string;
};

/** Stretches of time that follow one another: n + 1 ascending edges, epoch ms, each at the begin of a quarter of an hour. */
export type StretchesQuery = { readonly series: readonly string[]; readonly edges: readonly number[] };

/** Samples in [from, to), epoch ms; `patience` as in changes.ts. */
export type SamplesQuery = {
  readonly series: readonly string[];
  readonly from: number;
  readonly to: number;
  readonly patience: number;
};

export type StoreStatistics = {
  readonly bytes: number;
  readonly walBytes: number;
  readonly samples: number;
  readonly series: number;
};

export type Store = {
  readonly opened: Opened;
  /** Resolves after the commit reached the disk (fsync). Rejects with StoreUnavailable. One at a time. */
  commit(batch: Batch): Promise<void>;
  /** The clock is known: dates every undated sample of this boot, `epochAtZero` = epoch ms at monotonic 0. */
  dateBoot(epochAtZero: number): Promise<void>;
  /** Seals the log into chunks when it is due (or now, with `force`); drops what retention no longer keeps. `now` is epoch ms. */
  maintain(now: number, options?: { readonly force?: boolean }): Promise<void>;
  /** Rejects with BadReading for a series that does not exist. */
  history(query: HistoryQuery): Promise<History>;
  /** In the order of the query; undefined for a series that does not exist. */
  stretches(query: StretchesQuery): Promise<readonly (Stretches | undefined)[]>;
  /** In the order of the query; none of a series that does not exist. */
  samples(query: SamplesQuery): Promise<readonly Samples[]>;
  /** Samples of some series, by their ids, as lines of CSV; page after page. */
  csv(query: CsvQuery): Promise<CsvPage>;
  journal(query: JournalQuery): Promise<readonly JournalEntry[]>;
  runs(query: RunsQuery): Promise<readonly WireRun[]>;
  /** Only days with runs, by source, oldest first. */
  runDays(query: RunDaysQuery): Promise<readonly RunDay[]>;
  statistics(): Promise<StoreStatistics>;
  /** Online backup to a new file, with texts beside it, verified by opening it and an integrity check. */
  backup(path: string, files?: BackedUpFiles): Promise<void>;
  /** What each class of series takes. Counted by reading through the file. */
  usage(): Promise<StoreUsage>;
  /** Plain rows for people who want SQL. */
  exportSqlite(path: string): Promise<void>;
  close(): Promise<void>;
};

export type StoreOptions = {
  readonly path: string;
  /** Id of this boot, for undated samples. */
  readonly boot: string;
  readonly keepSamples: number;
  readonly keepMinutes: number;
  /** synchronous=FULL unless told; NORMAL exists only as the negative control of the durability checks. */
  readonly synchronous?: 'FULL' | 'NORMAL';
  /** Bytes that samples may take while they wait to be sent to a hub; without it none wait. */
  readonly outbox?: number;
  /** The thread that writes has ended by itself: no commit will ever succeed, and only opening the store anew helps. */
  readonly lost?: (error: StoreUnavailable) => void;
};
