import { useMemo } from 'react';
import { screenWords as words } from '#model/words/screen-en.ts';
import { spanText } from '../../format/age.ts';
import { live, useLive } from '../../live/live.ts';
import { useNow } from '../../live/now.ts';
import { olderReadings } from '../../live/older-readings.ts';
import { airOf } from '../air/air.ts';
import { powerSource } from '../power/power.ts';
import { roomsOf } from '../rooms/rooms.ts';

/** "12 readings are older than 27 min", of the rooms, the air and the power; undefined while all are fresh or tell their age. */
export function useOlderText(): string | undefined {
  const directory = useLive((state) => state.directory);
  const chosen = useLive((state) => state.screen?.power ?? null);
  const ids = useMemo(() => {
    const rooms = roomsOf(directory).flatMap(({ temperature, humidity }) => [
      temperature,
      ...(humidity ? [humidity] : []),
    ]);
    const air = airOf(directory)?.series;
    const power = powerSource(directory, chosen)?.series ?? [];
    return [...new Set([...rooms, ...(air ? [air] : []), ...power].map(({ id }) => id))];
  }, [directory, chosen]);
  return useNow((now) => {
    const older = olderReadings(live.state, ids, now);
    return older && words.olderThan(older.count, spanText(older.span));
  });
}
