import { describe, expect, test } from 'vitest';
import { callsOf } from '#collectors/open-meteo/ask.ts';
import { openMeteo } from '#collectors/open-meteo/open-meteo.ts';
import { day, hour, localMidnight } from '#model/time.ts';
import type { Misbehaviour } from '../simulators/misbehaviour.ts';
import { weatherAt } from '../simulators/open-meteo-weather.ts';
import { startOpenMeteo } from '../simulators/open-meteo.ts';
import { createFakeWorld } from './fake-world.ts';
import type { FakeWorld, Told } from './fake-world.ts';
import { simulatedHttp } from './simulated-http.ts';

const noon = Date.parse('2026-11-23T11:07:00Z');
const timeZone = 'Europe/Vienna';
const vienna = { latitude: 48.21, longitude: 16.37 };

type Asked = { readonly told: Told; readonly requests: readonly string[]; readonly fake: FakeWorld };
type Asking = {
  readonly now?: number;
  readonly place?: typeof vienna;
  /** How the answers to this path are spoilt, in turn. */
  readonly spoil?: readonly [path: string, ...how: Misbehaviour[]];
  readonly after?: (fake: FakeWorld) => Promise<void>;
};

async function asked({ now = noon, place = vienna, spoil, after }: Asking = {}): Promise<Asked> {
  await using simulator = await startOpenMeteo({
    now: () => now,
    isSpoilt: ({ url }) => url?.startsWith(spoil?.[0] ?? ' ') === true,
  });
  for (const how of spoil?.slice(1) ?? []) simulator.next(how as Misbehaviour);
  const { url } = simulator;
  const fake = createFakeWorld(openMeteo, {
    settings: openMeteo.settings.parse({ forecast_url: url, air_quality_url: url, archive_url: url }),
    home: { name: 'Home', ...place, timeZone },
    now,
    ticks: 1,
    http: simulatedHttp(url, () => now, true),
  });
  await openMeteo.run(fake.world as Parameters<typeof openMeteo.run>[0]);
  await after?.(fake);
  return { told: fake.told, requests: simulator.requests, fake };
}

const samplesOf = (told: Told, quantity: string): (readonly [string, number])[] =>
  told.series[`open-meteo.${quantity}{place=home}`]?.samples ?? [];

test('the simulator answers what the collector asks: every series, 48 hours, 7 days', async () => {
  const { told, requests } = await asked();
  expect(requests).toHaveLength(3);
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
  const { told } = await asked();
  expect((await asked()).told).toEqual(told);
  expect((await asked({ now: noon + hour })).told.series).not.toEqual(told.series);
});

test('at the first start the last seven days are there, hour by hour, and nothing that lies ahead', async () => {
  const { told } = await asked();
  const hours = samplesOf(told, 'hourly_temperature').map(([at]) => Date.parse(at));
  expect(hours[0]).toBe(localMidnight(noon, timeZone, -7));
  expect(hours.at(-1)).toBe(Date.parse('2026-11-23T11:00:00Z'));
  expect(hours).toHaveLength(7 * 24 + 13);
});

describe('days gone by', () => {
  /** Of 2025, with both clock changes; and the seven days that only the forecast server knows. */
  const from = localMidnight(Date.parse('2025-01-01T12:00:00Z'), timeZone);
  const to = localMidnight(noon, timeZone, 1);

  test('a year is asked for in steps, each hour is there once, and repeated it is the same', async () => {
    const steps = async (fake: FakeWorld): Promise<void> => {
      for (let at = from; at < to; at = localMidnight(at, timeZone, 35)) {
        await fake.history('past', { from: at, to: Math.min(to, localMidnight(at, timeZone, 35)) });
      }
    };
    const { told, requests } = await asked({ after: steps });
    const known = new Map(samplesOf(told, 'hourly_temperature'));
    const wanted = Array.from({ length: Math.floor((noon - from) / hour) + 1 }, (_, i) => from + i * hour);
    expect([...known.keys()].toSorted()).toEqual(wanted.map((at) => new Date(at).toISOString()));
    // What is stored is what the weather was, not what it was asked for as.
    const [some = 0] = wanted.slice(5_000);
    expect(known.get(new Date(some).toISOString())).toBe(weatherAt(vienna, some)['temperature_2m']);
    expect(requests.filter((one) => one.includes('/v1/archive'))).toHaveLength(20);

    const twice = await asked({
      after: async (fake) => {
        await steps(fake);
        await steps(fake);
      },
    });
    expect(new Map(samplesOf(twice.told, 'hourly_temperature'))).toEqual(known);
  });

  test('hours that the archive does not know yet are left out, never zero', async () => {
    const { told } = await asked({
      spoil: ['/v1/forecast', ...Array.from({ length: 9 }, () => ({ does: 'html' }) as const)],
      after: async (fake) =>
        await fake.history('past', { from: localMidnight(noon, timeZone, -12), to: localMidnight(noon, timeZone, -7) }),
    });
    const hours = samplesOf(told, 'hourly_precipitation');
    expect(hours).toHaveLength(5 * 24);
    expect(samplesOf(told, 'hourly_temperature').every(([, value]) => value !== 0)).toBe(true);
  });

  test('a day without any value is a bad reading, not a day of silence', async () => {
    const nothing = JSON.stringify({ hourly: { time: [], temperature_2m: [] } });
    const { told } = await asked({
      spoil: ['/v1/archive', { does: 'change', body: () => nothing }],
      after: async (fake) =>
        await expect(fake.history('past', { from: noon - 20 * day, to: noon - 10 * day })).rejects.toThrow(
          'Open-Meteo sent no weather of 2026-11-03 to 2026-11-13.',
        ),
    });
    expect(told.troubles).toEqual([]);
  });
});

describe('what one server does wrong leaves the others alone', () => {
  test.each<[string, Misbehaviour, string, RegExp]>([
    ['half an answer', { does: 'truncate' }, 'Unreachable', /broke off in the middle/],
    ['a connection that is reset', { does: 'reset' }, 'Unreachable', /cannot be reached/],
    ['a page for people', { does: 'html' }, 'BadReading', /a web page where data should be/],
    ['too many questions', { does: 'refuse', status: 429, headers: { 'retry-after': '60' } }, 'Unreachable', /429/],
    ['a server in trouble', { does: 'refuse', status: 503 }, 'Unreachable', /503/],
    [
      'a limit told with status 200',
      { does: 'say', body: { error: true, reason: 'Daily API request limit exceeded.' } },
      'BadReading',
      /no current weather/,
    ],
    [
      'a text where a number belongs',
      { does: 'change', body: (right) => right.replace(/"temperature_2m":-?[\d.]+/, '"temperature_2m":"mild"') },
      'BadReading',
      /unexpected shape/,
    ],
    [
      'days that no calendar has',
      { does: 'change', body: (right) => right.replace(/("daily":\{"time":\[)\d+/, '$11e20') },
      'BadReading',
      /unexpected shape/,
    ],
    [
      'a hundred thousand days',
      { does: 'change', body: (right) => right.replace(/("daily":\{"time":\[)/, `$1${'1,'.repeat(100_000)}`) },
      'BadReading',
      /unexpected shape/,
    ],
    ['no current weather', { does: 'change', body: () => '{}' }, 'BadReading', /no current weather/],
    ['more than anybody needs', { does: 'flood' }, 'BadReading', /more than 1000000 bytes/],
  ])('%s', async (_, how, error, text) => {
    const { told } = await asked({ spoil: ['/v1/forecast', how] });
    expect(told.troubles).toEqual([{ subject: 'Forecast', error, text: expect.stringMatching(text) as string }]);
    expect(samplesOf(told, 'temperature')).toEqual([]);
    expect(told.snapshots).toEqual([]);
    expect(samplesOf(told, 'pm2_5')).toHaveLength(1);
    expect(samplesOf(told, 'hourly_temperature').length).toBeGreaterThan(100);
  });

  test('an answer that drips in arrives whole', async () => {
    const { told } = await asked({ spoil: ['/v1/air-quality', { does: 'drip', every: 1 }] });
    expect(told.troubles).toEqual([]);
    expect(samplesOf(told, 'pm2_5')).toHaveLength(1);
  });

  test('until when the limit holds is known from the words of the refusal', async () => {
    const reason = 'Daily API request limit exceeded. Please try again tomorrow.';
    const body = JSON.stringify({ error: true, reason });
    const spoil = ['/v1/archive', { does: 'refuse', status: 429, body }] as const;
    await asked({
      spoil,
      after: async (fake) => {
        const failing = fake.history('past', { from: noon - 20 * day, to: noon - 10 * day });
        // Its day ends at midnight in UTC, 12 hours and 38 minutes after the tick.
        await expect(failing).rejects.toMatchObject({ retryAfter: 12 * hour + 38 * 60_000 });
      },
    });
  });
});

test.each([
  ['a quarter of an hour', '15 min', true],
  ['two minutes', '2 min', true],
  ['a bare number', 120_000, false],
  ['a second', '1 s', false],
])('asking every %s', (_, every, allowed) => {
  expect(openMeteo.settings.safeParse({ every }).success).toBe(allowed);
});

test.each([
  ['a few values of now', 4, 1, 1],
  ['twenty variables of a week', 20, 7, 2],
  ['fifteen variables of two weeks', 15, 14, 2],
  ['four variables of 35 days', 4, 35, 1],
  ['four variables of a year', 4, 365, 11],
])('%s cost as many calls as the service counts', (_, variables, days, calls) => {
  expect(callsOf(variables, days)).toBe(calls);
});

test('asked as often as allowed, a day stays below the 10,000 calls of the free service', () => {
  const shortest = openMeteo.settings.parse({ every: '2 min' }).every;
  expect((day * (callsOf(20, 7) + callsOf(4, 1))) / shortest + 2).toBeLessThan(10_000);
});
