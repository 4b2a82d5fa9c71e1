/** What some things were, and when: a row each, bright where it was on, with what it is now. */
import { useMemo } from 'react';
import { exploreWords as words } from '#model/words/explore-en.ts';
import { isOn } from '../../charts/state.ts';
import { placeTimes, timeTicks } from '../../charts/time-ticks.ts';
import { axisAdvance } from '../../charts/axis.ts';
import { longSpan } from '../../format/age.ts';
import { told } from '../../format/number.ts';
import { placeOf } from '../../format/series-title.ts';
import { useZone } from '../../format/zone.ts';
import type { SeriesInfo } from '../../live/directory.ts';
import { useLive } from '../../live/live.ts';
import { useDrawn } from '../../live/use-drawn.ts';
import { Reading } from '../../parts/reading.tsx';
import { linkTo } from '../../router.ts';
import { useScreenSize } from '../../theme/screen-size.ts';
import { linesIn, placedType } from '../placed-type.ts';
import { stretchesOf, type Stretch } from './stretches.ts';
import './states-panel.css';

type Props = {
  readonly keys: readonly string[];
  /** ms up to now. */
  readonly span: number;
  /** Of the place, in u. */
  readonly size: { readonly w: number; readonly h: number };
};

/** How the values of a row are told apart: off is a hairline, on is a bar; of many the higher are the stronger. */
function strength(value: number, series: SeriesInfo, highest: number): number {
  if (series.unit === 'bool') return isOn(value) ? 1 : 0;
  return highest > 0 ? Math.max(0, value / highest) : 0;
}

function Row({
  series,
  stretches,
  span,
}: {
  readonly series: SeriesInfo;
  readonly stretches: readonly Stretch[];
  readonly span: number;
}) {
  const highest = Math.max(0, ...stretches.map(({ value }) => value));
  return (
    <span
      className="states-row"
      role="img"
      aria-label={stretches
        .map(({ value, from, to }) => `${told(value, series)} ${longSpan((to - from) * span)}`)
        .join(', ')}
    >
      {stretches.map(({ value, from, to, isMixed }) => (
        <i
          key={from}
          data-mixed={isMixed}
          style={{
            left: `${from * 100}%`,
            width: `${(to - from) * 100}%`,
            opacity: 0.25 + 0.75 * strength(value, series, highest),
          }}
          data-on={strength(value, series, highest) > 0}
        />
      ))}
    </span>
  );
}

export function StatesPanel({ keys, span, size }: Props) {
  const zone = useZone();
  const directory = useLive((state) => state.directory);
  const type = placedType(useScreenSize());
  const room = Math.max(1, linesIn(size.h, type.touchLine, type.label * 1.6));
  const kept = useMemo(() => keys.slice(0, room), [keys, room]);
  const { series, drawn, view, failed } = useDrawn(kept, span, zone);
  if (series.length === 0) return <p className="series-panel-said">{words.panelUnknown}</p>;
  const letters = Math.max(8, (size.w * 0.56) / (type.label * axisAdvance));
  const place = (at: number): number => (at - view.from) / span;
  const times = placeTimes(
    timeTicks(view, zone, letters).map(({ at, text }) => ({ text, at: place(at) })),
    1 / letters,
    0,
  );
  return (
    <div className="states">
      <ul className="states-list">
        {series.map((each, i) => {
          const columns = drawn[i]?.columns;
          const stretches = columns ? stretchesOf(columns, view) : [];
          return (
            <li key={each.key}>
              <a className="states-thing" {...linkTo({ page: 'series', key: each.key })}>
                <span className="states-name">{placeOf(directory, each)}</span>
                {stretches.length > 0 ? (
                  <Row series={each} stretches={stretches} span={span} />
                ) : (
                  <span className="states-none">{failed ? words.panelUnread : words.panelSilent}</span>
                )}
                <span className="states-now">
                  <Reading id={each.id} unit={each.unit} />
                </span>
              </a>
            </li>
          );
        })}
      </ul>
      <p className="states-times" aria-hidden="true">
        {times.map(({ at, text }) => (
          <span key={`${text} ${at.toFixed(3)}`} style={{ left: `${at * 100}%` }}>
            {text}
          </span>
        ))}
      </p>
    </div>
  );
}
