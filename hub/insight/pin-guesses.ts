/** How long wrong PINs make wait. Pure. Times are ms by a clock that never jumps. */

/** Wrong ones in a row, and when the last one came. */
export type PinGuesses = { readonly wrong: number; readonly at: number };

export const noGuesses: PinGuesses = { wrong: 0, at: 0 };

/** So many may be wrong without a wait: fingers slip. */
const free = 3;
const longest = 5 * 60_000;

/** The pause after the last wrong one: 2 s from the fourth on, twice as long each time, up to 5 min. */
const pauseAfter = (wrong: number): number => (wrong <= free ? 0 : Math.min(longest, 2_000 * 2 ** (wrong - free - 1)));

/** ms until the next one is looked at; 0 when it may be now. */
export function waitOf({ wrong, at }: PinGuesses, now: number): number {
  return Math.max(0, at + pauseAfter(wrong) - now);
}

export function afterWrong(guesses: PinGuesses, now: number): PinGuesses {
  return { wrong: guesses.wrong + 1, at: now };
}
