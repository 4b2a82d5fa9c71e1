/** What the HTTP API says of how people were told, and of trying out a way to them. */
import { z } from 'zod';
import { severities } from './alert.ts';
import { channelIds } from './channels.ts';

export const channelParamsSchema = z.object({ id: z.enum(channelIds) });
export const channelTestSchema = z.object({
  delivered: z.boolean(),
  text: z.string().meta({ description: 'What came of it, and what to do, in plain sentences.' }),
});

export const ledgerQuerySchema = z.object({
  before: z.coerce.number().int().optional().meta({ description: 'Only entries older than this, epoch ms.' }),
  limit: z.coerce.number().int().min(1).max(500).default(100),
});
export const ledgerEntrySchema = z.object({
  number: z.number().int(),
  at: z.number().meta({ description: 'Epoch ms.' }),
  until: z.number().meta({ description: 'Of the last of several alike, epoch ms.' }),
  times: z.number().int().meta({ description: 'How many alike stand together here.' }),
  what: z.enum(['interrupt', 'quietly', 'hold', 'drop', 'digest']).meta({
    description: 'interrupt: told at once. quietly: its end, without a sound. hold: for the digest. drop: not told.',
  }),
  why: z.string().nullable().meta({ description: 'One sentence; null for a digest.' }),
  title: z.string(),
  alert: z.string().nullable(),
  series: z.string().nullable().meta({ description: 'Its history around `at` is the chart of the moment.' }),
  severity: z.enum(severities).nullable(),
  ways: z.partialRecord(z.enum(channelIds), z.enum(['sent', 'failed'])),
  corrected: z.boolean().meta({ description: 'Somebody said that it was none.' }),
});
export type WireLedgerEntry = z.output<typeof ledgerEntrySchema>;
