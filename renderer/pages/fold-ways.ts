/** How many of the ways in the foot stand beside each other; the rest wait behind a word. Pure. */

/** What stands before each word, in u. */
export const wayGap = 40;
/** Mean advance of a character of such a word, in em: one word with a capital is wider than a sentence. */
const wayAdvance = 0.54;

export type FootRoom = {
  /** In u, as all that follows. */
  readonly width: number;
  readonly fontSize: number;
  readonly touch: number;
};

const lengthOfWay = (name: string, { fontSize, touch }: FootRoom): number =>
  Math.max(touch, wayGap + name.length * fontSize * wayAdvance);

/** All of `names`, or as many as leave room for the word behind which the others wait; the first always stands. */
export function standingWays(names: readonly string[], more: string, room: FootRoom): number {
  const lengthOf = (name: string): number => lengthOfWay(name, room);
  let left = room.width - names.reduce((sum, name) => sum + lengthOf(name), 0);
  if (left >= 0) return names.length;
  left -= lengthOf(more);
  let standing = names.length;
  while (standing > 1 && left < 0) {
    standing--;
    left += lengthOf(names[standing] ?? '');
  }
  return standing;
}

/** How long those are that stand, with the word behind which the others wait, in u. */
export function waysLength(names: readonly string[], standing: number, more: string, room: FootRoom): number {
  const seen = standing < names.length ? [...names.slice(0, standing), more] : names;
  return seen.reduce((sum, name) => sum + lengthOfWay(name, room), 0);
}
