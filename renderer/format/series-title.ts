/** What a series is called where it stands alone. Pure. */
import { weatherSources } from '#model/twins.ts';
import { screenWords as words } from '#model/words/screen-en.ts';
import {
  deviceArea,
  deviceName,
  isOfThisMachine,
  readable,
  type Directory,
  type SeriesInfo,
} from '../live/directory.ts';
import { quantityOf } from './quantity-name.ts';

/** "Living room temperature", "This machine, heat". */
export function seriesTitle(directory: Directory, series: SeriesInfo): string {
  const quantity = quantityOf(series);
  if (isOfThisMachine(series)) return `${words.machine}, ${quantity}`;
  if (series.device !== undefined) return words.ofPlace(placeOf(directory, series), quantity);
  return `${placeOf(directory, series)}, ${quantity}`;
}

/** What it is measured of: "Living room", "This machine", "Outside". */
export function placeOf(directory: Directory, series: SeriesInfo): string {
  if (isOfThisMachine(series)) return words.machine;
  if (series.device !== undefined) return deviceArea(directory, series.device) ?? deviceName(directory, series.device);
  return weatherSources.includes(series.collector) ? words.outside : readable(series.collector);
}
