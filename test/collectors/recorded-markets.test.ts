/** Weather and market payloads that others recorded; they are not part of the project and are read where they lie. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { alphaVantage } from '#collectors/alpha-vantage/alpha-vantage.ts';
import { finnhub } from '#collectors/finnhub/finnhub.ts';
import { openweather } from '#collectors/openweather/openweather.ts';
import type { Collector } from '#model/collector.ts';
import type { Http } from '#model/http.ts';
import type { Told } from './fake-world.ts';
import { createFakeWorld } from './fake-world.ts';
import { settingsOf } from './given-secrets.ts';
import { noHttp } from './no-http.ts';

const folder = process.env['MANTEL_CASES'];

async function told(
  collector: Collector,
  settings: Readonly<Record<string, unknown>>,
  now: number,
  answers: (url: URL) => unknown,
): Promise<Told> {
  const http: Http = { ...noHttp, json: async ({ url, schema }) => schema.parse(answers(new URL(url))) };
  const fake = createFakeWorld(collector, {
    settings: settingsOf(collector, { key: 'recorded_key', ...settings }, { recorded_key: 'unused' }),
    home: { name: 'Home', latitude: 48.85, longitude: 2.35, timeZone: 'Europe/Paris' },
    now,
    ticks: 1,
    http,
  });
  await collector.run(fake.world as Parameters<typeof collector.run>[0]);
  return fake.told;
}

describe.skipIf(folder === undefined)('recorded payloads', () => {
  const json = (path: string): unknown => JSON.parse(readFileSync(join(folder ?? '', path), 'utf8'));
  const ofOpenWeather = (weather: string, forecast: string, air: string) => (url: URL) =>
    json(url.pathname.endsWith('/weather') ? weather : url.pathname.endsWith('/forecast') ? forecast : air);
  const telegraf = 'api/openweather/telegraf';
  const air = 'seed0-payloads/etl/openweather/payload_reference/air_quality.json';

  test('openweather: without a code, with two slots far apart', async () => {
    const { series, snapshots } = await told(
      openweather,
      {},
      Date.parse('2018-11-30T23:30:00Z'),
      ofOpenWeather(
        `${telegraf}/forecast/response_weather_2988507.json`,
        `${telegraf}/forecast/response_forecast.json`,
        air,
      ),
    );
    expect(series['openweather.temperature{place=home}']?.samples).toEqual([['2018-12-07T15:00:00.000Z', 9.25]]);
    expect(series['openweather.carbon_monoxide_concentration{place=home}']?.samples).toEqual([
      ['2023-12-04T07:56:18.000Z', 270.37],
    ]);
    const [snapshot] = snapshots;
    const { days, current } = (snapshot?.body ?? { days: [] }) as { days: object[]; current?: object };
    expect(current).toMatchObject({ temperature: 9.25, code: 51, isDay: true });
    // Two slots say nothing about the low and high of any day.
    expect(days).not.toEqual([]);
    expect(days.every((one) => 'low' in one && one.low === null && 'high' in one && one.high === null)).toBe(true);
  });

  test.each([
    ['weather/response_weather_524901.json', 'a wind direction of 60', 9.57, 1014],
    ['weather/response_weather_703448.json', 'no wind direction', 19.29, 1009],
    ['weather/response_weather_2643743.json', 'a code', 8.94, 997],
  ])('openweather: %s has %s', async (file, _what, temperature, pressure) => {
    const { series, troubles } = await told(
      openweather,
      {},
      Date.parse('2019-04-28T10:00:00Z'),
      ofOpenWeather(`${telegraf}/${file}`, `${telegraf}/weather/response_forecast.json`, air),
    );
    const at = '2019-04-28T09:35:55.000Z';
    expect(series['openweather.temperature{place=home}']?.samples).toEqual([[at, temperature]]);
    expect(series['openweather.pressure{place=home}']?.samples).toEqual([[at, pressure]]);
    // The forecast that belongs to it is an empty object.
    expect(troubles).toMatchObject([{ subject: 'forecast', error: 'BadReading' }]);
  });

  test('openweather: rain of one hour', async () => {
    const { series } = await told(
      openweather,
      {},
      Date.parse('2022-08-30T14:45:00Z'),
      ofOpenWeather(
        'api/openweather/pyopenweathermap/free_current.json',
        `${telegraf}/weather/response_forecast.json`,
        air,
      ),
    );
    expect(series['openweather.precipitation{place=home}']?.samples).toEqual([['2022-08-30T14:43:12.000Z', 3.16]]);
  });

  test.each(['api/finnhub/quote.json', 'seed0-payloads/etl/finnhub/payload_reference/stock_prices_payload.json'])(
    'finnhub: %s has a time of 1975, and is no quote',
    async (file) => {
      const { series, snapshots, troubles } = await told(finnhub, {}, Date.parse('2023-11-29T16:00:00Z'), () =>
        json(file),
      );
      expect({ series, snapshots }).toEqual({ series: {}, snapshots: [] });
      expect(troubles).toMatchObject([{ subject: 'SPY', text: expect.stringContaining('170129160') }]);
    },
  );

  test('finnhub: with its last digit the same is a quote, whose percent fits', async () => {
    const { series } = await told(finnhub, {}, Date.parse('2023-11-30T16:00:00Z'), () => ({
      ...(json('api/finnhub/quote.json') as object),
      t: 1_701_291_600,
    }));
    expect(series['finnhub.price{symbol=SPY}']?.samples).toEqual([['2023-11-29T21:00:00.000Z', 378.85]]);
    expect(series['finnhub.change_percent{symbol=SPY}']?.samples[0]?.[1]).toBeCloseTo(-1.006, 3);
  });

  test('alpha-vantage: yields of 10 years; prices of another function are none', async () => {
    const { series, snapshots, troubles } = await told(
      alphaVantage,
      { pause: 0, symbols: ['MSFT'] },
      Date.parse('2024-04-02T06:00:00Z'),
      (url) =>
        json(
          url.searchParams.get('function') === 'TREASURY_YIELD'
            ? 'api/alphavantage/treasury_yield_10year.json'
            : 'api/alphavantage/av/global_quote',
        ),
    );
    expect(series['alpha-vantage.yield{maturity=10y}']?.samples).toEqual([
      ['2024-03-27T19:30:00.000Z', 4.25],
      ['2024-03-28T19:30:00.000Z', 4.2],
      ['2024-04-01T19:30:00.000Z', 4.32],
    ]);
    expect(snapshots[0]?.body).toMatchObject({ curve: { 1: { maturity: '10y', value: 4.32, change: 0.12 } } });
    expect(troubles).toMatchObject([{ subject: 'MSFT', text: 'Alpha Vantage sent no prices of MSFT.' }]);
  });
});
