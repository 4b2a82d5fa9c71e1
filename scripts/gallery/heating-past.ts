/** What the heating and the weather of the gallery's home said over the past year. */
import { along, season, unrest, type Course } from '#collectors/sample/courses.ts';
import { day, hour, minute } from '#model/time.ts';
import { humidityAt, temperatureAt } from '#test/simulators/tado-year.ts';
import type { Past } from './past.ts';

const quarter = 15 * minute;
/** In the last days the weather turns into what it is now. */
const turning = 3 * day;

/** °C. */
const byDay: Course = [
  [0, -2],
  [6, -3.5],
  [14, 4],
  [20, 0.5],
];
const outdoorsAt = (at: number): number => 9.5 + 10.5 * season(at) + 3 * unrest(at, 4 * day, 21) + along(byDay, at);

/** How much warmth is wanted, by the hour. */
const wish: Course = [
  [0, 0.1],
  [5, 0.5],
  [7, 1],
  [10, 0.45],
  [16, 0.6],
  [19, 0.95],
  [22, 0.4],
];

/** 0 none to 3 high: more the colder it is below 16 °C. */
function callAt(zone: number, at: number): number {
  const cold = Math.max(0, 16 - outdoorsAt(at)) / 16;
  const call = 3.6 * cold * along(wish, at) * (0.7 + 0.2 * zone) + 0.6 * unrest(at, 90 * minute, 30 + zone);
  return Math.min(3, Math.max(0, Math.floor(call)));
}

const grid = (begin: number, end: number, step: number): number[] =>
  Array.from({ length: Math.max(0, Math.ceil((end - begin) / step)) }, (_, i) => begin + i * step);

/** Where it changes, and once an hour in between. */
function calls(zone: number, begin: number, end: number): Past {
  const at: number[] = [];
  const value: number[] = [];
  for (const time of grid(Math.ceil(begin / quarter) * quarter, end, quarter)) {
    const call = callAt(zone, time);
    if (call === value.at(-1) && time % hour !== 0) continue;
    at.push(time);
    value.push(call);
  }
  return { at, value };
}

type Told = {
  readonly name: string;
  readonly device: string | undefined;
  /** What it says now. */ readonly first: number;
};

/** Undefined for what is neither. */
export function heatingPast({ name, device, first }: Told, begin: number, end: number): Past | undefined {
  if (name === 'open-meteo.temperature') {
    const at = grid(Math.ceil(begin / hour) * hour, end, hour);
    const off = first - outdoorsAt(end);
    const turned = (time: number): number => outdoorsAt(time) + off * Math.max(0, 1 - (end - time) / turning);
    return { at, value: at.map((time) => Number(turned(time).toFixed(1))) };
  }
  const zone = Number(/^tado-\d+-(\d+)$/.exec(device ?? '')?.[1] ?? Number.NaN);
  if (!name.startsWith('tado.') || Number.isNaN(zone)) return undefined;
  if (name === 'tado.call_for_heat') return calls(zone, begin, end);
  const at = grid(Math.ceil((end - 15 * day) / quarter) * quarter, end, quarter);
  if (name === 'tado.temperature') return { at, value: at.map((time) => temperatureAt(zone, time)) };
  if (name === 'tado.humidity') return { at, value: at.map((time) => humidityAt(zone, time) * 100) };
  return { at: [], value: [] };
}
