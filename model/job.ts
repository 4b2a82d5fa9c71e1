/** A scheduled collection. A collector hands its jobs to `world.jobs`; the hub runs, retries, records and catches up. */
import type { SeriesTable, Sink } from './collector.ts';
import type { Http } from './http.ts';
import type { Epoch, Milliseconds } from './time.ts';

export type When = { readonly every: Milliseconds } | { readonly cron: string };

/** Why a run takes place. missed: what downtime left out. history: a person asked for days gone by. */
export const runCauses = ['schedule', 'retry', 'missed', 'person', 'history'] as const;
export type RunCause = (typeof runCauses)[number];

/** One execution of a job. What it puts and asks by its own sink and HTTP is counted for it. */
export type Run<Table extends SeriesTable = SeriesTable> = {
  readonly cause: RunCause;
  /** Epoch ms of its begin. */
  readonly now: Epoch;
  /** Aborts with the source's run and at the job's deadline. */
  readonly signal: AbortSignal;
  readonly http: Http;
  readonly sink: Sink<Table>;
  /**
   * Resolves once all that was put so far is on disk. A run that puts more than some thousand samples awaits it now and
   * then, for what does not fit into the queue is dropped. Rejects with Unreachable while the disk cannot be written.
   */
  stored(): Promise<void>;
};

export type Span = {
  /** Both are local midnights of the home; `to` does not belong to it. */
  readonly from: Epoch;
  readonly to: Epoch;
};

export type JobHistory<Table extends SeriesTable = SeriesTable> = {
  /** Local days a step takes at most; Infinity when the source gives all or nothing. */
  readonly days: number;
  /** Before this day, YYYY-MM-DD, there is none. */
  readonly earliest?: string;
  /** How many calls a step takes at most, so that none is begun that the purse would break off. 1 unless told. */
  readonly calls?: number;
  /** After downtime the days that were missed are fetched unasked; false where `perform` brings them anyway. */
  readonly isCaughtUp?: boolean;
  /** Stores what the source has of the span; repeated, it stores the same. */
  fetch(span: Span, run: Run<Table>): Promise<void>;
};

export type Job<Table extends SeriesTable = SeriesTable> = {
  /** Lasting, of small letters, digits and hyphens: it stands in the records and in a series. */
  readonly name: string;
  /** For people: "Day report". */
  readonly title: string;
  /**
   * By `every`, first at once unless a run within that time succeeded; by `cron` in the home's time zone, first at once
   * unless a run since its last time succeeded.
   */
  readonly when: When;
  /** ms for one run; 2 min unless told. */
  readonly deadline?: Milliseconds;
  /** How many calls a run takes at most; 1 unless told. */
  readonly calls?: number;
  /**
   * Throws Unreachable (tried again soon), Misconfigured (not tried again until something is changed), BadReading (tried
   * again at the next time).
   */
  perform(run: Run<Table>): Promise<void>;
  readonly history?: JobHistory<Table>;
};

export type Jobs<Table extends SeriesTable = SeriesTable> = {
  /** Keeps these jobs until the world's signal aborts. Throws Misconfigured once none of them can go on. */
  keep(jobs: readonly Job<Table>[]): Promise<void>;
};
