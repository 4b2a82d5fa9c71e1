/** A history as the series page draws it. Pure. */
import type { History } from '#model/history.ts';
import type { SeriesKind } from '#model/series.ts';
import type { Unit } from '#model/units.ts';
import { envelope } from '../../charts/envelope.ts';
import { atLeast, columnsOf, extent, type Columns } from '../../charts/history-columns.ts';
import type { PlotData } from '../../charts/layers.ts';
import { durationUnit } from '../../format/number.ts';
import { stateColumns, type Told } from './state.ts';
import { timeTicks, valueTicks, type RangeName, type Tick } from './ranges.ts';

export type PlotView = {
  readonly data: PlotData;
  readonly columns: Columns;
  readonly times: readonly Tick[];
  readonly values: readonly number[];
  /** Whether each value holds until the next. */
  readonly holds: boolean;
};

type Shown = {
  readonly history: History;
  /** What still held when it began, for states. */
  readonly held?: Told | undefined;
  /** When the thing was last heard from, for states. */
  readonly until?: number;
  readonly unit: Unit;
  readonly kind: SeriesKind;
  readonly range: RangeName;
  readonly zone: string;
  readonly cadence: number;
  readonly newest: { readonly at: number; readonly value: number } | undefined;
};

/** Part of the width left free at the right, so that the dot at now is whole. */
const dotRoom = 0.005;

/** Undefined for a history without readings. Counters show how much they grew in each bucket. */
export function plotView(shown: Shown): PlotView | undefined {
  const { history, kind, unit, range, zone, cadence, newest } = shown;
  if (kind === 'state') return stateView(shown);
  const counter = kind === 'counter';
  const source = counter
    ? { ...history, mean: history.increase, min: history.increase, max: history.increase }
    : history;
  const columns = columnsOf(source, cadence, counter ? undefined : newest);
  const lows = extent(columns.low);
  const highs = extent(columns.high);
  if (!lows || !highs) return undefined;
  const [low, high] = atLeast([lows[0], highs[1]], Math.max(Math.abs(highs[1]) * 0.002, 0.1));
  const air = (high - low) * 0.08;
  const bottom = counter ? 0 : low - air;
  const { from, to } = history;
  return {
    data: {
      from,
      to: to + (to - from) * dotRoom,
      low: bottom,
      high: high + air,
      at: columns.at,
      columns: [...edgesOf(columns, range), columns.mean, columns.at.map(() => null)],
    },
    columns,
    times: timeTicks(range, from, to, zone),
    values: roundValues(bottom, high + air, unit),
    holds: false,
  };
}

/** Round in the unit in which they are told. */
function roundValues(low: number, high: number, unit: Unit): readonly number[] {
  const { size } = unit === 's' ? durationUnit(high) : { size: 1 };
  return valueTicks(low / size, high / size, 5).map((each) => each * size);
}

/** Steps; the band shows where several readings share a bucket. On and off have two marks, others as many as they need. */
function stateView({ history, held, until = history.to, unit, range, zone }: Shown): PlotView | undefined {
  const columns = stateColumns(history, held, until);
  const reach = extent([...columns.mean, ...columns.low, ...columns.high]);
  if (!reach) return undefined;
  const [low, high] = unit === 'bool' ? [0, 1] : atLeast(reach, 1);
  const air = (high - low) * 0.14;
  const { from, to } = history;
  const none = columns.at.map(() => null);
  return {
    data: {
      from,
      to: to + (to - from) * dotRoom,
      low: low - air,
      high: high + air,
      at: columns.at,
      columns: [columns.low, columns.high, none, columns.mean],
    },
    columns,
    times: timeTicks(range, from, to, zone),
    values: unit === 'bool' ? [0, 1] : roundValues(low, high, unit),
    holds: true,
  };
}

/** Buckets to either side over which the edges of the band are rounded. */
const rounding = 1;

/**
 * The edges of the band as drawn. In the few minutes of a bucket of a day most sensors move by their resolution or not at
 * all, which would give the band teeth. Where most buckets hold one reading there is no band, and nothing to round.
 */
function edgesOf({ low, high }: Columns, range: RangeName): readonly [Columns['low'], Columns['high']] {
  const wide = low.filter((value, i) => value !== high[i]).length;
  if (range !== 'day' || wide * 2 < low.length) return [low, high];
  return [envelope(low, 'low', rounding), envelope(high, 'high', rounding)];
}

/** Index of the point nearest to a time that holds a value; undefined where there is none. */
export function nearestIndex({ at, mean }: Columns, time: number): number | undefined {
  let best: number | undefined;
  let distance = Infinity;
  for (const [i, each] of at.entries()) {
    if (mean[i] === null || Math.abs(each - time) >= distance) continue;
    best = i;
    distance = Math.abs(each - time);
  }
  return best;
}

/** Index of the value that stood at a time, where each holds until the next; the first before all of them. */
export function heldIndex({ at }: Columns, time: number): number | undefined {
  return at.length === 0
    ? undefined
    : Math.max(
        0,
        at.findLastIndex((each) => each <= time),
      );
}

export type Read = {
  readonly index: number;
  readonly at: number;
  readonly value: number;
  readonly low: number;
  readonly high: number;
};

/** What stands at an index; undefined in a gap and beyond the end. */
export function pointAt(columns: Columns, index: number): Read | undefined {
  const at = columns.at[index];
  const value = columns.mean[index] ?? undefined;
  if (at === undefined || value === undefined) return undefined;
  return { index, at, value, low: columns.low[index] ?? value, high: columns.high[index] ?? value };
}

/** The next index that holds a value, `steps` away; stays where there is none. */
export function stepFrom({ mean }: Columns, index: number, steps: number): number {
  const direction = Math.sign(steps);
  let left = Math.abs(steps);
  let found = index;
  for (let i = index + direction; i >= 0 && i < mean.length && left > 0; i += direction) {
    if (mean[i] === null) continue;
    found = i;
    left--;
  }
  return found;
}
