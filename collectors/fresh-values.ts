/** Values that a source repeats with each answer: only those that are news are stored. */
import type { SeriesHandle } from '#model/collector.ts';
import type { Epoch } from '#model/time.ts';

export type Dated = { readonly at: Epoch; readonly value: number };

/**
 * Puts what is newer than the newest known, and that one again when it was corrected.
 * @param values Oldest first.
 * @param since What is older is left to a backfill.
 */
export function putFresh(handle: SeriesHandle, values: readonly Dated[], since: Epoch): void {
  const newest = handle.newest?.();
  for (const { at, value } of values) {
    const isCorrected = at === newest?.at && value !== newest.value;
    if (newest === undefined ? at >= since : at > newest.at || isCorrected) handle.put(value, at);
  }
}
