/** A yield curve as a drawing: the term by its logarithm, the yield by its height. Pure. */
import { screenWords as words } from '#model/words/screen-en.ts';

/** `maturity` is written as "6m" or "10y". */
export type CurvePoint = { readonly maturity: string; readonly value: number };

/** In years. */
function termOf(maturity: string): number {
  const length = Number.parseFloat(maturity);
  return maturity.endsWith('m') ? length / 12 : length;
}

/** Both 0 to 1, from the left and from above. */
export type CurveDot = { readonly x: number; readonly y: number; readonly point: CurvePoint };
export type Curve = { readonly now: readonly CurveDot[]; readonly before: readonly CurveDot[] };

/** Percentage points that fill the height at least, so that a flat curve looks flat. */
const narrowest = 0.5;

/** Undefined with fewer than three terms: that is no curve. `before` is drawn on the same scale. */
export function curveOf(now: readonly CurvePoint[], before: readonly CurvePoint[]): Curve | undefined {
  if (now.length < 3) return undefined;
  const values = [...now, ...before].map(({ value }) => value);
  const middle = (Math.max(...values) + Math.min(...values)) / 2;
  const half = Math.max(Math.max(...values) - middle, narrowest / 2);
  const positions = now.map(({ maturity }) => Math.log(termOf(maturity)));
  const first = Math.min(...positions);
  const length = Math.max(...positions) - first;
  const place = (point: CurvePoint): CurveDot => ({
    x: (Math.log(termOf(point.maturity)) - first) / length,
    y: (middle + half - point.value) / (2 * half),
    point,
  });
  const within = ({ x }: CurveDot): boolean => x >= 0 && x <= 1;
  return { now: now.map(place), before: before.map(place).filter(within) };
}

/** What has become of the distance from 2 to 10 years, in percentage points; undefined when it is not known. */
function slope(points: readonly CurvePoint[]): number | undefined {
  const of = (wanted: string): number | undefined => points.find(({ maturity }) => maturity === wanted)?.value;
  const [short, long] = [of('2y'), of('10y')];
  return short === undefined || long === undefined ? undefined : long - short;
}

/** "a touch steeper" than a month ago: below 5 hundredths unchanged, from 20 on clearly. */
export function slopeWords(now: readonly CurvePoint[], before: readonly CurvePoint[]): string | undefined {
  const [is, was] = [slope(now), slope(before)];
  if (is === undefined || was === undefined) return undefined;
  const change = Math.round((is - was) * 100);
  if (Math.abs(change) < 5) return words.slope.unchanged;
  const kind = change > 0 ? 'steeper' : 'flatter';
  return Math.abs(change) < 20 ? words.slope.touch[kind] : words.slope.clearly[kind];
}

/** Terms that are named below the curve, as far as they are there. */
export const namedTerms: readonly string[] = ['1m', '1y', '2y', '5y', '10y', '30y'];
