/** One thing of the home and what it says now. Pure. */
import { within } from '#model/words/spoken.ts';
import { compareNames } from '../../format/order.ts';
import { quantityOf } from '../../format/quantity-name.ts';
import {
  deviceArea,
  deviceName,
  isHidden,
  isOfThisMachine,
  type Directory,
  type SeriesInfo,
} from '../../live/directory.ts';

/** What people want to know of a thing, the most wanted first. */
const wanted: readonly RegExp[] = [
  /^temperature$/,
  /(^|_)temperature$/,
  /^humidity$/,
  /^co2$/,
  /^pm2_5$/,
  /^power$/,
  /^(open|contact|water_leak|smoke|occupancy|motion|locked|state|on)$/,
  /^energy/,
  /^(soil_moisture|moisture|pressure|illuminance|level)$/,
  /^battery$/,
];
const ofTheRadio = /linkquality|rssi|snr|signal|uptime|available|voltage|current|frequency/;

function rank({ quantity }: SeriesInfo): number {
  const place = wanted.findIndex((each) => each.test(quantity));
  return place !== -1 ? place : ofTheRadio.test(quantity) ? wanted.length + 1 : wanted.length;
}

/** Its readings, the most wanted first. */
export const readingsOf = (directory: Directory, device: string): readonly SeriesInfo[] =>
  (directory.byDevice.get(device) ?? []).toSorted((a, b) => rank(a) - rank(b) || (a.key < b.key ? -1 : 1));

/** Of this machine tells its own panel. */
const isMachine = ({ byDevice }: Directory, device: string): boolean =>
  byDevice.get(device)?.every(isOfThisMachine) === true;

/** Devices that are not hidden, by name, 2 before 10. */
export function listedDevices(directory: Directory): readonly string[] {
  return [...directory.byDevice.keys()]
    .filter((device) => !isHidden(directory, device) && !isMachine(directory, device))
    .toSorted((a, b) => compareNames(titleOf(directory, a), titleOf(directory, b)));
}

/** Its name, with its room where that does not say so. */
export function titleOf(directory: Directory, device: string): string {
  const name = deviceName(directory, device);
  const area = deviceArea(directory, device);
  return area === undefined || name.toLowerCase().includes(area.toLowerCase()) ? name : `${area} ${within(name)}`;
}

/** "Balcony temperature", where its name alone would not say of what it is. */
export function seriesTitle(directory: Directory, series: SeriesInfo): string {
  const { device } = series;
  return device === undefined ? quantityOf(series) : `${titleOf(directory, device)}, ${quantityOf(series)}`;
}

/** Those a short line has room for. */
export const shownOf = (directory: Directory, device: string, most: number): readonly SeriesInfo[] => {
  const all = readingsOf(directory, device);
  const telling = all.filter((each) => rank(each) < wanted.length);
  return (telling.length > 0 ? telling : all).slice(0, most);
};
