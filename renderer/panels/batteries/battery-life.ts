/** When a battery will be empty, from how it fell since it was new. Pure. */
import type { History } from '#model/history.ts';
import { day } from '#model/time.ts';
import { fitted } from '../machines/heat-limit.ts';

/** A rise by more, in percent, is a new battery, or it was charged. */
const renewed = 15;
/** From a shorter or flatter fall nothing follows. */
const leastSpan = 21 * day;
const leastFall = 4;
/** Beyond this it is nobody's concern. */
const longest = 3 * 365 * day;

/** ms until it is empty; undefined where the year does not tell. */
export function batteryLife({ at, mean }: Pick<History, 'at' | 'mean'>, now: number): number | undefined {
  let start = 0;
  for (let i = 1; i < mean.length; i++) if ((mean[i] ?? 0) - (mean[i - 1] ?? 0) > renewed) start = i;
  const points = at.slice(start).map((time, i) => ({ at: time, value: mean[start + i] ?? 0 }));
  const [first] = points;
  const last = points.at(-1);
  if (first === undefined || last === undefined || last.at - first.at < leastSpan) return undefined;
  const line = fitted(points);
  if (line === undefined || -line.slope * (last.at - first.at) < leastFall) return undefined;
  const left = last.value / -line.slope - (now - last.at);
  return left > longest ? undefined : Math.max(0, left);
}

export type Span = { readonly unit: 'days' | 'weeks' | 'months' | 'years'; readonly count: number };

/** As people say it: days under two weeks, weeks under nine, months under two years. */
export function saidSpan(ms: number): Span {
  const days = ms / day;
  if (days < 14) return { unit: 'days', count: Math.max(1, Math.round(days)) };
  if (days < 63) return { unit: 'weeks', count: Math.round(days / 7) };
  if (days < 700) return { unit: 'months', count: Math.round(days / 30.44) };
  return { unit: 'years', count: Math.round(days / 365.25) };
}
