/** The writing half of the store, as it runs in the writer's thread. The only connection that writes. */
import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Database } from 'better-sqlite3';
import type { Epoch } from '#model/time.ts';
import type { PackedBatch, WriterOptions } from './calls.ts';
import { pageSize } from './connection.ts';
import { StoreUnavailable, type Arrived, type Unsent } from './contract.ts';
import { fileIdentity } from './file-identity.ts';
import { codeOf, isStoreTrouble, storeUnavailable } from './failure.ts';
import { leftover, quickCheck } from './health-check.ts';
import { migrate } from './migrate.ts';
import type { Outbox } from './outbox.ts';
import { interruptRuns } from './runs.ts';
import { openSession, type Session } from './session.ts';

/**
 * Pages the write-ahead log grows by before it is copied into the file. The tail of the log is written again by every
 * checkpoint, so fewer are better for a card; longer ones take longer.
 */
const checkpointPages = 2_000;

/** Sentences on what was refused that wait for the journal; more would say no more. */
const maxRefusals = 100;

export type Writer = {
  /** Plain sentences on what had to be mended. */
  readonly notes: readonly string[];
  /** Returns once it is on disk. Throws StoreUnavailable; nothing of the batch is stored then. */
  commit(batch: PackedBatch): void;
  dateBoot(epochAtZero: Epoch): void;
  /** `now` must be trusted; `openedAt` is when this writer was opened, by the same clock. */
  maintain(now: Epoch, force: boolean, openedAt?: Epoch): Promise<void>;
  /** Computes all averages anew wherever the samples still exist. */
  rebuildRollups(): Promise<void>;
  /** See {@link Outbox.next}. Throws StoreUnavailable. */
  unsent(limit: number): Unsent;
  /** See {@link Outbox.arrived}. */
  arrived(what: Arrived): void;
  /** Does or begins what commits left behind and what need not delay their answers. */
  tidy(): void;
  close(): void;
};

function outboxOf(outbox: Outbox | undefined): Outbox {
  if (!outbox) throw new Error('The store was opened without an outbox.');
  return outbox;
}

/** Throws StoreUnavailable, or Misconfigured for a file of a newer Mantel. */
export function openWriter(options: WriterOptions): Writer {
  const notes: string[] = [];
  const unclean = leftover(options.path) > 0;
  let session: Session | undefined;
  let dirtyPages = 0;
  let fullSegment = false;
  let sealing = false;
  /** Told to the journal with the next maintenance, which knows the time. */
  const refusals = new Set<string>();
  /** A fault of ours that sealing met when nobody waited for it; told by the next maintenance. */
  let fault: Error | undefined;

  /** What to throw for something that `on` met. */
  function told(error: unknown, on: Session | undefined): Error {
    if (!isStoreTrouble(error)) return error instanceof Error ? error : new Error(String(error));
    // After an I/O error nothing that the connection holds in memory is to be trusted. Work that still runs on one
    // thrown away long since says nothing about its successor.
    if (on && /^SQLITE_(IOERR|CORRUPT|READONLY|CANTOPEN)/.test(codeOf(error))) on.suspect = true;
    return storeUnavailable(error);
  }

  function current(): Session {
    if (session?.suspect) {
      const { database } = session;
      session = undefined;
      database.close();
    }
    if (session === undefined) {
      session = open((database) => quickCheck(database, options.path));
      files.reopened();
    }
    return session;
  }

  function open(prepare: (database: Database) => void): Session {
    try {
      if (!existsSync(dirname(options.path))) throw Object.assign(new Error(options.path), { code: 'SQLITE_CANTOPEN' });
      return openSession(options, prepare);
    } catch (error) {
      throw told(error, undefined);
    }
  }

  function attempt<Result>(work: (on: Session) => Result): Result {
    const on = current();
    try {
      return work(on);
    } catch (error) {
      throw told(error, on);
    }
  }

  async function attemptLater(work: (on: Session) => Promise<void>): Promise<void> {
    const on = current();
    try {
      await work(on);
    } catch (error) {
      throw told(error, on);
    }
  }

  /** May fail quietly: the samples are safe in the write-ahead log, and a lasting trouble fails the next commit. */
  function checkpoint(mode: 'PASSIVE' | 'TRUNCATE'): void {
    if (!session) return;
    try {
      session.database.pragma(`wal_checkpoint(${mode})`);
    } catch (error) {
      const trouble = told(error, session);
      if (!(trouble instanceof StoreUnavailable)) throw trouble;
    }
  }

  /** May fail quietly, as what stays is sent once more. */
  function tidyOutbox(): void {
    try {
      session?.outbox?.tidy();
    } catch (error) {
      const trouble = told(error, session);
      if (!(trouble instanceof StoreUnavailable)) throw trouble;
    }
  }

  session = open((database) => {
    if (unclean) quickCheck(database, options.path);
    migrate(database);
    interruptRuns(database);
  });

  if (unclean) notes.push('Mantel was not stopped in order the last time; the store was checked and is whole.');

  const files = fileIdentity(options.path);

  function commit(batch: PackedBatch): void {
    files.assertInPlace();
    const { full, pages, refused } = attempt((on) => on.commit(batch));
    fullSegment ||= full;
    for (const text of refused) if (refusals.size < maxRefusals) refusals.add(text);
    dirtyPages += Math.ceil((batch.samples?.buffer.byteLength ?? 0) / 3 / pageSize) + 3 + pages;
  }

  function tellRefusals(at: Epoch): void {
    if (refusals.size === 0) return;
    const entry = { at, kind: 'store.refused', subject: 'store', level: 'warn' } as const;
    commit({ journal: [...refusals].map((text) => ({ ...entry, text })) });
    refusals.clear();
  }

  return {
    notes,
    commit,
    dateBoot: (epochAtZero) => attempt(({ boots }) => boots.date(epochAtZero)),
    async maintain(now, force, openedAt = now) {
      if (fault !== undefined) {
        const met = fault;
        fault = undefined;
        throw met;
      }
      tellRefusals(now);
      await attemptLater(async ({ boots, maintenance }) => {
        boots.dateEarlier(openedAt);
        // The journal's times are whole.
        await maintenance.run(Math.round(now), force);
      });
      dirtyPages = checkpointPages;
    },
    async rebuildRollups() {
      await attemptLater(({ maintenance }) => maintenance.rebuild());
      dirtyPages = checkpointPages;
    },
    unsent: (limit) => attempt(({ outbox }) => outboxOf(outbox).next(limit)),
    arrived: (what) => attempt(({ outbox }) => outboxOf(outbox).arrived(what)),
    tidy() {
      if (dirtyPages >= checkpointPages) {
        dirtyPages = 0;
        checkpoint('PASSIVE');
      }
      if (fullSegment && !sealing && session) {
        fullSegment = false;
        sealing = true;
        const on = session;
        void on.maintenance.sealFull().then(
          () => {
            sealing = false;
            dirtyPages = checkpointPages;
          },
          (error: unknown) => {
            sealing = false;
            const trouble = told(error, on);
            if (!(trouble instanceof StoreUnavailable)) fault = trouble;
          },
        );
      }
    },
    close() {
      tidyOutbox();
      checkpoint('TRUNCATE');
      session?.database.close();
      session = undefined;
    },
  };
}
