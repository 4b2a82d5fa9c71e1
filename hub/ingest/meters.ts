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
import { addHeld, follows, isSettled, lastHeld, levelOf, liesBetween, newHold, sizeOf } from './held.ts';
import type { HeldReading, Hold } from './held.ts';
import { heldRow, meterRow, readKeptMeters } from './kept-meters.ts';
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

/** Hides what binary arithmetic adds. */
const tidy = (value: number): number => Number(value.toFixed(6));
const shifted = (value: number, offset: number): number => (offset === 0 ? value : tidy(value + offset));

export function createMeters({ slots, byId, kept, queue, enter, changed }: MetersOptions): Meters {
  const holding = new Set<SlotRecord>();

  for (const { meter, at } of slots.values()) if (meter !== undefined) meter.changedAt = at;
  for (const [id, known] of readKeptMeters(kept)) {
    const record = byId(id);
    const meter = record?.meter;
    if (record === undefined || meter === undefined) continue;
    const { changedAt, ...state } = known.state;
    Object.assign(meter, state);
    if (state.isCoarse) meter.changedAt = changedAt;
    if (known.readings.length === 0) continue;
    meter.hold = newHold(true);
    for (const reading of known.readings) addHeld(meter.hold, reading, meter.limit);
    holding.add(record);
  }
  if (holding.size > 0) changed({ all: all(), event: undefined });

  function all(): HeldCounter[] {
    return [...holding].flatMap((record) => (record.meter?.hold?.told && heldCounter(record)) || []);
  }

  function heldCounter(record: SlotRecord): HeldCounter | undefined {
    const { meter, key, definition } = record;
    if (meter?.hold === undefined) return undefined;
    const level = levelOf(meter.hold);
    const [first] = level;
    const last = level.at(-1);
    if (first === undefined || last === undefined) return undefined;
    const before = { at: record.at, value: shifted(record.value, -meter.offset) };
    return { key, definition, before, first, last, readings: level.length, decided: meter.leavesOut };
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
    const before = { at: record.at, value: tidy(record.value - offset) };
    const last = hold && lastHeld(hold);
    const step = judgeStep(before, reading, limit, stoodSince(meter.changedAt, last?.at ?? record.at));
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
    // A counter that was moved goes on growing; any other shows what its device does.
    if (step === 'reset' && offset !== 0) move(record, meter, record.value, at);
    else if (step === 'rollover') move(record, meter, offset + (widthPassed(before, reading, limit) ?? 0), at);
    return shifted(value, meter.offset);
  }

  function admitUndated(record: SlotRecord, meter: Meter, value: number): number {
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

  function move(record: SlotRecord, meter: Meter, offset: number, since: number): void {
    meter.offset = tidy(offset);
    meter.since = since;
    queue.keep(meterRow(record.id, meter));
  }

  function enterLevel(record: SlotRecord, meter: Meter): void {
    const level = meter.hold === undefined ? [] : levelOf(meter.hold);
    meter.changedAt = meter.hold?.changedAt ?? meter.changedAt;
    clear(record, meter);
    for (const reading of level) enter(record, shifted(reading.value, meter.offset), reading);
  }

  function clear(record: SlotRecord, meter: Meter): void {
    for (const reading of meter.hold?.readings ?? []) queue.keep(heldRow(record.id, reading, null));
    meter.hold = undefined;
    holding.delete(record);
  }

  function decide(key: string, decision: (record: SlotRecord, meter: Meter, held: HeldCounter) => void): boolean {
    const record = slots.get(key);
    const held = record && heldCounter(record);
    if (record?.meter?.hold === undefined || held === undefined || held.decided) return false;
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
