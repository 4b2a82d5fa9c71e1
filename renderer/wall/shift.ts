/** Moves the whole picture a little each minute, so that no pixel of the display ages before the others. Pure. */

/** Farthest from the middle in u: 1.25% of the width and 1.48% of the height, within the margins of every page. */
export const reach = { x: 24, y: 16 } as const;
/** Minutes of a turn to and fro. They share no divisor, so it takes 43 hours to come back to where it was. */
const turns = { x: 61, y: 43 } as const;

/** Even in both directions, where a circle would stay longest at its ends: -1 to 1 and back. */
const toAndFro = (minute: number, turn: number): number => 1 - 4 * Math.abs(((minute / turn) % 1) - 0.5);

/** Where the picture stands in a minute, in u. */
export function shiftAt(minute: number): { readonly x: number; readonly y: number } {
  return { x: reach.x * toAndFro(minute, turns.x), y: reach.y * toAndFro(minute, turns.y) };
}
