/** A line of a chart as text. Pure. */
import type { Epoch } from '#model/time.ts';

const bars = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'] as const;

/** So many characters from `from` to `to`; where nothing was measured, a middle dot. Times ascend. */
export function sparkline(
  { at, value }: { readonly at: readonly Epoch[]; readonly value: readonly number[] },
  { from, to, width }: { readonly from: Epoch; readonly to: Epoch; readonly width: number },
): string {
  const sums = Array.from({ length: width }, () => ({ sum: 0, count: 0 }));
  at.forEach((time, i) => {
    const cell = sums[Math.floor(((time - from) / (to - from)) * width)];
    if (!cell) return;
    cell.sum += value[i] ?? 0;
    cell.count += 1;
  });
  const means = sums.map(({ sum, count }) => (count === 0 ? undefined : sum / count));
  const known = means.filter((mean) => mean !== undefined);
  const low = Math.min(...known);
  const span = Math.max(...known) - low;
  return means
    .map((mean) => {
      if (mean === undefined) return '·';
      // Level values are in the middle: nothing rose or fell.
      const step = span === 0 ? 3 : Math.round(((mean - low) / span) * (bars.length - 1));
      return bars[step] ?? bars[0];
    })
    .join('');
}
