/** What the desktop knows of the home: the frames of the hub, put together. */
import type { Alert } from '#model/alert.ts';
import type { WireWall } from '#model/kiosk.ts';
import { isWaiting } from '#model/need-look.ts';
import { parseSeriesKey, type Labels } from '#model/series.ts';
import type { Snapshot } from '#model/snapshots.ts';
import type { Unit } from '#model/units.ts';
import type { Frame, Verdict, WireDigest, WireScreen, WireSource, WireTrouble } from '#model/wire.ts';

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
  readonly sources: readonly WireSource[];
  readonly troubles: readonly WireTrouble[];
  /** USB sticks that no program runs, by subject. */
  readonly sticks: readonly string[];
  readonly bannerSeen: boolean;
  readonly screen: WireScreen;
  readonly wall: WireWall;
  readonly digest: WireDigest | undefined;
  /** Devices by id, as they call themselves. */
  readonly devices: ReadonlyMap<string, { readonly name: string; readonly area?: string | undefined }>;
  readonly readings: ReadonlyMap<number, Reading>;
};

/** Puts a frame onto what was known before; undefined while there was no hello. */
export function pictureAfter(before: Picture | undefined, frame: Frame): Picture | undefined {
  const nothing = { devices: new Map(), readings: new Map(), sticks: [], digest: undefined };
  const begun = frame.type === 'hello' ? { ...nothing, ...frame } : before;
  if (!begun) return undefined;
  const { verdict, alerts, sources, troubles, bannerSeen, screen, wall, digest } = { ...begun, ...definedOf(frame) };
  const devices = new Map(begun.devices);
  for (const { subject, body } of (frame.snapshots ?? []).filter(isDevice)) devices.set(subject, body);
  const sticks = new Set(begun.sticks);
  for (const { subject, body } of (frame.snapshots ?? []).filter(isStick)) {
    if (isWaiting(body)) sticks.add(subject);
    else sticks.delete(subject);
  }
  const readings = new Map(begun.readings);
  for (const { id, key, unit, kind } of frame.series ?? []) {
    readings.set(id, { key, ...parseSeriesKey(key), unit, isGauge: kind === 'gauge', at: 0, value: 0, cadence: 0 });
  }
  for (const [id, at, value, cadence] of frame.latest ?? []) {
    const known = readings.get(id);
    if (known) readings.set(id, { ...known, at, value, cadence });
  }
  const home = { devices, readings, sources, troubles, sticks: [...sticks] };
  return { now: frame.now, verdict, alerts, bannerSeen, screen, wall, digest, ...home };
}

const isStick = (snapshot: Snapshot): snapshot is Snapshot<'stick'> => snapshot.kind === 'stick';
const isDevice = (snapshot: Snapshot): snapshot is Snapshot<'device'> => snapshot.kind === 'device';

function definedOf({ verdict, alerts, sources, troubles, bannerSeen, screen, wall, digest }: Frame): Partial<Picture> {
  return {
    ...(verdict && { verdict }),
    ...(alerts && { alerts }),
    ...(sources && { sources }),
    ...(troubles && { troubles }),
    ...(bannerSeen !== undefined && { bannerSeen }),
    ...(screen && { screen }),
    ...(wall && { wall }),
    ...(digest && { digest }),
  };
}
