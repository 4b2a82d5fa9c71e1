/** The next 24 hours as a chart: a line of temperature over bars of precipitation. Pure. */
import type { Forecast } from '#model/snapshots.ts';
import type { PlotData } from '../../charts/layers.ts';
import { degrees } from '../../format/number.ts';

const hour = 3_600_000;
const span = 24 * hour;
/** Fewer hours than this make no chart. */
const fewestHours = 6;
/** Precipitation (mm in an hour) whose bar is full height, unless more falls: light rain is up to 2.5 (WMO). */
const fullBar = 2.5;
/** A lower bar would look like dirt; part of the chart's height. */
const lowestBar = 0.05;
/** Heights as parts of the chart: a lane for the label of its highest point, the line, a lane for the label of its lowest point, the bars below. */
const lineOver = { rain: { top: 0.26, bottom: 0.52 }, nothing: { top: 0.26, bottom: 0.78 } };
/** Precipitation (mm in an hour) that is no rain yet. */
const leastRain = 0.05;
const bars = { top: 0.72 };
/** Narrower ranges of temperature are drawn as if they were this wide, in degrees. */
const narrowest = 3;

export type Mark = {
  readonly text: string;
  /** 0 to 1 from the left and from the top. */
  readonly left: number;
  readonly top: number;
  readonly side: 'above' | 'below';
};

export type ForecastChart = {
  readonly data: PlotData;
  readonly marks: readonly Mark[];
  readonly hours: readonly { readonly at: number; readonly left: number }[];
};

/** Undefined where the forecast does not reach far enough. `hourOf` gives the hour of the local day, `label` the width of an hour's label as part of the chart's. */
export function forecastChart(
  forecast: Forecast,
  now: number,
  hourOf: (at: number) => number,
  label: number,
): ForecastChart | undefined {
  const from = Math.floor(now / hour) * hour;
  const hours = forecast.hours.filter(({ at }) => at >= from && at <= from + span);
  const known = hours.filter((each) => each.temperature !== null);
  if (known.length < fewestHours) return undefined;
  const temperatures = known.map((each) => each.temperature ?? 0);
  const low = Math.min(...temperatures);
  const high = Math.max(...temperatures);
  const wet = hours.map(({ precipitation }) => (precipitation ?? 0) > leastRain);
  const line = wet.includes(true) ? lineOver.rain : lineOver.nothing;
  const scale = (high - low < narrowest ? narrowest : high - low) / (line.bottom - line.top);
  const middle = (low + high) / 2;
  const top = (temperature: number): number => (line.top + line.bottom) / 2 - (temperature - middle) / scale;
  const wettest = Math.max(fullBar, ...hours.map((each) => each.precipitation ?? 0));
  const left = (at: number): number => (at - from) / span;
  const mark = (value: number, side: Mark['side']): Mark => {
    const { at } = known.find((each) => each.temperature === value) ?? { at: from };
    return { text: degrees(value), left: left(at), top: top(value), side };
  };
  return {
    data: {
      from,
      to: from + span,
      low: 0,
      high: 1,
      at: hours.map((each) => each.at),
      columns: [
        hours.map((each, i) =>
          wet[i] && each.at < from + span
            ? Math.max(lowestBar, ((each.precipitation ?? 0) / wettest) * (1 - bars.top))
            : null,
        ),
        hours.map((each) => (each.temperature === null ? null : 1 - top(each.temperature))),
      ],
    },
    marks: degrees(low) === degrees(high) ? [mark(high, 'above')] : [mark(high, 'above'), mark(low, 'below')],
    hours: hours
      .map(({ at }) => ({ at, left: left(at) }))
      // "now" is shorter than a label; with half of the next one and some air they make one and a half.
      .filter((each) => hourOf(each.at) % 6 === 0 && each.left >= 1.5 * label && each.left <= 1 - label / 2),
  };
}
