/** Messages and announcements of others, newest first. */
import { z } from 'zod';
import { linkField } from './link.ts';

export const messagesSchema = z.strictObject({
  /** Where they are from, for a heading. */
  title: z.string().min(1).max(100),
  credit: z.string().max(200).nullable(),
  items: z
    .array(
      z.strictObject({
        id: z.string().min(1).max(200),
        author: z.string().max(100).nullable(),
        text: z.string().min(1).max(500),
        /** When it was written, epoch ms; null when its source does not say. */
        at: z.number().int().nullable(),
        link: linkField(2_000),
        channel: z.string().max(100).nullable(),
      }),
    )
    .max(50),
});
export type Messages = z.output<typeof messagesSchema>;
