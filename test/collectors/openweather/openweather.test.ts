import { describe, expect, test } from 'vitest';
import { collectors } from '#collectors/all.ts';
import { openweather } from '#collectors/openweather/openweather.ts';
import { openWeatherSeries } from '#collectors/openweather/series.ts';
import type { SeriesTable } from '#model/collector.ts';
import type { Forecast } from '#model/snapshots.ts';
import { day, hour, localMidnight, minute } from '#model/time.ts';
import type { Misbehaviour, SimulatedServer } from '../../simulators/misbehaviour.ts';
import { dayAt } from '../../simulators/open-meteo-weather.ts';
import { startOpenWeather } from '../../simulators/openweather.ts';
import type { FakeWorld } from '../fake-world.ts';
import { createFakeWorld } from '../fake-world.ts';
import { settingsOf } from '../given-secrets.ts';
import { simulatedHttp } from '../simulated-http.ts';

const start = Date.parse('2026-11-23T10:07:00Z');
const key = 'made-up-appid';
const place = { latitude: 48.21, longitude: 16.37 };
const timeZone = 'Europe/Vienna';

type Options = { readonly ticks?: number; readonly every?: string; readonly key?: string };

async function inWorld(
  options: Options,
  use: (fake: FakeWorld, simulator: SimulatedServer, run: () => Promise<void>) => Promise<void>,
): Promise<void> {
  const made: { fake?: FakeWorld } = {};
  const now = (): number => made.fake?.world.clock.now() ?? start;
  await using simulator = await startOpenWeather({ now, keys: [key], timeZone });
  const fake = createFakeWorld(openweather, {
    settings: settingsOf(
      openweather,
      { key: 'openweather_key', url: simulator.url, ...(options.every !== undefined && { every: options.every }) },
      { openweather_key: options.key ?? key },
    ),
    home: { name: 'Home', ...place, timeZone },
    now: start,
    ticks: options.ticks ?? 1,
    http: simulatedHttp(simulator.url, now),
  });
  made.fake = fake;
  await use(fake, simulator, () => openweather.run(fake.world as Parameters<typeof openweather.run>[0]));
}

const forecasts = (fake: FakeWorld): Forecast[] => fake.told.snapshots.map(({ body }) => body as Forecast);

test('every series it declares has a value, and the forecast is whole', async () => {
  await inWorld({}, async (fake, simulator, run) => {
    await run();
    expect(fake.told.troubles).toEqual([]);
    expect(Object.keys(fake.told.series).toSorted()).toEqual(
      Object.keys(openWeatherSeries)
        .map((quantity) => `openweather.${quantity}{place=home}`)
        .toSorted(),
    );
    expect(fake.told.snapshots).toMatchObject([{ kind: 'forecast', subject: 'home@openweather' }]);
    expect(forecasts(fake)[0]).toMatchObject({ hours: { length: 48 }, current: { isDay: true } });
    expect(simulator.requests).toHaveLength(3);
  });
});

test('quantities that Open-Meteo has, too, have the same labels, unit and kind', () => {
  const keyless: SeriesTable = collectors.find(({ kind }) => kind === 'open-meteo')?.series ?? {};
  const own: SeriesTable = openWeatherSeries;
  const shared = Object.keys(own).filter((quantity) => quantity in keyless);
  expect(shared.length).toBeGreaterThanOrEqual(9);
  const measured = (table: SeriesTable) =>
    shared.map((quantity) => [quantity, table[quantity]?.labels, table[quantity]?.unit, table[quantity]?.kind]);
  expect(measured(own)).toEqual(measured(keyless));
});

test('the low and high of a day are those of its slots, and not those of the moment', async () => {
  await inWorld({}, async (fake, _simulator, run) => {
    await run();
    const [today, tomorrow] = forecasts(fake)[0]?.days ?? [];
    // Half of today is over, and temp_min and temp_max of the weather now are no low and high of it.
    expect(today).toMatchObject({ low: null, high: null });
    const midnight = localMidnight(start, timeZone, 1);
    const truth = dayAt(place, midnight, localMidnight(start, timeZone, 2));
    expect(tomorrow?.at).toBe(midnight);
    expect(Math.abs((tomorrow?.low ?? NaN) - (truth['temperature_2m_min'] ?? NaN))).toBeLessThan(1);
    expect(Math.abs((tomorrow?.high ?? NaN) - (truth['temperature_2m_max'] ?? NaN))).toBeLessThan(1);
  });
});

test('a hub that runs since yesterday knows the low and high of today', async () => {
  await inWorld({ ticks: 24, every: '1 h' }, async (fake, _simulator, run) => {
    await run();
    const last = forecasts(fake).at(-1);
    expect(last?.days[0]).toMatchObject({ at: localMidnight(start, timeZone, 1), low: expect.any(Number) });
  });
});

test('the forecast is asked for once an hour, the weather every five minutes', async () => {
  await inWorld({ ticks: 25 }, async (fake, simulator, run) => {
    await run();
    const asked = (path: string) => simulator.requests.filter((one) => one.includes(path)).length;
    expect([asked('/weather?'), asked('/forecast?')]).toEqual([25, 3]);
    expect(forecasts(fake)).toHaveLength(25);
  });
});

describe('an answer that is', () => {
  const answers: readonly (readonly [string, Misbehaviour, string, RegExp])[] = [
    ['truncated', { does: 'truncate' }, 'Unreachable', /broke off in the middle/],
    ['a page for people', { does: 'html' }, 'BadReading', /a web page where data should be/],
    ['a 429 with Retry-After', { does: 'refuse', status: 429, headers: { 'retry-after': '60' } }, 'Unreachable', /429/],
    ['a 500', { does: 'refuse', status: 500 }, 'Unreachable', /trouble of its own/],
    [
      'a limit told with status 200',
      { does: 'say', body: { cod: 429, message: 'blocked' } },
      'Unreachable',
      /too often/,
    ],
    [
      'of wrong types',
      { does: 'change', body: (right) => right.replace(/"temp":[-\d.]+/, '"temp":"n/a"') },
      'BadReading',
      /unexpected shape/,
    ],
    ['without its fields', { does: 'say', body: { cod: 200 } }, 'BadReading', /no current weather/],
    ['endless', { does: 'flood' }, 'BadReading', /more than/],
  ];
  test.each(answers)('%s: said once, nothing invented, and the next run is whole', async (_what, how, error, words) => {
    await inWorld({ ticks: 2 }, async (fake, simulator, run) => {
      simulator.next(how);
      await run();
      expect(fake.told.troubles).toMatchObject([{ subject: 'Weather', error, text: expect.stringMatching(words) }]);
      expect(fake.told.troubles[0]?.text).not.toContain(key);
      expect(fake.told.series['openweather.temperature{place=home}']?.samples).toHaveLength(1);
      expect(forecasts(fake)).toHaveLength(1);
    });
  });
});

test('slots in milliseconds, or of the year 50000, hold nobody up and are none of the forecast', async () => {
  await inWorld({ ticks: 1 }, async (fake, simulator, run) => {
    simulator.next({ does: 'change', body: (right) => right });
    simulator.next({ does: 'change', body: (right) => right.replace(/"dt":(\d+)/, '"dt":$1000') });
    const begun = process.threadCpuUsage().user;
    await run();
    expect((process.threadCpuUsage().user - begun) / 1_000).toBeLessThan(5_000);
    expect(fake.told.troubles).toEqual([]);
    expect(forecasts(fake)[0]?.days.length).toBeLessThan(8);
  });
});

test('one slot of another shape is left out, the others are read', async () => {
  await inWorld({ ticks: 1 }, async (fake, simulator, run) => {
    simulator.next({ does: 'change', body: (right) => right });
    simulator.next({ does: 'change', body: (right) => right.replace(/"temp":[-\d.]+/, '"temp":"n/a"') });
    await run();
    expect(fake.told.troubles).toEqual([]);
    expect(forecasts(fake)[0]?.hours.filter(({ temperature }) => temperature !== null).length).toBeGreaterThan(40);
  });
});

test('a slow drip is waited for', async () => {
  await inWorld({}, async (fake, simulator, run) => {
    simulator.next({ does: 'drip', every: 2 });
    await run();
    expect(fake.told.troubles).toEqual([]);
    expect(forecasts(fake)).toHaveLength(1);
  });
});

describe('a key that is refused', () => {
  test('may be new: for two hours it is tried again, and works once it is known', async () => {
    await inWorld({ ticks: 4, every: '30 min' }, async (fake, simulator, run) => {
      const body = JSON.stringify({ cod: 401, message: 'Invalid API key.' });
      simulator.next({ does: 'refuse', status: 401, body }, 6);
      await run();
      expect(fake.told.troubles).toMatchObject([
        { subject: 'Weather', error: 'Unreachable', text: expect.stringContaining('may take two hours') },
        { subject: 'Air quality', error: 'Unreachable' },
      ]);
      expect(forecasts(fake)).toHaveLength(1);
    });
  });

  test('is wrong after that', async () => {
    await inWorld({ ticks: 9, every: '30 min', key: 'another' }, async (fake, simulator, run) => {
      await expect(run()).rejects.toThrow('OpenWeather refuses the key');
      expect(simulator.requests.length).toBeLessThanOrEqual(10);
      expect(JSON.stringify(fake.told)).not.toContain('another');
    });
  });

  test('and worked before was withdrawn: nothing to wait for', async () => {
    await inWorld({ ticks: 2 }, async (_fake, simulator, run) => {
      simulator.next({ does: 'change', body: (right) => right }, 3);
      simulator.next({ does: 'refuse', status: 401, body: JSON.stringify({ cod: 401, message: 'No.' }) }, 2);
      await expect(run()).rejects.toThrow('OpenWeather refuses the key');
    });
  });
});

describe('air of days gone by', () => {
  test('is stored by the hour, the same when fetched again', async () => {
    await inWorld({}, async (fake, simulator, run) => {
      await run();
      const from = localMidnight(Date.parse('2026-10-25T12:00:00Z'), timeZone);
      const to = localMidnight(Date.parse('2026-10-26T12:00:00Z'), timeZone);
      // The day on which summer time ended.
      expect((to - from) / hour).toBe(25);
      await fake.history('air', { from, to });
      const stored = (): unknown[] =>
        (fake.told.series['openweather.pm2_5{place=home}']?.samples ?? []).filter(
          ([iso]) => Date.parse(iso) >= from && Date.parse(iso) < to,
        );
      const once = stored();
      expect(once).toHaveLength(25);
      await fake.history('air', { from, to });
      expect(stored()).toEqual([...once, ...once]);
      expect(simulator.requests.at(-1)).toContain(`start=${from / 1_000}&end=${to / 1_000 - 1}`);
    });
  });
});

test('asked as often as allowed, a minute and a month stay below what a free key may ask', () => {
  const { every, air_every: airEvery } = settingsOf(
    openweather,
    { key: 'k', every: '1 min', forecast_every: '10 min', air_every: '10 min' },
    {},
  );
  const { perMinute = 0, perMonth = 0 } = openweather.capability?.quota ?? {};
  expect(every).toBe(minute);
  expect(3).toBeLessThan(perMinute);
  expect((31 * day * 2) / every + (31 * day) / airEvery).toBeLessThan(perMonth);
});
