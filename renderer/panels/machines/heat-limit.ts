/** How long until a machine must slow down, told only where the heat of the last minutes proves it. Pure. */
import { minute } from '#model/time.ts';

export type HeatPoint = { readonly at: number; readonly value: number };
export type Towards = {
  /** Until the limit, in minutes. */
  readonly minutes: number;
  /** °C a minute. */
  readonly rate: number;
  /** How long it has been rising like this, in minutes. */
  readonly rising: number;
};

/** Stretches that are looked at, in minutes. */
const windows = [30, 25, 20, 15, 10];
/** Of stretches that are so nearly as straight as the straightest the longest counts. */
const asStraight = 0.02;
/** Share of the heat that a straight line must explain. */
const leastFit = 0.8;
/** Beyond this nobody knows, in minutes. */
const horizon = 60;
/** Fewer readings prove nothing. */
const leastPoints = 8;
/** °C. Less is the noise of a sensor. */
const leastRise = 2;
/** A line whose last reading is older is not of now. */
const oldest = 3 * minute;

/** Undefined unless the heat rises in a straight line that meets the limit within the hour. */
export function towardsLimit(points: readonly HeatPoint[], limit: number, now: number): Towards | undefined {
  const last = points.at(-1);
  if (last === undefined || now - last.at > oldest) return undefined;
  const found: (Towards & { readonly fit: number })[] = [];
  for (const window of windows) {
    const within = points.filter(({ at }) => at >= now - window * minute);
    const first = within[0];
    if (first === undefined || within.length < leastPoints) continue;
    const covered = last.at - first.at;
    if (covered < 0.8 * window * minute) continue;
    const line = fitted(within);
    if (line === undefined || line.fit <= leastFit || line.slope * covered < leastRise) continue;
    const minutes = (limit - (line.at0 + line.slope * (now - first.at))) / (line.slope * minute);
    const rising = Math.round(covered / minute);
    found.push({ minutes: Math.max(0, minutes), rate: line.slope * minute, rising, fit: line.fit });
  }
  const straightest = Math.max(...found.map(({ fit }) => fit));
  const best = found.find(({ fit }) => fit >= straightest - asStraight);
  if (best === undefined || best.minutes >= horizon) return undefined;
  const { minutes, rate, rising } = best;
  return { minutes, rate, rising };
}

/** Least squares, with the share of the variance that the line explains. Slope in units a ms from the first point. */
export function fitted(
  points: readonly HeatPoint[],
): { readonly slope: number; readonly at0: number; readonly fit: number } | undefined {
  const [first] = points;
  if (first === undefined || points.length < 2) return undefined;
  const n = points.length;
  const mx = points.reduce((sum, { at }) => sum + (at - first.at), 0) / n;
  const my = points.reduce((sum, { value }) => sum + value, 0) / n;
  let xx = 0;
  let xy = 0;
  let yy = 0;
  for (const { at, value } of points) {
    const dx = at - first.at - mx;
    const dy = value - my;
    xx += dx * dx;
    xy += dx * dy;
    yy += dy * dy;
  }
  if (xx === 0) return undefined;
  const slope = xy / xx;
  return { slope, at0: my - slope * mx, fit: yy === 0 ? 0 : (xy * xy) / (xx * yy) };
}

/** To the minute under ten, then to two, then to five: no more is known. Never less than one. */
export function calmMinutes(minutes: number): number {
  const step = minutes < 10 ? 1 : minutes < 40 ? 2 : 5;
  return Math.max(1, Math.round(minutes / step) * step);
}
