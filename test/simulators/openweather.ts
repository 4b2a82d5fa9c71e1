/**
 * Stands in for api.openweathermap.org: weather, forecast and air pollution of the made-up weather of open-meteo-weather.ts,
 * in the words of OpenWeather, with its whims: the code is a number or text, rain is absent when none falls. It can be told
 * to misbehave. Point the setting url at its address.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { hour, localMidnight, second } from '#model/time.ts';
import type { SimulatedServer } from './misbehaviour.ts';
import { serveMisbehaving } from './misbehaviour.ts';
import type { Place } from './open-meteo-weather.ts';
import { dayAt, weatherAt } from './open-meteo-weather.ts';

export type OpenWeatherOptions = {
  /** The present, epoch ms. */
  readonly now: () => number;
  /** Keys that it knows. */
  readonly keys: readonly string[];
  /** Of the place. */
  readonly timeZone: string;
};

type Answer = { readonly status: number; readonly body: unknown };

export function startOpenWeather(options: OpenWeatherOptions): Promise<SimulatedServer> {
  return serveMisbehaving((request: IncomingMessage, response: ServerResponse) => {
    const { status, body } = answer(new URL(request.url ?? '/', 'http://simulator'), options);
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(body));
  });
}

function answer({ pathname, searchParams: query }: URL, { now, keys, timeZone }: OpenWeatherOptions): Answer {
  if (!keys.includes(query.get('appid') ?? '')) {
    const message = 'Invalid API key. Please see https://openweathermap.org/faq#error401 for more info.';
    return { status: 401, body: { cod: 401, message } };
  }
  const place = { latitude: Number(query.get('lat') ?? NaN), longitude: Number(query.get('lon') ?? NaN) };
  if (Number.isNaN(place.latitude + place.longitude)) {
    return { status: 400, body: { cod: '400', message: 'Nothing to geocode' } };
  }
  const isAir = pathname.startsWith('/data/2.5/air_pollution');
  if (!isAir && query.get('units') !== 'metric') {
    return { status: 400, body: { cod: '400', message: 'This simulator knows metric units only.' } };
  }
  switch (pathname) {
    case '/data/2.5/weather':
      return { status: 200, body: weather(place, now(), timeZone) };
    case '/data/2.5/forecast':
      return { status: 200, body: forecast(place, now()) };
    case '/data/2.5/air_pollution':
      return { status: 200, body: { coord: {}, list: [air(place, Math.floor(now() / hour) * hour)] } };
    case '/data/2.5/air_pollution/history':
      return { status: 200, body: { coord: {}, list: airBetween(place, query) } };
    default:
      return { status: 404, body: { cod: '404', message: 'Internal error' } };
  }
}

/** The way back from what Open-Meteo would say. */
const conditions: Readonly<Record<number, number>> = { 0: 800, 1: 801, 2: 802, 3: 804, 61: 500, 63: 501, 71: 600 };

function measured(place: Place, at: number) {
  const of = weatherAt(place, at);
  const value = (name: string): number => of[name] ?? 0;
  const light = value('is_day') === 1 ? 'd' : 'n';
  return {
    value,
    light,
    common: {
      dt: Math.floor(at / second),
      weather: [{ id: conditions[value('weather_code')] ?? 804, main: '', description: '', icon: `01${light}` }],
      clouds: { all: value('cloud_cover') },
      wind: { speed: value('wind_speed_10m') },
      visibility: 10_000,
    },
    main: {
      temp: value('temperature_2m'),
      feels_like: value('apparent_temperature'),
      pressure: value('pressure_msl') - 20,
      sea_level: value('pressure_msl'),
      humidity: value('relative_humidity_2m'),
    },
  };
}

function weather(place: Place, now: number, timeZone: string) {
  const { common, main, value } = measured(place, now);
  const today = dayAt(place, localMidnight(now, timeZone), localMidnight(now, timeZone, 1));
  const rain = value('precipitation');
  return {
    ...common,
    // Of the city at this moment, not of the day.
    main: { ...main, temp_min: main.temp - 0.6, temp_max: main.temp + 0.8 },
    ...(rain > 0 && { rain: { '1h': rain } }),
    sys: {
      sunrise: Math.round((today['sunrise'] ?? 0) / second),
      sunset: Math.round((today['sunset'] ?? 0) / second),
    },
    cod: 200,
  };
}

/** Forty instants three hours apart, from the next one on. */
function forecast(place: Place, now: number) {
  const step = 3 * hour;
  const first = Math.floor(now / step) * step + step;
  const list = Array.from({ length: 40 }, (_, i) => {
    const at = first + i * step;
    const { common, main, value, light } = measured(place, at);
    const rain = [1, 2, 3].reduce((sum, n) => sum + (weatherAt(place, at - n * hour)['precipitation'] ?? 0), 0);
    return {
      ...common,
      main: { ...main, temp_min: main.temp, temp_max: main.temp },
      pop: value('precipitation_probability') / 100,
      ...(rain > 0 && { rain: { '3h': rain } }),
      sys: { pod: light },
    };
  });
  return { cod: '200', message: 0, cnt: list.length, list, city: { name: 'Simulated' } };
}

function air(place: Place, at: number) {
  const { value } = measured(place, at);
  const fine = value('pm2_5');
  return {
    dt: at / second,
    main: { aqi: fine < 10 ? 1 : fine < 25 ? 2 : 3 },
    components: { co: 180 + fine, no: 0, no2: fine, o3: 60, so2: 2, pm2_5: fine, pm10: value('pm10'), nh3: 1 },
  };
}

function airBetween(place: Place, query: URLSearchParams) {
  const [start, end] = ['start', 'end'].map((name) => Number(query.get(name)) * second);
  const list = [];
  for (let at = Math.ceil((start ?? 0) / hour) * hour; at <= (end ?? 0); at += hour) list.push(air(place, at));
  return list;
}
