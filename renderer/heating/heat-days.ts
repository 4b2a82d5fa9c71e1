/** Days of heat by the temperature outdoors: what was to be expected, and which days were unusual. Pure. */
import type { HeatAnswer } from '#model/heat.ts';
import { lineFit, onLine, robustDeviation, type Fit } from '#model/fit.ts';

export type HeatDay = {
  readonly at: number;
  /** YYYY-MM-DD */
  readonly day: string;
  /** Hours; null where nothing is known. */
  readonly heat: number | null;
  readonly soFar: number | null;
  /** Hours of the day that are known. */
  readonly known: number;
  /** Mean outdoors, °C. */
  readonly warmth: number | null;
};

export function heatDays(answer: HeatAnswer, warmth: readonly (number | null)[]): HeatDay[] {
  return answer.days.map((day, i) => ({ ...day, warmth: warmth[i] ?? null }));
}

/** Fewer say nothing of what is to be expected. */
export const fewestDays = 60;
/** Below this, in hours, the heating was as good as off, and such a day tells nothing of the line. */
const off = 0.25;
/** Hours of a day that must be known for it to count. */
const whole = 22;
const farDeviations = 3;
const mostUnusual = 8;
/** Hours that two alike days may differ by. */
const leastDeviation = 0.25;
/** °C to either side of the limit. */
const unsure = 1.5;

const isWhole = (day: HeatDay): boolean => day.heat !== null && day.warmth !== null && day.known >= whole;

/** What is to be expected: a line up to the temperature from which on the heating is off. */
export type HeatFit = {
  readonly line: Fit;
  /** °C. */
  readonly limit: number;
};

/**
 * Hours of heat by the temperature, from whole days with heat; undefined under {@link fewestDays} days. `of` chooses the
 * hours: of the whole day, or of the part of it that is over today.
 */
export function heatFit(days: readonly HeatDay[], of: 'heat' | 'soFar'): HeatFit | undefined {
  const known = days.slice(0, -1).filter(isWhole);
  if (known.length < fewestDays) return undefined;
  const limit = limitOf(known);
  const points = known.flatMap(({ warmth, heat, [of]: y }) =>
    warmth === null || heat === null || y === null || heat <= off || warmth > limit ? [] : [{ x: warmth, y }],
  );
  const line = lineFit(points);
  return line && line.slope < 0 ? { line, limit } : undefined;
}

/** The temperature that tells days with heat from those without best. */
function limitOf(days: readonly HeatDay[]): number {
  const sorted = days.toSorted((a, b) => (a.warmth ?? 0) - (b.warmth ?? 0));
  const isHeated = ({ heat }: HeatDay): boolean => (heat ?? 0) > off;
  /** Days that are on the wrong side of the limit: all with heat, while it is below all of them. */
  let wrong = sorted.filter(isHeated).length;
  let [least, limit] = [wrong, -Infinity];
  for (const day of sorted) {
    wrong += isHeated(day) ? -1 : 1;
    if (wrong > least) continue;
    least = wrong;
    limit = day.warmth ?? limit;
  }
  return limit;
}

/** Never fewer than none, nor more than a day has. */
export const expectedHours = ({ line, limit }: HeatFit, warmth: number): number =>
  warmth > limit ? 0 : Math.min(24, Math.max(0, onLine(line, warmth)));

/** Days beyond three robust deviations of what was expected, the wildest eight at most, in order of time. */
export function unusualDays(days: readonly HeatDay[], fit: HeatFit | undefined): HeatDay[] {
  if (!fit) return [];
  // About the limit a day may be heated or not.
  const known = days.slice(0, -1).filter((day) => isWhole(day) && Math.abs((day.warmth ?? 0) - fit.limit) > unsure);
  const missed = (day: HeatDay): number => (day.heat ?? 0) - expectedHours(fit, day.warmth ?? 0);
  const heated = known.filter(({ heat, warmth }) => (heat ?? 0) > off && (warmth ?? 0) < fit.limit);
  const deviation = Math.max(leastDeviation, robustDeviation(heated.map(missed)));
  return known
    .filter((day) => Math.abs(missed(day)) > farDeviations * deviation)
    .toSorted((a, b) => Math.abs(missed(b)) - Math.abs(missed(a)))
    .slice(0, mostUnusual)
    .toSorted((a, b) => a.at - b.at);
}

/** Within this share it is as usual. */
const alike = 0.05;

/** How much more heat than expected, as a share; 0 for as much; undefined where little is expected. */
export function againstExpected(heat: number, expected: number): number | undefined {
  if (expected < 0.5) return undefined;
  const change = heat / expected - 1;
  return Math.abs(change) < alike ? 0 : change;
}
