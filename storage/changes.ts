/** The samples of series as they were told, for what must be known to the minute, such as when heat was called for. */
import type { Samples } from '#model/days.ts';
import type { Epoch } from '#model/time.ts';
import type { HistorySource } from './history.ts';
import { indexAt } from './samples.ts';

/**
 * Those in [from, to) that begin or end a stretch of one value: a sample like the one before and the one after it says
 * nothing more, unless it is the first or last for `patience` ms.
 */
export function readSamples(
  { series, hot, pieces }: Pick<HistorySource, 'series' | 'hot' | 'pieces'>,
  from: Epoch,
  to: Epoch,
  patience: number,
): Samples {
  const at: number[] = [];
  const value: number[] = [];
  for (const piece of pieces.of(series, hot, from, to)) {
    const run = piece.samples();
    for (let i = indexAt(run.at, from); i < indexAt(run.at, to); i++) {
      const [time, one] = [run.at[i] ?? 0, run.value[i] ?? 0];
      const n = at.length;
      const isInside = n > 1 && value[n - 1] === one && value[n - 2] === one && time - (at[n - 2] ?? 0) <= patience;
      if (isInside) at[n - 1] = time;
      else {
        at.push(time);
        value.push(one);
      }
    }
  }
  return { at, value };
}
