/**
 * Counters that measure something: each reading is judged before it enters its series. What cannot be is held back on
 * disk, and either a person or the readings that follow tell what it was (docs/decisions/0013-counters.md).
 */
import { isReset } from '#model/counter.ts';
import { storeWords } from '#model/words/en.ts';
import { StoreUnavailable } from '#storage/contract.ts';
import type { Kept } from '#storage/contract.ts';
import { hour } from '#model/time.ts';
import type { HeldChange, HeldCounter } from '../ports.ts';
import type { CommitQueue } from './commit-queue.ts';
import { afterFall, fallIn, falls } from './falls.ts';
import { asSent, heldCounter, shifted } from './held-counter.ts';
import { addHeld, follows, isSettled, lastHeld, liesBetween, newHold, sizeOf } from './held.ts';
import type { HeldReading, Hold } from './held.ts';
import { heldRow, meterRow, restoreMeters } from './kept-meters.ts';
import { createLevels } from './levels.ts';
import type { Meter } from './meter.ts';
import { judgeStep, stoodSince, widthPassed } from './plausible.ts';
import type { SlotRecord } from './slots.ts';

export type Meters = {
  /** The value to be stored; NaN when the reading is held back instead. */
  admit(record: SlotRecord, meter: Meter, value: number, at: number, arrived: boolean): number;
  /** The value to be stored. Without dates nothing can be judged by time, nor held back. */
  admitUndated(record: SlotRecord, meter: Meter, value: number): number;
  all(): readonly HeldCounter[];
  /** What is held enters the series as it is, and the jump counts. False when nothing is held. Throws StoreUnavailable. */
  accept(key: string): boolean;
  /** The jump does not count; the counter goes on from where it stands. False when nothing is held. Throws StoreUnavailable. */
  leaveOut(key: string): boolean;
};

export type MetersOptions = {
  readonly slots: ReadonlyMap<string, SlotRecord>;
  readonly byId: (id: number) => SlotRecord | undefined;
  readonly kept: readonly Kept[];
  readonly queue: Pick<CommitQueue, 'keep' | 'hasRoom'>;
  /** A sample that was held enters its series. */
  readonly enter: (record: SlotRecord, value: number, reading: HeldReading) => void;
  readonly changed: (change: HeldChange) => void;
};

export function createMeters({ slots, byId, kept, queue, enter, changed }: MetersOptions): Meters {
  const holding = new Set<SlotRecord>();
  const { move, startFromZero, clear, enterLevel, beginAnew } = createLevels({ queue, enter, holding });

  for (const record of restoreMeters(slots, byId, kept)) holding.add(record);
  const known = all();
  if (known.length > 0) changed({ all: known, event: undefined });

  function all(): HeldCounter[] {
    return [...holding].flatMap((record) => (record.meter?.hold?.told && heldCounter(record)) || []);
  }

  function admit(record: SlotRecord, meter: Meter, value: number, at: number, arrived: boolean): number {
    const { limit, offset, hold } = meter;
    if (record.at === 0) {
      meter.changedAt = at;
      return value;
    }
    const late = !arrived && at < record.at;
    const believed = shifted(value, offset);
    const grown = believed - record.value;
    // Nearly always.
    if (hold === undefined && !late && grown >= 0 && grown <= limit.slack) {
      if (grown > 0) meter.changedAt = at;
      return believed;
    }
    const reading: HeldReading = { at, value, arrival: arrived ? 1 : 0 };
    if (late) return admitLate(record, meter, reading);
    const before = asSent(record, meter);
    const last = hold && lastHeld(hold);
    const since = stoodSince(meter.changedAt, last?.at ?? record.at);
    const step = judgeStep(before, reading, limit, since);
    const fall = fallIn(before, hold, limit);
    if (fall !== undefined) {
      const was = afterFall(before, fall, reading, limit, since);
      if (was === 'unknown' || (was === 'reset' && !queue.hasRoom(sizeOf(fall)))) {
        holdBack(record, meter, reading);
        return NaN;
      }
      if (was === 'reset') {
        beginAnew(record, meter, fall);
        return admit(record, meter, value, at, arrived);
      }
    } else if (falls(before, reading, limit)) {
      if (hold !== undefined) cameBack(record, meter, reading);
      holdBack(record, meter, reading);
      return NaN;
    }
    const isBelieved =
      step === 'growth' && hold !== undefined && !meter.leavesOut && liesBetween(before, hold, reading);
    const goesOn = isBelieved ? !queue.hasRoom(sizeOf(hold)) : follows(last, reading, limit);
    if (step === 'implausible' || goesOn) {
      holdBack(record, meter, reading);
      return NaN;
    }
    if (isBelieved) believe(record, meter);
    else if (hold !== undefined) cameBack(record, meter, reading);
    meter.changedAt = at;
    if (step === 'growth' && hold === undefined && judgeStep(before, reading, limit) !== 'growth') {
      meter.isCoarse = true;
      queue.keep(meterRow(record.id, meter));
    }
    if (step === 'reset') startFromZero(record, meter, at);
    else if (step === 'rollover') move(record, meter, offset + (widthPassed(before, reading, limit) ?? 0), at);
    return shifted(value, meter.offset);
  }

  function admitUndated(record: SlotRecord, meter: Meter, value: number): number {
    const before = asSent(record, meter);
    const fall = fallIn(before, meter.hold, meter.limit);
    if (fall !== undefined) {
      if (isReset(before.value, value)) beginAnew(record, meter, fall);
      else cameBack(record, meter, { at: record.at, value, arrival: 1 });
    }
    const last = meter.hold && lastHeld(meter.hold);
    const held = heldCounter(record);
    if (last !== undefined && held !== undefined && follows(last, { at: last.at, value }, meter.limit)) {
      goOn(record, meter, held, 'passed over');
    } else if (meter.offset !== 0 && isReset(record.value - meter.offset, value)) {
      move(record, meter, record.value, record.at);
    }
    return shifted(value, meter.offset);
  }

  /** Of a reading from the past only the way from it to the newest can be judged. */
  function admitLate(record: SlotRecord, meter: Meter, reading: HeldReading): number {
    const value = reading.at < meter.since ? reading.value : shifted(reading.value, meter.offset);
    if (judgeStep({ at: reading.at, value }, record, meter.limit) !== 'implausible') return value;
    const fall = fallIn(asSent(record, meter), meter.hold, meter.limit);
    if (fall !== undefined && queue.hasRoom(sizeOf(fall))) {
      beginAnew(record, meter, fall);
      return admitLate(record, meter, reading);
    }
    holdBack(record, meter, reading);
    return NaN;
  }

  function holdBack(record: SlotRecord, meter: Meter, reading: HeldReading): void {
    const isNew = meter.hold === undefined;
    const hold = (meter.hold ??= newHold(false));
    holding.add(record);
    const level = hold.level;
    const dropped = addHeld(hold, reading, meter.limit);
    if (dropped !== undefined) queue.keep(heldRow(record.id, dropped, null));
    queue.keep(heldRow(record.id, reading, reading));
    if (fallIn(asSent(record, meter), hold, meter.limit) !== undefined) return;
    const isAnother = isNew || hold.level > level;
    if (isAnother && meter.leavesOut) {
      meter.leavesOut = false;
      queue.keep(meterRow(record.id, meter));
    }
    const held = heldCounter(record);
    const settled = !isAnother && (meter.leavesOut || isSettled(hold));
    if (held !== undefined && settled && queue.hasRoom(sizeOf(hold)))
      goOn(record, meter, held, meter.leavesOut ? undefined : 'passed over');
    else if (held !== undefined) tell(meter, hold, held, isAnother);
  }

  /** A meter that has an odd reading now and then is no news each time: within the hour only what lasts is told. */
  function tell(meter: Meter, hold: Hold, held: HeldCounter, isAnother: boolean): void {
    const isNews = !hold.told && (held.readings > 1 || Math.abs(held.first.at - meter.goneAt) >= hour);
    hold.told ||= isNews;
    if (isNews) changed({ all: all(), event: { was: 'held', held } });
    else if (hold.told && isAnother) changed({ all: all(), event: undefined });
  }

  /** From the new level, without the jump. Of readings from the past nothing goes on: the counter stands elsewhere by now. */
  function goOn(record: SlotRecord, meter: Meter, held: HeldCounter, was?: 'left out' | 'passed over'): void {
    meter.leavesOut = false;
    if (held.first.at < record.at) clear(record, meter);
    else {
      move(record, meter, record.value - held.first.value, held.first.at);
      enterLevel(record, meter);
    }
    changed({ all: all(), event: was && { was, held } });
  }

  /** By now so much can have been used, and what was held lies between. */
  function believe(record: SlotRecord, meter: Meter): void {
    const held = heldCounter(record);
    const isTold = meter.hold?.told === true;
    enterLevel(record, meter);
    if (held !== undefined && isTold) changed({ all: all(), event: { was: 'believed', held } });
  }

  function cameBack(record: SlotRecord, meter: Meter, now: HeldReading): void {
    const held = heldCounter(record);
    const isTold = meter.hold?.told === true;
    if (meter.leavesOut) {
      meter.leavesOut = false;
      queue.keep(meterRow(record.id, meter));
    }
    clear(record, meter);
    if (held === undefined) return;
    meter.odd += held.readings;
    if (!isTold) return;
    meter.goneAt = now.at;
    changed({ all: all(), event: { was: 'gone', held: { ...held, readings: meter.odd }, now } });
    meter.odd = 0;
  }

  function decide(key: string, decision: (record: SlotRecord, meter: Meter, held: HeldCounter) => void): boolean {
    const record = slots.get(key);
    const held = record && heldCounter(record);
    if (record?.meter?.hold === undefined || held === undefined || held.decided) return false;
    if (fallIn(held.before, record.meter.hold, record.meter.limit) !== undefined) return false;
    if (!queue.hasRoom(sizeOf(record.meter.hold))) throw new StoreUnavailable(storeWords.queueFull, 'QUEUE_FULL');
    decision(record, record.meter, held);
    return true;
  }

  return {
    admit,
    admitUndated,
    all,
    accept: (key) =>
      decide(key, (record, meter, held) => {
        enterLevel(record, meter);
        changed({ all: all(), event: { was: 'accepted', held } });
      }),
    leaveOut: (key) =>
      decide(key, (record, meter, held) => {
        if (held.readings > 1) {
          goOn(record, meter, held, 'left out');
          return;
        }
        meter.leavesOut = true;
        queue.keep(meterRow(record.id, meter));
        changed({ all: all(), event: { was: 'left out', held } });
      }),
  };
}
