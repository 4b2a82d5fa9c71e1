/** Offers of saved searches, those that end first at the beginning. Whoever shows them leaves out what has ended by now. */
import { z } from 'zod';
import { linkField } from './link.ts';

export const auctionsSchema = z.strictObject({
  title: z.string().min(1).max(100),
  credit: z.string().max(200).nullable(),
  items: z
    .array(
      z.strictObject({
        id: z.string().min(1).max(200),
        title: z.string().min(1).max(200),
        /** What is bid now, or what it costs. */
        price: z.number().nonnegative().nullable(),
        /** ISO 4217. */
        currency: z.string().length(3).nullable(),
        /** null where nobody can bid. */
        bids: z.number().int().nonnegative().nullable(),
        /** Epoch ms; null for what ends when it is sold. */
        endsAt: z.number().int().nullable(),
        link: linkField(2_000),
        /** The saved search that found it. */
        search: z.string().max(100).nullable(),
      }),
    )
    .max(100),
});
export type Auctions = z.output<typeof auctionsSchema>;
