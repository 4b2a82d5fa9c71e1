/** A batch is taken whole or not at all: everything that could refuse one of its samples is asked before the first. Pure. */
import { BadReading } from '#model/trouble.ts';
import { readingWords } from '#model/words/readings-en.ts';
import { rowBytes } from './batch-columns.ts';
import type { BatchSample } from '../ports.ts';
import { maxSeries } from './slots.ts';
import type { SlotRecord } from './slots.ts';
import { ownStamp, refuseAhead } from './stamps.ts';

/** What a batch adds to the queue. */
export type BatchSize = { readonly rows: number; readonly bytes: number };

/** Throws BadReading when not all of it could be put at hub time `now`, which is Infinity while nobody knows it. */
export function sizeOfFitting(
  samples: readonly BatchSample[],
  slots: ReadonlyMap<string, SlotRecord>,
  now: number,
): BatchSize {
  const added = new Set<string>();
  const arrivals = new Map<SlotRecord, number>();
  let bytes = samples.length * rowBytes;
  for (const { key, value, at } of samples) {
    if (!Number.isFinite(value)) throw new BadReading(readingWords.notFinite(key, value));
    const arrives = at === undefined || Number.isNaN(ownStamp({ key }, at, now));
    const record = slots.get(key);
    if (record === undefined && !added.has(key)) {
      added.add(key);
      bytes += 2 * key.length;
    }
    if (record !== undefined && arrives) arrivals.set(record, (arrivals.get(record) ?? 0) + 1);
  }
  if (slots.size + added.size > maxSeries) {
    throw new BadReading(readingWords.tooMany(slots.size, maxSeries));
  }
  if (now !== Infinity) for (const [record, count] of arrivals) refuseAhead(record, now, count);
  return { rows: samples.length, bytes };
}
