/** The day of a series against its week, without words: a line over a band, ending in a dot at the newest reading. */
import { useMemo } from 'react';
import type { History } from '#model/history.ts';
import type { SeriesInfo } from '../live/directory.ts';
import { freshness, lastHeard } from '../live/freshness.ts';
import { live } from '../live/live.ts';
import { ribbonColumns, ribbonPaths } from './ribbon.ts';
import './ribbon.css';

type Props = {
  readonly series: SeriesInfo;
  /** Of {@link ribbonRange}; undefined while it is on its way. */
  readonly history: History | undefined;
  /** Epoch ms; a new one draws anew. */
  readonly now: number;
  readonly hue: '--ember-stroke' | '--water-stroke' | '--leaf-stroke' | '--soft';
  /** In u. */
  readonly width: number;
  readonly height: number;
  /** Narrower ranges are drawn as if they were this wide, in the unit of the series. */
  readonly narrowest: number;
};

export function Ribbon({ series, history, now, hue, width, height, narrowest }: Props) {
  const paths = useMemo(() => {
    if (history === undefined) return undefined;
    const latest = live.state.latest.get(series.id);
    const heard = lastHeard(live.state, series.id);
    const isGone = heard === undefined || freshness(heard, now) === 'gone';
    return ribbonPaths(ribbonColumns(history, now, isGone ? undefined : latest), now, { width, height, narrowest });
  }, [history, series.id, now, width, height, narrowest]);
  return (
    <svg className="ribbon" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {paths === undefined ? null : (
        <>
          <path className="ribbon-band" d={paths.band} fill={`var(${hue})`} />
          <path className="ribbon-line" d={paths.line} stroke={`var(${hue})`} />
          {paths.dot === undefined ? null : <circle cx={paths.dot.x} cy={paths.dot.y} r="4" fill={`var(${hue})`} />}
        </>
      )}
    </svg>
  );
}
