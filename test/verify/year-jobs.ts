/** When the jobs of the sources of a year are due. */
import { day, hour, minute } from '#model/time.ts';
import { rhythm } from '../simulators/year-sources.ts';
import type { JobTable } from './year-runs.ts';

/** As the settings have it. */
export const jobs: JobTable = {
  'open-meteo': {
    forecast: { every: rhythm['open-meteo'] },
    'air-quality': { every: rhythm['open-meteo'] },
    past: { every: day },
  },
  treasury: { yields: { every: 30 * minute } },
  ecb: { rates: { every: 30 * minute } },
  quotes: { closes: { every: 30 * minute } },
  openweather: { weather: { every: rhythm.openweather }, air: { every: rhythm['openweather air'] } },
  finnhub: { quotes: { every: rhythm.finnhub } },
  'alpha-vantage': { yields: { every: 12 * hour, calls: 3 }, stocks: { every: 6 * hour, calls: 2 } },
  feeds: { feeds: { every: 30 * minute } },
  calendar: { calendars: { every: rhythm.calendar } },
  asana: { tasks: { every: rhythm.asana } },
  tado: {
    rooms: { every: 30 * minute, calls: 5 },
    names: { every: day, calls: 2 },
    weather: { every: hour, calls: 3 },
    'day-report': { every: 'day', at: hour },
  },
  'meter-portal': { reads: { every: 8 * hour, calls: 12 } },
  spotify: { shows: { every: 6 * hour } },
  discord: { messages: { every: rhythm.discord } },
  ebay: { search: { every: rhythm.ebay } },
  web: { fetch: { every: rhythm.web } },
};
