/** When rooms called for heat, as the API tells it. */
import { z } from 'zod';
import { date } from './days.ts';

/** A year and a week. */
export const longestHeat = 372;
/** Of more days it is not told when heat was called for, only how long. */
export const mostSpanDays = 8;

export const heatQuerySchema = z.object({
  from: date.meta({ description: 'First day, as the clock of the home shows it.' }),
  to: date.meta({ description: 'Last day.' }),
  until: z.coerce.number().int().min(0).max(1_500).optional().meta({
    description:
      'Minutes since midnight, as a clock shows them, up to which `soFar` counts; the whole day unless told.',
  }),
});

const hours = z.number().nullable();
const span = z.object({
  from: z.number(),
  to: z.number(),
  level: z.number().int().meta({ description: '1 low, 2 medium, 3 high.' }),
});

export const heatAnswerSchema = z.object({
  days: z.array(
    z.object({
      day: z.string().meta({ description: 'YYYY-MM-DD' }),
      at: z.number().meta({ description: 'Local midnight, epoch ms.' }),
      heat: hours.meta({
        description: 'Hours in which at least one room called for heat; null when nothing is known.',
      }),
      soFar: hours.meta({ description: 'The same up to the time that was asked for.' }),
      known: z.number().meta({ description: 'Hours of which something is known.' }),
    }),
  ),
  zones: z
    .array(z.object({ device: z.string(), hours: z.array(hours), spans: z.array(span) }))
    .meta({ description: `Each room by itself; with spans where at most ${mostSpanDays} days are asked for.` }),
});
export type HeatAnswer = z.output<typeof heatAnswerSchema>;
