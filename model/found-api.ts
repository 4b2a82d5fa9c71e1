/** What was found in and around this machine. */
import { z } from 'zod';
import { seriesKinds } from './series.ts';
import { unitNames } from './units.ts';

export const foundSchema = z.object({
  id: z.string(),
  what: z.enum(['machine', 'weather', 'plug', 'sensor', 'device', 'broker', 'stick', 'player', 'source']),
  name: z.string(),
  about: z.string().meta({ description: 'By which way it is read, such as "Kasa, on your network".' }),
  state: z.enum(['reads', 'waits', 'asks']).meta({
    description: 'reads: it has values. waits: nothing came yet. asks: a person has to do something.',
  }),
  text: z.string().nullable().meta({ description: 'What it waits for or asks, in one sentence.' }),
  source: z.string().nullable().meta({ description: 'Id of the source that reads it.' }),
  values: z
    .array(
      z.object({
        series: z.string(),
        quantity: z.string(),
        unit: z.enum(unitNames),
        kind: z.enum(seriesKinds),
        value: z.number(),
        at: z.number(),
      }),
    )
    .meta({ description: 'At most three, the most telling first.' }),
  code: z.number().int().nullable().meta({ description: 'Of the weather: the WMO code of now.' }),
});
export type Found = z.output<typeof foundSchema>;
