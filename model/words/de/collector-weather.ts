/** What Open-Meteo and OpenWeather cannot tell of the weather, in German. */
import type { weatherCollectorWords } from '../collector-weather-en.ts';
import type { Said } from '../said.ts';

const weather: Said<typeof weatherCollectorWords> = {
  noPlace: 'Für das Wetter muss bekannt sein, wo das Zuhause ist: unter home latitude und longitude eintragen.',
  noWeather: (service) => `${service} hat kein aktuelles Wetter gesendet.`,
  noSky: (service) =>
    `${service} hat die aktuelle Temperatur oder Wetterlage nicht gesendet; die bisherige Vorhersage bleibt.`,
  noCurrentAir: 'Open-Meteo hat keine aktuelle Luftqualität gesendet.',
  noDays: (first, last) => `Open-Meteo hat für ${first} bis ${last} kein Wetter gesendet.`,
  noAir: 'OpenWeather hat keine Luftqualität gesendet.',
  forecast: 'Vorhersage',
  noForecast: 'OpenWeather hat keine Vorhersage gesendet; die bisherige bleibt.',
  wrongKey: (secret) =>
    `OpenWeather lehnt den Schlüssel ab; den von home.openweathermap.org/api_keys in das Geheimnis "${secret}" kopieren.`,
  unknownKey: (secret) =>
    `OpenWeather kennt den Schlüssel nicht: Ein neuer gilt manchmal erst nach zwei Stunden, so lange wird er weiter versucht; ist er nicht neu, das Geheimnis "${secret}" prüfen.`,
  tooOften: 'OpenWeather wird zu oft gefragt (429).',
  answered: (code, own) => `OpenWeather hat mit ${code} geantwortet${own}.`,
};

export const weatherGroups = { 'collector-weather': weather };
