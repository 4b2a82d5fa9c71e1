/** Marks of a value axis. Pure. */
import type { Unit } from '#model/units.ts';
import { shownValue } from '#model/shown-units.ts';
import { unitSystem } from '#model/words/spoken.ts';
import { durationUnit } from '../format/number.ts';

/** Round values in [low, high], about `count` of them, at 1, 2 or 5 times a power of ten. */
export function valueTicks(low: number, high: number, count: number): readonly number[] {
  const rough = (high - low) / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const parts = rough / power;
  const step = (parts < 1.2 ? 1 : parts < 3 ? 2 : parts < 7 ? 5 : 10) * power;
  const ticks: number[] = [];
  for (let n = Math.ceil(low / step); n * step <= high; n++) ticks.push(Number((n * step).toPrecision(12)));
  return ticks;
}

/** Round in the unit in which they are told. */
export function roundValues(low: number, high: number, unit: Unit, count = 5): readonly number[] {
  const { size } = unit === 's' ? durationUnit(high) : { size: 1 };
  const shown = (value: number): number => shownValue(value, unit, unitSystem()).value / size;
  const zero = shown(0);
  const factor = shown(1) - zero;
  return valueTicks(shown(low), shown(high), count).map((each) => (each - zero) / factor);
}

/** Decimals with which neighbouring ticks differ. */
export function tickDecimals(ticks: readonly number[]): number {
  if (ticks.length < 2) return 0;
  const step = (ticks[1] ?? 1) - (ticks[0] ?? 0);
  return Math.max(0, Math.min(4, -Math.floor(Math.log10(step) + 1e-9)));
}
