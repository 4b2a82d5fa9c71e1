/** Rooms, from what reports a temperature. Pure. */
import { isOfMachine } from '#model/machine-measurements.ts';
import { compareNames } from '../../format/order.ts';
import { deviceArea, deviceName, isHidden, type Directory, type SeriesInfo } from '../../live/directory.ts';

export type Room = {
  readonly name: string;
  readonly temperature: SeriesInfo;
  readonly humidity: SeriesInfo | undefined;
};

/** Collectors whose temperatures are not of a room. */
const notRooms: ReadonlySet<string> = new Set(['host', 'open-meteo', 'mantel', 'broker']);
/** Temperatures of a device itself, or wished for, are not of its room. */
const notOfTheRoom =
  /(^|_)(device|cpu|gpu|core|chip|setpoint|target|wanted|heating|min|max|offset|calibration|dew_?point)(_|$)/;

/** The best temperature of a device first. */
function rank({ quantity }: SeriesInfo): number {
  if (quantity === 'temperature') return 0;
  return quantity === 'local_temperature' ? 1 : 2;
}

/**
 * One room per area, in the order of the settings, then areas before what stands in none, each by name, Room 2 before Room
 * 10. Of several devices in an area the one that also
 * tells humidity speaks for it.
 */
export function roomsOf(directory: Directory): readonly Room[] {
  const byDevice = new Map<string, SeriesInfo[]>();
  for (const each of directory.series) {
    if (each.device === undefined || notRooms.has(each.collector) || isHidden(directory, each.device)) continue;
    const found = byDevice.get(each.device);
    if (found) found.push(each);
    else byDevice.set(each.device, [each]);
  }
  const rooms = new Map<string, { room: Room; order: number; isArea: boolean }>();
  const listed = Object.keys(directory.settings);
  for (const [device, series] of [...byDevice].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const temperature = series
      .filter(
        (each) =>
          each.unit === '°C' &&
          each.kind === 'gauge' &&
          !notOfTheRoom.test(each.quantity) &&
          !isOfMachine(each.collector, each.quantity),
      )
      .toSorted((a, b) => rank(a) - rank(b) || (a.key < b.key ? -1 : 1))[0];
    if (!temperature) continue;
    const humidity = series.find(
      (each) => each.unit === '%' && /(^|_)humidity$/.test(each.quantity) && !each.quantity.includes('soil'),
    );
    const area = deviceArea(directory, device);
    const name = area ?? deviceName(directory, device);
    const isArea = area !== undefined;
    const place = listed.indexOf(device);
    const order = place === -1 ? Infinity : place;
    const known = rooms.get(name);
    if (!known || (known.room.humidity === undefined && humidity !== undefined)) {
      rooms.set(name, {
        room: { name, temperature, humidity },
        order: Math.min(order, known?.order ?? Infinity),
        isArea,
      });
    } else known.order = Math.min(order, known.order);
  }
  return [...rooms.values()]
    .toSorted((a, b) =>
      a.order === b.order
        ? Number(b.isArea) - Number(a.isArea) || compareNames(a.room.name, b.room.name)
        : a.order < b.order
          ? -1
          : 1,
    )
    .map(({ room }) => room);
}
