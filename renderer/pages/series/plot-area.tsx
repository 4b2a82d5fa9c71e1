/** The plot with its scales, its times and a cursor, moved and read by finger, pointer and keys. */
import { useMemo, useRef, useState, type CSSProperties, type KeyboardEvent, type ReactNode } from 'react';
import { exploreWords as words } from '#model/words/explore-en.ts';
import { screenWords } from '#model/words/screen-en.ts';
import { axisAdvance, marksOf, widthOf } from '../../charts/axis.ts';
import { nearestIndex, stepFrom } from '../../charts/cursor.ts';
import { Painted } from '../../charts/painted.tsx';
import { placeTimes, timeTicks } from '../../charts/time-ticks.ts';
import { moved, spanOf, type View } from '../../charts/view.ts';
import { useScreenSize } from '../../theme/screen-size.ts';
import { EndLabels } from './end-labels.tsx';
import { effectOf } from './keys.ts';
import { earlierAt, spacing, valuesAt, whenText } from './read-out.ts';
import { ReadOut } from './read-out-line.tsx';
import { Key } from './series-key.tsx';
import type { Explored } from './use-explored.ts';
import { useGestures } from './use-gestures.ts';
import './plot.css';

type Props = {
  readonly explored: Explored;
  readonly view: View;
  readonly now: number;
  /** The view ends now and goes on with it. */
  readonly follows: boolean;
  readonly zone: string;
  readonly title: string;
  /** What each series is called beside the others. */
  readonly names: readonly string[];
  /** What the earlier line is called, where it is drawn. */
  readonly earlier: string | undefined;
  readonly seen: boolean;
  /** undefined: to now. */
  readonly onView: (view: View | undefined, isMoving: boolean) => void;
  /** In the field, and below its times. */
  readonly children?: ReactNode;
  readonly below?: ReactNode;
};

/** Between the plot and its scale, and the margins, in u. */
const besidePlot = 24;
const margins = 144;

export function PlotArea(props: Props) {
  const { explored, view, now, follows, zone, title, names, earlier, seen, onView, children, below } = props;
  const { scene, scales, looks } = explored;
  const [touched, setTouched] = useState<number>();
  const field = useRef<HTMLDivElement>(null);
  const { width, floors } = useScreenSize();
  const print = Math.max(24, floors.near);
  const traces = scene.traces.slice(-looks.length);
  const soft = scene.traces.length > looks.length ? scene.traces[0] : undefined;
  const [first] = traces;

  const span = spanOf(scene.view);
  const place = (at: number): number => (at - scene.view.from) / span;
  const marks = scales.map((scale, i) => {
    const look = looks.find((each) => each.scale === i);
    return scale && look ? marksOf(scale, look.series.unit, look.series.quantity) : [];
  });
  const [main = [], second = []] = marks;
  const right = main.length > 0 ? besidePlot + widthOf(main, print) : 0;
  const left = second.length > 0 ? besidePlot + widthOf(second, print) : 0;
  const letters = (width - margins - right - left) / (print * axisAdvance);
  const ticks = useMemo(() => timeTicks(view, zone, letters), [view, zone, letters]);
  const times = placeTimes(
    ticks.map(({ at, text }) => ({ text, at: place(at) })),
    1 / letters,
    follows ? screenWords.now.length : 0,
  );
  const height = (value: number, scale: 0 | 1): number => {
    const { low, high } = scene.scales[scale] ?? { low: 0, high: 1 };
    return 1 - (value - low) / (high - low);
  };

  const isInSight = touched !== undefined && touched >= view.from && touched <= scene.view.to;
  const spaced = first && touched !== undefined ? spacing(first, touched) : 0;
  const values = isInSight ? valuesAt(looks, traces, touched, Math.max(spaced * 2, span / 60)) : [];
  const point = values[0]?.point;
  const when = point === undefined ? '' : whenText(point.at, spaced, zone);
  const before = point && earlierAt(soft, looks[0], point.at, Math.max(spaced * 6, span / 20));

  const gestures = useGestures({ field, view, now, onView, onRead: setTouched });
  const press = (event: KeyboardEvent): void => {
    const effect = effectOf(event, view, isInSight ? touched : (view.from + view.to) / 2, now);
    if (effect === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    if (effect === 'now') {
      setTouched(undefined);
      onView(undefined, false);
    } else if ('view' in effect) onView(effect.view, false);
    else if (first) {
      const from = isInSight ? nearestIndex(first.columns, touched) : undefined;
      const last = nearestIndex(first.columns, scene.view.to);
      const start = effect.steps === -Infinity ? nearestIndex(first.columns, view.from) : undefined;
      const index = start ?? (from === undefined ? last : stepFrom(first.columns, from, effect.steps));
      const at = index === undefined ? undefined : first.columns.at[index];
      setTouched(at);
      if (at !== undefined && at < view.from) onView(moved(view, -0.25, now), false);
      else if (at !== undefined && at > scene.view.to) onView(moved(view, 0.25, now), false);
    }
  };

  const style: CSSProperties & Record<`--${string}`, number> = { '--scale': right, '--second': left };
  return (
    <div className="plot" data-seen={seen} style={style}>
      <div className="plot-lane">
        {values.length > 0 && point ? (
          <ReadOut
            values={values}
            names={names}
            when={when}
            earlier={before && earlier ? `${earlier} ${before}` : ''}
            at={place(point.at)}
          />
        ) : (
          <Key looks={looks} names={names} earlier={soft && earlier} />
        )}
      </div>
      <div className="plot-values plot-second" aria-hidden="true">
        {second.map(({ value, text }) => (
          <span key={value} className="figure" style={{ top: `${height(value, 1) * 100}%` }}>
            {text}
          </span>
        ))}
      </div>
      <div
        ref={field}
        className="plot-field"
        role="slider"
        tabIndex={0}
        aria-label={`${title}. ${words.help}`}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(100 * Math.min(1, Math.max(0, point ? place(point.at) : 1)))}
        aria-valuetext={point && `${values.map(({ text }) => text).join(', ')}, ${when}`}
        {...gestures}
        onKeyDown={press}
      >
        {main.map(({ value }) => (
          <span key={value} className="plot-line" style={{ top: `${height(value, 0) * 100}%` }} />
        ))}
        <Painted scene={scene} />
        {children}
        {looks.length > 1 && values.length === 0 ? (
          <EndLabels traces={traces} names={names} view={scene.view} height={height} />
        ) : null}
        {point ? (
          <span className="plot-cursor" data-several={looks.length > 1} style={{ left: `${place(point.at) * 100}%` }} />
        ) : null}
        {values.map(({ look, point: each }) => (
          <span
            key={look.series.key}
            className="plot-point"
            style={{
              left: `${place(look === looks[0] ? each.at : (point?.at ?? each.at)) * 100}%`,
              top: `${height(each.value, look.scale) * 100}%`,
              borderColor: `var(${look.hue})`,
            }}
          />
        ))}
      </div>
      <div className="plot-values" aria-hidden="true">
        {main.map(({ value, text }) => (
          <span key={value} className="figure" style={{ top: `${height(value, 0) * 100}%` }}>
            {text}
          </span>
        ))}
      </div>
      <div className="plot-times" aria-hidden="true">
        {times.map((tick) => (
          <span key={tick.text + Math.round(tick.at * 1e4)} style={{ left: `${tick.at * 100}%` }}>
            {tick.text}
          </span>
        ))}
        {follows ? <span className="plot-now">{screenWords.now}</span> : null}
      </div>
      {below}
    </div>
  );
}
