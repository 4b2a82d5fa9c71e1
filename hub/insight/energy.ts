/** From power to energy. Pure. */
import { hour, minute } from '#model/time.ts';

export type PowerReading = { readonly at: number; /** W. */ readonly value: number };

/** A gap longer than so many usual intervals is unknown, not a straight line. */
const missed = 5;
/** Instead, while the usual interval is not learned. */
const longestAtFirst = minute;
/** W that no home draws: three phases of 63 A are 43 kW. A reading beyond is not believed. */
const most = 50_000;

/** In W times ms. */
const kilowattHour = 1_000 * hour;

/**
 * kWh used between two readings, by the trapezoid; NaN when it is unknown. What is fed back is not used: where the line
 * crosses zero, the part above it counts. `cadence` is the usual interval in ms, 0 while unknown.
 */
export function energyBetween(before: PowerReading, after: PowerReading, cadence: number): number {
  const elapsed = after.at - before.at;
  const [low, high] = before.value < after.value ? [before.value, after.value] : [after.value, before.value];
  if (elapsed <= 0 || elapsed > (cadence > 0 ? missed * cadence : longestAtFirst)) return NaN;
  if (low < -most || high > most) return NaN;
  if (high <= 0) return 0;
  const area = low >= 0 ? ((low + high) / 2) * elapsed : ((high / 2) * elapsed * high) / (high - low);
  return area / kilowattHour;
}
