/** Which values a scale reaches over. Pure. */
import type { SeriesKind } from '#model/series.ts';
import type { Unit } from '#model/units.ts';
import { atLeast } from './history-columns.ts';
import { reachOf, type Scale, type Trace } from './trace.ts';
import type { View } from './view.ts';

/** Room above and below, as parts of the reach. */
const air = 0.08;
const stateAir = 0.14;

type Scaled = { readonly trace: Trace; readonly kind: SeriesKind };

/** Of the traces that share a unit; undefined while none of them shows anything. On and off have two marks. */
export function scaleOf(traces: readonly Scaled[], unit: Unit, view: View): Scale | undefined {
  if (unit === 'bool')
    return traces.some(({ trace }) => trace.columns.at.length > 0) ? { low: -stateAir, high: 1 + stateAir } : undefined;
  let reach: readonly [number, number] | undefined;
  for (const { trace } of traces) {
    const own = reachOf(trace, view);
    if (own) reach = reach ? [Math.min(reach[0], own[0]), Math.max(reach[1], own[1])] : own;
  }
  if (!reach) return undefined;
  const isState = traces.every(({ kind }) => kind === 'state');
  const least = isState ? 1 : Math.max(Math.abs(reach[1]) * 0.002, 0.1);
  const hasCounter = traces.some(({ kind }) => kind === 'counter');
  const [low, high] = atLeast(hasCounter ? [0, reach[1]] : reach, hasCounter ? 0 : least);
  const room = (high - low || 1) * (isState ? stateAir : air);
  return { low: hasCounter ? Math.min(0, reach[0]) : low - room, high: high + room };
}

/** While a hand moves the plot its scale only widens: a line that jumps under the finger cannot be followed. */
export function steady(next: Scale | undefined, before: Scale | undefined, isMoving: boolean): Scale | undefined {
  if (!isMoving || !next || !before) return next ?? before;
  return { low: Math.min(next.low, before.low), high: Math.max(next.high, before.high) };
}
