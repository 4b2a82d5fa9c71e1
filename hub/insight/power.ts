/** The power of several meters together, and the energy it makes. Pure. */
import type { Stretches } from '#model/days.ts';
import type { History } from '#model/history.ts';
import type { PowerAnswer } from '#model/power.ts';
import { minute } from '#model/time.ts';

/** Single samples hold until the next, but no longer than this, in ms. */
const longestHold = 5 * minute;

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

/** Histories of one range added up on a grid of `bins`; a bin in which nobody reported is a gap. */
export function sumOf(histories: readonly History[], from: number, to: number, bins: number): (number | null)[] {
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
  return Array.from(total, (watts, bin) => (told[bin] === 1 ? watts : null));
}

/** What a meter told, and when it told the newest of it, as usual every `cadence` ms; 0 while that is not known. */
export type MeterHistory = {
  readonly history: History;
  readonly newest?: { readonly at: number; readonly cadence: number } | undefined;
};

type Range = { readonly from: number; readonly to: number; readonly points: number; readonly since: number };

/** Its buckets go on to their end; the readings of a meter that is away do not, beyond the time a reading holds. */
function heldUntil({ history, newest }: MeterHistory): number {
  if (newest === undefined) return history.to;
  const hold = newest.cadence > 0 ? Math.min(newest.cadence, longestHold) : longestHold;
  return newest.at + hold;
}

export function powerTogether(meters: readonly MeterHistory[], { from, to, points, since }: Range): PowerAnswer {
  const histories = meters.map(({ history }) => history);
  return {
    from,
    to,
    watts: sumOf(histories, from, to, points),
    kilowattHours: meters.reduce((sum, meter) => sum + energyOf(meter.history, since, heldUntil(meter)), 0),
  };
}

/** What counters grew in the one stretch that was asked for, in kWh; null while none of them told anything. */
export function countedTogether(counters: readonly (Pick<Stretches, 'increase'> | undefined)[]): number | null {
  const told = counters.flatMap((each) => each?.increase[0] ?? []);
  const grown = told.reduce((sum, each) => sum + each, 0);
  return told.length === 0 ? null : Math.max(0, grown);
}
