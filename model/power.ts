/** The power of some meters together, as the API tells it. */
import { z } from 'zod';
import { seriesList, seriesUpTo } from './days.ts';
import { maxBuckets } from './tiers.ts';

/** How many meters one answer adds up at most: their names must find room in an address. */
export const mostMeters = 200;

export const powerQuerySchema = z.object({
  series: seriesUpTo(mostMeters),
  from: z.coerce.number().int(),
  to: z.coerce.number().int(),
  points: z.coerce
    .number()
    .int()
    .min(1)
    .max(maxBuckets)
    .meta({ description: 'Into how many stretches of one length the range is divided.' }),
  counters: seriesList.optional().meta({ description: 'Counters in kWh of the same home, up to 40: repeat it.' }),
  since: z.coerce.number().int().meta({ description: 'From when on the energy counts, epoch ms.' }),
});

export const powerAnswerSchema = z.object({
  from: z.number(),
  to: z.number(),
  watts: z.array(z.number().nullable()).meta({ description: 'Of each stretch; null where no meter told anything.' }),
  kilowattHours: z.number().meta({ description: 'By the power, from `since` on, within the range.' }),
  counted: z
    .number()
    .nullable()
    .optional()
    .meta({ description: 'The kWh that `counters` told since then; null while they told nothing. Else absent.' }),
});
export type PowerAnswer = z.output<typeof powerAnswerSchema>;
