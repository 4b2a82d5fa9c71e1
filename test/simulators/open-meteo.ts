/**
 * Stands in for api.open-meteo.com and air-quality-api.open-meteo.com: the same questions, the same shape of answers,
 * made-up weather that is the same on every run. Point the settings forecast_url and air_quality_url at its address.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { hour, minute, second } from '#model/time.ts';
import type { Place } from './open-meteo-weather.ts';
import { dayAt, midnights, weatherAt } from './open-meteo-weather.ts';

export type OpenMeteoSimulator = AsyncDisposable & {
  /** http://127.0.0.1:port */
  readonly url: string;
  /** Path and query of every question so far. */
  readonly requests: readonly string[];
};

/** @param now The present of the made-up weather, epoch ms. */
export async function startOpenMeteo({ now }: { readonly now: () => number }): Promise<OpenMeteoSimulator> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://simulator');
    requests.push(`${url.pathname}${url.search}`);
    const { status, body } = answer(url, now());
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function answer(url: URL, now: number): { status: number; body: unknown } {
  if (url.pathname !== '/v1/forecast' && url.pathname !== '/v1/air-quality') {
    return { status: 404, body: { error: true, reason: 'Not Found' } };
  }
  try {
    return { status: 200, body: tell(url.searchParams, now) };
  } catch (error) {
    return { status: 400, body: { error: true, reason: error instanceof Error ? error.message : String(error) } };
  }
}

function tell(query: URLSearchParams, now: number): unknown {
  const place = placeOf(query);
  if (query.get('timeformat') !== 'unixtime') throw new Error('This simulator tells times as unixtime only.');
  const timeZone = query.get('timezone') ?? 'UTC';
  const names = (part: string): string[] => query.get(part)?.split(',') ?? [];
  const number = (name: string, usual: number): number => Number(query.get(name) ?? usual);

  const current = Math.floor(now / (15 * minute)) * 15 * minute;
  const firstHour = Math.floor(now / hour) * hour;
  const hours = Array.from({ length: number('forecast_hours', 48) }, (_, i) => firstHour + i * hour);
  const edges = midnights(now, timeZone, number('forecast_days', 7));
  const days = edges.slice(0, -1).map((start, i) => ({ start, ...dayAt(place, start, edges[i + 1] ?? start) }));
  return {
    latitude: place.latitude,
    longitude: place.longitude,
    timezone: timeZone,
    ...(query.has('current') && {
      current: { time: current / second, interval: 900, ...pick(weatherAt(place, current), names('current')) },
    }),
    ...(query.has('hourly') && {
      hourly: columns(
        hours,
        hours.map((at) => weatherAt(place, at)),
        names('hourly'),
      ),
    }),
    ...(query.has('daily') && {
      daily: columns(
        days.map(({ start }) => start),
        days,
        names('daily'),
      ),
    }),
  };
}

function placeOf(query: URLSearchParams): Place {
  const within = (name: string, limit: number): number => {
    const value = Number.parseFloat(query.get(name) ?? '');
    if (!(Math.abs(value) <= limit)) throw new Error(`Parameter '${name}' must be in range of -${limit} to ${limit}°.`);
    return value;
  };
  return { latitude: within('latitude', 90), longitude: within('longitude', 180) };
}

type Row = Readonly<Record<string, number>>;

function pick(row: Row, names: readonly string[]): Row {
  return Object.fromEntries(names.map((name) => [name, told(row, name)]));
}

function columns(
  times: readonly number[],
  rows: readonly Row[],
  names: readonly string[],
): Readonly<Record<string, number[]>> {
  const column = (name: string): [string, number[]] => [name, rows.map((row) => told(row, name))];
  return { time: times.map((at) => at / second), ...Object.fromEntries(names.map(column)) };
}

/** Sunrise and sunset are times, in seconds like all others. */
function told(row: Row, name: string): number {
  const value = row[name];
  if (value === undefined) throw new Error(`Cannot initialize WeatherVariable from invalid String value ${name}.`);
  return name === 'sunrise' || name === 'sunset' ? Math.round(value / second) : value;
}
