/** What works and rests by turns, as a freezer does: the rests it is seen to take, and the one it takes now. Pure. */

export type Rests = {
  /** Lengths of the last ones that were seen whole, ms. */
  readonly seen: readonly number[];
  /** Since when it rests, epoch ms; null while it works, or while nobody saw the rest begin. */
  readonly since: number | null;
  /** Whether it was seen to work. */
  readonly worked: boolean;
};

/** Fewer are no habit. */
const fewest = 5;
const kept = 40;
/** Shorter than this is a flicker of the motor, not a rest. */
const shortest = 60_000;

export const longestRest = ({ seen }: Rests): number | undefined =>
  seen.length < fewest ? undefined : Math.max(...seen);

/**
 * After a sample. `isGap`: nothing was heard for so long that what it did meanwhile is not known. `isTooLong` tells of a
 * rest that was called too long: it is not learned, or a broken thing would teach what is usual.
 */
export function afterSample(
  rests: Rests,
  isResting: boolean,
  isGap: boolean,
  now: number,
  isTooLong: (rest: number) => boolean,
): Rests {
  const { seen, since, worked } = rests;
  if (isResting) {
    // After a gap it has rested from now on at least.
    return since !== null && !isGap ? rests : worked ? { seen, since: now, worked } : rests;
  }
  if (since === null || isGap) return worked && since === null ? rests : { seen, since: null, worked: true };
  const rest = now - since;
  const isLearned = rest >= shortest && !isTooLong(rest);
  return { seen: isLearned ? [...seen, rest].slice(-kept) : seen, since: null, worked: true };
}
