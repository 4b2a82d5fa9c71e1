/** The four distances at which a series is seen first. Pure. */
import { day } from '#model/time.ts';

export const ranges = ['day', 'week', 'month', 'year'] as const;
export type RangeName = (typeof ranges)[number];

/** Lengths in ms. */
export const rangeOf: Readonly<Record<RangeName, number>> = {
  day,
  week: 7 * day,
  month: 30 * day,
  year: 365 * day,
};

/** With what a stretch of time is compared: the one before it, a week or a year earlier. */
export const comparisons = ['before', 'week', 'year'] as const;
export type Comparison = (typeof comparisons)[number];

/** ms earlier; a year is 364 days, so that weekdays meet. */
export const earlierBy = (comparison: Comparison, span: number): number =>
  comparison === 'before' ? span : comparison === 'week' ? 7 * day : 364 * day;
