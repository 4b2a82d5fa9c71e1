/** The day at a place as parts of 24 hours, for the line that proves it. Pure. */
import { getTimes } from 'suncalc';
import { localMidnight } from '#model/time.ts';

const day = 86_400_000;

export type Daylight = {
  /** 0 at midnight to 1 at the next one. */
  readonly now: number;
  /** Rise and set as instants and as parts of the day; 'always' or 'never' near the poles. */
  readonly sun:
    | { readonly up: number; readonly down: number; readonly from: number; readonly to: number }
    | 'always'
    | 'never';
};

export function daylightAt(
  now: number,
  place: { readonly latitude: number; readonly longitude: number },
  zone: string,
): Daylight {
  const midnight = localMidnight(now, zone);
  const length = localMidnight(now, zone, 1) - midnight || day;
  const part = (at: number): number => Math.min(1, Math.max(0, (at - midnight) / length));
  const times = getTimes(new Date(midnight + length / 2), place.latitude, place.longitude);
  const found = { now: part(now) };
  if (times.alwaysUp) return { ...found, sun: 'always' };
  if (times.alwaysDown || times.sunrise === null || times.sunset === null) return { ...found, sun: 'never' };
  const up = times.sunrise.getTime();
  const down = times.sunset.getTime();
  return { ...found, sun: { up, down, from: part(up), to: part(down) } };
}
