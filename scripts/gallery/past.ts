/** What the things of the simulated house said over the past year: made from what each says first, and the same on every run. */
import { along, chance, dayOf, hourOf, season, unrest, weekdayOf, type Course } from '#collectors/sample/courses.ts';
import type { StoredSeries } from '#storage/contract.ts';
import { day, hour, minute } from '#model/time.ts';

export type PastSeries = Pick<StoredSeries, 'id' | 'key' | 'name' | 'unit' | 'kind'> & {
  /** What it says first, once the house runs. */
  readonly first: number;
};

/** Samples of one series, by time. */
export type Past = { readonly at: readonly number[]; readonly value: readonly number[] };

/** By the hour, the last days finer. */
const fine = { span: 2 * day, step: 10 * minute };
const step = hour;

const people: Course = [
  [0, 0.25],
  [5.5, 0.25],
  [7.5, 1],
  [10, 0.5],
  [16, 0.6],
  [19, 1.6],
  [22, 0.9],
];
const warmth: Course = [
  [0, -0.3],
  [6, -0.9],
  [9, 0],
  [15, 0.5],
  [20, 0.7],
];
const daylight: Course = [
  [0, 0],
  [7, 0.02],
  [12.5, 1],
  [17, 0.05],
  [20, 0],
];

export const seedOf = (key: string): number => {
  let hash = 7;
  for (const letter of key) hash = (hash * 31 + letter.charCodeAt(0)) % 9_973;
  return hash;
};

const decimals = (value: number): number => Math.min(3, /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0);
const rounded = (value: number, places: number): number => Number(value.toFixed(places));

/** Times from one to another; those at `end` and later are the running house's own. */
export function timesOf(begin: number, end: number): number[] {
  const times: number[] = [];
  for (let at = Math.ceil(begin / step) * step; at < end; at += at < end - fine.span ? step : fine.step) times.push(at);
  return times;
}

function gauge({ key, name, unit, first }: PastSeries, end: number): (at: number) => number {
  const seed = seedOf(key);
  const quantity = name.split('.').at(-1) ?? '';
  const mood = (at: number): number => 0.7 * unrest(at, 29 * hour, seed) + 0.3 * unrest(at, 3 * hour, seed + 1);
  const warmthOf = (at: number): number => 1.2 * season(at) + along(warmth, at) + 0.5 * mood(at);
  if (unit === '°C') return (at) => first + warmthOf(at) - warmthOf(end);
  if (unit === 'W' || unit === 'VA' || unit === 'A')
    return (at) => first * (0.35 + 0.6 * along(people, at) + 0.2 * mood(at));
  if (unit === 'lx') return (at) => Math.max(0, first * 3 * along(daylight, at) * (0.8 + 0.3 * mood(at)));
  if (quantity.includes('battery')) return (at) => Math.min(100, first + ((end - at) / (365 * day)) * (100 - first));
  if (unit === 'hPa') return (at) => first + 8 * (unrest(at, 4 * day, 3) - unrest(end, 4 * day, 3));
  if (unit === 'V') return (at) => first * (1 + 0.008 * mood(at));
  const dampOf = (at: number): number => 5 * mood(at) + 3 * season(at);
  if (unit === '%') return (at) => Math.min(100, Math.max(0, first + dampOf(at) - dampOf(end)));
  if (unit === 'µg/m³') {
    const clear = (at: number): number => Math.exp(0.9 * unrest(at, 3 * day, seed) - 0.5 * season(at) + 0.2 * mood(at));
    return (at) => (first * clear(at)) / clear(end);
  }
  const restOf = (at: number): number => 1 + 0.12 * mood(at) + 0.05 * along(people, at);
  return (at) => (first * restOf(at)) / restOf(end);
}

/** Ends at what it says first: a year's use below it, or what there was room for since it was started anew. */
function counter({ key, unit, first }: PastSeries, times: readonly number[]): Past {
  const seed = seedOf(key);
  const yearly = unit === 'kWh' ? 8 + 60 * chance(1, seed) ** 3 : first;
  const use = times.map((at, i) => {
    const span = (times[i + 1] ?? at + fine.step) - at;
    return (
      (yearly * span * (0.2 + along(people, at)) * (1 - 0.25 * season(at)) * (1 + 0.5 * unrest(at, day, seed))) /
      (365 * day)
    );
  });
  const whole = use.reduce((sum, each) => sum + each, 0);
  let told = 0;
  const value = use.map((each) => {
    const above = first - whole + told;
    told += each;
    return rounded(above >= 0 ? above : above + Math.ceil(whole), 3);
  });
  return { at: times, value };
}

/** What is on or off is so by day; everything else says the same once a day. */
function state({ key, first }: PastSeries, times: readonly number[]): Past {
  const seed = seedOf(key);
  const quantity = /\.(\w+)/.exec(key)?.[1] ?? '';
  const isOften = /occupancy|motion|switch|state|contact|relay|output/.test(quantity) && (first === 0 || first === 1);
  const at = times.filter((each) => {
    const clock = Math.floor(hourOf(each));
    return each % hour === 0 && (isOften ? clock % 3 === seed % 3 : clock === 4);
  });
  const value = at.map((each) =>
    isOften && chance(dayOf(each) * 24 + Math.floor(hourOf(each)), seed) < 0.3 * along(people, each)
      ? 1 - first
      : first,
  );
  return { at, value };
}

/** What is traded has a close on each day of the week, and wanders by a few hundredths. */
function closes({ key, first }: PastSeries, times: readonly number[], end: number): Past {
  const seed = seedOf(key);
  const course = (at: number): number => 0.04 * unrest(at, 9 * day, seed) + 0.01 * unrest(at, 31 * hour, seed + 1);
  const at = times.filter((each) => weekdayOf(each) < 5 && each % day === 21 * hour);
  return { at, value: at.map((each) => rounded(first * (1 + course(each) - course(end)), decimals(first))) };
}

export function pastOf(series: PastSeries, begin: number, end: number): Past {
  const times = timesOf(begin, end);
  if (series.kind === 'counter') return counter(series, times);
  if (series.kind === 'state') return state(series, times);
  if (/^(finnhub\.price|treasury\.yield|ecb\.rate)$/.test(series.name)) return closes(series, times, end);
  const say = gauge(series, end);
  const places = Math.max(series.unit === '°C' ? 1 : 0, decimals(series.first));
  return { at: times, value: times.map((at) => rounded(say(at), places)) };
}
