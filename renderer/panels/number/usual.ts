/** A number beside what is usual for it at this hour of the week. Pure. */
import type { UsualAnswer } from '#model/usual.ts';

export type Usual = {
  /** 20th and 80th percentile of this hour of the week. */
  readonly low: number;
  readonly high: number;
  readonly middle: number;
  /** Where the scale ends: 0 or below the usual range, and the 99th percentile of all hours. */
  readonly from: number;
  readonly to: number;
};

/** As the hub tells it, which is one answer for every panel. */
export function usualOf({ low, middle, high, top }: NonNullable<UsualAnswer['now']>): Usual {
  return { low, middle, high, from: low < 0 ? low - (high - low) : 0, to: Math.max(top, high) };
}

/** How a value stands to what is usual. `part` is by how much of the middle it is under or over, 0.12 for 12%. */
export function besideUsual(
  value: number,
  { low, high, middle }: Usual,
): { readonly side: 'under' | 'as' | 'over'; readonly part: number } {
  if (value >= low && value <= high) return { side: 'as', part: 0 };
  return { side: value < low ? 'under' : 'over', part: middle === 0 ? 0 : Math.abs(value - middle) / Math.abs(middle) };
}
