/** When the clock of a stack stops. */
import type { RunningStack } from './stack.ts';

/** ms between two questions whether all may be there. */
const between = 100;
/** ms without the last topic complete until everything is counted all the same. */
const recount = 5_000;
/** ms without a count that has grown until what is missing counts as lost. */
const patience = 15_000;

export type End<T> = {
  /** Epoch ms of the answer with which the clock stopped. */
  readonly at: number;
  /** Values that a query of everything found. */
  readonly stored: number;
  /** What `reading` gave at that moment, before the count. */
  readonly reading: T;
};

/**
 * Stops with the cheap answer after which a full count found everything, so that the count itself is in no figure. When
 * something is lost it stops with the last answer before a count that had grown.
 */
export async function waitUntilStored<T>(
  stack: Pick<RunningStack, 'mayHold' | 'stored'>,
  values: number,
  run: { readonly now: () => number; readonly pause: (ms: number) => Promise<void>; readonly reading: () => T },
): Promise<End<T>> {
  let end: End<T> = { at: run.now(), stored: 0, reading: run.reading() };
  let grownAt = run.now();
  let countedAt = run.now();
  for (;;) {
    const there = await stack.mayHold(values);
    const answer = { at: run.now(), reading: run.reading() };
    if (there || answer.at - countedAt >= recount) {
      const stored = await stack.stored();
      countedAt = run.now();
      if (stored > end.stored) {
        end = { ...answer, stored };
        grownAt = countedAt;
      }
    }
    if (end.stored >= values || run.now() - grownAt >= patience) return end;
    await run.pause(between);
  }
}
