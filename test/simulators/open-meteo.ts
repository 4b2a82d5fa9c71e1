/**
 * Stands in for api.open-meteo.com, air-quality-api.open-meteo.com and archive-api.open-meteo.com: the same questions, the
 * same shape of answers, made-up weather that is the same on every run, and any bad behaviour on top. Point the settings
 * forecast_url, air_quality_url and archive_url at its address.
 */
import type { IncomingMessage } from 'node:http';
import { day, hour, minute, second } from '#model/time.ts';
import { serveMisbehaving } from './misbehaviour.ts';
import type { SimulatedServer } from './misbehaviour.ts';
import type { Place } from './open-meteo-weather.ts';
import { dayAt, midnights, weatherAt } from './open-meteo-weather.ts';

export type OpenMeteoOptions = {
  /** The present of the made-up weather, epoch ms. */
  readonly now: () => number;
  /** Which requests may be spoilt; all unless told. */
  readonly isSpoilt?: (request: IncomingMessage) => boolean;
};

const paths: ReadonlySet<string> = new Set(['/v1/forecast', '/v1/air-quality', '/v1/archive']);
/** The archive's newest days are empty, however often they are asked for. */
const archiveDelay = 5 * day;

export async function startOpenMeteo({ now, isSpoilt }: OpenMeteoOptions): Promise<SimulatedServer> {
  return await serveMisbehaving((request, response) => {
    const { status, body } = answer(new URL(request.url ?? '/', 'http://simulator'), now());
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(body));
  }, isSpoilt);
}

function answer(url: URL, now: number): { status: number; body: unknown } {
  if (!paths.has(url.pathname)) return { status: 404, body: { error: true, reason: 'Not Found' } };
  try {
    return { status: 200, body: tell(url, now) };
  } catch (error) {
    return { status: 400, body: { error: true, reason: error instanceof Error ? error.message : String(error) } };
  }
}

function tell({ pathname, searchParams: query }: URL, now: number): unknown {
  const place = placeOf(query);
  if (query.get('timeformat') !== 'unixtime') throw new Error('This simulator tells times as unixtime only.');
  const timeZone = query.get('timezone') ?? 'UTC';
  const names = (part: string): string[] => query.get(part)?.split(',') ?? [];
  const number = (name: string, usual: number): number => Number(query.get(name) ?? usual);

  const current = Math.floor(now / (15 * minute)) * 15 * minute;
  const firstHour = Math.floor(now / hour) * hour;
  const isArchive = pathname === '/v1/archive';
  const hours = query.has('start_date')
    ? hoursBetween(query.get('start_date'), query.get('end_date'))
    : Array.from({ length: number('forecast_hours', 48) }, (_, i) => firstHour + i * hour);
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
        hours.map((at) => (isArchive && at > now - archiveDelay ? undefined : weatherAt(place, at))),
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

/** All hours of these days of UTC. */
function hoursBetween(first: string | null, last: string | null): number[] {
  const [from, to] = [first, last].map((text) => Date.parse(`${text}T00:00:00Z`));
  if (from === undefined || to === undefined || !(to >= from)) throw new Error("Parameter 'start_date' is no date.");
  return Array.from({ length: (to + day - from) / hour }, (_, i) => from + i * hour);
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
  rows: readonly (Row | undefined)[],
  names: readonly string[],
): Readonly<Record<string, (number | null)[]>> {
  const column = (name: string): [string, (number | null)[]] => [
    name,
    rows.map((row) => (row === undefined ? null : told(row, name))),
  ];
  return { time: times.map((at) => at / second), ...Object.fromEntries(names.map(column)) };
}

/** Sunrise and sunset are times, in seconds like all others. */
function told(row: Row, name: string): number {
  const value = row[name];
  if (value === undefined) throw new Error(`Cannot initialize WeatherVariable from invalid String value ${name}.`);
  return name === 'sunrise' || name === 'sunset' ? Math.round(value / second) : value;
}
