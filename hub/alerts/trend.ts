/** How a value has changed lately. Pure. */
import { hour } from '#model/time.ts';
import type { Point } from './reading.ts';

/** Of the span this share must be known, else one noisy step would count as a trend. */
const enough = 0.5;
/** Points that are kept of a span: as fine as this it need not be finer. */
const most = 120;

/** With the newest point, without those that no longer matter: one at or before the begin of the span stays. */
export function withPoint(points: readonly Point[], next: Point, over: number): readonly Point[] {
  const last = points.at(-1);
  if (last !== undefined && next.at <= last.at) return points;
  // Those in between two that lie close together tell nothing more.
  const before = points.at(-2);
  const kept = before !== undefined && next.at - before.at < over / most ? points.slice(0, -1) : points;
  const begin = next.at - over;
  const first = kept.findLastIndex(({ at }) => at <= begin);
  return [...kept.slice(Math.max(0, first)), next];
}

/** Change per hour from one end of the span to the other; undefined while too little of it is known. */
export function slopeOf(points: readonly Point[], over: number): number | undefined {
  const newest = points.at(-1);
  if (newest === undefined) return undefined;
  const begin = newest.at - over;
  const [first, second] = points;
  if (first === undefined || first === newest) return undefined;
  // The first may lie long before the span, when nothing was heard in between: then it says nothing of the span.
  const oldest = first.at < begin - over * enough ? second : first;
  if (oldest === undefined || newest.at - oldest.at < over * enough) return undefined;
  return ((newest.value - oldest.value) * hour) / (newest.at - oldest.at);
}
