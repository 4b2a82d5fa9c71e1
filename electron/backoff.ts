/** How long to wait before the next try. Pure. */

export type Backoff = { readonly first: number; readonly longest: number };

/** ms: doubles from `first` to `longest`, less up to a quarter by chance (`random` in [0, 1)). `failures` counts from 1. */
export function waitAfter(failures: number, { first, longest }: Backoff, random: number): number {
  const full = Math.min(longest, first * 2 ** Math.min(failures - 1, 30));
  return Math.round(full * (1 - random / 4));
}
