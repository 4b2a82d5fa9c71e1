/** A few series in one plot, in whatever size it is given: their lines with what they are, two scales, and the times. */
import { useMemo, type CSSProperties } from 'react';
import { exploreWords as words } from '#model/words/explore-en.ts';
import { axisAdvance, marksOf, widthOf } from '../../charts/axis.ts';
import { looksOf, mostSeries, mostUnits, traceOf, unitsOf } from '../../charts/looks.ts';
import { Painted } from '../../charts/painted.tsx';
import { scaleOf } from '../../charts/scale.ts';
import { placeTimes, timeTicks } from '../../charts/time-ticks.ts';
import type { Scene } from '../../charts/trace.ts';
import { useZone } from '../../format/zone.ts';
import { namesOf, titleOf } from '../../format/series-names.ts';
import { useLive } from '../../live/live.ts';
import { useDrawn } from '../../live/use-drawn.ts';
import { Reading } from '../../parts/reading.tsx';
import { linkTo } from '../../router.ts';
import { useScreenSize } from '../../theme/screen-size.ts';
import { placedType } from '../placed-type.ts';
import './series-panel.css';

type Props = {
  /** Up to three, of up to two units; what is beyond is left out. */
  readonly keys: readonly string[];
  /** ms up to now. */
  readonly span: number;
  /** Of the place, in u. */
  readonly size: { readonly w: number; readonly h: number };
};

const beside = 16;
/** Below this height, in u, there are only lines. */
const roomForTimes = 190;
const dotRoom = 0.012;

export function SeriesPanel({ keys, span, size }: Props) {
  const zone = useZone();
  const directory = useLive((state) => state.directory);
  const { label } = placedType(useScreenSize());
  const kept = useMemo(() => {
    const all = keys.flatMap((key) => directory.byKey.get(key) ?? []);
    const units = unitsOf(all).slice(0, mostUnits);
    return all
      .filter(({ unit }) => units.includes(unit))
      .slice(0, mostSeries)
      .map(({ key }) => key);
  }, [keys, directory]);
  const { series, drawn, view, failed } = useDrawn(kept, span, zone);
  const looks = useMemo(() => looksOf(series), [series]);
  const names = useMemo(
    () => (series.length === 1 ? [titleOf(directory, series)] : namesOf(directory, series)),
    [directory, series],
  );
  const traces = useMemo(
    () => looks.flatMap((look, i) => (drawn[i] ? [traceOf(look, drawn[i], looks.length)] : [])),
    [looks, drawn],
  );
  const scales = [0, 1].map((of) => {
    const own = looks.flatMap(({ scale, series: { kind } }, i) =>
      scale === of && traces[i] ? [{ trace: traces[i], kind }] : [],
    );
    const unit = looks.find(({ scale }) => scale === of)?.series.unit;
    return unit === undefined ? undefined : scaleOf(own, unit, view);
  });
  const [left, right] = scales;
  const scene = useMemo(
    (): Scene => ({
      view: { from: view.from, to: view.to + span * dotRoom },
      traces,
      scales: [left ?? { low: 0, high: 1 }, right ?? { low: 0, high: 1 }],
    }),
    [view, span, traces, left?.low, left?.high, right?.low, right?.high],
  );
  const [first] = looks;
  if (!first) return <p className="series-panel-said">{words.panelUnknown}</p>;
  const hasLine = scales.some((scale) => scale !== undefined);
  const marks = scales.map((scale, i) => {
    const look = looks.find((each) => each.scale === i);
    return scale && look && size.h >= roomForTimes
      ? marksOf(scale, look.series.unit, look.series.quantity, Math.max(2, Math.floor(size.h / 130)))
      : [];
  });
  const [main = [], second = []] = marks;
  const room = (of: typeof main): number => (of.length > 0 ? beside + widthOf(of, label) : 0);
  const letters = Math.max(8, (size.w - room(main) - room(second)) / (label * axisAdvance));
  const place = (at: number): number => (at - scene.view.from) / (scene.view.to - scene.view.from);
  const times = placeTimes(
    timeTicks(view, zone, letters).map(({ at, text }) => ({ text, at: place(at) })),
    1 / letters,
    0,
  );
  const top = (value: number, scale: 0 | 1): string => {
    const { low, high } = scene.scales[scale] ?? { low: 0, high: 1 };
    return `${(1 - (value - low) / (high - low)) * 100}%`;
  };
  const style: CSSProperties & Record<`--${string}`, number> = { '--main': room(main), '--second-axis': room(second) };
  return (
    <div className="series-panel" style={style}>
      <ul className="series-panel-keys">
        {looks.map(({ series: each, hue, dash }, i) => (
          <li key={each.key}>
            <a className="series-panel-key" {...linkTo({ page: 'series', key: each.key })}>
              {looks.length > 1 ? (
                <svg className="series-panel-swatch" viewBox="0 0 40 14" aria-hidden="true">
                  <line
                    x2="40"
                    y1="7"
                    y2="7"
                    stroke={`var(${hue})`}
                    strokeWidth="2.6"
                    strokeDasharray={dash.join(' ')}
                  />
                </svg>
              ) : null}
              {names[i]}{' '}
              <b>
                <Reading id={each.id} unit={each.unit} />
              </b>
            </a>
          </li>
        ))}
      </ul>
      {hasLine ? null : <p className="series-panel-said">{failed ? words.panelUnread : words.panelSilent}</p>}
      <div className="series-panel-plot" data-seen={hasLine}>
        {main.map(({ value, text }) => (
          <span key={value} className="series-panel-line" style={{ top: top(value, 0) }} aria-hidden="true">
            <span className="figure">{text}</span>
          </span>
        ))}
        {second.map(({ value, text }) => (
          <span key={value} className="series-panel-other figure" style={{ top: top(value, 1) }} aria-hidden="true">
            {text}
          </span>
        ))}
        <div className="series-panel-field">
          <Painted scene={scene} />
        </div>
      </div>
      {size.h >= roomForTimes && hasLine ? (
        <div className="series-panel-times" aria-hidden="true">
          {times.map(({ at, text }) => (
            <span key={`${text} ${at.toFixed(3)}`} style={{ left: `${at * 100}%` }}>
              {text}
            </span>
          ))}
        </div>
      ) : null}
    </div>
  );
}
