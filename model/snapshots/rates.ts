/** Exchange rates of one day, the same whoever tells them. Its subject: see twins.ts. */
import { z } from 'zod';

/** ISO 4217. */
const currency = z.string().regex(/^[A-Z]{3}$/);

export const ratesSchema = z.strictObject({
  /** What one unit of is priced. */
  base: currency,
  /** The market day of the rates. */
  date: z.iso.date(),
  /** The same as an instant, epoch ms: that of the samples in the series. */
  at: z.number().int(),
  rates: z
    .array(
      z.strictObject({
        currency,
        /** Units of it for one of the base. */
        rate: z.number().positive(),
        /** Percent above (or below) the market day before; null when that had no rate. */
        changePercent: z.number().nullable(),
      }),
    )
    .min(1)
    .max(50),
  /** Whom to name beside it. */
  credit: z.string().min(1).max(200),
  /** A page about it for people. */
  link: z
    .url({ protocol: /^https?$/ })
    .max(500)
    .optional(),
});
