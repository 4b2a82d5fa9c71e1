/** What the HTTP API says of the room that is taken, and of what keeping more or less would cost. */
import { z } from 'zod';

const spanText = z.string().meta({ description: 'As it is written in the settings, such as "365 d".' });

export const storageClassSchema = z.object({
  class: z.enum(['samples', 'minutes', 'quarters']),
  setting: z.string().nullable().meta({ description: 'The setting below `store`; null for what is kept for ever.' }),
  keep: spanText.nullable(),
  bytes: z.number().meta({ description: 'Now.' }),
  from: z.number().nullable().meta({ description: 'Epoch ms of the oldest.' }),
  perDay: z
    .number()
    .nullable()
    .meta({ description: 'Bytes a day, by the newest whole days; null before the first one.' }),
  choices: z
    .array(z.object({ keep: spanText, bytes: z.number().meta({ description: 'Once so much has gathered.' }) }))
    .meta({ description: 'What to offer, with what it would cost; none while `perDay` is unknown.' }),
});

export const storageSchema = z.object({
  bytes: z.number().meta({ description: 'The whole store, its log included.' }),
  budget: z.number().meta({ description: 'A quarter of the disk: above it the oldest samples go, however young.' }),
  disk: z.object({ bytes: z.number(), free: z.number() }),
  backups: z.object({ bytes: z.number(), count: z.number().int() }),
  classes: z.array(storageClassSchema),
});
