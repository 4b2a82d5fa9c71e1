/** The plot with its scale, its times and a cursor that follows a finger, a pointer or the arrow keys. */
import { useState, type KeyboardEvent, type PointerEvent } from 'react';
import type { Unit } from '#model/units.ts';
import { screenWords as words } from '#model/words/screen-en.ts';
import { Chart } from '../../charts/chart.tsx';
import type { Layer } from '../../charts/plot.ts';
import { quantityText } from '../../format/number.ts';
import { clockTime, longDate } from '../../format/time.ts';
import { nearestIndex, stepFrom, type PlotView } from './plot-view.ts';
import { tickDecimals, type RangeName } from './ranges.ts';

const layers: readonly Layer[] = [
  { draw: 'edge' },
  { draw: 'band', hue: '--series-hue', alpha: 0.22 },
  { draw: 'line', hue: '--series-hue', width: 2.4, dot: 4.5 },
];

const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, PageUp: -12, PageDown: 12, Home: -Infinity, End: Infinity };
/** Beyond this part of the width the words stand left of the cursor. */
const flip = 0.62;

type Props = { readonly view: PlotView; readonly unit: Unit; readonly range: RangeName; readonly zone: string; readonly title: string };

export function PlotArea({ view, unit, range, zone, title }: Props) {
  const [touched, setTouched] = useState<number>();
  const { data, columns, times, values } = view;
  const place = (at: number): number => (at - data.from) / (data.to - data.from);
  const height = (value: number): number => 1 - (value - data.low) / (data.high - data.low);
  // New data may be shorter than what was touched.
  const index = touched !== undefined && columns.mean[touched] != null ? touched : undefined;
  const at = index === undefined ? undefined : columns.at[index];
  const value = index === undefined ? undefined : columns.mean[index];
  const low = index === undefined ? undefined : columns.low[index];
  const high = index === undefined ? undefined : columns.high[index];
  const when = at === undefined ? '' : range === 'year' ? longDate(at, zone) : `${longDate(at, zone)}, ${clockTime(at, zone)}`;
  const spread = low == null || high == null || low === high ? '' : `${quantityText(low, unit)} ${words.to} ${quantityText(high, unit)}`;
  const decimals = tickDecimals(values);

  const follow = (event: PointerEvent<HTMLDivElement>): void => {
    const box = event.currentTarget.getBoundingClientRect();
    const part = Math.min(1, Math.max(0, (event.clientX - box.left) / box.width));
    setTouched(nearestIndex(columns, data.from + part * (data.to - data.from)));
  };
  const press = (event: KeyboardEvent): void => {
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    setTouched(stepFrom(columns, touched ?? columns.at.length, step));
  };

  return (
    <div className="plot">
      <div
        className="plot-field"
        role="slider"
        tabIndex={0}
        aria-label={`${title}. ${words.chartHelp}`}
        aria-valuemin={0}
        aria-valuemax={columns.at.length - 1}
        aria-valuenow={index ?? columns.at.length - 1}
        aria-valuetext={value == null ? undefined : `${quantityText(value, unit)}, ${when}`}
        onPointerMove={follow}
        onPointerDown={follow}
        onPointerLeave={(event) => {
          if (event.pointerType === 'mouse') setTouched(undefined);
        }}
        onKeyDown={press}
      >
        {values.map((each) => (
          <span key={each} className="plot-line" style={{ top: `${height(each) * 100}%` }} />
        ))}
        <Chart layers={layers} data={data} />
        {at === undefined || value == null ? null : (
          <>
            <span className="plot-cursor" style={{ left: `${place(at) * 100}%` }} />
            <span className="plot-point" style={{ left: `${place(at) * 100}%`, top: `${height(value) * 100}%` }} />
            <p className="plot-read" data-flip={place(at) > flip} style={place(at) > flip ? { right: `${(1 - place(at)) * 100}%` } : { left: `${place(at) * 100}%` }}>
              <span className="plot-read-value figure">{quantityText(value, unit)}</span>
              <span className="plot-read-words">
                <span>{when}</span>
                <span>{spread}</span>
              </span>
            </p>
          </>
        )}
      </div>
      <div className="plot-values" aria-hidden="true">
        {values.map((each) => (
          <span key={each} className="figure" style={{ top: `${height(each) * 100}%` }}>
            {quantityText(each, unit === 'W' || unit === '' ? '' : unit, decimals)}
          </span>
        ))}
      </div>
      <div className="plot-times" aria-hidden="true">
        {times.map((tick) => (
          <span key={tick.at} style={{ left: `${place(tick.at) * 100}%` }}>
            {tick.text}
          </span>
        ))}
        <span className="plot-now">{words.now}</span>
      </div>
    </div>
  );
}
