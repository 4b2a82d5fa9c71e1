/** The last 24 hours of a series, or as long as told, as a line without words, ending in a dot at now. */
import { useMemo } from 'react';
import type { SeriesInfo } from '../live/directory.ts';
import { usePast } from '../live/history.ts';
import { live } from '../live/live.ts';
import { Chart } from './chart.tsx';
import { atLeast, columnsOf, extent, gapSteps } from './history-columns.ts';
import type { Hue, Layer } from './layers.ts';

type SparkHue = Exclude<Hue, '--series-hue'>;

const day = 86_400_000;
/** A bucket each ten minutes: finer than a sparkline can show. */
const points = 144;

const layersOf = (hue: SparkHue): readonly Layer[] => [{ draw: 'line', hue, width: 2.2, shape: 'smooth', dot: 3.6 }];
const layers: Readonly<Record<SparkHue, readonly Layer[]>> = {
  '--ember-stroke': layersOf('--ember-stroke'),
  '--water-stroke': layersOf('--water-stroke'),
  '--leaf-stroke': layersOf('--leaf-stroke'),
  '--warn-stroke': layersOf('--warn-stroke'),
  '--sun-stroke': layersOf('--sun-stroke'),
  '--soft': layersOf('--soft'),
};

type Props = {
  readonly series: SeriesInfo;
  readonly hue: SparkHue;
  /** Narrower ranges are drawn as if they were this wide, in the unit of the series. */
  readonly narrowest: number;
  /** ms; a day unless told. */
  readonly span?: number;
  /** Silences up to this long, in ms, are no gaps in the line. */
  readonly rest?: number;
  /** Part of the span that is left free behind now, for the dot: more of it where the line is short. */
  readonly beyond?: number;
};

export function Spark({ series, hue, narrowest, span = day, rest = 0, beyond = 0.012 }: Props) {
  const past = usePast([series.key], span, points);
  const data = useMemo(() => {
    const history = past?.histories[0];
    if (!past || !history) return undefined;
    const latest = live.state.latest.get(series.id);
    const columns = columnsOf(history, Math.max(latest?.cadence ?? 0, rest / gapSteps), latest);
    const range = extent(columns.mean);
    if (!range || columns.at.length < 2) return undefined;
    const [low, high] = atLeast(range, narrowest);
    const air = (high - low) * 0.12;
    // The dot at now must not be cut off.
    const to = past.to + span * beyond;
    return { from: past.to - span, to, low: low - air, high: high + air, at: columns.at, columns: [columns.mean] };
  }, [past, series.id, narrowest, span, rest, beyond]);
  return <span className="spark">{data ? <Chart key={hue} layers={layers[hue]} data={data} /> : null}</span>;
}
