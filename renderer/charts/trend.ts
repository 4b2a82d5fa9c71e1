/** A line on a given scale. Pure. */
import type { Columns } from './history-columns.ts';

type Frame = {
  readonly from: number;
  readonly to: number;
  readonly width: number;
  readonly height: number;
  readonly low: number;
  readonly high: number;
};

type Point = { readonly x: number; readonly y: number };

/** Room for the dot at the end. */
const margin = 5;

/** What lies outside of the scale stands at its edge; gaps stay open. */
export function trendPath(
  { at, mean }: Pick<Columns, 'at' | 'mean'>,
  { from, to, width, height, low, high }: Frame,
): { readonly line: string; readonly dot: Point | undefined } {
  let line = '';
  let dot: Point | undefined;
  let isOpen = false;
  mean.forEach((value, i) => {
    const time = at[i] ?? 0;
    if (value === null || time < from) {
      isOpen = false;
      return;
    }
    const share = Math.min(1, Math.max(0, (value - low) / (high - low)));
    dot = {
      x: Math.min(1, (time - from) / (to - from)) * (width - margin),
      y: margin + (1 - share) * (height - 2 * margin),
    };
    line += `${isOpen ? 'L' : 'M'}${dot.x.toFixed(1)} ${dot.y.toFixed(1)}`;
    isOpen = true;
  });
  return { line, dot };
}
