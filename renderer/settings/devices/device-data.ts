/** Devices as the hub tells them, by the room they are in. Pure. */
import type { z } from 'zod';
import type { deviceAnswerSchema } from '#model/device-api.ts';
import { settingsDevicesWords as words } from '#model/words/settings-devices-en.ts';
import { compareNames } from '../../format/order.ts';
import { readable } from '../../live/directory.ts';

export type Device = z.output<typeof deviceAnswerSchema>;
export type DeviceSeries = Device['series'][number];

export const devicesPath = '/api/v1/devices';
export const devicePath = (id: string): string => `${devicesPath}/${encodeURIComponent(id)}`;

export const nameOf = ({ id, name }: Device): string => name ?? readable(id);

export type Area = { readonly name: string | undefined; readonly devices: readonly Device[] };

/** Rooms by name, devices without one last; those that are hidden or gone at the end of each. */
export function byArea(devices: readonly Device[]): readonly Area[] {
  const groups = Map.groupBy(devices, ({ area }) => area ?? undefined);
  const isAside = ({ hidden, gone }: Device): number => (hidden || gone ? 1 : 0);
  return [...groups]
    .map(([name, all]) => ({
      name,
      devices: all.toSorted((a, b) => isAside(a) - isAside(b) || compareNames(nameOf(a), nameOf(b))),
    }))
    .toSorted((a, b) => (a.name === undefined ? 1 : b.name === undefined ? -1 : compareNames(a.name, b.name)));
}

export const areaNames = (devices: readonly Device[]): readonly string[] =>
  [...new Set(devices.flatMap(({ area }) => area ?? []))].toSorted(compareNames);

/** Those whose name, room or id holds the text. */
export function matching(devices: readonly Device[], text: string): readonly Device[] {
  const wanted = text.trim().toLowerCase();
  if (wanted === '') return devices;
  return devices.filter((device) =>
    [nameOf(device), device.area ?? '', device.id].some((each) => each.toLowerCase().includes(wanted)),
  );
}

/** Values that somebody could compare with a better instrument, each quantity once. */
export function offsettable({ series }: Device): readonly DeviceSeries[] {
  const seen = new Set<string>();
  return series.filter(({ canOffset, quantity }) => canOffset && !seen.has(quantity) && seen.add(quantity));
}

/** What the form of a device holds. */
export function formOf({ name, area, hidden, told, series }: Device) {
  const offsets = series
    .filter(({ offset }) => offset !== 0)
    .map(({ quantity, offset }) => [quantity, offset] as const);
  return {
    name: name !== null && name !== told.name ? name : undefined,
    area: area !== null && area !== told.area ? area : undefined,
    hidden,
    offsets: offsets.length === 0 ? undefined : Object.fromEntries(offsets),
  };
}

export const stateOf = ({ hidden, gone }: Device): string => (gone ? words.gone : hidden ? words.hidden : '');
