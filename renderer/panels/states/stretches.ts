/** A state as stretches of time, each with what it was. Pure. */
import type { Columns } from '../../charts/history-columns.ts';
import type { View } from '../../charts/view.ts';

export type Stretch = {
  readonly value: number;
  /** Parts of the width. */
  readonly from: number;
  readonly to: number;
  /** Several readings share its bucket: it changed within. */
  readonly isMixed: boolean;
};

/** Those in sight; equal neighbours are one. After the last one nothing is known. */
export function stretchesOf({ at, mean, low, high }: Columns, view: View): readonly Stretch[] {
  const place = (time: number): number => Math.min(1, Math.max(0, (time - view.from) / (view.to - view.from)));
  const found: Stretch[] = [];
  for (let i = 0; i + 1 < at.length; i++) {
    const value = mean[i] ?? null;
    const [from, to] = [place(at[i] ?? 0), place(at[i + 1] ?? 0)];
    if (value === null || to <= from) continue;
    const isMixed = (low[i] ?? value) !== (high[i] ?? value);
    const last = found.at(-1);
    if (last && last.value === value && last.isMixed === isMixed && last.to >= from - 1e-9)
      found[found.length - 1] = { ...last, to };
    else found.push({ value, from, to, isMixed });
  }
  return found;
}
