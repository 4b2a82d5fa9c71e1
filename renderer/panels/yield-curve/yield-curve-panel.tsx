import { useMemo } from 'react';
import type { Snapshot } from '#model/snapshots.ts';
import { screenWords as words } from '#model/words/screen-en.ts';
import { fixed } from '../../format/number.ts';
import type { SeriesInfo } from '../../live/directory.ts';
import { usePast } from '../../live/history.ts';
import { useLive } from '../../live/live.ts';
import { curveOf, namedTerms, slopeWords, type CurveDot, type CurvePoint } from './yield-curve.ts';
import './yield-curve.css';

const day = 86_400_000;
const month = 30 * day;
/** The market rests on weekends and holidays. */
const slack = 6 * day;
const [width, height] = [560, 200];
const margin = { left: 6, right: 76, top: 24, bottom: 42 };

const place = ({ x, y }: CurveDot): { left: number; top: number } => ({
  left: margin.left + x * (width - margin.left - margin.right),
  top: margin.top + y * (height - margin.top - margin.bottom),
});
const pathOf = (dots: readonly CurveDot[]): string =>
  dots.map((dot, i) => `${i === 0 ? 'M' : 'L'}${place(dot).left} ${place(dot).top}`).join('');

/** The curve of a month ago, from the histories of its terms. */
function useMonthAgo(curve: Snapshot<'yields'>): readonly CurvePoint[] {
  const directory = useLive((state) => state.directory);
  const series = useMemo(
    () =>
      curve.body.curve.flatMap(({ maturity }) => {
        const found = directory.series.find(
          (each): each is SeriesInfo => each.quantity === 'yield' && each.labels['maturity'] === maturity,
        );
        return found ? [{ maturity, key: found.key }] : [];
      }),
    [curve, directory],
  );
  const past = usePast(
    series.map(({ key }) => key),
    month + slack,
    200,
  );
  return useMemo(() => {
    if (!past) return [];
    return series.flatMap(({ maturity, key }) => {
      const history = past.histories.find((one) => one.series === key);
      const index = history?.at.findLastIndex((at) => at <= past.to - month) ?? -1;
      const value = history?.last[index];
      return value === undefined || value === null ? [] : [{ maturity, value }];
    });
  }, [past, series]);
}

/** What money costs by how long it is lent. */
export function YieldCurvePanel({ yields }: { readonly yields: Snapshot<'yields'> }) {
  const before = useMonthAgo(yields);
  const curve = useMemo(() => curveOf(yields.body.curve, before), [yields, before]);
  if (!curve) return null;
  const change = slopeWords(yields.body.curve, before);
  const lowest = curve.now.reduce((a, b) => (b.y > a.y ? b : a));
  const last = curve.now.at(-1);
  return (
    <section className="desk-part" data-panel="yield-curve">
      <div className="section-head">
        <h2 className="section-title">
          {words.yieldCurve}
          {change === undefined ? null : <span className="desk-finding">, {change}</span>}
        </h2>
      </div>
      <div className="curve">
        <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={words.yieldCurve}>
          {curve.before.length > 2 ? <path className="curve-before" d={pathOf(curve.before)} /> : null}
          <path className="curve-now" d={pathOf(curve.now)} />
          {curve.now.map((dot) => (
            <circle key={dot.point.maturity} cx={place(dot).left} cy={place(dot).top} r="3.4" />
          ))}
        </svg>
        {[lowest, ...(last && last !== lowest ? [last] : [])].map((dot) => (
          <span
            key={dot.point.maturity}
            className="curve-mark figure"
            data-last={dot === last}
            style={{ left: `${(place(dot).left / width) * 100}%`, top: `${(place(dot).top / height) * 100}%` }}
          >
            {fixed(dot.point.value, 2)}
          </span>
        ))}
      </div>
      <div className="curve-terms">
        {curve.now
          .filter(({ point }) => namedTerms.includes(point.maturity))
          .map((dot, i) => (
            <span key={dot.point.maturity} data-first={i === 0} style={{ left: `${(place(dot).left / width) * 100}%` }}>
              {words.terms[dot.point.maturity] ?? dot.point.maturity}
            </span>
          ))}
      </div>
    </section>
  );
}
