/** Power beside what is usual at this hour of the week. Pure. */
import type { UsualAnswer } from '#model/usual.ts';

export type UsualNow = NonNullable<UsualAnswer['now']>;
export type Standing = 'less' | 'usual' | 'more';

/** Under the usual range, within it or over it. */
export function standing(value: number, { low, high }: Pick<UsualNow, 'low' | 'high'>): Standing {
  return value < low ? 'less' : value > high ? 'more' : 'usual';
}

/** From 0 to the 99th percentile: where the value and the range lie, as shares of the width. */
export function onScale(value: number, { low, high, top }: UsualNow) {
  const end = Math.max(top, high);
  const share = (of: number): number => (end <= 0 ? 0 : Math.min(1, Math.max(0, of / end)));
  return { value: share(value), low: share(low), high: share(high) };
}
