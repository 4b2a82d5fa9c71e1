/** Which time a sample gets. */
import { minute } from '#model/time.ts';
import { BadReading } from '#model/trouble.ts';
import { readingWords } from '#model/words/readings-en.ts';
import type { SlotRecord } from './slots.ts';

/** A source whose clock is further ahead than this is not believed. */
export const aheadLimit = 10 * minute;
/** 2000-01-01 and 2100-01-01: what lies outside is no time in milliseconds. */
const earliest = 946_684_800_000;
const latest = 4_102_444_800_000;
/** Whether a source's own time in ms can be the time of a sample. */
export const isSampleTime = (at: number): boolean => at >= earliest && at < latest;
/** ms by which the clock must go back to be followed; less is no setting of the clock. */
const patience = 2_000;

/**
 * The source's own time in whole ms, or NaN when it lies too far ahead of `now` and the arrival time must be taken.
 * `now` is Infinity while the clock is not trusted, and for times that are believed anyway. Throws BadReading.
 */
export function ownStamp({ key }: Pick<SlotRecord, 'key'>, at: number, now: number): number {
  if (!isSampleTime(at)) {
    throw new BadReading(readingWords.noTime(at, key));
  }
  return at > now + aheadLimit ? NaN : Math.round(at);
}

/**
 * The arrival time, strictly increasing on one series. When the clock was set back it is followed at once instead of
 * stamping an hour of samples into one burst; the store moves a stamp that meets another. A series with more than
 * 1,000 samples a second runs ahead of the clock. Throws BadReading once it is as far ahead as no source may be: a
 * store that ends in the future would not believe the clock of the next start.
 */
export function arrivalStamp(record: SlotRecord, now: number): number {
  refuseAhead(record, now, 1);
  const at = nextArrival(record, now);
  record.arrivedAt = now;
  record.floor = at;
  return at;
}

/** Throws BadReading when `count` arrivals at once would run as far ahead of the clock as no source may be. */
export function refuseAhead(record: SlotRecord, now: number, count: number): void {
  if (nextArrival(record, now) + count - 1 <= now + aheadLimit) return;
  throw new BadReading(readingWords.tooFast(record.key));
}

function nextArrival({ floor, arrivedAt }: SlotRecord, now: number): number {
  const isSetBack = now < arrivedAt - patience;
  return now > floor || isSetBack ? now : floor + 1;
}

/**
 * Whether a sample becomes the live value: a late one must not. What was stamped on arrival is the newest by nature,
 * even after the clock was set back, unless the source's own clock runs ahead; and a live value from a future that
 * has since been disproved gives way to one from the present.
 */
export function isNewest(record: SlotRecord, at: number, arrived: boolean, now: number): boolean {
  const limit = now + aheadLimit;
  return at >= record.at || (arrived && record.stamped) || (record.at > limit && at <= limit);
}
