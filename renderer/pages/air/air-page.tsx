import { useMemo } from 'react';
import { airWords as words } from '#model/words/air-en.ts';
import { quantityText } from '../../format/number.ts';
import { freshness, lastHeard } from '../../live/freshness.ts';
import { longSilent, without } from '../../live/long-silent.ts';
import { live, useLive } from '../../live/live.ts';
import { useNow } from '../../live/now.ts';
import { useWeek } from '../../live/week.ts';
import { airWord, type AirWord } from '../../panels/air/air.ts';
import { dustOf } from '../../panels/air-now/dust.ts';
import { panels } from '../../panels/all.ts';
import { airRooms, outdoorsOf, roomPage, roomsWithRoom, rowHeightOf } from '../../panels/room-air/room-air.ts';
import { deviceArea, type Directory, type SeriesInfo } from '../../live/directory.ts';
import { linkTo } from '../../router.ts';
import { useScreenSize } from '../../theme/screen-size.ts';
import { largest, PageFoot, PageHead } from '../page-frame.tsx';
import type { PageProps } from '../all.ts';
import { airFinding, type RoomNow } from './finding.ts';
import './air.css';

const home = { page: 'home' } as const;
const minute = 60_000;
/** Rows as high as a finger, below which the year is whole on the lowest screen. */
const rowsBesideYear = 6;

/** What a series says now; undefined when it says nothing, or said it too long ago to be so. */
function valueNow(series: SeriesInfo | undefined, now: number): number | undefined {
  const heard = series === undefined ? undefined : lastHeard(live.state, series.id);
  if (series === undefined || heard === undefined || freshness(heard, now) === 'gone') return undefined;
  return live.state.latest.get(series.id)?.value;
}

function wordNow(series: SeriesInfo | undefined, now: number): AirWord | undefined {
  const value = valueNow(series, now);
  return series === undefined || value === undefined ? undefined : airWord(value, series.unit);
}

const written = {
  degrees: (value: number): string => quantityText(value, '°C'),
  percent: (value: number): string => quantityText(value, '%'),
};

const isPlaced = (directory: Directory, series: SeriesInfo | undefined): boolean =>
  series?.device !== undefined && deviceArea(directory, series.device) !== undefined;

/** All that is known of the air: now, the day of each room against its week, and the year. */
export function AirPage({ shown, part }: PageProps) {
  const { floors } = useScreenSize();
  const all = useLive((state) => state.directory);
  const silent = useNow((now) => (shown ? longSilent(live.state, now).join(' ') : ''));
  const directory = useMemo(() => without(all, silent), [all, silent]);
  const rooms = useMemo(() => airRooms(directory), [directory]);
  const outdoors = useMemo(() => outdoorsOf(directory), [directory]);
  const dust = useMemo(() => dustOf(directory), [directory]);
  const minuteNow = useNow((now) => (shown ? Math.floor(now / minute) * minute : 0));
  const isLarge = floors.near > largest;
  const isTight = floors.near > 28;
  const size = isLarge ? Infinity : roomsWithRoom(isTight, outdoors !== undefined);
  const { rooms: onPage, number, count } = roomPage(rooms, Number(part ?? 1), size);
  const listed = useMemo(() => [...onPage, ...(outdoors ? [outdoors] : [])], [onPage, outdoors]);
  const keys = useMemo(
    () =>
      listed.flatMap(({ temperature, humidity, carbonDioxide }) =>
        [temperature, humidity, carbonDioxide].flatMap((each) => (each === undefined ? [] : [each.key])),
      ),
    [listed],
  );
  const week = useWeek(keys, shown && !isLarge);
  const { title, finding } = useMemo(() => {
    const standing = rooms.filter(({ temperature }) => isPlaced(directory, temperature));
    // A sensor that stands nowhere is named after its maker: the sentence is about rooms where there are any.
    const roomsNow = (standing.length > 0 ? standing : rooms).map(
      ({ name = '', temperature, humidity, carbonDioxide }): RoomNow => ({
        name,
        temperature: valueNow(temperature, minuteNow),
        humidity: valueNow(humidity, minuteNow),
        gas: wordNow(carbonDioxide, minuteNow),
      }),
    );
    return airFinding(
      {
        rooms: roomsNow,
        indoors: wordNow(dust?.indoors, minuteNow),
        outdoors: wordNow(dust?.outdoors, minuteNow),
        outside: valueNow(outdoors?.temperature, minuteNow),
      },
      written,
    );
  }, [rooms, directory, outdoors, dust, minuteNow]);
  const hasYear = dust !== undefined && !isLarge;
  /** The year has no room below the rooms. */
  const isFull = isTight && !isLarge && (count > 1 || listed.length > rowsBesideYear);
  const first = (number - 1) * size;
  const more = (
    <a className="air-pages" {...linkTo({ page: 'air', part: String((number % count) + 1) })}>
      {words.roomsFrom(first + 1, first + onPage.length, rooms.length)}{' '}
      <span className="air-pages-go">{words.otherRooms}</span>
    </a>
  );
  return (
    <div
      className="near-page air-page"
      data-large={isLarge}
      data-tight={isTight}
      data-dust={dust !== undefined}
      data-full={isFull}
    >
      <PageHead title={title} finding={finding} />
      <div className="air-body" tabIndex={0} aria-label={words.page}>
        <div className="air-top">
          {dust === undefined ? null : <panels.airNow dust={dust} shown={shown} hasLines={!isLarge} />}
          {listed.length === 0 ? null : (
            <panels.roomAir
              rooms={listed}
              week={week}
              now={minuteNow}
              rowHeight={rowHeightOf(listed.length, hasYear, floors.touch)}
              hasLines={!isLarge}
              isWide={dust === undefined}
              isTight={isTight}
              {...(count > 1 && { more })}
            />
          )}
        </div>
        {dust === undefined ? null : <panels.airYear dust={dust} shown={shown} />}
      </div>
      <PageFoot back={home} shown={shown} page="air" />
    </div>
  );
}
