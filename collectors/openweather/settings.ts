import { z } from 'zod';
import { duration, secret } from '#model/fields.ts';
import { hour, minute } from '#model/time.ts';

const atLeast = (shortest: number, text: string) =>
  duration.refine((span) => span >= shortest, `at least ${text}: the service has nothing newer`);

export const openWeatherSettings = z.strictObject({
  key: secret.meta({
    title: 'API key',
    secret: true,
    help: 'The name of an entry in secrets.yaml. OpenWeather calls it appid.',
  }),
  every: atLeast(minute, '1 min')
    .default(5 * minute)
    .meta({ title: 'Ask for the weather every', unit: 'ms' }),
  forecast_every: atLeast(10 * minute, '10 min')
    .default(hour)
    .meta({ title: 'Ask for the forecast every', unit: 'ms' }),
  air_every: atLeast(10 * minute, '10 min')
    .default(15 * minute)
    .meta({ title: 'Ask for the air every', unit: 'ms' }),
  url: z.url().default('https://api.openweathermap.org').meta({ title: 'Server' }),
});
export type OpenWeatherSettings = z.output<typeof openWeatherSettings>;
