/** A device that went mad sends the same value hundreds of times a second; one a second says as much. */
import { BadReading } from '#model/trouble.ts';
import { shown } from './payload.ts';

/** Of one series: how often the same value came in a row, looked at with the clock only once in a while. */
export type Repeats = {
  value: number;
  count: number;
  /** When the count last was a whole number of batches, epoch ms. */
  countedAt: number;
  isFlood: boolean;
  /** When a value was last let through, epoch ms. */
  passedAt: number;
};

/** So many of the same within a second are a flood. */
const batch = 100;
const span = 1_000;

export const noRepeats = (): Repeats => ({ value: NaN, count: 0, countedAt: -Infinity, isFlood: false, passedAt: 0 });

/** Takes note of a value without a time of its own; true when it adds nothing. Another value always passes. */
export function isRepeatedTooOften(repeats: Repeats, value: number, now: () => number): boolean {
  if (value !== repeats.value) {
    repeats.value = value;
    repeats.count = 0;
    repeats.isFlood = false;
    repeats.countedAt = -Infinity;
    return false;
  }
  if (++repeats.count % batch === 0) {
    const at = now();
    repeats.isFlood = Math.abs(at - repeats.countedAt) < span;
    repeats.countedAt = at;
  }
  if (!repeats.isFlood) return false;
  const at = now();
  if (Math.abs(at - repeats.passedAt) < span) return true;
  repeats.passedAt = at;
  return false;
}

export function tooManyRepeats(topic: string, name: string, value: number): BadReading {
  return new BadReading(
    `${name} on ${shown(topic)} comes as ${value} more than ${batch} times a second; one a second is kept. Look after whoever sends it.`,
  );
}
