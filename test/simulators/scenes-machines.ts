/** Homes of the page of machines: one machine and many, one that grows hot, one that is silent, and things on batteries. */
import type { Snapshot } from '#model/snapshots.ts';
import { day, hour, noise, one, type SceneSeries } from './scene-series.ts';
import { home, type Scene } from './scene-home.ts';
import { device } from './scene-snapshots.ts';

type Told = {
  readonly id: string;
  readonly name: string;
  readonly model: string;
  readonly heat: number;
  readonly load: number;
  readonly power: number;
  readonly clock: number;
  readonly isAgent?: boolean;
  /** °C a minute of the last 18. */
  readonly rise?: number;
  readonly silentFor?: number;
};

const minute = 60_000;
/** How long the hot one has been growing hotter. */
const rising = 18 * minute;

const machines: readonly Told[] = [
  { id: 'hub', name: 'Mantel hub', model: 'NUC', heat: 47, load: 12, power: 9, clock: 2.1 },
  { id: 'workstation', name: 'Workstation', model: 'Ryzen 9, 64 GB', heat: 74, load: 91, power: 148, clock: 4.9 },
  { id: 'studio', name: 'Studio PC', model: 'Core i7, 32 GB', heat: 44, load: 6, power: 38, clock: 1.2 },
  { id: 'attic', name: 'Attic Pi', model: 'Raspberry Pi 5', heat: 58, load: 23, power: 5, clock: 2.4 },
  { id: 'greenhouse', name: 'Greenhouse Pi', model: 'Raspberry Pi 4', heat: 31, load: 4, power: 3, clock: 0.6 },
];

function seriesOf(told: Told, now: number, seed: number): SceneSeries[] {
  const { id, heat, load, power, clock, rise = 0, silentFor } = told;
  const labels = id === 'hub' ? { device: id } : { agent: id, device: id };
  const more = silentFor === undefined ? {} : { silentFor };
  const climb = (at: number): number => (rise * Math.max(0, at - now + rising)) / minute;
  return [
    one(
      'host.cpu_temperature',
      labels,
      '°C',
      (at) => heat + climb(at) + (rise > 0 ? 0.2 : 2.4) * noise(seed, at, 0.6 * hour) + 6 * noise(seed, at, 40 * hour),
      more,
    ),
    one(
      'host.cpu_utilization',
      labels,
      '%',
      (at) => {
        const busy = noise(seed + 1, at, 0.7 * hour) > 0.55 ? 26 : 0;
        return Math.min(100, Math.max(1, load + busy + 4 * noise(seed + 2, at, 0.2 * hour)));
      },
      more,
    ),
    one('host.memory_utilization', labels, '%', (at) => 30 + 3 * seed + noise(seed + 3, at, hour), more),
    one('host.disk_utilization', labels, '%', () => 20 + 7 * seed, more),
    one('host.power', { ...labels, sensor: 'package' }, 'W', () => power, more),
    one('host.cpu_frequency', labels, 'GHz', () => clock, more),
  ];
}

const things = [
  ['nursery-window', 'Nursery window', 12, 0.3],
  ['balcony', 'Balcony climate', 31, 0.18],
  ['front-door', 'Front door', 58, 0.12],
  ...Array.from({ length: 11 }, (_, i) => [`sensor-${i}`, `Sensor ${i + 1}`, 62 + 3 * i, 0.04] as const),
] as const;

/** Each falls by so many percent a day. */
const batteries = (now: number, count: number): SceneSeries[] =>
  things.slice(0, count).map(([id, , level, fall]) =>
    one('mqtt.battery', { device: id }, '%', (at) => Math.min(100, level + (fall * (now - at)) / day), {
      cadence: hour,
    }),
  );

const ups: readonly SceneSeries[] = [
  one('nut.battery', { device: 'ups' }, '%', () => 100),
  one('nut.runtime', { device: 'ups' }, 's', () => 41 * 60),
  one('nut.load', { device: 'ups' }, '%', () => 18),
  one('nut.power', { device: 'ups' }, 'W', () => 96),
  one('nut.mains', { device: 'ups' }, 'bool', () => 1, { kind: 'state', told: [[80 * day, 1]] }),
];

type Parts = { told?: readonly Told[]; batteries?: number; hasUps?: boolean };

function scene(now: number, { told = machines, batteries: count = 14, hasUps = true }: Parts): Scene {
  return {
    ...home(now, { rooms: 2, machine: false }),
    series: [
      ...told.flatMap((each, i) => seriesOf(each, now, i + 1)),
      ...batteries(now, count),
      ...(hasUps ? ups : []),
    ],
    snapshots: (at): Snapshot[] => [
      ...told.map(({ id, name, model }): Snapshot => ({ kind: 'device', subject: id, at, body: { name, model } })),
      ...things.map(([id, name]) => device(id, name, undefined, at)),
    ],
    screen: {},
  };
}

const calm = machines.map((each) => (each.id === 'workstation' ? { ...each, heat: 52, load: 9, power: 41 } : each));
const hot = machines.map((each) => (each.id === 'workstation' ? { ...each, rise: 0.4 } : each));
const silent = calm.map((each) => (each.id === 'attic' ? { ...each, silentFor: 3.2 * hour } : each));
const many = [
  ...hot,
  ...Array.from({ length: 6 }, (_, i) => ({
    id: `server-${i}`,
    name: `Server ${i + 1}`,
    model: 'Xeon E5',
    heat: 40 + i,
    load: 10 + i,
    power: 60,
    clock: 2.6,
  })),
];

export const machineScenes = {
  machines: (now: number) => scene(now, { told: hot }),
  machinesCalm: (now: number) => scene(now, { told: calm }),
  machinesSilent: (now: number) => scene(now, { told: silent, hasUps: false }),
  machinesMany: (now: number) => scene(now, { told: many }),
  machinesOne: (now: number) => scene(now, { told: calm.slice(0, 1), batteries: 0, hasUps: false }),
} satisfies Record<string, (now: number) => Scene>;
