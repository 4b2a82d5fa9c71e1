/** What is usual, as the API tells it. */
import { z } from 'zod';
import { seriesUpTo } from './days.ts';
import { mostMeters } from './power.ts';

export const usualQuerySchema = z.object({ series: seriesUpTo(mostMeters) });

const band = {
  low: z.number().meta({ description: '20th percentile.' }),
  middle: z.number(),
  high: z.number().meta({ description: '80th percentile.' }),
} as const;
const weeks = z.number().int().meta({ description: 'How many weeks it rests on, from 3 on.' });

export const usualAnswerSchema = z.object({
  unit: z.string(),
  now: z
    .object({ weeks, ...band, top: z.number().meta({ description: '99th percentile of all hours.' }) })
    .nullable()
    .meta({ description: 'At this hour of the week; null under three weeks, and for counters.' }),
  day: z
    .object({
      weeks,
      hours: z.array(z.object({ at: z.number().meta({ description: 'End of the hour, epoch ms.' }), ...band })),
    })
    .nullable()
    .meta({ description: 'Of counters: what is counted from midnight on, on this weekday. Null under three weeks.' }),
});
export type UsualAnswer = z.output<typeof usualAnswerSchema>;
