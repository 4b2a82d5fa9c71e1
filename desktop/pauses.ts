/** How long to wait before trying again. Pure. */

/**
 * Pause in ms before attempt n (from 0): doubles from `first` up to `longest`, of which a random half, so that those who
 * lost the same thing do not return together. `random` is in [0, 1).
 */
export function pauseBefore(attempt: number, random: number, first = 1_000, longest = 60_000): number {
  const whole = Math.min(longest, first * 2 ** Math.min(attempt, 20));
  return whole / 2 + (whole / 2) * random;
}
