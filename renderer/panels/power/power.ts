/** The power of the home: one chosen series, or all meters together. Pure. */
import type { History } from '#model/history.ts';
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

/** Single samples hold until the next, but no longer than this, in ms. */
const longestHold = 300_000;

/** Energy in kWh that a history of power in W holds from `from` to `until`. Times without readings count nothing. */
export function energyOf(history: History, from: number, until = history.to): number {
  let wattMs = 0;
  for (const [i, start] of history.at.entries()) {
    const end =
      history.step > 0
        ? Math.min(start + history.step, history.to)
        : Math.min(history.at[i + 1] ?? history.to, start + longestHold);
    const inside = Math.min(end, until) - Math.max(start, from);
    if (inside > 0) wattMs += (history.mean[i] ?? 0) * inside;
  }
  return wattMs / 3_600_000 / 1_000;
}

export type PowerColumns = { readonly at: readonly number[]; readonly watts: readonly (number | null)[] };

/** Histories of one range added up on a grid of `bins`; a bin in which nobody reported is a gap. */
export function sumOf(histories: readonly History[], from: number, to: number, bins: number): PowerColumns {
  const width = (to - from) / bins;
  const total = new Float64Array(bins);
  const told = new Uint8Array(bins);
  for (const { at, mean, step } of histories) {
    const sum = new Float64Array(bins);
    const count = new Uint32Array(bins);
    for (const [i, start] of at.entries()) {
      const first = Math.max(0, Math.floor((start - from) / width));
      // A bucket wider than a bin fills all the bins it covers.
      const last = Math.min(bins - 1, Math.max(first, Math.ceil((start + step - from) / width) - 1));
      for (let bin = first; bin <= last; bin++) {
        sum[bin] = (sum[bin] ?? 0) + (mean[i] ?? 0);
        count[bin] = (count[bin] ?? 0) + 1;
      }
    }
    for (let bin = 0; bin < bins; bin++) {
      const n = count[bin] ?? 0;
      if (n === 0) continue;
      total[bin] = (total[bin] ?? 0) + (sum[bin] ?? 0) / n;
      told[bin] = 1;
    }
  }
  return {
    at: Array.from({ length: bins }, (_, bin) => from + (bin + 0.5) * width),
    watts: Array.from(total, (watts, bin) => (told[bin] === 1 ? watts : null)),
  };
}
