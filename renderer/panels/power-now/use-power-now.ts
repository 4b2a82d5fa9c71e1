/** The power of some meters together, as old as the oldest that counts, and what is usual for them. */
import { useMemo } from 'react';
import type { SeriesInfo } from '../../live/directory.ts';
import type { UsualAnswer } from '#model/usual.ts';
import { quarter } from '../../energy/use-home-energy.ts';
import { pathOf, useAnswer } from '../../live/answers.ts';
import { isAway } from '../../live/freshness.ts';
import { useLive } from '../../live/live.ts';
import { hubNow } from '../../live/now.ts';
import { powerNow, type Metered } from '../power/power.ts';

export function usePowerNow(meters: readonly SeriesInfo[]): Metered | undefined {
  // As text, since the map of newest samples is one object for good.
  const told = useLive((state) =>
    meters
      .map((each) => {
        const sample = state.latest.get(each.id);
        return sample ? `${sample.at} ${sample.value} ${sample.cadence} ${isAway(state, each) ? 1 : 0}` : '';
      })
      .filter((text) => text !== '')
      .join('\n'),
  );
  return useMemo(() => {
    const samples = told === '' ? [] : told.split('\n').map(sampleOf);
    return powerNow(samples, hubNow());
  }, [told]);
}

function sampleOf(text: string): Metered {
  const [at = 0, value = 0, cadence = 0, away = 0] = text.split(' ').map(Number);
  return away === 1 ? { at, value, cadence, isAway: true } : { at, value, cadence };
}

/** Null while fewer than three weeks are known. */
export function useUsual(keys: readonly string[], shown: boolean): UsualAnswer | null | undefined {
  return useAnswer<UsualAnswer>(
    keys.length === 0 ? undefined : pathOf('/api/v1/usual', { series: keys }),
    shown,
    quarter,
  );
}
