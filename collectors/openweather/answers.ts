/** What OpenWeather answers. Fields come and go with the weather and the place: only what is used, none of it certain. */
import { z } from 'zod';

const value = z.number().nullish();
const conditions = z.array(z.object({ id: z.number(), icon: z.string().nullish() })).nullish();
/** mm; absent when nothing falls. */
const fall = z.object({ '1h': value, '3h': value }).nullish();
export type Fall = z.output<typeof fall>;

/** A status, as a number or as text; message is the reason, or a number that says nothing. */
const outcome = {
  cod: z.union([z.number(), z.string()]).nullish(),
  message: z.union([z.number(), z.string()]).nullish(),
};
export type Outcome = z.output<z.ZodObject<typeof outcome>>;

/** `{"cod": 401, "message": "Invalid API key. ..."}`, with the same status or with 200. */
export const refusalAnswer = z.object({ cod: z.union([z.number(), z.string()]), message: z.string() });

const measured = { temp: value, feels_like: value, humidity: value };
export const weatherAnswer = z.object({
  ...outcome,
  /** Seconds since 1970, as all times. */
  dt: z.number().int().min(0).max(1e10).nullish(),
  weather: conditions,
  main: z.object({ ...measured, pressure: value, sea_level: value }).nullish(),
  wind: z.object({ speed: value }).nullish(),
  clouds: z.object({ all: value }).nullish(),
  rain: fall,
  snow: fall,
  sys: z.object({ sunrise: value, sunset: value }).nullish(),
});
export type WeatherAnswer = z.output<typeof weatherAnswer>;

/** Five days have 40 slots, and 30 days of air 720 hours: of a longer list the beginning is read. */
const mostEntries = 1_000;
/** One that is of another shape is left out, and the others are read. */
const listOf = <Entry>(entry: z.ZodType<Entry>): z.ZodType<Entry[] | null | undefined> =>
  z
    .array(z.unknown())
    .nullish()
    .transform((list) => list?.slice(0, mostEntries).flatMap((one) => entry.safeParse(one).data ?? []));

export const forecastAnswer = z.object({
  ...outcome,
  list: listOf(
    z.object({
      dt: z.number().int(),
      main: z.object({ temp: value, temp_min: value, temp_max: value }).nullish(),
      weather: conditions,
      wind: z.object({ speed: value }).nullish(),
      /** 0 to 1. */
      pop: value,
      rain: fall,
      snow: fall,
    }),
  ),
});
export type ForecastAnswer = z.output<typeof forecastAnswer>;

/** In µg/m³. */
const components = z.object({ co: value, no2: value, o3: value, so2: value, pm2_5: value, pm10: value });
export const airAnswer = z.object({
  ...outcome,
  list: listOf(
    z.object({ dt: z.number().int(), main: z.object({ aqi: value }).nullish(), components: components.nullish() }),
  ),
});
export type AirAnswer = z.output<typeof airAnswer>;
