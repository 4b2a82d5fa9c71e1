/** The things that have series, as the settings pages show and change them. Pure. */
import type { z } from 'zod';
import type { deviceAnswerSchema, deviceEditSchema } from '#model/device-api.ts';
import { canOffset, quantityOf, withOffset } from '#model/offset.ts';
import type { Settings } from '#model/settings.ts';
import type { SettingPath } from '#model/settings-api.ts';
import type { Device } from '#model/snapshots.ts';
import type { Slot } from './ports.ts';

type DeviceAnswer = z.output<typeof deviceAnswerSchema>;
type DeviceEdit = z.output<typeof deviceEditSchema>;

export type KnownDevices = {
  readonly slots: ReadonlyMap<string, Slot>;
  /** What they say of themselves. */
  readonly told: ReadonlyMap<string, Device>;
  readonly settings: Pick<Settings, 'devices'>;
};

/** By their names. */
export function devicesIn({ slots, told, settings }: KnownDevices): DeviceAnswer[] {
  const series = new Map<string, Slot[]>();
  for (const slot of slots.values()) {
    const id = slot.definition.labels['device'];
    if (id !== undefined) series.set(id, [...(series.get(id) ?? []), slot]);
  }
  return [...series]
    .map(([id, own]): DeviceAnswer => {
      const says = told.get(id);
      const chosen = Object.hasOwn(settings.devices, id) ? settings.devices[id] : undefined;
      const newest = own.reduce((found, { at }) => Math.max(found, at), 0);
      return {
        id,
        name: chosen?.name ?? says?.name ?? null,
        area: chosen?.area ?? says?.area ?? null,
        hidden: chosen?.hidden ?? false,
        gone: says?.gone ?? false,
        told: {
          name: says?.name ?? null,
          area: says?.area ?? null,
          model: says?.model ?? null,
          maker: says?.maker ?? null,
        },
        source: own[0]?.definition.name.split('.')[0] ?? '',
        at: newest === 0 ? null : newest,
        series: own.map(seriesOf),
      };
    })
    .toSorted((one, other) => (one.name ?? one.id).localeCompare(other.name ?? other.id));
}

function seriesOf({ key, definition, at, value, offset = 0 }: Slot): DeviceAnswer['series'][number] {
  const { name, unit, kind } = definition;
  const has = at !== 0;
  return {
    key,
    quantity: quantityOf(name),
    unit,
    kind,
    at: has ? at : null,
    value: has ? value : null,
    raw: has ? withOffset(value, -offset) : null,
    offset,
    canOffset: canOffset(definition),
  };
}

/** The changes of mantel.yaml that an edit comes to. */
export function changesOf(id: string, { name, area, hidden, offsets = {} }: DeviceEdit) {
  const at = (...way: SettingPath): SettingPath => ['devices', id, ...way];
  const change = (path: SettingPath, value: unknown) =>
    value === null ? { path, remove: true as const } : { path, value };
  return [
    ...(name === undefined ? [] : [change(at('name'), name)]),
    ...(area === undefined ? [] : [change(at('area'), area)]),
    ...(hidden === undefined ? [] : [change(at('hidden'), hidden ? true : null)]),
    ...Object.entries(offsets).map(([quantity, by]) => change(at('offsets', quantity), by === 0 ? null : by)),
  ];
}
