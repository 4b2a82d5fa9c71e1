/** What the heating panels share: heat of today, and a year of it with the temperature outdoors. */
import { useMemo } from 'react';
import type { HeatAnswer } from '#model/heat.ts';
import { clockReading } from '#model/time.ts';
import { firstKnown, outdoorSeries } from '../energy/outdoors.ts';
import { dateFromNow, minute, quarter, useDays } from '../energy/use-home-energy.ts';
import { useZone } from '../format/zone.ts';
import { pathOf, useAnswer, useTurn } from '../live/answers.ts';
import { useLive } from '../live/live.ts';
import { heatDays, type HeatDay } from './heat-days.ts';

/** 53 weeks, whole ones but the last. */
const year = 370;

export function useHeatToday(shown: boolean): HeatAnswer | null | undefined {
  const zone = useZone();
  const today = dateFromNow(useTurn(minute), zone, 0);
  return useAnswer<HeatAnswer>(pathOf('/api/v1/heat', { from: today, to: today }), shown, minute, 'leaves');
}

/** One day of long ago, with its spans. */
export function useHeatOf(day: string | undefined, shown: boolean): HeatAnswer | null | undefined {
  return useAnswer<HeatAnswer>(
    day === undefined ? undefined : pathOf('/api/v1/heat', { from: day, to: day }),
    shown,
    60 * minute,
  );
}

/** The last day is today; `soFar` counts up to the last full quarter of an hour on each day. */
export function useHeatYear(shown: boolean): readonly HeatDay[] | undefined {
  const zone = useZone();
  const now = useTurn(quarter);
  const directory = useLive((state) => state.directory);
  const keys = useMemo(() => outdoorSeries(directory).map(({ key }) => key), [directory]);
  const heat = useAnswer<HeatAnswer>(
    pathOf('/api/v1/heat', {
      from: dateFromNow(now, zone, -year),
      to: dateFromNow(now, zone, 0),
      until: clockReading(now, zone).minute,
    }),
    shown,
    quarter,
  );
  const warmth = useDays(keys, { by: 'day', from: -year, to: 0 }, { now, zone }, shown, quarter);
  return useMemo(() => {
    if (!heat) return undefined;
    const days = heatDays(heat, warmth ? firstKnown(warmth, keys) : []);
    const first = days.findIndex((day) => day.heat !== null);
    return first === -1 ? undefined : days.slice(first);
  }, [heat, warmth, keys]);
}
