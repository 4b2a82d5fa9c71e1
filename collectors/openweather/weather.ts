/** Weather now and ahead: two answers, one document. */
import type { Forecast } from '#model/snapshots.ts';
import type { Epoch } from '#model/time.ts';
import { day, hour, localMidnight, second } from '#model/time.ts';
import { BadReading, Misconfigured } from '#model/trouble.ts';
import { twinSubject } from '#model/twins.ts';
import { weatherCollectorWords as words } from '#model/words/collector-weather-en.ts';
import type { Fall, WeatherAnswer } from './answers.ts';
import { forecastAnswer, weatherAnswer } from './answers.ts';
import type { Ask, OpenWeatherRun, OpenWeatherWorld } from './ask.ts';
import type { OpenWeatherSeries } from './series.ts';
import { daysOf, hoursOf, slotsOf } from './slots.ts';
import type { Slot } from './slots.ts';
import { weatherCode } from './weather-code.ts';

/** Weather models run again within six hours; what was said before is then no longer the forecast. */
const holds = 6 * hour;
/** It tells of five days, and clocks may differ. */
const reach = 7 * day;
const credit = 'Weather data provided by OpenWeather';
const service = 'OpenWeather';

/** What the forecast said last of each three hours, those of today that are over included. */
type Ahead = { readonly askedAt: Epoch; readonly slots: readonly Slot[] };

/** One run asks for the weather, and for the forecast when that is older than it may be. */
export function weatherReader({ settings, home }: OpenWeatherWorld, ask: Ask): (run: OpenWeatherRun) => Promise<void> {
  let ahead: Ahead | undefined;

  const lookAhead = async (run: OpenWeatherRun): Promise<Ahead> => {
    const { list } = await ask(run, '/data/2.5/forecast', { units: 'metric' }, forecastAnswer);
    // What lies further away is no time of a forecast; its days would be counted one by one.
    const slots = slotsOf(list ?? []).filter(({ at }) => Math.abs(at - run.now) < reach);
    if (slots.length === 0) throw new BadReading(words.noForecast);
    const today = localMidnight(run.now, home.timeZone);
    const known = new Map((ahead?.slots ?? []).filter(({ at }) => at >= today).map((slot) => [slot.at, slot]));
    for (const slot of slots) known.set(slot.at, slot);
    return { askedAt: run.now, slots: [...known.values()].toSorted((one, other) => one.at - other.at) };
  };

  return async (run) => {
    const weather = await ask(run, '/data/2.5/weather', { units: 'metric' }, weatherAnswer);
    putWeather(weather, run);
    // A little early rather than a whole run late.
    if (ahead === undefined || run.now - ahead.askedAt >= settings.forecast_every - settings.every / 2) {
      try {
        ahead = await lookAhead(run);
      } catch (error) {
        if (error instanceof Misconfigured) throw error;
        run.sink.trouble(words.forecast, error);
      }
    }
    if (ahead === undefined || run.now - ahead.askedAt >= holds) return;
    const body = forecastOf(weather, ahead.slots, run.now, home);
    run.sink.snapshot('forecast', twinSubject('forecast', 'home', 'openweather'), body, ahead.askedAt + holds);
  };
}

function putWeather(weather: WeatherAnswer, { sink }: OpenWeatherRun): void {
  const { dt, main, wind, clouds } = weather;
  if (typeof dt !== 'number' || !main) throw new BadReading(words.noWeather(service));
  const put = (quantity: keyof OpenWeatherSeries, found: number | null | undefined): void => {
    if (found !== null && found !== undefined) sink.sample(quantity, { place: 'home' }, found, dt * second);
  };
  put('temperature', main.temp);
  put('apparent_temperature', main.feels_like);
  put('humidity', main.humidity);
  put('wind_speed', wind?.speed);
  put('pressure', main.sea_level ?? main.pressure);
  put('precipitation', fallen(weather));
  put('cloud_cover', clouds?.all);
}

/** mm in the hour before: nothing where nothing is said, and a third of three hours where only those are told. */
function fallen({ rain, snow }: WeatherAnswer): number | null {
  const [one, other] = [rain, snow].map((fall: Fall) => {
    if (!fall) return 0;
    const three = fall['3h'];
    return fall['1h'] ?? (typeof three === 'number' ? three / 3 : null);
  });
  return typeof one === 'number' && typeof other === 'number' ? one + other : null;
}

function forecastOf(
  { dt, main, weather, wind, sys }: WeatherAnswer,
  slots: readonly Slot[],
  now: Epoch,
  home: OpenWeatherWorld['home'],
): Forecast {
  const temperature = main?.temp;
  const code = weatherCode(weather);
  if (typeof dt !== 'number' || typeof temperature !== 'number' || code === null) {
    throw new BadReading(words.noSky(service));
  }
  const at = dt * second;
  // Neither where the sun does not rise or set that day.
  const sun = sys?.sunrise && sys.sunset ? { sunrise: sys.sunrise * second, sunset: sys.sunset * second } : undefined;
  return {
    place: home.name,
    credit,
    current: {
      at,
      temperature,
      feelsLike: main?.feels_like ?? null,
      humidity: main?.humidity ?? null,
      wind: wind?.speed ?? null,
      code,
      // Icons are named 10d by day and 10n by night.
      isDay: weather?.[0]?.icon?.endsWith('n') !== true,
    },
    hours: hoursOf(slots, { at, temperature }, now),
    days: daysOf(slots, sun, now, home.timeZone),
  };
}
