/** The numbers of the night page. Pure. */
import { deviceArea, deviceName, type Directory, type SeriesInfo } from '../live/directory.ts';
import { quantityOf } from '../format/quantity-name.ts';
import { outsideSeries } from '../panels/weather/weather.ts';
import { roomsOf } from '../panels/rooms/rooms.ts';

export type NightNumber = { readonly name: string; readonly series: SeriesInfo };

const most = 3;

/** Those that were chosen and are there; else the air outside and the first rooms. */
export function nightNumbers(
  directory: Directory,
  chosen: readonly string[],
  outsideName: string,
): readonly NightNumber[] {
  const wanted = chosen.flatMap((key) => directory.byKey.get(key) ?? []);
  if (wanted.length > 0)
    return wanted.slice(0, most).map((series) => ({ name: nameOf(directory, series, outsideName), series }));
  const outside = outsideSeries(directory);
  const rooms = roomsOf(directory).map(({ name, temperature }) => ({ name, series: temperature }));
  return [...(outside ? [{ name: outsideName, series: outside }] : []), ...rooms].slice(0, most);
}

function nameOf(directory: Directory, series: SeriesInfo, outsideName: string): string {
  if (outsideSeries(directory) === series) return outsideName;
  const { device } = series;
  return device === undefined ? quantityOf(series) : (deviceArea(directory, device) ?? deviceName(directory, device));
}
