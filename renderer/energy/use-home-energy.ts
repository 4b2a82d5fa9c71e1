/** What the energy panels share: the meters of the home, the temperature outdoors, and the questions about both. */
import { useMemo } from 'react';
import type { DaysAnswer } from '#model/days.ts';
import { localMidnight } from '#model/time.ts';
import { dayText } from '../format/time.ts';
import { useZone } from '../format/zone.ts';
import type { Answer } from '../live/answer-for.ts';
import { pathOf, useAnswer, useTurn } from '../live/answers.ts';
import { useLive } from '../live/live.ts';
import { homeMeters, keysOf, type HomeMeters } from './home-meters.ts';
import { outdoorSeries } from './outdoors.ts';

export const minute = 60_000;
export const quarter = 15 * minute;

export type HomeEnergy = {
  readonly meters: HomeMeters | undefined;
  readonly energyKeys: readonly string[];
  readonly powerKeys: readonly string[];
  readonly outdoorKeys: readonly string[];
  readonly zone: string;
  /** The present, to the minute. */
  readonly now: number;
};

export function useHomeEnergy(): HomeEnergy {
  const directory = useLive((state) => state.directory);
  const chosen = useLive((state) => state.screen?.power ?? null);
  const zone = useZone();
  const now = useTurn(minute);
  return useMemo(() => {
    const meters = homeMeters(directory, chosen);
    return {
      meters,
      energyKeys: keysOf(meters?.energy),
      powerKeys: keysOf(meters?.power),
      outdoorKeys: keysOf(outdoorSeries(directory)),
      zone,
      now,
    };
  }, [directory, chosen, zone, now]);
}

/** YYYY-MM-DD, so many days from today. */
export const dateFromNow = (now: number, zone: string, days: number): string =>
  dayText(localMidnight(now, zone, days) + 12 * 60 * minute, zone);

type Wanted = {
  readonly by: 'hour' | 'day' | 'week';
  /** Days from today: -29 is 29 days ago. */
  readonly from: number;
  readonly to: number;
};

/** Series by day, week or hour; none without series. */
export function useDays(
  keys: readonly string[],
  { by, from, to }: Wanted,
  { now, zone }: Pick<HomeEnergy, 'now' | 'zone'>,
  shown: boolean,
  every = minute,
): Answer<DaysAnswer> {
  // Days of a zone are dear to reckon, and pages that are hidden ask, too.
  const path = useMemo(
    () =>
      keys.length === 0
        ? undefined
        : pathOf('/api/v1/days', {
            series: keys,
            from: dateFromNow(now, zone, from),
            to: dateFromNow(now, zone, to),
            by,
          }),
    [keys, by, from, to, now, zone],
  );
  return useAnswer<DaysAnswer>(path, shown, every, by === 'week' ? 'stays' : 'leaves');
}
