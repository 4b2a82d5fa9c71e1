import { useMemo } from 'react';
import { screenWords as words } from '#model/words/screen-en.ts';
import { Chart } from '../../charts/chart.tsx';
import type { Layer } from '../../charts/layers.ts';
import { clockTime, hourOf, weekday } from '../../format/time.ts';
import { useZone } from '../../format/zone.ts';
import { hubNow, useMinute } from '../../live/now.ts';
import { useScreenSize } from '../../theme/screen-size.ts';
import { skyOf } from '../weather/sky.ts';
import { useForecast } from '../weather/use-forecast.ts';
import { forecastChart } from './forecast.ts';
import './forecast.css';

const layers: readonly Layer[] = [
  { draw: 'bars', hue: '--water-stroke', alpha: 0.5 },
  { draw: 'line', hue: '--ember-stroke', width: 2.6, shape: 'smooth' },
];

/** Width of "21:00" in its own font size, and of the chart in u. */
const labelLength = 2.75;
const chartWidth = 600;

/** Temperature and rain over the next 24 hours. */
export function ForecastPanel() {
  const zone = useZone();
  const told = useForecast();
  const forecast = told?.body;
  const minute = useMinute();
  const { tier, floors } = useScreenSize();
  const print = Math.max(tier === 'table' ? 28 : 21, floors.print);
  const hourNumber = Math.floor(minute / 60);
  const chart = useMemo(
    () =>
      forecast && hourNumber > 0
        ? forecastChart(forecast, hubNow(), (at) => hourOf(at, zone), (labelLength * print) / chartWidth)
        : undefined,
    [forecast, hourNumber, zone, print],
  );
  if (!chart || !told || !forecast) return null;
  return (
    <figure
      className="forecast"
      data-panel="forecast"
      data-fresh={told.fresh}
      aria-label={`${words.nextHours}: ${chart.marks.map((mark) => mark.text).join(', ')}, ${skyOf(forecast.current.code).text}`}
    >
      <figcaption className="label">
        {told.note === undefined ? words.nextHours : `${words.nextHours}, ${told.note}`}
      </figcaption>
      <div className="forecast-plot">
        <Chart layers={layers} data={chart.data} />
        {chart.marks.map((mark) => (
          <span
            key={mark.side}
            className="forecast-mark figure"
            data-side={mark.side}
            style={{ left: `clamp(0.4em, ${mark.left * 100}%, 100% - 0.7em)`, top: `${mark.top * 100}%` }}
          >
            {mark.text}
          </span>
        ))}
      </div>
      <div className="forecast-hours">
        <span>{words.now}</span>
        {chart.hours.map(({ at, left }) => (
          <span key={at} className="forecast-hour" style={{ left: `${left * 100}%` }}>
            {hourOf(at, zone) === 0 ? weekday(at, zone) : clockTime(at, zone)}
          </span>
        ))}
      </div>
    </figure>
  );
}
