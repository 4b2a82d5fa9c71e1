/** Made-up weather: the same for the same place and time on every run, smooth, and never strange for its season. */
import { day, hour, localMidnight } from '#model/time.ts';

export type Place = { readonly latitude: number; readonly longitude: number };

const year = 365.2422 * day;
const radians = Math.PI / 180;

/** -1 to 1, slowly changing: sines whose periods share no common multiple, shifted by place and by what they are for. */
function drift({ latitude, longitude }: Place, at: number, purpose: number): number {
  const shift = latitude * 12.9898 + longitude * 78.233 + purpose * 37.719;
  const wave = (period: number, weight: number, n: number): number =>
    weight * Math.sin((2 * Math.PI * at) / period + shift * n);
  return wave(5.3 * day, 0.5, 1) + wave(2.2 * day, 0.3, 2.3) + wave(9.7 * hour, 0.2, 3.1);
}

/** The northern solstice of June 1970, and how long air and ground lag behind the sun. */
const solstice = 14.85e9;
const lag = 30 * day;

/** -1 to 1 through the year, 1 in the north's June; the halves of the globe take turns. */
function season({ latitude }: Place, at: number): number {
  return Math.cos((2 * Math.PI * (at - solstice)) / year) * (latitude < 0 ? -1 : 1);
}

/** Local solar hour, 0 to 24. */
function solarHour({ longitude }: Place, at: number): number {
  return ((((at + (longitude / 15) * hour) % day) + day) % day) / hour;
}

/** Hours from solar noon to sunset: 0 in the polar night, 12 under the midnight sun. */
function halfDay(place: Place, at: number): number {
  const declination = 23.44 * season({ ...place, latitude: 1 }, at) * radians;
  const cosine = -Math.tan(place.latitude * radians) * Math.tan(declination);
  return Math.acos(Math.max(-1, Math.min(1, cosine))) / radians / 15;
}

const round = (value: number, decimals = 1): number => Number(value.toFixed(decimals));
const limit = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/** Everything of one moment, by Open-Meteo's own names. */
export function weatherAt(place: Place, at: number): Readonly<Record<string, number>> {
  const middle = 27 - 0.35 * Math.abs(place.latitude);
  const daily = (1.5 + 0.3 * halfDay(place, at)) * Math.cos(((solarHour(place, at) - 14.5) / 12) * Math.PI);
  const temperature =
    middle + (3 + 0.16 * Math.abs(place.latitude)) * season(place, at - lag) + daily + 4 * drift(place, at, 1);
  const cloud = limit(50 + 65 * drift(place, at, 2), 0, 100);
  const rain = Math.max(0, cloud - 78) * 0.05;
  const humidity = limit(66 + 14 * drift(place, at, 3) - 2.2 * daily + rain * 8, 20, 99);
  const wind = Math.abs(3.5 + 3 * drift(place, at, 4));
  const particles = limit(13 + 11 * drift(place, at, 5), 1, 200);
  const dark = Math.abs(solarHour(place, at) - 12) > halfDay(place, at);
  return {
    temperature_2m: round(temperature),
    apparent_temperature: round(temperature - 0.5 * wind + (temperature > 20 ? (humidity - 50) / 20 : 0)),
    relative_humidity_2m: Math.round(humidity),
    wind_speed_10m: round(wind, 2),
    pressure_msl: round(1_014 + 14 * drift(place, at, 6)),
    precipitation: round(rain),
    precipitation_probability: Math.round(limit((cloud - 45) * 1.8, 0, 100)),
    cloud_cover: Math.round(cloud),
    weather_code: code(temperature, cloud, rain),
    is_day: dark ? 0 : 1,
    pm2_5: round(particles),
    pm10: round(particles * 1.5),
    european_aqi: Math.round(particles * 2),
    us_aqi: Math.round(particles * 3.6),
  };
}

/** WMO 4677 as Open-Meteo uses it. */
function code(temperature: number, cloud: number, rain: number): number {
  if (rain >= 0.1) return temperature < 0.5 ? 71 : rain > 0.6 ? 63 : 61;
  if (cloud > 85) return 3;
  return cloud > 40 ? 2 : cloud > 15 ? 1 : 0;
}

/** Everything of one local day. Times are epoch ms; 0 where the sun does neither. */
export function dayAt(place: Place, midnight: number, next: number): Readonly<Record<string, number>> {
  const hours: Readonly<Record<string, number>>[] = [];
  for (let at = midnight; at < next; at += hour) hours.push(weatherAt(place, at));
  const of = (name: string): number[] => hours.map((one) => one[name] ?? 0);
  const noon = midnight + (12 - solarHour(place, midnight)) * hour + (solarHour(place, midnight) > 12 ? day : 0);
  const half = halfDay(place, noon);
  const rises = half > 0 && half < 12;
  return {
    temperature_2m_min: Math.min(...of('temperature_2m')),
    temperature_2m_max: Math.max(...of('temperature_2m')),
    precipitation_sum: round(of('precipitation').reduce((sum, one) => sum + one, 0)),
    weather_code: Math.max(...of('weather_code')),
    sunrise: rises ? noon - half * hour : 0,
    sunset: rises ? noon + half * hour : 0,
  };
}

/** Starts of the local days from the one that holds `now`: one more than `count`. */
export function midnights(now: number, timeZone: string, count: number): number[] {
  return Array.from({ length: count + 1 }, (_, i) => localMidnight(now, timeZone, i));
}
