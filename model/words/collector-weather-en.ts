import { spoken } from './spoken.ts';

/** What Open-Meteo and OpenWeather, each a `service`, cannot tell of the weather, in English. */
export const weatherCollectorWords = spoken('collector-weather', {
  noPlace: 'The weather needs to know where you live: set latitude and longitude under home.',
  noWeather: (service: string) => `${service} sent no current weather.`,
  noSky: (service: string) => `${service} sent no current temperature or sky; the forecast before stays.`,
  noCurrentAir: 'Open-Meteo sent no current air quality.',
  noDays: (first: string, last: string) => `Open-Meteo sent no weather of ${first} to ${last}.`,
  noAir: 'OpenWeather sent no air quality.',
  /** What the sentence behind it is about. */
  forecast: 'forecast',
  noForecast: 'OpenWeather sent no forecast; the one before stays.',
  wrongKey: (secret: string) =>
    `OpenWeather refuses the key; copy it from home.openweathermap.org/api_keys into the secret "${secret}".`,
  unknownKey: (secret: string) =>
    `OpenWeather does not know the key: a new one may take two hours to work, and is tried again until then; if it is not new, check the secret "${secret}".`,
  tooOften: 'OpenWeather says that we ask too often (429).',
  /** `own` is ": the reason the service gave", or nothing. */
  answered: (code: number, own: string) => `OpenWeather answered with ${code}${own}.`,
} as const);
