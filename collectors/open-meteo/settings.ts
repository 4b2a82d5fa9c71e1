import { z } from 'zod';
import { duration } from '#model/fields.ts';
import { minute } from '#model/time.ts';

/** Three of the day's 10,000 calls each time: two for the forecast's twenty variables, one for the air. */
const shortest = 2 * minute;

export const openMeteoSettings = z.strictObject({
  every: duration
    .refine((span) => span >= shortest, 'at least 2 min: the free service is shared by many')
    .default(15 * minute)
    .meta({ title: 'Ask every', unit: 'ms', help: 'The service itself has new values every 15 minutes.' }),
  forecast_url: z.url().default('https://api.open-meteo.com').meta({ title: 'Forecast server' }),
  air_quality_url: z.url().default('https://air-quality-api.open-meteo.com').meta({ title: 'Air quality server' }),
  archive_url: z
    .url()
    .default('https://archive-api.open-meteo.com')
    .meta({ title: 'Archive server', help: 'Tells the weather of days gone by.' }),
});
