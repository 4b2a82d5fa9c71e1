/** Readings of a counter that jumped further than it can, held back until somebody says what they are. Pure. */
import { day } from '#model/time.ts';
import { rowBytes } from './batch-columns.ts';
import { judgeStep, stoodSince } from './plausible.ts';
import type { CounterLimit, CounterReading } from './plausible.ts';

/** As the device sent it. */
export type HeldReading = CounterReading & { /** 1: stamped on arrival. */ readonly arrival: 0 | 1 };

export type Hold = {
  /** In order of arrival. */
  readonly readings: HeldReading[];
  /** From this one on they follow from each other, so that the counter may really stand there now. */
  level: number;
  /** Epoch ms of the reading by which it came to where it stands. */
  changedAt: number;
  /** Whether people were told. */
  told: boolean;
};

/** A counter that has stood at its new level for so long, or for so many readings, is taken to stay there. */
const patience = day;
export const mostHeld = 10_000;

export const newHold = (told: boolean): Hold => ({ readings: [], level: 0, changedAt: 0, told });

/** The newest, and since when the counter stands there. */
type LastHeld = CounterReading & { readonly changedAt: number };

export function lastHeld({ readings, changedAt }: Hold): LastHeld | undefined {
  const last = readings.at(-1);
  return last && { at: last.at, value: last.value, changedAt };
}

/** Adds one; the oldest is returned when it must go. */
export function addHeld(hold: Hold, reading: HeldReading, limit: CounterLimit): HeldReading | undefined {
  const { readings } = hold;
  // Sent again.
  if (readings.at(-1)?.at === reading.at) readings.pop();
  const last = lastHeld(hold);
  if (!follows(last, reading, limit)) hold.level = readings.length;
  if (last?.value !== reading.value) hold.changedAt = reading.at;
  readings.push(reading);
  if (readings.length <= mostHeld) return undefined;
  hold.level = Math.max(0, hold.level - 1);
  return readings.shift();
}

/** Whether a reading is what comes after the last one: more, by no more than can be. */
export function follows(last: LastHeld | undefined, reading: CounterReading, limit: CounterLimit): boolean {
  if (last === undefined || reading.at < last.at) return false;
  return judgeStep(last, reading, limit, stoodSince(last.changedAt, last.at)) === 'growth';
}

/** Whether the level is on the way from one reading to another. */
export function liesBetween(before: CounterReading, { readings, level }: Hold, after: CounterReading): boolean {
  const [first, last] = [readings[level], readings.at(-1)];
  if (first === undefined || last === undefined) return false;
  return first.at >= before.at && first.value >= before.value && last.value <= after.value;
}

/** Readings of the level at which the counter stands now. */
export const levelOf = ({ readings, level }: Hold): readonly HeldReading[] => readings.slice(level);

/** Whether nobody need be waited for any longer. */
export function isSettled({ readings, level }: Hold): boolean {
  const [first, last] = [readings[level], readings.at(-1)];
  if (first === undefined || last === undefined) return false;
  return last.at - first.at >= patience || readings.length - level >= mostHeld;
}

/** What it takes of the commit queue to let all of them enter. */
export const sizeOf = ({ readings }: Hold) => ({ rows: readings.length, bytes: readings.length * rowBytes });
