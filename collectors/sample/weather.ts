/** The weather of the made-up home. */
import { day, hour, minute } from '#model/time.ts';
import { hourOf, season, unrest } from './courses.ts';

/** Degrees outside. */
export function outside(at: number): number {
  const sun = Math.cos(((hourOf(at) - 15) / 12) * Math.PI);
  const front = unrest(at, 3.1 * day, 1) * 4.5 + unrest(at, 11 * hour, 2) * 1.6;
  return 10.5 + 8 * season(at) + sun * (2.2 + 1.6 * season(at)) + front + unrest(at, 40 * minute, 3) * 0.25;
}

/** mm an hour. */
export function rain(at: number): number {
  return Math.max(0, unrest(at, 2.3 * day, 4) + unrest(at, 3.2 * hour, 5) * 1.1 - 0.75) * 2.4;
}

/** Metres a second. */
export const wind = (at: number): number =>
  Math.max(0.4, 4.2 - season(at) + unrest(at, 9 * hour, 6) * 2.6 + unrest(at, hour, 7) * 0.6);

/** Fine dust, µg/m³. */
export const dustOutside = (at: number): number =>
  Math.max(2, 9 - 4 * season(at) + unrest(at, 2.6 * day, 8) * 6 + unrest(at, 5 * hour, 9) * 2.5);
