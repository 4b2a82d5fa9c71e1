/** Asking for what happened. */
import { z } from 'zod';

export const journalQuerySchema = z.object({
  from: z.coerce.number().int().optional().meta({ description: 'Only entries of this time or later, epoch ms.' }),
  before: z.coerce.number().int().optional().meta({ description: 'Only entries older than this, epoch ms.' }),
  subject: z
    .union([z.string().max(2_000), z.array(z.string().max(2_000)).max(50)])
    .optional()
    .meta({ description: 'Only what is about this: a series, a device, a source. May be repeated.' }),
  kind: z
    .union([z.string().max(40), z.array(z.string().max(40)).max(20)])
    .optional()
    .meta({ description: 'Only entries of this kind, as `alert`. May be repeated.' }),
  limit: z.coerce.number().int().min(1).max(500).default(100),
});
export const journalEntrySchema = z.object({
  at: z.number().meta({ description: 'Epoch ms.' }),
  kind: z.string(),
  subject: z.string(),
  level: z.enum(['info', 'warn', 'alarm']),
  text: z.string(),
});
