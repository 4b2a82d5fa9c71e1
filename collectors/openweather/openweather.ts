import { defineCollector } from '#model/collector.ts';
import { readAir, airHistory } from './air.ts';
import { askerOf } from './ask.ts';
import { openWeatherSeries } from './series.ts';
import { openWeatherSettings } from './settings.ts';
import { weatherReader } from './weather.ts';

export const openweather = defineCollector({
  kind: 'openweather',
  title: 'OpenWeather',
  about: 'Weather now and five days ahead, and the air quality of your place, from OpenWeather; with a free key.',
  settings: openWeatherSettings,
  series: openWeatherSeries,
  capability: {
    auth: 'key',
    price: 'free key',
    cardNeeded: false,
    quota: { perMinute: 60, perMonth: 1_000_000 },
    limits: [
      'A new key may take two hours to work.',
      'The forecast comes in steps of three hours, five days ahead; One Call, which wants a payment card, is not used.',
      'Data is under the Open Database License (ODbL).',
    ],
    attribution: 'Weather data provided by OpenWeather',
    steps: [
      'Sign up at https://home.openweathermap.org/users/sign_up.',
      'Copy the key from https://home.openweathermap.org/api_keys into secrets.yaml.',
    ],
    verifiedOn: '2026-11-26',
  },
  async run(world) {
    const ask = askerOf(world);
    await world.jobs.keep([
      {
        name: 'weather',
        title: 'Weather',
        when: { every: world.settings.every },
        calls: 2,
        perform: weatherReader(world, ask),
      },
      {
        name: 'air',
        title: 'Air quality',
        when: { every: world.settings.air_every },
        perform: (run) => readAir(ask, run),
        history: airHistory(ask),
      },
    ]);
  },
});
