/** A government's yield curve of one day, the same whoever tells it. Its subject: see twins.ts. */
import { z } from 'zod';

const date = z.iso.date();

export const yieldsSchema = z.strictObject({
  /** The newest of the days below. */
  date,
  /** Shortest first; only those that have a value. */
  curve: z
    .array(
      z.strictObject({
        /** Until a bond is paid back: m months, y years. "1.5m", "10y". */
        maturity: z.string().regex(/^\d{1,3}(\.\d)?[my]$/),
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
    .max(30),
  /** Whom to name beside it. */
  credit: z.string().min(1).max(200),
  /** A page about it for people. */
  link: z
    .url({ protocol: /^https?$/ })
    .max(500)
    .optional(),
});
