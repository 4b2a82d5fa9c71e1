/** The plot with its scale, its times and a cursor that follows a finger, a pointer or the arrow keys. */
import { useState, type CSSProperties, type KeyboardEvent, type PointerEvent } from 'react';
import type { Unit } from '#model/units.ts';
import { screenWords as words } from '#model/words/screen-en.ts';
import { Chart } from '../../charts/chart.tsx';
import type { Layer } from '../../charts/layers.ts';
import { longSpan } from '../../format/age.ts';
import { durationUnit, quantityText, told } from '../../format/number.ts';
import { clockTime, longDate } from '../../format/time.ts';
import { useScreenSize } from '../../theme/screen-size.ts';
import { heldIndex, nearestIndex, pointAt, stepFrom, type PlotView } from './plot-view.ts';
import { placeTimes, tickDecimals, type RangeName } from './ranges.ts';
import './plot.css';

/** Straight from point to point, mean and edges alike: between two points a curve could leave its own range. */
const layers: readonly Layer[] = [
  { draw: 'edge' },
  { draw: 'band', hue: '--series-hue', alpha: 0.22 },
  { draw: 'line', hue: '--series-hue', width: 2.4, dot: 4.5 },
  { draw: 'line', hue: '--series-hue', width: 2.4, shape: 'steps', fill: 0.14, dot: 4.5 },
];

const steps: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  PageUp: -12,
  PageDown: 12,
  Home: -Infinity,
  End: Infinity,
};
/** Beyond this part of the width the words stand left of the cursor. */
const flip = 0.62;

/** Nothing where both ends read the same. */
const spreadText = (low: string, high: string): string => (low === high ? '' : `${low} ${words.to} ${high}`);

type Props = {
  readonly view: PlotView;
  readonly unit: Unit;
  readonly quantity: string;
  readonly range: RangeName;
  readonly zone: string;
  readonly title: string;
  readonly seen: boolean;
};

/** Width of a character of an axis, in em. */
const axisAdvance = 0.58;
/** Between the plot and its scale, and the margins, in u. */
const besidePlot = 24;
const margins = 144;

export function PlotArea({ view, unit, quantity, range, zone, title, seen }: Props) {
  const [touched, setTouched] = useState<number>();
  const { data, columns, times, values, holds } = view;
  const place = (at: number): number => (at - data.from) / (data.to - data.from);
  const height = (value: number): number => 1 - (value - data.low) / (data.high - data.low);
  // New data may be shorter than what was touched.
  const read = touched === undefined ? undefined : pointAt(columns, touched);
  const when =
    read === undefined
      ? ''
      : range === 'year'
        ? longDate(read.at, zone)
        : `${longDate(read.at, zone)}, ${clockTime(read.at, zone)}`;
  const next = read === undefined ? undefined : columns.at[read.index + 1];
  const spread =
    read === undefined
      ? ''
      : holds
        ? next === undefined
          ? ''
          : words.heldFor(longSpan(next - read.at))
        : spreadText(quantityText(read.low, unit), quantityText(read.high, unit));
  const largest = values.at(-1) ?? 0;
  const { size } = unit === 's' ? durationUnit(largest) : { size: 1 };
  const decimals = tickDecimals(values.map((each) => each / size));
  const { width, floors } = useScreenSize();
  const print = Math.max(24, floors.near);
  const scale = values.map((each) =>
    unit === 'bool'
      ? told(each, { unit, quantity })
      : quantityText(each, unit === 'W' || unit === '' ? '' : unit, decimals, largest),
  );
  const scaleWidth = besidePlot + Math.max(0, ...scale.map((text) => text.length * print * axisAdvance));
  const character = (print * axisAdvance) / (width - margins - scaleWidth);
  const shownTimes = placeTimes(
    times.map(({ at, text }) => ({ text, at: place(at) })),
    character,
    words.now.length,
  );

  const follow = (event: PointerEvent<HTMLDivElement>): void => {
    const box = event.currentTarget.getBoundingClientRect();
    const part = Math.min(1, Math.max(0, (event.clientX - box.left) / box.width));
    setTouched((holds ? heldIndex : nearestIndex)(columns, data.from + part * (data.to - data.from)));
  };
  const press = (event: KeyboardEvent): void => {
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    setTouched(stepFrom(columns, touched ?? columns.at.length, step));
  };

  const style: CSSProperties & Record<`--${string}`, number> = { '--scale': scaleWidth };
  return (
    <div className="plot" data-seen={seen} style={style}>
      <div
        className="plot-field"
        role="slider"
        tabIndex={0}
        aria-label={`${title}. ${words.chartHelp}`}
        aria-valuemin={0}
        aria-valuemax={columns.at.length - 1}
        aria-valuenow={read?.index ?? columns.at.length - 1}
        aria-valuetext={read && `${told(read.value, { unit, quantity })}, ${when}`}
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
        {read === undefined ? null : (
          <>
            <span className="plot-cursor" style={{ left: `${place(read.at) * 100}%` }} />
            <span
              className="plot-point"
              style={{ left: `${place(read.at) * 100}%`, top: `${height(read.value) * 100}%` }}
            />
            <p
              className="plot-read"
              data-flip={place(read.at) > flip}
              style={
                place(read.at) > flip
                  ? { right: `${(1 - place(read.at)) * 100}%` }
                  : { left: `${place(read.at) * 100}%` }
              }
            >
              <span className="plot-read-value figure">{told(read.value, { unit, quantity })}</span>
              <span className="plot-read-words">
                <span>{when}</span>
                <span>{spread}</span>
              </span>
            </p>
          </>
        )}
      </div>
      <div className="plot-values" aria-hidden="true">
        {values.map((each, i) => (
          <span key={each} className="figure" style={{ top: `${height(each) * 100}%` }}>
            {scale[i]}
          </span>
        ))}
      </div>
      <div className="plot-times" aria-hidden="true">
        {shownTimes.map((tick) => (
          <span key={tick.at} style={{ left: `${tick.at * 100}%` }}>
            {tick.text}
          </span>
        ))}
        <span className="plot-now">{words.now}</span>
      </div>
    </div>
  );
}
