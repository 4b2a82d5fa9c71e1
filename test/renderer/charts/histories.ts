/** Histories and tiles for the tests of charts. */
import type { History } from '#model/history.ts';
import { createTiles, type Tiles } from '#renderer/live/tiles.ts';
import type { Range } from '#renderer/live/history.ts';
import type { Wish } from '#renderer/charts/view.ts';

export const hour = 3_600_000;
export const day = 24 * hour;
export const zone = 'Europe/Vienna';

/** A reading an hour from 1970 on. */
export function history(mean: readonly number[], more: Partial<History> = {}): History {
  const at = mean.map((_, i) => i * hour);
  return {
    series: 's',
    from: 0,
    to: mean.length * hour,
    tier: 'quarter',
    step: hour,
    at,
    mean: [...mean],
    min: mean.map((v) => v - 0.5),
    max: mean.map((v) => v + 0.5),
    last: [...mean],
    count: mean.map(() => 10),
    increase: [],
    ...more,
  };
}

/** Buckets of a range as the hub would answer, of a value that is known at any time; NaN is a gap. */
export function answered(key: string, { from, to, points }: Range, value: (at: number) => number): History {
  const step = (to - from) / points;
  const at = Array.from({ length: points }, (_, i) => from + i * step).filter((each) => !Number.isNaN(value(each)));
  const mean = at.map(value);
  return { ...history(mean), series: key, from, to, step, at, count: at.map(() => step / 10_000) };
}

/** Tiles that have all that was wished for, as of `now`. */
export async function tilesOf(
  wishes: readonly Wish[],
  value: (at: number) => number,
  now: number,
  change: (answer: History) => History = (answer) => answer,
): Promise<Tiles> {
  const tiles = createTiles(
    (key, range) => Promise.resolve(change(answered(key, range, value))),
    () => now,
  );
  tiles.want({}, wishes);
  while (wishes.some((wish) => tiles.get(wish) === undefined)) await Promise.resolve();
  return tiles;
}
