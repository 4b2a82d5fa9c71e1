/** Day or night, by the sun where the home is. Pure. */
import { getTimes } from 'suncalc';
import type { Forecast } from '#model/snapshots.ts';
import type { WireScreen } from '#model/wire.ts';

export type Theme = 'night' | 'day';

/** Hours of day where nobody said where the home is. */
const dayBegins = 7;
const dayEnds = 19;

/** `localHour` is the hour of the home's local day at `now`. */
export function themeAt(now: number, localHour: number, screen: WireScreen | undefined, days: Forecast['days']): Theme {
  if (screen && screen.theme !== 'sun') return screen.theme;
  for (const { sunrise, sunset, at } of days) {
    if (sunrise === null || sunset === null) continue;
    // Sunset may fall after local midnight far north, so a day is known by where its noon is.
    if (now >= at && now < at + 24 * 3_600_000) return now >= sunrise && now < sunset ? 'day' : 'night';
  }
  if (screen && screen.latitude !== null && screen.longitude !== null)
    return byCoordinates(now, screen.latitude, screen.longitude);
  return localHour >= dayBegins && localHour < dayEnds ? 'day' : 'night';
}

function byCoordinates(now: number, latitude: number, longitude: number): Theme {
  const times = getTimes(new Date(now), latitude, longitude);
  if (times.alwaysUp) return 'day';
  if (times.alwaysDown || times.sunrise === null || times.sunset === null) return 'night';
  return now >= times.sunrise.getTime() && now < times.sunset.getTime() ? 'day' : 'night';
}

const day = 24 * 3_600_000;

/** The night that `now` is in: when the sun went down and when it comes up, epoch ms. Undefined by day, and where it does neither. */
export function nightAround(
  now: number,
  { latitude, longitude }: Pick<WireScreen, 'latitude' | 'longitude'>,
): { readonly down: number; readonly up: number } | undefined {
  if (latitude === null || longitude === null) return undefined;
  const around = [-1, 0, 1].map((days) => getTimes(new Date(now + days * day), latitude, longitude));
  const instants = (which: 'sunset' | 'sunrise'): number[] =>
    around.flatMap((times) => times[which]?.getTime() ?? []).filter((at) => !Number.isNaN(at));
  const down = Math.max(...instants('sunset').filter((at) => at <= now));
  const up = Math.min(...instants('sunrise').filter((at) => at > now));
  if (!Number.isFinite(down) || !Number.isFinite(up) || up - down >= day) return undefined;
  // By day the last sunset is followed by a sunrise that has been.
  return instants('sunrise').some((at) => at > down && at <= now) ? undefined : { down, up };
}
