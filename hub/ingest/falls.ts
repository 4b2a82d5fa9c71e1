/**
 * A counter that falls to zero was set to zero, or its device has just started and has not read its memory yet: what
 * follows tells which. Until then the fall is held like a jump, but nobody is told. Pure.
 */
import { minute } from '#model/time.ts';
import { follows, lastHeld, mostHeld } from './held.ts';
import type { Hold } from './held.ts';
import { judgeStep } from './plausible.ts';
import type { CounterLimit, CounterReading } from './plausible.ts';

/** A device that has started reads its memory within this time, in ms. */
const patience = minute;

/** Whether from `before` the counter began anew with this reading, should it be one. */
export const falls = (before: CounterReading, reading: CounterReading, limit: CounterLimit): boolean =>
  reading.at >= before.at && judgeStep(before, reading, limit) === 'reset';

/** What is held, if it is such a fall. That is found from the readings alone, so a restart of the hub changes nothing. */
export function fallIn(before: CounterReading, hold: Hold | undefined, limit: CounterLimit): Hold | undefined {
  const first = hold?.readings[0];
  return first !== undefined && hold?.level === 0 && falls(before, first, limit) ? hold : undefined;
}

/**
 * What a reading makes of the fall. Where it fits both ways, as with a daily counter that had not counted much, the
 * counter began anew.
 */
export function afterFall(
  before: CounterReading,
  hold: Hold,
  reading: CounterReading,
  limit: CounterLimit,
  since: number,
): 'unknown' | 'odd' | 'reset' {
  const { readings } = hold;
  const first = readings[0] ?? reading;
  const last = lastHeld(hold);
  if (follows(last, reading, limit)) {
    const isOver = reading.value > first.value || reading.at - first.at >= patience || readings.length >= mostHeld;
    return isOver ? 'reset' : 'unknown';
  }
  // Of one from before the fall nothing can be learnt.
  if (last === undefined || reading.at < last.at) return 'reset';
  const step = judgeStep(before, reading, limit, since);
  return step === 'growth' || step === 'wavering' ? 'odd' : 'reset';
}
