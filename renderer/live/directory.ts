/** What exists in the home: every series with its name taken apart, and the devices behind them. Rebuilt only when something is added or renamed. */
import { isOfAgent, parseSeriesKey, type Labels, type SeriesKind } from '#model/series.ts';
import type { Device, Snapshot } from '#model/snapshots.ts';
import type { Unit } from '#model/units.ts';
import type { WireScreen, WireSeries } from '#model/wire.ts';

export type SeriesInfo = {
  readonly id: number;
  readonly key: string;
  readonly unit: Unit;
  readonly kind: SeriesKind;
  /** Part of the name before the first dot: the kind of its collector. */
  readonly collector: string;
  /** Part after it. */
  readonly quantity: string;
  readonly labels: Labels;
  readonly device: string | undefined;
};

export type Directory = {
  readonly series: readonly SeriesInfo[];
  readonly byKey: ReadonlyMap<string, SeriesInfo>;
  readonly byId: ReadonlyMap<number, SeriesInfo>;
  readonly byDevice: ReadonlyMap<string, readonly SeriesInfo[]>;
  readonly devices: ReadonlyMap<string, Device>;
  readonly settings: WireScreen['devices'];
};

export const emptyDirectory: Directory = directoryOf([], [], {});

export function seriesInfo(wire: WireSeries): SeriesInfo {
  const { name, labels } = parseSeriesKey(wire.key);
  const dot = name.indexOf('.');
  return {
    id: wire.id,
    key: wire.key,
    unit: wire.unit,
    kind: wire.kind,
    collector: name.slice(0, dot),
    quantity: name.slice(dot + 1),
    labels,
    device: labels['device'],
  };
}

export function directoryOf(
  series: readonly SeriesInfo[],
  snapshots: readonly Snapshot[],
  settings: WireScreen['devices'],
): Directory {
  const devices = new Map<string, Device>();
  for (const snapshot of snapshots) {
    if (isDevice(snapshot)) devices.set(snapshot.subject, snapshot.body);
  }
  return {
    series,
    byKey: new Map(series.map((each) => [each.key, each])),
    byId: new Map(series.map((each) => [each.id, each])),
    byDevice: Map.groupBy(
      series.filter((each) => each.device !== undefined),
      ({ device = '' }) => device,
    ),
    devices,
    settings,
  };
}

function isDevice(snapshot: Snapshot): snapshot is Snapshot<'device'> {
  return snapshot.kind === 'device';
}

/** A device may be called `constructor`. */
function settingsOf({ settings }: Directory, device: string): WireScreen['devices'][string] | undefined {
  return Object.hasOwn(settings, device) ? settings[device] : undefined;
}

/** Hidden by the person, or gone. */
export function isHidden(directory: Directory, device: string): boolean {
  return settingsOf(directory, device)?.hidden === true || directory.devices.get(device)?.gone === true;
}

/** Of the machine the hub runs on: agents tell of theirs by the same names. */
export const isOfThisMachine = ({ collector, labels }: SeriesInfo): boolean =>
  collector === 'host' && !isOfAgent(labels);

/** What people call a device: the name they gave it, else its own, else its id made readable. */
export function deviceName(directory: Directory, device: string): string {
  return settingsOf(directory, device)?.name ?? directory.devices.get(device)?.name ?? readable(device);
}

/** Where a device is, when anybody said so. */
export function deviceArea(directory: Directory, device: string): string | undefined {
  return settingsOf(directory, device)?.area ?? directory.devices.get(device)?.area;
}

/** "living-room_climate" as "Living room climate". */
export function readable(id: string): string {
  const words = id.replaceAll(/[-_/.]+/g, ' ').trim();
  return words === '' ? id : words.charAt(0).toUpperCase() + words.slice(1);
}

/** How many things report: devices, other than the hidden. */
export function deviceCount(directory: Directory): number {
  return [...directory.byDevice.keys()].filter((device) => !isHidden(directory, device)).length;
}
