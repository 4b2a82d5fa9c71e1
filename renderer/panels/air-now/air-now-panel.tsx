import { useMemo } from 'react';
import { airWords as words } from '#model/words/air-en.ts';
import { screenWords } from '#model/words/screen-en.ts';
import type { SeriesInfo } from '../../live/directory.ts';
import { usePast } from '../../live/history.ts';
import { live, useLatest } from '../../live/live.ts';
import { Reading, useFreshness } from '../../parts/reading.tsx';
import { linkTo } from '../../router.ts';
import { useScreenSize } from '../../theme/screen-size.ts';
import { airWord } from '../air/air.ts';
import { dustDay, goodTo, spread, type Dust } from './dust.ts';
import './air-now.css';

const day = 86_400_000;
/** A bucket each ten minutes, so that cooking is a peak. */
const points = 144;
const plot = { width: 352, height: 150 } as const;
/** Between labels, in u and in ems. */
const apart = { least: 30, ems: 1.2 };

type PlaceProps = { readonly series: SeriesInfo; readonly title: string; readonly isSecond: boolean };

/** How the air is, in a number and a word. */
function Place({ series, title, isSecond }: PlaceProps) {
  const latest = useLatest(series.id);
  const isLive = useFreshness(series.id) !== 'gone';
  const word = latest === undefined || !isLive ? undefined : airWord(latest.value, series.unit);
  return (
    <a className="air-place" data-second={isSecond} {...linkTo({ page: 'series', key: series.key })}>
      <span className="air-place-name">{title}</span>
      <span className="air-place-value">
        <Reading id={series.id} unit={series.unit} decimals={0} />
      </span>
      <span className="air-place-word" data-word={word}>
        {word === undefined ? '\u00a0' : screenWords.index[word]}
      </span>
    </a>
  );
}

type Props = { readonly dust: Dust; readonly shown: boolean; readonly hasLines: boolean };

/** Fine dust indoors and outdoors, and the day of both over what is good. */
export function AirNowPanel({ dust: { indoors, outdoors }, shown, hasLines }: Props) {
  const series = useMemo(() => [outdoors, indoors].filter((each) => each !== undefined), [indoors, outdoors]);
  const keys = useMemo(() => series.map(({ key }) => key), [series]);
  const past = usePast(keys, day, points, shown && hasLines);
  const drawn = useMemo(() => {
    if (past === undefined) return undefined;
    const pasts = series.map(({ id, key }) => {
      const latest = live.state.latest.get(id);
      const history = past.histories.find((each) => each.series === key);
      return { history, cadence: latest?.cadence ?? 0, newest: latest };
    });
    return dustDay(pasts, past.to, plot);
  }, [past, series]);
  return (
    <section className="air-now" data-panel="air-now">
      <div className="air-places">
        {indoors ? <Place series={indoors} title={words.indoors} isSecond={false} /> : null}
        {outdoors ? <Place series={outdoors} title={words.outdoors} isSecond={indoors !== undefined} /> : null}
      </div>
      {hasLines ? (
        <div className="air-day">
          <p className="air-note">{words.dust}</p>
          <div className="air-day-plot">
            {drawn === undefined ? null : (
              <>
                <svg viewBox={`0 0 ${plot.width} ${plot.height}`} aria-hidden="true">
                  <path className="air-day-good" d={`M0 ${drawn.goodY.toFixed(1)}H${plot.width}`} />
                  {drawn.lines.map(({ path, end }, i) => (
                    <g key={series[i]?.key} data-place={series[i] === indoors ? 'indoors' : 'outdoors'}>
                      <path className="air-day-line" d={path} />
                      {end === undefined ? null : <circle cx={end.x} cy={end.y} r="4" />}
                    </g>
                  ))}
                </svg>
                <Labels
                  goodY={drawn.goodY}
                  ends={drawn.lines.map(({ end }, i) => ({ y: end?.y, isIndoors: series[i] === indoors }))}
                />
              </>
            )}
          </div>
          <p className="air-day-ends">
            <span>{words.dayAgo}</span>
            <span>{words.now}</span>
          </p>
        </div>
      ) : null}
    </section>
  );
}

type LabelsProps = {
  readonly goodY: number;
  readonly ends: readonly { readonly y: number | undefined; readonly isIndoors: boolean }[];
};

/** What the lines are, beside their ends. */
function Labels({ goodY, ends }: LabelsProps) {
  const { floors } = useScreenSize();
  const labels = [
    { text: words.goodTo(String(goodTo)), y: goodY, place: undefined },
    ...ends.flatMap(({ y, isIndoors }) =>
      y === undefined
        ? []
        : [
            {
              text: isIndoors ? words.dustIndoors : words.dustOutdoors,
              y,
              place: isIndoors ? 'indoors' : 'outdoors',
            },
          ],
    ),
  ];
  const places = spread(
    labels.map(({ y }) => y),
    Math.max(apart.least, apart.ems * floors.near),
    plot.height,
  );
  return labels.map(({ text, place }, i) => (
    <span
      key={text}
      className="air-day-label"
      data-place={place}
      style={{ top: `${((places[i] ?? 0) / plot.height) * 100}%` }}
    >
      {text}
    </span>
  ));
}
