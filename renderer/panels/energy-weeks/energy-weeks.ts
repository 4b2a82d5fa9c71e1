/** Energy by week, over months and years, and how it follows the temperature outdoors. Pure. */
import { lineFit, type Fit } from '#model/fit.ts';

export type Week = {
  readonly at: number;
  /** kWh; null for weeks of which nothing is known. */
  readonly energy: number | null;
  readonly warmth: number | null;
  /** Known from its first to its last day. */
  readonly isWhole: boolean;
};

const fewestForFit = 20;
const realFit = 0.5;

/** kWh a week more for each degree colder, where the weather explains more than half; undefined otherwise. */
export function coldCosts(weeks: readonly Week[]): number | undefined {
  const points = weeks.flatMap(({ energy, warmth, isWhole }) =>
    isWhole && energy !== null && warmth !== null ? [{ x: warmth, y: energy }] : [],
  );
  if (points.length < fewestForFit) return undefined;
  const fit: Fit | undefined = lineFit(points);
  return fit && fit.r2 > realFit && fit.slope < 0 ? -fit.slope : undefined;
}

/** From the first week that is known on. */
export function knownWeeks(weeks: readonly Week[]): readonly Week[] {
  const first = weeks.findIndex(({ energy }) => energy !== null);
  return first === -1 ? [] : weeks.slice(first);
}

/** Fewer make no picture. */
export const fewestWeeks = 8;
