import { expect, test } from 'vitest';
import { openMeteo } from '#collectors/open-meteo.ts';
import { hour } from '#model/time.ts';
import { startOpenMeteo } from '../simulators/open-meteo.ts';
import { createFakeWorld } from './fake-world.ts';
import type { Told } from './fake-world.ts';
import { simulatedHttp } from './simulated-http.ts';

const noon = Date.parse('2026-11-23T11:07:00Z');

async function toldAt(now: number, latitude: number, longitude: number): Promise<{ told: Told; requests: number }> {
  await using simulator = await startOpenMeteo({ now: () => now });
  const fake = createFakeWorld(openMeteo, {
    settings: openMeteo.settings.parse({ forecast_url: simulator.url, air_quality_url: simulator.url }),
    home: { name: 'Home', latitude, longitude, timeZone: 'Europe/Vienna' },
    now,
    ticks: 1,
    http: simulatedHttp(simulator.url, () => now),
  });
  await openMeteo.run(fake.world as Parameters<typeof openMeteo.run>[0]);
  return { told: fake.told, requests: simulator.requests.length };
}

test('the simulator answers what the collector asks: every series, 48 hours, 7 days', async () => {
  const { told, requests } = await toldAt(noon, 48.21, 16.37);
  expect(requests).toBe(2);
  expect(told.troubles).toEqual([]);
  expect(Object.keys(told.series).toSorted()).toEqual(
    Object.keys(openMeteo.series)
      .map((quantity) => `open-meteo.${quantity}{place=home}`)
      .toSorted(),
  );
  const [snapshot] = told.snapshots;
  expect(snapshot?.body).toMatchObject({
    current: { at: Date.parse('2026-11-23T11:00:00Z'), isDay: true },
    hours: { length: 48 },
    days: { length: 7 },
  });
});

test('the same place and time always have the same weather, another hour has another', async () => {
  const first = await toldAt(noon, 48.21, 16.37);
  expect((await toldAt(noon, 48.21, 16.37)).told).toEqual(first.told);
  expect((await toldAt(noon + hour, 48.21, 16.37)).told.series).not.toEqual(first.told.series);
});

test.each([
  ['a quarter of an hour', '15 min', true],
  ['two minutes', '2 min', true],
  ['a bare number', 120_000, false],
  ['a second', '1 s', false],
])('asking every %s', (_, every, allowed) => {
  expect(openMeteo.settings.safeParse({ every }).success).toBe(allowed);
});

test('asked as often as allowed, a day stays below the 10,000 calls of the free service', () => {
  const shortest = openMeteo.settings.parse({ every: '2 min' }).every;
  // More than ten variables count as more calls: twenty are two, and air quality is one.
  expect((24 * hour * 3) / shortest).toBeLessThan(10_000);
});
