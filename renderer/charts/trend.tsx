/** Some hours of a series on a scale that it shares with its neighbours, without words, ending in a dot. */
import { useMemo } from 'react';
import type { History } from '#model/history.ts';
import { columnsOf } from './history-columns.ts';
import { trendPath } from './trend.ts';
import './ribbon.css';

type Sample = { readonly at: number; readonly value: number };

type Props = {
  readonly history: History | undefined;
  /** Newest sample, where it is live. */
  readonly newest: Sample | undefined;
  readonly cadence: number;
  readonly from: number;
  readonly to: number;
  readonly hue: '--ember-stroke' | '--soft';
  /** In u. */
  readonly width: number;
  readonly height: number;
  /** Shared, in the unit of the series. */
  readonly scale: readonly [low: number, high: number];
};

export function Trend({ history, newest, cadence, from, to, hue, width, height, scale }: Props) {
  const [low, high] = scale;
  const drawn = useMemo(
    () =>
      history === undefined
        ? undefined
        : trendPath(columnsOf(history, cadence, newest), { from, to, width, height, low, high }),
    // The newest sample counts when the history came.
    // oxlint-disable-next-line react/exhaustive-deps
    [history, cadence, from, to, width, height, low, high],
  );
  return (
    <svg className="ribbon" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {drawn === undefined ? null : (
        <>
          <path className="ribbon-line" d={drawn.line} stroke={`var(${hue})`} />
          {drawn.dot === undefined ? null : <circle cx={drawn.dot.x} cy={drawn.dot.y} r="4" fill={`var(${hue})`} />}
        </>
      )}
    </svg>
  );
}
