import { memo, useMemo, type CSSProperties, type ReactNode } from 'react';
import type { History } from '#model/history.ts';
import { airWords as words } from '#model/words/air-en.ts';
import { Ribbon } from '../../charts/ribbon.tsx';
import type { SeriesInfo } from '../../live/directory.ts';
import { useLatest } from '../../live/live.ts';
import { Reading, useFreshness } from '../../parts/reading.tsx';
import { linkTo } from '../../router.ts';
import { airWord } from '../air/air.ts';
import type { AirRoom } from './room-air.ts';
import './room-air.css';

type Props = {
  readonly rooms: readonly AirRoom[];
  readonly week: ReadonlyMap<string, History>;
  /** Epoch ms, of the current minute. */
  readonly now: number;
  /** In u. */
  readonly rowHeight: number;
  /** False where type is too large for lines beside the numbers. */
  readonly hasLines: boolean;
  /** Type is large for its place, so words need what the shortest line has. */
  readonly isTight: boolean;
  /** Nothing stands beside it. */
  readonly isWide: boolean;
  /** The way to rooms that have no place. */
  readonly more?: ReactNode;
};

type Widths = { readonly heat: number; readonly damp: number; readonly gas: number };

/** Of the days, in u: what is absent leaves its place to the others. */
function widthsOf(isWide: boolean, hasGas: boolean, isTight: boolean): Widths {
  if (isWide) return hasGas ? { heat: 400, damp: 300, gas: 200 } : { heat: 560, damp: 440, gas: 0 };
  if (!hasGas) return { heat: 252, damp: 224, gas: 0 };
  // A day in 64 of them would be a scribble: its number alone tells more.
  return isTight ? { heat: 224, damp: 196, gas: 0 } : { heat: 192, damp: 168, gas: 116 };
}

/** Ranges of the quantities below which the day counts as still. */
const still = { heat: 1.2, damp: 5, gas: 150 } as const;

type PartProps = {
  readonly series: SeriesInfo;
  readonly history: History | undefined;
  readonly now: number;
  readonly height: number;
  readonly widths: Widths;
  readonly hasLines: boolean;
};

/** Most of a row, less the air above and below. */
const ribbonHeight = (rowHeight: number): number => Math.min(50, rowHeight - 22);

const Gas = memo(function Gas({ series, history, now, height, widths, hasLines }: PartProps) {
  const latest = useLatest(series.id);
  const isLive = useFreshness(series.id) === 'live';
  const word = latest === undefined || !isLive ? undefined : airWord(latest.value, series.unit);
  return (
    <a className="room-air-part" data-part="gas" {...linkTo({ page: 'series', key: series.key })}>
      {hasLines && widths.gas > 0 ? (
        <Ribbon {...{ series, history, now, height }} hue="--soft" width={widths.gas} narrowest={still.gas} />
      ) : null}
      <span className="room-air-gas" data-word={word}>
        {word === 'fresh' || word === 'fine' || word === 'stuffy' ? (
          <span className="room-air-word">{words.gas[word]}</span>
        ) : null}{' '}
        <Reading id={series.id} unit={series.unit} />
      </span>
    </a>
  );
});

const Damp = memo(function Damp({ series, history, now, height, widths, hasLines }: PartProps) {
  return (
    <a className="room-air-part" data-part="damp" {...linkTo({ page: 'series', key: series.key })}>
      <span className="room-air-damp">
        <Reading id={series.id} unit={series.unit} second />
      </span>
      {hasLines ? (
        <Ribbon {...{ series, history, now, height }} hue="--water-stroke" width={widths.damp} narrowest={still.damp} />
      ) : null}
    </a>
  );
});

const Row = memo(function Row({
  room: { name, temperature, humidity, carbonDioxide },
  histories: [heat, damp, gas],
  ...shared
}: {
  readonly room: AirRoom;
  readonly histories: readonly (History | undefined)[];
} & Omit<PartProps, 'series' | 'history'>) {
  const { now, height, widths, hasLines } = shared;
  const title = (
    <span className="room-air-name" data-outdoors={name === undefined}>
      {name ?? words.outdoors}
    </span>
  );
  return (
    <li className="room-air-row">
      {temperature === undefined ? (
        <span className="room-air-part" data-part="heat">
          {title}
        </span>
      ) : (
        <a className="room-air-part" data-part="heat" {...linkTo({ page: 'series', key: temperature.key })}>
          {title}
          <span className="room-air-heat">
            <Reading id={temperature.id} unit={temperature.unit} />
          </span>
          {hasLines ? (
            <Ribbon
              series={temperature}
              history={heat}
              hue="--ember-stroke"
              width={widths.heat}
              narrowest={still.heat}
              {...{ now, height }}
            />
          ) : null}
        </a>
      )}
      {humidity === undefined ? null : <Damp series={humidity} history={damp} {...shared} />}
      {carbonDioxide === undefined ? null : <Gas series={carbonDioxide} history={gas} {...shared} />}
    </li>
  );
});

/** A line a room: heat, damp and carbon dioxide, each with its day against its week. */
export function RoomAirPanel({ rooms, week, now, rowHeight, hasLines, isWide, isTight, more }: Props) {
  const hasDamp = rooms.some(({ humidity }) => humidity !== undefined);
  const hasGas = rooms.some(({ carbonDioxide }) => carbonDioxide !== undefined);
  const height = ribbonHeight(rowHeight);
  const widths = useMemo(() => widthsOf(isWide, hasGas, isTight), [isWide, hasGas, isTight]);
  const style: CSSProperties & Record<`--${string}`, number> = {
    '--row-height': rowHeight,
    '--heat': widths.heat,
    '--damp': widths.damp,
    '--gas': widths.gas,
  };
  const past = (series: SeriesInfo | undefined): History | undefined =>
    series === undefined ? undefined : week.get(series.key);
  return (
    <section className="room-air" data-panel="room-air" data-damp={hasDamp} data-gas={hasGas} style={style}>
      <div className="room-air-row room-air-keys">
        <span data-column="name">{words.room}</span>
        <span data-column="heat">{words.temperature}</span>
        {hasDamp ? <span data-column="damp">{words.humidity}</span> : null}
        {hasGas ? <span data-column="gas">{words.carbonDioxide}</span> : null}
      </div>
      <ul>
        {rooms.map((room) => (
          <Row
            key={room.id}
            room={room}
            histories={[past(room.temperature), past(room.humidity), past(room.carbonDioxide)]}
            {...{ now, height, widths, hasLines }}
          />
        ))}
      </ul>
      {isTight ? more : null}
      {hasLines && !isTight ? (
        <div className="room-air-row room-air-ends">
          <span data-column="name">{more ?? words.key}</span>
          {(hasDamp ? ['heat', 'damp'] : ['heat']).map((column) => (
            <span key={column} className="room-air-span" data-column={column}>
              <span>{words.dayAgo}</span>
              <span>{words.now}</span>
            </span>
          ))}
        </div>
      ) : null}
    </section>
  );
}
