/** The weather now, from the newest forecast. Pure. */
import type { Forecast, Snapshot } from '#model/snapshots.ts';
import { weatherSources } from '#model/twins.ts';
import { degrees, wholeDegrees, windSpeed } from '../../format/number.ts';
import type { Directory, SeriesInfo } from '../../live/directory.ts';
import { skyOf, type Sky } from './sky.ts';

/** Assumed life of a forecast that does not say. */
const usualLife = 2 * 3_600_000;

export type Weather = {
  /** Without its degree sign. */
  readonly temperature: string;
  readonly sky: Sky;
  readonly isDay: boolean;
  readonly feelsLike: string | undefined;
  readonly high: string | undefined;
  readonly low: string | undefined;
  /** With its unit. */
  readonly wind: string | undefined;
};

export function weatherOf({ current, days }: Forecast, now: number): Weather {
  const today = days.findLast((day) => day.at <= now);
  return {
    temperature: wholeDegrees(current.temperature),
    sky: skyOf(current.code),
    isDay: current.isDay,
    feelsLike: current.feelsLike === null ? undefined : degrees(current.feelsLike),
    high: today?.high === null || today === undefined ? undefined : degrees(today.high),
    low: today?.low === null || today === undefined ? undefined : degrees(today.low),
    wind: current.wind === null ? undefined : windSpeed(current.wind),
  };
}

/** The series of the temperature that the panel shows, where its source keeps one. */
export function outsideSeries(directory: Directory): SeriesInfo | undefined {
  const all = directory.series.filter(({ quantity }) => quantity === 'temperature');
  return weatherSources
    .map((source) => all.find(({ collector }) => collector === source))
    .find((one) => one !== undefined);
}

/** old once it no longer holds, gone after as long again and at least six hours. */
export function weatherFreshness({ at, validUntil }: Snapshot<'forecast'>, now: number): 'live' | 'old' | 'gone' {
  const until = validUntil ?? at + usualLife;
  if (now <= until) return 'live';
  return now > until + Math.max(6 * 3_600_000, until - at) ? 'gone' : 'old';
}
