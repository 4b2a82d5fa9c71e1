/** What the desktop knows of the home: the frames of the hub, put together. */
import type { Alert } from '#model/alert.ts';
import { parseSeriesKey, type Labels } from '#model/series.ts';
import type { Snapshot } from '#model/snapshots.ts';
import type { Unit } from '#model/units.ts';
import type { Frame, Verdict, WireScreen } from '#model/wire.ts';

/** A series that has a sample. */
export type Reading = {
  readonly key: string;
  readonly name: string;
  readonly labels: Labels;
  readonly unit: Unit;
  readonly isGauge: boolean;
  /** Epoch ms by the hub's clock. */
  readonly at: number;
  readonly value: number;
  /** Usual interval in ms, 0 while unknown. */
  readonly cadence: number;
};

export type Picture = {
  /** Of the newest frame, by the hub's clock. */
  readonly now: number;
  readonly verdict: Verdict;
  readonly alerts: readonly Alert[];
  readonly bannerSeen: boolean;
  readonly screen: WireScreen;
  /** Devices by id, as they call themselves. */
  readonly devices: ReadonlyMap<string, { readonly name: string; readonly area?: string | undefined }>;
  readonly readings: ReadonlyMap<number, Reading>;
};

/** Puts a frame onto what was known before; undefined while there was no hello. */
export function pictureAfter(before: Picture | undefined, frame: Frame): Picture | undefined {
  const begun = frame.type === 'hello' ? { ...frame, devices: new Map(), readings: new Map() } : before;
  if (!begun) return undefined;
  const { verdict, alerts, bannerSeen, screen } = { ...begun, ...definedOf(frame) };
  const devices = new Map(begun.devices);
  for (const { subject, body } of (frame.snapshots ?? []).filter(isDevice)) devices.set(subject, body);
  const readings = new Map(begun.readings);
  for (const { id, key, unit, kind } of frame.series ?? []) {
    readings.set(id, { key, ...parseSeriesKey(key), unit, isGauge: kind === 'gauge', at: 0, value: 0, cadence: 0 });
  }
  for (const [id, at, value, cadence] of frame.latest ?? []) {
    const known = readings.get(id);
    if (known) readings.set(id, { ...known, at, value, cadence });
  }
  return { now: frame.now, verdict, alerts, bannerSeen, screen, devices, readings };
}

const isDevice = (snapshot: Snapshot): snapshot is Snapshot<'device'> => snapshot.kind === 'device';

function definedOf({ verdict, alerts, bannerSeen, screen }: Frame): Partial<Picture> {
  return {
    ...(verdict && { verdict }),
    ...(alerts && { alerts }),
    ...(bannerSeen !== undefined && { bannerSeen }),
    ...(screen && { screen }),
  };
}
