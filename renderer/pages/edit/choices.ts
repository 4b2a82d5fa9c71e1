/** What a setting of a panel can be chosen from. Pure. */
import { compareNames } from '../../format/order.ts';
import { isHidden, type SeriesInfo } from '../../live/directory.ts';
import type { LiveState } from '../../live/live-store.ts';
import { listedDevices, seriesTitle, shownOf, titleOf } from '../../panels/device/device.ts';
import { powerSource } from '../../panels/power/power.ts';
import { roomsOf } from '../../panels/rooms/rooms.ts';

export type Choice = { readonly value: string; readonly name: string; readonly series: readonly SeriesInfo[] };

const byName = (a: Choice, b: Choice): number => compareNames(a.name, b.name);

/** By the format a setting names; undefined for a format that is not chosen from a list. */
export function choicesOf(format: string | undefined, state: LiveState): readonly Choice[] | undefined {
  const { directory } = state;
  switch (format) {
    case 'series':
      return directory.series
        .filter(({ device }) => device === undefined || !isHidden(directory, device))
        .map((series) => ({ value: series.key, name: seriesTitle(directory, series), series: [series] }))
        .toSorted(byName);
    case 'states':
      return directory.series
        .filter(({ kind, device }) => kind === 'state' && (device === undefined || !isHidden(directory, device)))
        .map((series) => ({ value: series.key, name: seriesTitle(directory, series), series: [series] }))
        .toSorted(byName);
    case 'device':
      return listedDevices(directory).map((device) => ({
        value: device,
        name: titleOf(directory, device),
        series: shownOf(directory, device, 2),
      }));
    case 'rooms':
      return roomsOf(directory).map(({ name, temperature }) => ({
        value: temperature.key,
        name,
        series: [temperature],
      }));
    case 'meters':
      return (powerSource(directory, null)?.series ?? [])
        .map((series) => ({ value: series.key, name: seriesTitle(directory, series), series: [series] }))
        .toSorted(byName);
    default:
      return undefined;
  }
}
