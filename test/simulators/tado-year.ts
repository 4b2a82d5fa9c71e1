/**
 * What happens in a simulated home with Tado, by time alone: the same for every question, however often it is asked. And
 * the day reports that Tado would make of it, with their half hour of overlap, which tells the neighbouring days a little
 * differently: those are not measured to the end yet.
 */
import type { Span } from '#model/job.ts';
import type { LocalDate } from '#model/time.ts';
import { clockReading, hour, isoDate, instantsShowing, localDate, minute, quarter, second } from '#model/time.ts';

export const timeZone = 'Europe/Vienna';
export const simulatedHome = 4711;

export type SimulatedZone = { readonly id: number; readonly name: string; readonly type: string };
export const simulatedZones: readonly SimulatedZone[] = [
  { id: 1, name: 'Living room', type: 'HEATING' },
  { id: 2, name: 'Bath', type: 'HEATING' },
  { id: 3, name: 'Study', type: 'HEATING' },
  { id: 4, name: 'Hot water', type: 'HOT_WATER' },
];

/** Days on which the thermostat of the study lay in a drawer: local dates. */
const deadDays = new Set(['2025-07-14', '2025-07-15', '2025-12-24']);

export const levels = ['NONE', 'LOW', 'MEDIUM', 'HIGH'] as const;
const skies = ['NIGHT_CLEAR', 'CLOUDY', 'RAIN', 'SUN', 'SNOW'] as const;
/** WMO codes of {@link skies}. */
export const skyCodes: Readonly<Record<string, number>> = { NIGHT_CLEAR: 0, CLOUDY: 3, RAIN: 63, SUN: 0, SNOW: 73 };

/** 0 to 1, the same for the same numbers. */
function noise(...numbers: readonly number[]): number {
  let state = 0x9e3779b9;
  for (const one of numbers) {
    state = Math.imul(state ^ (one | 0) ^ ((one / 2 ** 32) | 0), 0x85ebca6b);
    state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35);
    state ^= state >>> 16;
  }
  return (state >>> 0) / 2 ** 32;
}

const cents = (value: number): number => Number(value.toFixed(2));

export const dateText = (at: number): string => isoDate(localDate(at, timeZone));

/** Local midnights of a date. Throws RangeError for what is none. */
export function dayOf(date: string): Span {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const midnight = (of: LocalDate): number => instantsShowing({ ...of, hour: 0, minute: 0 }, timeZone)[0] ?? NaN;
  const from = midnight({ year, month, day });
  const next = clockReading(from + 26 * hour, timeZone);
  return { from, to: midnight({ year: next.year, month: next.month, day: next.day }) };
}

export const isDead = (zone: number, at: number): boolean => zone === 3 && deadDays.has(dateText(at));

export const temperatureAt = (zone: number, at: number): number =>
  cents(19 + zone * 0.5 + 2 * Math.sin(at / (4 * hour)) + noise(zone, at / quarter, 1));
/** A share of 1, in thousandths as Tado has it. */
export const humidityAt = (zone: number, at: number): number =>
  Number((0.45 + 0.1 * noise(zone, at / quarter, 2)).toFixed(3));
export const outdoorsAt = (at: number): number => cents(8 + 8 * Math.sin(at / (40 * hour)) + noise(at / quarter, 3));

/** Call for heat holds for half an hour and some seconds; the edges lie anywhere. */
const block = 30 * minute;
const blockStart = (zone: number, index: number): number =>
  index * block + Math.floor(noise(zone, index, 4) * 600) * second + 123;
const levelOf = (zone: number, index: number): number => Math.floor(noise(zone, index, 5) * levels.length);

export type Stretch = { readonly from: number; readonly to: number; readonly value: number };

/** Levels of call for heat (0 to 3) of a time, clipped to it; neighbours of one level are one. */
export function callsWithin(zone: number, { from, to }: Span): Stretch[] {
  const found: Stretch[] = [];
  for (let index = Math.floor(from / block) - 1; blockStart(zone, index) < to; index++) {
    const begin = Math.max(from, blockStart(zone, index));
    const end = Math.min(to, blockStart(zone, index + 1));
    if (begin >= end) continue;
    const value = levelOf(zone, index);
    const last = found.at(-1);
    if (last?.value === value) found[found.length - 1] = { ...last, to: end };
    else found.push({ from: begin, to: end, value });
  }
  return found;
}

export const skyAt = (at: number): string => skies[Math.floor(noise(Math.floor(at / (3 * hour)), 6) * 5)] ?? 'SUN';

/** The report of a zone and day, as far as it is known at `now`. */
export function dayReport(zone: number, day: Span, now: number): unknown {
  const interval = { from: day.from - quarter, to: Math.min(day.to + quarter, now) };
  const grid: number[] = [];
  for (let at = interval.from; at < interval.to; at += quarter) grid.push(at);
  // The last point is at the end, wherever that is.
  grid.push(interval.to);
  const isDeadDay = isDead(zone, day.from);
  const isOwn = (at: number): boolean => at >= day.from && at < day.to;
  const celsius = (at: number): number => (isDeadDay ? 20 : cents(temperatureAt(zone, at) + (isOwn(at) ? 0 : 0.07)));
  const share = (at: number): number => (isDeadDay ? 0.5 : humidityAt(zone, at) + (isOwn(at) ? 0 : 0.011));
  const both = (value: number) => ({ celsius: value, fahrenheit: cents(value * 1.8 + 32) });
  /** With milliseconds: the edges of a call for heat lie anywhere. */
  const text = (at: number): string => new Date(at).toISOString();
  return {
    zoneType: 'HEATING',
    interval: { from: text(interval.from), to: text(interval.to) },
    hoursInDay: (day.to - day.from) / hour,
    measuredData: {
      measuringDeviceConnected: {
        timeSeriesType: 'dataIntervals',
        valueType: 'boolean',
        dataIntervals: [{ from: text(interval.from), to: text(interval.to), value: !isDeadDay }],
      },
      insideTemperature: {
        timeSeriesType: 'dataPoints',
        valueType: 'temperature',
        dataPoints: grid.map((at) => ({ timestamp: text(at), value: both(celsius(at)) })),
      },
      humidity: {
        timeSeriesType: 'dataPoints',
        valueType: 'percentage',
        percentageUnit: 'UNIT_INTERVAL',
        dataPoints: grid.map((at) => ({ timestamp: text(at), value: share(at) })),
      },
    },
    callForHeat: {
      timeSeriesType: 'dataIntervals',
      valueType: 'callForHeat',
      dataIntervals: callsWithin(zone, interval).map(({ from, to, value }) => ({
        from: text(from),
        to: text(to),
        value: levels[value],
      })),
    },
    weather: {
      condition: {
        timeSeriesType: 'dataIntervals',
        valueType: 'weatherCondition',
        dataIntervals: grid.slice(0, -1).map((from, i) => ({
          from: text(from),
          to: text(grid[i + 1] ?? from),
          value: { state: skyAt(from), temperature: both(cents(outdoorsAt(from) + (isOwn(from) ? 0 : 0.07))) },
        })),
      },
    },
  };
}
