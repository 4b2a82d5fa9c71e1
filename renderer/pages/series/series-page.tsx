import { useEffect, useMemo, useState } from 'react';
import type { Unit } from '#model/units.ts';
import { screenWords as words } from '#model/words/screen-en.ts';
import { clockTime } from '../../format/time.ts';
import { useZone } from '../../format/zone.ts';
import { useLatest, useLive } from '../../live/live.ts';
import { useNow } from '../../live/now.ts';
import { FadeDigits } from '../../parts/fade.tsx';
import { Mark } from '../../parts/mark.tsx';
import { saidOf } from '../../panels/verdict/verdict.ts';
import { go, linkTo } from '../../router.ts';
import { useScreenSize } from '../../theme/screen-size.ts';
import { fitSentences, lengthOf } from '../../type-size.ts';
import { comparison, seriesTitle, statsOf } from './findings.ts';
import { PlotArea } from './plot-area.tsx';
import { plotView } from './plot-view.ts';
import { ranges, type RangeName } from './ranges.ts';
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
/** Near type larger than this leaves no room for notes, in u. */
const largest = 36;

/** The verdict in small, and the way back. */
function Foot({ zone }: { readonly zone: string }) {
  const link = useLive((state) => state.link);
  const verdict = useLive((state) => state.verdict);
  const store = useLive((state) => state.store);
  const lastFrameAt = useLive((state) => (state.link === 'lost' ? state.lastFrameAt : undefined));
  const text = useNow((now) => saidOf({ link, lastFrameAt, verdict, store }, now, (at) => clockTime(at, zone)).text);
  const tone = useNow((now) => saidOf({ link, lastFrameAt, verdict, store }, now, (at) => clockTime(at, zone)).tone);
  return (
    <footer className="series-foot">
      <p className="series-verdict">
        <Mark tone={tone} />
        <span>{text}</span>
      </p>
      <a className="series-back" {...linkTo({ page: 'home' })}>
        {words.back}
      </a>
    </footer>
  );
}

/** One series over a day, a week, a month or a year. */
export function SeriesPage({ seriesKey, shown }: { readonly seriesKey: string; readonly shown: boolean }) {
  const zone = useZone();
  const [range, setRange] = useState<RangeName>('day');
  const { width, floors } = useScreenSize();
  const directory = useLive((state) => state.directory);
  const series = directory.byKey.get(seriesKey);
  const latest = useLatest(series?.id);
  const time = useNow((now) => clockTime(now, zone));
  const { explored, failed } = useSeries(seriesKey, range, shown);
  const view = useMemo(
    () =>
      explored && series
        ? plotView({
            history: explored.history,
            kind: series.kind,
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

  useEffect(() => {
    if (!shown) return undefined;
    const back = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') go({ page: 'home' });
    };
    addEventListener('keydown', back);
    return () => removeEventListener('keydown', back);
  }, [shown]);

  const title = series ? seriesTitle(directory, series) : words.unknownSeries;
  const found =
    explored?.before && series
      ? comparison(explored.history, explored.before, series.unit, series.kind, range)
      : undefined;
  const room = width - 144 - 220;
  const second =
    found !== undefined && fitSentences(`${title}. ${found}`, 46, room, 1)?.endsWith(found) === true
      ? found
      : undefined;
  const silent = explored && !view ? words.noReadings[range] : failed && !explored ? words.noHistory : '';
  return (
    <div className="series" data-hue={(series && hues[series.unit]) ?? 'soft'} data-large={floors.near > largest}>
      <header className="series-head">
        <h1 className="series-title" data-long={lengthOf(title, 46) > room}>
          {title}
          {series ? '.' : null} {second === undefined ? null : <span className="series-finding">{second}</span>}
        </h1>
        <p className="series-clock figure">
          <FadeDigits text={time} />
        </p>
      </header>
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
        {view && series?.kind !== 'counter' ? (
          <p className="series-key">
            <span className="series-swatch" />
            {words.meanAndRangeKey}
          </p>
        ) : null}
      </nav>
      {kept ? (
        <PlotArea
          view={view ?? kept}
          seen={view !== undefined}
          unit={series?.unit ?? ''}
          range={range}
          zone={zone}
          title={title}
        />
      ) : null}
      {view ? null : <p className="series-silent">{silent}</p>}
      {stats && series ? (
        <StatsRow stats={stats} latest={latest} unit={series.unit} kind={series.kind} range={range} zone={zone} />
      ) : (
        <div />
      )}
      <Foot zone={zone} />
    </div>
  );
}
