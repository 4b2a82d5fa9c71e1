/**
 * The one funnel: every sample, snapshot and happening passes here on its way to the store, the live values and the
 * rules. `put` is the hot path; it allocates nothing once the columns have grown.
 */
import { withOffset } from '#model/offset.ts';
import { BadReading } from '#model/trouble.ts';
import { ingestWords, storeWords } from '#model/words/en.ts';
import { readingWords } from '#model/words/readings-en.ts';
import { StoreUnavailable } from '#storage/contract.ts';
import type { Opened, Store } from '#storage/contract.ts';
import { learn } from './cadence.ts';
import type { Timers } from '../clock.ts';
import { createCommitQueue } from './commit-queue.ts';
import { retryDelay } from './group-commit.ts';
import { createJournalFold } from './journal-fold.ts';
import { createMeters } from './meters.ts';
import { createNewestSnapshots } from './newest-snapshots.ts';
import type { BatchSample, HeldChange, HubClock, HubLog, Ingest, Live, Slot } from '../ports.ts';
import { createSlots } from './slots.ts';
import type { SlotRecord } from './slots.ts';
import { arrivalStamp, isNewest, ownStamp } from './stamps.ts';
import { createStoreHealth } from './store-health.ts';
import { sizeOfFitting } from './whole-batch.ts';

/** What the rules see: each series once, and each sample with the hub's time. */
export type RulesHook = {
  opened(slot: Slot): void;
  /** Called after the slot took the sample, if it is the newest; `at` is the sample's time, `now` the hub's, epoch ms. */
  sample(slot: Slot, value: number, at: number, now: number): void;
};

export type IngestOptions = {
  readonly store: Pick<Store, 'commit' | 'dateBoot'>;
  readonly opened: Opened;
  readonly clock: HubClock;
  readonly live: Pick<Live, 'opened' | 'touched' | 'snapshot' | 'store'>;
  readonly rules: RulesHook;
  /** Whether counters are judged here, which they are unless told otherwise: where nobody can decide, none may be held. */
  readonly judges?: boolean;
  /** Counters that are kept apart have changed. */
  readonly held?: (change: HeldChange) => void;
  readonly log: HubLog;
  readonly timers: Pick<Timers, 'after'>;
  readonly settings: { readonly sdCard: boolean };
  /** Calls once at the end of this event-loop turn. */
  readonly turnEnd?: (run: () => void) => void;
};

export function createIngest(options: IngestOptions): Ingest {
  const { store, opened, clock, live, rules, log, timers, turnEnd = setImmediate } = options;
  const monotonic = (): number => clock.monotonic();
  const fold = createJournalFold();
  const health = createStoreHealth({
    now: () => clock.now(),
    monotonic,
    log,
    changed: (state) => live.store(state),
    journal,
  });
  const queue = createCommitQueue({ store, health, log, monotonic, timers, turnEnd, sdCard: options.settings.sdCard });
  const slots = createSlots({
    opened,
    judges: options.judges ?? true,
    created(series, slot) {
      queue.series(series);
      announce(slot);
    },
    full: () => journal(ingestWords.tooManySeries(slots.all.size)),
  });
  let accepted = 0;
  let undatedTaken = false;

  for (const slot of slots.all.values()) announce(slot);
  const meters = createMeters({
    slots: slots.all,
    byId: (id) => slots.byId(id),
    kept: opened.kept,
    queue,
    enter: (record, value, { at, arrival }) => enter(record, value, at, arrival === 1, clock.now()),
    changed: (change) => options.held?.(change),
  });
  const snapshots = createNewestSnapshots(opened.snapshots, queue, live);

  clock.onTrusted((epochAtZero) => {
    queue.date(epochAtZero);
    for (const record of slots.all.values()) {
      if (Number.isNaN(record.undatedAt)) continue;
      record.at = record.floor = Math.round(epochAtZero + record.undatedAt);
      record.arrivedAt = record.at;
      record.undatedAt = NaN;
      live.touched(record);
    }
    if (undatedTaken) void dateBoot(epochAtZero, 1);
  });

  /** The store dates what it was given undated; what still waits here is dated when it is sent. */
  async function dateBoot(epochAtZero: number, attempt: number): Promise<void> {
    try {
      await store.dateBoot(epochAtZero);
    } catch (error) {
      if (attempt === 1) log.warn({ err: error }, ingestWords.notDated);
      timers.after(retryDelay(attempt), () => void dateBoot(epochAtZero, attempt + 1));
    }
  }

  function announce(slot: SlotRecord): void {
    live.opened(slot);
    rules.opened(slot);
  }

  function put(slot: Slot, value: number, at?: number): void {
    const now = clock.now();
    take(recordOf(slot), value, at, now, disprovingTime(now));
  }

  function putDated(slot: Slot, value: number, at: number): void {
    take(recordOf(slot), value, at, clock.now(), Infinity);
  }

  function recordOf({ id, key }: Slot): SlotRecord {
    const record = slots.byId(id);
    if (record === undefined) throw new BadReading(`${key} was not opened here.`);
    return record;
  }

  /** While the clock is not trusted it disproves no one's time. */
  function disprovingTime(now: number): number {
    return clock.trusted ? now : Infinity;
  }

  function putAll(samples: readonly BatchSample[]): void {
    // One time for all of it: what was found to fit at this moment is taken at this moment.
    const now = clock.now();
    const believed = disprovingTime(now);
    const size = sizeOfFitting(samples, slots.all, believed);
    if (!queue.hasRoom(size)) throw new StoreUnavailable(storeWords.queueFull, 'QUEUE_FULL');
    for (const { definition, value, at } of samples) take(slots.open(definition), value, at, now, believed);
  }

  /** `believed` is the time beyond which by more than the limit no source's own is believed. */
  function take(record: SlotRecord, value: number, at: number | undefined, now: number, believed: number): void {
    if (!Number.isFinite(value)) throw new BadReading(readingWords.notFinite(record.key, value));
    let stamp = NaN;
    if (at !== undefined) {
      stamp = ownStamp(record, at, believed);
      if (Number.isNaN(stamp)) tellAhead(record);
    }
    const arrived = Number.isNaN(stamp);
    if (arrived) {
      if (!clock.trusted) {
        putUndated(record, value, now);
        return;
      }
      stamp = arrivalStamp(record, now);
    }
    accepted += 1;
    const { meter } = record;
    const believable = meter === undefined ? value : meters.admit(record, meter, value, stamp, arrived);
    if (!Number.isNaN(believable)) enter(record, believable, stamp, arrived, now);
  }

  /** Into the series and, when it is the newest, to all who look. */
  function enter(record: SlotRecord, value: number, stamp: number, arrived: boolean, now: number): void {
    queue.sample(record.id, stamp, value, arrived ? 1 : 0, 0);
    if (!isNewest(record, stamp, arrived, disprovingTime(now))) return;
    const interval = stamp - record.at;
    if (interval > 0 && record.at !== 0) learned(record, interval);
    record.at = stamp;
    record.value = withOffset(value, record.offset);
    record.stamped = arrived;
    record.undatedAt = NaN;
    live.touched(record);
    rules.sample(record, record.value, stamp, now);
  }

  /** The date is unknown: the sample is kept by this boot's monotonic clock, and shown as of now. */
  function putUndated(record: SlotRecord, reading: number, now: number): void {
    const { meter } = record;
    const value = meter === undefined ? reading : meters.admitUndated(record, meter, reading);
    const elapsed = Math.floor(monotonic());
    const first = Number.isNaN(record.undatedAt);
    const stamp = first || elapsed > record.undatedAt ? elapsed : record.undatedAt + 1;
    undatedTaken = true;
    accepted += 1;
    queue.sample(record.id, stamp, value, 1, 1);
    if (!first) learned(record, stamp - record.undatedAt);
    record.undatedAt = stamp;
    record.at = Math.max(record.at, now);
    record.value = withOffset(value, record.offset);
    record.stamped = true;
    live.touched(record);
    rules.sample(record, record.value, now, now);
  }

  function tellAhead(record: SlotRecord): void {
    if (record.aheadTold) return;
    record.aheadTold = true;
    journal(ingestWords.clockAhead(record.key));
  }

  function journal(entry: Parameters<Ingest['journal']>[0]): void {
    const written = fold.admit({ ...entry, at: clock.now() });
    if (written !== undefined) queue.journal(written);
  }

  return {
    open: (definition, quietFor) => slots.open(definition, quietFor),
    check: (definition) => slots.check(definition),
    find: (key) => slots.all.get(key),
    slots: slots.all,
    put,
    putDated,
    putAll,
    journal,
    ...snapshots,
    calibrate: (offsetOf) => slots.calibrate(offsetOf, (slot) => live.touched(slot)),
    alerts: (changed) => queue.alerts(changed),
    tokens: (changed) => queue.tokens(changed),
    keep: (changed) => queue.keep(changed),
    run: (changed) => queue.run(changed),
    begin: () => queue.begin(),
    get accepted() {
      return accepted;
    },
    get waiting() {
      return queue.waiting;
    },
    get full() {
      return queue.full;
    },
    whenStored: (sender, done) => queue.whenStored(sender, done),
    counters: { all: () => meters.all(), accept: (key) => meters.accept(key), leaveOut: (key) => meters.leaveOut(key) },
    get store() {
      return health.state;
    },
    async close() {
      for (const counted of fold.drain()) queue.journal(counted);
      await queue.close();
    },
  };
}

function learned(record: SlotRecord, interval: number): void {
  record.cadence = learn(record.intervals, interval, record.cadence);
  record.isSteady ||= record.intervals.isSteady;
}
