/** What must outlive a restart of counters: the readings held back, and what is added to those that are not. */
import type { Kept } from '#storage/contract.ts';
import { fallIn } from './falls.ts';
import { addHeld, newHold } from './held.ts';
import type { HeldReading } from './held.ts';
import { asSent } from './held-counter.ts';
import type { SlotRecord } from './slots.ts';

type MeterState = {
  readonly offset: number;
  readonly since: number;
  readonly leavesOut: boolean;
  /** Of a coarse meter; of all others that of the newest sample does. */
  readonly changedAt: number;
  readonly isCoarse: boolean;
};
type KeptMeter = { readonly state: MeterState; readonly readings: readonly HeldReading[] };

const spaces = { reading: 'held', meter: 'meter' } as const;
const unmoved: MeterState = { offset: 0, since: 0, leavesOut: false, changedAt: 0, isCoarse: false };

/** One row a reading of the series `id`; `body` null removes it. */
export const heldRow = (id: number, { at }: Pick<HeldReading, 'at'>, body: HeldReading | null): Kept => ({
  space: spaces.reading,
  key: `${id} ${at}`,
  body: body && encode([body.value, body.arrival]),
});

export const meterRow = (id: number, { offset, since, leavesOut, changedAt, isCoarse }: MeterState): Kept => ({
  space: spaces.meter,
  key: String(id),
  body:
    offset === 0 && !leavesOut && !isCoarse
      ? null
      : encode([offset, since, leavesOut ? 1 : 0, isCoarse ? changedAt : 0]),
});

/** Gives counters back what was kept of them; returned are those of which something is held. */
export function restoreMeters(
  slots: ReadonlyMap<string, SlotRecord>,
  byId: (id: number) => SlotRecord | undefined,
  rows: readonly Kept[],
): SlotRecord[] {
  const holding: SlotRecord[] = [];
  for (const { meter, at } of slots.values()) if (meter !== undefined) meter.changedAt = at;
  for (const [id, known] of readKeptMeters(rows)) {
    const record = byId(id);
    const meter = record?.meter;
    if (record === undefined || meter === undefined) continue;
    const { changedAt, ...state } = known.state;
    Object.assign(meter, state);
    if (state.isCoarse) meter.changedAt = changedAt;
    if (known.readings.length === 0) continue;
    const hold = (meter.hold = newHold(true));
    for (const reading of known.readings) addHeld(hold, reading, meter.limit);
    hold.told = fallIn(asSent(record, meter), hold, meter.limit) === undefined;
    holding.push(record);
  }
  return holding;
}

/** By series, readings in order of time. Rows of the broker are passed over. */
function readKeptMeters(rows: readonly Kept[]): ReadonlyMap<number, KeptMeter> {
  const states = new Map<number, MeterState>();
  const readings = new Map<number, HeldReading[]>();
  for (const { space, key, body } of rows) {
    if (body === null || (space !== spaces.reading && space !== spaces.meter)) continue;
    const [id = NaN, at = NaN] = key.split(' ').map(Number);
    const [first = NaN, second = NaN, third = 0, fourth = 0] = decode(body);
    if (space === spaces.meter) {
      const isCoarse = fourth > 0;
      states.set(id, { offset: first, since: second, leavesOut: third === 1, changedAt: fourth, isCoarse });
    } else {
      const held = readings.get(id) ?? [];
      readings.set(id, held);
      held.push({ at, value: first, arrival: second === 1 ? 1 : 0 });
    }
  }
  return new Map(
    [...new Set([...states.keys(), ...readings.keys()])].map((id) => [
      id,
      {
        state: states.get(id) ?? unmoved,
        readings: (readings.get(id) ?? []).toSorted((a, b) => a.at - b.at),
      },
    ]),
  );
}

const encode = (numbers: readonly number[]): Uint8Array => new Uint8Array(Float64Array.from(numbers).buffer);
/** The bytes may lie anywhere in their buffer, so they are copied to where doubles can. */
const decode = (body: Uint8Array): Float64Array =>
  new Float64Array(Uint8Array.from(body.subarray(0, body.length & ~7)).buffer);
