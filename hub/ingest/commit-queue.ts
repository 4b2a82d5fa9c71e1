/**
 * What waits to be stored, in order, and those who wait for it. One batch fills while another is written; a refused
 * batch is kept and tried again, acknowledgements wait, and the queue is bounded.
 */
import type { Alert } from '#model/alert.ts';
import type { Snapshot } from '#model/snapshots.ts';
import type { WireRun } from '#model/wire.ts';
import { ingestWords, storeWords } from '#model/words/en.ts';
import { StoreUnavailable } from '#storage/contract.ts';
import type { JournalEntry, Kept, Store, StoredSeries, Token } from '#storage/contract.ts';
import { append, rowBytes } from './batch-columns.ts';
import { bytesOf, createPendingBatch, isEmpty, reset, rowsOf, toBatch } from './batch.ts';
import type { Timers } from '../clock.ts';
import { createGroupCommit, dueAt, normalPace, sdCardPace } from './group-commit.ts';
import type { HubLog, Ingest } from '../ports.ts';
import { createSenders } from './senders.ts';
import type { StoreHealth } from './store-health.ts';
import type { BatchSize } from './whole-batch.ts';

/** Beyond either the queue is full: a minute of 1,000 messages a second with three values each. */
export const maxRows = 200_000;
const maxBytes = 32 * 1_048_576;
/** Rows on top for what else the message holds that made the queue full, so that it is taken whole. */
export const spareRows = 1_000;
/** A commit without an answer for so many ms means that the disk hangs. */
const hangsAfter = 8_000;

export type CommitQueue = Pick<Ingest, 'begin' | 'waiting' | 'full' | 'whenStored' | 'close'> & {
  /** Whether so much more may wait without the queue being full, so that nothing of it is dropped. */
  hasRoom(added: BatchSize): boolean;
  /** One sample; flags are 0 or 1. Dropped and counted while the queue is full, but for the message that filled it. */
  sample(series: number, at: number, value: number, arrival: number, undated: number): void;
  series(added: StoredSeries): void;
  snapshot(snapshot: Snapshot): void;
  journal(entry: JournalEntry): void;
  alerts(changed: readonly Alert[]): void;
  tokens(changed: readonly Token[]): void;
  keep(changed: Kept): void;
  run(changed: WireRun): void;
  /** Undated samples that still wait get their time when they are sent. */
  date(epochAtZero: number): void;
};

type Options = {
  readonly store: Pick<Store, 'commit'>;
  readonly health: StoreHealth;
  readonly log: HubLog;
  readonly monotonic: () => number;
  readonly timers: Pick<Timers, 'after'>;
  readonly turnEnd: (run: () => void) => void;
  readonly sdCard: boolean;
};

export function createCommitQueue(options: Options): CommitQueue {
  const { store, health, log, monotonic, timers, turnEnd } = options;
  const pace = options.sdCard ? sdCardPace : normalPace;
  const senders = createSenders();
  let filling = createPendingBatch();
  let spare = createPendingBatch();
  /** The batch under way, or refused and to be tried again. */
  let sending: typeof filling | undefined;
  let batchNumber = 0;
  let full = false;
  /** The queue is full, and the message that filled it is over: between messages, so that none is taken in part. */
  let closed = false;
  let epochAtZero: number | undefined;

  const commits = createGroupCommit({
    timers,
    turnEnd,
    monotonic,
    isEmpty: () => sending === undefined && isEmpty(filling),
    due(lastStart) {
      if (sending !== undefined) return -Infinity;
      const { soonSince, lazySince, waiters } = filling;
      const pressedAt = senders.pressedAt();
      return dueAt(
        { messages: waiters.length, bytes: bytesOf(filling), soonSince, lazySince, pressedAt },
        pace,
        lastStart,
      );
    },
    commit,
  });

  const rows = (): number => rowsOf(filling) + (sending === undefined ? 0 : rowsOf(sending));
  const bytes = (): number => bytesOf(filling) + (sending === undefined ? 0 : bytesOf(sending));

  function weigh(): void {
    full = rows() >= maxRows || bytes() >= maxBytes;
    const isOver = rows() >= maxRows + spareRows || bytes() >= maxBytes + spareRows * rowBytes;
    closed = full && (closed || isOver);
  }

  /** Something that must be written soon joined. */
  function soon(added: number): void {
    filling.otherBytes += added;
    if (filling.soonSince === Infinity) filling.soonSince = monotonic();
    weigh();
    commits.nudge();
  }

  /** Something that nobody waits for joined. */
  function lazy(added: number): void {
    filling.otherBytes += added;
    if (filling.lazySince === Infinity) filling.lazySince = monotonic();
    weigh();
    commits.nudge();
  }

  async function commit(): Promise<boolean> {
    if (sending === undefined) {
      sending = filling;
      filling = spare;
      batchNumber += 1;
      senders.reset();
    }
    const batch = sending;
    const watchdog = timers.after(hangsAfter, () => health.hangs(hangsAfter));
    try {
      await store.commit(toBatch(batch, epochAtZero));
    } catch (error) {
      health.refused(error);
      return false;
    } finally {
      watchdog[Symbol.dispose]();
    }
    sending = undefined;
    spare = batch;
    weigh();
    health.stored();
    acknowledge(batch);
    reset(batch);
    return true;
  }

  function acknowledge({ senders: served, waiters }: typeof filling): void {
    const now = monotonic();
    for (const sender of served) senders.acknowledged(sender, now);
    for (const done of waiters) {
      try {
        done();
      } catch (error) {
        log.error({ err: error }, ingestWords.acknowledgementFailed);
      }
    }
  }

  return {
    hasRoom: (added) => !full && rows() + added.rows < maxRows && bytes() + added.bytes < maxBytes,
    sample(series, at, value, arrival, undated) {
      if (closed) {
        health.dropped();
        return;
      }
      const { columns } = filling;
      append(columns, series, at, value, arrival, undated);
      if (filling.lazySince === Infinity || columns.length * rowBytes >= pace.bytes) lazy(0);
    },
    series(added) {
      filling.series.push(added);
      soon(added.key.length * 2);
    },
    snapshot(snapshot) {
      filling.snapshots.set(`${snapshot.kind}\n${snapshot.subject}`, snapshot);
      lazy(1_024);
    },
    journal(entry) {
      if (full) {
        log.warn({ subject: entry.subject }, entry.text);
        return;
      }
      filling.journal.push(entry);
      lazy(64 + 2 * (entry.text.length + entry.subject.length));
    },
    alerts(changed) {
      if (changed.length === 0) return;
      for (const alert of changed) filling.alerts.set(alert.id, alert);
      soon(512 * changed.length);
    },
    tokens(changed) {
      if (changed.length === 0) return;
      for (const token of changed) filling.tokens.set(token.id, token);
      soon(512 * changed.length);
    },
    keep(changed) {
      const key = `${changed.space}\n${changed.key}`;
      const replaced = filling.kept.get(key);
      filling.kept.set(key, changed);
      soon(
        (replaced === undefined ? 64 + 2 * key.length : -(replaced.body?.length ?? 0)) + (changed.body?.length ?? 0),
      );
    },
    run(changed) {
      filling.runs.set(`${changed.source}\n${changed.job}\n${changed.started}`, changed);
      lazy(256 + 2 * (changed.text?.length ?? 0));
    },
    date(epoch) {
      epochAtZero = epoch;
    },
    get waiting() {
      return { rows: rows(), bytes: bytes() };
    },
    get full() {
      return full;
    },
    begin() {
      // What nobody is acknowledged for may have filled it unseen.
      weigh();
      closed = full;
    },
    whenStored(sender, done) {
      if (closed) {
        done(new StoreUnavailable(storeWords.queueFull, 'QUEUE_FULL'));
        return;
      }
      // Whoever asks first made it full, or lost nothing by it: to be refused would have its readings sent again.
      closed = full;
      // What was accepted so far may all be in the batch under way.
      const batch = isEmpty(filling) ? sending : filling;
      if (batch === undefined) {
        queueMicrotask(done);
        return;
      }
      batch.senders.push(senders.published(sender, batchNumber, monotonic()));
      batch.waiters.push(done);
      if (batch === filling) soon(0);
    },
    close: () => commits.stop(),
  };
}
