/** The home that most scenes begin with: its rooms, air, power, machine and weather, each of which may be absent. */
import type { Alert } from '#model/alert.ts';
import type { Snapshot } from '#model/snapshots.ts';
import type { HelloFrame, Verdict, WireScreen, WireSource } from '#model/wire.ts';
import { dust, host, hour, noise, one, plug, room, type SceneSeries } from './scene-series.ts';
import { device, forecast } from './scene-snapshots.ts';
import { house } from './scene-names.ts';

export type Scene = {
  readonly series: readonly SceneSeries[];
  readonly snapshots: (now: number) => readonly Snapshot[];
  readonly alerts: (now: number) => readonly Alert[];
  readonly verdict: Verdict;
  readonly screen: Partial<WireScreen>;
  readonly sources?: (now: number) => readonly WireSource[];
  readonly failing?: (now: number) => HelloFrame['store']['failing'];
  /** What the hub answers to other questions, by the path of their address. */
  readonly answers?: Readonly<Record<string, (query: URLSearchParams, now: number) => unknown>>;
};

/** Of the power at this hour of the week. */
const usualWarmth = { weeks: 8, low: 6.1, middle: 7.2, high: 8.4, top: 19 };
const usualDamp = { weeks: 8, low: 71, middle: 79, high: 86, top: 97 };
const usualPower = { weeks: 8, low: 490, middle: 541, high: 640, top: 1_400 };

export const quiet: Verdict = {
  tone: 'quiet',
  text: 'All quiet. Rain until 23:00.',
  why: ['Every source reports.', 'No rule is broken.', 'Rain ends at 23:00 by the forecast.'],
};

export function rooms(count: number, more: Partial<SceneSeries> = {}): SceneSeries[] {
  return Array.from({ length: count }, (_, i) => {
    const [id, , base, damp] = house[i % house.length] ?? house[0];
    return room(i < house.length ? id : `${id}-${i}`, base, damp, 40 + i, more);
  }).flat();
}

export function devices(count: number, now: number): Snapshot[] {
  return Array.from({ length: count }, (_, i) => {
    const [id, name] = house[i % house.length] ?? house[0];
    return i < house.length
      ? device(id, `${name} climate`, name, now)
      : device(`${id}-${i}`, 'Climate', `${name} ${Math.floor(i / house.length) + 1}`, now);
  });
}

const order = (count: number): WireScreen['devices'] =>
  Object.fromEntries(
    rooms(count).flatMap(({ key }) =>
      key.startsWith('mqtt.temperature') ? [[key.slice(24, -1), { hidden: false }]] : [],
    ),
  );

export const outdoors = one('open-meteo.pm2_5', { place: 'home' }, 'µg/m³', (at) => 12 + 4 * noise(22, at, 3 * hour), {
  cadence: hour,
});

type Parts = {
  rooms?: number;
  power?: boolean;
  weather?: boolean;
  machine?: boolean;
  air?: boolean;
  outside?: boolean;
};

const usualIn = (key: string) => {
  const [unit, now] = /humidity/.test(key)
    ? ['%', usualDamp]
    : /temperature/.test(key)
      ? ['°C', usualWarmth]
      : ['W', usualPower];
  return { unit, now, day: null };
};

export function home(
  now: number,
  { rooms: count = 4, power = true, weather = true, machine = true, air = true, outside = false }: Parts,
): Scene {
  return {
    series: [
      ...(machine ? host : []),
      ...rooms(count),
      ...(air ? [dust('living', 4)] : []),
      ...(outside ? [outdoors] : []),
      ...(power ? [plug(now)] : []),
    ],
    snapshots: (at) => [...devices(count, at), ...(weather ? [forecast(at)] : [])],
    alerts: () => [],
    verdict: quiet,
    screen: { devices: order(count) },
    answers: { '/api/v1/usual': (query) => usualIn(query.get('series') ?? '') },
  };
}
