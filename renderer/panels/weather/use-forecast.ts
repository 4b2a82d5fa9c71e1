/** The forecast as long as it may be told, and how old it is. */
import type { Snapshot } from '#model/snapshots.ts';
import { screenWords as words } from '#model/words/screen-en.ts';
import { clockTime } from '../../format/time.ts';
import { useZone } from '../../format/zone.ts';
import { useLive } from '../../live/live.ts';
import { useNow } from '../../live/now.ts';
import { weatherFreshness } from './weather.ts';

export type ToldForecast = {
  readonly body: Snapshot<'forecast'>['body'];
  readonly fresh: 'live' | 'old';
  /** "as of 14:00" once it is old. */
  readonly note: string | undefined;
};

/** Undefined without one, and once it is so old that it says nothing of what comes. */
export function useForecast(): ToldForecast | undefined {
  const zone = useZone();
  const forecast = useLive((state) => state.forecast);
  const fresh = useNow((now) => (forecast === undefined ? 'gone' : weatherFreshness(forecast, now)));
  if (forecast === undefined || fresh === 'gone') return undefined;
  return { body: forecast.body, fresh, note: fresh === 'old' ? words.asOf(clockTime(forecast.at, zone)) : undefined };
}
