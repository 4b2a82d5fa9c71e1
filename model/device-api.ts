/** What the HTTP API says of devices, and what a person may change about them. */
import { z } from 'zod';
import { seriesKinds } from './series.ts';
import { unitNames } from './units.ts';

export const deviceAnswerSchema = z.object({
  id: z.string().meta({ description: 'As its series are labelled.' }),
  name: z.string().nullable().meta({ description: 'By the settings, else what it calls itself.' }),
  area: z.string().nullable(),
  hidden: z.boolean(),
  gone: z.boolean().meta({ description: 'It left, or is known under another id by now.' }),
  told: z
    .object({
      name: z.string().nullable(),
      area: z.string().nullable(),
      model: z.string().nullable(),
      maker: z.string().nullable(),
    })
    .meta({ description: 'What it says of itself, which holds where a person has chosen nothing.' }),
  source: z.string().meta({ description: 'Kind of the source by which it is known.' }),
  at: z.number().nullable().meta({ description: 'Epoch ms of its newest sample.' }),
  series: z.array(
    z.object({
      key: z.string(),
      quantity: z.string().meta({ description: 'The name of its series without the kind of the source.' }),
      unit: z.enum(unitNames),
      kind: z.enum(seriesKinds),
      at: z.number().nullable(),
      value: z.number().nullable().meta({ description: 'With the offset.' }),
      raw: z.number().nullable().meta({ description: 'As the device sent it.' }),
      offset: z.number(),
      canOffset: z.boolean().meta({ description: 'Of values that go up and down; not of counters and states.' }),
    }),
  ),
});

const chosen = z.string().trim().min(1).max(100).nullable().optional();

export const deviceEditSchema = z
  .strictObject({
    name: chosen.meta({ description: 'null: what it calls itself.' }),
    area: chosen.meta({ description: 'null: what it says of itself.' }),
    hidden: z.boolean().optional(),
    offsets: z
      .record(z.string().min(1).max(120), z.number().nullable())
      .optional()
      .meta({ description: 'By quantity, in the unit of the series; null or 0 takes it away.' }),
  })
  .refine((edit) => Object.keys(edit).length > 0, 'something that is to change');
