/** What a series had told last before a time. */
import type { Epoch } from '#model/time.ts';
import type { Pieces } from './pieces.ts';
import { indexAt, type Arrivals } from './samples.ts';

type Source = { readonly series: number; readonly hot: readonly Arrivals[]; readonly pieces: Pieces };
type Sample = { readonly at: Epoch; readonly value: number };

/** Undefined when there is none, or when what holds it is damaged. */
export function sampleBefore({ pieces, series, hot }: Source, time: Epoch): Sample | undefined {
  const piece = pieces.before(series, hot, time);
  if (!piece) return undefined;
  if (piece.last < time) {
    const summary = piece.summary();
    return summary && { at: piece.last, value: summary.last };
  }
  const run = piece.samples();
  const i = indexAt(run.at, time) - 1;
  const [at, value] = [run.at[i], run.value[i]];
  return at === undefined || value === undefined ? undefined : { at, value };
}
