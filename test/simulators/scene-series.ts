/** What the things of a test home measure, computed from the time: a scene looks the same on every run. */
import { seriesKey, type Labels, type SeriesKind } from '#model/series.ts';
import type { Unit } from '#model/units.ts';

export const hour = 3_600_000;
export const day = 24 * hour;

/** A series, and its value at any time. `silentSince`: hours before now at which it fell silent. */
export type SceneSeries = {
  readonly key: string;
  readonly unit: Unit;
  readonly cadence: number;
  readonly silentFor?: number;
  readonly value: (at: number) => number;
  readonly kind?: SeriesKind;
  /** When it told its value, for those that speak only when it changes: ms before now, oldest first. */
  readonly told?: readonly (readonly [ago: number, value: number])[];
};

/** Repeatable noise in [-1, 1], smooth over `period` ms. */
export function noise(seed: number, at: number, period: number): number {
  const step = at / period;
  const i = Math.floor(step);
  const f = step - i;
  const at1 = (n: number): number => {
    const x = Math.sin(n * 12.9898 + seed * 78.233) * 43_758.5453;
    return 2 * (x - Math.floor(x)) - 1;
  };
  const s = f * f * (3 - 2 * f);
  return at1(i) * (1 - s) + at1(i + 1) * s;
}

export const wave = (at: number, peakHour: number): number => Math.cos(((at - peakHour * hour) / day) * 2 * Math.PI);

export function one(
  name: string,
  labels: Labels,
  unit: Unit,
  value: SceneSeries['value'],
  more: Partial<SceneSeries> = {},
): SceneSeries {
  return { key: seriesKey(name, labels), unit, cadence: 10_000, value, ...more };
}

export function room(
  id: string,
  base: number,
  damp: number,
  seed: number,
  more: Partial<SceneSeries> = {},
): SceneSeries[] {
  return [
    one(
      'mqtt.temperature',
      { device: id },
      '°C',
      (at) => base + 0.9 * wave(at, 18) + 0.5 * noise(seed, at, 2 * hour) + 0.12 * noise(seed + 9, at, 0.2 * hour),
      more,
    ),
    one('mqtt.humidity', { device: id }, '%', (at) => damp + 3 * noise(seed + 3, at, 3 * hour), more),
  ];
}

export const host: readonly SceneSeries[] = [
  one(
    'host.cpu_temperature',
    { device: 'hub' },
    '°C',
    (at) => 47 + 4 * noise(1, at, hour) + (noise(2, at, 3 * hour) > 0.6 ? 8 : 0),
  ),
  one(
    'host.cpu_utilization',
    { device: 'hub' },
    '%',
    (at) => 12 + 8 * Math.max(0, noise(3, at, 0.5 * hour)) + (noise(4, at, 2 * hour) > 0.7 ? 30 : 0),
    // As often as a real one: soon silent, when judged by a clock that is ahead.
    { cadence: 5_000 },
  ),
  one('host.memory_utilization', { device: 'hub' }, '%', (at) => 38 + 3 * noise(5, at, 4 * hour)),
  one('host.disk_utilization', { device: 'hub' }, '%', (at) => 61 + 0.2 * noise(6, at, day)),
];

export const peak = (at: number, centre: number, width: number): number => Math.exp(-(((at - centre) / width) ** 2));

export function plug(now: number): SceneSeries {
  return one('mqtt.power', { device: 'meter' }, 'W', (at) => {
    const midnight = Math.floor((now + hour) / day) * day - hour;
    const meals =
      900 * peak(at, midnight + 6.9 * hour, 0.35 * hour) + 1_250 * peak(at, midnight + 19.3 * hour, 0.4 * hour);
    return (
      300 +
      meals +
      40 * noise(11, at, 0.4 * hour) +
      60 * Math.max(0, noise(12, at, 3 * hour)) +
      (now - at < 60_000 ? 112 : 0)
    );
  });
}

export const dust = (device: string, base: number, rise = 0, now = 0): SceneSeries =>
  one(
    'mqtt.pm2_5',
    { device },
    'µg/m³',
    (at) => base + 1.6 * noise(21, at, 1.5 * hour) + (rise > 0 ? rise * Math.max(0, 1 - (now - at) / (0.9 * hour)) : 0),
  );

/** A door that was opened three times today, the last time two hours ago. */
export const door: readonly SceneSeries[] = [
  one('mqtt.contact', { device: 'door' }, 'bool', () => 1, {
    kind: 'state',
    told: [
      [30 * hour, 0],
      [13 * hour, 1],
      [12.5 * hour, 0],
      [9 * hour, 1],
      [6 * hour, 0],
      [2 * hour, 1],
    ],
  }),
  one('mqtt.battery', { device: 'door' }, '%', () => 84, { cadence: hour }),
];

/** Things that have no row on Home. */
export const oddments: readonly SceneSeries[] = [
  ...door,
  one('mqtt.humidity', { device: 'cellar' }, '%', (at) => 71 + noise(51, at, 3 * hour)),
  one('mqtt.co2', { device: 'study' }, 'ppm', (at) => 905 + 180 * noise(52, at, 2 * hour)),
  one('mqtt.presence', { device: 'study' }, 'bool', () => 1, { kind: 'state', told: [[90 * hour, 1]] }),
  one('host.uptime', { device: 'hub' }, 's', (at) => (at % (9 * day)) / 1_000),
];

/** A room whose sensor gave up in 2023. */
export const longGone: readonly SceneSeries[] = room('old-shed', 9, 80, 77, { silentFor: 1_106 * day });

/** That its device is away, in its own words, since 20 s ago. */
const left = (device: string): SceneSeries =>
  one('mqtt.available', { device }, 'bool', () => 0, { kind: 'state', told: [[20_000, 0]] });

/** Things that are not there: a bedroom sensor and a heater that said so, and a door after one burst two hours ago. */
export const absent: readonly SceneSeries[] = [
  left('bedroom'),
  one('mqtt.power', { device: 'heater' }, 'W', () => 2_000),
  left('heater'),
  one('mqtt.contact', { device: 'door' }, 'bool', () => 1, { kind: 'state', told: [[2 * hour, 1]] }),
  one('mqtt.linkquality', { device: 'door' }, '', () => 80, { cadence: 250, silentFor: 2 * hour }),
];
