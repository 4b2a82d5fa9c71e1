/** A hub at another hour than this machine: what is spread over a day would make a test last longer in the morning. */
import { day } from '#model/time.ts';

/** ms from now to the noon of this day, in UTC. */
export const untilNoon = (now: number): number => day / 2 - (now % day);

/** For `startHubProcess`. */
export const shiftedBy = (shift: number): Readonly<Record<string, string>> => ({
  NODE_OPTIONS: `--import ${import.meta.resolve('./shifted-clock.mjs')}`,
  MANTEL_TEST_SHIFT: String(shift),
});
