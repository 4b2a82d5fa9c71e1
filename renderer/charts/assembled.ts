/** Tiles put together to what is drawn: where one has not come yet, what other widths know of its time. Pure. */
import type { History } from '#model/history.ts';
import type { Tile, Tiles } from '../live/tiles.ts';
import { columnsOf, type Columns } from './history-columns.ts';
import { tileRange, wishView, type View } from './view.ts';

/** Entries of a tile within [from, to). */
export type Piece = View & { readonly tile: Tile };

type Asked = { readonly key: string; readonly step: number; readonly size: number };

/** All that is here of a view and the tiles beside it, in order of time. `substitutes`: also of other widths. */
export function piecesOf(tiles: Tiles, asked: Asked, view: View, substitutes: boolean): readonly Piece[] {
  const [first, last] = tileRange(view, asked.step, asked.size);
  const pieces: Piece[] = [];
  for (let index = first - 1; index <= last + 1; index++) {
    const wish = { ...asked, index };
    const { from, to } = wishView(wish);
    const tile = tiles.get(wish);
    if (tile) pieces.push({ tile, from, to });
    else if (substitutes) {
      for (const other of tiles.instead(asked.key, { from, to }, asked.step))
        pieces.push({ tile: other, from: Math.max(from, other.from), to: Math.min(to, other.to) });
    }
  }
  return pieces;
}

/** Whether the view itself is here, as it was asked for. */
export function isWhole(tiles: Tiles, asked: Asked, view: View, now: number): boolean {
  const [first, last] = tileRange({ from: view.from, to: Math.min(view.to, now) }, asked.step, asked.size);
  for (let index = first; index <= last; index++) if (!tiles.get({ ...asked, index })) return false;
  return true;
}

/** The entries of pieces within a view as one history; its step is the widest among them, 0 for single samples. */
export function historyOf(key: string, pieces: readonly Piece[], { from, to }: View): History {
  const { at, mean, min, max, last, count, increase }: Record<Column, number[]> = {
    at: [],
    mean: [],
    min: [],
    max: [],
    last: [],
    count: [],
    increase: [],
  };
  let step = 0;
  let tier: History['tier'] = 'samples';
  for (const { tile, ...piece } of pieces) {
    const { history } = tile;
    const [low, high] = [Math.max(piece.from, from), Math.min(piece.to, to)];
    for (const [i, start] of history.at.entries()) {
      if (start < low || start >= high || start <= (at.at(-1) ?? -Infinity)) continue;
      const value = history.mean[i] ?? 0;
      at.push(start);
      mean.push(value);
      min.push(history.min[i] ?? value);
      max.push(history.max[i] ?? value);
      last.push(history.last[i] ?? value);
      count.push(history.count[i] ?? 1);
      if (history.increase.length > 0) increase.push(history.increase[i] ?? 0);
      if (history.step > step) {
        step = history.step;
        tier = history.tier;
      }
    }
  }
  return { series: key, from, to, tier, step, at, mean, min, max, last, count, increase };
}
type Column = 'at' | 'mean' | 'min' | 'max' | 'last' | 'count' | 'increase';

type Point = { readonly at: number; readonly value: number };

/** Columns of a gauge over all pieces, each bucket at its middle, followed by the newest sample where it is newer. */
export function gaugeColumns(key: string, pieces: readonly Piece[], cadence: number, newest?: Point): Columns {
  const parts = pieces.map((piece) => {
    const history = historyOf(key, [piece], piece);
    // No bucket stands for a time after the question.
    return columnsOf({ ...history, to: Math.min(piece.to, piece.tile.askedAt) }, cadence);
  });
  const widest = pieces.reduce((most, { tile }) => Math.max(most, tile.history.step), 0);
  return joined(parts, Math.max(widest, cadence) * 2.5, newest);
}

/** One after the other, with a gap between two whose ends are too far apart. */
function joined(parts: readonly Columns[], widest: number, newest: Point | undefined): Columns {
  const at: number[] = [];
  const mean: (number | null)[] = [];
  const low: (number | null)[] = [];
  const high: (number | null)[] = [];
  const put = (time: number, ...values: readonly [number | null, number | null, number | null]): void => {
    at.push(time);
    mean.push(values[0]);
    low.push(values[1]);
    high.push(values[2]);
  };
  const usual = usualStep(parts);
  for (const part of parts) {
    const before = at.at(-1);
    const first = part.at[0];
    if (first === undefined) continue;
    if (before !== undefined && first - before > Math.max(widest, usual * 2.5))
      put((before + first) / 2, null, null, null);
    for (const [i, time] of part.at.entries()) {
      if (time > (at.at(-1) ?? -Infinity)) put(time, part.mean[i] ?? null, part.low[i] ?? null, part.high[i] ?? null);
    }
  }
  const end = at.at(-1);
  if (newest !== undefined && newest.at > (end ?? -Infinity)) {
    if (end !== undefined && newest.at - end > Math.max(widest, usual * 2.5))
      put((end + newest.at) / 2, null, null, null);
    put(newest.at, newest.value, newest.value, newest.value);
  }
  return { at, mean, low, high };
}

/** Distance between neighbours that is usual in the part with the most points: series that report on change have no cadence. */
function usualStep(parts: readonly Columns[]): number {
  const { at } = parts.reduce((most, part) => (part.at.length > most.at.length ? part : most), {
    at: [] as readonly number[],
  });
  if (at.length < 3) return 0;
  const distances = at.slice(1).map((time, i) => time - (at[i] ?? time));
  return distances.toSorted((a, b) => a - b)[distances.length >>> 1] ?? 0;
}

/** Every `n` buckets as one, their mean by readings: a calmer line, for comparison. */
export function thinned(history: History, n: number): History {
  const kept: Record<'at' | 'mean' | 'count', number[]> = { at: [], mean: [], count: [] };
  const { at, mean, count, step } = history;
  if (step === 0 || at.length < 3 * n) return history;
  const wide = step * n;
  let of = NaN;
  let sum = 0;
  let readings = 0;
  const close = (): void => {
    if (readings === 0) return;
    kept.at.push(of * wide);
    kept.mean.push(sum / readings);
    kept.count.push(readings);
  };
  for (const [i, start] of at.entries()) {
    if (Math.floor(start / wide) !== of) {
      close();
      of = Math.floor(start / wide);
      [sum, readings] = [0, 0];
    }
    sum += (mean[i] ?? 0) * (count[i] ?? 1);
    readings += count[i] ?? 1;
  }
  close();
  return { ...history, ...kept, step: wide, min: kept.mean, max: kept.mean, last: kept.mean, increase: [] };
}
