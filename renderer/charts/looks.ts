/** How several series in one plot are told apart: by hue, by dash, and by the scale of their unit. Pure. */
import type { Unit } from '#model/units.ts';
import type { SeriesInfo } from '../live/directory.ts';
import type { Drawn } from './drawn.ts';
import type { Hue } from './layers.ts';
import type { Dash, Trace } from './trace.ts';

/** As many as can be told apart without colour. */
export const mostSeries = 3;
/** A plot has two sides. */
export const mostUnits = 2;

export type Look = {
  readonly series: SeriesInfo;
  readonly hue: Hue;
  readonly dash: Dash;
  readonly scale: 0 | 1;
};

const hues: Partial<Record<Unit, Hue>> = {
  '°C': '--ember-stroke',
  '%': '--water-stroke',
  W: '--sun-stroke',
  kWh: '--sun-stroke',
  'µg/m³': '--leaf-stroke',
  ppm: '--leaf-stroke',
};
const others: readonly Hue[] = ['--ember-stroke', '--water-stroke', '--leaf-stroke', '--sun-stroke'];
const dashes: readonly Dash[] = [[], [11, 6], [2.6, 4.4]];

export const unitsOf = (all: readonly SeriesInfo[]): readonly Unit[] => [...new Set(all.map(({ unit }) => unit))];

/** The first of a unit has the hue of that unit, a further one the next that is free. */
export function looksOf(all: readonly SeriesInfo[]): readonly Look[] {
  const units = unitsOf(all);
  const taken = new Set<Hue>();
  return all.map((series, i) => {
    const own: Hue = hues[series.unit] ?? (all.length === 1 ? '--soft' : '--ember-stroke');
    const hue = taken.has(own) ? (others.find((each) => !taken.has(each)) ?? own) : own;
    taken.add(hue);
    return { series, hue, dash: dashes[i] ?? [], scale: units.indexOf(series.unit) === 1 ? 1 : 0 };
  });
}

/** Where several bands lie over one another, each is fainter. */
export function traceOf({ hue, dash, scale }: Look, { columns, draw, width }: Drawn, count: number): Trace {
  const band = draw === 'bars' ? 0 : count > 1 ? 0.13 : 0.22;
  return { columns, draw, width, hue, dash, weight: 2.4, scale, band, dot: draw !== 'bars', shift: 0 };
}
