import { z } from 'zod';
import type { Home } from '#model/collector.ts';
import type { Run } from '#model/job.ts';
import type { Forecast } from '#model/snapshots.ts';
import { hour, localMidnight, second } from '#model/time.ts';
import { BadReading } from '#model/trouble.ts';
import { twinSubject } from '#model/twins.ts';
import { weatherCollectorWords as words } from '#model/words/collector-weather-en.ts';
import { ask } from './ask.ts';
import type { Place } from './ask.ts';
import type { OpenMeteoSeries } from './series.ts';

/** Weather models run again within six hours; what was said before is then no longer the forecast. */
const holds = 6 * hour;
const credit = 'Weather data by Open-Meteo.com';
const days = 7;
const service = 'Open-Meteo';

export const forecastVariables = {
  current: [
    'temperature_2m',
    'apparent_temperature',
    'relative_humidity_2m',
    'wind_speed_10m',
    'pressure_msl',
    'precipitation',
    'cloud_cover',
    'weather_code',
    'is_day',
  ],
  hourly: ['temperature_2m', 'precipitation', 'precipitation_probability', 'wind_speed_10m', 'weather_code'],
  daily: ['temperature_2m_min', 'temperature_2m_max', 'precipitation_sum', 'weather_code', 'sunrise', 'sunset'],
} as const;

const value = z.number().nullish();
/** Seven days by the hour, and what a server may send more unasked. */
const mostTimes = 400;
const column = z.array(z.number().nullable()).nullish();
/** s; a calendar ends somewhere, and a day is worked out of each. */
const time = z.number().int().min(0).max(1e10);
const times = z.array(time).max(mostTimes);
/** Fields come and go with the place and the model; only times are certain. */
const forecastAnswer = z.object({
  current: z
    .object({
      time,
      temperature_2m: value,
      apparent_temperature: value,
      relative_humidity_2m: value,
      wind_speed_10m: value,
      pressure_msl: value,
      precipitation: value,
      cloud_cover: value,
      weather_code: value,
      is_day: value,
    })
    .nullish(),
  hourly: z
    .object({
      time: times,
      temperature_2m: column,
      precipitation: column,
      precipitation_probability: column,
      wind_speed_10m: column,
      weather_code: column,
    })
    .nullish(),
  daily: z
    .object({
      time: times,
      temperature_2m_min: column,
      temperature_2m_max: column,
      precipitation_sum: column,
      weather_code: column,
      sunrise: column,
      sunset: column,
    })
    .nullish(),
});
type ForecastAnswer = z.output<typeof forecastAnswer>;

export async function readForecast(
  { http, sink, now }: Run<OpenMeteoSeries>,
  base: string,
  place: Place,
  home: Home,
): Promise<void> {
  const answer = await ask(http, now, {
    base,
    path: '/v1/forecast',
    place,
    variables: forecastVariables,
    query: {
      wind_speed_unit: 'ms',
      timezone: home.timeZone,
      forecast_hours: '48',
      forecast_days: String(days),
    },
    days,
    schema: forecastAnswer,
  });
  const { current } = answer;
  if (!current) throw new BadReading(words.noWeather(service));
  const at = current.time * second;
  const put = (quantity: keyof OpenMeteoSeries, found: number | null | undefined): void => {
    if (found !== null && found !== undefined) sink.sample(quantity, { place: 'home' }, found, at);
  };
  put('temperature', current.temperature_2m);
  put('apparent_temperature', current.apparent_temperature);
  put('humidity', current.relative_humidity_2m);
  put('wind_speed', current.wind_speed_10m);
  put('pressure', current.pressure_msl);
  put('precipitation', current.precipitation);
  put('cloud_cover', current.cloud_cover);
  const subject = twinSubject('forecast', 'home', 'open-meteo');
  sink.snapshot('forecast', subject, forecastOf(answer, home), now + holds);
}

/** The answer as Mantel keeps it. Throws BadReading when it lacks what a forecast cannot do without. */
function forecastOf({ current, hourly, daily }: ForecastAnswer, home: Home): Forecast {
  if (!current || typeof current.temperature_2m !== 'number' || typeof current.weather_code !== 'number') {
    throw new BadReading(words.noSky(service));
  }
  const { temperature_2m: temperature, weather_code: code } = current;
  return {
    place: home.name,
    credit,
    current: {
      at: current.time * second,
      temperature,
      feelsLike: current.apparent_temperature ?? null,
      humidity: current.relative_humidity_2m ?? null,
      wind: current.wind_speed_10m ?? null,
      code,
      isDay: current.is_day !== 0,
    },
    hours: (hourly?.time ?? []).map((time, i) => ({
      at: time * second,
      temperature: hourly?.temperature_2m?.[i] ?? null,
      // Open-Meteo gives rain and its chance for the hour that ends at a time; ours begin there.
      precipitation: hourly?.precipitation?.[i + 1] ?? null,
      chance: hourly?.precipitation_probability?.[i + 1] ?? null,
      wind: hourly?.wind_speed_10m?.[i] ?? null,
      code: hourly?.weather_code?.[i] ?? null,
    })),
    days: (daily?.time ?? []).map((time, i) => ({
      // Open-Meteo shifts a whole answer by today's offset, so days beyond a clock change begin an hour off: noon is safe.
      at: localMidnight(time * second + 12 * hour, home.timeZone),
      low: daily?.temperature_2m_min?.[i] ?? null,
      high: daily?.temperature_2m_max?.[i] ?? null,
      precipitation: daily?.precipitation_sum?.[i] ?? null,
      code: daily?.weather_code?.[i] ?? null,
      sunrise: instant(daily?.sunrise?.[i]),
      sunset: instant(daily?.sunset?.[i]),
    })),
  };
}

/** Sunrise and sunset are 0 where the sun does neither that day. */
function instant(seconds: number | null | undefined): number | null {
  return seconds === null || seconds === undefined || seconds === 0 ? null : seconds * second;
}
