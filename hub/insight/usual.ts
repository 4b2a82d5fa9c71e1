/** What is usual at this hour of the week, and how a usual day of this weekday goes. Pure. */

/** Fewer weeks say nothing of what is usual. */
export const fewestWeeks = 3;
const [lowest, highest, rarely] = [0.2, 0.8, 0.99];

export type Band = { readonly low: number; readonly middle: number; readonly high: number };
export type UsualNow = Band & {
  /** How many weeks it rests on. */
  readonly weeks: number;
  /** Rarely exceeded at any hour. */
  readonly top: number;
};

/** By linear interpolation; `sorted` must not be empty, `share` is 0 to 1. */
export function percentile(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share;
  const [before, after] = [sorted[Math.floor(at)] ?? NaN, sorted[Math.ceil(at)] ?? NaN];
  return before + (after - before) * (at - Math.floor(at));
}

const isKnown = (value: number | null): value is number => value !== null;
const ascending = (values: readonly number[]): number[] => values.toSorted((a, b) => a - b);

function bandOf(values: readonly number[]): Band {
  const sorted = ascending(values);
  return { low: percentile(sorted, lowest), middle: percentile(sorted, 0.5), high: percentile(sorted, highest) };
}

/**
 * Of the 20th to the 80th percentile. Undefined under {@link fewestWeeks} weeks.
 * @param weeks The values at this hour of the week, a week each; null where nothing is known.
 * @param all Values of all hours.
 */
export function usualNow(
  weeks: readonly (readonly (number | null)[])[],
  all: readonly (number | null)[],
): UsualNow | undefined {
  const told = weeks.map((week) => week.filter(isKnown)).filter((week) => week.length > 0);
  if (told.length < fewestWeeks) return undefined;
  const top = percentile(ascending(all.filter(isKnown)), rarely);
  return { weeks: told.length, ...bandOf(told.flat()), top };
}

/**
 * How much has been counted by the end of each hour of a usual day. Undefined under {@link fewestWeeks} days.
 * @param days What was counted in each hour, a day each, of equal length; days that are not whole are left out before.
 */
export function usualDay(days: readonly (readonly number[])[]): readonly Band[] | undefined {
  const [first] = days;
  if (first === undefined || days.length < fewestWeeks) return undefined;
  const sums = days.map((hours) => {
    let sum = 0;
    return hours.map((grown) => (sum += grown));
  });
  return first.map((_, hour) => bandOf(sums.map((day) => day[hour] ?? 0)));
}
