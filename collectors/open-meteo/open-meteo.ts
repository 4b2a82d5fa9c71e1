import { defineCollector } from '#model/collector.ts';
import { readAir } from './air-quality.ts';
import { callsOf, placeOf } from './ask.ts';
import { forecastVariables, readForecast } from './forecast.ts';
import { pastJob } from './past.ts';
import { openMeteoSeries } from './series.ts';
import { openMeteoSettings } from './settings.ts';

export const openMeteo = defineCollector({
  kind: 'open-meteo',
  title: 'Weather and air quality',
  about: 'Weather now, 48 hours and 7 days ahead, and the air quality of your place, from Open-Meteo; no key needed.',
  settings: openMeteoSettings,
  series: openMeteoSeries,
  capability: {
    auth: 'none',
    price: 'free',
    cardNeeded: false,
    quota: { perMinute: 600, perDay: 10_000, perMonth: 300_000 },
    limits: [
      'For non-commercial use.',
      'A question for more than ten variables, or for more than two weeks, counts as several calls.',
      'The limits are those of an internet address: others behind the same one share them.',
    ],
    attribution: 'Weather data by Open-Meteo.com (CC BY 4.0)',
    verifiedOn: '2026-11-26',
  },
  async run(world) {
    const { settings, home } = world;
    const place = placeOf(home);
    const when = { every: settings.every };
    await world.jobs.keep([
      {
        name: 'forecast',
        title: 'Forecast',
        when,
        calls: callsOf(Object.values(forecastVariables).flat().length, 7),
        perform: (run) => readForecast(run, settings.forecast_url, place, home),
      },
      {
        name: 'air-quality',
        title: 'Air quality',
        when,
        perform: (run) => readAir(run, settings.air_quality_url, place),
      },
      pastJob(world, place),
    ]);
  },
});
