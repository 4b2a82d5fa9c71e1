/** Explore: up to three series over any time, from years to single readings, beside an earlier time and what happened. */
import { useEffect, useMemo, useRef, useState } from 'react';
import { hour } from '#model/time.ts';
import { exploreWords } from '#model/words/explore-en.ts';
import { screenWords as words } from '#model/words/screen-en.ts';
import { spanOf, type View } from '../../charts/view.ts';
import { stateStats } from '../../charts/state.ts';
import { useZone } from '../../format/zone.ts';
import type { SeriesInfo } from '../../live/directory.ts';
import { useLatest, useLive } from '../../live/live.ts';
import type { LiveState } from '../../live/live-store.ts';
import { hubNow, useMinute } from '../../live/now.ts';
import { usePastHappenings } from '../../live/past-happenings.ts';
import { useOrigin } from '../../router.ts';
import { useScreenSize } from '../../theme/screen-size.ts';
import { fitsHead, largest, PageFoot, PageHead } from '../page-frame.tsx';
import { comparison as compare, onFinding, statsOf } from './findings.ts';
import { happenings, marksIn } from './happenings.ts';
import { Lane, LaneLines } from './lane.tsx';
import { namesOf, shortTitleOf, titleOf } from '../../format/series-names.ts';
import { Picker } from './picker.tsx';
import { PlotArea } from './plot-area.tsx';
import { rangeOf, ranges, type Comparison, type RangeName } from './ranges.ts';
import { SeveralStats } from './several-stats.tsx';
import { StatsRow } from './stats-row.tsx';
import { aboutOf } from './subjects.ts';
import { Tools } from './tools.tsx';
import { useExplored, type Explored } from './use-explored.ts';
import './series.css';

/** Width of a mark of the lane, in u; closer ones share one. */
const laneRoom = 300;
const plotWidth = 1_700;

/** How long is seen, and until when; without an end it is now, and goes on. */
type Seen = { readonly span: number; readonly end?: number };

/** Around a moment that is asked for, ms: an alert is seen with what led to it and what came of it. */
const around = { before: 4 * hour, after: 2 * hour };

/** What is seen first. */
function seenFirst(at: number | undefined): Seen {
  if (at === undefined) return { span: rangeOf.day };
  const span = around.before + around.after;
  return at + around.after < hubNow() ? { span, end: at + around.after } : { span };
}

type Props = {
  readonly seriesKey: string;
  /** Epoch ms of the moment it was opened for. */
  readonly at?: number | undefined;
  readonly shown: boolean;
};

/** Another series begins anew. */
export function SeriesPage({ seriesKey, at, shown }: Props) {
  const [beside, setBeside] = useState<{ readonly of: string; readonly keys: readonly string[] }>({ of: '', keys: [] });
  const keys = beside.of === seriesKey ? beside.keys : [seriesKey];
  return <Explorer keys={keys} setKeys={(next) => setBeside({ of: seriesKey, keys: next })} at={at} shown={shown} />;
}

type ExplorerProps = {
  readonly keys: readonly string[];
  readonly setKeys: (keys: readonly string[]) => void;
  readonly at: number | undefined;
  readonly shown: boolean;
};

function Explorer({ keys, setKeys, at, shown }: ExplorerProps) {
  const zone = useZone();
  const { floors, width } = useScreenSize();
  const origin = useOrigin();
  const directory = useLive((state) => state.directory);
  const link = useLive((state) => state.link);
  const sources = useLive((state) => state.sources);
  const joined = keys.join('\n');
  const series = useMemo(
    (): readonly SeriesInfo[] => joined.split('\n').flatMap((key) => directory.byKey.get(key) ?? []),
    [directory, joined],
  );
  const [first] = series;
  const latest = useLatest(first?.id);

  const [seen, setSeen] = useState(() => seenFirst(at));
  const [isMoving, setMoving] = useState(false);
  const [compared, setCompared] = useState<Comparison>();
  const [isPicking, setPicking] = useState(false);
  const minute = useMinute();
  const now = useMemo(() => hubNow(), [minute]);
  const view = useMemo((): View => ({ from: (seen.end ?? now) - seen.span, to: seen.end ?? now }), [seen, now]);
  const follows = seen.end === undefined;
  const look = (next: View | undefined, moving: boolean): void => {
    setMoving(moving);
    if (next === undefined) setSeen({ span: seen.span });
    else setSeen(next.to >= now ? { span: spanOf(next) } : { span: spanOf(next), end: next.to });
  };
  const range = follows ? ranges.find((each) => rangeOf[each] === seen.span) : undefined;

  const question = { series, now, view, isMoving, shown, zone };
  const explored = useExplored({ ...question, comparison: compared ?? 'before', compares: compared !== undefined });
  const [one] = explored.seen;
  const { hasLine } = explored;
  // The plot is made once: while another series is on its way, it waits unseen with what it had.
  const [begun, setBegun] = useState('');
  const isBegun = begun === joined;
  if (!isBegun && first !== undefined && (hasLine || explored.isWhole)) setBegun(joined);
  const kept = useRef<Explored>(undefined);
  useEffect(() => {
    if (isBegun) kept.current = explored;
  });
  const plotted = isBegun ? explored : kept.current;

  const about = useMemo(() => aboutOf(series, sources), [series, sources]);
  const past = usePastHappenings(about.subjects, about.sources, view, shown && !isMoving);
  const happened = useMemo(() => happenings(past.journal, past.runs), [past]);
  const marks = useMemo(() => marksIn(happened, view, zone, laneRoom / plotWidth), [happened, view, zone]);

  const names = useMemo(() => namesOf(directory, series), [directory, series]);
  const isUnknown = first === undefined && link !== 'waiting';
  const title = isUnknown ? words.unknownSeries : titleOf(directory, series);
  const stats = useMemo(() => (one ? statsOf(one.history) : undefined), [one]);
  const states = useMemo(
    () => (one && first?.kind === 'state' ? stateStats(one.history, one.held, one.until) : undefined),
    [one, first],
  );
  const found = useMemo(() => {
    if (!first || !one || series.length > 1) return undefined;
    if (first.kind === 'state') return states && first.unit === 'bool' ? onFinding(states, first.quantity) : undefined;
    if (!explored.before) return undefined;
    const said = saidOf(compared, range);
    return (
      compare(one.history, explored.before, first.unit, first.kind, said) ??
      (compared && explored.isWhole ? exploreWords.nothingEarlier[compared] : undefined)
    );
  }, [first, one, series.length, states, explored.before, explored.isWhole, compared, range]);
  const span = range ? words.meanAndRange[range] : exploreWords.inSight;
  const isSilent = first !== undefined && !hasLine;
  return (
    <div className="near-page series" data-large={floors.near > largest}>
      <PageHead title={fitsHead(title, width) || isUnknown ? title : shortTitleOf(directory, series)} finding={found} />
      {first === undefined ? null : (
        <Tools
          view={view}
          range={range}
          follows={follows}
          zone={zone}
          compared={compared}
          explored={explored}
          names={names}
          title={title}
          finding={found}
          onRange={(each) => look(rangeView(each, now), false)}
          onNow={() => look(undefined, false)}
          onCompare={setCompared}
          onPick={() => setPicking(true)}
        />
      )}
      {plotted ? (
        <PlotArea
          explored={plotted}
          view={view}
          now={now}
          follows={follows}
          zone={zone}
          title={title}
          names={names}
          earlier={compared && exploreWords.earlier[compared]}
          seen={isBegun}
          onView={look}
          below={isBegun ? <Lane marks={marks} zone={zone} /> : null}
        >
          <LaneLines marks={marks} />
        </PlotArea>
      ) : null}
      {isSilent ? <p className="series-silent">{silence(explored.isWhole, link, explored.failed, range)}</p> : null}
      {isBegun && first && series.length === 1 ? (
        <StatsRow stats={stats} states={states} series={first} latest={latest} span={span} zone={zone} />
      ) : isBegun ? (
        <SeveralStats seen={explored.seen} names={names} />
      ) : null}
      <PageFoot back={origin} shown={shown && !isPicking} />
      {isPicking ? (
        <Picker
          chosen={series}
          onChoose={(next) => setKeys(next.map(({ key }) => key))}
          onClose={() => setPicking(false)}
        />
      ) : null}
    </div>
  );
}

const rangeView = (range: RangeName, now: number): View => ({ from: now - rangeOf[range], to: now });

/** The words of the four distances where one of them is seen, else those of the comparison that was chosen. */
function saidOf(compared: Comparison | undefined, range: RangeName | undefined) {
  if (range !== undefined && (compared === undefined || compared === 'before'))
    return { than: words.before[range], alike: words.same[range] };
  const of = compared ?? 'before';
  return { than: exploreWords.than[of], alike: exploreWords.alike[of] };
}

/** Why there is no line, in one sentence; nothing while the answer is on its way. */
function silence(isWhole: boolean, link: LiveState['link'], failed: boolean, range: RangeName | undefined): string {
  if (isWhole) return range ? words.noReadings[range] : exploreWords.noReadingsHere;
  if (link === 'lost') return words.noHistoryLost;
  return failed ? words.noHistory : '';
}
