/** What a plot of several series draws: traces, each with its own times, on one of two scales. Pure. */
import type { Columns } from './history-columns.ts';
import type { Hue } from './layers.ts';
import type { View } from './view.ts';

/** Lengths of line and gap in u; an empty list is a whole line. */
export type Dash = readonly number[];

export type Trace = {
  readonly columns: Columns;
  /** line: straight between points. steps: each value holds until the next. bars: from zero, `width` ms wide. */
  readonly draw: 'line' | 'steps' | 'bars';
  readonly width: number;
  readonly hue: Hue;
  readonly dash: Dash;
  /** Thickness in u. */
  readonly weight: number;
  readonly scale: 0 | 1;
  /** How strongly the space between low and high is filled, 0 to 1; 0 for none. */
  readonly band: number;
  /** Ends in a dot. */
  readonly dot: boolean;
  /** Later by this many ms than it was. */
  readonly shift: number;
};

export type Scale = { readonly low: number; readonly high: number };

export type Scene = {
  readonly view: View;
  readonly traces: readonly Trace[];
  readonly scales: readonly Scale[];
};

/** First index at or after a time. */
export function indexAt(at: readonly number[], time: number): number {
  let low = 0;
  let high = at.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((at[middle] ?? 0) < time) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Indices drawn of a trace: those in sight and one more to either side. */
export function inSight({ columns, shift, width }: Trace, { from, to }: View): readonly [first: number, end: number] {
  const { at } = columns;
  return [Math.max(0, indexAt(at, from - shift - width) - 1), Math.min(at.length, indexAt(at, to - shift + width) + 1)];
}

/** Lowest and highest in sight; undefined while there is nothing. Steps that reach in from before count. */
export function reachOf(trace: Trace, view: View): readonly [number, number] | undefined {
  const { at, mean, low, high } = trace.columns;
  const from = view.from - trace.shift;
  const to = view.to - trace.shift;
  let least = Infinity;
  let most = -Infinity;
  const [first, end] = inSight(trace, view);
  for (let i = first; i < end; i++) {
    const time = at[i] ?? 0;
    const value = mean[i] ?? null;
    const reachesIn = trace.draw === 'steps' && time < from;
    if (value === null || time > to || (time < from && !reachesIn)) continue;
    const bottom = trace.band > 0 ? (low[i] ?? value) : value;
    const top = trace.band > 0 ? (high[i] ?? value) : value;
    if (bottom < least) least = bottom;
    if (top > most) most = top;
  }
  return least <= most ? [least, most] : undefined;
}
