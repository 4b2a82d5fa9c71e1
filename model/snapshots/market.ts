/** A quote, the same whoever tells it. Its subject: see twins.ts. */
import { z } from 'zod';

const price = z.number().nullable();

export const quoteSchema = z.strictObject({
  /** As the person wrote it: SPY, BRK.B, ^GSPC. */
  symbol: z.string().min(1).max(30),
  /** Of the company or fund; the symbol again where the source does not tell. */
  name: z.string().min(1).max(100),
  /** Last traded; never zero: a source that knows no price has no quote. */
  price: z.number().refine((value) => value !== 0),
  /** ISO 4217, or the like (GBX); null for an index, and where the source does not tell. */
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .nullable(),
  /** Percent above (or below) `previousClose`. */
  changePercent: z.number().nullable(),
  /** Last price of the trading day before. */
  previousClose: price,
  /** Of the trading day that `at` belongs to. */
  open: price,
  high: price,
  low: price,
  /** When it was traded, by the source, epoch ms; never when it was asked for. */
  at: z.number().int(),
  /** Whether its exchange trades now. unknown: the source does not tell and Mantel does not know its hours. */
  session: z.enum(['open', 'closed', 'unknown']),
  /** Whom to name beside it. */
  credit: z.string().min(1).max(200),
  /** A page about it for people. */
  link: z
    .url({ protocol: /^https?$/ })
    .max(500)
    .optional(),
});
