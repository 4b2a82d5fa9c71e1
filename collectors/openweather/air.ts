/** Air pollution: now, and by the hour since the end of 2020. */
import type { JobHistory } from '#model/job.ts';
import { second } from '#model/time.ts';
import { BadReading } from '#model/trouble.ts';
import { weatherCollectorWords as words } from '#model/words/collector-weather-en.ts';
import type { AirAnswer } from './answers.ts';
import { airAnswer } from './answers.ts';
import type { Ask, OpenWeatherRun } from './ask.ts';
import type { OpenWeatherSeries } from './series.ts';

const quantities = {
  co: 'carbon_monoxide_concentration',
  no2: 'nitrogen_dioxide',
  o3: 'ozone',
  so2: 'sulphur_dioxide',
  pm2_5: 'pm2_5',
  pm10: 'pm10',
} as const satisfies Record<string, keyof OpenWeatherSeries>;
const componentNames = Object.keys(quantities) as (keyof typeof quantities)[];

export async function readAir(ask: Ask, run: OpenWeatherRun): Promise<void> {
  const { list } = await ask(run, '/data/2.5/air_pollution', {}, airAnswer);
  if (!list?.[0]) throw new BadReading(words.noAir);
  put(run, list[0]);
}

export const airHistory = (ask: Ask): JobHistory<OpenWeatherSeries> => ({
  // 720 hours are about 120 kB.
  days: 30,
  earliest: '2020-11-27',
  async fetch({ from, to }, run) {
    const query = { start: String(from / second), end: String(to / second - 1) };
    const { list } = await ask(run, '/data/2.5/air_pollution/history', query, airAnswer);
    for (const entry of list ?? []) {
      if (entry.dt * second >= from && entry.dt * second < to) put(run, entry);
    }
    await run.stored();
  },
});

/** Where it has no value it says -9999. */
function put({ sink }: OpenWeatherRun, { dt, main, components }: NonNullable<AirAnswer['list']>[number]): void {
  const at = dt * second;
  for (const name of componentNames) {
    const found = components?.[name];
    if (typeof found === 'number' && found >= 0) sink.sample(quantities[name], { place: 'home' }, found, at);
  }
  const aqi = main?.aqi;
  if (typeof aqi === 'number' && aqi >= 1) sink.sample('aqi', { place: 'home' }, aqi, at);
}
