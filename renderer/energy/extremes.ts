/** The highest and the lowest spot of a line. Pure. */

export type Valued = { readonly x: number; readonly y: number; readonly value: number };

export function extremes<S extends Valued>(spots: readonly (S | null)[]): { low: S | undefined; high: S | undefined } {
  let [low, high]: [S | undefined, S | undefined] = [undefined, undefined];
  for (const spot of spots) {
    if (spot === null) continue;
    if (low === undefined || spot.value < low.value) low = spot;
    if (high === undefined || spot.value > high.value) high = spot;
  }
  return low === high ? { low: undefined, high } : { low, high };
}
