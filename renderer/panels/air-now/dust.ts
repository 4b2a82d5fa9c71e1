/** Fine dust now, indoors and outdoors, and its day as lines over one scale. Pure. */
import type { History } from '#model/history.ts';
import { day } from '#model/time.ts';
import type { Directory, SeriesInfo } from '../../live/directory.ts';
import { curve } from '../../charts/ribbon.ts';
import { columnsOf, extent } from '../../charts/history-columns.ts';
import { allAir } from '../air/air.ts';

export type Dust = { readonly indoors: SeriesInfo | undefined; readonly outdoors: SeriesInfo | undefined };

/** Undefined when nobody measures fine dust. */
export function dustOf(directory: Directory): Dust | undefined {
  const dust = allAir(directory).filter(({ series }) => series.unit === 'µg/m³');
  const indoors = dust.find((each) => each.indoors)?.series;
  const outdoors = dust.find((each) => !each.indoors)?.series;
  return indoors === undefined && outdoors === undefined ? undefined : { indoors, outdoors };
}

/** Highest concentration in µg/m³ that the EPA calls good (model/air-quality.ts, 40 CFR part 58, appendix G). */
export const goodTo = 9;

type Point = { readonly at: number; readonly value: number };
export type DayLine = {
  /** Path on a drawing that is `width` by `height`; gaps stay open. */
  readonly path: string;
  /** Where it ends. */
  readonly end: { readonly x: number; readonly y: number } | undefined;
};
export type DustDay = { readonly lines: readonly DayLine[]; readonly goodY: number };

type Size = { readonly width: number; readonly height: number };
type Past = { readonly history: History | undefined; readonly cadence: number; readonly newest: Point | undefined };

/** All lines stand over one scale from 0, in which what is good has its place. Undefined while there is no line. */
export function dustDay(pasts: readonly Past[], now: number, { width, height }: Size): DustDay | undefined {
  const all = pasts.map(({ history, cadence, newest }) =>
    history === undefined ? undefined : columnsOf(history, cadence, newest),
  );
  const range = extent(all.flatMap((columns) => columns?.mean ?? []));
  if (range === undefined) return undefined;
  const high = 1.12 * Math.max(range[1], goodTo);
  const x = (at: number): number => Math.min(width, Math.max(0, ((at - (now - day)) / day) * width));
  const y = (value: number): number => height * (1 - Math.max(0, value) / high);
  const lines = all.map((columns): DayLine => {
    const runs: { x: number; y: number }[][] = [[]];
    columns?.mean.forEach((value, i) => {
      if (value === null) runs.push([]);
      else runs.at(-1)?.push({ x: x(columns.at[i] ?? 0), y: y(value) });
    });
    return { path: runs.map(curve).join(''), end: runs.at(-1)?.at(-1) };
  });
  return { lines, goodY: y(goodTo) };
}

/** Heights of labels beside their lines, so far apart that none stands on another; in the order given. */
export function spread(wanted: readonly number[], apart: number, height: number): readonly number[] {
  const order = wanted.map((y, i) => ({ y, i })).toSorted((a, b) => a.y - b.y);
  order.forEach((label, n) => {
    const above = order[n - 1];
    if (above !== undefined) label.y = Math.max(label.y, above.y + apart);
  });
  let below = height;
  for (const label of order.toReversed()) {
    label.y = Math.min(label.y, below);
    below = label.y - apart;
  }
  return wanted.map((y, i) => order.find((label) => label.i === i)?.y ?? y);
}
