/** Places by name, and where this machine seems to be. */
import { z } from 'zod';

export const placeSchema = z.object({
  name: z.string(),
  region: z.string().nullable(),
  country: z.string().meta({ description: 'ISO 3166-1 alpha-2, in capitals.' }),
  latitude: z.number(),
  longitude: z.number(),
  timeZone: z.string().nullable(),
  population: z.number().nullable(),
});
export type Place = z.output<typeof placeSchema>;

export const placesQuerySchema = z.object({
  q: z.string().trim().min(1).max(100),
  limit: z.coerce.number().int().min(1).max(20).default(8),
});

export const placesSchema = z.object({
  places: z.array(placeSchema).meta({ description: 'The likeliest first.' }),
  from: z.enum(['offline', 'open-meteo']),
  why: z.string().nullable().meta({ description: 'Why nothing was found, in one sentence.' }),
  credit: z.string().meta({ description: 'Whose data these are.' }),
});

export const herePlaceSchema = z.object({
  timeZone: z.string(),
  place: placeSchema.nullable().meta({ description: 'The city of the time zone; null for one without a place.' }),
});
