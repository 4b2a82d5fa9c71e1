/** What energy cost, as the API tells it: energy and cost of each local day beside each other. */
import { z } from 'zod';
import { seriesList } from './days.ts';

/** A year and the days around it. */
export const longestCost = 400 * 86_400_000;

export const costQuerySchema = z.object({
  series: seriesList.meta({ description: 'Canonical texts of counters in kWh, which are added up: repeat it.' }),
  from: z.coerce.number().int().meta({ description: 'Epoch ms; the whole local day that holds it is told.' }),
  to: z.coerce.number().int(),
});

const energy = z.number().meta({ description: 'kWh' });
const cost = z.number().meta({ description: 'Of the energy, without fixed charges.' });
const fixed = z.number().meta({ description: 'Fixed charges.' });

export const costAnswerSchema = z.object({
  series: z.array(z.string()),
  currency: z.string(),
  total: z.object({ energy, cost, fixed }),
  days: z.array(
    z.object({
      at: z.number().meta({ description: 'Local midnight, epoch ms.' }),
      energy,
      cost,
      fixed,
      tier: z.number().int().meta({ description: 'The tier that was reached at its end, from 1 on.' }),
      parts: z.array(
        z.object({
          name: z.string().meta({ description: 'Of the rate.' }),
          tier: z.number().int(),
          energy,
          cost: z.number(),
        }),
      ),
    }),
  ),
});
export type CostAnswer = z.output<typeof costAnswerSchema>;
