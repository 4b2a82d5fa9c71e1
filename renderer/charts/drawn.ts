/** How the history of one series is fetched, and what of it is drawn in a view. Pure. */
import type { History } from '#model/history.ts';
import type { SeriesKind } from '#model/series.ts';
import { day, hour, localDayEdges, localMonth, offsetAt } from '#model/time.ts';
import type { Tiles } from '../live/tiles.ts';
import { gaugeColumns, historyOf, piecesOf } from './assembled.ts';
import type { Columns } from './history-columns.ts';
import { heldAtStart, stateColumns, type Told } from './state.ts';
import type { Trace } from './trace.ts';
import { spanOf, stepFor, tileRange, wishesOf, wishView, type View, type Wish } from './view.ts';

/** Points of a view: as many as an eye follows. A state is asked for as finely as the hub answers, as its changes are what counts. */
const gaugePoints = 400;
const statePoints = 1_500;
/** Bars that are counted rather than followed. */
const counterPoints = 50;

/** In which buckets it is fetched. `grouped`: those of a counter are put together to local days or months. */
export type Asked = {
  readonly key: string;
  readonly step: number;
  readonly size: number;
  readonly grouped: 'no' | 'days' | 'months';
};

type Kinded = { readonly key: string; readonly kind: SeriesKind };

/** Beyond this, in days, a counter is told in months; and beyond that in what the hub has. */
const daysUntil = 400;
const monthsUntil = 2_800;

export function askedOf({ key, kind }: Kinded, view: View, zone: string): Asked {
  const span = spanOf(view);
  if (kind === 'state') return { key, step: stepFor(span, statePoints), size: 768, grouped: 'no' };
  const step = stepFor(span, kind === 'counter' ? counterPoints : gaugePoints);
  if (kind === 'gauge' || step < day || span > monthsUntil * day) return { key, step, size: 256, grouped: 'no' };
  const fine = Math.min(...[view.from, view.to].map((at) => finenessOf(offsetAt(at, zone))));
  return { key, step: fine, size: 1_280, grouped: span > daysUntil * day ? 'months' : 'days' };
}

/** Days of a home begin at a whole hour of UTC, half past or, as in Nepal, a quarter past; in ms. */
const finenessOf = (offset: number): number => [hour, hour / 2].find((step) => offset % step === 0) ?? hour / 4;

/** So far back, in lengths of the view, it is looked for what a state was when the view begins. */
const heldWithin = 16;

function heldAsked(key: string, view: View): Omit<Asked, 'grouped'> {
  return { key, step: stepFor(spanOf(view) * heldWithin, 256), size: 256 };
}

export function drawnWishes(series: Kinded, view: View, zone: string, now: number): readonly Wish[] {
  const { step, size } = askedOf(series, view, zone);
  const wishes = wishesOf(series.key, view, step, size, now);
  if (series.kind !== 'state') return wishes;
  const earlier = heldAsked(series.key, view);
  const back = { from: view.from - heldWithin * spanOf(view), to: view.from };
  const [first, last] = tileRange(back, earlier.step, earlier.size);
  return [...wishes, ...Array.from({ length: last - first + 1 }, (_, i) => ({ ...earlier, index: last - i }))];
}

type Known = {
  readonly series: Kinded;
  readonly tiles: Tiles;
  readonly zone: string;
  readonly now: number;
  readonly cadence: number;
  readonly newest: Told | undefined;
  /** When its thing was last heard from, for states. */
  readonly until: number;
};

export type Drawn = {
  readonly columns: Columns;
  readonly draw: Trace['draw'];
  /** ms of a bar. */
  readonly width: number;
};

const nothing: Columns = { at: [], mean: [], low: [], high: [] };
const drawOf = { gauge: 'line', state: 'steps', counter: 'bars' } as const;

/** The view and the tiles beside it, so that panning within them draws nothing anew. */
function coverage(view: View, { step, size }: Asked): View {
  const [first, last] = tileRange(view, step, size);
  return {
    from: wishView({ step, size, index: first - 1 }).from,
    to: wishView({ step, size, index: last + 1 }).to,
  };
}

export function drawnOf(known: Known, view: View): Drawn {
  const { series, tiles, zone, now, cadence, newest, until } = known;
  const asked = askedOf(series, view, zone);
  const all = coverage(view, asked);
  const pieces = piecesOf(tiles, asked, view, series.kind !== 'counter');
  // A newest reading alone is no line.
  if (pieces.length === 0) return { columns: nothing, draw: drawOf[series.kind], width: 0 };
  if (series.kind === 'gauge')
    return { columns: gaugeColumns(series.key, pieces, cadence, newest), draw: 'line', width: 0 };
  const history = historyOf(series.key, pieces, { from: all.from, to: Math.min(all.to, now) });
  if (series.kind === 'state') {
    const held = heldBefore(known, view, all.from);
    return { columns: stateColumns(history, held, until), draw: 'steps', width: 0 };
  }
  const { at, increase, step } = asked.grouped === 'no' ? history : byLocal(history, asked.grouped, zone);
  const width = step > 0 ? step : Math.max(cadence, 1_000);
  return {
    columns: {
      at: at.map((start) => start + (step > 0 ? step / 2 : 0)),
      mean: increase,
      low: increase,
      high: increase,
    },
    draw: 'bars',
    width,
  };
}

/** The entries in sight, for what is told of them in words. */
export function seenHistory({ series, tiles, zone, now }: Known, view: View): History {
  const asked = askedOf(series, view, zone);
  const pieces = piecesOf(tiles, asked, view, series.kind !== 'counter');
  const history = historyOf(series.key, pieces, { from: view.from, to: Math.min(view.to, now) });
  return asked.grouped === 'no' ? history : byLocal(history, asked.grouped, zone);
}

/** What a state was before a time; undefined where that is not known. */
export function heldBefore({ series: { key }, tiles, newest }: Known, view: View, time: number): Told | undefined {
  const earlier = heldAsked(key, view);
  const pieces = piecesOf(tiles, earlier, { from: view.from - heldWithin * spanOf(view), to: time }, false);
  const before = historyOf(key, pieces, { from: 0, to: time });
  // A bucket that reaches over the time may end with what it became later.
  const whole = before.step === 0 ? before : historyOf(key, pieces, { from: 0, to: time - before.step });
  return heldAtStart({ from: time }, whole, newest);
}

/** Growth by local days or months, which have 23 to 25 hours and 28 to 31 days. */
export function byLocal(history: History, by: 'days' | 'months', zone: string): History {
  const { from, to } = history;
  const edges: number[] = by === 'days' ? localDayEdges(from, to, zone) : [];
  for (let i = 0; by === 'months' && (edges.at(-1) ?? from) < to; i++) edges.push(localMonth(from, zone, i));
  const at: number[] = [];
  const [increase, count]: readonly [number[], number[]] = [[], []];
  let next = 0;
  for (const [i, start] of history.at.entries()) {
    while ((edges[next] ?? Infinity) <= start) next++;
    const edge = edges[next - 1] ?? from;
    if (at.at(-1) !== edge) {
      at.push(edge);
      increase.push(0);
      count.push(0);
    }
    increase[increase.length - 1] = (increase.at(-1) ?? 0) + (history.increase[i] ?? 0);
    count[count.length - 1] = (count.at(-1) ?? 0) + (history.count[i] ?? 1);
  }
  const step = by === 'days' ? day : 30.4 * day;
  return { ...history, step, at, increase, count, mean: increase, min: increase, max: increase, last: increase };
}
