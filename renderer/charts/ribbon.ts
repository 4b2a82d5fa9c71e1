/** A day of half-hour means against the lowest and highest of the seven days before, at the same time of day. Pure. */
import type { History } from '#model/history.ts';
import { day, minute } from '#model/time.ts';
import { envelope } from './envelope.ts';
import { atLeast, extent } from './history-columns.ts';

/** ms. */
export const slot = 30 * minute;
const slotsADay = day / slot;
const daysBefore = 7;
/** From fewer days no band is drawn: it would say what is usual without knowing it. */
const leastDays = 3;
/** A reading after so many empty half hours does not belong to the line before them. */
const mostMissing = 2;
/** Half hours by which notches in the band are filled. */
const reach = 2;

/** What of the past a ribbon is made of: eight whole days of half hours, the last of which holds `now`. */
export function ribbonRange(now: number): { readonly from: number; readonly to: number; readonly points: number } {
  const to = (Math.floor(now / slot) + 1) * slot;
  return { from: to - (daysBefore + 1) * day, to, points: (daysBefore + 1) * slotsADay };
}

type Column = readonly (number | null)[];
type Sample = { readonly at: number; readonly value: number };

export type RibbonColumns = {
  /** Epoch ms: the middles of the half hours, and of the last the time of the newest sample. */
  readonly at: readonly number[];
  readonly line: Column;
  readonly low: Column;
  readonly high: Column;
};

/** `newest` stands at the end of the line when it is of this half hour. */
export function ribbonColumns(history: History, now: number, newest?: Sample): RibbonColumns {
  const first = ribbonRange(now).to - slotsADay * slot;
  const sums = new Map<number, { sum: number; count: number }>();
  history.at.forEach((at, i) => {
    const index = Math.floor((at - first) / slot);
    const count = history.count[i] ?? 1;
    const of = sums.get(index) ?? { sum: 0, count: 0 };
    of.sum += (history.mean[i] ?? 0) * count;
    of.count += count;
    sums.set(index, of);
  });
  const meanOf = (index: number): number | null => {
    const of = sums.get(index);
    return of === undefined || of.count === 0 ? null : of.sum / of.count;
  };
  const at: number[] = [];
  const line: (number | null)[] = [];
  const low: (number | null)[] = [];
  const high: (number | null)[] = [];
  for (let i = 0; i < slotsADay; i++) {
    at.push(Math.min(first + (i + 0.5) * slot, now));
    line.push(meanOf(i));
    const before: number[] = [];
    for (let days = 1; days <= daysBefore; days++) {
      const mean = meanOf(i - days * slotsADay);
      if (mean !== null) before.push(mean);
    }
    const known = before.length >= leastDays;
    low.push(known ? Math.min(...before) : null);
    high.push(known ? Math.max(...before) : null);
  }
  if (newest !== undefined && newest.at >= first + (slotsADay - 1) * slot) {
    at[slotsADay - 1] = Math.min(newest.at, now);
    line[slotsADay - 1] = newest.value;
  }
  return { at, line: bridged(line), low: envelope(low, 'low', reach), high: envelope(high, 'high', reach) };
}

/** A sensor that speaks once an hour has no gaps. */
function bridged(column: Column): Column {
  const filled = [...column];
  let last = -1;
  column.forEach((value, i) => {
    if (value === null) return;
    const from = last === -1 ? null : (column[last] ?? null);
    if (from !== null && i - last - 1 <= mostMissing) {
      for (let n = last + 1; n < i; n++) filled[n] = from + ((value - from) * (n - last)) / (i - last);
    }
    last = i;
  });
  return filled;
}

type Point = { readonly x: number; readonly y: number };
export type RibbonPaths = { readonly line: string; readonly band: string; readonly dot: Point | undefined };

/**
 * The same as paths of a drawing. Its own scale, so that the shape is told and not the level; what moves by less than
 * `narrowest`, in the unit of the series, is drawn calmer. Undefined while there is nothing to draw.
 */
export function ribbonPaths(
  columns: RibbonColumns,
  now: number,
  { width, height, narrowest }: { readonly width: number; readonly height: number; readonly narrowest: number },
): RibbonPaths | undefined {
  const range = extent([...columns.line, ...columns.low, ...columns.high]);
  if (range === undefined) return undefined;
  const [low, high] = atLeast(range, narrowest);
  const margin = 4;
  const x = (at: number): number => Math.max(0, ((at - (now - day)) / day) * (width - margin));
  const y = (value: number): number => margin + (1 - (value - low) / (high - low)) * (height - 2 * margin);
  const pointsOf = (column: Column): (Point | null)[] =>
    column.map((value, i) => (value === null ? null : { x: x(columns.at[i] ?? 0), y: y(value) }));
  const line = runs(pointsOf(columns.line));
  const lows = runs(pointsOf(columns.low));
  const highs = runs(pointsOf(columns.high));
  return {
    line: line.map(curve).join(''),
    band: highs.map((top, i) => `${curve(top)}${curve((lows[i] ?? []).toReversed()).replace('M', 'L')}Z`).join(''),
    dot: line.at(-1)?.at(-1),
  };
}

/** What is not interrupted. */
function runs(points: readonly (Point | null)[]): Point[][] {
  const found: Point[][] = [];
  let isOpen = false;
  for (const point of points) {
    if (point === null) {
      isOpen = false;
      continue;
    }
    if (isOpen) found.at(-1)?.push(point);
    else found.push([point]);
    isOpen = true;
  }
  return found;
}

const text = (value: number): string => value.toFixed(1);

/** A curve that passes through its points and never turns where they do not: level at extremes. */
export function curve(points: readonly Point[]): string {
  const [first] = points;
  if (first === undefined) return '';
  const slopes = points.map((point, i) => {
    const before = points[i - 1] ?? point;
    const after = points[i + 1] ?? point;
    const isTurn = (point.y - before.y) * (after.y - point.y) <= 0;
    return isTurn || after.x === before.x ? 0 : (after.y - before.y) / (after.x - before.x);
  });
  let path = `M${text(first.x)} ${text(first.y)}`;
  for (let i = 1; i < points.length; i++) {
    const from = points[i - 1] ?? first;
    const to = points[i] ?? first;
    const third = (to.x - from.x) / 3;
    path += `C${text(from.x + third)} ${text(from.y + third * (slopes[i - 1] ?? 0))} ${text(to.x - third)} ${text(
      to.y - third * (slopes[i] ?? 0),
    )} ${text(to.x)} ${text(to.y)}`;
  }
  return path;
}
