/** Homes of the page of rooms and air: few rooms and many, with and without carbon dioxide, dust and weather. */
import { weatherSources } from '#model/twins.ts';
import { day, dust, hour, noise, one, plug, room, host, wave, type SceneSeries } from './scene-series.ts';
import { devices, home, quiet, rooms, type Scene } from './scene-home.ts';
import { house } from './scene-names.ts';
import { forecast } from './scene-snapshots.ts';

const weather = weatherSources.at(-1) ?? '';

/** As a weather service tells them: once a quarter of an hour. */
const outside: readonly SceneSeries[] = [
  one(`${weather}.temperature`, { place: 'home' }, '°C', (at) => 8.2 + 2.6 * wave(at, 14) + noise(61, at, 5 * hour), {
    cadence: 900_000,
  }),
  one(`${weather}.humidity`, { place: 'home' }, '%', (at) => 84 - 9 * wave(at, 14) + 4 * noise(62, at, 4 * hour), {
    cadence: 900_000,
  }),
  one(`${weather}.pm2_5`, { place: 'home' }, 'µg/m³', (at) => 12 + 3.4 * noise(63, at, 3 * hour), { cadence: hour }),
];

/** Supper was cooked two hours ago. */
const kitchenDust = (now: number): SceneSeries => {
  const plain = dust('living', 4);
  return { ...plain, value: (at) => plain.value(at) + 12 * Math.exp(-(((at - now + 2 * hour) / (0.3 * hour)) ** 2)) };
};

const gas = (id: string, base: number, seed: number, rise = 0): SceneSeries =>
  one('mqtt.co2', { device: id }, 'ppm', (at) => base + rise * wave(at, 21) + 70 * noise(seed, at, 2 * hour));

const gases = [gas('living', 640, 71), gas('office', 1_010, 72, 160), gas('bedroom', 770, 73)];

/** As many whole years as a calendar shows, with smog in winter and fireworks. */
function dustByDay(query: URLSearchParams, now: number): unknown {
  const from = Date.parse(`${query.get('from')}T00:00:00Z`) - hour;
  const at: number[] = [];
  for (let time = from; time < now; time += day) at.push(time);
  const mean = at.map((time) => {
    const winter = 3.4 * Math.cos(((time / day - 15) / 365.25) * 2 * Math.PI);
    const value = 6.6 + winter + 4.4 * noise(81, time, 2.2 * day);
    const ago = (now - time) / day;
    if (ago > 325 && ago < 326.5) return 58;
    if (ago > 316.5 && ago < 318.5) return 41;
    return ago > 230 && ago < 233 ? null : Math.max(1, value);
  });
  const series = query.getAll('series').map((key) => ({ series: key, unit: 'µg/m³', kind: 'gauge', mean }));
  return { by: 'day', at, end: now, series };
}

const answers: NonNullable<Scene['answers']> = { '/api/v1/days': dustByDay };

type Parts = { rooms?: number; hasGas?: boolean; hasDust?: boolean; hasWeather?: boolean };

function air(now: number, { rooms: count = 5, hasGas = true, hasDust = true, hasWeather = true }: Parts): Scene {
  return {
    ...home(now, { rooms: count }),
    series: [
      ...host,
      ...rooms(count),
      ...(hasGas ? gases : []),
      ...(hasDust ? [kitchenDust(now)] : []),
      ...(hasWeather ? outside : []),
      plug(now),
    ],
    snapshots: (at) => [...devices(Math.max(count, house.length), at), forecast(at)],
    verdict: quiet,
    answers: { ...home(now, {}).answers, ...answers },
  };
}

export const airScenes = {
  air: (now: number) => air(now, {}),
  airEight: (now: number) => air(now, { rooms: 8 }),
  airMany: (now: number) => air(now, { rooms: 14 }),
  airOne: (now: number) => air(now, { rooms: 1, hasGas: false, hasWeather: false }),
  airPlain: (now: number) => air(now, { rooms: 4, hasGas: false, hasDust: false, hasWeather: false }),
  airOutside: (now: number) => ({ ...air(now, { rooms: 0, hasGas: false, hasDust: false }), screen: {} }),
  airStale: (now: number) => ({
    ...air(now, {}),
    series: [
      ...host,
      ...rooms(2),
      ...room('bedroom', 18.2, 52, 42, { silentFor: 35_000 }),
      ...room('nursery', 19.8, 38, 43, { silentFor: 6.2 * hour }),
      ...gases.map((each) => ({ ...each, silentFor: 5 * hour })),
      kitchenDust(now),
      ...outside,
    ],
  }),
} satisfies Record<string, (now: number) => Scene>;
