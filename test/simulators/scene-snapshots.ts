/** What is told of a test home besides its series: devices, the forecast, alerts. */
import type { Alert } from '#model/alert.ts';
import type { Snapshot } from '#model/snapshots.ts';
import { localMidnight } from '#model/time.ts';
import { day, hour, noise, peak, wave } from './scene-series.ts';

export const sceneZone = 'Europe/Vienna';

export function device(subject: string, name: string, area: string | undefined, now: number): Snapshot {
  return { kind: 'device', subject, at: now, body: area === undefined ? { name } : { name, area } };
}

export function forecast(now: number, cold = 0): Snapshot<'forecast'> {
  const first = Math.floor(now / hour) * hour;
  const midnight = localMidnight(now, sceneZone);
  const temperature = (at: number): number => 8.4 + 2.6 * wave(at, 13) - cold + 0.3 * noise(31, at, 4 * hour);
  const rain = (at: number): number =>
    Math.max(
      0,
      2.4 * peak(at, first + 2 * hour, 2.2 * hour) +
        0.5 * peak(at, first + 15 * hour, hour) +
        1.4 * peak(at, first + 22 * hour, 1.4 * hour) -
        0.1,
    );
  return {
    kind: 'forecast',
    subject: 'home',
    at: now - 9 * 60_000,
    validUntil: now + hour,
    body: {
      place: 'Home',
      credit: 'Open-Meteo.com',
      current: {
        at: now,
        temperature: 8.2 - cold,
        feelsLike: 5.1 - cold,
        humidity: 88,
        wind: 3.9,
        code: 61,
        isDay: temperature(now) > 10,
      },
      hours: Array.from({ length: 48 }, (_, i) => ({
        at: first + i * hour,
        temperature: temperature(first + i * hour),
        precipitation: rain(first + i * hour),
        chance: 60,
        wind: 4,
        code: 61,
      })),
      days: [-1, 0, 1, 2]
        .map((shift) => {
          const at = localMidnight(now, sceneZone, shift);
          return {
            at,
            low: 6.1 - cold,
            high: 11.2 - cold,
            precipitation: 4,
            code: 61,
            sunrise: at + 7.2 * hour,
            sunset: at + 16.1 * hour,
          };
        })
        .filter((each) => each.at >= midnight - day),
    },
  };
}

export const unhealthy = (now: number, n = 0): Alert => ({
  id: `air-${n} mqtt.pm2_5{device=living}`,
  rule: `air-${n}`,
  series: 'mqtt.pm2_5{device=living}',
  state: 'firing',
  severity: 'warn',
  since: now - 12 * 60_000,
  firedAt: now - 7 * 60_000 - n,
  value: 62,
  title: 'Living room air is unhealthy.',
  detail: 'PM2.5 is 62 µg/m³ and has been above 35 for 12 minutes.',
});
