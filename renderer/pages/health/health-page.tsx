import { useMemo } from 'react';
import { screenWords as words } from '#model/words/screen-en.ts';
import { jobWords } from '#model/words/sources-en.ts';
import { useZone } from '../../format/zone.ts';
import { deviceName } from '../../live/directory.ts';
import { useLive } from '../../live/live.ts';
import { useNow } from '../../live/now.ts';
import { useScreenSize } from '../../theme/screen-size.ts';
import { largest, PageFoot, PageHead } from '../page-frame.tsx';
import { Backfills, Quotas, Stored } from './aside.tsx';
import { healthTitle, sourceRows, troubleRows, type Row } from './health.ts';
import { dayText } from '../../format/time.ts';
import { ShapeMark } from './shape-mark.tsx';
import { SourceRow } from './source-row.tsx';
import { StickCard } from './stick-card.tsx';
import { useRunDays } from './use-run-days.ts';
import { useStoreFigures } from './use-store-figures.ts';
import { useWaitingSticks } from './use-waiting-sticks.ts';
import './health.css';

const home = { page: 'home' } as const;
/** So many sources have room for high rows. */
const airy = 10;
/** In u: where a finger needs more, rows are not made lower. */
const lowRow = 55;

function RowItem({ row: { shape, name, text } }: { readonly row: Row }) {
  return (
    <li className="health-row" data-shape={shape}>
      <ShapeMark shape={shape} />
      <p className="health-name">{name}</p>
      <p className="health-text">{text}</p>
    </li>
  );
}

/** Everything that is silent, locked or misconfigured in one sentence each, and how the sources are. */
export function HealthPage({ shown }: { readonly shown: boolean }) {
  const sources = useLive((state) => state.sources);
  const troubles = useLive((state) => state.troubles);
  const directory = useLive((state) => state.directory);
  const sticks = useWaitingSticks(shown);
  const { floors } = useScreenSize();
  const rows = useMemo(() => sourceRows(sources), [sources]);
  const others = useMemo(
    () => troubleRows(troubles, sources, (device) => deviceName(directory, device)),
    [troubles, sources, directory],
  );
  const zone = useZone();
  const today = useNow((now) => dayText(now, zone));
  const isLarge = floors.near > largest;
  const scheduled = sources.some(({ jobs }) => jobs !== undefined);
  const days = useRunDays(shown && scheduled, today);
  const hasYears = scheduled && days.size > 0;
  const figures = useStoreFigures(shown);
  const bySource = useMemo(() => new Map(sources.map((source) => [source.id, source])), [sources]);
  const item = (row: Row) => {
    const source = bySource.get(row.id);
    if (!source) return <RowItem key={row.id} row={row} />;
    return (
      <SourceRow key={row.id} row={row} source={source} days={isLarge ? undefined : days.get(row.id)} today={today} />
    );
  };
  const { title, finding } = healthTitle(rows, sticks.length + others.length);
  return (
    <div
      className="near-page health"
      data-many={rows.length > airy && floors.touch < lowRow}
      data-large={isLarge}
      data-tight={floors.near > 28}
      data-years={hasYears && !isLarge}
    >
      <PageHead title={title} finding={finding} />
      <div className="health-body" tabIndex={0}>
        <div>
          {hasYears ? (
            <p className="health-keys" aria-hidden="true">
              <span>{jobWords.source}</span>
              <span>{jobWords.howItIs}</span>
              <span>{jobWords.yearKey}</span>
            </p>
          ) : null}
          <ul className="health-list" aria-label={words.health}>
            {rows.filter(({ shape }) => shape === 'needs').map(item)}
            {sticks.map((stick) => (
              <StickCard key={stick.id} stick={stick} />
            ))}
            {[...others, ...rows.filter(({ shape }) => shape !== 'needs')].map(item)}
          </ul>
        </div>
        <div className="health-aside">
          <Quotas sources={sources} />
          <Backfills sources={sources} />
          <Stored figures={figures} />
        </div>
      </div>
      <PageFoot back={home} shown={shown} page="health" />
    </div>
  );
}
