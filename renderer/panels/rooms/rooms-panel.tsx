import type { CSSProperties } from 'react';
import { screenWords as words } from '#model/words/screen-en.ts';
import { Spark } from '../../charts/spark.tsx';
import { Reading } from '../../parts/reading.tsx';
import { linkTo } from '../../router.ts';
import type { Air } from '../air/air.ts';
import { AirRow } from '../air/air-row.tsx';
import type { Room } from './rooms.ts';
import './rooms.css';

type Props = {
  readonly rooms: readonly Room[];
  readonly air: Air | undefined;
  /** Height of a row in u. */
  readonly rowHeight: number;
  /** 2 when there are more rooms than a column holds. */
  readonly columns: 1 | 2;
  /** How many rooms have no place. */
  readonly left: number;
};

/** Degrees of the scale that all rooms share, so that their lines compare; a day of more has its own. */
const scale = 3;

function RoomRow({ room }: { readonly room: Room }) {
  return (
    <a className="row" {...linkTo({ page: 'series', key: room.temperature.key })}>
      <span className="row-name">{room.name}</span>
      <span className="row-value" data-class="glance">
        <Reading id={room.temperature.id} unit={room.temperature.unit} />
      </span>
      <span className="row-second">
        {room.humidity ? <Reading id={room.humidity.id} unit={room.humidity.unit} second /> : null}
      </span>
      <Spark series={room.temperature} hue="--ember-stroke" narrowest={scale} />
    </a>
  );
}

/** Each room with its temperature, its humidity and its day; the air is the last row. */
export function RoomsPanel({ rooms, air, rowHeight, columns, left }: Props) {
  const count = rooms.length + (air ? 1 : 0);
  const style: CSSProperties & Record<`--${string}`, number> = {
    '--row-height': rowHeight,
    '--rows': Math.ceil(count / columns),
  };
  return (
    <section className="rooms" data-panel="rooms" data-columns={columns} style={style}>
      <h2 className="label rooms-title">
        {rooms.length > 0 ? words.rooms : words.air}
        {left > 0 ? (
          <a className="rooms-more" {...linkTo({ page: 'devices' })}>
            {words.roomsMore(left)}
          </a>
        ) : null}
      </h2>
      <div className="rows">
        {rooms.map((room) => (
          <RoomRow key={room.temperature.key} room={room} />
        ))}
        {air ? <AirRow air={air} alone={rooms.length === 0} /> : null}
      </div>
    </section>
  );
}
