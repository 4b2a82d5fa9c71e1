/** How long to wait before trying again. Pure. */
import { hour, minute, second } from '#model/time.ts';

const first = second;
const longest = 5 * minute;
/** A source that asks for more patience than this is mistaken. */
const longestAsked = 24 * hour;

/**
 * Full jitter: evenly between nothing and a span that doubles from 1 s to 5 min, so that sources that failed together do
 * not return together. At least `retryAfter`, when the other side asked for it. `failures` counts from 1, `random` is in
 * [0, 1); milliseconds.
 */
export function backoff(failures: number, random: number, retryAfter = 0): number {
  const span = Math.min(longest, first * 2 ** Math.min(failures, 30));
  return Math.max(Math.ceil(random * span), Math.min(retryAfter, longestAsked));
}
