/** What is held of a counter, in the values its device sends. Pure. */
import type { HeldCounter } from '../ports.ts';
import { levelOf } from './held.ts';
import type { Meter } from './meter.ts';
import type { CounterReading } from './plausible.ts';
import type { SlotRecord } from './slots.ts';

/** Hides what binary arithmetic adds. */
export const tidy = (value: number): number => Number(value.toFixed(6));
export const shifted = (value: number, offset: number): number => (offset === 0 ? value : tidy(value + offset));

/** The newest sample as the device sent it. */
export const asSent = ({ at, value }: CounterReading, { offset }: Pick<Meter, 'offset'>): CounterReading => ({
  at,
  value: shifted(value, -offset),
});

/** Undefined when nothing is held. */
export function heldCounter(record: SlotRecord): HeldCounter | undefined {
  const { meter, key, definition } = record;
  if (meter?.hold === undefined) return undefined;
  const level = levelOf(meter.hold);
  const [first] = level;
  const last = level.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const before = asSent(record, meter);
  return { key, definition, before, first, last, readings: level.length, decided: meter.leavesOut };
}
