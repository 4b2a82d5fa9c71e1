/** A forecast of 48 hours in which some hours are wet. */
import type { Forecast, Snapshot } from '#model/snapshots.ts';
import { hour } from '#model/time.ts';

type Options = {
  readonly code?: number;
  readonly currentCode?: number;
  readonly validFor?: number;
  readonly hours?: number;
};

/** `wet` is mm by hour, counted from the start of the UTC day that holds `now`. */
export function forecastOf(
  now: number,
  wet: Readonly<Record<number, number>>,
  { code = 61, currentCode = 1, validFor = 6 * hour, hours = 48 }: Options = {},
): Snapshot<'forecast'> {
  const midnight = now - (now % (24 * hour));
  const body: Forecast = {
    place: 'Vienna',
    credit: 'Open-Meteo',
    current: {
      at: now - 5 * 60_000,
      temperature: 8,
      feelsLike: 5,
      humidity: 80,
      wind: 4,
      code: currentCode,
      isDay: true,
    },
    hours: Array.from({ length: hours }, (_, index) => {
      const precipitation = wet[index] ?? 0;
      return {
        at: midnight + index * hour,
        temperature: 8,
        precipitation,
        chance: precipitation > 0 ? 80 : 10,
        wind: 4,
        code: precipitation > 0 ? code : 3,
      };
    }),
    days: [],
  };
  return { kind: 'forecast', subject: 'home', body, at: now, validUntil: now + validFor };
}
