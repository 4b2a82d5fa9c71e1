/** Request of the export of samples, version 1 of the HTTP API. */
import { z } from 'zod';

/** Series in one file: each is a column. */
export const mostExported = 12;

const key = z.string().min(1).max(2_000);
const title = z.string().max(300);

export const exportQuerySchema = z.object({
  series: z
    .union([key, z.array(key).min(1).max(mostExported)])
    .meta({ description: 'Canonical text of a series; may be repeated, each is a column.' }),
  name: z
    .union([title, z.array(title).max(mostExported)])
    .optional()
    .meta({ description: 'What its column is called, in the same order; the series itself unless given.' }),
  from: z.coerce.number().int().meta({ description: 'Epoch ms.' }),
  to: z.coerce.number().int().meta({ description: 'Epoch ms; not part of it.' }),
});
