/** A noisy house for a month: what its sensors say, minute by minute, and the emergencies that are real. */
import type { SeriesDefinition } from '#model/series.ts';
import { day, hour, localTime, minute, type Epoch } from '#model/time.ts';

export const timeZone = 'Europe/Vienna';
/** With a day of 23 hours. */
export const begins = localTime({ year: 2027, month: 3, day: 1 }, 0, timeZone);
export const ends = localTime({ year: 2027, month: 4, day: 1 }, 0, timeZone);

/** Rules of the household besides the built-in ones. */
export const houseRules = [
  { id: 'door-open', title: 'is open', when: 'above', limit: 0.5, series: { name: 'mqtt.open' } },
  {
    id: 'warm-freezer',
    title: 'is too warm',
    severity: 'alarm',
    when: 'above',
    limit: -12,
    clear: -15,
    series: { name: 'mqtt.temperature', labels: { device: 'freezer' } },
  },
  // Its owner wants to know of every battery early, and has written no wide gap between firing and clearing.
  {
    id: 'low-battery',
    title: 'battery is low',
    when: 'below',
    limit: 10,
    clear: 10.5,
    hold: '30 min',
    series: { name: '*.battery', unit: '%' },
  },
];

export type Emergency = {
  readonly rule: string;
  readonly device: string;
  readonly name: string;
  readonly from: Epoch;
  readonly to: Epoch;
  readonly value: number;
  /** For so long it must last before it counts, by its rule (ms). */
  readonly hold: number;
};

const on = (date: number, hours: number, minutes: number): Epoch =>
  localTime({ year: 2027, month: 3, day: date }, hours * 60 + minutes, timeZone);
const emergency = (
  [date, hours, minutes]: readonly [number, number, number],
  lasts: number,
  rest: Omit<Emergency, 'from' | 'to' | 'hold'> & { hold?: number },
): Emergency => ({ hold: 0, ...rest, from: on(date, hours, minutes), to: on(date, hours, minutes) + lasts });

/** One at night, one in the hour of the most noise, one on the evening of the digest, one on the day of the clock change. */
export const emergencies: readonly Emergency[] = [
  emergency([4, 3, 12], 2 * hour, { rule: 'water-leak', device: 'laundry', name: 'water_leak', value: 1 }),
  emergency([11, 18, 40], 5 * hour, { rule: 'warm-freezer', device: 'freezer', name: 'temperature', value: -8 }),
  emergency([17, 12, 25], 20 * minute, { rule: 'smoke', device: 'kitchen-smoke', name: 'smoke', value: 1 }),
  emergency([23, 22, 30], 9 * hour, {
    rule: 'freezing-room',
    device: 'guest-room',
    name: 'temperature',
    value: 3,
    hold: 10 * minute,
  }),
  emergency([28, 3, 30], hour, { rule: 'carbon-monoxide', device: 'boiler', name: 'carbon_monoxide', value: 1 }),
];

export type HouseSeries = {
  readonly definition: SeriesDefinition;
  /** Usual interval, ms. */
  readonly every: number;
  /** Undefined while it says nothing. */
  value(at: Epoch, chance: () => number): number | undefined;
};

const of = (
  name: string,
  device: string,
  unit: SeriesDefinition['unit'],
  kind: SeriesDefinition['kind'] = 'gauge',
) => ({
  name: `mqtt.${name}`,
  labels: { device },
  unit,
  kind,
});

const real = (device: string, name: string, at: Epoch): number | undefined =>
  emergencies.find((one) => one.device === device && one.name === name && at >= one.from && at < one.to)?.value;

const hourOf = (at: Epoch): number => ((((at - begins) % day) + day) % day) / hour;

/** Sensors drop out for hours, each by a pattern of its own. */
const dropsOut = (at: Epoch, seed: number): boolean => ((at - begins) / hour + seed * 7.3) % (31 + seed * 3) < 5;

function climate(device: string, seed: number): HouseSeries {
  return {
    definition: of('temperature', device, '°C'),
    // Where an emergency is to be known within a minute, it must be measured as often.
    every: seed === 0 ? minute / 2 : 5 * minute,
    value(at, chance) {
      const emergencyValue = real(device, 'temperature', at);
      if (emergencyValue !== undefined) return emergencyValue;
      if (seed > 0 && dropsOut(at, seed)) return undefined;
      return (device === 'freezer' ? -19 : 20) + chance();
    },
  };
}

const danger = (name: string, device: string): HouseSeries => ({
  definition: of(name, device, 'bool', 'state'),
  every: minute / 2,
  value: (at) => real(device, name, at) ?? 0,
});

const cooking = (device: string, from: number): HouseSeries => ({
  definition: of('pm2_5', device, 'µg/m³'),
  every: minute,
  value(at, chance) {
    const hours = hourOf(at);
    const isCooking = (hours > from && hours < from + 0.7) || (hours > from + 6.5 && hours < from + 7.6);
    return isCooking ? 20 + 90 * chance() ** 0.3 : 4 + 6 * chance();
  },
});

const door = (device: string, perDay: number): HouseSeries => ({
  definition: of('open', device, 'bool', 'state'),
  every: minute,
  // A loose contact: it opens and closes all day, most of it while people come and go.
  value: (at, chance) => (chance() < (perDay / 1_440) * (hourOf(at) > 6 ? 1.3 : 0.1) ? 1 : 0),
});

const battery = (device: string): HouseSeries => ({
  definition: of('battery', device, '%'),
  every: 10 * minute,
  // It recovers by day and sinks at night.
  value: (at, chance) => 10.2 + 0.9 * Math.sin(((at - begins) / (9 * hour)) * Math.PI) + 0.1 * chance(),
});

export const house: readonly HouseSeries[] = [
  ...['hall', 'study', 'nursery', 'bath', 'attic', 'cellar'].map((device, i) => climate(device, i + 1)),
  climate('guest-room', 0),
  climate('freezer', 0),
  danger('water_leak', 'laundry'),
  danger('smoke', 'kitchen-smoke'),
  danger('carbon_monoxide', 'boiler'),
  cooking('kitchen', 11.5),
  cooking('living-room', 11.8),
  cooking('dining-room', 12),
  door('front-door', 60),
  door('terrace-door', 25),
  door('garage-door', 12),
  battery('hall-remote'),
  battery('attic-remote'),
];
