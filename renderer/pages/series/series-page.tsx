import { useMemo, useState } from 'react';
import type { Unit } from '#model/units.ts';
import { screenWords as words } from '#model/words/screen-en.ts';
import { useZone } from '../../format/zone.ts';
import { freshness, lastHeard } from '../../live/freshness.ts';
import { live, useLatest, useLive } from '../../live/live.ts';
import type { LiveState } from '../../live/live-store.ts';
import { hubNow } from '../../live/now.ts';
import { useOrigin } from '../../router.ts';
import { useScreenSize } from '../../theme/screen-size.ts';
import { largest, PageFoot, PageHead } from '../page-frame.tsx';
import { comparison, onFinding, seriesTitle, statsOf } from './findings.ts';
import { PlotArea } from './plot-area.tsx';
import { plotView } from './plot-view.ts';
import { rangeOf, ranges, type RangeName } from './ranges.ts';
import { heldAtStart, stateStats } from './state.ts';
import { StatsRow } from './stats-row.tsx';
import { useSeries } from './use-series.ts';
import './series.css';

const hues: Partial<Record<Unit, string>> = {
  '°C': 'ember',
  '%': 'water',
  W: 'sun',
  kWh: 'sun',
  'µg/m³': 'leaf',
  ppm: 'leaf',
};
/** A state is asked for as finely as the hub answers, as its changes are what counts. */
const statePoints = 1_500;

/** One series over a day, a week, a month or a year. */
export function SeriesPage({ seriesKey, shown }: { readonly seriesKey: string; readonly shown: boolean }) {
  const zone = useZone();
  const [range, setRange] = useState<RangeName>('day');
  const { floors } = useScreenSize();
  const origin = useOrigin();
  const directory = useLive((state) => state.directory);
  const link = useLive((state) => state.link);
  const series = directory.byKey.get(seriesKey);
  const latest = useLatest(series?.id);
  const isState = series?.kind === 'state';
  const points = isState ? statePoints : rangeOf[range].points;
  const { explored, failed } = useSeries(seriesKey, range, points, shown && series !== undefined);
  const view = useMemo(
    () =>
      explored && series
        ? plotView({
            history: explored.history,
            held: heldAtStart(explored.history, explored.before, latest),
            until: knownUntil(series.id),
            kind: series.kind,
            unit: series.unit,
            range,
            zone,
            cadence: latest?.cadence ?? 0,
            newest: latest,
          })
        : undefined,
    // The line is drawn with its history, once a minute; the newest sample alone does not draw it again.
    [explored, series, range, zone],
  );
  // The plot is made once: while another series is on its way, it waits unseen with what it had.
  const [kept, setKept] = useState(view);
  if (view && view !== kept) setKept(view);
  const stats = explored ? statsOf(explored.history) : undefined;
  const states =
    explored && series && isState
      ? stateStats(explored.history, heldAtStart(explored.history, explored.before, latest), knownUntil(series.id))
      : undefined;

  const isUnknown = series === undefined && link !== 'waiting';
  const title = series ? seriesTitle(directory, series) : isUnknown ? words.unknownSeries : '';
  const found =
    states !== undefined
      ? series?.unit === 'bool'
        ? onFinding(states, series.quantity)
        : undefined
      : explored?.before && series
        ? comparison(explored.history, explored.before, series.unit, series.kind, range)
        : undefined;
  return (
    <div
      className="near-page series"
      data-hue={(series && hues[series.unit]) ?? 'soft'}
      data-large={floors.near > largest}
    >
      <PageHead title={title} finding={found} />
      {series === undefined ? null : (
        <nav className="series-tabs" role="tablist">
          {ranges.map((each) => (
            <button
              key={each}
              type="button"
              role="tab"
              className="series-tab"
              aria-selected={each === range}
              onClick={() => setRange(each)}
            >
              {words.ranges[each]}
            </button>
          ))}
          {view && series.kind === 'gauge' ? (
            <p className="series-key">
              <span className="series-swatch" />
              {words.meanAndRangeKey}
            </p>
          ) : null}
        </nav>
      )}
      {kept ? (
        <PlotArea
          view={view ?? kept}
          seen={view !== undefined}
          unit={series?.unit ?? ''}
          quantity={series?.quantity ?? ''}
          range={range}
          zone={zone}
          title={title}
        />
      ) : null}
      {view || series === undefined ? null : (
        <p className="series-silent">{silence(explored !== undefined, link, failed, range)}</p>
      )}
      {view && series ? (
        <StatsRow stats={stats} states={states} series={series} latest={latest} range={range} zone={zone} />
      ) : (
        <div />
      )}
      <PageFoot back={origin} shown={shown} />
    </div>
  );
}

/** Until when a state is known to hold: now, unless its device has fallen silent. */
function knownUntil(id: number): number {
  const heard = lastHeard(live.state, id);
  const now = hubNow();
  return heard !== undefined && freshness(heard, now) === 'gone' ? heard.at : now;
}

/** Why there is no line, in one sentence; nothing while the answer is on its way. */
function silence(isAnswered: boolean, link: LiveState['link'], failed: boolean, range: RangeName): string {
  if (isAnswered) return words.noReadings[range];
  if (link === 'lost') return words.noHistoryLost;
  return failed ? words.noHistory : '';
}
