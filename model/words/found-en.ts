/** What was found nearby, in English. */
import { spoken } from './spoken.ts';

const ways: Readonly<Record<string, string>> = {
  host: 'its own figures',
  iio: 'a chip of this machine',
  kasa: 'Kasa, on your network',
  serial: 'at a USB port',
  sds011: 'SDS011, at a USB port',
  mqtt: 'by way of your broker',
  nut: 'NUT, on your network',
  'open-meteo': 'Open-Meteo, no key needed',
};

export const foundWords = spoken('found', {
  machine: 'This machine',
  weather: 'Weather and air',
  about: (kind: string, title: string) => ways[kind] ?? title,
  waits: 'Nothing came from it yet.',
  broker: (url: string) => `There is a broker at ${url}; connect to it to see what it has.`,
  signIn: (title: string) => `Sign in to ${title} in the settings.`,
});
