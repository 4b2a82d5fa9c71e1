/** The power of the home: one chosen series, or all meters together. Pure. */
import type { PowerAnswer } from '#model/power.ts';
import { isOfMachine } from '#model/machine-measurements.ts';
import { isHidden, type Directory, type SeriesInfo } from '../../live/directory.ts';
import { freshness, type Heard } from '../../live/freshness.ts';
import type { Latest } from '../../live/live-store.ts';

export type PowerSource = { readonly series: readonly SeriesInfo[]; readonly chosen: boolean };

/** A phase of a meter that tells the whole as well. */
const isPhase = (directory: Directory, device: string, quantity: string): boolean =>
  quantity.startsWith('power_') && (directory.byDevice.get(device) ?? []).some((other) => other.quantity === 'power');

/** The chosen series, else every gauge of active power; undefined where there is none. */
export function powerSource(directory: Directory, chosen: string | null): PowerSource | undefined {
  const one = chosen === null ? undefined : directory.byKey.get(chosen);
  if (one) return { series: [one], chosen: true };
  const series = directory.series.filter(
    ({ unit, kind, device, collector, quantity }) =>
      unit === 'W' &&
      kind === 'gauge' &&
      collector !== 'host' &&
      !isOfMachine(collector, quantity) &&
      (device === undefined || !(isHidden(directory, device) || isPhase(directory, device, quantity))),
  );
  return series.length === 0 ? undefined : { series, chosen: false };
}

/** The newest sample of a meter. */
export type Metered = Latest & Heard;

/**
 * Sum of the newest samples, as old as the oldest of them that still counts. A meter that has fallen silent for good
 * or is away is left out; when all have, the newest tells since when.
 */
export function powerNow(samples: readonly Metered[], now: number): Metered | undefined {
  const counted = samples.filter((each) => freshness(each, now) !== 'gone');
  if (counted.length === 0) {
    return samples.reduce<Metered | undefined>(
      (newest, each) => (newest && newest.at > each.at ? newest : each),
      undefined,
    );
  }
  const oldest = counted.reduce((a, b) => (isOlder(a, b, now) ? a : b));
  return { at: oldest.at, cadence: oldest.cadence, value: counted.reduce((sum, each) => sum + each.value, 0) };
}

function isOlder(a: Metered, b: Metered, now: number): boolean {
  return (now - a.at) / Math.max(1, a.cadence) > (now - b.at) / Math.max(1, b.cadence);
}

/** The energy of today, in kWh: as the pages of energy count it, and by the power only where no counter told anything. */
export const energyToday = ({ counted, kilowattHours }: PowerAnswer): number => counted ?? kilowattHours;

/** What the hub told of parts of the meters over one range; undefined without any. */
export function together(answers: readonly PowerAnswer[]): PowerAnswer | undefined {
  const [first, ...others] = answers;
  if (first === undefined || others.length === 0) return first;
  const added = first.watts.map((watts, i) => {
    const told = answers.flatMap((each) => each.watts[i] ?? []);
    return told.length === 0 ? watts : told.reduce((sum, each) => sum + each, 0);
  });
  return { ...first, watts: added, kilowattHours: answers.reduce((sum, each) => sum + each.kilowattHours, 0) };
}
