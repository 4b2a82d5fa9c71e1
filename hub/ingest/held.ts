/** Readings of a counter that jumped further than it can, held back until somebody says what they are. Pure. */
import { day } from '#model/time.ts';
import { judgeStep } from './plausible.ts';
import type { CounterLimit, CounterReading } from './plausible.ts';

/** As the device sent it. */
export type HeldReading = CounterReading & { /** 1: stamped on arrival. */ readonly arrival: 0 | 1 };

export type Hold = {
  /** In order of arrival. */
  readonly readings: HeldReading[];
  /** From this one on they follow from each other, so that the counter may really stand there now. */
  level: number;
  /** Whether people were told. */
  told: boolean;
};

/** A counter that has stood at its new level for so long, or for so many readings, is taken to stay there. */
const patience = day;
export const mostHeld = 10_000;

/** Adds one; the oldest is returned when it must go. */
export function addHeld(hold: Hold, reading: HeldReading, limit: CounterLimit): HeldReading | undefined {
  const { readings } = hold;
  // Sent again.
  if (readings.at(-1)?.at === reading.at) readings.pop();
  if (!follows(readings.at(-1), reading, limit)) hold.level = readings.length;
  readings.push(reading);
  if (readings.length <= mostHeld) return undefined;
  hold.level = Math.max(0, hold.level - 1);
  return readings.shift();
}

/** Whether a reading is what comes after the last one: more, by no more than can be. */
export function follows(last: CounterReading | undefined, reading: CounterReading, limit: CounterLimit): boolean {
  return last !== undefined && reading.at >= last.at && judgeStep(last, reading, limit) === 'growth';
}

/** Readings of the level at which the counter stands now. */
export const levelOf = ({ readings, level }: Hold): readonly HeldReading[] => readings.slice(level);

/** Whether nobody need be waited for any longer. */
export function isSettled({ readings, level }: Hold): boolean {
  const [first, last] = [readings[level], readings.at(-1)];
  if (first === undefined || last === undefined) return false;
  return last.at - first.at >= patience || readings.length - level >= mostHeld;
}
