import { describe, expect, it } from 'vitest';
import type { Forecast, Snapshot } from '#model/snapshots.ts';
import { speakIn } from '#model/words/manner.ts';
import { forecastChart } from '#renderer/panels/forecast/forecast.ts';
import { skyOf } from '#renderer/panels/weather/sky.ts';
import { outsideSeries, weatherFreshness, weatherOf } from '#renderer/panels/weather/weather.ts';
import { home, type Row } from './home.ts';

const hour = 3_600_000;
const now = 1_000 * hour + 47 * 60_000;
const hourOf = (at: number): number => (at / hour) % 24;

function forecast(temperature: (i: number) => number | null, length = 48): Forecast {
  return {
    place: 'Home',
    credit: 'Open-Meteo.com',
    current: { at: now, temperature: -0.4, feelsLike: -5.2, humidity: 80, wind: 3.9, code: 61, isDay: false },
    hours: Array.from({ length }, (_, i) => ({
      at: 998 * hour + i * hour,
      temperature: temperature(i),
      precipitation: i === 4 ? 2 : 0,
      chance: 0,
      wind: 0,
      code: 0,
    })),
    days: [{ at: 990 * hour, low: -6.4, high: 2.1, precipitation: 0, code: 0, sunrise: null, sunset: null }],
  };
}

describe('the series of the temperature outside', () => {
  const row = (source: string): Row => [`${source}.temperature{place=home}`, '°C'];
  it.each([
    [['open-meteo', 'openweather'], 'openweather'],
    [['open-meteo', 'host'], 'open-meteo'],
    [['host'], undefined],
  ])('of %j is that of %s', (sources, shown) => {
    expect(outsideSeries(home(sources.map(row)))?.collector).toBe(shown);
  });
});

describe('the weather now', () => {
  it('reads as people say it', () => {
    expect(
      weatherOf(
        forecast(() => 0),
        now,
      ),
    ).toMatchObject({
      temperature: '0',
      feelsLike: '−5°',
      low: '−6°',
      high: '2°',
      wind: '14\u00a0km/h',
      sky: { text: 'Light rain' },
    });
  });
  it('is said in the language of the home', () => {
    speakIn({ language: 'de', units: 'metric' });
    expect(skyOf(61).text).toBe('Leichter Regen');
    speakIn({ language: 'en', units: 'metric' });
  });
  it('copes with unknown codes', () => expect(skyOf(1_234).drawing).toBe('cloud'));
  it('grows old with its forecast', () => {
    const snapshot = (at: number, validUntil: number): Snapshot<'forecast'> => ({
      kind: 'forecast',
      subject: 'home',
      at,
      validUntil,
      body: forecast(() => 0),
    });
    expect([0, hour, 2 * hour, 9 * hour].map((age) => weatherFreshness(snapshot(0, hour), age))).toEqual([
      'live',
      'live',
      'old',
      'gone',
    ]);
  });
});

describe('the next 24 hours', () => {
  /** A tenth of the chart. */
  const label = 0.1;

  it('start with this hour and label their extremes', () => {
    const chart = forecastChart(
      forecast((i) => (i === 10 ? 12.4 : i === 20 ? 1.4 : 6)),
      now,
      hourOf,
      label,
    );
    expect(chart?.data.from).toBe(1_000 * hour);
    expect(chart?.marks.map(({ text, left, side }) => [text, left, side])).toEqual([
      ['12°', 8 / 24, 'above'],
      ['1°', 18 / 24, 'below'],
    ]);
  });
  it('label a flat day once', () =>
    expect(
      forecastChart(
        forecast(() => 6),
        now,
        hourOf,
        label,
      )?.marks,
    ).toHaveLength(1));
  it('keep words, line and bars apart', () => {
    const chart = forecastChart(
      forecast((i) => Math.sin(i) * 20),
      now,
      hourOf,
      label,
    );
    const [bars = [], line = []] = chart?.data.columns ?? [];
    const lowest = Math.min(...line.filter((value) => value !== null));
    const highest = Math.max(...bars.filter((value) => value !== null));
    expect(lowest - highest).toBeGreaterThan(0.1);
  });
  it('use the whole height where it stays dry', () => {
    const wavy = forecast((i) => Math.sin(i) * 20);
    const dry = { ...wavy, hours: wavy.hours.map((each) => ({ ...each, precipitation: 0 })) };
    const span = (weather: Forecast): number => {
      const line = forecastChart(weather, now, hourOf, label)?.data.columns[1] ?? [];
      const known = line.filter((value) => value !== null);
      return Math.max(...known) - Math.min(...known);
    };
    expect(span(dry)).toBeGreaterThan(span(wavy) * 1.5);
  });
  it('leave out the hours whose labels would touch "now" or leave the chart', () => {
    const places = (width: number): number[] =>
      forecastChart(
        forecast(() => 6),
        now,
        hourOf,
        width,
      )?.hours.map(({ left }) => left) ?? [];
    expect(places(0.1).length).toBeGreaterThan(places(0.35).length);
    for (const left of places(0.35)) {
      expect(left).toBeGreaterThan(0.5);
      expect(left).toBeLessThan(0.83);
    }
  });
  it('draw a bar that can be seen where it hardly rains', () => {
    const drizzle = forecast(() => 6);
    const hours = drizzle.hours.map((each) => ({ ...each, precipitation: 0.1 }));
    const [bars = []] = forecastChart({ ...drizzle, hours }, now, hourOf, label)?.data.columns ?? [];
    // 8 of the about 180 u of the chart.
    for (const bar of bars.slice(0, -1)) expect(bar).toBeGreaterThan(8 / 180);
  });
  it('draw no bar where it is dry', () =>
    expect(
      forecastChart(
        forecast(() => 6),
        now,
        hourOf,
        label,
      )?.data.columns[0]?.filter((value) => value !== null),
    ).toHaveLength(1));
  it('are absent when the forecast ends too soon', () =>
    expect(
      forecastChart(
        forecast(() => 6, 5),
        now,
        hourOf,
        label,
      ),
    ).toBeUndefined());
  it('leave a gap where an hour is missing', () =>
    expect(
      forecastChart(
        forecast((i) => (i === 6 ? null : 6)),
        now,
        hourOf,
        label,
      )?.data.columns[1],
    ).toContain(null));
});
