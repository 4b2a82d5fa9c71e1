/** Straight lines through points, and how far from them what is far is. Pure. */

export type Point = { readonly x: number; readonly y: number };
export type Fit = {
  readonly slope: number;
  readonly intercept: number;
  /** Share of the variance that the line explains, 0 to 1. */
  readonly r2: number;
};

/** Least squares; undefined for fewer than three points, or when all have one x. */
export function lineFit(points: readonly Point[]): Fit | undefined {
  const n = points.length;
  if (n < 3) return undefined;
  const mean = (of: (point: Point) => number): number => points.reduce((sum, point) => sum + of(point), 0) / n;
  const [mx, my] = [mean(({ x }) => x), mean(({ y }) => y)];
  let [xx, xy, yy] = [0, 0, 0];
  for (const { x, y } of points) {
    xx += (x - mx) ** 2;
    xy += (x - mx) * (y - my);
    yy += (y - my) ** 2;
  }
  if (xx === 0) return undefined;
  const slope = xy / xx;
  return { slope, intercept: my - slope * mx, r2: yy === 0 ? 0 : (xy * xy) / (xx * yy) };
}

export const onLine = ({ slope, intercept }: Fit, x: number): number => intercept + slope * x;

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2;
}

/** A standard deviation that a few wild values do not widen: 1.4826 times the median distance from the median. */
export function robustDeviation(values: readonly number[]): number {
  const middle = median(values);
  return 1.4826 * median(values.map((value) => Math.abs(value - middle)));
}
