/** How the level of a counter moves, and what was held enters its series or goes. All of it is on disk with the next commit. */
import type { CommitQueue } from './commit-queue.ts';
import { levelOf } from './held.ts';
import type { HeldReading, Hold } from './held.ts';
import { shifted, tidy } from './held-counter.ts';
import { heldRow, meterRow } from './kept-meters.ts';
import type { Meter } from './meter.ts';
import type { SlotRecord } from './slots.ts';

type Options = {
  readonly queue: Pick<CommitQueue, 'keep'>;
  /** A sample that was held enters its series. */
  readonly enter: (record: SlotRecord, value: number, reading: HeldReading) => void;
  readonly holding: Set<SlotRecord>;
};

export function createLevels({ queue, enter, holding }: Options) {
  function move(record: SlotRecord, meter: Meter, offset: number, since: number): void {
    meter.offset = tidy(offset);
    meter.since = since;
    queue.keep(meterRow(record.id, meter));
  }

  /** A counter that was moved goes on growing; any other shows what its device does. */
  function startFromZero(record: SlotRecord, meter: Meter, at: number): void {
    if (meter.offset !== 0) move(record, meter, record.value, at);
  }

  function clear(record: SlotRecord, meter: Meter): void {
    for (const reading of meter.hold?.readings ?? []) queue.keep(heldRow(record.id, reading, null));
    meter.hold = undefined;
    holding.delete(record);
  }

  function enterLevel(record: SlotRecord, meter: Meter): void {
    const level = meter.hold === undefined ? [] : levelOf(meter.hold);
    meter.changedAt = meter.hold?.changedAt ?? meter.changedAt;
    clear(record, meter);
    for (const reading of level) enter(record, shifted(reading.value, meter.offset), reading);
  }

  /** The fall that was held was a reset: what was held is what the counter has shown since. */
  function beginAnew(record: SlotRecord, meter: Meter, hold: Hold): void {
    startFromZero(record, meter, hold.readings[0]?.at ?? record.at);
    enterLevel(record, meter);
  }

  return { move, startFromZero, clear, enterLevel, beginAnew };
}
