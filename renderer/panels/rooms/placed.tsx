import { useMemo } from 'react';
import { z } from 'zod';
import { pagesWords as words } from '#model/words/pages-en.ts';
import type { Directory } from '../../live/directory.ts';
import { useLive } from '../../live/live.ts';
import { useScreenSize } from '../../theme/screen-size.ts';
import { airOf } from '../air/air.ts';
import { placeable, type PlacedProps } from '../placeable.tsx';
import { linesIn, placedType } from '../placed-type.ts';
import { roomsOf, type Room } from './rooms.ts';
import { RoomsPanel } from './rooms-panel.tsx';

const settings = z.strictObject({
  /** Keys of the temperatures. */
  rooms: z.array(z.string()).optional().meta({ format: 'rooms', title: 'rooms' }),
  humidity: z.boolean().default(true).meta({ title: 'humidity' }),
  day: z.boolean().default(true).meta({ title: 'day' }),
  air: z.boolean().default(true).meta({ title: 'air' }),
});
type Settings = z.output<typeof settings>;

const highestRow = 216;
const lowestRow = 54;

function chosenRooms(directory: Directory, { rooms: wanted, humidity }: Settings): readonly Room[] {
  const all = roomsOf(directory).filter(({ temperature }) => wanted?.includes(temperature.key) ?? true);
  return humidity ? all : all.map((room) => ({ ...room, humidity: undefined }));
}

function PlacedRooms({ settings: own, size }: PlacedProps<Settings>) {
  const directory = useLive((state) => state.directory);
  const screen = useScreenSize();
  const type = placedType(screen);
  const rooms = useMemo(() => chosenRooms(directory, own), [directory, own]);
  const air = useMemo(() => (own.air ? airOf(directory) : undefined), [directory, own.air]);
  const count = rooms.length + (air ? 1 : 0);
  if (count === 0) return null;
  const lowest = Math.max(lowestRow, Math.ceil(screen.floors.touch));
  const fits = linesIn(size.h, lowest, type.head);
  const shown = Math.min(count, Math.max(1, fits));
  const isAir = air !== undefined && shown > 1;
  const places = shown - (isAir ? 1 : 0);
  return (
    <div
      className="placed-rooms"
      data-day={own.day && size.w > (screen.tier === 'desk' ? 560 : 700)}
      data-narrow={size.w < 900}
    >
      <RoomsPanel
        rooms={rooms.slice(0, places)}
        air={isAir ? air : undefined}
        rowHeight={Math.min(highestRow, Math.max(lowest, Math.floor((size.h - type.head) / shown)))}
        columns={1}
        left={rooms.length - places}
      />
    </div>
  );
}

export const placedRooms = placeable({
  title: () => words.panels.rooms.title,
  about: () => words.panels.rooms.about,
  sizes: [
    [7, 5],
    [4, 5],
    [5, 4],
    [7, 6],
    [3, 3],
  ],
  settings,
  // Those that are there now: one that comes later waits on the shelf.
  offers: ({ directory }) => {
    const rooms = roomsOf(directory).map(({ temperature }) => temperature.key);
    if (rooms.length === 0) return [];
    return [{ settings: { rooms, humidity: true, day: true, air: true }, name: words.panels.rooms.title }];
  },
  Panel: PlacedRooms,
  glance: ({ directory }, own) =>
    chosenRooms(directory, own).map(({ name, temperature }) => ({ name, series: temperature })),
});
