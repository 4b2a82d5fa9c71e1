/** How made-up values go: by the hour of the day, by the season, and with an unrest that is the same on every run. */
import { day, hour } from '#model/time.ts';

/** What changes over a day, as values at hours of the house's clock; between them it goes smoothly. */
export type Course = readonly (readonly [hour: number, value: number])[];

/** The house's clock is an hour ahead of UTC, in summer as well: nobody misses the other. */
export const hourOf = (at: number): number => ((at + hour) % day) / hour;

/** Half a cosine from one value to another, by `part` from 0 to 1. */
const ease = (from: number, to: number, part: number): number =>
  from + ((to - from) * (1 - Math.cos(part * Math.PI))) / 2;

export function along(course: Course, at: number): number {
  const clock = hourOf(at);
  const [from, before] = course.findLast(([start]) => start <= clock) ?? [0, 0];
  const [to, after] = course.find(([start]) => start > clock) ?? [24, course[0]?.[1] ?? 0];
  return ease(before, after, (clock - from) / (to - from));
}

/** 0 to 1, the same for the same whole number and seed. */
export function chance(n: number, seed: number): number {
  const value = Math.sin(n * 127.1 + seed * 311.7) * 43_758.5453;
  return value - Math.floor(value);
}

/** -1 to 1: values `period` ms apart, and smoothly what lies between them. */
export function unrest(at: number, period: number, seed: number): number {
  const cell = Math.floor(at / period);
  return ease(chance(cell, seed) * 2 - 1, chance(cell + 1, seed) * 2 - 1, at / period - cell);
}

/** -1 in the middle of January, 1 in the middle of July. */
export const season = (at: number): number => -Math.cos(((at / day - 14) / 365.25) * 2 * Math.PI);

/** Number of a day of the house, and of its weekday from 0 for Monday. */
export const dayOf = (at: number): number => Math.floor((at + hour) / day);
export const weekdayOf = (at: number): number => (dayOf(at) + 3) % 7;
