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

/** All of `names`, or as many as leave room for the word behind which the others wait; the first always stands. */
export function standingWays(names: readonly string[], more: string, { width, fontSize, touch }: FootRoom): number {
  const lengthOf = (name: string): number => Math.max(touch, wayGap + name.length * fontSize * wayAdvance);
  let left = width - names.reduce((sum, name) => sum + lengthOf(name), 0);
  if (left >= 0) return names.length;
  left -= lengthOf(more);
  let standing = names.length;
  while (standing > 1 && left < 0) {
    standing--;
    left += lengthOf(names[standing] ?? '');
  }
  return standing;
}
