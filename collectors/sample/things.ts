/** Everything that is measured in the made-up home: what it is called, and what it reads at any time. */
import type { SeriesDefinition } from '#model/series.ts';
import { day, hour, minute } from '#model/time.ts';
import { along, chance, dayOf, hourOf, season, unrest, weekdayOf, type Course } from './courses.ts';
import { dustOutside, outside, wind } from './weather.ts';

export type Thing = {
  readonly definition: SeriesDefinition;
  /** The value at a time, epoch ms. */
  readonly at: (at: number) => number;
};

const gauge = (
  name: string,
  labels: SeriesDefinition['labels'],
  unit: SeriesDefinition['unit'],
  at: Thing['at'],
): Thing => ({
  definition: { name, labels, unit, kind: 'gauge' },
  at,
});

const round = (value: number, decimals = 1): number => Number(value.toFixed(decimals));
const within = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

type Room = {
  readonly id: string;
  readonly warmth: number;
  readonly damp: number;
  readonly seed: number;
  readonly course: Course;
  /** People in it, as ppm above the air outside; without it nobody measures. */
  readonly air?: Course;
};

export const rooms: readonly Room[] = [
  {
    id: 'living',
    warmth: 21.3,
    damp: 46,
    seed: 20,
    course: [
      [0, -0.6],
      [5.5, -1.5],
      [8, 0.1],
      [13, 0.2],
      [16, 0],
      [20, 0.7],
    ],
    air: [
      [0, 90],
      [6, 60],
      [8, 240],
      [12, 180],
      [17, 260],
      [21, 620],
    ],
  },
  {
    id: 'bedroom',
    warmth: 18.4,
    damp: 52,
    seed: 30,
    course: [
      [0, 0.3],
      [6.9, 0.7],
      [7.4, -1.6],
      [9.5, -0.6],
      [16, -0.1],
      [21, 0],
    ],
    air: [
      [0, 520],
      [6.5, 880],
      [7.5, 120],
      [12, 60],
      [20, 80],
      [22.5, 240],
    ],
  },
  {
    id: 'study',
    warmth: 21.6,
    damp: 41,
    seed: 40,
    course: [
      [0, -1],
      [7, -1.8],
      [9.5, 0.2],
      [15, 0.9],
      [18, 0.3],
      [21, -0.4],
    ],
    air: [
      [0, 40],
      [8.5, 60],
      [11, 480],
      [13, 260],
      [16, 560],
      [18.5, 120],
    ],
  },
  {
    id: 'nursery',
    warmth: 20.2,
    damp: 44,
    seed: 50,
    course: [
      [0, -0.4],
      [5, -0.9],
      [7.5, 0.2],
      [12, -0.2],
      [14, 0.4],
      [18.5, 0.5],
    ],
  },
];

/** A warm summer comes in. */
const heat = (at: number): number => Math.max(0, season(at)) * 2.6 + Math.max(0, outside(at) - 24) * 0.25;

function climateOf({ id, warmth, damp, seed, course, air }: Room): Thing[] {
  const labels = { device: id };
  return [
    gauge('mqtt.temperature', labels, '°C', (at) =>
      round(
        warmth +
          heat(at) +
          along(course, at) +
          unrest(at, 31 * hour, seed) * 0.5 +
          unrest(at, 50 * minute, seed + 1) * 0.12,
      ),
    ),
    gauge('mqtt.humidity', labels, '%', (at) =>
      Math.round(
        within(damp + 5 * season(at) + unrest(at, 14 * hour, seed + 2) * 5 + unrest(at, hour, seed + 3), 20, 85),
      ),
    ),
    ...(air === undefined
      ? []
      : [
          gauge('mqtt.co2', labels, 'ppm', (at) =>
            Math.round(
              Math.max(
                410,
                425 + along(air, at) * (0.75 + 0.5 * chance(dayOf(at), seed)) + unrest(at, 20 * minute, seed + 4) * 25,
              ),
            ),
          ),
        ]),
    gauge('mqtt.battery', labels, '%', (at) => Math.round(100 - (((at / day + seed * 40) % 520) / 520) * 96)),
  ];
}

const isWeekend = (at: number): boolean => weekdayOf(at) >= 5;
const work: Course = [
  [0, 4],
  [8.4, 4],
  [9, 74],
  [12.4, 66],
  [13, 28],
  [13.8, 72],
  [17.5, 60],
  [18.2, 4],
];

/** Watts, by device. */
const loads: Readonly<Record<string, (at: number) => number>> = {
  desk: (at) => Math.max(3, isWeekend(at) ? 4 : along(work, at) + unrest(at, 7 * minute, 60) * 9),
  fridge: (at) => ((at / minute + 13 * chance(dayOf(at), 61)) % 54 < 20 ? 82 + unrest(at, 9 * minute, 62) * 6 : 2.1),
  washer(at) {
    const begin = 10 + 7 * chance(dayOf(at), 63);
    const into = hourOf(at) - begin;
    if (chance(dayOf(at), 64) > (isWeekend(at) ? 0.7 : 0.25) || into < 0 || into > 1.6) return 0.8;
    return into < 0.35
      ? 2_050
      : into > 1.35
        ? 520 + unrest(at, 3 * minute, 65) * 90
        : 160 + unrest(at, 5 * minute, 66) * 40;
  },
};

export const plugs = Object.keys(loads);

/** kWh that a plug has used between two times, from what it reads every ten minutes. */
export function energyBetween(plug: string, from: number, to: number): number {
  const step = 10 * minute;
  let used = 0;
  for (let at = from; at < to; at += step) used += ((loads[plug]?.(at) ?? 0) * Math.min(step, to - at)) / hour / 1_000;
  return used;
}

const machine = { device: 'sample' };
const place = { place: 'home' };

/** What is not a counter. */
export const things: readonly Thing[] = [
  ...rooms.flatMap(climateOf),
  gauge('mqtt.pm2_5', { device: 'living-air' }, 'µg/m³', (at) =>
    round(
      dustOutside(at) * 0.45 +
        Math.max(
          0,
          along(
            [
              [0, 0],
              [17.8, 0],
              [18.6, 16],
              [20, 3],
              [22, 0],
            ],
            at,
          ),
        ) *
          chance(dayOf(at), 70),
    ),
  ),
  gauge('open-meteo.temperature', place, '°C', (at) => round(outside(at))),
  gauge('open-meteo.humidity', place, '%', (at) =>
    Math.round(within(78 - 9 * season(at) + unrest(at, 9 * hour, 71) * 12, 25, 100)),
  ),
  gauge('open-meteo.wind_speed', place, 'm/s', (at) => round(wind(at))),
  gauge('open-meteo.pm2_5', place, 'µg/m³', (at) => round(dustOutside(at))),
  gauge('open-meteo.pm10', place, 'µg/m³', (at) => round(dustOutside(at) * 1.5 + 3)),
  ...plugs.map((plug) => gauge('kasa.power', { device: plug }, 'W', (at) => round(loads[plug]?.(at) ?? 0))),
  gauge('host.cpu_temperature', machine, '°C', (at) =>
    round(43 + 3 * season(at) + unrest(at, 2 * hour, 80) * 4 + unrest(at, 6 * minute, 81) * 2),
  ),
  gauge('host.cpu_utilization', machine, '%', (at) =>
    round(within(9 + unrest(at, 3 * hour, 82) * 7 + unrest(at, 4 * minute, 83) * 4, 1, 100)),
  ),
  gauge('host.memory_utilization', machine, '%', (at) => round(41 + unrest(at, 19 * hour, 84) * 6)),
  gauge('host.disk_utilization', machine, '%', (at) => round(38 + ((at / day) % 400) * 0.04)),
];

/** Counters, which only grow: kWh by device. */
export const counterOf = (plug: string): SeriesDefinition => ({
  name: 'kasa.energy',
  labels: { device: plug },
  unit: 'kWh',
  kind: 'counter',
});
