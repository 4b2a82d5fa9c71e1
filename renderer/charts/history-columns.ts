/** Histories as a plot wants them: columns, with a null wherever readings are missing, so that gaps stay gaps. */
import type { History } from '#model/history.ts';

export type Columns = {
  readonly at: readonly number[];
  readonly mean: readonly (number | null)[];
  readonly low: readonly (number | null)[];
  readonly high: readonly (number | null)[];
};

/** Neighbours farther apart than this many steps have a gap between them. */
export const gapSteps = 2.5;

type Point = { readonly at: number; readonly value: number };

/**
 * Columns of a history, followed by the newest sample where it is newer. `cadence` (ms, 0 while unknown) tells what a
 * gap is among single samples and among buckets that are narrower than the usual interval.
 */
export function columnsOf(history: History, cadence: number, newest?: Point): Columns {
  const at: number[] = [];
  const mean: (number | null)[] = [];
  const low: (number | null)[] = [];
  const high: (number | null)[] = [];
  const widest = gapSteps * Math.max(history.step, cadence, usualStep(history.at));
  const push = (time: number, values: readonly [number, number, number]): void => {
    const before = at.at(-1);
    if (before !== undefined && time - before > widest) {
      at.push(before + (time - before) / 2);
      mean.push(null);
      low.push(null);
      high.push(null);
    }
    at.push(time);
    mean.push(values[0]);
    low.push(values[1]);
    high.push(values[2]);
  };
  for (let i = 0; i < history.at.length; i++) {
    const value = history.mean[i] ?? 0;
    const start = history.at[i] ?? 0;
    // A bucket stands for its middle, and never for a time after the end of the range.
    push(Math.min(start + history.step / 2, history.to), [value, history.min[i] ?? value, history.max[i] ?? value]);
  }
  if (newest !== undefined && newest.at > (at.at(-1) ?? 0)) push(newest.at, [newest.value, newest.value, newest.value]);
  return { at, mean, low, high };
}

/** Median distance between neighbours; 0 for fewer than three. Series that report on change have no cadence but this. */
function usualStep(at: readonly number[]): number {
  if (at.length < 3) return 0;
  const steps = at.slice(1).map((time, i) => time - (at[i] ?? time));
  return steps.toSorted((a, b) => a - b)[Math.floor(steps.length / 2)] ?? 0;
}

/** Smallest and largest number of a column; undefined when it holds none. */
export function extent(column: readonly (number | null)[]): readonly [number, number] | undefined {
  let low = Infinity;
  let high = -Infinity;
  for (const value of column) {
    if (value === null) continue;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return low <= high ? [low, high] : undefined;
}

/** Widens a range to `span` around its middle, so that noise is not drawn as if it were weather. */
export function atLeast([low, high]: readonly [number, number], span: number): readonly [number, number] {
  const missing = Math.max(0, span - (high - low)) / 2;
  return [low - missing, high + missing];
}
