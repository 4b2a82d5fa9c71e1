/** Homes for the screen's tests, by name. All values are computed from the time, so a scene looks the same on every run. */
import type { Alert } from '#model/alert.ts';
import { seriesKey, type Labels } from '#model/series.ts';
import type { Snapshot } from '#model/snapshots.ts';
import { localMidnight } from '#model/time.ts';
import type { Unit } from '#model/units.ts';
import type { HelloFrame, Verdict, WireScreen } from '#model/wire.ts';

const hour = 3_600_000;
const day = 24 * hour;
export const sceneZone = 'Europe/Vienna';

/** A series, and its value at any time. `silentSince`: hours before now at which it fell silent. */
export type SceneSeries = {
  readonly key: string;
  readonly unit: Unit;
  readonly cadence: number;
  readonly silentFor?: number;
  readonly value: (at: number) => number;
};

export type Scene = {
  readonly series: readonly SceneSeries[];
  readonly snapshots: (now: number) => readonly Snapshot[];
  readonly alerts: (now: number) => readonly Alert[];
  readonly verdict: Verdict;
  readonly screen: Partial<WireScreen>;
  readonly failing?: (now: number) => HelloFrame['store']['failing'];
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

const wave = (at: number, peakHour: number): number => Math.cos(((at - peakHour * hour) / day) * 2 * Math.PI);

function one(
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

const host: readonly SceneSeries[] = [
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
  ),
  one('host.memory_utilization', { device: 'hub' }, '%', (at) => 38 + 3 * noise(5, at, 4 * hour)),
  one('host.disk_utilization', { device: 'hub' }, '%', (at) => 61 + 0.2 * noise(6, at, day)),
];

const peak = (at: number, centre: number, width: number): number => Math.exp(-(((at - centre) / width) ** 2));

function plug(now: number): SceneSeries {
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

const dust = (device: string, base: number, rise = 0, now = 0): SceneSeries =>
  one(
    'mqtt.pm2_5',
    { device },
    'µg/m³',
    (at) => base + 1.6 * noise(21, at, 1.5 * hour) + (rise > 0 ? rise * Math.max(0, 1 - (now - at) / (0.9 * hour)) : 0),
  );

function device(subject: string, name: string, area: string | undefined, now: number): Snapshot {
  return { kind: 'device', subject, at: now, body: area === undefined ? { name } : { name, area } };
}

function forecast(now: number, cold = 0): Snapshot<'forecast'> {
  const first = Math.floor(now / hour) * hour;
  const midnight = localMidnight(now, sceneZone);
  const temperature = (at: number): number => 8.4 + 2.6 * wave(at, 13) - cold + 0.3 * noise(31, at, 4 * hour);
  const rain = (at: number): number =>
    Math.max(
      0,
      2.4 * peak(at, first + 2 * hour, 2.2 * hour) +
        0.5 * peak(at, first + 15 * hour, hour) +
        1.4 * peak(at, first + 22 * hour, 1.4 * hour) -
        0.1,
    );
  return {
    kind: 'forecast',
    subject: 'home',
    at: now - 9 * 60_000,
    validUntil: now + hour,
    body: {
      place: 'Home',
      credit: 'Open-Meteo.com',
      current: {
        at: now,
        temperature: 8.2 - cold,
        feelsLike: 5.1 - cold,
        humidity: 88,
        wind: 3.9,
        code: 61,
        isDay: temperature(now) > 10,
      },
      hours: Array.from({ length: 48 }, (_, i) => ({
        at: first + i * hour,
        temperature: temperature(first + i * hour),
        precipitation: rain(first + i * hour),
        chance: 60,
        wind: 4,
        code: 61,
      })),
      days: [-1, 0, 1, 2]
        .map((shift) => {
          const at = localMidnight(now, sceneZone, shift);
          return {
            at,
            low: 6.1 - cold,
            high: 11.2 - cold,
            precipitation: 4,
            code: 61,
            sunrise: at + 7.2 * hour,
            sunset: at + 16.1 * hour,
          };
        })
        .filter((each) => each.at >= midnight - day),
    },
  };
}

const house = [
  ['living', 'Living room', 20.9, 46],
  ['office', 'Office', 22.4, 41],
  ['bedroom', 'Bedroom', 18.2, 52],
  ['nursery', 'Nursery', 19.8, 38],
  ['kitchen', 'Kitchen', 21.6, 49],
  ['bath', 'Bathroom', 22.9, 61],
  ['hall', 'Hall', 17.4, 47],
  ['attic', 'Attic', 15.1, 55],
] as const;

const longNames = [
  'Grandmother’s upstairs guest bedroom',
  'Utility and laundry room downstairs',
  'Conservatory facing the south-west garden',
  'Workshop',
];

const quiet: Verdict = {
  tone: 'quiet',
  text: 'All quiet. Rain until 23:00.',
  why: ['Every source reports.', 'No rule is broken.', 'Rain ends at 23:00 by the forecast.'],
};

const unhealthy = (now: number, n = 0): Alert => ({
  id: `air-${n} mqtt.pm2_5{device=living}`,
  rule: `air-${n}`,
  series: 'mqtt.pm2_5{device=living}',
  state: 'firing',
  severity: 'warn',
  since: now - 12 * 60_000,
  firedAt: now - 7 * 60_000 - n,
  value: 62,
  title: 'Living room air is unhealthy.',
  detail: 'PM2.5 is 62 µg/m³ and has been above 35 for 12 minutes.',
});

function rooms(count: number, more: Partial<SceneSeries> = {}): SceneSeries[] {
  return Array.from({ length: count }, (_, i) => {
    const [id, , base, damp] = house[i % house.length] ?? house[0];
    return room(i < house.length ? id : `${id}-${i}`, base, damp, 40 + i, more);
  }).flat();
}

function devices(count: number, now: number): Snapshot[] {
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

const outdoors = one('open-meteo.pm2_5', { place: 'home' }, 'µg/m³', (at) => 12 + 4 * noise(22, at, 3 * hour), {
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

function home(
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
  };
}

export type SceneName = keyof typeof scenes;

export const scenes = {
  full: (now: number) => home(now, {}),
  five: (now: number) => home(now, { rooms: 5 }),
  eight: (now: number) => home(now, { rooms: 8 }),
  many: (now: number) => home(now, { rooms: 24 }),
  one: (now: number) => home(now, { rooms: 1 }),
  roomsOnly: (now: number) => home(now, { rooms: 5, power: false }),
  noWeather: (now: number) => home(now, { rooms: 4, weather: false }),
  powerOnly: (now: number) => home(now, { rooms: 0, air: false }),
  fresh: (now: number) => home(now, { rooms: 0, air: false, power: false, outside: true }),
  weatherMachine: (now: number) => home(now, { rooms: 0, air: false, power: false }),
  machineOnly: (now: number) => ({
    ...home(now, { rooms: 0, air: false, power: false, weather: false }),
    verdict: { ...quiet, text: 'All quiet.' },
  }),
  nothing: (now: number) => ({
    ...home(now, { rooms: 0, air: false, power: false, weather: false, machine: false }),
    verdict: { ...quiet, text: 'Nothing reports yet.' },
  }),
  alert: (now: number) => ({
    ...home(now, {}),
    series: [...host, ...rooms(4), dust('living', 4, 58, now), plug(now)],
    alerts: (at: number) => [unhealthy(at)],
    verdict: { tone: 'attention' as const, text: 'Living room air is unhealthy.', why: ['PM2.5 is above 35 µg/m³.'] },
  }),
  alarm: (now: number) => ({
    ...home(now, { rooms: 8 }),
    alerts: (at: number) => [
      unhealthy(at),
      {
        ...unhealthy(at, 1),
        severity: 'alarm' as const,
        title: 'Water on the floor of the utility room.',
        detail: 'The sensor under the washing machine has been wet for 3 minutes.',
      },
      unhealthy(at, 2),
    ],
    verdict: { tone: 'alarm' as const, text: 'Water on the floor of the utility room.', why: [] },
  }),
  stale: (now: number) => ({
    ...home(now, { power: false }),
    series: [
      ...host,
      ...rooms(2),
      ...room('bedroom', 18.2, 52, 42, { silentFor: 35_000 }),
      ...room('nursery', 19.8, 38, 43, { silentFor: 3.2 * hour }),
      dust('living', 4),
      { ...plug(now), silentFor: 30_000 },
    ],
    verdict: {
      tone: 'attention' as const,
      text: 'The nursery sensor has been silent for 3 hours.',
      why: ['Nursery climate usually reports every 10 s.'],
    },
  }),
  long: (now: number) => ({
    ...home(now, {}),
    snapshots: (at: number) => [
      ...longNames.map((name, i) => device(house[i]?.[0] ?? '', 'Climate', name, at)),
      forecast(at, 27),
    ],
    verdict: {
      tone: 'attention' as const,
      text: 'The conservatory facing the garden is colder than usual. Heavy snow from 02:00. Two tasks left today.',
      why: ['A reason that goes on for a while, because some of them do.'],
    },
  }),
  failing: (now: number) => ({
    ...home(now, {}),
    failing: (at: number) => ({
      since: at - 4 * 60_000,
      reason: 'The disk is full: free some space, and Mantel goes on by itself.',
    }),
  }),
} satisfies Record<string, (now: number) => Scene>;
