/** Which series tell the temperature outdoors, best first; where one has no value the next one's is taken. Pure. */
import type { DaysAnswer } from '#model/days.ts';
import { isHidden, type Directory, type SeriesInfo } from '../live/directory.ts';

/** In hindsight before as it was told then: it goes back years. */
const known: readonly (readonly [collector: string, quantity: string])[] = [
  ['open-meteo', 'hourly_temperature'],
  ['open-meteo', 'temperature'],
  ['openweather', 'temperature'],
  ['tado', 'outdoor_temperature'],
];
const most = 4;

export function outdoorSeries(directory: Directory): readonly SeriesInfo[] {
  const found = known.flatMap(([collector, quantity]) =>
    directory.series.filter((each) => each.collector === collector && each.quantity === quantity).slice(0, 1),
  );
  const others = directory.series.filter(
    ({ quantity, unit, device }) =>
      unit === '°C' &&
      (quantity === 'outdoor_temperature' || quantity === 'temperature') &&
      device !== undefined &&
      !isHidden(directory, device) &&
      /^(outdoors?|outside|garden|balcony|terrace)$/i.test(
        directory.settings[device]?.area ?? directory.devices.get(device)?.area ?? device,
      ),
  );
  return [...new Set([...others, ...found])].slice(0, most);
}

/** The first known value of each stretch, by the order of `keys`. */
export function firstKnown(answer: DaysAnswer, keys: readonly string[]): (number | null)[] {
  const columns = keys.map((key) => answer.series.find(({ series }) => series === key)?.mean ?? []);
  return answer.at.map((_, i) => columns.map((column) => column[i] ?? null).find((value) => value !== null) ?? null);
}

/** What counters grew in each stretch, added up; null where none of them told anything. */
export function grown(answer: DaysAnswer, keys: readonly string[]): (number | null)[] {
  const columns = keys.map((key) => answer.series.find(({ series }) => series === key)?.increase ?? []);
  return answer.at.map((_, i) => {
    const known = columns.map((column) => column[i] ?? null).filter((value) => value !== null);
    return known.length === 0
      ? null
      : Math.max(
          0,
          known.reduce((sum, value) => sum + value, 0),
        );
  });
}
