import { useRef } from 'react';
import { isAway } from '../../live/freshness.ts';
import { useLive } from '../../live/live.ts';
import type { LiveState } from '../../live/live-store.ts';
import { hubNow } from '../../live/now.ts';
import { powerNow, type Metered, type PowerSource } from './power.ts';

/** Selects one sum of the newest samples, the same object until one of them changes or its device leaves or returns. */
export function usePowerSum(source: PowerSource): Metered | undefined {
  const kept = useRef<{ parts: readonly unknown[]; sum: Metered | undefined }>({ parts: [], sum: undefined });
  return useLive((state: LiveState) => {
    const parts = source.series.flatMap((each) => [state.latest.get(each.id), isAway(state, each)]);
    const same = parts.length === kept.current.parts.length && parts.every((each, i) => each === kept.current.parts[i]);
    if (!same)
      kept.current = {
        parts,
        sum: powerNow(
          source.series.flatMap((each) => {
            const sample = state.latest.get(each.id);
            if (sample === undefined) return [];
            return [isAway(state, each) ? { ...sample, isAway: true } : sample];
          }),
          hubNow(),
        ),
      };
    return kept.current.sum;
  });
}
