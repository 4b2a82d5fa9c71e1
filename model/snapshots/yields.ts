/** A government's yield curve of one day, the same whoever tells it. Its subject: see twins.ts. */
import { z } from 'zod';

/** Until a bond of the US Treasury is paid back, shortest first: m months, y years. */
export const maturities = [
  '1m',
  '1.5m',
  '2m',
  '3m',
  '4m',
  '6m',
  '1y',
  '2y',
  '3y',
  '5y',
  '7y',
  '10y',
  '20y',
  '30y',
] as const;

const date = z.iso.date();

export const yieldsSchema = z.strictObject({
  /** The newest of the days below. */
  date,
  /** Shortest first; only those that have a value. */
  curve: z
    .array(
      z.strictObject({
        maturity: z.enum(maturities),
        /** Percent a year. */
        value: z.number(),
        /** The market day of the value. */
        date,
        /** The same as an instant, epoch ms: that of the sample in the series. */
        at: z.number().int(),
        /** Percentage points above (or below) the market day before; null when that had no value. */
        change: z.number().nullable(),
      }),
    )
    .min(1)
    .max(maturities.length),
  /** Whom to name beside it. */
  credit: z.string().min(1).max(200),
  /** A page about it for people. */
  link: z
    .url({ protocol: /^https?$/ })
    .max(500)
    .optional(),
});
