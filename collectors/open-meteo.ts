import { z } from 'zod';
import type { World } from '#model/collector.ts';
import { defineCollector } from '#model/collector.ts';
import { duration } from '#model/fields.ts';
import type { Forecast } from '#model/snapshots.ts';
import { hour, localMidnight, minute, second } from '#model/time.ts';
import { BadReading, Misconfigured, Unreachable } from '#model/trouble.ts';

/**
 * The free service allows about 10,000 calls a day, and a request for more than ten variables counts as two or three.
 * Two requests every two minutes stay far below.
 */
const shortest = 2 * minute;
/** Weather models run again within six hours; what was said before is then no longer the forecast. */
const holds = 6 * hour;
const credit = 'Weather data by Open-Meteo.com';

const settings = z.strictObject({
  every: duration
    .refine((span) => span >= shortest, 'at least 2 min: the free service is shared by many')
    .default(15 * minute)
    .meta({ title: 'Ask every', unit: 'ms', help: 'The service itself has new values every 15 minutes.' }),
  forecast_url: z.url().default('https://api.open-meteo.com').meta({ title: 'Forecast server' }),
  air_quality_url: z.url().default('https://air-quality-api.open-meteo.com').meta({ title: 'Air quality server' }),
});

const labels = ['place'] as const;
const gauge = 'gauge' as const;
const series = {
  temperature: { unit: '°C', kind: gauge, labels, about: 'Air temperature outdoors, 2 m above ground.' },
  apparent_temperature: { unit: '°C', kind: gauge, labels, about: 'What it feels like.' },
  humidity: { unit: '%', kind: gauge, labels, about: 'Relative humidity outdoors.' },
  wind_speed: { unit: 'm/s', kind: gauge, labels, about: 'Wind speed, 10 m above ground.' },
  pressure: { unit: 'hPa', kind: gauge, labels, about: 'Air pressure at sea level.' },
  precipitation: { unit: 'mm', kind: gauge, labels, about: 'Rain and melted snow of the 15 minutes before.' },
  cloud_cover: { unit: '%', kind: gauge, labels, about: 'Share of the sky under cloud.' },
  pm2_5: { unit: 'µg/m³', kind: gauge, labels, about: 'Particles up to 2.5 µm outdoors.' },
  pm10: { unit: 'µg/m³', kind: gauge, labels, about: 'Particles up to 10 µm outdoors.' },
  european_aqi: { unit: 'index', kind: gauge, labels, about: 'European air quality index.' },
  us_aqi: { unit: 'index', kind: gauge, labels, about: 'US air quality index.' },
} as const;
type Series = typeof series;
type WeatherWorld = World<z.output<typeof settings>, Series>;

const value = z.number().nullish();
const column = z.array(z.number().nullable()).nullish();
/** {"error": true, "reason": "..."} with status 400. */
const refusal = z.object({ reason: z.string() }).transform(({ reason }) => reason);
/** Fields come and go with the place and the model; only times are certain. */
const forecastAnswer = z.object({
  current: z
    .object({
      time: z.number(),
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
      time: z.array(z.number()),
      temperature_2m: column,
      precipitation: column,
      precipitation_probability: column,
      wind_speed_10m: column,
      weather_code: column,
    })
    .nullish(),
  daily: z
    .object({
      time: z.array(z.number()),
      temperature_2m_min: column,
      temperature_2m_max: column,
      precipitation_sum: column,
      weather_code: column,
      sunrise: column,
      sunset: column,
    })
    .nullish(),
});
const airAnswer = z.object({
  current: z.object({ time: z.number(), pm2_5: value, pm10: value, european_aqi: value, us_aqi: value }).nullish(),
});
type ForecastAnswer = z.output<typeof forecastAnswer>;

export const openMeteo = defineCollector({
  kind: 'open-meteo',
  title: 'Weather and air quality',
  about: 'Weather now, 48 hours and 7 days ahead, and the air quality of your place, from Open-Meteo; no key needed.',
  settings,
  series,
  async run(world) {
    const place = placeOf(world);
    for await (const now of world.clock.ticks(world.settings.every, world.signal)) {
      try {
        await readForecast(world, place, now);
      } catch (error) {
        // An answer that makes no sense may make sense next time; no answer is the supervisor's to handle.
        if (!(error instanceof BadReading)) throw error;
        world.sink.trouble('forecast', error);
      }
      try {
        await readAir(world, place);
      } catch (error) {
        if (!(error instanceof BadReading || error instanceof Unreachable)) throw error;
        world.sink.trouble('air quality', error);
      }
    }
  },
});

type Place = { readonly latitude: number; readonly longitude: number };

function placeOf(world: WeatherWorld): Place {
  const { latitude, longitude } = world.home;
  if (latitude === undefined || longitude === undefined) {
    throw new Misconfigured('The weather needs to know where you live: set latitude and longitude under home.');
  }
  return { latitude, longitude };
}

function address(base: string, path: string, place: Place, query: Readonly<Record<string, string>>): URL {
  const url = new URL(path, base);
  // Two decimals are a kilometre: finer than any model, and nobody's doorstep.
  url.searchParams.set('latitude', place.latitude.toFixed(2));
  url.searchParams.set('longitude', place.longitude.toFixed(2));
  for (const [name, text] of Object.entries(query)) url.searchParams.set(name, text);
  url.searchParams.set('timeformat', 'unixtime');
  return url;
}

async function readForecast(world: WeatherWorld, place: Place, now: number): Promise<void> {
  const answer = await world.http.json({
    url: address(world.settings.forecast_url, '/v1/forecast', place, {
      current:
        'temperature_2m,apparent_temperature,relative_humidity_2m,wind_speed_10m,pressure_msl,precipitation,cloud_cover,weather_code,is_day',
      hourly: 'temperature_2m,precipitation,precipitation_probability,wind_speed_10m,weather_code',
      daily: 'temperature_2m_min,temperature_2m_max,precipitation_sum,weather_code,sunrise,sunset',
      wind_speed_unit: 'ms',
      timezone: world.home.timeZone,
      forecast_hours: '48',
      forecast_days: '7',
    }),
    schema: forecastAnswer,
    refusal,
  });
  const { current } = answer;
  if (!current) throw new BadReading('Open-Meteo sent no current weather.');
  const at = current.time * second;
  const put = (quantity: keyof Series, found: number | null | undefined): void => {
    if (found !== null && found !== undefined) world.sink.sample(quantity, { place: 'home' }, found, at);
  };
  put('temperature', current.temperature_2m);
  put('apparent_temperature', current.apparent_temperature);
  put('humidity', current.relative_humidity_2m);
  put('wind_speed', current.wind_speed_10m);
  put('pressure', current.pressure_msl);
  put('precipitation', current.precipitation);
  put('cloud_cover', current.cloud_cover);
  world.sink.snapshot('forecast', 'home', forecastOf(answer, world.home), now + holds);
}

async function readAir(world: WeatherWorld, place: Place): Promise<void> {
  const answer = await world.http.json({
    url: address(world.settings.air_quality_url, '/v1/air-quality', place, {
      current: 'pm2_5,pm10,european_aqi,us_aqi',
    }),
    schema: airAnswer,
    refusal,
  });
  const { current } = answer;
  if (!current) throw new BadReading('Open-Meteo sent no current air quality.');
  for (const quantity of ['pm2_5', 'pm10', 'european_aqi', 'us_aqi'] as const) {
    const found = current[quantity];
    if (found !== null && found !== undefined) {
      world.sink.sample(quantity, { place: 'home' }, found, current.time * second);
    }
  }
}

/** The answer as Mantel keeps it. Throws BadReading when it lacks what a forecast cannot do without. */
function forecastOf({ current, hourly, daily }: ForecastAnswer, home: WeatherWorld['home']): Forecast {
  if (!current || typeof current.temperature_2m !== 'number' || typeof current.weather_code !== 'number') {
    throw new BadReading('Open-Meteo sent no current temperature or sky; the forecast before stays.');
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
