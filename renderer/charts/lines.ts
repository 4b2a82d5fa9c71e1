/** Lines, steps and bars as paths, and names along an axis. Pure. */
import { lengthOf } from '../type-size.ts';

type Spot = { readonly x: number; readonly y: number };
const one = (value: number): string => value.toFixed(1);

/** Straight from spot to spot; null lifts the pen. */
export function linePath(spots: readonly (Spot | null)[]): string {
  let isDown = false;
  return spots
    .map((spot) => {
      const command = spot === null ? '' : `${isDown ? 'L' : 'M'}${one(spot.x)} ${one(spot.y)}`;
      isDown = spot !== null;
      return command;
    })
    .join('');
}

/** A curve through all spots that never swings beyond them (monotone in x between neighbours); null lifts the pen. */
export function smoothPath(spots: readonly (Spot | null)[]): string {
  return runsOf(spots).map(smoothRun).join('');
}

function smoothRun(run: readonly Spot[]): string {
  const [first] = run;
  if (!first) return '';
  if (run.length < 3) return linePath(run);
  const slopes = run.map((spot, i) => {
    const [before, after] = [run[i - 1], run[i + 1]];
    if (!before || !after) return 0;
    const [left, right] = [(spot.y - before.y) / (spot.x - before.x), (after.y - spot.y) / (after.x - spot.x)];
    return left * right <= 0 ? 0 : (2 * left * right) / (left + right);
  });
  return run
    .map((spot, i) => {
      const before = run[i - 1];
      if (!before) return `M${one(spot.x)} ${one(spot.y)}`;
      const third = (spot.x - before.x) / 3;
      const [out, into] = [before.y + third * (slopes[i - 1] ?? 0), spot.y - third * (slopes[i] ?? 0)];
      return `C${one(before.x + third)} ${one(out)} ${one(spot.x - third)} ${one(into)} ${one(spot.x)} ${one(spot.y)}`;
    })
    .join('');
}

/** Stretches between nulls. */
export function runsOf<T>(list: readonly (T | null)[]): T[][] {
  const runs: T[][] = [];
  let open: T[] | undefined;
  for (const each of list) {
    if (each === null) open = undefined;
    else if (open) open.push(each);
    else runs.push((open = [each]));
  }
  return runs;
}

/** Levels that each hold for `width`, as stairs, and the area below them down to `base`. */
export function stairs(
  levels: readonly (number | null)[],
  width: number,
  base: number,
): { readonly line: string; readonly area: string } {
  const stepped = levels.map((y, i) => (y === null ? null : { x: i * width, y }));
  const parts = runsOf(stepped).map((run) => {
    const end = (run.at(-1)?.x ?? 0) + width;
    const line = run.map(({ x, y }, i) => `${i === 0 ? 'M' : 'H'}${one(x)}${i === 0 ? ` ${one(y)}` : `V${one(y)}`}`);
    return { line: `${line.join('')}H${one(end)}`, area: `V${one(base)}H${one(run[0]?.x ?? 0)}Z` };
  });
  return { line: parts.map(({ line }) => line).join(''), area: parts.map(({ line, area }) => line + area).join('') };
}

export type Bar = { readonly x: number; readonly top: number; readonly bottom: number };

export function barsPath(bars: readonly Bar[], width: number): string {
  return bars
    .filter(({ top, bottom }) => bottom - top > 0.2)
    .map(({ x, top, bottom }) => `M${one(x)} ${one(bottom)}V${one(top)}h${one(width)}V${one(bottom)}Z`)
    .join('');
}

export type Name = { readonly x: number; readonly text: string; readonly anchor?: 'start' | 'middle' | 'end' };

const gap = 0.8;

/** Those of the names that have room, the last first: it is today. `size` is their font size in u. */
export function roomy<N extends Name>(names: readonly N[], size: number, width: number): N[] {
  const taken: { readonly from: number; readonly to: number }[] = [];
  const kept = names.toReversed().filter(({ x, text, anchor = 'middle' }) => {
    const length = lengthOf(text, size) * 1.15;
    const from = x - (anchor === 'start' ? 0 : anchor === 'end' ? length : length / 2);
    const to = from + length;
    const isFree =
      from >= -1 &&
      to <= width + 1 &&
      taken.every((each) => to + size * gap <= each.from || from >= each.to + size * gap);
    if (isFree) taken.push({ from, to });
    return isFree;
  });
  return kept.toReversed();
}
