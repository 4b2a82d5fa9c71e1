/** A range of one series as a chart wants it: columns of equal length, one entry a bucket that holds samples. */
import { z } from 'zod';
import { maxBuckets, tiers } from './tiers.ts';

export const historyQuerySchema = z.object({
  /** Canonical text of the series. */
  series: z.string().min(1).max(2_000),
  from: z.coerce.number().int(),
  to: z.coerce.number().int(),
  /** How many buckets the chart has room for. */
  points: z.coerce.number().int().min(1).max(maxBuckets).default(600),
});
export type HistoryQuery = z.output<typeof historyQuerySchema>;

const column = z.array(z.number());
export const historySchema = z.object({
  series: z.string(),
  from: z.number(),
  to: z.number(),
  /** Which tier answered. */
  tier: z.enum(tiers),
  /** Width of a bucket in ms; 0 when the entries are single samples. */
  step: z.number(),
  /** Start of each bucket, or the time of each sample; strictly increasing; empty buckets are absent. */
  at: column,
  mean: column,
  min: column,
  max: column,
  last: column,
  count: column,
  /** Reset-aware growth within the bucket, a little below 0 where the counter wavered; counters only, else empty. */
  increase: column,
});
export type History = z.output<typeof historySchema>;
